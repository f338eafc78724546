import { milligrams } from '../kit/format';
import { volumeWords } from './measure';

interface Quantity {
  readonly quantity: number;
  readonly mcgPerMl: number | null;
  readonly mcgPerUnit: number | null;
}

/** `9,400 mg, 940 mL` of a liquid; `1,200 mg, 30 of 40 mg` of what is counted. */
export function quantityWords({ quantity, mcgPerMl, mcgPerUnit }: Quantity): string {
  const mg = `${milligrams(quantity)} mg`;
  if (mcgPerMl !== null) return `${mg}, ${volumeWords(Math.round((quantity * 1000) / mcgPerMl))}`;
  if (mcgPerUnit !== null) return `${mg}, ${Math.floor(quantity / mcgPerUnit)} of ${milligrams(mcgPerUnit)} mg`;
  return mg;
}
