import type { ClauseCue } from '../../clause-data.ts';

/** "said that", "said he", "said: …", "…, he said". */
const SPEECH = ['that', 'bare', 'quote', 'wh', 'parenthetical'] as const;
const SAYS_THAT = ['that', 'bare', 'quote', 'parenthetical'] as const;
const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** Verbs that attribute, by what may follow them; a verb may stand in several groups with different particles. */
export const cueVerbs: readonly ClauseCue[] = [
  { act: 'statement', words: ['say'], takes: [...SPEECH, 'noun'], limits: ['short'] },
  {
    act: 'statement',
    words: words('tell, inform, brief, remind, assure, reassure, notify'),
    takes: ['that', 'bare', 'quote', 'wh', 'parenthetical', 'object-to'],
    addressee: 'always',
  },
  {
    act: 'statement',
    words: words(
      'add, answer, begin, chant, chime in, comment, continue, counter, email, fire back, exclaim, finish, go on, interject, joke, maintain, post, quip, mutter, remark, reply, respond, retort, retweet, scream, shoot back, shout, sing, snap, state, text, tweet, whisper, write, yell',
    ),
    takes: ['that', 'quote', 'parenthetical', 'bare'],
  },
  { act: 'statement', words: ['read'], takes: ['that', 'quote', 'parenthetical'] },
  {
    act: 'statement',
    words: words(
      'describe how, emphasise, emphasize, explain, highlight, mention, note, observe, point out, recall, reiterate, repeat, stress, testify, underline, underscore',
    ),
    takes: [...SPEECH, 'noun'],
  },
  {
    act: 'statement',
    words: words(
      'acknowledge, admit, argue, assert, boast, brag, caution, clarify, complain, concede, confess, confide, contend, declare, elaborate, fume, grant, grumble, hint, imply, insist, lament, marvel, muse, object, opine, proclaim, profess, protest, reason, recount, specify, speculate, summarize, theorize, vent, venture, volunteer',
    ),
    takes: [...SPEECH, 'noun', 'ing'],
  },
  {
    act: 'confirmation',
    words: words('confirm, affirm, verify, certify, corroborate, reaffirm'),
    takes: [...SPEECH, 'noun'],
  },
  {
    act: 'denial',
    words: words('deny, dispute, refute, rebut, disavow, repudiate'),
    takes: ['that', 'bare', 'noun', 'ing', 'parenthetical'],
    negative: true,
  },
  {
    act: 'claim',
    words: words('claim, allege, pretend, purport, rumour, rumor'),
    takes: [...SAYS_THAT, 'to', 'noun'],
    stance: 'distancing',
  },
  { act: 'statement', words: ['suggest'], takes: [...SPEECH, 'noun', 'ing'] },
  { act: 'report', words: words('report, announce, publicize, relate'), takes: [...SPEECH, 'noun', 'ing'] },
  {
    act: 'revelation',
    words: words('reveal, disclose, expose, unveil, uncover'),
    takes: [...SAYS_THAT, 'wh', 'noun'],
    stance: 'endorsing',
  },
  {
    act: 'report',
    words: words(
      'calculate, conclude, demonstrate, determine, discover, document, estimate, illustrate, indicate, project, prove, rule, show, signal',
    ),
    takes: [...SAYS_THAT, 'wh', 'noun'],
  },
  // "The study found a link", but "she found a way".
  { act: 'report', words: ['find'], takes: [...SAYS_THAT, 'wh', 'noun'], limits: ['impersonal'] },
  {
    act: 'warning',
    words: words('warn, warn of, warn against, warn about, alert'),
    takes: ['that', 'bare', 'quote', 'parenthetical', 'noun', 'object-to'],
    addressee: true,
  },
  {
    act: 'expectation',
    words: ['expect', 'anticipate'],
    takes: [...SAYS_THAT, 'to', 'noun', 'object-to', 'wh'],
    certainty: 'probable',
  },
  {
    act: 'expectation',
    words: words('predict, forecast, foresee, envision, envisage'),
    takes: [...SAYS_THAT, 'to', 'noun', 'object-to', 'wh'],
  },
  {
    act: 'expectation',
    words: words('look forward to, bet, count on, bank on, brace for'),
    takes: ['that', 'bare', 'noun', 'ing'],
  },
  {
    act: 'belief',
    words: words(
      'agree, assume, believe, decide, doubt, dream, fear, feel, figure, find out, guess, hear, imagine, know, learn, posit, presume, realise, realize, reckon, recognize, remember, resolve, sense, surmise, suspect, think, understand, worry',
    ),
    takes: ['that', 'bare', 'wh', 'parenthetical', 'quote'],
  },
  {
    act: 'belief',
    words: words(
      'admire, agree on, agree to, agree with, appreciate, believe in, disagree about, disagree on, disagree with, dislike, distrust, doubt, dread, fathom, favor, fear, hate, know about, know of, like, love, perceive, recognize, regard, regret, resent, respect, think about, think of, trust, understand, value, view, welcome, worry about, concur with, despise, detest, marvel at, mistrust, ponder, sympathize with',
    ),
    takes: ['noun', 'wh', 'ing'],
  },
  { act: 'belief', words: words('see, treat, interpret, rate, define, cast'), takes: ['noun'], limits: ['predicate'] },
  {
    act: 'belief',
    words: words('consider, deem, judge'),
    takes: ['noun', 'that', 'bare', 'wh', 'ing'],
  },
  {
    act: 'belief',
    words: words('hope, wish, pray'),
    takes: ['that', 'bare', 'to', 'parenthetical'],
    certainty: 'probable',
  },
  {
    act: 'belief',
    words: words(
      'advocate, advocate for, argue about, argue against, argue for, argue over, hope for, side with, stand against, stand by, stand for, wish for',
    ),
    takes: ['noun', 'ing'],
  },
  { act: 'promise', words: ['want'], takes: ['to'], commitment: true },
  { act: 'demand', words: ['want'], takes: ['noun', 'object-to'], directive: true },
  { act: 'belief', words: words('desire, prefer'), takes: ['to', 'noun', 'object-to'] },
  {
    act: 'promise',
    words: words('vow, promise, pledge, swear, commit to, guarantee'),
    takes: [...SAYS_THAT, 'to', 'noun', 'ing'],
    commitment: true,
  },
  {
    act: 'promise',
    words: words(
      'agree, aim, aspire, strive, vie, vote, decide, intend, mean, move, offer, opt, plan, prepare, propose, resolve, seek, threaten, volunteer',
    ),
    takes: ['to'],
    commitment: true,
  },
  {
    act: 'promise',
    words: words(
      'consider, contemplate, decide against, decide on, eye, mull, offer, plan, plan on, plot, pursue, seek, threaten, weigh',
    ),
    takes: ['noun', 'ing', 'wh'],
    commitment: true,
  },
  { act: 'denial', words: words('refuse, decline, hesitate'), takes: ['to'], negative: true },
  {
    act: 'denial',
    words: words(
      'brush off, contradict, decry, dismiss, disregard, downplay, ignore, minimize, object to, oppose, play down, push back against, push back on, rebuff, reject, rule out, shoot down, shrug off, veto, balk at, bristle at, brush aside, debunk, deflect, overrule, overturn, poke holes in, renounce, retract, strike down, understate, walk back',
    ),
    takes: ['noun', 'ing'],
    negative: true,
  },
  {
    act: 'demand',
    words: words('demand, urge, recommend, request, propose, advise, order, mandate'),
    takes: ['that', 'bare', 'noun', 'ing', 'object-to', 'to', 'quote', 'parenthetical'],
    directive: true,
  },
  {
    act: 'demand',
    words: words('insist on, ask for, plead for, beg for, appeal for, call for, lobby for, press for, push for'),
    takes: ['noun', 'ing', 'object-to'],
    directive: true,
  },
  {
    act: 'demand',
    words: words('tell, ask, implore, persuade, convince, beg, remind, warn'),
    takes: ['object-to'],
    addressee: true,
    directive: true,
  },
  {
    act: 'demand',
    words: words(
      'advise, appeal to, call on, call upon, caution, challenge, counsel, encourage, exhort, forbid, instruct, invite, lobby, order, press, pressure, push, urge',
    ),
    takes: ['object-to'],
    directive: true,
  },
  {
    act: 'demand',
    words: words('approve, authorize, ban, discourage, encourage, endorse, forbid, prohibit'),
    takes: ['noun', 'ing'],
    directive: true,
  },
  {
    act: 'question',
    words: words('ask, wonder, inquire, query, question, quiz, debate'),
    takes: ['wh', 'quote', 'noun', 'parenthetical'],
    addressee: true,
    asks: true,
  },
  {
    act: 'question',
    words: words('ask about, inquire about, wonder about, speculate about, speculate on'),
    takes: ['noun', 'wh', 'ing'],
    asks: true,
  },
  {
    act: 'condemnation',
    words: words(
      'assail, attack, bash, bemoan, berate, blame, blast, chastise, condemn, criticise, criticize, demean, denounce, deplore, deride, disparage, fault, fire back at, go after, hammer, hit back at, insult, knock, lambaste, lash out at, mock, poke at, protest, protest against, rail against, rebuke, ridicule, rip, rip into, scold, slam, smear, speak out against, take aim at, taunt, tear into, trash, undercut, admonish, call out, censure, discredit, grill, laugh at, lay into, pooh, reprimand, shame, turn on',
    ),
    takes: ['noun', 'ing', 'wh', 'quote'],
  },
  {
    act: 'condemnation',
    words: words('complain about, complain of, grumble about, joke about, rant about'),
    takes: ['noun', 'ing', 'wh'],
  },
  {
    act: 'praise',
    words: words(
      'admire, applaud, cheer, commend, compliment, congratulate, credit, extol, hail, honor, laud, praise, salute, thank, tout',
    ),
    takes: ['noun', 'wh', 'ing', 'quote'],
  },
  { act: 'accusation', words: words('accuse'), takes: ['noun'], prepositions: ['of'], target: true },
  { act: 'accusation', words: words('blame, fault, charge, indict'), takes: ['noun', 'that', 'bare'] },
  {
    act: 'statement',
    words: words(
      'allude to, articulate, ascribe, attribute, boast about, boast of, brag about, brand, bring up, call, chalk up, characterize, chronicle, cite, comment on, compare, depict, describe, detail, discuss, dub, echo, elaborate on, equate, expand on, express, float, focus on, frame, hint at, invoke, label, lay out, liken, link, mention, narrate, opine about, opine on, outline, paint, point to, portray, preach, quote, recite, refer to, reference, reply to, respond to, reflect on, set forth, set out, speak about, speak of, speak on, spell out, sum up, tackle, talk about, talk of, talk up, tell about, tell of, term, testify about, testify on, testify to, tie, touch on, voice, weigh in on, write about, call into question, contrast, convey, distort, exaggerate, hype, identify, misrepresent, misstate, overstate, play up, propound, tweet about',
    ),
    takes: ['noun', 'ing', 'wh', 'quote'],
  },
  {
    act: 'statement',
    words: words(
      'admit to, apologise for, apologize for, back, campaign against, campaign for, campaign on, champion, confess to, defend, dismiss as, double down on, embrace, endorse, get behind, hammer on, justify, prioritize, rally behind, react to, seize on, seize upon, stand behind, support, vote against, vote for, fight against, fight for, root for, speak up for, stand up for, stick up for, subscribe to',
    ),
    takes: ['noun', 'ing', 'wh'],
  },
  {
    act: 'statement',
    words: words(
      'let it be known, make clear, make it clear, make the case, make the point, put it, send word, serve notice, take issue, take note, take to twitter',
    ),
    takes: ['that', 'bare', 'quote', 'parenthetical'],
  },
  {
    act: 'statement',
    words: words(
      'call attention to, cast doubt on, come out against, come out for, come out in favor of, draw attention to, give credit to, keep quiet about, make a case for, make clear, make fun of, make light of, make reference to, make the case for, pay tribute to, raise concerns about, raise doubts about, raise questions about, shed light on, sound off on, speak in favor of, speak out about, speak out on, take a swipe at, take credit for, take issue with, take note of, take offense at, take responsibility for',
    ),
    takes: ['noun', 'ing', 'wh'],
  },
];

/** Adjectives after a verb of being that hold an attitude: "is confident that", "was critical of". */
export const cueAdjectives: readonly ClauseCue[] = [
  {
    act: 'belief',
    words: words(
      'adamant, afraid, alarmed, amazed, angry, annoyed, anxious, ashamed, astonished, aware, certain, clear, concerned, confident, convinced, delighted, disappointed, dismayed, doubtful, elated, encouraged, excited, fearful, frustrated, furious, glad, grateful, happy, heartened, hopeful, horrified, insistent, mindful, nervous, offended, optimistic, outraged, persuaded, pessimistic, pleased, positive, proud, relieved, sad, saddened, satisfied, shocked, skeptical, sorry, sure, surprised, thankful, thrilled, unaware, uncertain, unclear, unconvinced, unsure, upset, worried',
    ),
    takes: ['that', 'bare', 'wh', 'to'],
  },
  {
    act: 'belief',
    words: words(
      'afraid of, against, alarmed by, angry about, angry at, angry with, aware of, bearish on, bullish on, cautious about, clear about, committed to, concerned about, concerned with, confident about, confident in, confident of, convinced of, coy about, critical of, curious about, disappointed by, disappointed with, doubtful about, encouraged by, enthusiastic about, excited about, fond of, frustrated by, frustrated with, furious about, happy about, happy with, hostile to, in favor of, interested in, jealous of, mad at, mindful of, open to, opposed to, optimistic about, outraged by, passionate about, pessimistic about, pleased with, proud of, respectful of, sick of, silent on, skeptical about, skeptical of, sorry about, sorry for, supportive of, sure of, suspicious of, tired of, tough on, troubled by, uncertain about, unclear about, unhappy with, unsure about, upset about, upset with, vague about, wary of, worried about',
    ),
    takes: ['noun', 'ing', 'wh'],
  },
  {
    act: 'promise',
    words: words('determined, eager, hesitant, inclined, keen, prepared, ready, reluctant, unwilling, willing'),
    takes: ['to'],
  },
];

/** Nouns that attribute, with who holds them before ("his claim that", "Clinton's plan to") or after ("the claims of critics that"). */
export const cueNouns: readonly ClauseCue[] = [
  {
    act: 'claim',
    words: words('claim, allegation, assertion, contention, charge, insistence, boast'),
    takes: ['that'],
    prepositions: ['of'],
    stance: 'distancing',
  },
  { act: 'accusation', words: words('accusation'), takes: ['that'], prepositions: ['of'] },
  {
    act: 'statement',
    words: words(
      'acknowledgement, acknowledgment, admission, announcement, argument, assurance, comment, complaint, criticism, declaration, emphasis, explanation, hint, message, narrative, notion, point, pronouncement, refrain, remark, reminder, rhetoric, statement, story, suggestion, talk, testimony',
    ),
    takes: ['that'],
    prepositions: ['about', 'on'],
  },
  {
    act: 'belief',
    words: words(
      'acceptance, admiration, adulation, affection, anger, appetite, assumption, belief, concern, condemnation, confidence, consensus, contempt, conviction, defense, desire, disappointment, disapproval, disdain, disgust, dislike, displeasure, distaste, doubt, embrace, endorsement, enthusiasm, expectation, faith, fascination, fear, feeling, fondness, frustration, gratitude, hatred, hope, hunch, idea, illusion, impression, interest, loyalty, misgiving, objection, obsession, opinion, opposition, optimism, outrage, perception, praise, preference, qualm, realization, recognition, regret, rejection, reservation, respect, skepticism, speculation, support, suspicion, sympathy, theory, thought, understanding, view, worry',
    ),
    takes: ['that'],
    prepositions: ['about', 'for', 'of', 'with', 'over', 'toward', 'towards', 'to', 'in', 'on'],
    possessed: true,
  },
  {
    act: 'promise',
    words: words(
      'bid, desire, intention, offer, plan, push, readiness, refusal, reluctance, unwillingness, willingness',
    ),
    takes: ['to'],
    prepositions: ['for', 'of'],
    commitment: true,
    possessed: true,
  },
  {
    act: 'promise',
    words: words('agreement, commitment, decision, determination, pledge, promise, proposal, threat, vow'),
    takes: ['that', 'to'],
    prepositions: ['for', 'of'],
    commitment: true,
    possessed: true,
  },
  {
    act: 'demand',
    words: words('advice, order, proposal, recommendation, request, warning'),
    takes: ['that', 'to'],
    prepositions: ['for'],
    directive: true,
    possessed: true,
  },
  {
    act: 'demand',
    words: words('appeal, call, demand, plea'),
    takes: ['that', 'to'],
    prepositions: ['for'],
    directive: true,
    possessed: true,
    heads: true,
  },
  {
    act: 'report',
    words: words(
      'conclusion, estimate, evidence, finding, forecast, news, prediction, projection, report, revelation, ruling, rumor, rumour',
    ),
    takes: ['that'],
    prepositions: [],
  },
  { act: 'question', words: words('question, questions'), takes: ['wh'], prepositions: ['about', 'over'] },
  {
    act: 'praise',
    words: words('admirer, advocate, backer, believer, champion, defender, fan, proponent, supporter'),
    takes: [],
    prepositions: ['of', 'for', 'in'],
    possessed: true,
    agent: true,
  },
  {
    act: 'condemnation',
    words: words('opponent, critic, foe, enemy, skeptic, detractor'),
    takes: [],
    prepositions: ['of'],
    possessed: true,
    agent: true,
  },
];
