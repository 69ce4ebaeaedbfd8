import { describe, expect, it } from 'vitest';
import { asksForInherited, isOwnRequest } from './own-request.ts';

describe('isOwnRequest', () => {
  it('should take a change only from a page of the desk', () => {
    const own = 'https://desk.example';
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(isOwnRequest(method, own, own)).toBe(true);
      for (const origin of [null, 'null', '', 'https://evil.example', 'http://desk.example', 'https://desk.example:81'])
        expect(isOwnRequest(method, origin, own)).toBe(false);
    }
    expect(isOwnRequest('GET', 'https://evil.example', own)).toBe(true);
  });
});

describe('asksForInherited', () => {
  it('should know names that are no action of any page', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(asksForInherited(new URL(`http://desk.example/articles/1?claim=a&/${name}`))).toBe(true);
    expect(asksForInherited(new URL('http://desk.example/articles/1?/judge'))).toBe(false);
  });
});
