import type { Role } from '../../access/roles';

/** The six steps after a return to use (clinical reference 5.3): what each asks, who answers it, and by when. */
const counselors: readonly Role[] = ['counselor', 'counselor_supervisor'];
const prescribers: readonly Role[] = ['prescriber', 'medical_director'];
const medical: readonly Role[] = ['nurse', ...prescribers];

export interface StepField {
  readonly label: string;
  /** Choices; without them it is text, or a day. */
  readonly options?: Readonly<Record<string, string>>;
  readonly day?: true;
  readonly optional?: true;
}

interface StepDefinition {
  readonly number: number;
  readonly label: string;
  /** What is said to whoever does it. */
  readonly intro: string;
  readonly owner: string;
  readonly by: readonly Role[];
  readonly fields: Readonly<Record<string, StepField>>;
}

const talked = { done: 'Talked about', declined: 'Offered and declined', later: 'Not today' } as const;

export const useSteps = {
  'reach-out': {
    ...{ number: 1, label: 'Reach out', owner: 'Counselor', by: [...counselors, ...medical] },
    intro:
      'Call, write or visit. Every attempt counts and is written down; the step is done when the person was reached.',
    fields: {
      whom: { label: 'Whom', options: { person: 'The person', support: 'A support person' } },
      how: {
        label: 'How',
        options: { phone: 'Phone', text: 'Text message', visit: 'Visit', here: 'In person here', letter: 'Letter' },
      },
      result: {
        label: 'What came of it',
        options: { reached: 'Reached', message: 'Left a message that says nothing', 'no-answer': 'No answer' },
      },
      consent: {
        label: 'Consent to contact the support person',
        options: { yes: 'On record', no: 'Not on record' },
        optional: true,
      },
      words: { label: 'What was said', optional: true },
    },
  },
  safety: {
    ...{ number: 2, label: 'Safety first', owner: 'Medical staff', by: medical },
    intro: 'Tolerance may be lower now, and the risk of an overdose higher.',
    fields: {
      state: {
        label: 'How the person is',
        options: { well: 'Well', withdrawal: 'In withdrawal', sedated: 'Sedated', 'not-seen': 'Spoke by phone only' },
      },
      medical: { label: 'What the medical assessment found', optional: true },
      tolerance: { label: 'Lower tolerance', options: talked },
      naloxone: {
        label: 'Naloxone',
        options: { 'has-it': 'Has it', given: 'Given today', declined: 'Offered and declined', later: 'Not today' },
      },
      injection: {
        label: 'Injection',
        options: {
          no: 'Does not inject',
          supplies: 'Injects: clean supplies and skin looked at',
          declined: 'Would not say',
        },
      },
      pregnancy: {
        label: 'Pregnancy',
        options: {
          'does-not-apply': 'Does not apply',
          no: 'Not pregnant',
          yes: 'Pregnant',
          test: 'Test offered',
          declined: 'Would not say',
        },
      },
      suicide: {
        label: 'Suicide screen',
        options: { negative: 'Asked, negative', positive: 'Asked, positive', declined: 'Would not answer' },
      },
    },
  },
  support: {
    ...{ number: 3, label: 'Be kind', owner: 'Counselor', by: [...counselors, ...prescribers] },
    intro: 'A slip does not erase progress. Say so, in a supportive session.',
    fields: {
      met: { label: 'How', options: { session: 'In a session', phone: 'By phone or video' } },
      words: { label: 'What helped, in the person’s words' },
    },
  },
  learn: {
    ...{ number: 4, label: 'Learn', owner: 'Counselor', by: [...counselors, ...prescribers] },
    intro: 'What came before, what went through the mind, what came after. Curious, without blame.',
    fields: {
      before: { label: 'Where, when, with whom' },
      thoughts: { label: 'Thoughts' },
      feelings: { label: 'Feelings and body' },
      good: { label: 'What the use gave' },
      after: { label: 'What came after' },
      next: { label: 'What to try next time' },
    },
  },
  'level-of-care': {
    ...{
      number: 5,
      label: 'Care at the level needed',
      owner: 'Prescriber and counselor',
      by: [...prescribers, ...counselors],
    },
    intro: 'Is more care needed, and does the medication fit? More is offered, nothing is taken away.',
    fields: {
      dimensions: { label: 'Dimensions', options: { assessed: 'Assessed again', same: 'Looked at, unchanged' } },
      level: {
        label: 'Level of care',
        options: {
          same: 'Fits as it is',
          more: 'More offered and accepted',
          'more-declined': 'More offered and declined',
          other: 'Another one agreed',
        },
      },
      medication: {
        label: 'Medication (MOUD)',
        options: {
          fits: 'Dose and product fit',
          dose: 'Dose to be reviewed',
          product: 'Another product to be reviewed',
          offered: 'Offered and accepted',
          declined: 'Offered and declined',
        },
      },
      adherence: {
        label: 'Taken as agreed',
        options: { yes: 'Yes', partly: 'Not always', no: 'No', none: 'Not on medication' },
      },
      naltrexone: { label: 'On naltrexone: last dose, and when the blockade ends', optional: true },
      words: { label: 'What was decided, and why' },
    },
  },
  plan: {
    ...{ number: 6, label: 'Update the plan', owner: 'Counselor', by: [...counselors, ...prescribers] },
    intro: 'A new version of the prevention plan is written first; then the next check-up is agreed.',
    fields: {
      treatment: { label: 'Treatment plan', options: { updated: 'New version', unchanged: 'Gone through, unchanged' } },
      checkUpOn: { label: 'Next check-up', day: true },
      words: { label: 'What changes', optional: true },
    },
  },
} as const satisfies Record<string, StepDefinition>;

export type UseStep = keyof typeof useSteps;
export const useStepNames = Object.keys(useSteps) as readonly UseStep[];

export const stepFacts = (step: UseStep): StepDefinition => useSteps[step];

/** A step may also be answered by what the person wants, or by what could not be. */
export const useStepAnswers = {
  done: 'Done',
  declined: 'The person does not want it',
  'not-possible': 'Not possible',
} as const;
export type UseStepAnswer = keyof typeof useStepAnswers;
