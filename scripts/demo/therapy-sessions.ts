import {
  addDays,
  type Day,
  emptySession,
  type ModalityCode,
  type SessionContent,
  type SessionDetails,
} from '@cairn/rules';

/** What an hour that was booked as counseling turned out to be: other kinds for other numbers, plain counseling most often. */
export function kindOfHour(booked: ModalityCode, nth: number): ModalityCode {
  return booked === 'INDIV' ? (hours[nth % hours.length] ?? 'INDIV') : booked;
}
const hours: readonly ModalityCode[] = [
  ...(['CBT', 'INDIV', 'MI', 'DBT', 'INDIV', 'CBT', 'INDIV', 'MINDFUL', 'CBT', 'INDIV', 'ACU'] as const),
];

/** Such a session as it is written down. */
export function heldSession(kind: ModalityCode, nth: number, on: Day): SessionContent {
  return { ...emptySession(kind), location: `Room ${1 + (nth % 3)}`, details: details[kind]?.(nth, on) ?? {} };
}

const of = <Value>(all: readonly [Value, ...Value[]], nth: number): Value => all[nth % all.length] ?? all[0];

const details: Readonly<Partial<Record<ModalityCode, (nth: number, on: Day) => SessionDetails>>> = {
  INDIV: (nth) => ({ topic: of(['Evenings alone', 'The hearing next month', 'Sleep', 'A call from a sister'], nth) }),
  CBT: (nth) => ({
    practiceDoneLast: of(['done', 'partial', 'none'], nth),
    cravingPeak: 3 + (nth % 5),
    module: of(['craving', 'refusal', 'irrelevant_decisions', 'problem_solving'], nth),
    skillTaught: of(['Ten minutes between wish and act', 'Saying no and leaving', 'Walking another way home'], nth),
    practiceAssigned: 'Writes down one hard evening and what helped',
    trigger: 'Alone after work',
    thought: 'Just this once',
    feeling: 'Restless',
    behavior: 'Called a friend and went for a walk',
    positive: 'Calm for an hour',
    negative: 'Bad sleep, worry the next day',
  }),
  DBT: (nth, on) => ({
    mode: 'individual',
    module: of(['distress_tolerance', 'mindfulness', 'emotion_regulation', 'interpersonal_effectiveness'], nth),
    target: 'quality_of_life',
    diaryCard: [6, 5, 3, 2, 1].map((before) => ({
      ...{ on: addDays(on, -before), urges: (nth + before) % 5, use: 0, emotions: 1 + ((nth + 2 * before) % 4) },
    })),
  }),
  MI: (nth) => ({ importance: 6 + (nth % 4), confidence: 3 + (nth % 5), changeTalk: '“I want my mornings back.”' }),
  MINDFUL: (nth) => ({ practice: 'Breathing, ten minutes', stressBefore: 5 + (nth % 4), stressAfter: 2 + (nth % 3) }),
  ACU: (nth) => ({
    points: ['sympathetic', 'shen_men', 'kidney', 'liver', 'lung'],
    needlesIn: 10,
    needlesOut: 10,
    practitioner: 'Kim Park',
    practitionerLicence: 'LAc 4711',
    consent: true,
    adverseEvent: nth % 13 === 0,
    ...(nth % 13 === 0 ? { adverseWords: 'A little dizzy at the end; sat for ten minutes, then fine' } : {}),
  }),
  FAMILY: () => ({
    participants: [{ name: 'A sister', relation: 'Sister', consent: 'on_file', reason: '' }],
    patientPresent: true,
    topic: 'What helps at home',
    safetyCheck: 'no_concern',
  }),
  EDU: () => ({ topics: ['overdose', 'naloxone'], materials: 'Card and kit', teachBack: true }),
  CASE: () => ({ referral: 'Housing office', outcome: 'An appointment next week' }),
  PEER: (nth) => ({
    activity: of(['A walk and a talk', 'Went to a meeting together', 'Filled in a form together'], nth),
  }),
};
