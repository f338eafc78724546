import type { Refusal } from '../refusal';
import type { Role } from './roles';

export interface EmploymentFacts {
  readonly rolesBefore: readonly Role[];
  readonly rolesAfter: readonly Role[];
  /** Administrators of the programme besides this person. */
  readonly otherAdministrators: number;
}

/**
 * Whether someone's roles may become these. A programme without an administrator could not be put right by anybody in
 * it, so the last one stays until there is another, whoever asks; the administrator themself too.
 */
export function decideRoles({ rolesBefore, rolesAfter, otherAdministrators }: EmploymentFacts): Refusal | null {
  const loses = rolesBefore.includes('administrator') && !rolesAfter.includes('administrator');
  if (!loses || otherAdministrators > 0) return null;
  return {
    code: 'staff.last-administrator',
    says: 'This is the only administrator of the program. Give the role to someone else first.',
  };
}

/** only a nurse is in charge of a shift, and so overrides what is the charge nurse's to override. */
export function decideCharge(roles: readonly Role[], chargeNurse: boolean): Refusal | null {
  if (!chargeNurse || roles.includes('nurse')) return null;
  return { code: 'staff.invalid', says: 'Only a nurse is in charge of a shift. Give the role of nurse too.' };
}

export interface DepartureFacts extends EmploymentFacts {
  readonly people: number;
  readonly sessionsAhead: number;
  /** The colleague who takes over, with their roles today; null when nobody was named. */
  readonly successor: { readonly staffId: string; readonly roles: readonly Role[] } | null;
  readonly leaver: string;
}

const counsels: readonly Role[] = ['counselor', 'counselor_supervisor'];

/** Whether someone may leave: nobody's counselor goes without a named person who takes over, who counsels too. */
export function decideDeparture(facts: DepartureFacts): Refusal | null {
  const last = decideRoles({ ...facts, rolesAfter: [] });
  if (last !== null) return last;
  const { successor, people, sessionsAhead, leaver } = facts;
  if (successor === null) {
    if (people === 0 && sessionsAhead === 0) return null;
    return {
      code: 'staff.handover-needed',
      says: 'People or sessions depend on this colleague. Name someone who takes over.',
      facts: { people, sessionsAhead },
    };
  }
  if (successor.staffId === leaver)
    return { code: 'staff.handover-needed', says: 'Someone else has to take over. Name another colleague.' };
  if (people > 0 && !successor.roles.some((role) => counsels.includes(role)))
    return { code: 'staff.handover-needed', says: 'Who takes over a caseload is a counselor. Name a counselor.' };
  return null;
}
