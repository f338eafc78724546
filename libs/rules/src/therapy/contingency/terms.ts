import type { ContingencyKind, ContingencyTarget, SlipKind } from './kinds';

/**
 * A version of a contingency program, as data (clinical reference 4.3). Amounts are whole cents. What people are enrolled in never changes
 * under them: another amount is another version.
 */
export interface VoucherTerms {
  readonly kind: 'voucher';
  readonly startCents: number;
  readonly stepCents: number;
  /** The value of one result never rises above this; without one it rises with every result. */
  readonly ceilingCents: number | null;
  readonly bonusCents: number;
  /** A bonus with so many in a row, and with every further so many. */
  readonly bonusEvery: number;
  /** After a setback, so many in a row bring back the highest value there was. */
  readonly restoreAfter: number;
}

export interface Slip {
  readonly kind: SlipKind;
  readonly count: number;
  readonly valueCents: number;
}

export interface PrizeTerms {
  readonly kind: 'prize';
  readonly startDraws: number;
  readonly stepDraws: number;
  readonly maxDraws: number;
  /** What lies in the bowl. A slip that was drawn goes back in. */
  readonly bowl: readonly Slip[];
}

/** For so many weeks, results of these days of the week count (1 is Monday, 7 is Sunday). */
export interface SchedulePhase {
  readonly weeks: number;
  readonly weekdays: readonly number[];
}

export interface TargetTerms {
  readonly behavior: ContingencyTarget;
  /** Of a negative test: the substances that all have to be looked for and not found. */
  readonly analytes: readonly string[];
  /** Of sessions: which kinds count; all, where none is named. */
  readonly modalities: readonly string[];
}

export interface ContingencyTerms {
  readonly target: TargetTerms;
  /** Empty: results of every day count, until the person is taken out. */
  readonly schedule: readonly SchedulePhase[];
  readonly pay: VoucherTerms | PrizeTerms;
  /** Stricter than the program's policy for a year, or nothing. */
  readonly annualCapCents: number | null;
  /** Everything that one person may earn in this program, or nothing. */
  readonly totalCapCents: number | null;
  /** What is left so many days after a person's end here lapses; without a number never. */
  readonly expiresAfterDays: number | null;
}

/** How far the source of an amount could be checked; shown beside it where a program is set up. */
export interface TermSource {
  readonly citation: string;
  readonly verified: 'yes' | 'secondary' | 'no' | 'design';
}

const target: TargetTerms = { behavior: 'attendance', analytes: [], modalities: [] };
const open = { annualCapCents: null, totalCapCents: null, expiresAfterDays: null };

/** Weeks 1 to 12 Monday, Wednesday, Friday; weeks 13 to 24 Monday and Thursday. */
export const testDays: readonly SchedulePhase[] = [
  { weeks: 12, weekdays: [1, 3, 5] },
  { weeks: 12, weekdays: [1, 4] },
];

/** What a new program begins with. */
export const standardTerms: Readonly<Record<ContingencyKind, ContingencyTerms>> = {
  voucher: {
    target,
    schedule: testDays,
    pay: {
      kind: 'voucher',
      startCents: 250,
      stepCents: 125,
      ceilingCents: null,
      bonusCents: 1000,
      bonusEvery: 3,
      restoreAfter: 5,
    },
    ...open,
  },
  prize: {
    target,
    schedule: [],
    pay: {
      kind: 'prize',
      startDraws: 1,
      stepDraws: 1,
      maxDraws: 10,
      bowl: [
        { kind: 'message', count: 250, valueCents: 0 },
        { kind: 'small', count: 209, valueCents: 100 },
        { kind: 'large', count: 40, valueCents: 2000 },
        { kind: 'jumbo', count: 1, valueCents: 10_000 },
      ],
    },
    ...open,
  },
};

const vouchers = 'clinical reference 4.3, after the NIDA manual on vouchers';
const prizes = 'clinical reference 4.3, after the clearinghouse entry on prize draws';

export const termSources = {
  startCents: { citation: vouchers, verified: 'no' },
  stepCents: { citation: vouchers, verified: 'no' },
  ceilingCents: {
    citation: 'our choice: a value that rises without end meets the cap of the year',
    verified: 'design',
  },
  bonusCents: { citation: vouchers, verified: 'no' },
  bonusEvery: { citation: vouchers, verified: 'no' },
  restoreAfter: { citation: vouchers, verified: 'yes' },
  schedule: { citation: vouchers, verified: 'yes' },
  startDraws: { citation: prizes, verified: 'no' },
  stepDraws: { citation: prizes, verified: 'no' },
  maxDraws: { citation: prizes, verified: 'no' },
  'bowl.message': { citation: `${prizes}: about half of the slips`, verified: 'no' },
  'bowl.small': { citation: prizes, verified: 'no' },
  'bowl.large': { citation: prizes, verified: 'no' },
  'bowl.jumbo': { citation: prizes, verified: 'no' },
  expiresAfterDays: { citation: 'our choice: what was earned is not lost', verified: 'design' },
} as const satisfies Readonly<Record<string, TermSource>>;
