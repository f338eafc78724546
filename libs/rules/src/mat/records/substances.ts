import { millilitres, milligrams, microlitres, micrograms } from '../../units';
import { isProduct, type Product } from '../product';

/** What a product is called where federal records ask for the substance and the dosage form. */
interface Substance {
  readonly substance: string;
  readonly form: string;
}

const combination = 'Buprenorphine HCl with naloxone HCl';
const substances: Readonly<Record<Product, Substance>> = {
  'methadone-oral-concentrate': { substance: 'Methadone HCl', form: 'Oral concentrate' },
  'methadone-tablet': { substance: 'Methadone HCl', form: 'Tablet' },
  'buprenorphine-sl': { substance: 'Buprenorphine HCl', form: 'Tablet under the tongue' },
  'buprenorphine-naloxone-sl': { substance: combination, form: 'Tablet under the tongue' },
  'buprenorphine-naloxone-film': { substance: combination, form: 'Film' },
  'buprenorphine-naloxone-zubsolv': { substance: combination, form: 'Tablet under the tongue' },
  'buprenorphine-xr-sublocade': { substance: 'Buprenorphine', form: 'Injection' },
  'buprenorphine-xr-brixadi-weekly': { substance: 'Buprenorphine', form: 'Injection' },
  'buprenorphine-xr-brixadi-monthly': { substance: 'Buprenorphine', form: 'Injection' },
  'naltrexone-oral': { substance: 'Naltrexone HCl', form: 'Tablet' },
  'naltrexone-xr': { substance: 'Naltrexone', form: 'Injection' },
};

/** Null of a product that nobody wrote down, or that we do not know. */
export function substanceOf(product: string | null): Substance | null {
  return product !== null && isProduct(product) ? substances[product] : null;
}

/** How strong it was: of a liquid in a millilitre, of everything else in one piece. */
export interface Strength {
  readonly mcgPerMl: number | null;
  readonly mcgPerUnit: number | null;
}

export function strengthWords({ mcgPerMl, mcgPerUnit }: Strength): string | null {
  if (mcgPerMl !== null) return `${milligrams(micrograms(mcgPerMl))}/mL`;
  return mcgPerUnit === null ? null : milligrams(micrograms(mcgPerUnit));
}

/** An amount in mg, and in mL where it was measured off. */
export function amountWords(mcg: number, volumeUl: number | null): string {
  const mg = milligrams(micrograms(mcg));
  return volumeUl === null || volumeUl === 0 ? mg : `${mg} (${millilitres(microlitres(volumeUl))})`;
}

/** 'Dana M. Ortiz' signs DMO. Two people with the same initials are told apart by the list at the end of the log. */
export function initialsOf(name: string | null): string | null {
  const letters = (name ?? '').match(/[\p{L}\p{N}]+/gu)?.map((word) => word.charAt(0).toLocaleUpperCase('en-US')) ?? [];
  return letters.length === 0 ? null : letters.slice(0, 4).join('');
}
