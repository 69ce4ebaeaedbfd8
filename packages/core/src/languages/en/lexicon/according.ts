import type { AccordingPhrase, RumourPhrase } from '../../language.ts';

/** "as reported by", "as first reported by". */
const asReported = ['reported', 'revealed', 'disclosed', 'published', 'quoted', 'cited'].flatMap((verb) =>
  ['', 'first ', 'previously ', 'originally ', 'initially ', 'earlier '].map((when) => `as ${when}${verb} by`),
);

export const according: readonly AccordingPhrase[] = [
  ...['according to', 'in the words of', 'in the view of', 'in the opinion of', 'in the eyes of'].map(
    (words): AccordingPhrase => ({ words, takes: 'noun', act: 'statement' }),
  ),
  { words: 'per', takes: 'noun', act: 'statement', named: true },
  ...asReported.map((words): AccordingPhrase => ({ words, takes: 'noun', act: 'report' })),
];

/** Report without saying who. */
export const rumours: readonly RumourPhrase[] = [
  { words: 'reportedly', stance: 'distancing' },
  { words: 'allegedly', stance: 'distancing' },
  { words: 'supposedly', stance: 'distancing' },
  { words: 'purportedly', stance: 'distancing' },
  { words: 'rumour has it', stance: 'distancing' },
  { words: 'rumor has it', stance: 'distancing' },
];

/** Label a headline; no one speaks in them. */
export const intros: readonly string[] = [
  'the latest',
  'breaking',
  'exclusive',
  'video',
  'watch',
  'live',
  'update',
  'analysis',
  'opinion',
  'explainer',
  'photos',
  'timeline',
];

export const bases: readonly string[] = ['based on', 'citing', 'on the basis of', 'relying on', 'drawing on'];

export const anonymityReasons: readonly string[] = [
  'on condition of anonymity',
  'on the condition of anonymity',
  'asked not to be named',
  'asked not to be identified',
  'declined to be named',
  'declined to be identified',
  'requested anonymity',
  'not authorized to speak',
  'was not authorized to',
  'were not authorized to',
  'not authorised to speak',
  'spoke anonymously',
];

export const platforms: readonly string[] = [
  'twitter',
  'x',
  'facebook',
  'instagram',
  'youtube',
  'telegram',
  'tiktok',
  'linkedin',
  'mastodon',
  'bluesky',
  'snapchat',
  'weibo',
];

export const norms: readonly string[] = [
  'law',
  'rules',
  'plan',
  'schedule',
  'constitution',
  'tradition',
  'custom',
  'standards',
];
