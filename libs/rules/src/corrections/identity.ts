import type { Refusal } from '../refusal';
import type { Day } from '../time';

/** What identifies a person on paper. Preferred name and contact are no identity: they change freely. */
export interface LegalIdentity {
  readonly given: string;
  readonly family: string;
  readonly dateOfBirth: Day;
  readonly sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
}

/** 'correction': it was written down wrongly. 'changed name': it was right then, and the person is called otherwise now. */
export const correctionKinds = ['correction', 'changed name'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export interface IdentityReason {
  readonly kind: CorrectionKind;
  readonly reason: string;
}

export interface IdentityChange extends IdentityReason {
  readonly before: LegalIdentity;
  readonly after: LegalIdentity;
  /** As people may still search for it, in lower case; null where the name stayed. */
  readonly formerName: string | null;
}

const fields = ['given', 'family', 'dateOfBirth', 'sexAtBirth'] as const;

/** Which parts of an identity an edit would change. */
export function identityDifferences(before: LegalIdentity, after: LegalIdentity): readonly (keyof LegalIdentity)[] {
  return fields.filter((field) => before[field] !== after[field]);
}

/**
 * May an edit change who someone is? Name, date of birth and sex at birth say whose chart it is: a change is
 * kept with what stood before, its kind and a reason, else 'patient.identity-needs-reason'. Null when nothing of it changes.
 */
export function decideIdentityEdit(
  before: LegalIdentity,
  after: LegalIdentity,
  given: IdentityReason | null,
): IdentityChange | Refusal | null {
  const changed = identityDifferences(before, after);
  if (changed.length === 0) return null;
  const refuse = (says: string): Refusal => ({ code: 'patient.identity-needs-reason', says, facts: { changed } });
  if (given === null || given.reason.trim() === '')
    return refuse(
      'Legal name, date of birth or sex at birth would change. Say whether it is a correction or a changed name, and why.',
    );
  if (given.kind === 'changed name' && changed.some((field) => field === 'dateOfBirth' || field === 'sexAtBirth'))
    return refuse(
      'A changed name changes neither date of birth nor sex at birth. Choose "correction", or save the name by itself.',
    );
  const renamed = changed.includes('given') || changed.includes('family');
  return {
    kind: given.kind,
    reason: given.reason.trim(),
    before,
    after,
    formerName: renamed ? `${before.given} ${before.family}`.toLowerCase() : null,
  };
}
