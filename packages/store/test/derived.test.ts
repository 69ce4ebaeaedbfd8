import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  deriveClaim,
  isStillSaid,
  readArticle,
  readClaimHistory,
  readReviews,
  reextractArticle,
  type ClaimEvent,
} from '../src/index.ts';
import { onEachDatabase } from './databases.ts';
import { sampleExtraction } from './extraction.ts';
import { LINK, makeTeam, value, type Team } from './team.ts';

const CLAIMS = ['summit', 'preparations', 'delegation'];

/** Anything that someone may try; what the rules do not allow is refused and changes nothing. */
const attempt = fc.record({
  who: fc.constantFrom('user-first', 'user-second', 'user-editor'),
  claim: fc.constantFrom(...CLAIMS),
  what: fc.constantFrom('status', 'sourcing', 'note', 'evidence', 'strike', 'undo', 'settle', 'extract'),
  choice: fc.nat(3),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;
const LABELS = {
  status: ['confirmed', 'false', 'disputed', 'unreviewed'],
  sourcing: ['at-origin', 'via-relay', 'not-found', 'unchecked'],
} as const;

onEachDatabase('what is derived', (fresh) => {
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(fresh);
  });
  afterAll(() => team.end());

  const historyOf = async (article: string, claim: string) =>
    value(await readClaimHistory(team.store, team.editor, { article, claim }));

  async function carryOut(article: string, { who, claim, what, choice }: Attempt): Promise<void> {
    if (what === 'extract') {
      const whole = sampleExtraction();
      // One of the claims goes, and comes back at another time.
      const extraction = { ...whole, claims: whole.claims.filter((_, index) => index !== choice) };
      value(await reextractArticle(team.store, team.editor, { article, extraction, coreVersion: '2' }));
      return;
    }
    const known = value(await readReviews(team.store, team.editor, article)).claims.some((one) => one.claim === claim);
    if (!known) return;
    const events: readonly ClaimEvent[] = await historyOf(article, claim);
    const place = { article, claim, basedOn: events.at(-1)?.id ?? null };
    const said = () => {
      if (what === 'status' || what === 'sourcing')
        return { kind: what, value: { label: LABELS[what][choice], links: [LINK], note: 'س' } };
      if (what === 'note') return { kind: what, value: { text: 'س' } };
      if (what === 'evidence') return { kind: what, value: LINK };
      if (what === 'strike') return { kind: 'correction', value: { correction: 'strike' } };
      if (what === 'undo') return { kind: what, value: { event: events.at(-1 - choice)?.id ?? 'no-such-event' } };
      return { kind: 'settle', value: { status: LABELS.status[choice], reason: 'س', links: [LINK] } };
    };
    await team.say(who, { ...place, ...said() } as never);
  }

  it('should be what the events say, after whatever was tried', () =>
    fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 5, maxLength: 25 }), async (attempts) => {
        const { id } = await team.article();
        for (const one of attempts) await carryOut(id, one);
        const rows = await team.store.db.selectFrom('claim').selectAll().where('article', '=', id).execute();
        const counted = { claims: 0, judged: 0, conflicts: 0, orphaned: 0 };
        const judgedBy = new Map<string, number>();
        for (const row of rows) {
          const derived = deriveClaim(await historyOf(id, row.id));
          expect(row).toMatchObject({
            sourcing: derived.sourcing.label,
            status: derived.status.label,
            struck: Number(derived.struck),
            last_event: derived.last,
          });
          const standing = await team.store.db
            .selectFrom('standing')
            .select(['reviewer', 'event'])
            .where('article', '=', id)
            .where('thread', '=', row.thread)
            .execute();
          const judgements = [...derived.sourcing.judgements, ...derived.status.judgements];
          expect(new Set(standing.map(({ event }) => event))).toEqual(new Set(judgements.map(({ event }) => event)));
          for (const { reviewer } of derived.sourcing.judgements)
            if (derived.status.judgements.some((one) => one.reviewer === reviewer))
              judgedBy.set(reviewer, (judgedBy.get(reviewer) ?? 0) + 1);
          if (row.state === 'orphaned') counted.orphaned += Number(isStillSaid(derived));
          else if (!derived.struck) {
            counted.claims += 1;
            counted.judged += Number(derived.judged);
            counted.conflicts += Number(derived.conflict);
          }
        }
        const article = value(await readArticle(team.store, team.editor, id));
        expect(article).toMatchObject(counted);
        for (const { reviewer, judged } of article.assignments) expect(judged).toBe(judgedBy.get(reviewer) ?? 0);
      }),
      { seed: 13, numRuns: 15 },
    ));
});
