import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { dosingDays } from '@cairn/mat';
import { Clock, refuse, Refused } from '@cairn/platform';
import { closuresBetween, loadProgramme } from '@cairn/programme';
import { addDays, type ClosureAttempt, decideCancelling, decideClosure, isRefusal, localDay } from '@cairn/rules';
import { bookedBetween } from '@cairn/therapy';
import { cancelClosure, type ClosureView, insertClosure, loadClosures, lockClosure } from './closure.queries';
import { shownSessions, touchedBy, type TouchedSession } from './touched-sessions';

/** A closure with what it touches: sessions that somebody has to move, and people whose dose needs another way. */
export interface ClosureEntered extends ClosureView {
  readonly touched: {
    readonly sessions: number;
    readonly items: readonly TouchedSession[];
    /** Days on which medication would have been given; empty when dosing goes on. */
    readonly dosingDays: readonly { readonly day: string; readonly people: number }[];
  };
}

const act = 'closure.write' as const;

/** Holidays, closures and emergencies. Entering one moves and cancels nothing: it says what it touches. */
@Injectable()
export class ClosureService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Without days: from today, a year ahead. */
  list(actor: Actor, from: string | null, to: string | null, withCancelled: boolean): Promise<ClosureView[]> {
    return this.acts.perform(actor, { act: 'settings.read', recordType: 'closure' }, async (tx) => {
      const first = from ?? (await this.today(tx));
      return loadClosures(tx, first, to ?? addDays(first, 366), withCancelled);
    });
  }

  add(actor: Actor, id: string, attempt: ClosureAttempt): Promise<ClosureEntered> {
    const explain = async ({ constraint }: ConstraintFault) =>
      constraint === 'ex_closure_overlap'
        ? {
            code: 'closure.overlap' as const,
            says: 'Somebody has just entered a closure for these days. Look at it first.',
          }
        : undefined;
    const describe = ({ touched }: ClosureEntered) => ({
      facts: { fromDay: attempt.fromDay, toDay: attempt.toDay, sessions: touched.sessions },
    });
    return this.acts.perform(actor, { act, recordType: 'closure', recordId: id, explain, describe }, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () => this.today(tx),
        async (today) => {
          const standing = await closuresBetween(tx, attempt.fromDay, attempt.toDay);
          const closure = decideClosure(attempt, today, standing);
          if (isRefusal(closure)) throw new Refused(closure);
          const now = this.clock.now();
          await insertClosure(tx, id, closure, now);
          const [entered, sessions, days] = await Promise.all([
            lockClosure(tx, id),
            bookedBetween(tx, closure.fromDay, closure.toDay, now),
            closure.dosing ? [] : dosingDays(tx, closure.fromDay, closure.toDay),
          ]);
          tx.notify('closure', id);
          const items = sessions.slice(0, shownSessions).map((session) => touchedBy(actor, session));
          return { ...closureOf(entered), touched: { sessions: sessions.length, items, dosingDays: days } };
        },
      ),
    );
  }

  /** Cancelling twice is cancelling once. What is over stays. */
  cancel(actor: Actor, id: string, reason: string): Promise<ClosureView> {
    return this.acts.perform(actor, { act, recordType: 'closure', recordId: id }, async (tx) => {
      const [today, found] = await Promise.all([this.today(tx), lockClosure(tx, id)]);
      const closure = closureOf(found);
      if (closure.cancelled !== null) return closure;
      const refusal = decideCancelling(closure, today);
      if (refusal !== null) throw new Refused(refusal);
      await cancelClosure(tx, id, reason, this.clock.now());
      tx.notify('closure', id);
      return closureOf(await lockClosure(tx, id));
    });
  }

  private async today(tx: Tx): Promise<string> {
    return localDay(this.clock.now(), (await loadProgramme(tx)).zone);
  }
}

function closureOf(found: ClosureView | undefined): ClosureView {
  if (found === undefined) refuse('not-found', 'There is no such closure in this program.');
  return found;
}
