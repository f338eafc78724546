import { licenceFor } from '../../access/licences';
import type { Role } from '../../access/roles';
import { cannotTell, failed, passed, type Rule } from '../../rule';
import type { DoseFacts } from '../dose/dose-facts';
import type { OrderFacts } from '../order/order-facts';

/** whose hands order and give medication (21 CFR 1301.74(i); role matrix of section 6.1). */
export const prescribers: readonly Role[] = ['prescriber', 'medical_director'];
export const dispensers: readonly Role[] = ['nurse', 'pharmacist', ...prescribers];

/** who writes down what a prescriber says on the telephone. */
const takers: readonly Role[] = ['nurse', 'pharmacist'];

export const handsAtTheWindow: readonly Rule<DoseFacts>[] = [
  {
    id: 'R-201',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Role matrix, section 6.1',
    verified: 'secondary',
    asks: ({ giver: { roles } }) => {
      const role = roles.find((one) => dispensers.includes(one));
      return role === undefined
        ? failed('Only a nurse, pharmacist or prescriber may give a dose', { roles: roles.join(', ') })
        : passed('Given by someone whose work it is', { role });
    },
  },
  {
    id: 'R-087',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1301.74(i)',
    verified: 'yes',
    asks: ({ attempt: { serviceDay }, giver }) => {
      const licence = licenceFor(giver, dispensers, serviceDay);
      const inputs = { licence: licence?.type ?? null, expiresOn: licence?.expiresOn ?? null, day: serviceDay };
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
      // Whoever wrote down what the prescriber said on the telephone ordered nothing and may give it.
      if (order.verbal !== null && order.signedBy !== giver.staffId)
        return passed('Ordered by telephone, by someone else', { ...inputs, receivedBy: order.verbal.receivedBy });
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
    asks: ({ signer, attempt: { verbal }, chart: { today } }) => {
      const licence = licenceFor(signer, verbal === undefined ? prescribers : takers, today);
      const inputs = { roles: signer.roles, licence: licence?.type ?? null, day: today, verbal: verbal !== undefined };
      if (verbal !== undefined)
        return licence
          ? passed('Taken down by someone licensed to do so', inputs)
          : failed('A telephone order is taken down by a nurse or pharmacist whose license is valid today', inputs);
      return licence
        ? passed('Signed by a prescriber with a valid license', inputs)
        : failed('Only a prescriber with a license that is valid today may sign an order', inputs);
    },
  },
];
