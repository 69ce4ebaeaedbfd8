import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimEvent } from '../schema/event.ts';
import { STATUS_LABELS } from '../schema/labels.ts';
import { deriveClaim, undoneEvents } from './derive.ts';

type Step =
  | { readonly kind: 'status'; readonly reviewer: string; readonly label: (typeof STATUS_LABELS)[number] }
  | { readonly kind: 'note'; readonly reviewer: string }
  | { readonly kind: 'undo'; readonly reviewer: string; readonly back: number }
  | { readonly kind: 'settle'; readonly reviewer: string; readonly label: (typeof STATUS_LABELS)[number] };

const reviewer = fc.constantFrom('r1', 'r2', 'r3');
const label = fc.constantFrom(...STATUS_LABELS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), reviewer, label }),
  fc.record({ kind: fc.constant('note' as const), reviewer }),
  fc.record({ kind: fc.constant('undo' as const), reviewer, back: fc.nat(8) }),
  fc.record({ kind: fc.constant('settle' as const), reviewer, label }),
);
const check = (property: fc.IPropertyWithHooks<[readonly Step[]]>) => fc.assert(property, { seed: 3, numRuns: 1000 });
const steps = fc.array(step, { maxLength: 25 });

function eventsOf(list: readonly Step[]): ClaimEvent[] {
  const events: ClaimEvent[] = [];
  for (const [index, one] of list.entries()) {
    const base = { id: `event-${index}`, seq: index + 1, article: 'a', claim: 'c', reviewer: one.reviewer };
    const common = {
      ...base,
      at: '2026-01-01T00:00:00.000Z',
      version: 1,
      basedOn: events.at(-1)?.id ?? null,
      reading: null,
    };
    const empty = { links: [], note: '', team: null };
    if (one.kind === 'status') events.push({ ...common, kind: 'status', value: { label: one.label, ...empty } });
    else if (one.kind === 'note') events.push({ ...common, kind: 'note', value: { text: 'ملاحظة' } });
    else if (one.kind === 'settle')
      events.push({
        ...common,
        kind: 'settle',
        value: { sourcing: null, status: one.label, reason: 'سبب', links: [] },
      });
    else {
      const target = events[Math.max(0, index - 1 - one.back)];
      if (target !== undefined) events.push({ ...common, kind: 'undo', value: { event: target.id, reason: '' } });
    }
  }
  return events;
}

/** An undo of one event, put behind the others. */
const undoOf = (events: readonly ClaimEvent[], target: string): ClaimEvent => ({
  id: `undo-${target}-${events.length}`,
  seq: 1000 + events.length,
  article: 'a',
  claim: 'c',
  reviewer: 'r1',
  at: '2026-01-01T00:00:00.000Z',
  version: 1,
  basedOn: null,
  reading: null,
  kind: 'undo',
  value: { event: target, reason: '' },
});

/** What a reader sees, without the list of undone things and the last event, which grow by every undo. */
const standing = (events: readonly ClaimEvent[]) => {
  const { undone: _undone, last: _last, ...rest } = deriveClaim(events);
  return rest;
};

describe('deriving where a claim stands', () => {
  it('should be unjudged without events', () => {
    expect(deriveClaim([])).toMatchObject({
      sourcing: { label: 'unchecked', conflict: false },
      status: { label: 'unreviewed', conflict: false },
      judged: false,
      last: null,
    });
  });

  it('should be as before when something is said and undone', () => {
    check(
      fc.property(steps, (list) => {
        const events = eventsOf(list);
        const said = eventsOf([...list, { kind: 'status', reviewer: 'r1', label: 'false' }]);
        const last = said.at(-1)?.id ?? '';
        expect(standing([...said, undoOf(said, last)])).toEqual(standing(events));
      }),
    );
  });

  it('should be as before when an undo is undone', () => {
    check(
      fc.property(steps, (list) => {
        const events = eventsOf(list);
        const target = events.find(({ id }) => !undoneEvents(events).has(id));
        if (target === undefined) return;
        const undo = undoOf(events, target.id);
        const gone = [...events, undo];
        expect(standing([...gone, undoOf(gone, undo.id)])).toEqual(standing(events));
      }),
    );
  });

  it('should have a label in force or a conflict, never both, and never forget a judgement that nobody undid', () => {
    check(
      fc.property(steps, (list) => {
        const events = eventsOf(list);
        const { status, undone } = deriveClaim(events);
        expect(status.conflict && status.label !== 'unreviewed').toBe(false);
        const labels = new Set(status.judgements.map((judgement) => judgement.label));
        if (labels.size > 1 && status.settlement === null) expect(status.conflict).toBe(true);
        const live = events.filter(({ id, kind }) => kind === 'status' && !undone.includes(id));
        for (const person of new Set(live.map((event) => event.reviewer))) {
          const latest = live.findLast((event) => event.reviewer === person);
          const shown = status.judgements.find((judgement) => judgement.reviewer === person);
          const withdrawn = latest?.kind === 'status' && latest.value.label === 'unreviewed';
          expect(shown?.event).toBe(withdrawn ? undefined : latest?.id);
        }
      }),
    );
  });
});
