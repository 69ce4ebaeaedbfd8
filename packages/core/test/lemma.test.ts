import { expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** The dictionary form of each cue, in reading order. */
const lemmas = (text: string): (string | undefined)[] => extract(text).attributions.map(({ cue }) => cue?.lemma);

it.each([
  ['وأضافت الوزيرة أن السد اكتمل.', ['أضاف']],
  ['ونفى المدير أن الجسر مغلق.', ['نفى']],
  ['ويرى الخبراء أن الماء كاف.', ['رأى']],
  ['وقال الوزير سامي الحلبي إن السد اكتمل، مؤكدا أن الماء كاف.', ['قال', 'أكد']],
  ['وقال الخبراء إن السد اكتمل، مؤكدين أن الماء كاف.', ['قال', 'أكد']],
  ['وقالت وزيرة الري إن السد اكتمل، مشيرة إلى أن الماء كاف.', ['قال', 'أشار']],
  ['وبحسب الوزارة، ارتفعت الأسعار.', ['بحسب']],
  ['ووفقا للوزارة، ارتفعت الأسعار.', ['وفقا']],
  ['ارتفعت الأسعار، كما تقول الوزارة.', ['قال']],
  ['ويقال إن السد اكتمل.', ['يقال']],
  ['أغلقوا الطريق بحجة أن الجسر مغلق.', ['حجة']],
  ['أثار تأكيده أن الجسر آمن جدلا.', ['تأكيد']],
])('a cue has the form that a dictionary lists, spelt as the lexicon spells it: %s', (text, expected) => {
  expect(lemmas(text)).toEqual(expected);
});

it.each([
  ['Ruhl told reporters that the dam was safe.', ['tell']],
  ['The dam, Ruhl said, was safe.', ['say']],
  ['Ruhl was confident that the dam was safe.', ['confident']],
  ['Ruhl is calling for a new dam.', ['call for']],
  ['Her claims that the dam leaked were false.', ['claim']],
  ['According to Ada Ruhl, the dam is safe.', ['according to']],
])('… in English the base: %s', (text, expected) => {
  expect(lemmas(text)).toEqual(expected);
});
