import { addDays, type Day } from '../../time';
import type { DoseFacts } from '../dose/dose-facts';
import type { KnownDose, KnownProtocol, MedicationChart } from '../medication-chart';
import { isTransmucosal, type Product, productFacts, slEquivalentMcg } from '../product';
import type { Policy } from '../../policy';

/** What several buprenorphine rules ask of the chart, worked out in one place. */

/** small doses beside the opioid that is still in the body; withdrawal is not waited for. */
export function isLowDoseStart(protocol: KnownProtocol | null | undefined): boolean {
  return protocol?.kind === 'low-dose-start' || protocol?.kind === 'cross-titration';
}

/** Buprenorphine was in the body in policy's days before this day: given here, given elsewhere and verified, or injected. */
export function hadBuprenorphine(
  { doses, externalDoses }: Pick<MedicationChart, 'doses' | 'externalDoses'>,
  day: Day,
  policy: Policy,
): boolean {
  const since = addDays(day, -policy.bup_start_after_days);
  for (const { productClass, product, serviceDay, doseMcg } of doses) {
    if (productClass !== 'buprenorphine' || doseMcg === 0 || serviceDay >= day) continue;
    if (serviceDay >= since) return true;
    const covers = product === null ? 1 : productFacts(product).coversDays;
    if (covers > 1 && addDays(serviceDay, covers) > since) return true;
  }
  return externalDoses.some(
    ({ state, productClass, on }) =>
      state === 'verified' && productClass === 'buprenorphine' && on >= since && on < day,
  );
}

/** What of buprenorphine was taken under the tongue on this day, as it stands, oldest first. */
export function takenUnderTongue(doses: readonly KnownDose[], day: Day): readonly KnownDose[] {
  const taken = doses.filter(
    ({ product, serviceDay, doseMcg }) =>
      serviceDay === day && doseMcg > 0 && product !== null && isTransmucosal(product),
  );
  return taken.reverse();
}

/** Their sum as tablets under the tongue, in micrograms. */
export function slEquivalentSum(doses: readonly Pick<KnownDose, 'product' | 'doseMcg'>[]): number {
  let sum = 0;
  for (const { product, doseMcg } of doses) sum += product === null ? 0 : (slEquivalentMcg(product, doseMcg) ?? 0);
  return sum;
}

/** When the attempted dose is taken. */
export function takenAt({ attempt, now }: Pick<DoseFacts, 'attempt' | 'now'>): Date {
  return attempt.occurredAt ?? now;
}

export function minutesBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / 60_000);
}

/** A dose of one of these goes into the body now; a declined one does not. */
export function goesIn(of: (product: Product) => boolean): (facts: DoseFacts) => boolean {
  return ({ order, attempt }) => order !== undefined && attempt.observation !== 'declined' && of(order.product);
}

export function isInjected(product: Product): boolean {
  return productFacts(product).extendedRelease;
}

export function isInjectedBuprenorphine(product: Product): boolean {
  const { extendedRelease, productClass } = productFacts(product);
  return extendedRelease && productClass === 'buprenorphine';
}

/** Milligrams for an answer: 8000 reads 8. */
export function mg(mcg: number): number {
  return mcg / 1000;
}

/** the indication of a dose under the tongue that is ordered beside an injection, and does not end it. */
export const supplemental = 'supplemental';

/**
 * An injection and a dose under the tongue are not one dose twice: the test dose comes an hour before the injection (R-121,
 * R-126), and a supplementary one stands beside it. How far injections lie apart is asked by their own rules.
 */
export function besideAnInjection(product: Product | null, other: Product | null): boolean {
  if (product === null || other === null) return false;
  return isInjectedBuprenorphine(product)
    ? isTransmucosal(other)
    : isTransmucosal(product) && isInjectedBuprenorphine(other);
}
