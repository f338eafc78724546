import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import { type Shift, shiftNames } from './shift';

/**
 * A handover: the outgoing nurse signs what the record says and what they add; the incoming nurse takes it over as themself. From
 * the first signature on the sheet is locked. (Clinical reference 1.4: a nurse is there around the clock.)
 */
export interface HandoverFacts {
  readonly shift: Pick<Shift, 'startsAt' | 'endsAt' | 'name' | 'forDay'>;
  readonly signed: { readonly by: string; readonly name: string | null; readonly at: Date } | null;
  readonly taken: { readonly name: string | null; readonly at: Date } | null;
}

export type HandoverState = 'running' | 'to-sign' | 'to-take' | 'done';

/** Where a sheet stands: what is not done is listed until somebody has done it. */
export function handoverState({ shift, signed, taken }: HandoverFacts, now: Date, policy: Policy): HandoverState {
  if (taken !== null) return 'done';
  if (signed !== null) return 'to-take';
  return now >= mayBeSignedFrom(shift, policy) ? 'to-sign' : 'running';
}

/** A sheet is signed when the shift is nearly over: earlier it would leave out what is still to come. */
export function mayBeSignedFrom({ startsAt, endsAt }: Pick<Shift, 'startsAt' | 'endsAt'>, policy: Policy): Date {
  return new Date(Math.max(startsAt.getTime(), endsAt.getTime() - policy.handover_sign_early_minutes * 60_000));
}

/** Only a shift that has begun has a sheet, and the past only as far back as somebody can still remember. */
export function refuseSheet(shift: Shift, asked: Date, now: Date, policy: Policy): Refusal | null {
  if (shift.startsAt.getTime() !== asked.getTime())
    return { code: 'handover.invalid', says: 'No shift begins at this time. Choose one from the list.' };
  if (shift.startsAt > now)
    return { code: 'handover.invalid', says: 'This shift has not begun. Open its sheet when it has.' };
  if (now.getTime() - shift.endsAt.getTime() > policy.unit_entry_back_hours * 3_600_000)
    return {
      code: 'handover.invalid',
      says: `This shift ended more than ${policy.unit_entry_back_hours} hours ago. Write what is left into the chart.`,
    };
  return null;
}

/** What is signed says no more. */
export function refuseHandoverNote({ signed }: HandoverFacts): Refusal | null {
  return signed === null ? null : locked(signed);
}

export function refuseHandoverSigning(facts: HandoverFacts, now: Date, policy: Policy): Refusal | null {
  if (facts.signed !== null) return locked(facts.signed);
  const from = mayBeSignedFrom(facts.shift, policy);
  if (now < from)
    return {
      code: 'handover.invalid',
      says: `A sheet is signed in the last ${policy.handover_sign_early_minutes} minutes of its shift. Add notes until then.`,
      facts: { from: from.toISOString() },
    };
  return null;
}

/** The incoming nurse is another person than the one who hands over. */
export function refuseHandoverTaking(facts: HandoverFacts, second: string): Refusal | null {
  const { signed, taken, shift } = facts;
  if (taken !== null)
    return {
      code: 'handover.taken',
      says: `${taken.name ?? 'Somebody'} has taken this sheet over. Look at it again.`,
      facts: { at: taken.at.toISOString() },
    };
  if (signed === null)
    return {
      code: 'handover.invalid',
      says: `${shiftNames[shift.name]} has not signed yet. The outgoing nurse signs first.`,
    };
  if (signed.by === second)
    return {
      code: 'handover.second',
      says: 'You handed this sheet over: the incoming nurse takes it over as themself.',
    };
  return null;
}

function locked({ name, at }: { readonly name: string | null; readonly at: Date }): Refusal {
  return {
    code: 'handover.signed',
    says: `${name ?? 'Somebody'} has signed this sheet: it is locked. Write what is new into the next one.`,
    facts: { at: at.toISOString() },
  };
}

/** Which way the withdrawal score went between the last two: a step of two points is more than how two people score. */
export function trendOf(last: number | null, before: number | null): 'rising' | 'falling' | 'level' | null {
  if (last === null || before === null) return null;
  if (Math.abs(last - before) < 2) return 'level';
  return last > before ? 'rising' : 'falling';
}
