import type { Policy } from '../policy';
import type { ProductClass } from './product';

/**
 * what a gap asks for before the next daily dose. Up to the first of these the usual dose stands.
 * 'new-order' a prescriber writes a new order, 'visit' after seeing the person, 'new-start' as for a first dose.
 */
export type MissedBand = 'new-order' | 'visit' | 'new-start';

export function missedBand(productClass: ProductClass, missed: number, policy: Policy): MissedBand | null {
  if (productClass === 'naltrexone' || missed === 0) return null;
  if (productClass === 'buprenorphine') return missed > policy.bup_missed_ok_days ? 'new-order' : null;
  if (missed >= policy.md_missed_reinduction_days) return 'new-start';
  if (missed <= policy.md_missed_ok_days) return null;
  return missed === policy.md_missed_ok_days + 1 ? 'new-order' : 'visit';
}

const bands: readonly (MissedBand | null)[] = [null, 'new-order', 'visit', 'new-start'];

/** Does the first ask for more than the second? An order that was signed after a gap knew of that gap. */
export function asksMore(now: MissedBand | null, known: MissedBand | null): boolean {
  return bands.indexOf(now) > bands.indexOf(known);
}
