import {
  type ContingencyKind,
  type ContingencyTarget,
  type ContingencyTerms,
  refuseOpioidTarget,
  refuseTerms,
  type SlipKind,
  slipKinds,
  standardTerms,
} from '@cairn/rules';
import { asTyped, readDollars, readWhole } from './money';

/** A version while it is being written: every number as it was typed. */
export interface TermsDraft {
  readonly kind: ContingencyKind;
  readonly behavior: ContingencyTarget;
  readonly analytes: readonly string[];
  readonly modalities: readonly string[];
  readonly targetReason: string;
  readonly phases: readonly { readonly weeks: string; readonly weekdays: readonly number[] }[];
  readonly numbers: Readonly<Record<NumberField, string>>;
  readonly bowl: readonly { readonly kind: SlipKind; readonly count: string; readonly value: string }[];
}

const money = ['startCents', 'stepCents', 'ceilingCents', 'bonusCents', 'annualCapCents', 'totalCapCents'] as const;
export type NumberField =
  (typeof money)[number] | 'bonusEvery' | 'restoreAfter' | 'startDraws' | 'stepDraws' | 'maxDraws' | 'expiresAfterDays';
/** Left empty these say that there is no such limit. */
const mayBeEmpty: readonly NumberField[] = ['ceilingCents', 'annualCapCents', 'totalCapCents', 'expiresAfterDays'];

export type TermsFaults = Partial<Record<NumberField | 'target' | 'schedule' | 'bowl' | 'targetReason', string>>;
type Policy = Parameters<typeof refuseTerms>[1];

export function draftOfTerms(terms: ContingencyTerms, targetReason: string | null): TermsDraft {
  const { pay } = terms;
  const voucher = pay.kind === 'voucher' ? pay : (standardTerms.voucher.pay as VoucherPay);
  const prize = pay.kind === 'prize' ? pay : (standardTerms.prize.pay as PrizePay);
  return {
    kind: pay.kind,
    behavior: terms.target.behavior,
    analytes: terms.target.analytes,
    modalities: terms.target.modalities,
    targetReason: targetReason ?? '',
    phases: terms.schedule.map(({ weeks, weekdays }) => ({ weeks: String(weeks), weekdays })),
    numbers: {
      startCents: asTyped(voucher.startCents),
      stepCents: asTyped(voucher.stepCents),
      ceilingCents: asTyped(voucher.ceilingCents),
      bonusCents: asTyped(voucher.bonusCents),
      bonusEvery: String(voucher.bonusEvery),
      restoreAfter: String(voucher.restoreAfter),
      startDraws: String(prize.startDraws),
      stepDraws: String(prize.stepDraws),
      maxDraws: String(prize.maxDraws),
      annualCapCents: asTyped(terms.annualCapCents),
      totalCapCents: asTyped(terms.totalCapCents),
      expiresAfterDays: terms.expiresAfterDays === null ? '' : String(terms.expiresAfterDays),
    },
    bowl: (Object.keys(slipKinds) as SlipKind[]).map((kind) => {
      const slip = prize.bowl.find((one) => one.kind === kind);
      return { kind, count: String(slip?.count ?? 0), value: asTyped(slip?.valueCents ?? 0) };
    }),
  };
}

type VoucherPay = Extract<ContingencyTerms['pay'], { kind: 'voucher' }>;
type PrizePay = Extract<ContingencyTerms['pay'], { kind: 'prize' }>;

/** The version as it would be sent; null while a number cannot be read. */
export function termsOf(draft: TermsDraft): ContingencyTerms | null {
  return Object.keys(unreadable(draft)).length > 0 ? null : read(draft);
}

/** What cannot be, each beside its field. The sentences are those of the rule, asked of one part at a time. */
export function faultsOf(draft: TermsDraft, policy: Policy): TermsFaults {
  const faults: TermsFaults = unreadable(draft);
  const terms = read(draft);
  const standard = standardTerms[draft.kind];
  const ask = (part: Partial<ContingencyTerms>): string | undefined =>
    refuseTerms({ ...standard, ...part }, policy)?.says;
  const put = (field: keyof TermsFaults, says: string | undefined): void => {
    if (says !== undefined && faults[field] === undefined) faults[field] = says;
  };
  put('target', ask({ target: terms.target }));
  put('schedule', ask({ schedule: terms.schedule }));
  for (const field of ['annualCapCents', 'totalCapCents', 'expiresAfterDays'] as const)
    put(field, ask({ [field]: terms[field] }));
  const { pay } = terms;
  if (pay.kind === 'voucher') {
    const alone = { ...(standardTerms.voucher.pay as VoucherPay), ceilingCents: null };
    for (const field of ['startCents', 'stepCents', 'bonusCents', 'bonusEvery', 'restoreAfter'] as const)
      put(field, ask({ pay: { ...alone, [field]: pay[field] } }));
    if (faults.startCents === undefined)
      put('ceilingCents', ask({ pay: { ...alone, startCents: pay.startCents, ceilingCents: pay.ceilingCents } }));
  } else {
    const alone = { ...(standardTerms.prize.pay as PrizePay), maxDraws: 50 };
    for (const field of ['startDraws', 'stepDraws'] as const)
      put(field, ask({ pay: { ...alone, [field]: pay[field] } }));
    if (faults.startDraws === undefined)
      put('maxDraws', ask({ pay: { ...alone, startDraws: pay.startDraws, maxDraws: pay.maxDraws } }));
    put('bowl', ask({ pay: { ...alone, bowl: pay.bowl } }));
  }
  put('targetReason', refuseOpioidTarget(terms.target, draft.targetReason)?.says);
  return faults;
}

/** Does this target ask for a reason? */
export function isOpioidTarget({ behavior, analytes }: Pick<TermsDraft, 'behavior' | 'analytes'>): boolean {
  return refuseOpioidTarget({ behavior, analytes, modalities: [] }, null) !== null;
}

function unreadable({ kind, numbers, phases, bowl }: TermsDraft): TermsFaults {
  const faults: TermsFaults = {};
  const of: Readonly<Record<ContingencyKind, readonly NumberField[]>> = {
    voucher: ['startCents', 'stepCents', 'ceilingCents', 'bonusCents', 'bonusEvery', 'restoreAfter'],
    prize: ['startDraws', 'stepDraws', 'maxDraws'],
  };
  for (const field of [...of[kind], 'annualCapCents', 'totalCapCents', 'expiresAfterDays'] as const) {
    const text = numbers[field].trim();
    if (text === '' && mayBeEmpty.includes(field)) continue;
    if (isMoney(field) ? readDollars(text) === null : readWhole(text) === null)
      faults[field] = isMoney(field) ? 'Type dollars and cents, such as 2.50' : 'Type a whole number';
  }
  if (phases.some(({ weeks }) => readWhole(weeks) === null)) faults.schedule = 'Type the weeks as a whole number';
  if (kind === 'prize' && bowl.some(({ count, value }) => readWhole(count) === null || readDollars(value) === null))
    faults.bowl = 'Type how many slips there are, and what each is worth, such as 20.00';
  return faults;
}

function isMoney(field: NumberField): boolean {
  return (money as readonly string[]).includes(field);
}

function read({ kind, behavior, analytes, modalities, phases, numbers, bowl }: TermsDraft): ContingencyTerms {
  const cents = (field: NumberField) => readDollars(numbers[field]) ?? 0;
  const number = (field: NumberField) => readWhole(numbers[field]) ?? 0;
  const orNone = (field: NumberField, value: number) => (numbers[field].trim() === '' ? null : value);
  return {
    target: {
      behavior,
      analytes: behavior === 'negative-test' ? analytes : [],
      modalities: behavior === 'attendance' ? modalities : [],
    },
    schedule: phases.map(({ weeks, weekdays }) => ({ weeks: readWhole(weeks) ?? 0, weekdays: [...weekdays].sort() })),
    pay:
      kind === 'voucher'
        ? {
            kind,
            startCents: cents('startCents'),
            stepCents: cents('stepCents'),
            ceilingCents: orNone('ceilingCents', cents('ceilingCents')),
            bonusCents: cents('bonusCents'),
            bonusEvery: number('bonusEvery'),
            restoreAfter: number('restoreAfter'),
          }
        : {
            kind,
            startDraws: number('startDraws'),
            stepDraws: number('stepDraws'),
            maxDraws: number('maxDraws'),
            bowl: bowl.flatMap((slip) => {
              const count = readWhole(slip.count) ?? 0;
              return count === 0 ? [] : [{ kind: slip.kind, count, valueCents: readDollars(slip.value) ?? 0 }];
            }),
          },
    annualCapCents: orNone('annualCapCents', cents('annualCapCents')),
    totalCapCents: orNone('totalCapCents', cents('totalCapCents')),
    expiresAfterDays: orNone('expiresAfterDays', number('expiresAfterDays')),
  };
}
