import { failed, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import { holdKinds, holdsBack, holdsOn } from '../hold-flag';

/** flags on the chart; only clinical ones may block a dose (42 CFR 8.12(f)(5)). */
export const holdsAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-207',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-207, R-031, 42 CFR 8.12(f)(5)',
    verified: 'design',
    asks: ({ attempt: { orderId, serviceDay, observation }, chart: { flags } }) => {
      if (flags.length === 0) return passed('No flag stands on the chart');
      const standing = flags.filter(
        (flag) => holdsOn(flag, serviceDay) && (flag.orderId === null || flag.orderId === orderId),
      );
      // Of the text of a flag only its kind is kept with the dose; the words stay on the chart.
      const inputs = { flags: standing.map(({ kind }) => kind).join(', '), orderId };
      if (standing.length === 0) return passed('No flag stands today', inputs);
      const hold = standing.find((flag) => holdsBack(flag, orderId, serviceDay));
      if (hold === undefined)
        return failed(standing.map(({ kind }) => holdKinds[kind].label).join('. '), inputs, 'WARN');
      const what = hold.orderId === null ? 'Medication is on hold' : 'This order is on hold';
      const message = `${what} (${holdKinds[hold.kind].label.toLowerCase()}): a prescriber releases it`;
      return observation === 'declined'
        ? failed(`${message}. Nothing was given`, { ...inputs, flagId: hold.id }, 'WARN')
        : failed(message, { ...inputs, flagId: hold.id });
    },
  },
];
