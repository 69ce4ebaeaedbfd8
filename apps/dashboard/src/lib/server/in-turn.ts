let turn: Promise<unknown> = Promise.resolve();

/**
 * One new account after another: two at once (a button pressed twice) would take each other's accounts for left-overs of an attempt that was
 * cut off. One process serves a desk, so a promise is lock enough.
 *
 * @example await inTurn(() => setUp(form));
 */
export function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
  const mine = turn.then(act);
  turn = mine.catch(() => {});
  return mine;
}
