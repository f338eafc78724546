import { type Likeness, likeness, nameOnlyLikeness, nearDuplicateScore } from '../../patient/near-duplicate';
import type { Day } from '../../time';

/** What two enquiries, or an enquiry and a person, are compared by. Most of it may be missing. */
export interface LikenessFacts {
  readonly given: string | null;
  readonly family: string | null;
  readonly dateOfBirth: Day | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/**
 * How likely both are one person: the house's rule for names and dates of birth, and on top of it the same number or address
 * to reach them. It decides nothing: a person joins.
 */
export function enquiryLikeness(one: LikenessFacts, other: LikenessFacts): Likeness {
  const names = namesOf(one, other);
  const phone = samePhone(one.phone, other.phone);
  const email = one.email !== null && one.email.trim().toLowerCase() === other.email?.trim().toLowerCase();
  // Two dates of birth that are known and differ: a shared telephone is then a family's, or a shelter's.
  const bothBorn = one.dateOfBirth !== null && other.dateOfBirth !== null;
  const twoPeople = bothBorn && one.dateOfBirth !== other.dateOfBirth && names.score < nearDuplicateScore;
  const reach = (phone || email) && !twoPeople ? nearDuplicateScore : 0;
  return {
    score: Math.min(100, Math.max(names.score, reach) + (reach > 0 && names.score > 0 ? 20 : 0)),
    why: [...names.why, ...(phone ? ['Same telephone number'] : []), ...(email ? ['Same email address'] : [])],
  };
}

export function isLikely(one: LikenessFacts, other: LikenessFacts): boolean {
  return enquiryLikeness(one, other).score >= nearDuplicateScore;
}

function namesOf(one: LikenessFacts, other: LikenessFacts): Likeness {
  const [a, b] = [nameOf(one), nameOf(other)];
  if (a === null || b === null) return { score: 0, why: [] };
  return one.dateOfBirth !== null && other.dateOfBirth !== null
    ? likeness({ ...a, dateOfBirth: one.dateOfBirth }, { ...b, dateOfBirth: other.dateOfBirth })
    : nameOnlyLikeness(a, b);
}

function nameOf({ given, family }: LikenessFacts) {
  return given === null || family === null || given.trim() === '' || family.trim() === '' ? null : { given, family };
}

/** The digits that are dialled; a leading country code of North America is left out. */
export function dialled(phone: string | null): string | null {
  const digits = (phone ?? '').normalize('NFKC').replace(/\D/g, '');
  const local = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return local.length >= 7 ? local : null;
}

function samePhone(one: string | null, other: string | null): boolean {
  const digits = dialled(one);
  return digits !== null && digits === dialled(other);
}
