import { describe, expect, it } from 'vitest';
import { encode } from '../../test/read-pages.ts';
import { decodePage } from './decode.ts';

const arabic = 'قال رئيس المجلس سامر الخطيب إن القرار تأجل بسبب خلاف على الأرض، وأضاف أن اللجنة لم تنته بعد من عملها.';
const plain = arabic.replaceAll('،', ' ');

function page(charset: string | null, text: string): string {
  const meta = charset === null ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
  return `<html><head>${meta}<title>t</title></head><body><p class="text">${text}</p></body></html>`;
}

describe('decodePage', () => {
  it('should know windows-1256 by its bytes', () => {
    // «سلام» as the code page has it.
    const { text } = decodePage(Uint8Array.of(0xd3, 0xe1, 0xc7, 0xe3), 'text/html; charset=windows-1256');
    expect(text).toBe('سلام');
  });

  it('should know ISO-8859-6 by its bytes', () => {
    const { text } = decodePage(Uint8Array.of(0xd3, 0xe4, 0xc7, 0xe5), 'text/html; charset=ISO-8859-6');
    expect(text).toBe('سلام');
  });

  it.each([
    ['utf-8', 'utf-8', null],
    ['utf-8', 'windows-1256', 'utf-8'],
    ['windows-1256', 'windows-1256', null],
    ['windows-1256', 'utf-8', 'windows-1256'],
    ['windows-1256', 'iso-8859-1', 'windows-1256'],
    ['windows-1256', 'iso-8859-6', 'windows-1256'],
    ['windows-1256', null, null],
    ['iso-8859-6', 'iso-8859-6', null],
    ['iso-8859-6', 'windows-1256', 'iso-8859-6'],
    ['iso-8859-6', 'utf-8', 'iso-8859-6'],
    ['iso-8859-6', null, null],
  ])('should read %s under the label %s', (real, label, corrected) => {
    const bytes = encode(page(label, plain), real === 'utf-8' ? undefined : real);
    const { text, encoding, mislabelled } = decodePage(bytes, undefined);
    expect(text).toContain(plain);
    expect(encoding.used).toBe(real);
    expect(mislabelled).toBe(corrected !== null);
  });

  it('should believe the server before the page, where the bytes allow both', () => {
    const bytes = encode(page('iso-8859-6', 'plain'), undefined);
    expect(decodePage(bytes, 'text/html; charset="windows-1252"').encoding.declared).toBe('windows-1252');
  });

  it('should read UTF-8 with a letter cut in two, and say only that letter is lost', () => {
    const bytes = [...new TextEncoder().encode(page('utf-8', arabic.repeat(5)))];
    bytes.splice(bytes.length - 40, 1);
    const { text, encoding } = decodePage(Uint8Array.from(bytes), undefined);
    expect(encoding.used).toBe('utf-8');
    expect(text.split('\uFFFD').length).toBeLessThanOrEqual(2);
  });

  it('should follow a byte order mark', () => {
    expect(decodePage(Uint8Array.of(0xff, 0xfe, 0x33, 0x06), undefined).text).toBe('س');
    expect(decodePage(Uint8Array.of(0xef, 0xbb, 0xbf, 0xd8, 0xb3), 'text/html; charset=windows-1256').text).toBe('س');
  });

  it('should pass over a label that is none', () => {
    expect(decodePage(encode(page('arabic', arabic), undefined), 'text/html; charset=x-none').text).toContain(arabic);
  });
});
