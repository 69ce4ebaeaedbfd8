import { Part } from '../../languages/clause-table.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { readPlainPhrase } from '../../reading/plain-phrase.ts';
import type { Range } from '../../reading/reader.ts';
import { unquoted } from './edges.ts';
import type { ClauseSentence } from './sentence.ts';

/** How far below a headline its names are looked for, in tokens. */
const HEADLINE_REACH = 1000;

/** "Ruhl: The dam will hold", in a headline. */
export function readHeadline(s: ClauseSentence): void {
  const reader = s.reader;
  if (reader.document.blocks[s.sentence.block]?.kind !== 'title') return;
  const quote = reader.opensQuote(s.from);
  if (quote !== null && (reader.isColon(quote.close + 1) || reader.isDash(quote.close + 1))) {
    // "“The dam will hold”: mayor calms valley": who is named right after the quotation said it.
    const at = quote.close + 1;
    const verb = s.groups.find((group) => group.form === 'finite' && group.from > at);
    const phrase = readPlainPhrase(reader, at + 1, verb?.from ?? s.limit, false);
    if (phrase !== null && phrase.type !== 'document' && isKnown(s, phrase))
      pushHeadline(s, at, phrase, { from: s.from, to: at });
    return;
  }
  for (let i = s.from + 1; i < s.limit && i < s.from + 12; i++) {
    if (!reader.isColon(i)) continue;
    const verb = s.groups.find((group) => group.form === 'finite' && group.from < i);
    if (verb !== undefined && reader.opensQuote(i + 1) === null) return;
    const to = verb === undefined ? i : verb.from;
    const phrase = readPlainPhrase(reader, s.from, to);
    if (phrase === null || i + 2 >= s.limit) return;
    if (isKnown(s, phrase) && reader.phrase(s.from)?.intro !== true)
      pushHeadline(s, i, phrase, { from: i + 1, to: s.limit });
    return;
  }
}

function isKnown(s: ClauseSentence, phrase: NounPhrase): boolean {
  const known = phrase.roles.length > 0 || (phrase.named && namedBelow(s, phrase));
  return known && !s.reader.has(phrase.head, Tag.Topic);
}

function pushHeadline(s: ClauseSentence, colon: number, source: NounPhrase, content: Range): void {
  s.found.push({
    cue: { from: colon, to: colon + 1 },
    lemma: ':',
    frame: { act: 'statement' },
    complement: 'colon',
    source,
    relays: [],
    content: [unquoted(s.reader, content)],
    rule: 'headline-colon',
    rumour: false,
    clausal: true,
    medium: null,
  });
}

/** The article has the name too: a word with a capital in a headline need not be one. */
function namedBelow(s: ClauseSentence, phrase: NounPhrase): boolean {
  const reader = s.reader;
  const last = reader.norm(phrase.name.to - 1);
  for (let i = s.sentence.to; i < s.sentence.to + HEADLINE_REACH; i++)
    if ((reader.part(i) & Part.Name) !== 0 && reader.norm(i) === last) return true;
  return false;
}
