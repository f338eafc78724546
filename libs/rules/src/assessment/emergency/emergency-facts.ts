import type { Role } from '../../access/roles';
import type { AssessmentFacts, AssessmentGiven } from '../signed-record';

/** The first look at what cannot wait (clinical reference 6.1, SCREENED): withdrawal, overdose, pregnancy. */
export const emergencyQuestions = {
  withdrawal: {
    label: 'Opioid withdrawal',
    options: {
      none: 'None seen or told',
      expected: 'Expected soon',
      present: 'Present now',
      severe: 'Severe, or the person looks ill',
      unknown: 'Could not be asked',
    },
  },
  dangerousWithdrawal: {
    label: 'Daily alcohol or sedatives, just stopped or cut down',
    hint: 'Withdrawal from these can be dangerous',
    options: { no: 'No', yes: 'Yes', unknown: 'Could not be asked' },
  },
  overdose: {
    label: 'Overdose',
    options: {
      none: 'Never',
      earlier: 'Longer ago than 30 days',
      recent: 'Within the last 30 days',
      today: 'Today, or drowsy now',
      unknown: 'Could not be asked',
    },
  },
  pregnancy: {
    label: 'Pregnancy',
    options: {
      'not-pregnant': 'Not pregnant',
      pregnant: 'Pregnant',
      'cannot-be': 'Cannot be pregnant',
      unknown: 'Not known: offer a test',
      declined: 'Declined to say',
    },
  },
} as const;

export type EmergencyQuestion = keyof typeof emergencyQuestions;
export const emergencyQuestionNames = Object.keys(emergencyQuestions) as readonly EmergencyQuestion[];
export type EmergencyAnswers = {
  readonly [Name in EmergencyQuestion]: keyof (typeof emergencyQuestions)[Name]['options'];
};

export const emergencyActions = {
  emergency_services: 'Called 911',
  naloxone: 'Gave or handed out naloxone',
  stayed: 'Stayed with the person',
  prescriber: 'Told the prescriber',
  nurse: 'Handed to a nurse',
  same_day: 'Arranged to be seen today',
  referred: 'Sent to a hospital or another service',
  pregnancy_test: 'Offered a pregnancy test',
  advice: 'Explained overdose risk and who to call',
} as const;
export type EmergencyAction = keyof typeof emergencyActions;

export interface EmergencyAttempt extends AssessmentGiven {
  readonly answers: EmergencyAnswers;
  readonly done: readonly EmergencyAction[];
  readonly note?: string;
}

export type EmergencyFacts = AssessmentFacts<EmergencyAttempt>;

/** Something that cannot wait: whose it is, and whether it is for this minute or for today. */
export interface EmergencyNeed {
  readonly code:
    'severe-withdrawal' | 'dangerous-withdrawal' | 'overdose-today' | 'withdrawal' | 'recent-overdose' | 'pregnancy';
  readonly within: 'now' | 'today';
  readonly says: string;
  readonly to: readonly Role[];
}

const medical: readonly Role[] = ['nurse', 'prescriber', 'medical_director'];

/**
 * What follows the same day, the hardest first. An answer that could not be had is not taken for no: it is asked again, and is
 * not an emergency by itself.
 */
export function emergencyNeeds(answers: EmergencyAnswers): readonly EmergencyNeed[] {
  const { withdrawal, dangerousWithdrawal, overdose, pregnancy } = answers;
  const needs: (EmergencyNeed | false)[] = [
    overdose === 'today' && {
      code: 'overdose-today',
      within: 'now',
      says: 'Overdose today: stay with the person, naloxone at hand, a prescriber now, 911 if not rousable',
      to: medical,
    },
    dangerousWithdrawal === 'yes' && {
      code: 'dangerous-withdrawal',
      within: 'now',
      says: 'Alcohol or sedative withdrawal can be dangerous: a prescriber decides now where it is treated',
      to: medical,
    },
    withdrawal === 'severe' && {
      code: 'severe-withdrawal',
      within: 'now',
      says: 'Severe withdrawal: vital signs and COWS now, and a prescriber',
      to: medical,
    },
    withdrawal === 'present' && {
      code: 'withdrawal',
      within: 'today',
      says: 'Withdrawal is present: COWS today, and offer medication today',
      to: medical,
    },
    overdose === 'recent' && {
      code: 'recent-overdose',
      within: 'today',
      says: 'Overdose in the last 30 days: intake today, naloxone, offer medication',
      to: ['counselor', ...medical],
    },
    pregnancy === 'pregnant' && {
      code: 'pregnancy',
      within: 'today',
      says: 'Pregnant: comes first, intake today, no withdrawal without medication',
      to: ['counselor', ...medical],
    },
  ];
  return needs.filter((need) => need !== false);
}
