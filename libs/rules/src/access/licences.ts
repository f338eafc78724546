import type { Policy } from '../policy';
import { type Day, daysBetween } from '../time';
import type { Role } from './roles';

/** 'DEA' is a registration, not a licence to practise: no role stands on it, an order outside a programme asks for it. */
export type LicenceType = 'MD' | 'DO' | 'NP' | 'PA' | 'RN' | 'LPN' | 'RPH' | 'LADC' | 'DEA';

export interface Licence {
  readonly type: string;
  readonly number: string;
  readonly state: string;
  /** The last day on which it is valid. */
  readonly expiresOn: Day;
}

/** The person who acts, as far as the rules look at them. */
export interface Practitioner {
  readonly staffId: string;
  readonly roles: readonly Role[];
  readonly licences: readonly Licence[];
  /** A nurse who is in charge of the shift: overrides of identity and inventory are hers. */
  readonly charge?: boolean;
}

/** R-087, 21 CFR 1301.74(i): which licence stands behind a role when medication is ordered or given. */
const prescribing = ['MD', 'DO', 'NP', 'PA'] as const;
const behindRole: Readonly<Partial<Record<Role, readonly LicenceType[]>>> = {
  nurse: ['RN', 'LPN'],
  pharmacist: ['RPH'],
  prescriber: prescribing,
  medical_director: prescribing,
};

/**
 * The licence under which this person may act in one of these roles on this day. A nurse's role with a doctor's
 * licence is not enough, nor the other way round: role and licence must belong together.
 */
export function licenceFor(person: Practitioner, among: readonly Role[], day: Day): Licence | undefined {
  for (const licence of person.licences) {
    if (licence.expiresOn < day) continue;
    for (const role of person.roles)
      if (among.includes(role) && (behindRole[role] as readonly string[] | undefined)?.includes(licence.type))
        return licence;
  }
  return undefined;
}

export interface LicenceWarning {
  readonly warning: 'expired' | 'expires-soon';
  /** Whole days left; 0 on the last day, negative after it. */
  readonly daysLeft: number;
}

/** Whether a licence wants attention: it has ended, or ends within the days that the programme's policy names. */
export function licenceWarning(expiresOn: Day, today: Day, policy: Policy): LicenceWarning | null {
  const daysLeft = daysBetween(today, expiresOn);
  if (daysLeft < 0) return { warning: 'expired', daysLeft };
  return daysLeft <= policy.licence_warning_days ? { warning: 'expires-soon', daysLeft } : null;
}

/** The licence types that stand behind a role, or none for a role that needs none. */
export function licencesBehind(role: Role): readonly LicenceType[] {
  return behindRole[role] ?? [];
}
