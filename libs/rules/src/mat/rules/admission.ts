import { failed, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** what has to be on file before the first dose (42 CFR 8.12(e), (f), (g), (j)). */
export const admissionAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'DOSE-EPISODE-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Order of checks, section 11 step 3',
    verified: 'design',
    asks: ({ chart: { episode } }) =>
      episode?.open
        ? passed('The episode is open', { episodeOpen: true })
        : failed('There is no open episode', { episodeOpen: false }),
  },
];

export const admissionOfOrders: readonly Rule<OrderFacts>[] = [
  {
    id: 'ORDER-EPISODE-1',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Order of checks, section 11 step 3; clinical rule R1',
    verified: 'design',
    asks: ({ chart: { episode } }) => {
      const main = episode?.open ? episode.main : null;
      if (main === null) return failed('There is no open episode to order for', { main });
      if (main === 'referred' || main === 'screened')
        return failed('The person is not admitted yet: the prescriber judges that it cannot wait', { main }, 'WARN');
      return passed('The episode is open', { main });
    },
  },
];
