import { micrograms, microlitres, milligrams, millilitres } from '../units';
import { brixadiFor, monthlyFor } from './brixadi-conversion';
import { sublocadeSeries } from './injection-label';
import { type Frequency, type Product, productFacts, products, slEquivalentMcg } from './product';

/** What an order form offers for one product. */
export interface ProductChoice {
  readonly product: Product;
  readonly label: string;
  /** How often it is given when nothing else is said. */
  readonly frequency: Frequency;
  readonly frequencies: readonly Frequency[];
  /** The only amounts that exist, as for a syringe; null where any amount may be ordered. */
  readonly amounts: readonly { readonly mcg: number; readonly label: string }[] | null;
  /** Tablets or films that exist, in words; null where it is measured off. */
  readonly strengths: string | null;
}

/** Everything that can be ordered, in the order of the catalogue (section 3.1). */
export const productChoices: readonly ProductChoice[] = (Object.keys(products) as Product[]).map((product) => {
  const { label, frequencies, injection, strengthsMcg } = productFacts(product);
  return {
    product,
    label,
    frequency: frequencies[0] ?? 'daily',
    frequencies,
    amounts: injection?.syringes.map(({ mcg, volumeUl }) => ({ mcg, label: syringeWords(mcg, volumeUl) })) ?? null,
    strengths: strengthsMcg.length === 0 ? null : strengthsMcg.map((mcg) => milligrams(micrograms(mcg))).join(', '),
  };
});

export function productChoice(product: Product): ProductChoice {
  const choice = productChoices.find((one) => one.product === product);
  if (choice === undefined) throw new RangeError(`${product} is not in the catalogue`);
  return choice;
}

function syringeWords(mcg: number, volumeUl: number | null): string {
  const amount = milligrams(micrograms(mcg));
  return volumeUl === null ? amount : `${amount} in ${millilitres(microlitres(volumeUl))}`;
}

/** What the person has now: a daily dose under the tongue, or the last injection. */
export interface Present {
  readonly product: Product;
  readonly doseMcg: number;
}

/**
 * what the present dose corresponds to in the chosen product, in words for the prescriber. A proposal is text;
 * only a signed order is a dose. `place` is that of the next injection in its series.
 */
export function conversionText(product: Product, present: Present | null, place = 1): string | null {
  if (product === 'buprenorphine-xr-sublocade')
    return place <= 2
      ? `Injections 1 and 2 are ${mgOf(sublocadeSeries.startMcg)}`
      : `From the third on ${mgOf(sublocadeSeries.thenMcg)}; ${mgOf(sublocadeSeries.startMcg)} where that is not enough`;
  if (present === null) return null;
  const every = brixadiEvery[product];
  if (every === undefined) return null;
  const daily = slEquivalentMcg(present.product, present.doseMcg);
  if (daily !== null) {
    const table = brixadiFor(daily, every);
    return table === null
      ? `${mgOf(daily)} a day has no monthly dose: choose the weekly one`
      : `${mgOf(daily)} a day corresponds to ${mgOf(table)} ${everyWords[every]}`;
  }
  const monthly =
    every === 'monthly' && present.product === 'buprenorphine-xr-brixadi-weekly' ? monthlyFor(present.doseMcg) : null;
  return monthly === null ? null : `${mgOf(present.doseMcg)} a week corresponds to ${mgOf(monthly)} a month`;
}

const brixadiEvery: Partial<Record<Product, 'weekly' | 'monthly'>> = {
  'buprenorphine-xr-brixadi-weekly': 'weekly',
  'buprenorphine-xr-brixadi-monthly': 'monthly',
};
const everyWords = { weekly: 'a week', monthly: 'a month' } as const;

function mgOf(mcg: number): string {
  return milligrams(micrograms(mcg));
}
