import { licenceFor, type Practitioner } from '../../access/licences';
import type { Refusal } from '../../refusal';
import type { Day } from '../../time';
import { prescribers } from '../rules/hands';

/** A telephone order that waits for its prescriber. */
export interface Cosigned {
  readonly isVerbal: boolean;
  readonly prescriberId: string | null;
}

/** the named prescriber co-signs, or a medical director in their place. Late is better than never: it is dosed again. */
export function refuseCosign({ isVerbal, prescriberId }: Cosigned, signer: Practitioner, today: Day): Refusal | null {
  if (!isVerbal)
    return { code: 'order.cosign', says: 'The prescriber signed this order: there is nothing to co-sign.' };
  if (!licenceFor(signer, prescribers, today))
    return { code: 'order.licence', says: 'Only a prescriber with a license that is valid today may co-sign.' };
  return signer.staffId === prescriberId || signer.roles.includes('medical_director')
    ? null
    : { code: 'order.cosign', says: 'The prescriber who gave the order co-signs it, or the medical director (R-203).' };
}
