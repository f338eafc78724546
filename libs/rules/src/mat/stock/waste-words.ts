import { microlitres, micrograms, millilitres, milligrams } from '../../units';

/** Why something is poured away instead of taken. */
export const wasteReasons = {
  'not-taken': 'Poured and not taken',
  partial: 'Rest of a dose that was taken in part',
  'broken-unit': 'Rest of a tablet, film or syringe',
  rinse: 'Rest in a container, rinsed out',
  prime: 'Run through the pump or its tubing',
  damaged: 'Damaged or dirty',
  other: 'Something else',
} as const satisfies Record<string, string>;
export type WasteReason = keyof typeof wasteReasons;

/** How it was made so that nobody can use it. */
export const wasteMethods = {
  'drug-disposal': 'Chemical drug-disposal container',
  'absorbent-waste': 'Poured onto absorbent and into sealed waste',
  sewer: 'Into the sewer, where the state allows it',
  other: 'Another way, described',
} as const satisfies Record<string, string>;
export type WasteMethod = keyof typeof wasteMethods;

/** What a quantity of the ledger is counted in. */
export interface CountedIn {
  readonly unit: 'mcg' | 'piece';
  readonly mcgPerMl: number | null;
}

/** The volume of a liquid, to the nearest microlitre; null of what is not measured in volume. */
export function stockVolume(quantity: number, { unit, mcgPerMl }: CountedIn): number | null {
  return unit === 'piece' || mcgPerMl === null ? null : Math.round((quantity * 1000) / mcgPerMl);
}

/** '12.5 mg (1.25 mL)', '8 mg', '3 pieces'. */
export function quantityInWords(quantity: number, counted: CountedIn): string {
  if (counted.unit === 'piece') return quantity === 1 ? '1 piece' : `${quantity} pieces`;
  const volume = stockVolume(quantity, counted);
  const mg = milligrams(micrograms(quantity));
  return volume === null ? mg : `${mg} (${millilitres(microlitres(volume))})`;
}
