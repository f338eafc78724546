import { productFacts } from '@cairn/rules';
import type { Frequency, MedicationOrderDraft, OrderCheckDraft, Product } from '../api/types';
import { milligrams, readMilligrams } from '../kit/format';
import { isReasoned, type Reason } from '../mat/override-form';

export interface StepDraft {
  readonly from: string;
  readonly dose: string;
}
export interface PortionDraft {
  readonly dose: string;
  readonly at: string;
  readonly observed: boolean;
}

/** What a prescriber types; amounts stay text until they are read once, exactly, into micrograms. */
export interface OrderDraft {
  id: string;
  product: Product;
  dose: string;
  frequency: Frequency;
  portions: string;
  startsOn: string;
  expiresOn: string;
  reason: string;
  steps: readonly StepDraft[];
  /** Empty for even portions. */
  plan: readonly PortionDraft[];
  weekdays: readonly number[];
  taper: '' | 'voluntary' | 'administrative';
  indication: string;
  rationale: string;
  protocolId: string;
  conditionsMet: boolean;
  pathway: '' | 'otp_dispensed' | 'prescribed' | 'clinic_administered_xr';
  verbal: boolean;
  prescriberId: string;
  readBack: boolean;
  verbalReason: string;
  bridge: boolean;
  /** By rule: why the prescriber goes on in spite of it. */
  overrides: Readonly<Record<string, Reason>>;
}

export const emptyOrder: Omit<OrderDraft, 'id' | 'startsOn'> = {
  product: 'methadone-oral-concentrate',
  dose: '',
  frequency: 'daily',
  portions: '1',
  expiresOn: '',
  reason: '',
  steps: [],
  plan: [],
  weekdays: [],
  taper: '',
  indication: '',
  rationale: '',
  protocolId: '',
  conditionsMet: false,
  pathway: '',
  verbal: false,
  prescriberId: '',
  readBack: false,
  verbalReason: '',
  bridge: false,
  overrides: {},
};

export function frequenciesOf(product: Product): readonly Frequency[] {
  return productFacts(product).frequencies;
}

export const frequencyWords: Record<Frequency, string> = {
  daily: 'Once a day',
  split: 'In portions',
  weekly: 'Once a week',
  monthly: 'Once a month',
};

export const indicationWords: Readonly<Record<string, string>> = {
  pregnancy: 'Pregnancy',
  'rapid-metabolism': 'Rapid metabolism',
  'inducing-drug': 'A drug or alcohol that speeds up metabolism',
  pain: 'Pain',
  'naloxone-intolerance': 'Naloxone is not tolerated',
  extended_travel: 'Extended travel',
  supplemental: 'Beside an injection',
  other: 'Other',
};

/** */
export const rationaleWords: Readonly<Record<string, string>> = {
  verified_transfer_dose: 'Verified dose of another program',
  documented_high_tolerance: 'High tolerance, documented',
  persistent_withdrawal_after_reassessment: 'Withdrawal persists after reassessment',
  other: 'Other',
};

/** A choice that may be left open. */
export function choicesOf(words: Readonly<Record<string, string>>, none: string): { value: string; label: string }[] {
  return [{ value: '', label: none }, ...Object.entries(words).map(([value, label]) => ({ value, label }))];
}

/** A change of product keeps the frequency only where that product is given so. */
export function withProduct(draft: OrderDraft, product: Product): Partial<OrderDraft> {
  const allowed = frequenciesOf(product);
  const frequency = allowed.includes(draft.frequency) ? draft.frequency : (allowed[0] ?? 'daily');
  return { product, ...withFrequency(draft, frequency), pathway: '', overrides: {} };
}

/** Portions belong to a split dose, steps and weekdays to a daily one: what no longer fits goes with the change. */
export function withFrequency(draft: OrderDraft, frequency: Frequency): Partial<OrderDraft> {
  return {
    frequency,
    portions: frequency === 'split' ? (Number(draft.portions) > 1 ? draft.portions : '2') : '1',
    ...(frequency === 'split' ? {} : { plan: [] }),
    ...(draft.frequency === 'split' && frequency !== 'split' ? { indication: '' } : {}),
    ...(frequency === 'daily' ? {} : { weekdays: [] }),
    ...(frequency === 'daily' || frequency === 'split' ? {} : { steps: [] }),
  };
}

/** Only who may sign signs; the others write down what was said, so their form begins with the telephone. */
export function asSpoken(draft: OrderDraft, maySign: boolean): OrderDraft {
  return maySign ? draft : { ...draft, verbal: true };
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What is still missing or cannot be, by field, in words. The server asks the full rules. */
export function faultsOf(draft: OrderDraft, today: string): Partial<Record<keyof OrderDraft, string>> {
  const portions = Number(draft.portions);
  return {
    ...(readMilligrams(draft.dose) === null ? { dose: 'A number of mg, at most three decimals' } : {}),
    ...(draft.frequency === 'split' && !(Number.isInteger(portions) && portions >= 2)
      ? { portions: 'Two or more' }
      : {}),
    ...(draft.frequency === 'split' && draft.indication === '' ? { indication: 'Why the dose is split' } : {}),
    ...(day.test(draft.startsOn) ? {} : { startsOn: 'The first day' }),
    ...(!day.test(draft.expiresOn)
      ? { expiresOn: 'The last day' }
      : draft.expiresOn < draft.startsOn
        ? { expiresOn: 'Not before the first day' }
        : {}),
    ...(draft.startsOn < today && draft.reason.trim() === '' ? { reason: 'Needed: the order begins in the past' } : {}),
    ...(draft.steps.some(({ from, dose }) => !day.test(from) || readMilligrams(dose) === null)
      ? { steps: 'Each step has a day and a number of mg' }
      : {}),
    ...(draft.plan.some(({ dose, at }) => at === '' || readMilligrams(dose) === null)
      ? { plan: 'Each portion has a time and a number of mg' }
      : {}),
    ...(draft.protocolId !== '' && !draft.conditionsMet ? { conditionsMet: 'Look at its conditions' } : {}),
    ...(draft.verbal && draft.prescriberId === '' ? { prescriberId: 'Who gave the order' } : {}),
    ...(draft.verbal && !draft.readBack ? { readBack: 'Read it back' } : {}),
    ...(draft.verbal && draft.verbalReason.trim() === '' ? { verbalReason: 'Why it is not signed' } : {}),
  };
}

/** What is sent to be signed: only what was said. */
export function bodyOf(draft: OrderDraft, patientId: string): MedicationOrderDraft {
  const text = (value: string) => value.trim();
  const reasons = Object.entries(draft.overrides).filter(([, reason]) => isReasoned(reason));
  return {
    patientId,
    product: draft.product,
    doseMcg: readMilligrams(draft.dose) ?? 0,
    frequency: draft.frequency,
    startsOn: draft.startsOn,
    expiresOn: draft.expiresOn,
    ...(draft.frequency === 'split' ? { portions: Number(draft.portions) } : {}),
    ...(text(draft.reason) === '' ? {} : { reason: text(draft.reason) }),
    ...(draft.steps.length === 0
      ? {}
      : { steps: draft.steps.map(({ from, dose }) => ({ from, doseMcg: readMilligrams(dose) ?? 0 })) }),
    ...(draft.plan.length === 0
      ? {}
      : {
          portionPlan: draft.plan.map(({ dose, ...portion }) => ({ ...portion, doseMcg: readMilligrams(dose) ?? 0 })),
        }),
    ...(draft.weekdays.length === 0 ? {} : { weekdays: [...draft.weekdays] }),
    ...(draft.taper === '' ? {} : { taper: draft.taper }),
    ...(draft.indication === '' ? {} : { indication: draft.indication }),
    ...(draft.rationale === '' ? {} : { rationale: draft.rationale }),
    ...(draft.protocolId === '' ? {} : { protocolId: draft.protocolId, conditionsMet: draft.conditionsMet }),
    ...(draft.pathway === '' ? {} : { pathway: draft.pathway }),
    ...(draft.verbal
      ? {
          verbal: {
            prescriberId: draft.prescriberId,
            readBack: draft.readBack,
            reason: text(draft.verbalReason),
            bridge: draft.bridge,
          },
        }
      : {}),
    ...(reasons.length === 0
      ? {}
      : {
          overrides: reasons.map(([ruleId, reason]) => ({ ruleId, ...reason, reasonText: text(reason.reasonText) })),
        }),
  };
}

/**
 * What is sent while the order is still being written, or null where there is nothing to ask yet. Without a last day the
 * server judges the longest that policy allows. Rows that are half typed
 * are left out, so that the rules speak of what stands there.
 */
export function checkBodyOf(draft: OrderDraft, patientId: string): OrderCheckDraft | null {
  if (!day.test(draft.startsOn)) return null;
  const whole = {
    ...draft,
    steps: draft.steps.filter(({ from, dose }) => day.test(from) && readMilligrams(dose) !== null),
    plan: draft.plan.every(({ at, dose }) => at !== '' && readMilligrams(dose) !== null) ? draft.plan : [],
    portions: /^[1-4]$/.test(draft.portions) ? draft.portions : '1',
  };
  const { expiresOn, verbal, ...body } = bodyOf(whole, patientId);
  return {
    ...body,
    ...(day.test(expiresOn) ? { expiresOn } : {}),
    ...(verbal !== undefined && verbal.prescriberId !== '' ? { verbal } : {}),
  };
}

/** A table of steps from a pace: every so many days by so many mg, up or down, until a dose is reached. At most 30 rows. */
export function stepsOf(
  start: { readonly from: string; readonly mcg: number },
  pace: { readonly byMcg: number; readonly everyDays: number; readonly toMcg: number },
  addDays: (day: string, days: number) => string,
): readonly StepDraft[] {
  const { byMcg, everyDays, toMcg } = pace;
  if (byMcg <= 0 || everyDays < 1 || start.mcg === toMcg) return [];
  const up = toMcg > start.mcg;
  const steps: StepDraft[] = [];
  let mcg = start.mcg;
  while (mcg !== toMcg && steps.length < 30) {
    mcg = up ? Math.min(mcg + byMcg, toMcg) : Math.max(mcg - byMcg, toMcg);
    steps.push({ from: addDays(start.from, everyDays * (steps.length + 1)), dose: milligrams(mcg) });
  }
  return steps;
}
