import { describe, expect, it } from 'vitest';
import { Sending } from './sending.ts';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const action = new URL('https://desk.example/articles/a?/judge&claim=c');

describe('Sending', () => {
  it('should know a press by what it says, and not by its id or what it rests on', () => {
    const press = (fields: Record<string, string>) =>
      Sending.press(action, form({ judgement: 'status/false', ...fields }));
    expect(press({ id: '1', basedOn: 'x' })).toBe(press({ id: '2', basedOn: 'y' }));
    expect(press({ note: 'a' })).not.toBe(press({ note: 'b' }));
  });

  it('should take presses on one claim in turn, those on another one at once', async () => {
    const sending = new Sending();
    const order: string[] = [];
    const leave = await sending.turn('one', ['c']);
    const second = sending.turn('two', ['c']).then((go) => (order.push('two'), go()));
    await sending.turn('other', ['d']).then((go) => (order.push('other'), go()));
    expect(order).toEqual(['other']);
    expect(sending.isUnderWay('one')).toBe(true);
    order.push('one answered');
    leave();
    await second;
    await sending.idle();
    expect(order).toEqual(['other', 'one answered', 'two']);
    expect(sending.busy).toBe(false);
  });

  it("should follow one's own events, and stop where another's begin", () => {
    const sending = new Sending();
    sending.followed('c', '', 'one');
    sending.followed('c', 'one', 'two');
    expect(sending.latest('c', '')).toBe('two');
    expect(sending.latest('c', 'theirs')).toBe('theirs');
    expect(sending.latest('d', '')).toBe('');
  });

  it('should keep the id of what got no answer until the claim is known again', () => {
    const sending = new Sending();
    sending.keepId('press', 'c', 'first');
    expect(sending.idOf('press', () => 'fresh')).toBe('first');
    sending.forgetIds('d');
    expect(sending.idOf('press', () => 'fresh')).toBe('first');
    sending.forgetIds('c');
    expect(sending.idOf('press', () => 'fresh')).toBe('fresh');
  });
});
