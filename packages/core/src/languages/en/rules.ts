import type { Rule } from '../rule.ts';

/** The rules by which English is read, in the order of the catalogue: verbs, nouns, phrases, colons. */
export const rules: readonly Rule[] = [
  {
    name: 'subject-first-that',
    says: {
      ar: 'القائل ففعل القول ثم that.',
      en: 'The speaker, a reporting verb, then "that".',
    },
    reads: [
      { text: 'The mayor said that the bridge would open on Sunday.', claim: 'the bridge would open on Sunday' },
      { text: 'The mayor is confident that the dam will hold.', claim: 'the dam will hold' },
      { text: 'Two officials told the Harbour Times that the port would close.', claim: 'the port would close' },
    ],
    leaves: ['The mayor opened the bridge that was closed in May.', 'The mayor said the bridge would open on Sunday.'],
  },
  {
    name: 'subject-first-bare',
    says: {
      ar: 'القائل ففعل القول، ثم جملة ليس قبلها that.',
      en: 'The speaker, a reporting verb, then a clause without "that".',
    },
    reads: [
      { text: 'The mayor said the bridge would open on Sunday.', claim: 'the bridge would open on Sunday' },
      { text: 'Engineers believe the wall will hold.', claim: 'the wall will hold' },
    ],
    leaves: ['The mayor said that the bridge would open on Sunday.', 'The mayor left the town on Sunday.'],
  },
  {
    name: 'subject-first-quote',
    says: {
      ar: 'القائل ففعل القول، ثم كلام بين علامتي اقتباس.',
      en: 'The speaker, a reporting verb, then words in quotation marks.',
    },
    reads: [
      { text: 'The mayor said, “We will not close the market.”', claim: 'We will not close the market' },
      { text: 'She added: “Nobody was hurt.”', claim: 'Nobody was hurt' },
    ],
    leaves: ['“We will not close the market,” the mayor said.', 'The mayor opened the “House of Boats” exhibition.'],
  },
  {
    name: 'subject-first-noun',
    says: {
      ar: 'القائل ففعله، ثم اسم أو مصدر يقع عليه القول.',
      en: 'The speaker, a verb, then a noun phrase or a gerund that the verb is about.',
    },
    reads: [
      { text: 'The union called for a strike.', claim: 'a strike' },
      { text: 'The minister blamed the company for the delay.', claim: 'the company for the delay' },
      { text: 'The council rejected the plan.', claim: 'the plan' },
    ],
    leaves: ['The union held a strike.', 'The council met in the town hall.'],
  },
  {
    name: 'subject-first-to',
    says: {
      ar: 'القائل ففعله ثم to والفعل: وعد أو طلب.',
      en: 'The speaker, a verb, then an infinitive: a promise or a demand.',
    },
    reads: [
      { text: 'The company promised to repair the dam.', claim: 'to repair the dam' },
      { text: 'The minister asked the company to repair the dam.', claim: 'to repair the dam' },
      { text: 'Farmers want the state to lower the tax.', claim: 'the state to lower the tax' },
    ],
    leaves: ['The company went to Holm to repair the dam.'],
  },
  {
    name: 'subject-first-wh',
    says: {
      ar: 'القائل ففعله ثم جملة تبدأ بأداة استفهام.',
      en: 'The speaker, a verb, then a clause with a question word.',
    },
    reads: [
      { text: 'The mayor explained why the bridge was closed.', claim: 'why the bridge was closed' },
      { text: 'The engineer could not say how the fire started.', claim: 'how the fire started' },
    ],
    leaves: ['The mayor left when the bridge was closed.'],
  },
  {
    name: 'content-first',
    says: {
      ar: 'يتقدم الكلام، ثم القائل ففعله؛ وقد يمضي الكلام بعدهما.',
      en: 'The words stand first, then the speaker and the verb; the words may go on after them.',
    },
    reads: [
      { text: 'The bridge will open on Sunday, the mayor said.', claim: 'The bridge will open on Sunday' },
      { text: 'The dam, the mayor said, is safe.', claim: 'The dam … is safe' },
      { text: '“Nobody was hurt,” the engineer added. “We were lucky.”', claim: 'We were lucky' },
    ],
    leaves: [
      'The bridge will open on Sunday, and the mayor will speak.',
      'The mayor said the bridge would open on Sunday.',
    ],
  },
  {
    name: 'content-first-inverted',
    says: {
      ar: 'يتقدم الكلام، ثم الفعل فالقائل.',
      en: 'The words stand first, then the verb and the speaker.',
    },
    reads: [
      { text: '“We will not close the market,” said Ada Ruhl, the mayor.', claim: 'We will not close the market' },
      { text: 'The bridge will open on Sunday, said Ada Ruhl.', claim: 'The bridge will open on Sunday' },
      { text: '“Why now?” asked the engineer.', claim: 'Why now' },
    ],
    leaves: ['“We will not close the market,” the mayor said.'],
  },
  {
    name: 'passive-agent',
    says: {
      ar: 'فعل مبني للمجهول بعده by: ما بعد by هو المصدر، ونائب الفاعل ما يقال فيه.',
      en: 'A passive with "by": who stands after it is the source, and the subject is what it is about.',
    },
    reads: [
      { text: 'The plan was criticised by the union.', claim: 'The plan' },
      { text: 'The delay was condemned by farmers.', claim: 'The delay' },
    ],
    leaves: ['The plan was criticised.', 'The bridge was repaired by the company.'],
  },
  {
    name: 'passive-infinitive',
    says: {
      ar: 'فعل قول مبني للمجهول ثم to: لا أحد يُسمّى.',
      en: 'A passive verb of saying and an infinitive: nobody in particular says it.',
    },
    reads: [
      { text: 'The minister is said to have left the country.', claim: 'The minister … to have left the country' },
      { text: 'The firm is believed to owe money.', claim: 'The firm … to owe money' },
    ],
    leaves: ['The minister left the country in May.', 'The bridge is to be repaired in May.'],
  },
  {
    name: 'noun-that',
    says: {
      ar: 'اسم قول بعده that.',
      en: 'A noun of saying with "that".',
    },
    reads: [
      { text: 'The mayor made the claim that the dam leaked.', claim: 'the dam leaked' },
      { text: 'Her claim that the dam leaked was denied.', claim: 'the dam leaked' },
      { text: 'The report’s conclusion that the wall is safe surprised engineers.', claim: 'the wall is safe' },
    ],
    leaves: ['The dam that leaked was repaired.', 'The mayor said that the dam leaked.'],
  },
  {
    name: 'noun-to',
    says: {
      ar: 'اسم قول أو عزم بعده to، وصاحبه قبله.',
      en: 'A noun of saying or planning with an infinitive, after whoever holds it.',
    },
    reads: [
      { text: 'The union has plans to stop work on Monday.', claim: 'to stop work on Monday' },
      { text: 'The council’s promise to rebuild the school was kept.', claim: 'to rebuild the school' },
    ],
    leaves: ['The union has members to help on Monday.'],
  },
  {
    name: 'noun-noun',
    says: {
      ar: 'اسم قول أو موقف بعده حرف جر وما يقع عليه.',
      en: 'A noun of saying or attitude with a preposition and what it is about.',
    },
    reads: [
      { text: 'Critics voiced concern about the price.', claim: 'the price' },
      { text: 'Vale is a critic of the plan.', claim: 'the plan' },
      { text: 'The engineer raised doubts about the wall.', claim: 'the wall' },
    ],
    leaves: ['Critics met in the town.'],
  },
  {
    name: 'relay-subject-first-that',
    says: {
      ar: 'ناقل يذكر من ينقل عنه بفعل citing: المذكور هو القائل.',
      en: 'A relay names whom it cites: who is cited is the speaker. With "that".',
    },
    reads: [
      {
        text: 'The Daily Ledger reported, citing two officials, that the state would pay.',
        claim: 'the state would pay',
      },
    ],
    leaves: ['The Daily Ledger reported that the state would pay.'],
  },
  {
    name: 'relay-subject-first-bare',
    says: {
      ar: 'كذلك، وليس قبل الجملة that.',
      en: 'The same, with a clause without "that".',
    },
    reads: [{ text: 'The Daily Ledger said the state would pay, citing two officials.', claim: 'the state would pay' }],
    leaves: ['The Daily Ledger said the state would pay, citing a report.'],
  },
  {
    name: 'relay-subject-first-wh',
    says: {
      ar: 'كذلك، والجملة تبدأ بأداة استفهام.',
      en: 'The same, with a clause that begins with a question word.',
    },
    reads: [
      {
        text: 'The Daily Ledger explained why the state would pay, citing two officials.',
        claim: 'why the state would pay',
      },
    ],
    leaves: ['The Daily Ledger explained why the state would pay.'],
  },
  {
    name: 'relay-subject-first-quote',
    says: {
      ar: 'كذلك، والكلام بين علامتي اقتباس.',
      en: 'The same, with words in quotation marks.',
    },
    reads: [
      { text: 'The Daily Ledger reported: “The state will pay,” citing two officials.', claim: 'The state will pay' },
    ],
    leaves: ['The Daily Ledger reported: “The state will pay.”'],
  },
  {
    name: 'relay-subject-first-noun',
    says: {
      ar: 'كذلك، والمنقول اسم: ما جرى.',
      en: 'The same, with a noun phrase: what happened.',
    },
    reads: [{ text: 'The Ledger reported a strike, citing Ada Ruhl.', claim: 'a strike' }],
    leaves: ['The Ledger called for a strike, citing Ada Ruhl.', 'The Ledger reported the closure of the port.'],
  },
  {
    name: 'relay-content-first',
    says: {
      ar: 'يتقدم الكلام، ثم الناقل ففعله ومن ينقل عنه.',
      en: 'The words stand first, then the relay, the verb, and whom it cites.',
    },
    reads: [
      { text: 'The state would pay, the Daily Ledger reported, citing two officials.', claim: 'The state would pay' },
    ],
    leaves: ['The state would pay, the Daily Ledger reported.'],
  },
  {
    name: 'relay-according-first',
    says: {
      ar: 'According to ومعها ناقل، وبعده جملة صلة تسمي من نقل عنه.',
      en: '"According to" and a relay, with a relative clause that names whom it cites.',
    },
    reads: [
      {
        text: 'According to the Harbour Times, which cited two officials, the dam had leaked.',
        claim: 'the dam had leaked',
      },
    ],
    leaves: ['According to two officials, the dam had leaked.'],
  },
  {
    name: 'quoted-as',
    says: {
      ar: 'ناقل وquoted أو cited، ثم من نُقل عنه وas saying: المنقول عنه هو القائل.',
      en: 'A relay, "quoted" or "cited", who is quoted, and "as saying": who is quoted is the speaker.',
    },
    reads: [
      { text: 'Reuters quoted the mayor as saying that the dam had leaked.', claim: 'the dam had leaked' },
      { text: 'The mayor was quoted by Reuters as saying: “The dam leaked.”', claim: 'The dam leaked' },
    ],
    leaves: ['Reuters quoted two figures from the study.', 'The mayor said that the dam had leaked.'],
  },
  {
    name: 'quoted-as-last',
    says: {
      ar: 'الكلام أولا، ثم صاحبه وwas quoted as saying.',
      en: 'The words stand first, then who is quoted and "was quoted as saying".',
    },
    reads: [{ text: '“The dam had leaked,” the mayor was quoted as saying by Reuters.', claim: 'The dam had leaked' }],
    leaves: ['“The dam had leaked,” the mayor said.'],
  },
  {
    name: 'reported-around',
    says: {
      ar: 'جملة تعترضها first reported by ومن سبق إلى الخبر.',
      en: 'A clause with "first reported by" and who had the news first set into it.',
    },
    reads: [
      {
        text: 'The plan, first reported by the Daily Ledger, would close two schools.',
        claim: 'The plan … would close two schools',
      },
    ],
    leaves: ['The plan, drawn up by the Daily Ledger, would close two schools.'],
  },
  {
    name: 'relay-noun-that',
    says: {
      ar: 'ناقل يذكر من ينقل عنه بفعل citing، والكلام بعد اسم قول وthat.',
      en: 'A relay names whom it cites, and the words follow a noun of saying with "that".',
    },
    reads: [{ text: 'The Ledger, citing two officials, made the claim that the dam leaked.', claim: 'the dam leaked' }],
    leaves: ['The Ledger made the claim that the dam leaked.'],
  },
  {
    name: 'relay-content-first-inverted',
    says: {
      ar: 'يتقدم الكلام، ثم الفعل فالناقل ومن ينقل عنه.',
      en: 'The words stand first, then the verb, the relay, and whom it cites.',
    },
    reads: [
      { text: '“The state will pay,” reported the Daily Ledger, citing two officials.', claim: 'The state will pay' },
    ],
    leaves: ['“The state will pay,” reported the Daily Ledger.'],
  },
  {
    name: 'according-first',
    says: {
      ar: 'according to وأخواتها في صدر الجملة.',
      en: '"According to" and the like at the head of a sentence.',
    },
    reads: [
      {
        text: 'According to the ministry, the hospital took in 40 patients.',
        claim: 'the hospital took in 40 patients',
      },
      { text: 'According to two officials, the port will close.', claim: 'the port will close' },
    ],
    leaves: ['The hospital took in 40 patients, according to the ministry.'],
  },
  {
    name: 'according-last',
    says: {
      ar: 'according to وأخواتها بعد الكلام.',
      en: '"According to" and the like after the words.',
    },
    reads: [
      {
        text: 'The hospital took in 40 patients, according to the ministry.',
        claim: 'The hospital took in 40 patients',
      },
      { text: 'The port, according to two officials, will close.', claim: 'The port … will close' },
    ],
    leaves: ['According to the ministry, the hospital took in 40 patients.'],
  },
  {
    name: 'rumour',
    says: {
      ar: 'reportedly وأخواتها: كلام لا ينسب إلى أحد.',
      en: '"Reportedly" and the like: nobody in particular says it.',
    },
    reads: [
      { text: 'The factory reportedly closed last week.', claim: 'The factory … closed last week' },
      { text: 'The firm allegedly hid the report.', claim: 'The firm … hid the report' },
    ],
    leaves: ['The factory closed last week.', 'The engineer said the factory closed last week.'],
  },
  {
    name: 'headline-colon',
    says: {
      ar: 'في العنوان: القائل ثم نقطتان.',
      en: 'In a headline: the speaker, then a colon.',
    },
    reads: [{ text: 'Ruhl: The dam will hold\n\nMayor Ada Ruhl spoke on Monday.', claim: 'The dam will hold' }],
    leaves: ['Weather: Rain and wind\n\nMayor Ada Ruhl spoke on Monday.'],
  },
  {
    name: 'transcript-colon',
    says: {
      ar: 'في نص حوار: اسم القائل بأحرف كبيرة ثم نقطتان.',
      en: 'In a transcript: the speaker in capitals, then a colon.',
    },
    reads: [{ text: 'RUHL: The dam is safe. We checked it.', claim: 'We checked it' }],
    leaves: ['The dam is safe: we checked it.'],
  },
  {
    name: 'colon-before-paragraph',
    says: {
      ar: 'فقرة تنتهي بفعل القول ونقطتين، والكلام في التي تليها.',
      en: 'A paragraph ends with the verb and a colon; the words are the next paragraph.',
    },
    reads: [{ text: 'The mayor added:\n\n“The dam is safe.”', claim: 'The dam is safe' }],
    leaves: ['The mayor spoke on Monday.\n\n“The dam is safe.”'],
  },
];
