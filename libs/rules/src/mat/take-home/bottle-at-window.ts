import { failed, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import { bottleCovers, dueBack } from './bottle';
import { serialInWords } from './bottle-serial';

/**
 * What bottles say at the dosing window: nobody gets a dose here for a day whose bottle is at home, and bottles that are due back
 * are asked for (R-094, 42 CFR 8.12(c)(2)). A bottle that is missing never keeps a dose back.
 */
export const bottlesAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'DOSE-BOTTLE-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'One dose a day, in a bottle or at the window; R-059, R-066',
    verified: 'design',
    appliesTo: ({ chart }) => chart.takeHomes.length > 0,
    asks: ({ chart, attempt: { serviceDay, orderId, portion } }) => {
      // The other portions of a split day are meant to be at home.
      const bottle = chart.takeHomes.find(
        (one) => one.on === serviceDay && (one.orderId !== orderId || one.portion === portion) && bottleCovers(one),
      );
      const inputs = { serviceDay, portion, serial: bottle?.serial ?? null, releasedOn: bottle?.releasedOn ?? null };
      return bottle === undefined
        ? passed('No bottle of this day is at home', inputs)
        : failed(
            `Bottle ${serialInWords(bottle.serial)} for this day went home: take it back before giving a dose here`,
            inputs,
          );
    },
  },
  {
    id: 'R-094',
    version: 1,
    severity: 'WARN',
    citation: 'Diversion control plan, 42 CFR 8.12(c)(2)',
    verified: 'no',
    appliesTo: ({ chart, attempt }) => dueBack(chart.takeHomes, attempt.serviceDay).length > 0,
    asks: ({ chart, attempt: { serviceDay } }) => {
      const expected = dueBack(chart.takeHomes, serviceDay).length;
      const checked = chart.bottleEvents.returns.find(({ on }) => on === serviceDay) ?? null;
      const inputs = { expected, checkedOn: checked?.on ?? null, missing: checked?.missing ?? null };
      return checked === null
        ? failed(`${expected} empty ${expected === 1 ? 'bottle is' : 'bottles are'} due back: check them`, inputs)
        : passed('The empty bottles were checked today', inputs);
    },
  },
];
