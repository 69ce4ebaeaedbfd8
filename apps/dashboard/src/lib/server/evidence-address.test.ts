import { describe, expect, it } from 'vitest';
import { canBeEvidence } from './evidence-address.ts';

describe('canBeEvidence', () => {
  it.each([
    'http://localhost/a',
    'http://LOCALHOST./a',
    'http://desk.localhost:3000',
    'http://127.0.0.1',
    'http://127.1/x',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0.0.0.0/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
  ])('should refuse %s', (link) => expect(canBeEvidence(link)).toBe(false));

  it.each(['https://spa.gov.sa/1', 'https://مثال.إختبار/خبر', 'http://10.0.0.7/archive', 'https://[2001:db8::1]/'])(
    'should allow %s',
    (link) => expect(canBeEvidence(link)).toBe(true),
  );
});
