const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words of closed classes, by what they do in a clause. */
export const clauseWords = {
  Determiner: list(
    'the a an this these those some any no every each either neither another both all most many several few such more fewer less much enough half other certain various',
  ),
  Preposition: list(
    'aboard about above according across after against along alongside amid among around as at atop before behind below besides between beyond by concerning dated despite down during except following for from given in including inside into like near of off on onto out outside over per re regarding since than through throughout to toward towards under unlike until up upon versus via vs with within without worth',
  ),
  Number: list(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions',
  ),
  Setting: list('during after before since despite amid until following when while'),
  Subject: list(
    'there he she they i we it you all some many most few several both each another none who everyone everybody nobody someone somebody anyone anybody nothing everything something',
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
    'about abroad again ago ahead almost already also always anyway apart aside away back earlier else even ever far first forward further furthermore hence here home however indeed instead just late later long maybe meanwhile moreover nevertheless nonetheless now often once only otherwise outright overnight perhaps quite rather sometimes somewhat soon still then there thereby therefore though thus today together tomorrow tonight too twice very well yesterday yet',
  ),
  Time: list(
    'afternoon april aug august day days dec december evening feb february friday hour hours jan january july june march midnight minute minutes monday month months morning night noon nov november oct october saturday sept september sunday thursday today tomorrow tonight tuesday wednesday week weekend weeks year years yesterday',
  ),
  Adjective: list(
    'able academic acting additional afraid alive angry average aware bad basic best better big black blunt broad central certain cheap chief civil clear close coastal common complex constitutional costly coy criminal cultural dead deep democratic deputy digital eager early eastern easy economic electoral electric electronic emotional enthusiastic entire environmental extra extreme fair false familiar fast federal final first fiscal foreign former fourth frank free full general glad global good great guilty happy hard healthy heavy high huge human ill illegal insecure intense international junior keen key last late latest least legal liberal light likely local long low main major marine mental minor missing mobile moderate modern monthly mum municipal narrow national natural new next normal northern nuclear offline old online open optimistic outspoken own particular passionate personal pessimistic poor popular prime prior private professional proud public quick rapid rare ready real regional regular remote republican rich right royal rural sad safe same scientific second secular secure senior several severe short sick similar simple single slow small sorry southern stable steady strong sure third top total tough true unaware uncertain unclear undisclosed unemployed unfair unidentified unlikely unnamed unsafe unsure unwilling upset urban usual vague veteran vice wary weak wealthy weekly western white whole wide willing worse worst wrong young',
  ),
} as const;

/** The commonest words of any article that other languages do not spell so, or seldom. */
export const functionWords: readonly string[] = list(
  'the of and to that for with his was were from have has had not said by but they this which who will would their been at he it its she on after about more than when one',
);

/** The commonest words of other languages in Latin letters: not those that are common in English too, nor those that stand in names ("de", "von"). */
export const foreignWords: readonly string[] = list(
  // French, Spanish, Portuguese, Italian
  'les une est dans que qui sur par pas sont sera cette nous avec leur deux ils para como se su una fue uma il che nel sono ha sua tras' +
    // German, Dutch
    ' und das dass ist nicht mit ein eine auf wird sich sind als zu zum zur bei nach worden drei het een dat niet zijn voor wordt heeft' +
    // Scandinavian languages, Polish
    ' og det som ikke av att och skal nie' +
    // Turkish, Indonesian and Malay
    ' bir bu ile olarak olan yang untuk pada dari tidak ini itu akan',
);

/** Letters of other languages that English does not write even in loans, names aside. */
export const foreignLetters = 'áíóúãõåøßıłąęğşţț';

/** Auxiliary forms that are finite by themselves. */
export const finiteAuxiliaries: readonly string[] = list(
  'is are was were am re m has have had ve does do did will would can could may might must shall should ll d cannot wo ca',
);

/** Endings of words of an open class that no list has. */
export const wordEndings = {
  Adverb: ['ly'],
  Adjective: list('ous ful able ible ive less ical ish ary ory ial ual ant ent ese'),
  Place: ['ia', 'land', 'stan'],
  Noun: list('tion sion ment ness ity ship ism ist ance ence age ery hood dom ure er or eer ian cian ee'),
} as const;

/** Nouns that look like a form of a verb. */
export const notVerbs: readonly string[] = list(
  'building meeting hearing spending funding evening morning something anything nothing everything during wedding ceiling ring spring string sterling sibling offspring united based hundred shed seed speed feed indeed',
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
  'have make express voice raise share show hold offer give take issue feel harbor keep',
);

/** Words before a full stop that end no sentence. */
export const abbreviations: readonly string[] = list(
  'adm apr ariz ark atty aug calif capt cmdr co col colo conn corp dec del dist dr feb fla ga gen gov govs hon ill inc ind jan jr jul jun kan ky la lt ltd maj mar mass md mich minn mo mont mr mrs ms neb nev no nov oct okla ore pa prof rep reps rev sen sens sep sept sgt sr st supt tenn tex va vs vt wash wis wyo',
);
