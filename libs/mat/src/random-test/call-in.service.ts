import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  attendBy,
  type CallInCause,
  callInOutcomes,
  type CallInOutcome,
  type CallInWords,
  callInWords,
  type Day,
  drawState,
  refuseCallIn,
} from '@cairn/rules';
import { dayOf, insertRow, sceneOf } from '../outside/outside-scene';
import { type CallInView, loadCallIns } from './call-in.queries';
import { loadDraw, loadDrawsOfDay, type ShownDraw } from './random-test.queries';

export interface NewCallIn {
  readonly cause: CallInCause;
  readonly reason?: string;
  readonly drawId?: string;
}

export interface NewCallInStep {
  readonly outcome: CallInOutcome;
  readonly note?: string;
}

/** Who is called in, and what is said to them. */
export interface CallList {
  readonly day: Day;
  readonly words: CallInWords;
  /** Drawn for today, not called yet. */
  readonly drawn: readonly Pick<ShownDraw, 'id' | 'patientId' | 'number' | 'displayName' | 'day'>[];
  readonly items: readonly CallInView[];
}

/** People who are asked to come by for a test: drawn while they seldom come, or for a clinical reason. A colleague telephones. */
@Injectable()
export class CallInService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<CallList> {
    return this.acts.perform(actor, { act: 'call-in.read', recordType: 'test_call_in' }, async (tx) => {
      const programme = await loadProgramme(tx);
      const { today, now, policy } = dayOf(programme, this.clock);
      const [items, draws] = await Promise.all([loadCallIns(tx, today), loadDrawsOfDay(tx, today)]);
      const called = new Set(items.map(({ drawId }) => drawId));
      return {
        day: today,
        words: callInWords(programme, attendBy(now, policy), programme.zone),
        drawn: draws
          .filter((draw) => draw.byCall && !called.has(draw.id) && drawState(draw, today) === 'due')
          .map(({ id, patientId, number, displayName, day }) => ({ id, patientId, number, displayName, day })),
        items,
      };
    });
  }

  callIn(actor: Actor, patientId: string, id: string, body: NewCallIn): Promise<CallInView> {
    const act = 'call-in.write' as const;
    const { cause, reason = null, drawId = null } = body;
    return this.acts.perform(actor, { act, patientId, recordType: 'test_call_in', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...body } },
        () => sceneOf(tx, patientId, this.clock),
        async ({ today, now }) => {
          const draw = drawId === null ? undefined : await loadDraw(tx, patientId, drawId, today);
          const drawnToday = draw !== undefined && draw.byCall && drawState(draw, today) === 'due';
          const refusal = refuseCallIn({ cause, reason, drawnToday });
          if (refusal !== null) throw new Refused(refusal);
          const of = cause === 'drawn' ? { reason: null, draw_id: drawId } : { reason, draw_id: null };
          const row = { id, patient_id: patientId, cause, ...of, made_by: actor.staffId, made_at: now };
          await insertRow(tx, 'test_call_in', row);
          return this.one(tx, patientId, id, today);
        },
      ),
    );
  }

  step(actor: Actor, patientId: string, callInId: string, id: string, body: NewCallInStep): Promise<CallInView> {
    const act = 'call-in.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'test_call_in', recordId: callInId }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, callInId, ...body } },
        () => sceneOf(tx, patientId, this.clock),
        async ({ today, now, policy }) => {
          const before = await this.one(tx, patientId, callInId, today);
          const over = before.steps.find(({ outcome }) => outcome === 'came' || outcome === 'did-not-come');
          if (over !== undefined)
            refuse(
              'call-in.over',
              `This call is over: ${callInOutcomes[over.outcome].toLowerCase()}. Begin a new one.`,
            );
          if (body.outcome === 'message-left' && !before.voiceConsent)
            refuse(
              'call-in.refused',
              'A message is left only with the person’s consent to it (R-438): try again later.',
            );
          const told = body.outcome === 'reached' || body.outcome === 'message-left';
          await insertRow(tx, 'test_call_in_step', {
            id,
            call_in_id: callInId,
            outcome: body.outcome,
            attend_by: told ? attendBy(now, policy) : null,
            note: body.note ?? null,
            recorded_by: actor.staffId,
            at: now,
          });
          return this.one(tx, patientId, callInId, today);
        },
      ),
    );
  }

  private async one(tx: Tx, patientId: string, id: string, today: Day): Promise<CallInView> {
    const [found] = await loadCallIns(tx, today, id);
    if (found === undefined || found.patientId !== patientId) {
      await loadPatient(tx, patientId);
      refuse('not-found', 'There is no such call of this person.');
    }
    return found;
  }
}
