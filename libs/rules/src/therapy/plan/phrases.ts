/** Words to begin with, written for Cairn. A program adds its own and may put these aside; what is signed is always the person's. */
export const phraseKinds = { problem: 'Problem', goal: 'Goal', objective: 'Objective' } as const;
export type PhraseKind = keyof typeof phraseKinds;

export interface PlanPhraseText {
  readonly kind: PhraseKind;
  readonly dimension: string | null;
  readonly text: string;
}

const problem = (dimension: string, text: string): PlanPhraseText => ({ kind: 'problem', dimension, text });
const goal = (dimension: string, text: string): PlanPhraseText => ({ kind: 'goal', dimension, text });
const objective = (dimension: string, text: string): PlanPhraseText => ({ kind: 'objective', dimension, text });

export const starterPhrases: Readonly<Record<string, PlanPhraseText>> = {
  'withdrawal-daily': problem('1', 'Withdrawal comes back before the next dose and makes the day hard'),
  'steady-dose': goal('1', 'I feel well on my medication and have no withdrawal during the day'),
  'steady-dose-step': objective('1', 'Rates withdrawal below 5 on the scale at 4 visits in a row'),
  'own-doctor': goal('2', 'I have a doctor whom I trust and see'),
  'own-doctor-step': objective('2', 'Keeps 1 visit at the doctor each month and brings the list of medicines'),
  'mood-low': problem('3', 'Low mood or worry on most days makes it harder to stay with the plan'),
  'calmer-days': goal('3', 'I get through a bad day without it taking over'),
  'calmer-days-step': objective('3', 'Uses 1 skill from the sessions on 5 of 7 days and writes it in the diary'),
  'use-alone': problem('4', 'Uses alone, with a high risk of overdose'),
  'know-triggers': goal('4', 'I know what makes me want to use, and what I do then'),
  'know-triggers-step': objective('4', 'Names 3 triggers and 2 answers to each of them, and tries 1 a week'),
  'no-safe-place': problem('5', 'Has no steady, safe place to live'),
  'safe-place': goal('5', 'I live where I feel safe and nobody around me uses'),
  'safe-place-step': objective('5', 'Visits 2 places to live and applies for 1 of them'),
  'have-people': goal('5', 'I have people whom I can call'),
  'have-people-step': objective('5', 'Calls 1 person of the list each week'),
  'my-way': goal('6', 'I decide what recovery means to me'),
  'my-way-step': objective('6', 'Comes to 3 of 4 sessions a month and names 1 topic for each of them'),
};
