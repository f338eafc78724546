import { isRefusal } from '../../refusal';
import { failed, notInForce, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import { drawOfDose, isStockKept } from '../stock/dose-draw';
import { decideDraws, usableFor } from '../stock/draw';
import { shiftRules } from './stock-shift';

/**
 * stock, section 11 step 11. Before the ledger of a programme was opened none of them is in force, and none
 * is ever called passed.
 */
export const stockRules: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-211',
    version: 2,
    severity: 'HARD_STOP',
    citation: 'R-211, the container is scanned when it is opened',
    verified: 'design',
    asks: ({ attempt, chart, order }) => {
      const { containers, stockSince } = chart.programme;
      if (!isStockKept(chart, attempt.serviceDay)) return notInForce('No stock ledger is kept here yet');
      const { serviceDay: day, stationId, injection } = attempt;
      const [first] =
        order === undefined
          ? []
          : usableFor({ product: order.product, mcg: 0, day, stationId, lot: injection?.lot }, containers);
      if (first?.stock == null) return passed('Nothing is open', { stockSince });
      return passed(first.stock.scanned ? 'Scanned when it was opened' : 'Typed when it was opened, with a reason', {
        lot: first.lot,
      });
    },
  },
  {
    id: 'R-223',
    version: 2,
    severity: 'HARD_STOP',
    citation: 'R-223, perpetual ledger; DEA NTP guideline',
    verified: 'design',
    asks: ({ attempt, chart, order }) => {
      if (!isStockKept(chart, attempt.serviceDay))
        return notInForce('No stock ledger is kept here yet: check the lot and the amount by hand');
      const wish = order === undefined ? null : drawOfDose(attempt, order.product);
      if (wish === null) return passed('Nothing more is taken out of stock');
      const draws = decideDraws(wish, chart.programme.containers);
      if (isRefusal(draws)) return failed(draws.says, { ...draws.facts });
      return passed('In stock', { neededMcg: wish.mcg, containers: draws.length });
    },
  },
  ...shiftRules,
];
