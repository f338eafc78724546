import type { Role } from '../access/roles';
import type { Refusal } from '../refusal';
import { visitState, type Visit, type VisitState } from './arrival';

/** Who acts at the desk, a window or a room. */
export interface Caller {
  readonly staffId: string | null;
  readonly roles: readonly Role[];
}

/** A visit with whom it is for and who has it. */
export interface StandingVisit extends Visit {
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly calledBy: string | null;
  readonly calledByName: string | null;
  readonly calledTo: string | null;
  readonly leftByName: string | null;
}

const atTheWindow: readonly Role[] = ['nurse', 'pharmacist', 'prescriber', 'medical_director'];
const forEveryone: readonly Role[] = ['front_desk', 'counselor_supervisor', 'medical_director'];

/**
 * May this person call that visit? A dose is called by those who give doses, a session by the clinician whose it is; the
 * front desk, supervisors and the director send anyone. Refuses 'desk.already-called' with who, where and when if a
 * colleague has them, 'desk.moved-on' when the visit is over, 'desk.not-yours' by the rule above.
 */
export function decideCall(visit: StandingVisit, caller: Caller): Refusal | null {
  const state = visitState(visit);
  if (!isOpen(state)) return movedOn(visit, state);
  if (visit.calledAt !== null && visit.calledBy !== caller.staffId)
    return {
      code: 'desk.already-called',
      says: `${visit.calledByName ?? 'A colleague'} has called this person to ${visit.calledTo ?? 'another place'}`,
      facts: { by: visit.calledByName, to: visit.calledTo, at: visit.calledAt.toISOString() },
    };
  if (state === 'with') return movedOn(visit, state);
  return mayCall(visit, caller) ? null : notTheirs(visit);
}

export function mayCall(
  { purpose, staffId }: Pick<StandingVisit, 'purpose' | 'staffId'>,
  { staffId: caller, roles }: Caller,
): boolean {
  const one = (of: readonly Role[]) => roles.some((role) => of.includes(role));
  if (purpose === 'dose') return one(atTheWindow) || one(['front_desk']);
  return staffId === null || staffId === caller || one(forEveryone);
}

/** Whom "call next" may bring to this person: those who wait for them, or for nobody in particular. */
export function waitsFor(
  visit: Pick<StandingVisit, 'purpose' | 'staffId'>,
  called: 'dose' | 'session',
  { staffId, roles }: Caller,
): boolean {
  if (called === 'dose') return visit.purpose === 'dose';
  if (visit.purpose === 'dose') return false;
  return visit.staffId === null || visit.staffId === staffId || roles.includes('front_desk');
}

/**
 * Seen is said of someone who waits, left of anyone who has not left: also of those whose visit a dose ended by itself.
 * Saying it a second time is refused with who and when.
 */
export function decideMovingOn(visit: StandingVisit, to: 'seen' | 'left'): Refusal | null {
  const state = visitState(visit);
  const stands = to === 'left' ? visit.leftAt === null : isOpen(state) && state !== 'with';
  return stands ? null : movedOn(visit, state);
}

/** The steps that can be taken back, each only while it is the last one. */
export const undoable = ['check-in', 'call', 'seen', 'leave'] as const;
export type Undoable = (typeof undoable)[number];

/** The last thing that was done by hand. What a dose or a session said by itself is taken back there. */
export function lastStep(visit: Pick<Visit, 'calledAt' | 'seenAt' | 'leftAt'>): Undoable {
  if (visit.leftAt !== null) return 'leave';
  if (visit.seenAt !== null) return 'seen';
  return visit.calledAt === null ? 'check-in' : 'call';
}

export function decideUndo(visit: StandingVisit, what: Undoable): Refusal | null {
  if (visit.servedAt === null && lastStep(visit) === what) return null;
  return movedOn(visit, visitState(visit));
}

function isOpen(state: VisitState): boolean {
  return state === 'waiting' || state === 'called' || state === 'with';
}

const stands = {
  expected: 'is expected',
  waiting: 'is waiting',
  called: 'has been called',
  with: 'is with someone',
  done: 'has been seen',
  left: 'has left',
} as const satisfies Record<VisitState, string>;

function movedOn(visit: StandingVisit, state: VisitState): Refusal {
  const at = visit.servedAt ?? visit.leftAt ?? visit.seenAt ?? visit.calledAt;
  const by = visit.leftAt !== null ? visit.leftByName : visit.calledByName;
  return {
    code: 'desk.moved-on',
    says: `This person ${stands[state]} meanwhile. Look at the board again`,
    facts: { state, by, at: at?.toISOString() ?? null },
  };
}

function notTheirs({ purpose, staffName }: StandingVisit): Refusal {
  return {
    code: 'desk.not-yours',
    says:
      purpose === 'dose'
        ? 'This person waits for a dose: the dosing window calls them'
        : `This person waits for ${staffName ?? 'a colleague'}. Ask them, the front desk or a supervisor to call`,
    facts: { purpose, staffName },
  };
}
