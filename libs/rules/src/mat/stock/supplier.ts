import type { Refusal } from '../../refusal';
import type { Day } from '../../time';

/** From whom stock comes, or to whom it goes: a supplier, or another site with a registration of its own. */
export interface SupplierFacts {
  readonly id: string;
  readonly kind: 'supplier' | 'site';
  readonly name: string;
  readonly address: string;
  /** DEA registration; null of one that sends nothing controlled. */
  readonly registration: string | null;
}

export const supplierKinds = { supplier: 'Supplier', site: 'Another site' } as const satisfies Record<
  SupplierFacts['kind'],
  string
>;

export const stockForms = ['liquid', 'tablet', 'film', 'injection', 'powder', 'kit', 'strip'] as const;
export type StockForm = (typeof stockForms)[number];
export const schedules = ['II', 'III', 'IV', 'V', 'none'] as const;
export type Schedule = (typeof schedules)[number];

/** Something that is kept in stock, as the rules see it. */
export interface StockProductFacts {
  readonly id: string;
  readonly name: string;
  readonly form: StockForm;
  readonly unit: 'mcg' | 'piece';
  readonly mcgPerMl: number | null;
  readonly mcgPerUnit: number | null;
  readonly schedule: Schedule;
  /** The medication that is given from it at the window; null for powder, kits and strips. */
  readonly product?: string | null;
}

export const placeKinds = {
  safe: 'Safe',
  window: 'Window',
  refrigerator: 'Refrigerator',
  quarantine: 'Quarantine',
  vehicle: 'Vehicle',
} as const;
export type StockPlaceKind = keyof typeof placeKinds;

export const blockReasons = {
  recall: 'Recalled',
  damaged: 'Damaged',
  quality: 'Quality',
  released: 'Released',
} as const;
export type BlockReason = keyof typeof blockReasons;

/** without a schedule it is kept in the same ledger, and no DEA rule asks about it. */
export function isControlled({ schedule }: Pick<StockProductFacts, 'schedule'>): boolean {
  return schedule !== 'none';
}

/** A DEA registration number: two letters, or a letter and a 9, and seven digits of which the last checks the others. */
export function isDeaNumber(text: string): boolean {
  const read = /^[A-Z][A-Z9](\d{7})$/.exec(text.trim().toUpperCase());
  if (read?.[1] === undefined) return false;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check] = [...read[1]].map(Number);
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}

/** Why a product cannot be kept as it is described, or null. */
export function refuseProduct(product: Omit<StockProductFacts, 'id'>): Refusal | null {
  const { form, unit, mcgPerMl, mcgPerUnit, schedule } = product;
  const no = (says: string): Refusal => ({ code: 'stock.invalid', says });
  if (unit === 'piece' && schedule !== 'none')
    return no('What is controlled is counted in milligrams: say how much is in a unit (R-216).');
  if (unit === 'piece' && (mcgPerMl !== null || mcgPerUnit !== null))
    return no('What is counted in pieces has no strength: leave it out (R-243).');
  if (form === 'liquid' && mcgPerMl === null)
    return no('A liquid has a concentration: say how many mg are in a mL (R-006).');
  if ((form === 'tablet' || form === 'film') && unit === 'mcg' && mcgPerUnit === null)
    return no('Say how many mg are in one tablet or film (R-006).');
  if (form === 'powder' && (mcgPerMl !== null || mcgPerUnit !== null || unit !== 'mcg'))
    return no('A powder is weighed: it has neither a concentration nor units (R-217).');
  return null;
}

/** Why so much in one container makes no sense of this product, or null. */
export function containerFault(product: StockProductFacts, quantity: number): string | null {
  if (quantity <= 0) return `${product.name}: a container holds something`;
  if (product.mcgPerUnit !== null && quantity % product.mcgPerUnit !== 0)
    return `${product.name}: a container holds whole units of ${product.mcgPerUnit / 1000} mg`;
  return null;
}

/** Why a lot may not be used on a day, in the words of a grey line; null when it may. */
export function lotFault(lot: { readonly expiresOn: Day; readonly blocked: string | null }, day: Day): string | null {
  if (lot.expiresOn < day) return `Past its date, ${lot.expiresOn}`;
  if (lot.blocked !== null) return `Blocked: ${lot.blocked}`;
  return null;
}
