import type { Role } from '../../access/roles';
import type { Policy } from '../../policy';

/**
 * The second person of a controlled-substance act (R-224, R-231; role matrix of section 6.1): somebody else, whose work it is. The
 * matrix lets counselors and administrators stand in only where the program's policy says so.
 */
export const witnessesAlways: readonly Role[] = ['nurse', 'pharmacist', 'prescriber', 'medical_director'];

export function mayWitness(roles: readonly Role[], policy: Policy): boolean {
  return roles.some(
    (role) =>
      witnessesAlways.includes(role) ||
      ((role === 'counselor' || role === 'counselor_supervisor') && policy.witness_counselor) ||
      (role === 'administrator' && policy.witness_administrator),
  );
}

/** The person who signs second, as the rules look at them. */
export interface Signer {
  readonly staffId: string | null;
  readonly roles: readonly Role[];
  /** A nurse in charge of the shift. */
  readonly charge: boolean;
}

/** Why this person is not a second one, whatever device they sign on (T-19); null when they are. */
export function notASecond(signer: Pick<Signer, 'staffId'>, first: string | null): string | null {
  if (signer.staffId === null) return 'A person signs, not a program';
  return signer.staffId === first ? 'The second person is somebody else, on whatever device: ask a colleague' : null;
}
