import { extract } from '../../src/all.ts';

/** «origin ← relay | cue | content» for each claim of an Arabic text; a narrated one is its content alone. */
export function lines(text: string): string[] {
  return extract({ text, lang: 'ar' }).claims.map(({ chain, cue, text: content }) =>
    chain.length === 0
      ? content
      : [
          chain.map(({ names }) => names.join(' + ')).join(' ← '),
          cue === null ? '' : text.slice(cue.start, cue.end),
          content,
        ].join(' | '),
  );
}

/** «origin ← relay: content» for each claim of an Arabic text; a narrated one is its content alone. */
export function said(text: string): string[] {
  return extract({ text, lang: 'ar' }).claims.map(({ chain, text: content }) =>
    [chain.map(({ names }) => names.join(' + ')).join(' ← '), content].filter((part) => part !== '').join(': '),
  );
}
