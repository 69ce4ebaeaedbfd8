import type { LinearModel } from '../../../text/linear.ts';

/**
 * How often each rule was right, in log-odds: of the claims that it read in annotated news articles, those whose content and source the
 * annotators have too. Counts of rules, set down by hand and rounded; no word of an article is in them.
 */
export const confidenceModel: LinearModel = {
  classes: ['right'],
  bias: [0],
  weights: {
    // Counted twice: as how the claim is told and as having no source.
    narrated: [0.65],
    nested: [-0.3],
    anonymous: [-0.2],
    'origin:anaphor': [-0.2],
    'origin:missing': [-1.5],
    pieces: [-0.1],
    'sentence:>80': [-0.3],
    'rule:according-first': [1.3],
    'rule:according-last': [2],
    'rule:colon-before-paragraph': [2],
    'rule:content-first': [2.3],
    'rule:content-first-inverted': [2],
    'rule:headline-colon': [1],
    'rule:noun-noun': [-0.1],
    'rule:noun-that': [0.1],
    'rule:noun-to': [-0.1],
    'rule:passive-agent': [0],
    'rule:passive-infinitive': [-1],
    'rule:relay-content-first': [1.3],
    'rule:relay-subject-first-bare': [1.1],
    'rule:relay-subject-first-that': [1.1],
    'rule:rumour': [0.8],
    'rule:subject-first-bare': [1.6],
    'rule:subject-first-noun': [0.2],
    'rule:subject-first-quote': [1.8],
    'rule:subject-first-that': [1.4],
    'rule:subject-first-to': [0.5],
    'rule:subject-first-wh': [0.2],
    'rule:transcript-colon': [1.8],
  },
};
