import type { MediumNoun, RoleNoun } from '../../language.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

const people = list(
  `president vice-president premier chancellor minister secretary senator sen sens congressman congresswoman lawmaker legislator representative rep governor gov mayor councilman councilwoman councilor commissioner ambassador diplomat envoy spokesman spokeswoman spokesperson chairman chairwoman chair director executive officer chief ceo manager editor reporter journalist correspondent columnist anchor host presenter author writer historian professor prof economist analyst expert scientist researcher scholar doctor physician surgeon nurse lawyer attorney prosecutor judge justice magistrate sheriff detective sergeant lieutenant captain colonel general admiral commander soldier pilot engineer architect teacher principal student coach player striker goalkeeper singer actor actress filmmaker artist activist strategist pollster consultant adviser advisor aide candidate nominee incumbent challenger leader founder owner businessman businesswoman entrepreneur investor banker trader farmer fisherman worker resident neighbor neighbour witness victim suspect defendant plaintiff widow mother father brother sister son daughter wife husband friend colleague pastor bishop pope imam rabbi priest king queen prince princess treasurer auditor inspector coordinator deputy superintendent warden curator librarian surveyor meteorologist geologist biologist hydrologist critic reviewer blogger negotiator mediator delegate member ranger keeper skipper conductor`,
);

/** Roles, with what those who hold them are. */
export const roles: readonly RoleNoun[] = [...new Set(people)].map((form) => ({ form, type: 'person' }));

export const honorifics = list('mr mrs ms miss dr sir dame lord lady rev hon madam');

export const organizations = list(
  `department ministry agency commission committee council court government administration party campaign company corporation firm bank fund union association federation foundation institute institution university college school hospital club team league board bureau office authority police army navy military parliament congress senate house cabinet embassy consulate church group coalition alliance organization organisation charity center centre society research holdings partners airlines airways motors technologies systems service fbi cia un nato eu nasa who imf white pentagon kremlin laboratory observatory assembly tribunal inc corp ltd co llc museum airline carrier operator utility panel delegation mission brigade regulator watchdog ombudsman inquest brewery refinery port clinic orchestra theatre theater`,
);

export const outlets = list(
  `newspaper magazine daily weekly journal times post herald tribune gazette guardian observer chronicle telegraph mirror bulletin courier dispatch examiner inquirer ledger record register sentinel star cnn bbc nbc abc cbs msnbc npr pbs reuters ap afp upi bloomberg politico press buzzfeed breitbart broadcaster network channel station news wire radio television tv website blog outlet`,
);

export const documents = list(
  `report study survey poll paper article document memo filing lawsuit complaint book bill law ruling order audit review analysis assessment letter email data figures statistics numbers record records transcript census index dossier indictment affidavit brief petition resolution communique website ad advertisement editorial column film documentary video`,
);

/** Describe without naming. */
export const unnamed = list(`source official insider person people operative intermediary`);

export const groups = list(
  `sources officials people experts analysts critics supporters opponents lawmakers republicans democrats conservatives liberals voters residents witnesses scientists researchers economists lawyers activists advocates observers others some many leaders members aides advisers workers employees students teachers doctors families parents investors prosecutors authorities diplomats reporters journalists soldiers protesters organizers historians scholars executives neighbors neighbours fans owners farmers fishermen allies rivals americans europeans campaigners commentators strategists villagers relatives colleagues staff crews engineers`,
);

export const places = list(`city town village island province county district region republic kingdom state country`);

/** How something is said. */
export const media: readonly MediumNoun[] = [
  ...list('statement release announcement communique').map((form) => ({ form, kind: 'statement' as const })),
  ...list('interview conversation').map((form) => ({ form, kind: 'interview' as const })),
  ...list('tweet tweets post posts twitter facebook instagram blog').map((form) => ({ form, kind: 'post' as const })),
  ...list('briefing conference').map((form) => ({ form, kind: 'press-conference' as const })),
  ...list('meeting hearing debate rally forum summit').map((form) => ({ form, kind: 'meeting' as const })),
  ...list('speech address remarks sermon lecture').map((form) => ({ form, kind: 'speech' as const })),
  ...list('report memo filing study survey poll paper article analysis').map((form) => ({
    form,
    kind: 'report' as const,
  })),
  ...list('call').map((form) => ({ form, kind: 'call' as const })),
  ...list('letter email e-mail text note').map((form) => ({ form, kind: 'letter' as const })),
  ...list('broadcast programme program show podcast').map((form) => ({ form, kind: 'broadcast' as const })),
];

export const masculine = list(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny tom tim mike jim bob bill ted bernie mitch barack hugo ivan oskar emil anton felix victor tomas luis carlos mr sir lord spokesman chairman congressman businessman fisherman councilman king prince father brother son husband actor widower uncle grandfather he his`,
);

export const feminine = list(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary ada ingrid nora clara lena mira vera greta mrs ms miss lady madam dame spokeswoman chairwoman congresswoman businesswoman councilwoman queen princess mother sister daughter wife actress widow aunt grandmother she her`,
);
