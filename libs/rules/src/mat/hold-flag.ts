import { licenceFor, type Practitioner } from '../access/licences';
import { type Role, roleLabels } from '../access/roles';
import type { Evaluation, Refusal } from '../refusal';
import { evaluateAll, failed, passed, type Rule, stops } from '../rule';
import type { Day } from '../time';
import type { HoldFlag, HoldKind } from './medication-chart';
import { dispensers, prescribers } from './rules/hands';

/**
 * and the role matrix of section 6.1: which flags there are, who may place one and who may clear it, and that
 * neither missed counseling nor money ever stands between a person and the medication (42 CFR 8.12(f)(5)).
 */
interface HoldKindFacts {
  readonly label: string;
  /** May stop a dose, if whoever places it says so. */
  readonly mayBlock: boolean;
  /** Holds on the day it was placed and no longer. */
  readonly oneDay: boolean;
  readonly clearedBy: readonly Role[];
}

const anyone = Object.keys(roleLabels) as readonly Role[];
const counseling: readonly Role[] = ['counselor', 'counselor_supervisor'];
const placers: readonly Role[] = [...dispensers, ...counseling, 'administrator'];

const speaks = { mayBlock: false, oneDay: false } as const;

export const holdKinds: Readonly<Record<HoldKind, HoldKindFacts>> = {
  see_prescriber: { label: 'See the prescriber', mayBlock: true, oneDay: false, clearedBy: prescribers },
  clinical_safety: { label: 'Clinical safety', mayBlock: true, oneDay: false, clearedBy: prescribers },
  see_nurse: { ...speaks, label: 'See the nurse', clearedBy: dispensers },
  see_counselor_before: {
    ...speaks,
    label: 'See the counselor before',
    oneDay: true,
    clearedBy: [...dispensers, ...counseling],
  },
  see_counselor_after: { ...speaks, label: 'See the counselor after', clearedBy: [...dispensers, ...counseling] },
  uds_due: { ...speaks, label: 'Drug test due', clearedBy: [...dispensers, ...counseling] },
  financial: { ...speaks, label: 'Ask about payment', clearedBy: [...prescribers, ...counseling, 'administrator'] },
  photo_update: { ...speaks, label: 'New photo needed', clearedBy: [...placers, 'front_desk'] },
  message: { ...speaks, label: 'Message', clearedBy: [...placers, 'front_desk'] },
};

/** Why a flag was placed, to count by. The two of counseling and payment are there to be refused where they block. */
export const holdReasons = {
  medical_review: 'Medical review',
  sedation: 'Sedation or intoxication',
  vital_signs: 'Vital signs',
  missed_days: 'Missed days',
  overdose: 'Overdose',
  pregnancy: 'Pregnancy',
  heart: 'ECG or QTc',
  laboratory: 'Laboratory result',
  interaction: 'Another medication',
  drug_test: 'Drug test',
  counseling_offered: 'Counseling is offered',
  counseling_not_attended: 'Counseling was not attended',
  payment: 'Payment or coverage',
  identity: 'Photo or identity',
  other: 'Other',
} as const;
export type HoldReason = keyof typeof holdReasons;

/** never a reason to keep medication back. */
const neverWithheldFor: readonly HoldReason[] = ['counseling_not_attended', 'counseling_offered', 'payment'];

export interface FlagAttempt {
  readonly kind: HoldKind;
  readonly says: string;
  readonly reasonCode: HoldReason;
  /** Of a hold of one order; without it the flag is about everything. */
  readonly orderId?: string;
  /** The last day on which it holds. */
  readonly expiresOn?: Day;
  /** Only said of the two clinical kinds. Clinical safety blocks unless it is said that it does not, as does a hold of an order. */
  readonly blocks?: boolean;
}

export interface PlacedFlag {
  readonly blocks: boolean;
  readonly expiresOn: Day | null;
  readonly evaluations: readonly Evaluation[];
}

interface FlagFacts {
  readonly attempt: FlagAttempt;
  readonly blocks: boolean;
  readonly placer: Practitioner;
  readonly today: Day;
}

export const flagRules: readonly Rule<FlagFacts>[] = [
  {
    id: 'R-031',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(f)(5)',
    verified: 'yes',
    appliesTo: ({ blocks }) => blocks,
    asks: ({ attempt: { kind, reasonCode } }) => {
      const inputs = { kind, reasonCode };
      return kind === 'financial' || kind.startsWith('see_counselor') || neverWithheldFor.includes(reasonCode)
        ? failed('Medication is not withheld for counseling or payment: place a flag that does not block', inputs)
        : passed('The hold is about clinical safety', inputs);
    },
  },
  {
    id: 'R-207',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-207, only clinical flags may block',
    verified: 'design',
    asks: ({ attempt: { kind, expiresOn }, blocks, today }) => {
      const inputs = { kind, blocks, expiresOn: expiresOn ?? null };
      if (blocks && !holdKinds[kind].mayBlock)
        return failed('Only a clinical flag may stop a dose: choose See the prescriber or Clinical safety', inputs);
      return expiresOn !== undefined && expiresOn < today
        ? failed('The last day of the flag is over: choose today or later', inputs)
        : passed('The flag is of a kind that may do this', inputs);
    },
  },
  {
    id: 'R-201',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Role matrix, section 6.1',
    verified: 'design',
    asks: ({ attempt: { kind }, blocks, placer, today }) => {
      const inputs = { kind, blocks, roles: placer.roles };
      if (blocks)
        return licenceFor(placer, dispensers, today)
          ? passed('Placed by someone licensed to give medication', inputs)
          : failed('A hold that stops a dose is placed by a licensed nurse, pharmacist or prescriber', inputs);
      if (placer.roles.some((role) => placers.includes(role))) return passed('Placed by someone who may', inputs);
      return kind === 'message' && placer.roles.includes('front_desk')
        ? passed('Front desk leaves a message', inputs)
        : failed('Front desk leaves messages: ask a nurse or counselor to place another flag', inputs);
    },
  },
];

/** May this flag be placed? Refuses with 'flag.refused' and the rule that says why. */
export function decideFlag(attempt: FlagAttempt, placer: Practitioner, today: Day): PlacedFlag | Refusal {
  const { kind, orderId } = attempt;
  const blocks = attempt.blocks ?? (kind === 'clinical_safety' || orderId !== undefined);
  const evaluations = evaluateAll(flagRules, { attempt, blocks, placer, today });
  const stop = evaluations.find(stops);
  if (stop) return { code: 'flag.refused', says: stop.message, evaluations };
  return { blocks, expiresOn: holdKinds[kind].oneDay ? today : (attempt.expiresOn ?? null), evaluations };
}

/** Whether these people may clear a flag. What stops a dose is released by a licensed prescriber; one's own message by oneself. */
export function mayClear(
  { kind, blocks, placedBy }: Pick<HoldFlag, 'kind' | 'blocks'> & { readonly placedBy?: string | null },
  clearer: Practitioner,
  today: Day,
): boolean {
  if (blocks) return licenceFor(clearer, prescribers, today) !== undefined;
  if (placedBy === clearer.staffId) return true;
  // The matrix: a nurse clears a clinical flag where its type allows, which is where it does not stop the dose.
  const allowed = holdKinds[kind].mayBlock ? [...prescribers, 'nurse'] : holdKinds[kind].clearedBy;
  return clearer.roles.some((role) => allowed.includes(role));
}

/** Refuses with 'flag.refused' for the wrong hands; null where the flag may be cleared. */
export function decideClear(
  flag: Pick<HoldFlag, 'kind' | 'blocks'> & { readonly placedBy?: string | null },
  clearer: Practitioner,
  today: Day,
): Refusal | null {
  if (mayClear(flag, clearer, today)) return null;
  const { label, mayBlock, clearedBy } = holdKinds[flag.kind];
  const who = flag.blocks
    ? 'a prescriber with a valid license releases it'
    : `${among(mayBlock ? [...prescribers, 'nurse'] : clearedBy)} clears it`;
  return { code: 'flag.refused', says: `“${label}” is not yours to clear: ${who}.` };
}

function among(roles: readonly Role[]): string {
  const named = roles.filter((role) => anyone.includes(role)).map((role) => roleLabels[role].toLowerCase());
  return `${named.slice(0, -1).join(', ')} or ${named.at(-1) ?? ''}`;
}

/** Does this flag hold on a day: not before it was placed, not after its last day. */
export function holdsOn({ placedOn, expiresOn }: Pick<HoldFlag, 'placedOn' | 'expiresOn'>, day: Day): boolean {
  return placedOn <= day && (expiresOn === null || expiresOn >= day);
}

/** Whether a flag stops a dose of an order. A flag of a kind that may never block does not, whatever a row says. */
export function holdsBack(flag: HoldFlag, orderId: string | null, day: Day): boolean {
  const about = flag.orderId === null || flag.orderId === orderId;
  return about && flag.blocks && holdKinds[flag.kind].mayBlock && holdsOn(flag, day);
}
