import type { Messages } from '../messages/messages.ts';
import { UsageError } from '../io/failure.ts';

/** Reads an option that has a few values. */
export function choice<Value extends string>(
  option: string,
  values: readonly Value[],
  messages: Messages,
): (given: string) => Value {
  return (given) => {
    const value = values.find((each) => each === given);
    if (value === undefined) throw new UsageError(messages.badChoice(option, given, values));
    return value;
  };
}
