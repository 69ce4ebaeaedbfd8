import type { Attribution, Claim, Entity, Extraction, Hop, Span } from '@isnad/core';
import { checkArguments, checkClaim } from '../model/check.ts';
import { contentStep } from './content-step.ts';
import type { CueForm, SourceSign, Step } from './step.ts';

/**
 * Why a claim was read so, one step after the other: by which words it is attributed, who was taken for its source and by which sign,
 * who passed it on, and why the content ends where it does. All of it is seen in the extraction alone. Throws FormatError
 * `invalid-argument`.
 *
 * @example explainClaim(claim, extraction).map(({ code }) => code) // ['cue-verb', 'source-after-cue', 'content-sentence']
 */
export function explainClaim(claim: Claim, extraction: Extraction): readonly Step[] {
  checkArguments(extraction);
  checkClaim(claim);
  const attribution = extraction.attributions.find(({ id }) => id === claim.attribution) ?? null;
  const end = contentStep(claim, attribution, extraction);
  if (attribution === null) return [{ code: 'own-voice', span: null, name: null, words: null }, end];
  const [speaker, ...relays] = claim.chain;
  return [
    cueStep(attribution),
    ...(speaker === undefined ? [] : speakerSteps(speaker, attribution, extraction)),
    ...relays.map((hop) => relayStep(hop)),
    ...outerSteps(attribution, extraction),
    end,
  ];
}

function cueStep({ cue, rule }: Attribution): Step {
  return {
    code: `cue-${formOf(cue?.lemma ?? null, rule)}`,
    span: cue?.span ?? null,
    name: null,
    words: cue?.lemma ?? null,
  };
}

/** The form of a cue, which the name of its rule begins or ends with. */
function formOf(lemma: string | null, rule: string): CueForm {
  if (lemma === null) return 'none';
  if (lemma === ':') return 'colon';
  if (rule === 'rumour') return 'rumour';
  if (rule.startsWith('according')) return 'phrase';
  if (rule.startsWith('participle')) return 'participle';
  return rule.startsWith('noun-') || rule.endsWith('noun-of-saying') ? 'noun' : 'verb';
}

function source(sign: SourceSign, span: Span | null, name: string | null = null, words: string | null = null): Step {
  return { code: `source-${sign}`, span, name, words };
}

const nameOf = ({ names }: Hop): string | null => (names.join('') === '' ? null : names.join(' + '));

function speakerSteps(hop: Hop, { cue, rule }: Attribution, extraction: Extraction): readonly Step[] {
  const name = nameOf(hop);
  const { mention } = hop;
  if (rule === 'rumour') return [source('nobody', null)];
  if (hop.resolved === 'missing') return [source('missing', mention)];
  // «الكاتب والناشر …: يشيدان»: two were named in the clause before.
  if (mention !== null && hop.resolved === 'dropped') return [source('subject-before', mention, name)];
  if (mention === null)
    return hop.names.length > 1
      ? [source('subject-before', null, name)]
      : [
          source(
            spokeBefore(hop, cue?.span, extraction) ? 'spoke-last' : 'named-last',
            lastBefore(hop, cue?.span, extraction),
            name,
          ),
        ];
  const place = cue === null || mention.start < cue.span.start ? 'before-cue' : 'after-cue';
  return [source(place, mention), ...meantBy(hop, mention, extraction)];
}

/** Who is meant, where the words of the sentence are not his name in full. */
function meantBy(hop: Hop, mention: Span, { document, entities }: Extraction): readonly Step[] {
  const name = nameOf(hop);
  const said = document.text.slice(mention.start, mention.end);
  if (name === null || hop.names.length > 1 || said.includes(name)) return [];
  const entity = entities.find(({ id }) => id === hop.entity);
  const named = entity === undefined ? null : namedAt(entity, mention, document.text);
  if (hop.resolved === 'stated') return [source('fuller-name', named, name)];
  const title = named === null ? null : titleAround(named, said, document.text);
  return [title === null ? source('named-elsewhere', named, name) : source('title', named, name, title)];
}

/** Where someone is named in full: the last place before the mention, or else the first. */
function namedAt({ mentions, name }: Entity, mention: Span, text: string): Span | null {
  const full = mentions.filter(({ start, end }) => text.slice(start, end).includes(name));
  return full.findLast(({ end }) => end <= mention.start) ?? full[0] ?? null;
}

/** How much of the text around a name may hold his title. */
const AROUND = 48;

/** The title that stands beside a name in full and is how he is called here («وزير الري سامي الحلبي» … «الوزير»). */
function titleAround({ start, end }: Span, said: string, text: string): string | null {
  const title = said.replace(/^(?:ال|the )/iu, '').toLowerCase();
  const before = text.slice(Math.max(0, start - AROUND), end);
  const from = before.toLowerCase().lastIndexOf(title);
  if (title !== '' && from >= 0 && !/[.\n]/u.test(before.slice(from))) return before.slice(from).trim();
  const after = text.slice(start, end + AROUND);
  const to = after.toLowerCase().indexOf(title, end - start);
  return title !== '' && to >= 0 && !/[.\n]/u.test(after.slice(0, to))
    ? after.slice(0, to + title.length).trim()
    : null;
}

/** Where the one who is meant was last named before a cue. */
function lastBefore({ entity }: Hop, cue: Span | undefined, { entities }: Extraction): Span | null {
  const mentions = entities.find(({ id }) => id === entity)?.mentions ?? [];
  return mentions.findLast(({ end }) => cue !== undefined && end <= cue.start) ?? null;
}

/** Whether the one who is meant said anything before a cue, and was not only named. */
function spokeBefore({ entity }: Hop, cue: Span | undefined, { claims }: Extraction): boolean {
  return claims.some(
    (claim) =>
      cue !== undefined &&
      claim.cue !== null &&
      claim.cue.start < cue.start &&
      claim.chain.some((hop) => hop.entity === entity),
  );
}

function relayStep(hop: Hop): Step {
  return source(hop.mention === null ? 'passed-on-before' : 'passed-on', hop.mention, nameOf(hop));
}

/** The attribution around this one, in whose words it stands. */
function outerSteps({ parent }: Attribution, { attributions, entities }: Extraction): readonly Step[] {
  const outer = attributions.find(({ id }) => id === parent);
  if (outer === undefined) return [];
  const name = entities.find(({ id }) => id === outer.source?.entity)?.name ?? null;
  return [source('inside', outer.cue?.span ?? outer.source?.span ?? null, name)];
}
