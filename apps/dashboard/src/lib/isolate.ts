/**
 * A name or a text inside a sentence of the interface, so that its direction changes nothing around it: an Arabic name before a colon
 * and an Arabic reason would otherwise change places, and a file name can hold signs that turn the rest of the line around.
 *
 * @example m.conflict_settled({ name: isolate('عمر'), reason: isolate('لا دليل') })
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
