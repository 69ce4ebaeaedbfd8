import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** The attributions of one paragraph: who, and what is attributed to them. */
function read(paragraph: string): string[] {
  const { attributions, document } = extract({ text: paragraph, lang: 'en' });
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    document.text.slice(start, end);
  return attributions.map(
    ({ source, content }) => `${source === null ? '' : words(source.span)}: ${content.map(words).join(' … ')}`,
  );
}

describe('between a cue and its content in English', () => {
  it.each([
    ['Officials said in an interview broadcast on Sunday that the dam would open.', ['Officials: the dam would open']],
    ['Vale told the Ledger in a letter published on Monday that she would stay.', ['Vale: she would stay']],
    [
      'The mayor said after the talks collapsed on Friday that nobody would resign.',
      ['The mayor: nobody would resign'],
    ],
    ['The mayor spoke in an interview broadcast on Sunday.', []],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected);
  });
});

describe('between a subject and its cue in English', () => {
  it.each([
    ['The bank earlier this month announced that it would close.', ['The bank: it would close']],
    ['The court last week rejected a request from drivers.', ['The court: a request from drivers']],
    ['The regulator on Thursday said the pumps were old.', ['The regulator: the pumps were old']],
    // A time can be a subject, and the whole of a name.
    ['The events of the week showed that the pumps were old.', ['The events of the week: the pumps were old']],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected);
  });
});

describe('where a content ends in English', () => {
  it.each([
    // Infinitives in a row are one plan.
    [
      'She wants to double the fund, grow the corps and open a school.',
      ['She: to double the fund, grow the corps and open a school'],
    ],
    ['He vowed to close the port, a move that angered sailors.', ['He: to close the port']],
    // A second cue in the form of the first.
    [
      'Quill used the meeting to blame Vale and urge voters to stay home.',
      ['Quill: Vale', 'Quill: voters to stay home'],
    ],
    ['Strand kept ignoring the report and criticizing its authors.', ['Strand: the report', 'Strand: its authors']],
    ['Quill wants to defend the port and the mill.', ['Quill: to defend the port and the mill']],
    // Before the clause that a fronted cue leads to.
    ['Citing an old theory, Strand accused Vale.', ['Strand: an old theory', 'Strand: Vale']],
    ['Despite his disdain for big clubs, Strand joined one.', ['his: big clubs']],
    // A clause between commas leaves the verb to the one around.
    ['Vale, who knew that the pumps were old, told workers to leave.', ['Vale: the pumps were old', 'Vale: to leave']],
    // Where and when it was done is no part of it, why and for what is.
    ['Strand attacked Vale in a speech.', ['Strand: Vale']],
    ['Strand has often mentioned Vale since the debate.', ['Strand: Vale']],
    ['Vale spoke about the need for talks.', ['Vale: the need for talks']],
    // Behind a clause inside it, up to the verb that goes on with the cue.
    ['Vale accused Tom Holm, who was born there, of lying.', ['Vale: Tom Holm, who was born there, of lying']],
    [
      'Vale has attacked rules that help others, and has called for a vote.',
      ['Vale: rules that help others', 'Vale: a vote'],
    ],
    ['Members echo her concerns, in part because the rule is old.', ['Members: her concerns']],
    ['They described the show, in which owners had to sing.', ['They: the show, in which owners had to sing']],
    // A cue needs its particles: "taken off" is not "take issue".
    [
      'The study found that in three towns, which include Holm, wells have been closed for good.',
      ['The study: in three towns, which include Holm, wells have been closed for good'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected);
  });

  it('should give a frame at the end all that is coordinated before it', () => {
    expect(read('Vale had told the crew that it was safe, but the council closed the bridge, Strand said.')).toContain(
      'Strand: Vale had told the crew that it was safe, but the council closed the bridge',
    );
  });
});

describe('verbs that attribute in one use alone in English', () => {
  it.each([
    ['The study found a link between dust and cough.', ['The study: a link between dust and cough']],
    ['The Harbour Institute found no link.', ['Harbour Institute: no link']],
    ['They found a way across the marsh.', []],
    ['Strand found a wallet.', []],
    ['Vale found that the pumps were old.', ['Vale: the pumps were old']],
    ['Vale is supposed to leave on Friday.', []],
    ['Critics see the plan as a gift to banks.', ['Critics: the plan as a gift to banks']],
    ['Critics saw the plan.', []],
    ['He sees her as she leaves.', []],
    ['The council voted to close the bridge.', ['The council: to close the bridge']],
    // Accused of what, by whom or by nobody who is named.
    ['The police have been accused by residents of using force.', ['residents: The police … using force']],
    ['Mr. Quill was accused of lying.', [': Mr. Quill … lying']],
    ['The guard was accused in the street.', []],
    ['The court overturned the ban.', ['The court: the ban']],
    ['Strand balked at the price.', ['Strand: the price']],
    ['The council raised two million euros.', []],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected);
  });
});

describe('a frame in the middle or at the end in English', () => {
  it.each([
    ['That is why, he argued, the council should be ready.', ['he: That is why … the council should be ready']],
    [
      'Though the move was quick, he said, replacing Vale would be harder.',
      ['he: Though the move was quick … replacing Vale would be harder'],
    ],
    [
      'The plan is vague about costs, experts say, including those of the road.',
      ['experts: The plan is vague about costs … including those of the road'],
    ],
    ['The dam is safe, he said, adding that it was new.', ['he: The dam is safe', 'he: it was new']],
    // What is fronted tells where it was said.
    ['In an interview on the "Face of the Day," Vale said the pumps were old.', ['Vale: the pumps were old']],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected);
  });
});

describe('what nobody says in English', () => {
  it.each([
    ["It's unclear whether it will work.", []],
    ["It's worth noting that the pump leaks.", []],
    ['It is hard to imagine a better plan.', []],
    ['She is quick to note that it is new.', ['She: it is new']],
    ['Vale went on to lose that week by a wide margin.', []],
    ['The plan that the city made was dropped.', []],
    ['Her plan to leave was known.', ['Her: to leave']],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected);
  });
});

describe('quotations in English', () => {
  it.each([
    // That end in another quotation.
    ['“I am tired of the word ‘reform,’” he told the group.', ['he: I am tired of the word ‘reform,’']],
    ['"It feels like, \'Oh, we can wait,\'" he said.', ["he: It feels like, 'Oh, we can wait,'"]],
    ['"I am tired of the word \'reform,\' " he told the group.', ["he: I am tired of the word 'reform,'"]],
    ["“Don't,” she said.", ["she: Don't"]],
    // That hold the verb of an infinitive.
    [
      'Vale exhorted members to "vote with care" and said she would stay.',
      ['Vale: members to "vote with care"', 'Vale: she would stay'],
    ],
    // Without a frame, after what the sentence before reports.
    [
      'Vale said the dam was safe. “We have looked at all of it.”',
      ['Vale: the dam was safe … We have looked at all of it'],
    ],
    ['“You knew?” she said, but he had left.', ['she: You knew']],
    [
      'The rule is “a lawful use of money,” as a Harbour memo put it.',
      ['a Harbour memo: The rule is “a lawful use of money,”'],
    ],
    // A paragraph after a colon, up to its end.
    [
      'Vale added:\n\nWe looked at all of it. We found nothing.\n\nThe dam is old.',
      ['Vale: We looked at all of it … We found nothing'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected);
  });

  it('should leave a quotation after a thought to the narrator', () => {
    expect(read('Vale hopes that the dam is safe. “We looked.”')).toEqual(['Vale: the dam is safe']);
  });
});

describe('subjects in English', () => {
  it.each([
    // What counts a noun stands for one before a verb.
    ['Some say it is late.', ['Some: it is late']],
    ['All agreed that it was late.', ['All: it was late']],
    ['Many want to leave.', ['Many: to leave']],
    ['Both denied that it was late.', ['Both: it was late']],
    ['Some fear is natural.', []],
    ['All reports say it was late.', ['All reports: it was late']],
    ['The senators all said it was late.', ['The senators: it was late']],
    // An insertion with a verb of its own.
    [
      'Ada Brunner, a baker at the mill, which is old, said many of the ovens are cold.',
      ['Ada Brunner: many of the ovens are cold'],
    ],
    ['The dam, which was built in 1950, is safe, said Vale.', ['Vale: The dam, which was built in 1950, is safe']],
    // Whose time, and when.
    ["Vale called Friday's vote a mistake.", ["Vale: Friday's vote a mistake"]],
    ['Vale said Friday the vote was a mistake.', ['Vale: the vote was a mistake']],
    ['Many drivers have heard by now that the bridge is closed.', ['Many drivers: the bridge is closed']],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected);
  });
});
