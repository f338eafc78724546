import { licenceFor, type Practitioner } from '../access/licences';
import { prescribers } from '../mat/rules/hands';
import type { Policy } from '../policy';
import type { Refusal } from '../refusal';
import { failed, passed, type Rule } from '../rule';
import { addMinutes, type Day } from '../time';

/**
 * who orders what is done in withdrawal. At night the prescriber is called: a nurse or pharmacist writes the
 * order down, reads it back, and the prescriber signs it afterwards.
 */
export interface Telephone {
  readonly prescriberId: string;
  readonly readBack: boolean;
}

export interface OrderHands {
  readonly telephone: Telephone | null;
  readonly signer: Practitioner;
  /** The colleague whom a telephone order names; null for nobody of ours. */
  readonly prescriber: Practitioner | null;
  readonly today: Day;
}

const takers = ['nurse', 'pharmacist'] as const;

export const orderHands: readonly Rule<OrderHands>[] = [
  {
    id: 'R-201',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Role matrix, section 6.1; clinical reference 1.5, a prescriber’s order',
    verified: 'secondary',
    asks: ({ telephone, signer, today }) => {
      const licence = licenceFor(signer, telephone === null ? prescribers : takers, today);
      const inputs = { licence: licence?.type ?? null, day: today, telephone: telephone !== null };
      if (licence) return passed('Written by someone licensed to do so', inputs);
      return telephone === null
        ? failed(
            'A prescriber with a license that is valid today signs this: take it down as a telephone order',
            inputs,
          )
        : failed('A telephone order is taken down by a nurse or pharmacist whose license is valid today', inputs);
    },
  },
  {
    id: 'R-203',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Telephone orders',
    verified: 'no',
    appliesTo: ({ telephone }) => telephone !== null,
    asks: ({ telephone, prescriber, signer, today }) => {
      const named = prescriber ? licenceFor(prescriber, prescribers, today) : undefined;
      const inputs = { readBack: telephone?.readBack ?? false, prescriberLicence: named?.type ?? null };
      if (named === undefined) return failed('Name the prescriber who gave the order, with a valid license', inputs);
      if (telephone?.prescriberId === signer.staffId)
        return failed('Your own order is signed, not taken down as a telephone order', inputs);
      return telephone?.readBack === true
        ? passed('Read back to the prescriber, who signs it afterwards', inputs)
        : failed('Read the order back to the prescriber before it is saved', inputs);
    },
  },
];

export interface SignedAfterwards {
  readonly byTelephone: boolean;
  readonly recordedAt: Date;
  readonly cosignedAt: Date | null;
}

/** When the prescriber's signature under a telephone order is due; null where none is missing. */
export function signatureDueAt(order: SignedAfterwards, policy: Policy): Date | null {
  if (!order.byTelephone || order.cosignedAt !== null) return null;
  return addMinutes(order.recordedAt, policy.verbal_cosign_hours * 60);
}

/** the named prescriber signs, or a medical director in their place. */
export function refuseSigning(
  order: { readonly byTelephone: boolean; readonly prescriber: { readonly id: string } | null },
  signer: Practitioner,
  today: Day,
): Refusal | null {
  if (!order.byTelephone)
    return { code: 'order.cosign', says: 'The prescriber signed this order: there is nothing to sign afterwards.' };
  if (!licenceFor(signer, prescribers, today))
    return { code: 'order.licence', says: 'Only a prescriber with a license that is valid today may sign.' };
  return signer.staffId === order.prescriber?.id || signer.roles.includes('medical_director')
    ? null
    : { code: 'order.cosign', says: 'The prescriber who gave the order signs it, or the medical director (R-203).' };
}
