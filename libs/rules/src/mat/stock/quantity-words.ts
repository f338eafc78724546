import { micrograms, microlitres, milligrams, millilitres } from '../../units';
import type { Countable } from './count';

const units: Readonly<Record<Countable['form'], readonly [one: string, many: string]>> = {
  liquid: ['mL', 'mL'],
  tablet: ['tablet', 'tablets'],
  film: ['film', 'films'],
  injection: ['syringe', 'syringes'],
  powder: ['mg', 'mg'],
  kit: ['kit', 'kits'],
  strip: ['strip', 'strips'],
};

/** An amount of the ledger: as it is measured (mL, tablets), and in mg where that is something else. */
export function quantityParts(
  quantity: number,
  thing: Countable,
): { readonly measured: string; readonly mg: string | null } {
  const { form, mcgPerMl, mcgPerUnit } = thing;
  const [one, many] = units[form];
  if (form === 'powder') return { measured: milligrams(micrograms(quantity)), mg: null };
  if (mcgPerMl !== null)
    return {
      measured: millilitres(microlitres(Math.round((quantity * 1000) / mcgPerMl))),
      mg: milligrams(micrograms(quantity)),
    };
  if (mcgPerUnit === null) return { measured: `${quantity} ${quantity === 1 ? one : many}`, mg: null };
  const pieces = quantity / mcgPerUnit;
  return {
    measured: `${Number.isInteger(pieces) ? pieces : pieces.toFixed(2)} ${pieces === 1 ? one : many}`,
    mg: milligrams(micrograms(quantity)),
  };
}

/** The same in one line: `8000 mg (800 mL)`. */
export function quantityWords(quantity: number, thing: Countable): string {
  const { measured, mg } = quantityParts(quantity, thing);
  return mg === null ? measured : `${mg} (${measured})`;
}

/** Its strength and form: "10 mg/mL liquid", "5 mg tablet". */
export function strengthAndForm({ form, mcgPerMl, mcgPerUnit }: Countable): string {
  if (mcgPerMl !== null) return `${milligrams(micrograms(mcgPerMl))}/mL ${form}`;
  return mcgPerUnit === null ? form : `${milligrams(micrograms(mcgPerUnit))} ${form}`;
}
