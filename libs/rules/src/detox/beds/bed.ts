import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import type { BedLevel, LeaveKind } from './bed-words';

/**
 * Who may lie where (clinical reference 1.4, 6.2): a bed holds one person and a person lies in one bed. The database has the last
 * word on that; these rules say it beforehand, with the way out. Nobody is refused a bed for anything they did.
 */
export interface BedFacts {
  readonly id: string;
  readonly label: string;
  readonly level: BedLevel;
  readonly retired: boolean;
  /** The time out of service that goes on, and its reason in words. */
  readonly closed: { readonly since: Date; readonly why: string } | null;
  /** Who lies in it, as far as whoever asks may know. */
  readonly taken: { readonly patientId: string; readonly name: string; readonly since: Date } | null;
  /** For whom it is kept. */
  readonly kept: { readonly patientId: string; readonly name: string; readonly until: Date } | null;
}

export interface Lying {
  readonly stayId: string;
  readonly bedId: string;
  readonly label: string;
  readonly since: Date;
  readonly away: boolean;
}

export interface BedAttempt {
  readonly patientId: string;
  readonly at: Date;
  /** The stay that this one follows: the person moves from one bed to another. */
  readonly movesFrom: string | null;
}

/** May this person be put to this bed? Null when they may. */
export function refuseBed(
  { patientId, at, movesFrom }: BedAttempt,
  bed: BedFacts,
  lying: Lying | null,
  now: Date,
  policy: Policy,
): Refusal | null {
  const late = refuseMoment(at, now, policy, 'bed.invalid');
  if (late !== null) return late;
  if (bed.retired) return { code: 'bed.invalid', says: `Bed ${bed.label} is no longer used. Choose another bed.` };
  if (bed.closed !== null)
    return {
      code: 'bed.invalid',
      says: `Bed ${bed.label} is out of service (${bed.closed.why}). Choose another bed, or put it back into service first.`,
    };
  if (bed.taken !== null) return bedTaken(bed, bed.taken);
  if (bed.kept !== null && bed.kept.patientId !== patientId && bed.kept.until > now)
    return {
      code: 'bed.taken',
      says: `Bed ${bed.label} is kept for ${bed.kept.name}. Choose another bed, or release the reservation first.`,
      facts: { until: bed.kept.until.toISOString() },
    };
  if (lying === null) {
    if (movesFrom === null) return null;
    return {
      code: 'bed.invalid',
      says: 'This person lies in no bed now. Look again and give a bed instead of moving.',
    };
  }
  if (movesFrom !== lying.stayId) return liesElsewhere(lying);
  if (at <= lying.since)
    return { code: 'bed.invalid', says: 'A move comes after the person came to the bed before it.' };
  if (lying.away)
    return { code: 'bed.invalid', says: 'This person is away. Record the return first, or end the stay.' };
  return null;
}

export function bedTaken(bed: Pick<BedFacts, 'label'>, by: { readonly name: string; readonly since: Date }): Refusal {
  return {
    code: 'bed.taken',
    says: `${by.name} lies in bed ${bed.label}. Choose an empty bed, or move ${by.name} first.`,
    facts: { since: by.since.toISOString() },
  };
}

export function liesElsewhere({ label, since }: Pick<Lying, 'label' | 'since'>): Refusal {
  return {
    code: 'bed.elsewhere',
    says: `This person lies in bed ${label}. Move them from there instead of giving a second bed.`,
    facts: { since: since.toISOString() },
  };
}

/** What happened is written down when it happened or soon after, never before. */
export function refuseMoment(
  at: Date,
  now: Date,
  policy: Policy,
  code: 'bed.invalid' | 'stay.invalid' | 'care-note.invalid' | 'completion.invalid' | 'offer.invalid',
): Refusal | null {
  if (at > now) return { code, says: 'This time lies ahead. Write down what has happened, with the time it happened.' };
  const hours = policy.unit_entry_back_hours;
  if (now.getTime() - at.getTime() > hours * 3_600_000)
    return {
      code,
      says: `This time is more than ${hours} hours ago. Check the date, or ask a supervisor to correct it.`,
    };
  return null;
}

/** May this stay in a bed end then? Null when it may. */
export function refuseBedEnd(at: Date, since: Date, now: Date, policy: Policy): Refusal | null {
  if (at <= since) return { code: 'bed.invalid', says: 'A stay ends after it began. Check the time.' };
  return refuseMoment(at, now, policy, 'bed.invalid');
}

export interface LeaveAttempt {
  readonly kind: LeaveKind;
  readonly leftAt: Date;
  readonly expectedAt: Date;
}

/** May a leave begin? The bed is kept while it lasts. */
export function refuseLeave(
  { leftAt, expectedAt }: LeaveAttempt,
  lying: Lying,
  now: Date,
  policy: Policy,
): Refusal | null {
  if (lying.away)
    return { code: 'bed.invalid', says: 'This person is away already. Record the return, then the next leave.' };
  if (leftAt < lying.since) return { code: 'bed.invalid', says: 'A leave begins after the person came to this bed.' };
  if (expectedAt <= leftAt) return { code: 'bed.invalid', says: 'The return is expected after the person left.' };
  const hours = policy.bed_leave_max_hours;
  if (expectedAt.getTime() - leftAt.getTime() > hours * 3_600_000)
    return {
      code: 'bed.invalid',
      says: `A bed is kept for a leave of ${hours} hours at most. Expect the return earlier, or end the stay and reserve a bed.`,
    };
  return refuseMoment(leftAt, now, policy, 'bed.invalid');
}

/** May a bed be kept for somebody until then? */
export function refuseReservation(
  until: Date,
  bed: BedFacts,
  patientId: string,
  lying: Lying | null,
  now: Date,
  policy: Policy,
): Refusal | null {
  if (bed.retired) return { code: 'bed.invalid', says: `Bed ${bed.label} is no longer used. Choose another bed.` };
  if (bed.closed !== null)
    return { code: 'bed.invalid', says: `Bed ${bed.label} is out of service (${bed.closed.why}). Choose another bed.` };
  if (bed.taken !== null) return bedTaken(bed, bed.taken);
  if (lying !== null) return liesElsewhere(lying);
  if (bed.kept !== null && bed.kept.until > now) {
    const { name } = bed.kept;
    const says =
      bed.kept.patientId === patientId
        ? `Bed ${bed.label} is kept for this person already.`
        : `Bed ${bed.label} is kept for ${name}. Choose another bed.`;
    return { code: 'bed.taken', says, facts: { until: bed.kept.until.toISOString() } };
  }
  if (until <= now) return { code: 'bed.invalid', says: 'A bed is kept until a time that lies ahead.' };
  const hours = policy.bed_reservation_max_hours;
  if (until.getTime() - now.getTime() > hours * 3_600_000)
    return {
      code: 'bed.invalid',
      says: `A bed is kept for ${hours} hours at most. Choose an earlier time and renew it.`,
    };
  return null;
}

/** May a bed go out of service? Nobody loses a bed by it: who lies there is moved first. */
export function refuseClosure(from: Date, bed: BedFacts, now: Date, policy: Policy): Refusal | null {
  if (bed.retired) return { code: 'bed.invalid', says: `Bed ${bed.label} is no longer used.` };
  if (bed.closed !== null)
    return { code: 'bed.taken', says: `Bed ${bed.label} is out of service already (${bed.closed.why}).` };
  if (bed.taken !== null)
    return {
      code: 'bed.taken',
      says: `${bed.taken.name} lies in bed ${bed.label}. Move ${bed.taken.name} to another bed first.`,
    };
  if (bed.kept !== null && bed.kept.until > now)
    return {
      code: 'bed.taken',
      says: `Bed ${bed.label} is kept for ${bed.kept.name}. Release the reservation, or keep another bed, first.`,
    };
  return refuseMoment(from, now, policy, 'bed.invalid');
}
