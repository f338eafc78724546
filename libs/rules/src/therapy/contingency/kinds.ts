import type { Day } from '../../time';

/** The closed lists of contingency management (clinical reference 4.3), with the words that people read. */
export const contingencyKinds = { voucher: 'Vouchers', prize: 'Prize draws' } as const;
export type ContingencyKind = keyof typeof contingencyKinds;

/** One observable behavior. Abstinence from opioids is never the one that is offered first: a lost tolerance raises the risk of overdose. */
export const contingencyTargets = {
  attendance: 'Coming to sessions',
  medication: 'Taking medication',
  'negative-test': 'A negative drug test',
} as const;
export type ContingencyTarget = keyof typeof contingencyTargets;

export const contingencyJudgements = { met: 'Met', 'not-met': 'Not met', excused: 'Excused' } as const;
export type ContingencyJudgement = keyof typeof contingencyJudgements;

/** What an absence may be excused with: it earns nothing and sets nothing back. */
export const contingencyExcuses = {
  'hospital-stay': 'Hospital stay',
  'arranged-travel': 'Travel that was arranged',
  'clinic-closed': 'The clinic could not see them',
} as const;
export type ContingencyExcuse = keyof typeof contingencyExcuses;

/** Never cash: staff buy goods or services. */
export const redemptionForms = { goods: 'Goods', service: 'A service' } as const;
export type RedemptionForm = keyof typeof redemptionForms;

export const slipKinds = {
  message: 'Message',
  small: 'Small prize',
  large: 'Large prize',
  jumbo: 'Jumbo prize',
} as const;
export type SlipKind = keyof typeof slipKinds;

/** What a day of the schedule came to. There is one for each day. */
export interface DayJudged {
  readonly day: Day;
  readonly judgement: ContingencyJudgement;
}

export const enrolmentEndReasons = {
  completed: 'Completed the program',
  'target-changed': 'The target was changed',
  'asked-to-stop': 'Asked to stop',
  left: 'Left care here',
  error: 'Enrolled in error',
} as const;
export type EnrolmentEndReason = keyof typeof enrolmentEndReasons;
