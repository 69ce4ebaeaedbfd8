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
      'maintain, state, add, continue, go on, reply, respond, answer, counter, retort, remark, joke, quip, tweet, retweet, post, write, exclaim, shout, yell, whisper, scream, read, chime in, begin, finish, interject',
    ),
    takes: ['that', 'quote', 'parenthetical', 'bare'],
  },
  {
    act: 'statement',
    words: words(
      'note, explain, recall, observe, describe how, point out, emphasize, emphasise, stress, highlight, underscore, underline, reiterate, repeat, testify, mention',
    ),
    takes: [...SPEECH, 'noun'],
  },
  {
    act: 'statement',
    words: words(
      'argue, contend, insist, assert, opine, posit, theorize, reason, declare, proclaim, profess, boast, brag, lament, muse, complain, caution, speculate, concede, acknowledge, admit, confess, grant, clarify, specify, elaborate, recount, confide, gush, hint, imply, stipulate, summarize, volunteer, venture, marvel, grumble, gripe, vent, fume, object, protest',
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
    words: words('claim, allege, pretend, purport'),
    takes: [...SAYS_THAT, 'to', 'noun'],
    stance: 'distancing',
  },
  { act: 'statement', words: ['suggest'], takes: [...SPEECH, 'noun', 'ing'] },
  { act: 'report', words: words('report, announce, publicize, relate'), takes: [...SPEECH, 'noun'] },
  {
    act: 'revelation',
    words: words('reveal, disclose, expose, unveil, uncover'),
    takes: [...SAYS_THAT, 'wh', 'noun'],
    stance: 'endorsing',
  },
  {
    act: 'report',
    words: words(
      'show, indicate, demonstrate, illustrate, document, find, conclude, discover, determine, rule, estimate, calculate, project, signal, prove',
    ),
    takes: [...SAYS_THAT, 'wh', 'noun'],
  },
  {
    act: 'warning',
    words: words('warn, warn of, warn against, warn about, alert'),
    takes: ['that', 'bare', 'quote', 'parenthetical', 'noun', 'object-to'],
    addressee: true,
  },
  {
    act: 'expectation',
    words: words('predict, forecast, anticipate, foresee, envision, envisage, expect'),
    takes: [...SAYS_THAT, 'to', 'noun', 'object-to', 'wh'],
  },
  {
    act: 'expectation',
    words: words('look forward to, bet, count on, bank on, gear up for, brace for'),
    takes: ['that', 'bare', 'noun', 'ing'],
  },
  {
    act: 'belief',
    words: words(
      'think, believe, suspect, assume, presume, imagine, guess, reckon, figure, suppose, fear, worry, doubt, feel, sense, realize, realise, recognize, understand, know, learn, hear, remember, agree, decide, resolve, dream',
    ),
    takes: ['that', 'bare', 'wh', 'parenthetical', 'quote'],
  },
  {
    act: 'belief',
    words: words(
      'believe in, think of, think about, know about, know of, worry about, fear, doubt, recognize, understand, hate, love, like, dislike, admire, respect, resent, regret, favor, appreciate, trust, distrust, value, fathom, enjoy, welcome, view, regard, perceive, disagree with, agree with, agree on, agree to, disagree on, disagree about, dread',
    ),
    takes: ['noun', 'wh', 'ing'],
  },
  {
    act: 'belief',
    words: words('consider, deem, judge'),
    takes: ['noun', 'that', 'bare', 'wh', 'ing'],
    limits: ['predicate'],
  },
  { act: 'belief', words: words('hope, wish, pray'), takes: ['that', 'bare', 'to', 'parenthetical'] },
  {
    act: 'belief',
    words: words(
      'hope for, wish for, call for, push for, press for, advocate, advocate for, lobby for, argue for, argue against, argue about, argue over, stand for, stand by, stand against, side with',
    ),
    takes: ['noun', 'ing'],
  },
  { act: 'belief', words: words('want, desire, prefer'), takes: ['to', 'noun', 'object-to'] },
  {
    act: 'promise',
    words: words('vow, promise, pledge, swear, commit to, guarantee'),
    takes: [...SAYS_THAT, 'to', 'noun', 'ing'],
    commitment: true,
  },
  {
    act: 'promise',
    words: words(
      'plan, intend, aim, mean, resolve, decide, opt, prepare, seek, offer, threaten, agree, volunteer, aspire, move, propose',
    ),
    takes: ['to'],
    commitment: true,
  },
  {
    act: 'promise',
    words: words(
      'plan, plan on, threaten, decide on, decide against, eye, seek, offer, consider, contemplate, weigh, mull, pursue, plot',
    ),
    takes: ['noun', 'ing', 'wh'],
    commitment: true,
  },
  { act: 'denial', words: words('refuse, decline, hesitate'), takes: ['to'], negative: true },
  {
    act: 'denial',
    words: words(
      'reject, rebuff, dismiss, decry, oppose, resist, rule out, shoot down, brush off, shrug off, push back on, push back against, object to, veto, contradict, disregard, ignore, downplay, play down, minimize',
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
    words: words('insist on, ask for, plead for, beg for, appeal for, call for'),
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
      'urge, call on, call upon, encourage, exhort, order, instruct, push, press, pressure, invite, caution, beseech, challenge, lobby, counsel, advise, forbid, entreat',
    ),
    takes: ['object-to'],
    directive: true,
  },
  {
    act: 'demand',
    words: words('encourage, discourage, invite, prohibit, ban, forbid, authorize, approve, endorse'),
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
      'criticize, criticise, attack, blast, slam, rip, bash, mock, ridicule, denounce, condemn, decry, deride, disparage, lambaste, assail, chastise, chide, scold, rebuke, berate, excoriate, hammer, pillory, savage, skewer, taunt, trash, vilify, insult, belittle, demean, denigrate, knock, hit, fault, bemoan, deplore, malign, rap, scoff at, lash out at, rail against, speak out against, take aim at, go after, protest, protest against, tear into, rip into, poke at, undercut, smear, castigate, blame, hit back at, fire back at',
    ),
    takes: ['noun', 'ing', 'wh', 'quote'],
  },
  {
    act: 'condemnation',
    words: words('complain about, complain of, gripe about, grumble about, joke about, rant about'),
    takes: ['noun', 'ing', 'wh'],
  },
  {
    act: 'praise',
    words: words(
      'praise, laud, applaud, hail, commend, celebrate, salute, tout, thank, congratulate, compliment, extol, honor, trumpet, cheer, credit, admire, vouch for, lionize, glorify',
    ),
    takes: ['noun', 'wh', 'ing', 'quote'],
  },
  { act: 'accusation', words: words('accuse'), takes: ['noun'], prepositions: ['of'], target: true },
  { act: 'accusation', words: words('blame, fault, charge, indict'), takes: ['noun', 'that', 'bare'] },
  {
    act: 'statement',
    words: words(
      'call, dub, label, brand, describe, characterize, portray, depict, paint, liken, compare, equate, refer to, term, frame, cite, quote, tout, hail, mention, invoke, reference, address, discuss, detail, outline, lay out, spell out, chronicle, narrate, tackle, raise, bring up, articulate, express, voice, echo, recite, preach, talk up, lament, propose, introduce, float, debate, explain, summarize, recap, sum up, set out, set forth, elaborate on, expand on, expound on, weigh in on, comment on, touch on, dwell on, focus on, speak about, speak of, speak on, talk about, talk of, tell of, tell about, write about, joke about, brag about, boast about, boast of, opine on, opine about, reflect on, lecture on, allude to, point to, hint at, testify about, testify to, testify on, elaborate, hold forth on, attribute, chalk up, ascribe, link, tie',
    ),
    takes: ['noun', 'ing', 'wh', 'quote'],
  },
  {
    act: 'statement',
    words: words(
      'support, back, defend, endorse, embrace, promote, champion, espouse, favor, prioritize, justify, legitimize, stand behind, get behind, rally behind, apologize for, apologise for, respond to, reply to, react to, answer, acknowledge, concede, recognize, dismiss as, confess to, admit to, own up to, seize on, seize upon, hammer on, double down on, harp on, campaign on, campaign for, campaign against, vote for, vote against, stump for, drum up',
    ),
    takes: ['noun', 'ing', 'wh'],
  },
  {
    act: 'statement',
    words: words(
      'make clear, make it clear, make the case, make the point, take note, take issue, take to twitter, put it, serve notice, send word, let it be known',
    ),
    takes: ['that', 'bare', 'quote', 'parenthetical'],
  },
  {
    act: 'statement',
    words: words(
      'make clear, take note of, take issue with, take offense at, take credit for, take responsibility for, make fun of, raise questions about, raise doubts about, raise concerns about, cast doubt on, sound off on, make reference to, make light of, keep quiet about, make a case for, make the case for, take a swipe at, take a shot at, shed light on, call attention to, draw attention to, pay tribute to, give credit to, come out against, come out for, come out in favor of, speak out about, speak out on, speak in favor of, vote to',
    ),
    takes: ['noun', 'ing', 'wh'],
  },
];

/** Adjectives after a verb of being that hold an attitude: "is confident that", "was critical of". */
export const cueAdjectives: readonly ClauseCue[] = [
  {
    act: 'belief',
    words: words(
      'confident, certain, sure, convinced, hopeful, optimistic, pessimistic, aware, unaware, doubtful, skeptical, worried, concerned, afraid, fearful, adamant, glad, pleased, proud, sorry, surprised, sad, happy, disappointed, satisfied, mindful, grateful, clear, unsure, positive, persuaded, thrilled, excited, delighted, shocked, encouraged, unclear, unconvinced, uncertain, furious, upset, angry, outraged',
    ),
    takes: ['that', 'bare', 'wh', 'to'],
  },
  {
    act: 'belief',
    words: words(
      'critical of, supportive of, skeptical of, skeptical about, wary of, afraid of, aware of, fond of, proud of, tired of, sick of, sure of, worried about, concerned about, concerned with, optimistic about, pessimistic about, confident about, confident in, confident of, dismissive of, passionate about, enthusiastic about, coy about, vague about, silent on, angry about, angry at, angry with, furious about, furious with, upset about, upset with, frustrated with, frustrated by, happy with, happy about, pleased with, unhappy with, opposed to, committed to, interested in, open to, leery of, mindful of, sorry for, sorry about, excited about, disappointed with, disappointed in, disappointed by, contemptuous of, hostile to, cautious about, bullish on, bearish on, clear about, unclear about, unsure about, uncertain about, tough on, in favor of, convinced of, suspicious of, doubtful about, curious about, envious of, jealous of, appreciative of, respectful of, scornful of, ambivalent about, troubled by, bothered by, alarmed by, encouraged by, outraged by, mad at, against',
    ),
    takes: ['noun', 'ing', 'wh'],
  },
  {
    act: 'promise',
    words: words('willing, unwilling, ready, eager, reluctant, determined, prepared, keen, inclined, hesitant, loath'),
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
      'statement, argument, comment, remark, suggestion, announcement, admission, acknowledgment, acknowledgement, assurance, explanation, declaration, message, notion, hint, criticism, complaint, emphasis, reminder, point, testimony, story, talk, rhetoric',
    ),
    takes: ['that'],
    prepositions: ['about', 'on'],
  },
  {
    act: 'belief',
    words: words(
      'belief, view, opinion, conviction, idea, hope, fear, worry, concern, expectation, suspicion, impression, assumption, feeling, understanding, recognition, doubt, theory, perception, confidence, consensus, realization, thought, hunch, optimism, skepticism, acceptance, speculation, faith, disdain, contempt, distaste, admiration, adulation, respect, enthusiasm, support, opposition, anger, frustration, outrage, displeasure, disappointment, regret, preference, desire, dislike, hatred, disgust, obsession, fascination, praise, condemnation, endorsement, defense, rejection, embrace, disapproval, gratitude, sympathy, reservation, illusion, interest, misgiving, qualm, objection, appetite, affection, fondness, loyalty',
    ),
    takes: ['that'],
    prepositions: ['about', 'for', 'of', 'with', 'over', 'toward', 'towards', 'to', 'in', 'on'],
    possessed: true,
  },
  {
    act: 'promise',
    words: words(
      'promise, pledge, vow, plan, commitment, intention, threat, proposal, offer, decision, bid, desire, determination, agreement, willingness, readiness, refusal, reluctance, unwillingness, push',
    ),
    takes: ['that', 'to'],
    prepositions: ['for', 'of'],
    commitment: true,
    possessed: true,
  },
  {
    act: 'demand',
    words: words('demand, call, request, recommendation, appeal, plea, order, warning, advice, proposal'),
    takes: ['that', 'to'],
    prepositions: ['for'],
    directive: true,
    possessed: true,
  },
  {
    act: 'report',
    words: words(
      'report, finding, conclusion, evidence, news, ruling, prediction, projection, estimate, forecast, rumor, revelation',
    ),
    takes: ['that'],
    prepositions: [],
  },
  { act: 'question', words: words('question, questions'), takes: ['wh'], prepositions: ['about', 'over'] },
  {
    act: 'praise',
    words: words('supporter, advocate, defender, fan, champion, proponent, admirer, backer, believer'),
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
