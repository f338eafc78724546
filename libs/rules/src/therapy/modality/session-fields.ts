import { choice, choices, diary, grouped, long, number, people, type SessionField, text, yesNo } from './field-kinds';
import type { ModalityCode } from './modalities';

/** Clinical reference 4.1, the topics of CBT. The last one is not confirmed by the manual that we could read. */
export const cbtTopics = {
  craving: 'Coping with craving',
  motivation: 'Motivation and commitment to stop',
  refusal: 'Refusal skills, assertiveness',
  irrelevant_decisions: 'Decisions that seem not to matter',
  coping_plan: 'All-purpose coping plan',
  problem_solving: 'Problem solving',
  case_management: 'Case management',
  hiv_risk: 'Reducing the risk of HIV',
} as const;

export const dbtModes = {
  individual: 'Individual session',
  skills_group: 'Skills group',
  phone_coaching: 'Phone coaching between sessions',
  consultation_team: 'Consultation team of the therapists',
} as const;
export const dbtModules = {
  mindfulness: 'Mindfulness',
  distress_tolerance: 'Distress tolerance',
  emotion_regulation: 'Emotion regulation',
  interpersonal_effectiveness: 'Interpersonal effectiveness',
} as const;
export const dbtTargets = {
  life_threatening: 'Life-threatening behavior',
  therapy_interfering: 'What gets in the way of therapy',
  quality_of_life: 'Quality of life',
} as const;

/** The five points of the ear, each ear may have a needle in each. */
export const earPoints = {
  sympathetic: 'Sympathetic',
  shen_men: 'Shen Men',
  kidney: 'Kidney',
  liver: 'Liver',
  lung: 'Lung',
} as const;
export const mostNeedles = 2 * Object.keys(earPoints).length;

export const safetyChecks = {
  no_concern: 'Asked: no sign of violence',
  concern: 'Asked: there is a concern',
  not_possible: 'Could not be asked in private',
} as const;

const scale = (label: string): SessionField => number(label, 0, 10);
const dollars = (label: string): SessionField => number(label, 0, 10_000, 2);

/** What each kind of session records beside its text, in the order in which it is asked. */
export const sessionFields: Readonly<Record<ModalityCode, Readonly<Record<string, SessionField>>>> = {
  INDIV: { topic: text('Topic') },
  GROUP: { topic: text('Topic'), members: number('Members who came', 1, 100) },
  CBT: {
    practiceDoneLast: choice('Last practice', {
      none: 'Not done',
      partial: 'In part',
      done: 'Done',
      first: 'None was agreed',
    }),
    cravingPeak: scale('Peak craving, 0–10'),
    module: choice('Topic', cbtTopics),
    skillTaught: text('Skill taught'),
    practiceAssigned: text('Practice until next time'),
    ...grouped('Functional analysis', {
      trigger: text('Trigger'),
      thought: text('Thought'),
      feeling: text('Feeling'),
      behavior: text('Behavior'),
      positive: text('What was good about it'),
      negative: text('What it cost'),
    }),
  },
  CM: {
    targetBehavior: text('Target behavior', 'One that can be observed'),
    schedule: text('Contingency program'),
    result: choice('Result', { met: 'Met', not_met: 'Not met', excused: 'Excused' }),
    earned: dollars('Earned, $'),
    redeemed: dollars('Redeemed, $'),
  },
  DBT: {
    mode: choice('Mode', dbtModes),
    module: choice('Module', dbtModules),
    target: choice('First target', dbtTargets),
    diaryCard: diary('Diary card, 0–5 a day'),
  },
  FAMILY: {
    participants: people('Who took part'),
    patientPresent: yesNo('The person was there'),
    topic: text('Topic'),
    safetyCheck: choice('Safety at home (violence)', safetyChecks),
    safetyAnswer: text('What was done about it'),
  },
  MI: { importance: scale('Importance, 0–10'), confidence: scale('Confidence, 0–10'), changeTalk: long('Change talk') },
  TRAUMA: {
    model: text('Model', 'By name, such as Seeking Safety'),
    readiness: long('Why the person is steady enough for it'),
  },
  MINDFUL: {
    practice: text('Practice'),
    stressBefore: scale('Stress before, 0–10'),
    stressAfter: scale('Stress after, 0–10'),
  },
  NUTRITION: {
    weightLb: number('Weight, lb', 40, 1000, 1),
    appetite: choice('Appetite', { poor: 'Poor', fair: 'Fair', good: 'Good', more: 'More than usual' }),
    eatingPlan: text('Plan'),
    supplements: text('Advice on supplements'),
  },
  ACU: {
    points: choices('Points used', earPoints),
    needlesIn: number('Needles in', 1, mostNeedles),
    needlesOut: number('Needles out', 0, mostNeedles),
    practitioner: text('Who placed the needles'),
    practitionerLicence: text('Their license', 'Type and number'),
    consent: yesNo('The person’s consent is on file'),
    adverseEvent: yesNo('Something went wrong'),
    adverseWords: text('What went wrong, and what was done'),
  },
  EDU: {
    topics: choices('Topics', {
      overdose: 'Overdose: signs and what to do',
      naloxone: 'Naloxone: how to use it',
      medication: 'Medication for opioid use disorder',
      disorder: 'What opioid use disorder is',
      infections: 'Infections and safer use',
      family: 'For families',
      other: 'Something else',
    }),
    otherTopic: text('What else'),
    materials: text('Materials'),
    teachBack: yesNo('The person explained it back'),
  },
  CASE: { referral: text('Referral'), outcome: text('Outcome'), barrier: text('Barrier that was solved') },
  PEER: { peer: text('Peer'), activity: text('Activity') },
  RECREATION: { activity: text('Activity') },
};
