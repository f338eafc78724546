import { licenceFor } from '../../access/licences';
import type { Role } from '../../access/roles';
import { cannotTell, failed, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** whose hands order and give medication (21 CFR 1301.74(i); role matrix of section 6.1). */
export const prescribers: readonly Role[] = ['prescriber', 'medical_director'];
export const dispensers: readonly Role[] = ['nurse', 'pharmacist', ...prescribers];

export const handsAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-201',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-087, 21 CFR 1301.74(i)',
    verified: 'yes',
    asks: ({ attempt: { serviceDay }, giver }) => {
      const licence = licenceFor(giver, dispensers, serviceDay);
      const inputs = { roles: giver.roles, licence: licence?.type ?? null, day: serviceDay };
      return licence
        ? passed('Given by someone licensed to give medication', inputs)
        : failed('Only a nurse, pharmacist or prescriber whose license is valid on the day may give a dose', inputs);
    },
  },
];

/** R-202 is named after the order has been found. */
export const separationOfDuty: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-202',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Separation of duty',
    verified: 'design',
    overridableBy: prescribers,
    asks: ({ order, giver }) => {
      if (!order) return cannotTell('the order');
      const inputs = { signedBy: order.signedBy, givenBy: giver.staffId, origin: order.origin };
      if (order.signedBy === null)
        return order.origin === 'imported' || order.origin === 'generated'
          ? passed('The order comes from history, signed by nobody here', inputs)
          : { ...cannotTell('the signature of the order'), inputs };
      return order.signedBy === giver.staffId
        ? failed('The person who signed the order does not also give the dose', inputs)
        : passed('Someone else signed the order', inputs);
    },
  },
];

export const handsThatOrder: readonly Rule<OrderFacts>[] = [
  {
    id: 'R-201',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1301.74(i); role matrix, section 6.1',
    verified: 'yes',
    asks: ({ signer, chart: { today } }) => {
      const licence = licenceFor(signer, prescribers, today);
      const inputs = { roles: signer.roles, licence: licence?.type ?? null, day: today };
      return licence
        ? passed('Signed by a prescriber with a valid license', inputs)
        : failed('Only a prescriber with a license that is valid today may sign an order', inputs);
    },
  },
];
