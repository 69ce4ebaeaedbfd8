import { Part } from '../../languages/clause-table.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { readPlainPhrase } from '../../reading/plain-phrase.ts';
import type { ClauseSentence } from './sentence.ts';

/** How far below a headline its names are looked for, in tokens. */
const HEADLINE_REACH = 1000;

/** "Ruhl: The dam will hold", in a headline. */
export function readHeadline(s: ClauseSentence): void {
  const reader = s.reader;
  if (reader.document.blocks[s.sentence.block]?.kind !== 'title') return;
  for (let i = s.from + 1; i < s.limit && i < s.from + 12; i++) {
    if (!reader.isColon(i)) continue;
    const verb = s.groups.find((group) => group.form === 'finite' && group.from < i);
    if (verb !== undefined && reader.opensQuote(i + 1) === null) return;
    const to = verb === undefined ? i : verb.from;
    const phrase = readPlainPhrase(reader, s.from, to);
    if (phrase === null || i + 2 >= s.limit) return;
    const known = phrase.roles.length > 0 || (phrase.named && namedBelow(s, phrase));
    if (!known || (reader.lex(phrase.head).tags & Tag.Topic) !== 0 || reader.phrase(s.from)?.intro === true) return;
    s.found.push({
      cue: { from: i, to: i + 1 },
      lemma: ':',
      frame: { act: 'statement' },
      complement: 'colon',
      source: phrase,
      relays: [],
      content: [{ from: i + 1, to: s.limit }],
      rule: 'headline-colon',
      rumour: false,
      clausal: true,
      medium: null,
    });
    return;
  }
}

/** The article has the name too: a word with a capital in a headline need not be one. */
function namedBelow(s: ClauseSentence, phrase: NounPhrase): boolean {
  const reader = s.reader;
  const last = reader.norm(phrase.name.to - 1);
  for (let i = s.sentence.to; i < s.sentence.to + HEADLINE_REACH; i++)
    if ((reader.part(i) & Part.Name) !== 0 && reader.norm(i) === last) return true;
  return false;
}
