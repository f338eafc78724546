import { Injectable } from '@nestjs/common';
import { Acts, inCharge, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  type Day,
  drawState,
  type DrawState,
  rederive,
  refuseRemoval,
  type RemovalAttempt,
  type TestQuota,
} from '@cairn/rules';
import { cancelTestOrder } from '../drug-test/test-order.queries';
import { dayOf, insertRow } from '../outside/outside-scene';
import { bytesUnder, type KeyView, loadKeys, makeKey } from './key.queries';
import { RandomTestDay } from './random-test-day';
import {
  counselorsOf,
  countsAhead,
  type DrawToCheck,
  type LastRun,
  loadDraw,
  loadDrawsOf,
  loadDrawsOfDay,
  loadLastRun,
  type ShownDraw,
} from './random-test.queries';
import { countedOf, loadQuotaRows, loadTestQuota, type QuotaRow } from './test-quota';

export interface DrawView extends ShownDraw {
  readonly state: DrawState;
}

export interface TestDay {
  readonly day: Day;
  /** Random testing was started here. */
  readonly started: boolean;
  readonly draws: readonly DrawView[];
}

export interface TestPlan {
  readonly keys: readonly KeyView[];
  readonly lastRun: LastRun | null;
  /** Tests in each of the next four weeks, all people together. Null where there are too few people to hide one among. */
  readonly weeks: readonly number[] | null;
}

export interface QuotaLine extends Pick<QuotaRow, 'id' | 'number' | 'displayName' | 'counselor'> {
  readonly quota: TestQuota;
}

export interface Rederivation {
  readonly draw: DrawToCheck;
  readonly derived: Day | null;
  readonly equal: boolean;
}

/** Among fewer people a number of tests in a week says too much of one of them. */
const fewestPeople = 11;

/** Random drug tests: who is due today, how many lie ahead, who is behind, and that no draw was bent. */
@Injectable()
export class RandomTestService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly days: RandomTestDay,
  ) {}

  /** Of today only: another day cannot be asked for. */
  async today(actor: Actor): Promise<TestDay> {
    await this.days.ensure(actor.programmeId);
    const what = { act: 'random-test.read' as const, recordType: 'random_test_draw' };
    const describe = ({ day, draws }: TestDay) => ({ facts: { day, count: draws.length } });
    return this.acts.perform(actor, { ...what, describe }, async (tx) => {
      const { today } = dayOf(await loadProgramme(tx), this.clock);
      const [keys, draws] = await Promise.all([loadKeys(tx), loadDrawsOfDay(tx, today)]);
      return { day: today, started: keys.length > 0, draws: draws.map((draw) => withState(draw, today)) };
    });
  }

  /** numbers only, for those who run the house; of the nurses the one in charge. */
  async plan(actor: Actor): Promise<TestPlan> {
    await this.days.ensure(actor.programmeId);
    return this.acts.perform(actor, { act: 'random-test.counts', recordType: 'random_test_run' }, async (tx) => {
      const { today } = dayOf(await loadProgramme(tx), this.clock);
      await requireLead(tx);
      const [keys, lastRun, weeks] = await Promise.all([loadKeys(tx), loadLastRun(tx), countsAhead(tx, today)]);
      const enough = lastRun !== null && lastRun.people >= fewestPeople;
      return {
        keys,
        lastRun,
        weeks: enough ? [0, 1, 2, 3].map((index) => weeks.find(({ week }) => week === index)?.tests ?? 0) : null,
      };
    });
  }

  /** Starts random testing, or goes on with a new key: what has not begun is then drawn anew. */
  async newKey(actor: Actor, id: string, reason: string | null): Promise<KeyView> {
    const act = 'random-test.key' as const;
    const key = await this.acts.perform(actor, { act, recordType: 'random_test_key', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { reason } },
        () => loadKeys(tx),
        async (keys) => {
          if (keys.length > 0 && (reason ?? '').length < 5)
            refuse('random-test.key', 'A new key takes the place of the old one: say why.');
          await makeKey(tx, id, reason, this.clock.now());
          const made = (await loadKeys(tx)).find((one) => one.id === id);
          if (made === undefined) throw new Error('The key was not made.');
          return made;
        },
      ),
    );
    await this.days.plan(actor.programmeId);
    return key;
  }

  /** required so far, done, and who is behind. */
  quota(actor: Actor): Promise<{ readonly day: Day; readonly lines: readonly QuotaLine[] }> {
    const what = { act: 'random-test.read' as const, recordType: 'patient' };
    return this.acts.perform(actor, what, async (tx) => {
      const { today, policy } = dayOf(await loadProgramme(tx), this.clock);
      const rows = await loadQuotaRows(tx, today);
      const lines = rows.flatMap(({ id, number, displayName, counselor, hidden, ...row }): QuotaLine[] =>
        hidden || row.firstDoseOn === null
          ? []
          : [{ id, number, displayName, counselor, quota: countedOf(row, today, policy) }],
      );
      return { day: today, lines };
    });
  }

  /** One person's draws up to today, and how the quota stands. */
  history(
    actor: Actor,
    patientId: string,
  ): Promise<{ readonly quota: TestQuota | null; readonly draws: readonly DrawView[] }> {
    const what = { act: 'random-test.read' as const, patientId, recordType: 'patient', recordId: patientId };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
      const { today } = dayOf(programme, this.clock);
      const [quota, draws] = await Promise.all([
        loadTestQuota(tx, patientId, programme, today),
        loadDrawsOf(tx, patientId, today),
      ]);
      return { quota, draws: draws.map((draw) => withState(draw, today)) };
    });
  }

  /** takes a day out that was drawn for today, with its reason. Another one is drawn by itself. */
  remove(actor: Actor, patientId: string, drawId: string, attempt: RemovalAttempt): Promise<DrawView> {
    const act = 'random-test.remove' as const;
    const what = { act, patientId, recordType: 'random_test_draw', recordId: drawId };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
      const { today, now } = dayOf(programme, this.clock);
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('random draw ' || $1::text, 0))`, [drawId]);
      const draw = await this.drawOf(tx, patientId, drawId, today);
      const counselorIds = await counselorsOf(tx, patientId, today);
      const refusal = refuseRemoval({ draw, attempt, today, staffId: actor.staffId ?? '', counselorIds });
      if (refusal !== null) throw new Refused(refusal);
      await insertRow(tx, 'random_test_draw_end', {
        draw_id: drawId,
        patient_id: patientId,
        why: 'removed',
        reason_code: attempt.reasonCode,
        reason: attempt.reason,
        ended_by: actor.staffId,
        ended_at: now,
      });
      const shown = (await loadDrawsOf(tx, patientId, today)).find(({ id }) => id === drawId);
      if (shown === undefined) throw new Error('The draw that was taken out is not there.');
      if (shown.orderId !== null)
        await cancelTestOrder(tx, { orderId: shown.orderId, patientId, reason: attempt.reason, at: now });
      tx.notify('dosing', patientId);
      return withState(shown, today);
    });
  }

  /** Draws the day again from the key and what was kept, and says whether it is the same. */
  rederive(actor: Actor, patientId: string, drawId: string): Promise<Rederivation> {
    const what = {
      act: 'random-test.rederive' as const,
      patientId,
      recordType: 'random_test_draw',
      recordId: drawId,
      describe: ({ equal }: Rederivation) => ({ facts: { equal } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
      const draw = await this.drawOf(tx, patientId, drawId, dayOf(programme, this.clock).today);
      const bytes = (await bytesUnder(tx, draw.seedId, [draw.message])).get(draw.message);
      const derived = bytes === undefined ? null : rederive(draw, bytes);
      return { draw, derived, equal: derived === draw.day };
    });
  }

  private async drawOf(tx: Tx, patientId: string, drawId: string, today: Day): Promise<DrawToCheck> {
    const draw = await loadDraw(tx, patientId, drawId, today);
    return draw ?? refuse('not-found', 'There is no such draw of this person up to today.');
  }
}

const withState = (draw: ShownDraw, today: Day): DrawView => ({ ...draw, state: drawState(draw, today) });

async function requireLead(tx: Tx): Promise<void> {
  const { roles, staffId } = tx.actor;
  if (roles.some((role) => role === 'administrator' || role === 'medical_director')) return;
  const [mark] = await tx.query<{ charge: boolean }>(`select ${inCharge('$1', '$2')} as charge`, [
    tx.actor.programmeId,
    staffId,
  ]);
  if (mark?.charge !== true)
    refuse(
      'random-test.lead',
      'Numbers ahead are for the nurse in charge, the medical director and the administrator (R-411).',
    );
}
