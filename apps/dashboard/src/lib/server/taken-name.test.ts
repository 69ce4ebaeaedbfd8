import type { TeamLabel } from '@isnad/store';
import { expect, it } from 'vitest';
import { ownNames, takenName } from './taken-name.ts';

const label = (id: string, ar: string, en: string, more: Partial<TeamLabel> = {}): TeamLabel => ({
  ...{ id, facet: 'status', base: 'false', names: { ar, en }, position: 0, retired: false },
  ...more,
});
const confirmed = ownNames('status', 'confirmed');

it.each([
  ['the name of another base label', [], 'status:false', confirmed],
  ['the same in other spelling', [], 'status:false', { ar: 'مؤكّد', en: 'Wrong' }],
  [
    'the name of a label of the team',
    [label('own-1', 'مفبرك', 'Fabricated')],
    'own-2',
    { ar: 'ملفّق', en: 'fabricated' },
  ],
])('should refuse %s', (_what, labels, id, names) => {
  expect(takenName(labels, 'status', id, names)).toMatchObject({ code: 'name-taken' });
});

it.each([
  ['its own name', [], 'status:confirmed', confirmed],
  ['a name that its owner gave up', [label('status:confirmed', 'صحيح', 'True')], 'own-1', confirmed],
  [
    'the name of a label that is no longer in use',
    [label('own-1', 'مفبرك', 'Fabricated', { retired: true })],
    'own-2',
    { ar: 'مفبرك', en: 'Fabricated' },
  ],
  ['a name of the other question', [], 'own-1', ownNames('sourcing', 'at-origin')],
])('should take %s', (_what, labels, id, names) => {
  expect(takenName(labels, 'status', id, names)).toBeNull();
});
