import type { MediumNoun, RoleNoun } from '../../language.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

const people = list(
  `accountant activist actor actress admiral adviser advisor aide ambassador analyst anchor architect artist attorney auditor author baker banker biologist bishop blogger boy broker brother builder businessman businesswoman bystander caller camper candidate captain ceo chair chairman chairwoman challenger chancellor chef chief clerk coach colleague colonel columnist commander commissioner commuter conductor congressman congresswoman conservationist consultant contractor cook coordinator correspondent councilman councilor councilwoman critic curator customer cyclist daughter dealer defendant delegate deputy designer detective developer diplomat director doctor driver economist editor editor-in-chief engineer entrepreneur envoy epidemiologist executive expert farmer father ferryman filmmaker firefighter fisherman founder friend gardener general geologist girl goalkeeper gov governor grocer guard hiker historian host husband hydrologist imam incumbent inspector inventor investor journalist judge justice keeper king landlord lawmaker lawyer leader legislator librarian lieutenant magistrate man manager mayor mechanic mediator member meteorologist midwife miner minister mother musician negotiator neighbor neighbour nominee novelist nurse officer owner painter paramedic passenger pastor pharmacist photographer physician pilot plaintiff player plumber poet pollster pope postman premier presenter president priest prince princess principal prof professor programmer prosecutor psychologist publisher queen rabbi ranger referee rep reporter representative rescuer researcher resident reviewer sailor scholar scientist sculptor secretary sen senator sens sergeant shepherd sheriff shopkeeper shopper singer sister skipper soldier son spokesman spokesperson spokeswoman statistician strategist striker student superintendent surgeon surveyor survivor suspect teacher technician tenant tourist trader trainer translator treasurer trustee vet veteran vice-president victim volunteer waiter waitress warden widow wife witness woman worker writer`,
);

/** Roles, with what those who hold them are. */
export const roles: readonly RoleNoun[] = [...new Set(people)].map((form) => ({ form, type: 'person' }));

export const honorifics = list('mr mrs ms miss dr sir dame lord lady rev hon madam');

export const organizations = list(
  `administration agency airline airlines airways alliance army assembly association authority bank board brigade bureau cabinet campaign carrier center centre charity church cia clinic club co coalition college commission committee company congress consulate corp corporation council court delegation department embassy eu fbi federation firm foundation fund government group holdings hospital house imf inc inquest institute institution kremlin laboratory league llc ltd military ministry mission motors museum nasa nato navy observatory office ombudsman operator orchestra organisation organization panel parliament partners party pentagon police port refinery regulator research school senate service society systems team technologies theater theatre tribunal un union university utility watchdog white who`,
);

export const outlets = list(
  `abc advertiser afp ap argus bbc blog bloomberg broadcaster bulletin buzzfeed cbs channel chronicle cnn courier daily dispatch echo examiner express gazette guardian herald independent inquirer journal lantern ledger magazine media mirror msnbc nbc network news newspaper npr observer outlet pbs politico post press radio record register reuters sentinel standard star station telegraph television times tribune tv upi website weekly wire`,
);

export const documents = list(
  `ad advertisement affidavit analysis article assessment audit bill book brief census column communique complaint data document documentary draft copy file minutes recording dossier editorial email figures filing film index indictment law lawsuit letter memo numbers order paper petition poll record records report resolution review ruling statistics study survey transcript video website`,
);

/** Describe without naming. */
export const unnamed = list(`source official insider person people operative intermediary`);

export const groups = list(
  `activists advisers advocates aides allies americans analysts authorities campaigners colleagues commentators conservatives crews critics democrats diplomats doctors economists employees engineers europeans executives experts families fans farmers fishermen historians investors journalists lawmakers lawyers leaders liberals many members neighbors neighbours observers officials opponents organizers others owners parents people prosecutors protesters relatives reporters republicans researchers residents rivals scholars scientists soldiers some sources staff strategists students supporters teachers villagers voters witnesses workers`,
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
  ...list('letter email text note').map((form) => ({ form, kind: 'letter' as const })),
  ...list('broadcast programme program show podcast').map((form) => ({ form, kind: 'broadcast' as const })),
];

export const masculine = list(
  `aaron actor adam alan albert alexander andrew anthony arthur austin barack benjamin bernie bill bob bobby brandon brian brother bruce bryan businessman carl carlos chairman charles christian christopher congressman councilman daniel david dennis donald douglas dylan edward elijah emil eric ethan eugene father felix fisherman frank gabriel gary george gerald grandfather gregory harold he henry his hugo husband ivan jack jacob james jason jeffrey jeremy jerry jesse jim joe john johnny jonathan jose joseph joshua juan justin keith kenneth kevin king kyle larry lawrence logan lord louis luis mark matthew michael mike mitch mr nathan nicholas noah oskar patrick paul peter philip prince ralph randy raymond richard robert roger ronald roy russell ryan samuel scott sean sir son spokesman stephen steven ted terry thomas tim timothy tom tomas tyler uncle victor vincent walter wayne widower william willie zachary`,
);

export const feminine = list(
  `actress ada alexis alice amanda amber amy andrea angela ann anna ashley aunt barbara betty beverly brenda brittany businesswoman carol carolyn catherine chairwoman charlotte cheryl christina christine clara congresswoman councilwoman cynthia dame danielle daughter deborah debra denise diana diane donna doris dorothy elizabeth emily emma evelyn frances gloria grace grandmother greta hannah heather helen her hillary ingrid isabella jacqueline janet janice jean jennifer jessica joan joyce judith judy julia julie karen katherine kathleen kathryn kayla kimberly lady laura lauren lena linda lisa lori madam madison margaret maria marie marilyn martha mary megan melissa michelle mira miss mother mrs ms nancy natalie nicole nora olivia pamela patricia princess queen rachel rebecca ruth samantha sandra sara sarah sharon she shirley sister sophia spokeswoman stephanie susan teresa theresa vera victoria virginia widow wife`,
);
