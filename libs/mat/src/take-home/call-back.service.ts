import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { addDays, callBackDue, callBackText, refuseOutcome, spokenTime } from '@cairn/rules';
import { dayOf, insertRow } from '../outside/outside-scene';
import { loadProgramme } from '@cairn/programme';
import { loadContents } from './batch.queries';
import { freeSlots, insertEvents, quarantineReturned, whyNotBottles } from './bottle.queries';
import { type CallBackView, loadCallBacks } from './call-back.queries';
import { loadClosedDays } from './decision-part';
import { lockTakeHomes } from './decision.queries';
import { loadBottles } from './return.queries';

export interface NewCallBack {
  readonly patientId: string;
  readonly kind: 'random' | 'cause';
  readonly reason?: string | undefined;
  readonly notifiedBy: CallBackView['notifiedBy'];
}

export interface NewCallBackOutcome {
  readonly outcome: 'correct' | 'short' | 'tampered' | 'no-show';
  readonly counted: number;
  readonly sealsIntact?: boolean | undefined;
  readonly foundMcg?: number | undefined;
  /** The bottles stay here, in quarantine: their days are to be dosed at the window again. */
  readonly takenIn: boolean;
  readonly note?: string | undefined;
}

/** Call-backs: the person brings the bottles that are not due yet, and somebody counts them. */
@Injectable()
export class CallBackService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<CallBackView[]> {
    const what = { act: 'call-back.read' as const, recordType: 'call_back' };
    return this.acts.perform(actor, what, (tx) => loadCallBacks(tx, this.clock.now()));
  }

  /** Calls somebody back, under the client's id. What is to be brought, and by when, is worked out here. */
  call(
    actor: Actor,
    id: string,
    { patientId, ...wish }: NewCallBack,
  ): Promise<CallBackView & { readonly text: string }> {
    const act = 'call-back.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'call_back', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...wish } },
        () => Promise.all([loadProgramme(tx), loadPatient(tx, patientId), lockTakeHomes(tx, patientId)]),
        async ([programme]) => {
          const { now, today, policy } = dayOf(programme, this.clock);
          const [known, closed, others] = await Promise.all([
            loadBottles(tx, patientId, today),
            loadClosedDays(tx, today),
            loadCallBacks(tx, now, { patientId }),
          ]);
          if (others.some(({ state }) => state === 'open'))
            refuse('take-home.step', 'This person is called back already: record what came of that first.');
          // What is to be taken today may be taken before the person comes.
          const home = known.filter(({ state, on }) => state === 'released' && on > today);
          if (home.length === 0)
            refuse('take-home.invalid', 'No bottle for a day to come is at home: there is nothing to count (R-095).');
          if (wish.kind === 'cause' && (wish.reason ?? '').trim() === '')
            refuse('take-home.invalid', 'Say why this person is called back.');
          const dueAt = callBackDue(
            now,
            programme,
            closed.map(({ on }) => on),
            policy,
          );
          await insertRow(tx, 'call_back', {
            id,
            patient_id: patientId,
            kind: wish.kind,
            reason: wish.reason ?? null,
            notified_by: wish.notifiedBy,
            bottle_ids: home.map((bottle) => bottle.id),
            expected_mcg: home.reduce((sum, { doseMcg }) => sum + doseMcg, 0),
            called_on: today,
            called_at: now,
            due_at: dueAt,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          tx.notify('take-home', patientId);
          const text = callBackText(programme.senderName, spokenTime(dueAt, programme.zone));
          return { ...(await one(tx, now, id)), text };
        },
      ),
    );
  }

  /** What came of it. Whatever it is, the next dose here does not wait for it; a prescriber decides on further bottles. */
  close(actor: Actor, id: string, outcome: NewCallBackOutcome): Promise<CallBackView> {
    const act = 'call-back.close' as const;
    const what = {
      act,
      recordType: 'call_back',
      recordId: id,
      describe: ({ patientId }: CallBackView) => ({ patientId }),
      explain: whyNotBottles,
    };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: outcome },
        () => Promise.all([one(tx, this.clock.now(), id), loadProgramme(tx)]),
        async ([asked, programme]) => {
          await lockTakeHomes(tx, asked.patientId);
          const { now, today } = dayOf(programme, this.clock);
          const call = await one(tx, now, id);
          if (call.outcome !== null)
            refuse(
              'take-home.step',
              `What came of this call-back was recorded by ${call.outcome.by ?? 'a colleague'}.`,
            );
          const { patientId } = call;
          const count = {
            outcome: outcome.outcome,
            counted: outcome.counted,
            sealsIntact: outcome.sealsIntact ?? null,
            foundMcg: outcome.foundMcg ?? null,
          };
          const stop = refuseOutcome(count, { bottles: call.bottles.length, mcg: call.expectedMcg });
          if (stop !== null) throw new Refused(stop);
          await insertRow(tx, 'call_back_outcome', {
            call_back_id: id,
            outcome: count.outcome,
            counted: count.counted,
            seals_intact: count.sealsIntact,
            found_mcg: count.foundMcg,
            taken_in: outcome.takenIn,
            note: outcome.note ?? null,
            service_day: today,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          if (outcome.takenIn) await this.takeIn(tx, call, count, { now, today });
          tx.notify('take-home', patientId);
          return one(tx, now, id);
        },
      ),
    );
  }

  /** So many bottles as were counted stay here, the first days first; of what was found in them no more than there was. */
  private async takeIn(
    tx: Tx,
    { id, patientId, bottles }: CallBackView,
    { counted, foundMcg }: { readonly counted: number; readonly foundMcg: number | null },
    { now, today }: { readonly now: Date; readonly today: string },
  ): Promise<void> {
    if (counted < bottles.length)
      refuse(
        'take-home.invalid',
        'Take the bottles that came back in by their codes, at the return check: not all came.',
      );
    const still = await loadBottles(
      tx,
      patientId,
      addDays(today, -1),
      bottles.map((bottle) => bottle.id),
    );
    const ids = still.filter(({ state }) => state === 'released').map((bottle) => bottle.id);
    const contents = await loadContents(tx, ids);
    let left = foundMcg ?? 0;
    const amounts = new Map<string, number>();
    for (const { id: bottleId, doseMcg } of still) {
      const amount = Math.min(doseMcg, left);
      left -= amount;
      amounts.set(bottleId, amount);
    }
    await Promise.all([
      insertEvents(tx, { patientId, bottleIds: ids, state: 'recalled', day: today, at: now, sourceId: id }),
      freeSlots(tx, ids),
      quarantineReturned(tx, contents, amounts, { at: now, reason: 'Called back' }),
    ]);
  }
}

async function one(tx: Tx, now: Date, id: string): Promise<CallBackView> {
  const [found] = await loadCallBacks(tx, now, { id });
  return found ?? refuse('not-found', 'There is no such call-back in this program.');
}
