import { notInForce, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';

/** stock, section 11 step 11. Not recorded yet, so never called passed. */
export const stockRules: readonly Rule<DoseFacts>[] = [
  awaited('R-211', 'Scan of the container'),
  awaited('R-223', 'Lot within its date'),
  awaited('R-224', 'Pump calibrated'),
  awaited('R-225', 'Enough in stock and shift open'),
];

function awaited(id: string, what: string): Rule<DoseFacts> {
  const finding = notInForce(`${what}: not recorded in Cairn yet, check by hand`);
  return {
    id,
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Stock, section 11 step 11',
    verified: 'design',
    asks: () => finding,
  };
}
