import type { Day } from '../../time';
import type { DoseAttempt } from '../dose/dose-facts';
import type { MedicationChart } from '../medication-chart';
import type { Product } from '../product';
import type { DrawWish } from './draw';

/** Is the stock ledger kept on this day? Before its first inventory nothing is drawn, and no rule about stock is in force. */
export function isStockKept({ programme: { stockSince } }: Pick<MedicationChart, 'programme'>, day: Day): boolean {
  return stockSince !== null && stockSince <= day;
}

/**
 * what a dose takes out of an open container when it is recorded: what is taken, and what of it is poured away. Null where
 * nothing leaves one: it was declined, it was poured before, or it is a syringe that a pharmacy sent for this person.
 */
export function drawOfDose(attempt: DoseAttempt, product: Product): DrawWish | null {
  const { observation, doseMcg, wastedMcg = 0, preparationId, serviceDay, stationId, injection } = attempt;
  const fromPharmacy = injection !== undefined && injection.receivedOn !== null;
  const mcg = observation === 'declined' ? 0 : Math.max(0, doseMcg) + wastedMcg;
  if (mcg === 0 || preparationId !== undefined || fromPharmacy) return null;
  return { product, mcg, day: serviceDay, stationId, lot: injection?.lot };
}
