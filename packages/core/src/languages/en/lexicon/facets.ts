import type { FacetLexicon } from '../../language.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words by which kind, certainty and polarity are read. */
export const facets: FacetLexicon = {
  kinds: {
    condition: ['if', 'unless', 'provided', 'otherwise'],
    directive: list('must should ought shall'),
    prediction: list('will would ll won wo'),
    evaluation: list(
      'good bad great terrible best worst better worse wrong right important dangerous excellent unfair fair disgraceful disgrace disgusting wonderful beautiful ridiculous outrageous unacceptable brilliant poor weak strong success failure difficult easy proud sorry happy sad shameful reckless scandal betrayal shame clearly biggest greatest most too lied lies cannot nonsense catastrophe disaster triumph',
    ),
    measure: list(
      'percent million billion trillion average rate total increase decrease rose fell grew cost costs worth half third degrees miles tons tonnes dropped climbed amounted fewer less',
    ),
  },
  possible: list('may might could perhaps maybe possibly possible'),
  probable: list('likely probably probable expected apparently seems appears seem appear seemed appeared'),
  unknown: list('whether unclear unknown uncertain'),
  negators: list('not never no nobody nothing neither nor cannot none'),
  verbNegators: [],
  nounNegators: ['without'],
  continuing: [],
  exceptives: ['only'],
  classes: [
    // Verbs of what holds rather than happens.
    {
      name: 'state',
      words: list(
        'be have know believe think remain stay lack need want like love hate own belong contain include consist depend exist live mean cost seem appear deserve understand fear hope doubt represent make allow involve require',
      ),
    },
    { name: 'past', words: list('was were had did') },
    { name: 'first', words: ['i', 'we'] },
    {
      name: 'feeling',
      words: list('be believe think feel hope love like hate support trust fear doubt regret want respect'),
    },
    { name: 'knowing', words: list('know clear sure certain understand') },
    { name: 'announcing', words: ['announce'] },
    { name: 'judging', words: list('call describe dub label brand blame portray hail slam blast characterize liken') },
    // Qualities that can be checked.
    {
      name: 'fact',
      words: list(
        'open closed dead alive ill sick pregnant missing available empty full present absent single married armed unarmed ready aware involved responsible old new possible likely unlikely due free able unable first last next same other own gone worn divided true false safe unsafe',
      ),
    },
    // Before a number that is the point.
    { name: 'about', words: list('about around nearly almost roughly approximately least') },
    { name: 'degree', words: ['less', 'more'] },
    { name: 'than', words: ['than'] },
    { name: 'since', words: ['since'] },
  ],
  endings: [''],
  presentTwins: [],
  feminine: [],
};
