import { describe, expect, it } from 'vitest';
import { asksForNoAction, isOwnRequest } from './own-request.ts';

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

describe('asksForNoAction', () => {
  it('should know names that are no action of any page', () => {
    for (const name of ['default', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(asksForNoAction(new URL(`http://desk.example/articles/1?claim=a&/${name}`))).toBe(true);
    expect(asksForNoAction(new URL('http://desk.example/articles/1?/judge'))).toBe(false);
  });
});
