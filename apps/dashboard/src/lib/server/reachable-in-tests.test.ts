import { expect, test } from 'vitest';
import { reachableInTests } from './reachable-in-tests.ts';

test('nothing of this machine can be read but by a test that names it', () => {
  const named = { ISNAD_TEST_REACHABLE: '127.0.0.1:8080' };
  expect(reachableInTests({ NODE_ENV: 'test', ...named })).toEqual({
    allowPrivate: ['127.0.0.1:8080'],
    ports: [80, 443, 8080],
  });
  for (const env of [named, { ...named, NODE_ENV: 'production' }, { ...named, NODE_ENV: 'development' }])
    expect(reachableInTests(env)).toEqual({});
  expect(reachableInTests({ NODE_ENV: 'test' })).toEqual({});
  expect(reachableInTests({ NODE_ENV: 'test', ISNAD_TEST_REACHABLE: '' })).toEqual({});
});
