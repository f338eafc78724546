import { productFacts } from '@cairn/rules';
import type { Frequency, MedicationOrderDraft, Product } from '../api/types';
import { readMilligrams } from '../kit/format';

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
}

export function frequenciesOf(product: Product): readonly Frequency[] {
  return productFacts(product).frequencies;
}

export const frequencyWords: Record<Frequency, string> = {
  daily: 'Once a day',
  split: 'Split over the day',
  weekly: 'Once a week',
  monthly: 'Once a month',
};

/** A change of product keeps the frequency only where that product is given so. */
export function withProduct(draft: OrderDraft, product: Product): Partial<OrderDraft> {
  const allowed = frequenciesOf(product);
  return { product, frequency: allowed.includes(draft.frequency) ? draft.frequency : (allowed[0] ?? 'daily') };
}

/** What is still missing or cannot be, by field, in words. The server asks the full rules. */
export function faultsOf(draft: OrderDraft, today: string): Partial<Record<keyof OrderDraft, string>> {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  const portions = Number(draft.portions);
  return {
    ...(readMilligrams(draft.dose) === null ? { dose: 'A number of mg, at most three decimals' } : {}),
    ...(draft.frequency === 'split' && !(Number.isInteger(portions) && portions >= 2)
      ? { portions: 'Two or more' }
      : {}),
    ...(day.test(draft.startsOn) ? {} : { startsOn: 'The first day' }),
    ...(!day.test(draft.expiresOn)
      ? { expiresOn: 'The last day' }
      : draft.expiresOn < draft.startsOn
        ? { expiresOn: 'Not before the first day' }
        : {}),
    ...(draft.startsOn < today && draft.reason.trim() === '' ? { reason: 'Needed: the order begins in the past' } : {}),
  };
}

export function bodyOf(draft: OrderDraft, patientId: string): MedicationOrderDraft {
  return {
    patientId,
    product: draft.product,
    doseMcg: readMilligrams(draft.dose) ?? 0,
    frequency: draft.frequency,
    startsOn: draft.startsOn,
    expiresOn: draft.expiresOn,
    ...(draft.frequency === 'split' ? { portions: Number(draft.portions) } : {}),
    ...(draft.reason.trim() === '' ? {} : { reason: draft.reason.trim() }),
  };
}
