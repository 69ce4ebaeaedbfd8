import type { Claim, Extraction } from '@isnad/core';
import { chainLine } from '../model/chain.ts';
import { checkArguments } from '../model/check.ts';
import type { Facet } from '../model/labels.ts';
import { reviewerName } from '../model/reviewer-name.ts';
import type { Evidence, FacetReview, Review, ReviewOptions } from '../model/review.ts';
import { orphanedReviews, reviewedClaims } from '../model/reviewed-claim.ts';
import { articleIri, fragment, webAddress } from '../text/iri.ts';
import { wholeSpan } from '../text/code-points.ts';
import type { AnnotationPageJson } from './json.ts';
import type { AnnotationBody, AnnotationRecord, QuotedWords } from './record.ts';
import { writeWebAnnotations } from './write.ts';

/**
 * An article's claims as Web Annotations with the motivation `classifying`, and each judgement on one as an annotation of its own with the
 * motivation `assessing`. Reviews whose claim is gone keep their quotation.
 *
 * @example toWebAnnotations(extraction).items[0]?.target[0]?.selector?.[1] // { type: 'TextPositionSelector', start: 43, end: 62 }
 */
export function toWebAnnotations(extraction: Extraction, options: ReviewOptions = {}): AnnotationPageJson {
  checkArguments(extraction, options);
  const { document } = extraction;
  return writeWebAnnotations(
    fragment(articleIri(document), 'annotations'),
    document.text,
    annotationRecords(extraction, options),
  );
}

/** The same as `toWebAnnotations`, as records. */
export function annotationRecords(extraction: Extraction, options: ReviewOptions = {}): AnnotationRecord[] {
  checkArguments(extraction, options);
  const { document } = extraction;
  const source = articleIri(document);
  const lang = document.lang === 'und' ? null : document.lang;
  const claims = reviewedClaims(extraction, options.reviews).flatMap(({ claim, review }) => {
    const about = {
      source,
      lang,
      spans: claim.content.flatMap((span) => wholeSpan(document.text, span) ?? []),
      unanchored: [],
    };
    return [claimAnnotation(claim, about), ...(review === null ? [] : judgements(review, about, options))];
  });
  const orphans = orphanedReviews(extraction, options.reviews).flatMap((review) =>
    judgements(review, { source, lang, spans: [], unanchored: quoted(review) }, options),
  );
  return [...claims, ...orphans];
}

type About = Pick<AnnotationRecord, 'source' | 'lang' | 'spans' | 'unanchored'>;

function claimAnnotation(claim: Claim, about: About): AnnotationRecord {
  const tags = [
    `kind:${claim.kind}`,
    `speech:${claim.speech}`,
    `certainty:${claim.certainty}`,
    `polarity:${claim.polarity}`,
    ...claim.sourcing.flags.map((flag) => `flag:${flag}`),
  ];
  const chain = chainLine(claim, ' ← ');
  return {
    id: fragment(about.source, claim.id),
    motivation: 'classifying',
    ...about,
    bodies: [
      ...tags.map((value): AnnotationBody => ({ kind: 'text', purpose: 'tagging', value, lang: null })),
      ...(chain === '' ? [] : [{ kind: 'text', purpose: 'describing', value: chain, lang: about.lang } as const]),
    ],
    creator: null,
    created: null,
  };
}

function judgements(review: Review, about: About, options: ReviewOptions): AnnotationRecord[] {
  const of = (facet: Facet, { label, judgements, settlement }: FacetReview<string>): AnnotationRecord[] => [
    ...judgements.map((given) =>
      assessment(review, about, options, [facet, given.reviewer], given, [
        tag(`${facet}:${given.label}`),
        ...teamTag(given.team),
        ...comment(given.note),
        ...links(given.links),
      ]),
    ),
    ...(settlement === null
      ? []
      : [
          assessment(review, about, options, [facet, 'settled', settlement.reviewer], settlement, [
            tag(`${facet}:${settlement.label ?? label}`),
            ...teamTag(settlement.team),
            ...comment(settlement.reason),
            ...links(settlement.links),
          ]),
        ]),
  ];
  return [...of('status', review.status), ...of('sourcing', review.sourcing), ...remarks(review, about, options)];
}

/** Notes and evidence that belong to no judgement. */
function remarks({ claim, notes = [], evidence = [] }: Review, about: About, { reviewers }: ReviewOptions) {
  const id = (sort: string, index: number): string => fragment(about.source, claim, sort, String(index + 1));
  const by = (reviewer: string | undefined): AnnotationRecord['creator'] =>
    reviewer === undefined ? null : { id: reviewer, name: reviewerName(reviewers, reviewer) };
  return [
    ...notes.map(({ reviewer, at, text }, index): AnnotationRecord => ({
      id: id('note', index),
      motivation: 'commenting',
      ...about,
      bodies: comment(text),
      creator: by(reviewer),
      created: at,
    })),
    ...evidence.map((page, index): AnnotationRecord => ({
      id: id('evidence', index),
      motivation: 'linking',
      ...about,
      bodies: [...links([page]), ...comment(page.title)],
      creator: by(page.reviewer),
      created: page.at ?? null,
    })),
  ];
}

function assessment(
  { claim }: Review,
  about: About,
  { reviewers }: ReviewOptions,
  parts: readonly string[],
  { reviewer, at }: { readonly reviewer: string; readonly at: string },
  bodies: readonly AnnotationBody[],
): AnnotationRecord {
  return {
    id: fragment(about.source, claim, ...parts),
    motivation: 'assessing',
    ...about,
    bodies,
    creator: { id: reviewer, name: reviewerName(reviewers, reviewer) },
    created: at,
  };
}

const tag = (value: string): AnnotationBody => ({ kind: 'text', purpose: 'assessing', value, lang: null });

const teamTag = (team: string | null | undefined): AnnotationBody[] =>
  team === undefined || team === null ? [] : [tag(`team:${team}`)];

function comment(note: string | undefined): AnnotationBody[] {
  return note === undefined || note === '' ? [] : [{ kind: 'text', purpose: 'commenting', value: note, lang: null }];
}

function links(given: readonly Evidence[] | undefined): AnnotationBody[] {
  return (given ?? [])
    .filter(({ url }) => webAddress(url) !== null)
    .map(({ url }) => ({ kind: 'link', purpose: 'linking', url }));
}

function quoted({ quote }: Review): QuotedWords[] {
  return (quote?.exact ?? []).map((exact, index, pieces) => ({
    exact,
    prefix: index === 0 ? (quote?.prefix ?? '') : '',
    suffix: index === pieces.length - 1 ? (quote?.suffix ?? '') : '',
  }));
}
