import type { ModalityCode } from '../modality/modalities';

/**
 * Kinds of service that a group can have (clinical reference 4.1), and which of their fields are each member's own. The other fields
 * are recorded once for everybody. Kinds that are about one person or one family alone are not here.
 */
const own = {
  GROUP: [],
  CBT: ['practiceDoneLast', 'cravingPeak'],
  DBT: ['diaryCard', 'target'],
  MI: ['importance', 'confidence', 'changeTalk'],
  TRAUMA: ['readiness'],
  MINDFUL: ['stressBefore', 'stressAfter'],
  NUTRITION: ['weightLb', 'appetite', 'eatingPlan', 'supplements'],
  ACU: ['points', 'needlesIn', 'needlesOut', 'consent', 'adverseEvent', 'adverseWords'],
  EDU: ['teachBack'],
  PEER: [],
  RECREATION: [],
} as const satisfies Partial<Record<ModalityCode, readonly string[]>>;

export type GroupModality = keyof typeof own;
export const groupModalities = Object.keys(own) as [GroupModality, ...GroupModality[]];
export const isGroupModality = (code: string): code is GroupModality => Object.hasOwn(own, code);

/** The fields that are asked of each member. */
export const fieldsOfEach = (code: GroupModality): readonly string[] => own[code];

/** Is this field of the kind recorded of each member, and not once for all? */
export const recordsOfEach = (code: ModalityCode, field: string): boolean =>
  isGroupModality(code) && fieldsOfEach(code).includes(field);
