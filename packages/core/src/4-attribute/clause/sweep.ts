import { Part } from '../../languages/clause-table.ts';
import { emit } from './emit.ts';
import { goesOn } from './go-on.ts';
import { readHeadline } from './headline.ts';
import { readNoun } from './noun.ts';
import { readAccording, readRumour } from './phrase.ts';
import type { ClauseSentence } from './sentence.ts';
import { readTurn } from './turn.ts';
import { readVerb } from './verb.ts';

/** Reads one sentence by its verbs, the phrases before them and what follows them: what is tried, in order. */
export function sweep(s: ClauseSentence): void {
  const { reader } = s;
  if (readTurn(s) || goesOn(s)) return;
  readHeadline(s);
  for (const group of s.groups) if (!reader.inQuote(group.main)) readVerb(s, group);
  for (let i = s.from; i < s.limit; i++) {
    if (reader.inQuote(i)) continue;
    const phrase = reader.phrase(i);
    if (phrase?.according != null) readAccording(s, i);
    else if (phrase?.rumour != null) readRumour(s, i, phrase);
    else if ((reader.part(i) & Part.Noun) !== 0) readNoun(s, i);
  }
  emit(s);
}
