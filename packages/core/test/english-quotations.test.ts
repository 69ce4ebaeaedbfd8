import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import type { Extraction } from '../src/index.ts';

const show = ({ claims }: Extraction, section: 'headline' | 'body'): string[] =>
  claims
    .filter((claim) => claim.section === section)
    .map(
      (claim) =>
        `${claim.chain.map((hop) => hop.names.join(' + ')).join(' ← ') || 'narrated'} ${claim.speech}: ${claim.text}`,
    );

const body = (text: string): string[] => show(extract({ title: 'A day at the dam', text, lang: 'en' }), 'body');

describe('single quotation marks', () => {
  it.each([
    ["'The dam will hold,' Ada Ruhl said.", 'Ada Ruhl direct: The dam will hold'],
    ['‘The dam will hold,’ Ada Ruhl said.', 'Ada Ruhl direct: The dam will hold'],
    ['‘The dam will hold’, said Ada Ruhl.', 'Ada Ruhl direct: The dam will hold'],
    [
      "Ada Ruhl said: 'The engineers' union is old, and it's poor.'",
      "Ada Ruhl direct: The engineers' union is old, and it's poor",
    ],
    ['‘The engineers’ union isn’t happy,’ said Tom Vane.', 'Tom Vane direct: The engineers’ union isn’t happy'],
    [
      "'The union isn't happy,' said Tom Vane, 'and it won't be.'",
      "Tom Vane direct: The union isn't happy … and it won't be",
    ],
    ["'Why not?' Tom Vane asked.", 'Tom Vane direct: Why not'],
    ["Tom Vane called the plan 'a scandal'.", "Tom Vane mixed: the plan 'a scandal'"],
    // One inside the other, either way.
    ['“He told me, ‘You’re done,’ and left,” Tom Vane said.', 'Tom Vane direct: He told me, ‘You’re done,’ and left'],
    ['\'He told me "go home" and left,\' Tom Vane said.', 'Tom Vane direct: He told me "go home" and left'],
    // No quotation at all.
    [
      "The workers' union said the drivers' pay was too low.",
      "The workers' union indirect: the drivers' pay was too low",
    ],
    [
      'The workers’ union said the drivers’ pay was too low.',
      'The workers’ union indirect: the drivers’ pay was too low',
    ],
    ["It was the '90s, and rock 'n' roll was king.", "narrated narrated: It was the '90s, and rock 'n' roll was king"],
    [
      "Tom Vane said they weren't his parents' and wouldn't be.",
      "Tom Vane indirect: they weren't his parents' and wouldn't be",
    ],
    // Words at arm's length, which no one is said to say.
    [
      "The so-called 'safe zone' was closed on Monday.",
      "narrated narrated: The so-called 'safe zone' was closed on Monday",
    ],
    ['The “temporary” wall is 40 years old.', 'narrated narrated: The “temporary” wall is 40 years old'],
  ])('%s', (text, expected) => {
    expect(body(text)).toEqual([expected]);
  });
});

describe('quotations over paragraphs', () => {
  it.each([
    ['“', '”'],
    ['‘', '’'],
    ["'", "'"],
    ['"', '"'],
  ])('should go on with %s at the head of each, and end with %s', (open, close) => {
    const text = [
      `Ada Ruhl described the night: ${open}We heard the trees go. It's a long valley.`,
      `${open}Nobody slept.`,
      `${open}In the morning the bridge was gone.${close}`,
      'The inquiry goes on.',
    ].join('\n\n');
    expect(body(text)).toEqual([
      'Ada Ruhl direct: We heard the trees go',
      "Ada Ruhl direct: It's a long valley",
      'Ada Ruhl direct: Nobody slept',
      'Ada Ruhl direct: In the morning the bridge was gone',
      'narrated narrated: The inquiry goes on',
    ]);
  });
});

describe('headlines', () => {
  const under = 'Ada Ruhl, the mayor, spoke on Monday. The minister was not there. Residents were angry.';
  it.each([
    ["'The dam will hold': mayor calms valley", 'mayor direct: The dam will hold'],
    ['“The dam will hold”: Ada Ruhl calms valley', 'Ada Ruhl direct: The dam will hold'],
    ['‘The dam will hold’ – Ada Ruhl', 'Ada Ruhl direct: The dam will hold'],
    ["'We were not told,' say residents", 'residents direct: We were not told'],
    ["Ada Ruhl: 'The dam will hold'", 'Ada Ruhl direct: The dam will hold'],
    ['Ada Ruhl: The dam will hold', 'Ada Ruhl indirect: The dam will hold'],
    ['Dam ‘will hold’, says Ada Ruhl', 'Ada Ruhl mixed: Dam ‘will hold’'],
    ['Exclusive: dam leaked for weeks', 'narrated narrated: Exclusive: dam leaked for weeks'],
    ['‘Blue Harbour’: a film about the sea', 'narrated narrated: ‘Blue Harbour’: a film about the sea'],
  ])('%s', (title, expected) => {
    expect(show(extract({ title, text: under, lang: 'en' }), 'headline')).toEqual([expected]);
  });
});

describe('what announces a quotation', () => {
  it.each([
    ['The mayor, Ada Ruhl, said that: "The dam is safe."'],
    ['The mayor, Ada Ruhl, said the following: "The dam is safe."'],
    ['The mayor, Ada Ruhl, said this: "The dam is safe."'],
  ])('should be no part of it: %s', (text) => {
    expect(body(text)).toEqual(['Ada Ruhl direct: The dam is safe']);
  });
});
