const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words of closed classes, by what they do in a clause. */
export const clauseWords = {
  Determiner: list(
    'the a an this these those some any no every each either neither another both all most many several few such more fewer less much enough half other certain various',
  ),
  Preposition: list(
    'of in to for with on at by from about into over after between out against during without before under around among through across behind beyond within along toward towards upon off near amid despite regarding concerning via per unlike inside outside above below throughout since until than like as except besides following including alongside onto down up versus vs re worth given aboard atop according dated',
  ),
  Number: list(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions',
  ),
  Setting: list('during after before since despite amid until following when while'),
  Subject: list(
    'there he she they i we it you who everyone everybody nobody someone somebody anyone anybody nothing everything something',
  ),
  Object: list('him them me us himself herself themselves itself myself ourselves yourself'),
  Possessive: list('his her their its my our your whose'),
  Coordinator: list('and or but nor yet plus'),
  Subordinator: list(
    'because while although though if unless when whenever whereas once as since after before until till whether lest so',
  ),
  That: list('that'),
  Wh: list('who whom which what whatever whoever how why when where whether if'),
  Relative: list('who whom which that whose where'),
  Modal: list('will would can could may might must shall should ll d cannot wo ca'),
  Be: list('is are was were am be been being re m'),
  Have: list('has have had having ve'),
  Do: list('does do did'),
  Not: list('not t n never'),
  Adverb: list(
    'also long now then still even just only already again often always sometimes soon later earlier once here there too very quite rather perhaps maybe instead therefore however thus indeed ever almost nearly about far well yet together today tonight yesterday tomorrow ago twice meanwhile otherwise nevertheless nonetheless moreover furthermore anyway abroad ahead away back forward publicly first flatly simply further else thereby hence somewhat apart aside home overnight outright though',
  ),
  Time: list(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tomorrow tonight morning afternoon evening night week month year weekend day hours days weeks months years hour minutes minute noon midnight jan feb aug sept oct nov dec',
  ),
  Adjective: list(
    'last next early late recent former new old good bad great big small high low long short own same different important public private real true false clear sure able likely unlikely free full open ready certain possible impossible major minor local national federal foreign political presidential democratic republican conservative liberal economic financial social military international global key top senior junior white black young poor rich strong weak right wrong happy sad proud sorry afraid aware unaware confident critical skeptical supportive optimistic pessimistic hopeful fearful doubtful glad angry furious willing unwilling reluctant eager keen adamant responsible guilty innocent first second third fourth final single whole entire main current previous prior potential serious severe significant legal illegal human civil criminal racial nuclear chief vice deputy prime acting latest early-morning hard easy simple complex common rare special general total huge massive tough fair unfair best worst better worse least several wary coy mum silent vague blunt frank enthusiastic bullish bearish upset unsure uncertain unclear familiar safe unsafe available effective efficient successful popular similar particular regular close annual monthly weekly average additional extra modern ancient natural normal usual unusual typical necessary essential basic central western eastern northern southern independent moderate radical extreme extensive intense deep broad wide narrow heavy light quick slow fast rapid steady stable fragile secure insecure expensive cheap costly wealthy healthy sick ill dead alive pregnant missing homeless jobless unemployed veteran rural urban remote coastal marine digital electric electronic online offline mobile regional municipal provincial royal religious secular cultural medical mental physical emotional personal professional academic scientific technical environmental industrial agricultural commercial fiscal monetary judicial constitutional electoral leery mindful ambivalent passionate outspoken',
  ),
} as const;

/** Auxiliary forms that are finite by themselves. */
export const finiteAuxiliaries: readonly string[] = list(
  'is are was were am re m has have had ve does do did will would can could may might must shall should ll d cannot wo ca',
);

/** Endings of words of an open class that no list has. */
export const wordEndings = {
  Adverb: ['ly'],
  Adjective: list('ous ful able ible ive less ical ish ary ory ial ual ant ent ese'),
  Noun: list('tion sion ment ness ity ship ism ist ance ence age ery hood dom ure er or eer ian cian ee'),
} as const;

/** Nouns that look like a form of a verb. */
export const notVerbs: readonly string[] = list(
  'building meeting hearing spending funding evening morning thing something anything nothing everything during wedding ceiling king ring spring string wing sterling sibling offspring united used based need hundred red bed shed seed speed feed indeed ted fred ned',
);

/** Who a pronoun can mean. */
export const pronouns = {
  he: 'm',
  him: 'm',
  his: 'm',
  she: 'f',
  her: 'f',
  they: 'p',
  their: 'p',
  them: 'p',
  it: 'n',
  its: 'n',
} as const;

/** Verbs that tie an adjective to a subject. */
export const linkingVerbs: readonly string[] = list('seem appear feel become remain sound look stay grow get');

/** Verbs that only carry the noun after them. */
export const lightVerbs: readonly string[] = list(
  'have make express voice raise share show hold offer give take issue feel harbor',
);

/** Words before a full stop that end no sentence. */
export const abbreviations: readonly string[] = list(
  'mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt maj adm cmdr rev hon st jr sr inc corp co ltd vs jan feb mar apr jun jul aug sept sep oct nov dec mass calif conn fla ill ariz ark colo del ga ind kan ky la md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo no supt dist atty',
);
