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
      { text: 'The report warned that the river was rising.', claim: 'the river was rising' },
      { text: 'Farmers fear that the harvest will fail.', claim: 'the harvest will fail' },
      { text: 'She told reporters that nobody was hurt.', claim: 'nobody was hurt' },
    ],
    leaves: [
      'The mayor opened the bridge that was closed in May.',
      'The mayor said the bridge would open on Sunday.',
      'The mayor closed the road so that the bridge could be repaired.',
      'It is good that the bridge is open.',
    ],
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
      { text: 'Residents say the water is cut off every day.', claim: 'the water is cut off every day' },
      { text: 'The ministry told Reuters the port would close.', claim: 'the port would close' },
      { text: 'Ruhl told analysts sales had doubled.', claim: 'sales had doubled' },
      { text: 'Saying the wall was weak, the mayor closed the road.', claim: 'the wall was weak' },
      { text: 'He thinks the price will fall.', claim: 'the price will fall' },
    ],
    leaves: [
      'The mayor said that the bridge would open on Sunday.',
      'None of the engineers said the bridge would open.',
      'The mayor left the town on Sunday.',
      'The bridge will open on Sunday, the mayor said.',
      'The mayor watched the bridge open.',
    ],
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
      { text: 'The engineer told the Harbour Times: “The wall is safe.”', claim: 'The wall is safe' },
      { text: 'The driver added, “I saw the smoke.”', claim: 'I saw the smoke' },
      { text: '“It was dark,” she said. The driver wrote: “I saw the smoke.”', claim: 'I saw the smoke' },
    ],
    leaves: [
      '“We will not close the market,” the mayor said.',
      'The mayor opened the “House of Boats” exhibition.',
      'The mayor said that the market would not close.',
      'The school staged “Shadows of the Port” in May.',
    ],
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
      { text: 'The minister denied the allegations.', claim: 'the allegations' },
      { text: 'Residents complained about the noise.', claim: 'the noise' },
      { text: 'The council condemned the attack on the port.', claim: 'the attack on the port' },
      { text: 'The firm announced a new ferry.', claim: 'a new ferry' },
    ],
    leaves: [
      'The union held a strike.',
      'No union called for a strike.',
      'The minister did not respond to the allegations.',
      'The council met in the town hall.',
      'The council repaired the port.',
      'The firm bought a new ferry.',
    ],
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
      { text: 'The union threatened to stop work on Monday.', claim: 'to stop work on Monday' },
      { text: 'Police urged residents to stay at home.', claim: 'residents to stay at home' },
      { text: 'The mayor hopes to open the bridge in May.', claim: 'to open the bridge in May' },
    ],
    leaves: [
      'The company went to Holm to repair the dam.',
      'The company began to repair the dam.',
      'The company declined to comment.',
      'The mayor drove residents to the port.',
    ],
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
      { text: 'Police did not say who owned the boat.', claim: 'who owned the boat' },
      { text: 'Residents asked when the water would return.', claim: 'when the water would return' },
      { text: 'The report explains what went wrong.', claim: 'what went wrong' },
    ],
    leaves: [
      'The mayor left when the bridge was closed.',
      'Police found the man who owned the boat.',
      'The mayor said that the bridge was closed.',
    ],
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
      { text: '“I saw the smoke,” the driver told the Harbour Times.', claim: 'I saw the smoke' },
      { text: '“I saw the smoke,” Tom Beck, a driver, told reporters.', claim: 'I saw the smoke' },
      { text: 'The ferry, residents say, is always late.', claim: 'The ferry … is always late' },
      { text: 'The harvest will fail, farmers say.', claim: 'The harvest will fail' },
    ],
    leaves: [
      'The bridge will open on Sunday, and the mayor will speak.',
      'The mayor said the bridge would open on Sunday.',
      '“Shadows of the Port,” the novel, was printed in May.',
      'The bridge will open on Sunday, when the mayor returns.',
      'The firm will close the plant; the union did not comment.',
      'Asked whether the bridge would open, the mayor said no.',
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
      { text: '“A shambles”, said Ada Ruhl.', claim: 'A shambles' },
      { text: '“I saw the smoke,” recalled Tom Beck, a driver.', claim: 'I saw the smoke' },
      { text: '“The wall is safe,” insisted the engineer.', claim: 'The wall is safe' },
      { text: 'The harvest will fail, warned the farmers.', claim: 'The harvest will fail' },
    ],
    leaves: [
      '“We will not close the market,” the mayor said.',
      'The bridge will open on Sunday, Ada Ruhl said.',
      'On Sunday came Ada Ruhl, the mayor.',
      'Ruhl, who paid for “The Ferry”, said the sequel.',
      '“I saw the smoke,” Tom Beck, a driver, told reporters.',
      'Ada Ruhl said: “We will not close the market.”',
    ],
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
      { text: 'The offer was rejected by the union.', claim: 'The offer' },
      { text: 'The decision was welcomed by residents.', claim: 'The decision' },
    ],
    leaves: [
      'The plan was criticised.',
      'The bridge was repaired by the company.',
      'The offer was printed by the Harbour Times.',
      'The decision was welcomed in May.',
    ],
  },
  {
    name: 'passive-infinitive',
    says: {
      ar: 'فعل قول مبني للمجهول ثم to، أو فعل اتهام ثم of: لا أحد يُسمّى.',
      en: 'A passive verb of saying and an infinitive, or of accusing and “of”: nobody in particular says it.',
    },
    reads: [
      { text: 'The minister is said to have left the country.', claim: 'The minister … to have left the country' },
      { text: 'The firm is believed to owe money.', claim: 'The firm … to owe money' },
      { text: 'The boat is thought to have sunk in May.', claim: 'The boat … to have sunk in May' },
      { text: 'The suspect is alleged to have taken the money.', claim: 'The suspect … to have taken the money' },
      { text: 'The dam is reported to be leaking.', claim: 'The dam … to be leaking' },
      { text: 'The clerk was accused of lying.', claim: 'The clerk … lying' },
    ],
    leaves: [
      'The minister left the country in May.',
      'The bridge is to be repaired in May.',
      'The boat was used to carry wheat.',
      'Prices began to rise.',
      'The dam is about to burst.',
    ],
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
      { text: 'He expressed confidence that the wall would hold.', claim: 'the wall would hold' },
      { text: 'There are fears that the wall could fall.', claim: 'the wall could fall' },
    ],
    leaves: [
      'The dam that leaked was repaired.',
      'The mayor said that the dam leaked.',
      'The price that farmers paid fell.',
      'The promise that she kept was a costly one.',
      'There is no evidence that the dam leaked.',
      'The wall that fell was old.',
    ],
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
      { text: 'The mayor’s decision to close the market angered residents.', claim: 'to close the market' },
      { text: 'The firm made an offer to buy the ferry.', claim: 'to buy the ferry' },
      { text: 'The union’s threat to stop work worked.', claim: 'to stop work' },
    ],
    leaves: [
      'The union has members to help on Monday.',
      'The firm has ferries to sell.',
      'The mayor has a house to let.',
    ],
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
      { text: 'The mayor expressed support for the plan.', claim: 'the plan' },
      { text: 'Residents voiced anger over the delay.', claim: 'the delay' },
      { text: 'Calls for a strike grew on Monday.', claim: 'a strike' },
    ],
    leaves: [
      'Critics met in the town.',
      'The engineer raised the wall.',
      'The mayor’s house stands by the port.',
      'The mayor of the town met critics.',
    ],
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
      {
        text: 'Reuters reported, quoting a ministry official, that the port would close.',
        claim: 'the port would close',
      },
      { text: 'The Harbour Times, citing police, said that the boat had sunk.', claim: 'the boat had sunk' },
    ],
    leaves: ['The Daily Ledger reported that the state would pay.', 'The ministry said that the port would close.'],
  },
  {
    name: 'relay-subject-first-bare',
    says: {
      ar: 'كذلك، وليس قبل الجملة that.',
      en: 'The same, with a clause without "that".',
    },
    reads: [
      { text: 'The Daily Ledger said the state would pay, citing two officials.', claim: 'the state would pay' },
      { text: 'Reuters said the port would close, citing a ministry official.', claim: 'the port would close' },
      { text: 'The Harbour Times, citing police, said the boat had sunk.', claim: 'the boat had sunk' },
    ],
    leaves: [
      'The Daily Ledger said the state would pay, citing a report.',
      'The Harbour Times said the boat had sunk.',
    ],
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
      { text: 'The Daily Ledger explained what went wrong, citing two officials.', claim: 'what went wrong' },
    ],
    leaves: ['The Daily Ledger explained why the state would pay.', 'Police described how the boat had sunk.'],
  },
  {
    name: 'relay-subject-first-quote',
    says: {
      ar: 'كذلك، والكلام بين علامتي اقتباس.',
      en: 'The same, with words in quotation marks.',
    },
    reads: [
      { text: 'The Daily Ledger reported: “The state will pay,” citing two officials.', claim: 'The state will pay' },
      { text: 'Reuters reported: “The port will close,” citing a ministry official.', claim: 'The port will close' },
    ],
    leaves: ['The Daily Ledger reported: “The state will pay.”', 'The ministry said: “The port will close.”'],
  },
  {
    name: 'relay-subject-first-noun',
    says: {
      ar: 'كذلك، والمنقول اسم: ما جرى.',
      en: 'The same, with a noun phrase: what happened.',
    },
    reads: [
      { text: 'The Ledger reported a strike, citing Ada Ruhl.', claim: 'a strike' },
      { text: 'Reuters reported the closure of the port, citing two officials.', claim: 'the closure of the port' },
    ],
    leaves: [
      'The Ledger called for a strike, citing Ada Ruhl.',
      'The Ledger reported the closure of the port.',
      'Reuters opened an office, citing demand.',
    ],
  },
  {
    name: 'relay-content-first',
    says: {
      ar: 'يتقدم الكلام، ثم الناقل ففعله ومن ينقل عنه.',
      en: 'The words stand first, then the relay, the verb, and whom it cites.',
    },
    reads: [
      { text: 'The state would pay, the Daily Ledger reported, citing two officials.', claim: 'The state would pay' },
      { text: 'The port will close, Reuters reported, citing a ministry official.', claim: 'The port will close' },
      { text: '“The port will close,” Reuters reported, quoting the minister.', claim: 'The port will close' },
    ],
    leaves: ['The state would pay, the Daily Ledger reported.', 'The port will close, the ministry said.'],
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
      {
        text: 'According to Reuters, which quoted a ministry official, the port will close.',
        claim: 'the port will close',
      },
    ],
    leaves: ['According to two officials, the dam had leaked.', 'According to Reuters, the port will close.'],
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
      { text: 'The Harbour Times quoted police as saying the boat had sunk.', claim: 'the boat had sunk' },
      {
        text: 'The minister was cited by the agency as saying that the port would close.',
        claim: 'the port would close',
      },
    ],
    leaves: [
      'Reuters quoted two figures from the study.',
      'The mayor said that the dam had leaked.',
      'The Harbour Times described the boat as fast.',
      'Reuters quoted the mayor.',
    ],
  },
  {
    name: 'quoted-as-last',
    says: {
      ar: 'الكلام أولا، ثم صاحبه وwas quoted as saying.',
      en: 'The words stand first, then who is quoted and "was quoted as saying".',
    },
    reads: [
      { text: '“The dam had leaked,” the mayor was quoted as saying by Reuters.', claim: 'The dam had leaked' },
      { text: '“The port will close,” Reuters quoted the minister as saying.', claim: 'The port will close' },
      { text: '“The boat sank,” police were quoted as saying.', claim: 'The boat sank' },
    ],
    leaves: [
      '“The dam had leaked,” the mayor said.',
      '“The port will close,” Reuters reported.',
      'The mayor was quoted as saying by Reuters that the dam had leaked.',
    ],
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
      { text: 'The talks, first reported by Reuters, ended in May.', claim: 'The talks … ended in May' },
      {
        text: 'The fire, first reported by the Holm Gazette, destroyed two boats.',
        claim: 'The fire … destroyed two boats',
      },
    ],
    leaves: [
      'The plan, drawn up by the Daily Ledger, would close two schools.',
      'The talks, led by Reuters staff, ended in May.',
    ],
  },
  {
    name: 'relay-noun-that',
    says: {
      ar: 'ناقل يذكر من ينقل عنه بفعل citing، والكلام بعد اسم قول وthat.',
      en: 'A relay names whom it cites, and the words follow a noun of saying with "that".',
    },
    reads: [
      { text: 'The Ledger, citing two officials, made the claim that the dam leaked.', claim: 'the dam leaked' },
      {
        text: 'Reuters, citing police, repeated the allegation that the boat was stolen.',
        claim: 'the boat was stolen',
      },
      {
        text: 'The Holm Gazette, quoting two officials, made the claim that the boat was stolen.',
        claim: 'the boat was stolen',
      },
    ],
    leaves: [
      'The Ledger made the claim that the dam leaked.',
      'Police repeated the allegation that the boat was stolen.',
    ],
  },
  {
    name: 'relay-content-first-inverted',
    says: {
      ar: 'يتقدم الكلام، ثم الفعل فالناقل ومن ينقل عنه.',
      en: 'The words stand first, then the verb, the relay, and whom it cites.',
    },
    reads: [
      { text: '“The state will pay,” reported the Daily Ledger, citing two officials.', claim: 'The state will pay' },
      { text: '“The port will close,” reported Reuters, quoting the minister.', claim: 'The port will close' },
    ],
    leaves: ['“The state will pay,” reported the Daily Ledger.', '“The port will close,” said the minister.'],
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
      {
        text: 'According to a study by the Holm Institute, prices fell by 3 percent.',
        claim: 'prices fell by 3 percent',
      },
      { text: 'In the view of the engineers, the wall is safe.', claim: 'the wall is safe' },
      { text: 'Per the Harbour Times, the port will close.', claim: 'the port will close' },
    ],
    leaves: [
      'According to plan, the bridge opened on Monday.',
      'Per month, the port takes in 40 boats.',
      'The hospital took in 40 patients, according to the ministry.',
      'The port, according to two officials, will close.',
      'The wall, in the view of the engineers, is safe.',
    ],
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
      { text: 'The boat sank at dawn, according to police.', claim: 'The boat sank at dawn' },
      { text: 'The wall is safe, in the opinion of the engineers.', claim: 'The wall is safe' },
    ],
    leaves: [
      'According to the ministry, the hospital took in 40 patients.',
      'The boat sank at dawn, police said.',
      'The ministry said the hospital took in 40 patients.',
    ],
  },
  {
    name: 'rumour',
    says: {
      ar: 'reportedly وit is believed وأخواتها: كلام لا ينسب إلى أحد.',
      en: '"Reportedly", "it is believed" and the like: nobody in particular says it.',
    },
    reads: [
      { text: 'The factory reportedly closed last week.', claim: 'The factory … closed last week' },
      { text: 'The firm allegedly hid the report.', claim: 'The firm … hid the report' },
      { text: 'The minister has reportedly resigned.', claim: 'The minister has … resigned' },
      { text: 'The boat was supposedly stolen.', claim: 'The boat was … stolen' },
      { text: 'Allegedly, the firm hid the report.', claim: 'the firm hid the report' },
      { text: 'It is rumoured that the minister will resign.', claim: 'the minister will resign' },
      { text: 'It is widely believed that the minister will resign.', claim: 'the minister will resign' },
      { text: 'The minister will resign, it is understood.', claim: 'The minister will resign' },
    ],
    leaves: [
      'The factory closed last week.',
      'The engineer said the factory closed last week.',
      'It is known that the boat was stolen.',
      'Police say the boat was stolen.',
      'The minister has resigned.',
    ],
  },
  {
    name: 'headline-colon',
    says: {
      ar: 'في العنوان: القائل ثم نقطتان.',
      en: 'In a headline: the speaker, then a colon.',
    },
    reads: [
      { text: 'Ruhl: The dam will hold\n\nMayor Ada Ruhl spoke on Monday.', claim: 'The dam will hold' },
      {
        text: 'Minister: Port will close in May\n\nThe minister spoke in Holm on Monday.',
        claim: 'Port will close in May',
      },
      { text: 'Police: Boat sank at dawn\n\nA boat sank off Holm on Monday, police said.', claim: 'Boat sank at dawn' },
    ],
    leaves: [
      'Weather: Rain and wind\n\nMayor Ada Ruhl spoke on Monday.',
      'Holm: A town by the sea\n\nMayor Ada Ruhl spoke on Monday.',
    ],
  },
  {
    name: 'transcript-colon',
    says: {
      ar: 'في نص حوار: اسم القائل بأحرف كبيرة ثم نقطتان.',
      en: 'In a transcript: the speaker in capitals, then a colon.',
    },
    reads: [
      { text: 'RUHL: The dam is safe. We checked it.', claim: 'We checked it' },
      { text: 'BECK: I saw the smoke. It was dark.\n\nRUHL: Nobody was hurt. We were lucky.', claim: 'We were lucky' },
      { text: 'BECK: Nobody was hurt. We were lucky.', claim: 'We were lucky' },
    ],
    leaves: [
      'The dam is safe: we checked it.',
      'Three towns: Holm is the largest. It has a port.',
      'RUHL opened the bridge. It is safe.',
    ],
  },
  {
    name: 'colon-before-paragraph',
    says: {
      ar: 'فقرة تنتهي بفعل القول ونقطتين، والكلام في التي تليها.',
      en: 'A paragraph ends with the verb and a colon; the words are the next paragraph.',
    },
    reads: [
      { text: 'The mayor added:\n\n“The dam is safe.”', claim: 'The dam is safe' },
      { text: 'The engineer told reporters:\n\n“The wall will hold.”', claim: 'The wall will hold' },
      { text: 'The union said in a statement:\n\n“The strike goes on.”', claim: 'The strike goes on' },
    ],
    leaves: [
      'The mayor spoke on Monday.\n\n“The dam is safe.”',
      'The mayor opened three schools:\n\n“Shadows of the Port” was read aloud.',
      'The union met on Monday.\n\n“The strike goes on,” it said.',
    ],
  },
];
