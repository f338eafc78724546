import type { Critical, InstrumentNotice } from './instrument';

/** What must happen now, for whoever holds the form. Calm, short, and with who does it. */
export interface CriticalWords {
  readonly title: string;
  readonly does: readonly string[];
}

/** Clinical reference 3.1 and 3.3; the alert is A02, answered by a signed risk assessment. */
export const criticalWords: Readonly<Record<Critical, CriticalWords>> = {
  'suicide-risk-acute': {
    title: 'Thoughts of suicide right now',
    does: [
      'Stay with the person. Do not leave them alone, not for a moment.',
      'Call the clinician on duty to you now, for a full safety evaluation.',
      'If someone is in danger and nobody can come at once, call 911. Around the clock: call or text 988.',
    ],
  },
  'suicide-risk-high': {
    title: 'High risk of suicide',
    does: [
      'Stay with the person until the clinician on duty is here.',
      'Call the clinician on duty now, for a full safety evaluation.',
      'If someone is in danger and nobody can come at once, call 911. Around the clock: call or text 988.',
    ],
  },
  'suicide-risk': {
    title: 'An answer about suicide needs a conversation today',
    does: [
      'Tell the clinician on duty now. The person does not leave before a brief safety assessment.',
      'Thank the person for telling you, and stay calm and close.',
      'Around the clock, also for the person: call or text 988.',
    ],
  },
};

/** From the most pressing to the least. */
export const criticalOrder: readonly Critical[] = ['suicide-risk-acute', 'suicide-risk-high', 'suicide-risk'];

/** The one to show: what is most pressing. */
export function mostCritical(critical: readonly string[]): Critical | undefined {
  return criticalOrder.find((one) => critical.includes(one));
}

/** What else the person at the form should know. */
export const noticeWords: Readonly<Record<InstrumentNotice, string>> = {
  'full-form': 'The short form is positive: ask the whole form.',
  'review-intake':
    'All points come from how often, none from how much. Review what was drunk in recent months before calling it positive.',
  'further-evaluation': 'Further evaluation is suggested.',
  'start-point': 'The point is reached at which your clinic thinks of a first dose at home. Ask the prescriber.',
  craving: 'Cravings bother the person a good deal: a place in the plan.',
  support: 'Few days with supportive family or friends: a place in the plan.',
  'higher-risk': 'At least one substance is at higher risk: a full assessment follows.',
};
