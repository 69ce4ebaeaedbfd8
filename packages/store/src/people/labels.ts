import { randomUUID } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import { check } from '../check.ts';
import type { TeamLabelTable } from '../database.ts';
import { done, refused, type Result } from '../result.ts';
import type { Facet, JudgementLabel } from '../schema/labels.ts';
import { teamLabelSchema, type TeamLabelInput } from '../schema/people.ts';
import { inTransaction, type Session, type Store } from '../store.ts';
import { fold } from '../text/fold.ts';
import { allow } from './access.ts';

/** A label as the team calls it: a base label under another name (`id` is `status:false`), or one under a base label. */
export interface TeamLabel {
  readonly id: string;
  readonly facet: Facet;
  readonly base: JudgementLabel;
  readonly names: { readonly ar: string; readonly en: string };
  readonly position: number;
  /** No longer offered; what was judged with it keeps it. */
  readonly retired: boolean;
}

const readRow = (row: Selectable<TeamLabelTable>): TeamLabel => ({
  id: row.id,
  facet: row.facet as Facet,
  base: row.base as JudgementLabel,
  names: JSON.parse(row.names) as TeamLabel['names'],
  position: row.position,
  retired: row.retired === 1,
});

/** The label set of the team, in its order. */
export async function listLabels(store: Store): Promise<readonly TeamLabel[]> {
  const rows = await store.db.selectFrom('team_label').selectAll().orderBy('position').orderBy('id').execute();
  return rows.map(readRow);
}

/**
 * Adds a label, or changes the one with this `id`. Needs an admin. What a label stands under never changes, since
 * judgements rest on it. Two labels of one question never have the same name (`name-taken`).
 *
 * @example await saveLabel(store, admin, { facet: 'status', base: 'false', names: { ar: 'مفبرك', en: 'Fabricated' } });
 */
export async function saveLabel(store: Store, user: string, input: TeamLabelInput): Promise<Result<TeamLabel>> {
  const checked = check(teamLabelSchema, input);
  if (!checked.ok) return checked;
  return inTransaction(store, async (session) => {
    const actor = await allow(session.db, user, 'admin');
    if (!actor.ok) return actor;
    const { facet, base, names, position, retired } = checked.value;
    const id = checked.value.id ?? randomUUID();
    const before = await session.db.selectFrom('team_label').selectAll().where('id', '=', id).executeTakeFirst();
    if (before !== undefined && (before.facet !== facet || before.base !== base)) return refused({ code: 'id-taken' });
    const taken = retired ? null : await nameTaken(session, { id, facet, names });
    if (taken !== null) return refused({ code: 'name-taken', ...taken });
    const changing = { names: JSON.stringify(names), position, retired: retired ? 1 : 0 };
    const row = await session.db
      .insertInto('team_label')
      .values({ id, facet, base, ...changing, created: session.now, created_by: user })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
      .returningAll()
      .executeTakeFirstOrThrow();
    return done(readRow(row));
  });
}

/** The first of the names that another label of the question has, which is in use: nobody could tell the two apart. */
async function nameTaken(
  { db }: Session,
  label: Pick<TeamLabel, 'id' | 'facet' | 'names'>,
): Promise<{ readonly lang: 'ar' | 'en'; readonly name: string } | null> {
  const rows = await db
    .selectFrom('team_label')
    .selectAll()
    .where('facet', '=', label.facet)
    .where('id', '<>', label.id)
    .where('retired', '=', 0)
    .execute();
  const others = rows.map((row) => readRow(row).names);
  const lang = (['ar', 'en'] as const).find((each) =>
    others.some((names) => fold(names[each]).trim() === fold(label.names[each]).trim()),
  );
  return lang === undefined ? null : { lang, name: label.names[lang] };
}

/**
 * Gives a base label its own name again (`id` is `status:false`). Needs an admin. Labels of the team cannot be taken
 * away, since judgements name them: those are retired.
 *
 * @example await resetLabel(store, admin, 'status:false');
 */
export async function resetLabel(store: Store, user: string, id: string): Promise<Result<null>> {
  const actor = await allow(store.db, user, 'admin');
  if (!actor.ok) return actor;
  const { numDeletedRows } = await store.db
    .deleteFrom('team_label')
    .where('id', '=', id)
    .where(sql<boolean>`id = facet || ':' || base`)
    .executeTakeFirst();
  return numDeletedRows > 0n ? done(null) : refused({ code: 'not-found', what: 'label' });
}
