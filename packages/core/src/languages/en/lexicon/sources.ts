import type { MediumNoun } from '../../language.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Those who hold them are people, and several of them a group. */
export const roles = list(
  `accountant activist actor actress admiral adviser advisor aide ambassador analyst anchor archbishop architect artist attorney auditor author baker banker barrister biologist bishop blogger boss boy brigadier broker brother builder businessman businesswoman bystander caller campaigner candidate captain ceo chair chairman chairwoman challenger chancellor chef chief clerk coach colleague colonel columnist comedian commander commissioner commuter conductor congressman congresswoman conservationist constable consultant contractor cook coordinator correspondent councillor councilman councilor councilwoman critic curator customer cyclist daughter dealer defendant delegate deputy designer detective developer diplomat director doctor driver duchess duke economist editor emir engineer entrepreneur envoy epidemiologist executive expert eyewitness farmer father ferryman filmmaker firefighter fisherman founder friend gardener general geologist girl goalkeeper gov governor guard headteacher historian host husband imam incumbent inspector inventor investor journalist judge justice keeper king landlord lawmaker lawyer leader legislator librarian lieutenant magistrate man manager mayor mechanic mediator member meteorologist midfielder midwife miner minister mother musician negotiator neighbor neighbour nominee novelist nurse officer owner painter paramedic passenger pastor pensioner pharmacist photographer physician pilot plaintiff player plumber poet pollster pope premier presenter president priest prince princess principal prof professor programmer prosecutor psychologist publisher pupil queen rabbi ranger rapper referee rep reporter representative rescuer researcher resident reviewer sailor scholar scientist secretary sen senator sens sergeant sheikh shepherd sheriff shopkeeper shopper singer sister skipper soldier solicitor son spokesman spokesperson spokeswoman statistician strategist striker student sultan superintendent surgeon surveyor survivor suspect teacher technician tenant tourist trader trainer translator treasurer trustee vet veteran victim volunteer waiter waitress warden widow wife witness woman worker writer`,
);

export const honorifics = list('mr mrs ms miss dr sir dame lord lady rev hon madam');

export const organizations = list(
  `administration agency airbus amazon apple boeing facebook fatah google greenpeace hamas hezbollah houthis interpol microsoft netflix oxfam samsung tesla toyota twitter unesco unicef yougov airline airlines airways alliance army assembly association authority bank board brigade bureau cabinet campaign carrier center centre charity church clinic club co coalition college commission committee company congress consulate corp corporation council court delegation department embassy federation firm foundation fund government group holdings hospital house inc inquest institute institution kremlin laboratory league llc ltd military ministry mission motors museum navy observatory office ombudsman operator orchestra organisation organization panel parliament partners party pentagon police port refinery regulator research school senate service society systems team technologies theater theatre tribunal union university utility watchdog white`,
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
  `advocates allies americans authorities campaigners commentators conservatives crews democrats employees europeans families family fans fishermen liberals many observers officials opponents organizers others parents people protesters relatives republicans rivals some sources staff supporters villagers voters witnesses`,
);

/** Kinds of places, and states and capitals that speak; those in "-ia", "-land" and "-stan" are told by that. */
export const places = list(
  `city town village island county district province region republic kingdom state country states algiers ankara argentina azerbaijan baghdad bahrain bangladesh beijing belarus belgium berlin brazil britain brussels cairo cameroon canada chile china congo cuba cyprus damascus delhi denmark doha ecuador egypt eritrea europe france gaza germany ghana greece haiti hungary iran iraq israel italy japan jerusalem jordan kenya korea kosovo kuwait kyiv lebanon london madrid mali malta mexico moldova morocco moscow myanmar nepal netherlands niger norway oman palestine panama paris peru philippines portugal pyongyang qatar riyadh rome rwanda senegal seoul singapore spain sudan sweden taiwan tehran tokyo turkey uae uganda uk ukraine us usa venezuela vietnam wales warsaw washington yemen zealand zimbabwe`,
);

/** How something is said. */
export const media: readonly MediumNoun[] = [
  ...list('statement release announcement communique').map((form) => ({ form, kind: 'statement' as const })),
  ...list('interview conversation').map((form) => ({ form, kind: 'interview' as const })),
  ...list(
    'tweet tweets tweeted post posts posted blog twitter facebook instagram x telegram tiktok linkedin bluesky',
  ).map((form) => ({
    form,
    kind: 'post' as const,
  })),
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
  `aaron actor adam alan albert alexander andrew anthony arthur austin barack benjamin bernie bill bob brian brother bruce bryan businessman carl carlos chairman charles christian christopher congressman councilman daniel david dennis donald douglas edward elijah emil eric ethan father felix fisherman frank gabriel gary george grandfather gregory harold he henry his hugo husband ivan jack jacob james jason jeffrey jeremy jim joe john jonathan jose joseph joshua juan justin keith kenneth kevin king lawrence lord louis luis mark matthew michael mike mitch mr nathan nicholas noah oskar patrick paul peter philip prince raymond richard robert roger ronald ryan samuel scott sean sir son spokesman stephen steven ted thomas tim timothy tom tomas uncle victor vincent walter widower william`,
);

export const feminine = list(
  `actress ada alice amanda amy andrea angela ann anna ashley aunt barbara betty businesswoman carol carolyn catherine chairwoman charlotte christina christine clara congresswoman councilwoman cynthia dame danielle daughter deborah diana diane donna elizabeth emily emma gloria grace grandmother greta hannah heather helen her hillary ingrid isabella jacqueline janet jennifer jessica joan julia julie karen katherine kathleen kimberly lady laura lauren lena linda lisa lori madam madison margaret maria marie martha mary megan michelle mira miss mother mrs ms nancy natalie nicole nora olivia pamela patricia princess queen rachel rebecca ruth samantha sandra sara sarah sharon she sister sophia spokeswoman stephanie susan vera victoria virginia widow wife`,
);
