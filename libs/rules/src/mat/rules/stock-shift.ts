import { failed, notInForce, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import { calibrationState } from '../stock/calibration';
import { isStockKept } from '../stock/dose-draw';
import { usableFor } from '../stock/draw';
import { isShiftOpen } from '../stock/shift';

/**
 * at the window: a shift is open, and a pump that is about to pour was calibrated today with what it pours from.
 * Before the ledger is kept neither is in force.
 */
export const shiftRules: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-224',
    version: 2,
    severity: 'WARN',
    citation: 'R-224, shift open; DEA NTP guideline',
    verified: 'no',
    policy: ['shift_required'],
    asks: ({ attempt, chart, policy }) => {
      const { shift } = chart.programme;
      if (!isStockKept(chart, attempt.serviceDay)) return notYet('whether a shift was opened');
      const inputs = { day: attempt.serviceDay, shiftOf: shift?.forDay ?? null };
      if (attempt.serviceDay !== chart.today) return passed('Entered afterwards: its shift is over', inputs);
      if (attempt.observation === 'declined') return passed('Nothing is taken out of stock', inputs);
      if (isShiftOpen(shift, attempt.serviceDay)) return passed('A shift is open', inputs);
      return failed(
        shift === null
          ? 'No shift is open: open one under Stock, Shift, and count what is open'
          : `The shift of ${shift.forDay} is still open: close it, then open today’s`,
        inputs,
        policy.shift_required === 'stop' ? 'HARD_STOP' : 'WARN',
      );
    },
  },
  {
    id: 'R-225',
    version: 2,
    severity: 'HARD_STOP',
    citation: 'R-225; DEA NTP guideline recommends calibration',
    verified: 'secondary',
    asks: ({ attempt, chart, order }) => {
      const { pumps, containers } = chart.programme;
      if (!isStockKept(chart, attempt.serviceDay)) return notYet('the calibration of the pump');
      const { pourAt } = attempt;
      const pump = pumps.find(({ stationId }) => stationId === pourAt);
      if (pourAt === undefined || pump === undefined || order === undefined)
        return passed('No pump is about to pour this dose');
      const [container] = usableFor(
        { product: order.product, mcg: 0, day: attempt.serviceDay, stationId: pourAt },
        containers,
      );
      if (container === undefined) return passed('Nothing is open that the pump could pour');
      const from = { stockContainerId: container.stock?.containerId ?? null, openedAt: container.openedAt };
      const state = calibrationState(pump, from, attempt.serviceDay);
      const inputs = { calibration: state, lot: container.lot, day: attempt.serviceDay };
      if (state === 'good') return passed('The pump was calibrated today with this container', inputs);
      return failed(
        state === 'failed'
          ? 'The last calibration of this pump failed: set it right and calibrate again, or measure by hand'
          : 'This pump was not calibrated today with this container: calibrate it, or measure by hand',
        inputs,
      );
    },
  },
];

function notYet(what: string) {
  return notInForce(`No stock ledger is kept here yet: check ${what} by hand`);
}
