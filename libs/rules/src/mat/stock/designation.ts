import { licenceFor, type Practitioner } from '../../access/licences';
import { may } from '../../access/permissions';
import type { Role } from '../../access/roles';
import type { Refusal } from '../../refusal';
import type { Day } from '../../time';

/**
 * Who may act for the registration of the programme, in writing: accept deliveries (R-227, 21 CFR 1301.74(h)), sign order forms as
 * the registrant or by power of attorney (R-228, 21 CFR 1305.05).
 */
export const designationKinds = {
  receive: 'Accepts deliveries',
  registrant: 'Signs order forms as the registrant',
  attorney: 'Signs order forms by power of attorney',
} as const;
export type DesignationKind = keyof typeof designationKinds;

export interface Designation {
  readonly id: string;
  readonly staffId: string;
  readonly kind: DesignationKind;
  readonly startsOn: Day;
  /** The last day, whether it was set at the start or the designation was ended early. */
  readonly endsOn: Day | null;
}

export interface NewDesignation {
  readonly staffId: string;
  readonly kind: DesignationKind;
  readonly startsOn: Day;
  readonly endsOn?: Day;
  /** Where the signed paper is kept. */
  readonly reference: string;
  /** The two people who witnessed a power of attorney. */
  readonly witnesses?: string;
  /** whoever designates confirms that the federal exclusion does not apply. Nothing else about it is kept. */
  readonly notExcluded: boolean;
}

export function designatedAs(
  designations: readonly Designation[],
  staffId: string,
  kinds: readonly DesignationKind[],
  day: Day,
): Designation | undefined {
  return designations.find(
    (one) =>
      one.staffId === staffId &&
      kinds.includes(one.kind) &&
      one.startsOn <= day &&
      (one.endsOn === null || day <= one.endsOn),
  );
}

export type ReceiveAuthority =
  { readonly by: 'pharmacist' } | { readonly by: 'designated'; readonly designationId: string } | null;

/** By what this person may accept a delivery on this day: a pharmacist's license, or a designation in writing. */
export function mayReceive(person: Practitioner, designations: readonly Designation[], day: Day): ReceiveAuthority {
  if (licenceFor(person, ['pharmacist'], day) !== undefined) return { by: 'pharmacist' };
  const designation = designatedAs(designations, person.staffId, ['receive'], day);
  return designation === undefined ? null : { by: 'designated', designationId: designation.id };
}

/** `roles` are those of the colleague: a designation opens no door that the role keeps shut. */
export function refuseDesignation(
  given: NewDesignation,
  { today, by, roles }: { readonly today: Day; readonly by: string | null; readonly roles: readonly Role[] },
): Refusal | null {
  const no = (says: string): Refusal => ({ code: 'stock.invalid', says });
  if (given.endsOn !== undefined && given.endsOn < given.startsOn)
    return no('The last day is before the first: correct the days.');
  if (!may(roles, given.kind === 'receive' ? 'stock.receive' : 'stock.order'))
    return no('Stock is for nurses, pharmacists, prescribers and administrators: designate one of them (R-201).');
  if (given.startsOn < today) return no('A designation begins today or later: it is not written back (R-227).');
  if (given.kind === 'receive' && !given.notExcluded)
    return no('Confirm that the federal exclusion does not apply, or designate somebody else (R-227).');
  if (given.kind === 'receive' && by !== null && given.staffId === by)
    return no('Nobody designates themself: ask another administrator or the medical director (R-227).');
  if (given.kind === 'attorney' && (given.witnesses ?? '').trim() === '')
    return no('A power of attorney is witnessed by two people: say who they are (R-228).');
  return null;
}
