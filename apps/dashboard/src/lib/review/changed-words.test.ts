import { expect, it } from 'vitest';
import { changedWords } from './changed-words.ts';

it.each([
  ['موعد القمة لم يتحدد بعد', 'موعد القمة تحدد بعد', 'لم يتحدد ', 'تحدد '],
  ['الاستعدادات جارية', 'الاستعدادات جارية في جدة', '', 'في جدة'],
  ['no no', 'no', 'no', ''],
  ['', 'شيء', '', 'شيء'],
])('should mark what differs in «%s» and «%s»', (then, now, before, after) => {
  const [one, other] = changedWords(then, now);
  expect([one[1], other[1]]).toEqual([before, after]);
  expect([one.join(''), other.join('')]).toEqual([then, now]);
});
