import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Acts, canonical, type ConstraintFault } from '@cairn/access';
import { type Actor, Database } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  amountIn,
  decideDose,
  decidePour,
  type DoseAttempt,
  type Evaluation,
  isRefusal,
  isStockKept,
  type MedicationChart,
  microlitres,
  type OpenContainer,
  type Policy,
  pourState,
  type Product,
  type Refusal,
  serviceDay,
  usableFor,
} from '@cairn/rules';
import { loadChartOfOrder, medicationChart } from '../chart/medication-chart.queries';
import {
  insertDelivery,
  insertPreparation,
  loadOpenPreparations,
  loadPreparation,
  type PreparationRow,
  resolvePreparation,
} from './preparation.queries';
import { drawDelivery, pouredFor } from '../stock/dose-draw';
import { leaveOver } from '../stock/ledger';
import { loadOpenAt } from '../stock/open-container.queries';
import { PumpSilent } from './pump-port';
import { Pumps } from './pumps';

export interface PreparationView {
  readonly id: string;
  readonly patientId: string;
  readonly orderId: string;
  readonly serviceDay: string;
  readonly portion: number;
  readonly stationId: string;
  readonly stationName: string;
  /** 'unknown': no answer came from the pump, and nobody knows what it delivered until somebody looks. */
  readonly state: 'poured' | 'short' | 'unknown' | 'recorded' | 'discarded' | 'nothing-delivered';
  readonly orderedMcg: number;
  readonly orderedUl: number;
  readonly deliveredMcg: number | null;
  readonly deliveredUl: number | null;
  readonly preparedAt: string;
  readonly preparedBy: string | null;
  readonly evaluations: readonly Evaluation[];
}

/**
 * Pouring a dose with a pump. The preparation is written down before the pump is asked, so that no crash on the way
 * can hide a poured dose; the record of the dose closes only with what the pump said that it delivered.
 */
@Injectable()
export class PreparationService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pumps: Pumps,
  ) {}

  /**
   * Asks every rule as if the dose were given now, writes the preparation down, and asks the pump. Sent again under the same id
   * it pours nothing twice: the pump is asked what it delivered under that key. Refuses as `decideDose` does, with
   * 'preparation.open' while another poured dose waits at this window or for this person, and with
   * 'preparation.no-container' when nothing fitting is open.
   */
  async prepare(actor: Actor, id: string, stationId: string, attempt: DoseAttempt): Promise<PreparationView> {
    const bodyHash = createHash('sha256')
      .update(canonical({ stationId, ...attempt }))
      .digest();
    const policy = await this.writeDown(actor, id, stationId, attempt, bodyHash);
    return this.ask(actor, id, policy);
  }

  /** The preparations that wait to be recorded or resolved, on every window. */
  open(actor: Actor): Promise<(PreparationView & { readonly displayName: string })[]> {
    return this.acts.perform(actor, { act: 'dosing.read', recordType: 'dose_preparation' }, async (tx) => {
      const programme = await loadProgramme(tx);
      const policy = policyOf(programme, serviceDay(this.clock.now(), programme.zone, programme.dayBoundary));
      const rows = await loadOpenPreparations(tx, displayNameOf);
      return rows.map((row) => ({ ...viewOf(row, policy), displayName: row.displayName }));
    });
  }

  /** Says that a poured dose was not taken: poured away, or, where the pump was silent, that nothing had come out. */
  resolve(
    actor: Actor,
    id: string,
    said: {
      readonly outcome: 'discarded' | 'nothing-delivered';
      readonly deliveredMcg?: number;
      readonly reason: string;
    },
  ): Promise<PreparationView> {
    const act = {
      act: 'dose.resolve' as const,
      recordType: 'dose_preparation',
      recordId: id,
      describe: ({ patientId }: PreparationView) => ({ patientId }),
      explain: async ({ constraint }: ConstraintFault) =>
        constraint === 'pk_dose_resolution' ? alreadyResolved() : undefined,
    };
    return this.acts.perform(actor, act, async (tx) => {
      const [programme, row] = await Promise.all([loadProgramme(tx), loadPreparation(tx, id)]);
      if (row === undefined) refuse('not-found', 'There is no such preparation in this program.');
      if (row.outcome !== null) throw new Refused(alreadyResolved());
      if (said.outcome === 'nothing-delivered' && (row.deliveredUl ?? 0) > 0)
        refuse(
          'preparation.undelivered',
          'The pump says that it delivered: record the dose, or say that it was poured away.',
        );
      const now = this.clock.now();
      const deliveredMcg = said.outcome === 'nothing-delivered' ? 0 : (row.deliveredMcg ?? said.deliveredMcg ?? null);
      if (deliveredMcg === null)
        refuse(
          'preparation.undelivered',
          'Nobody knows what the pump delivered: measure what is in the cup and enter it.',
        );
      if (said.outcome === 'discarded') {
        const source = { type: 'preparation', id } as const;
        // What the pump never reported is measured by hand, and leaves the container only now.
        if (row.deliveredMcg === null)
          await drawDelivery(tx, {
            preparationId: id,
            containers: await loadOpenAt(tx, id),
            mcg: deliveredMcg,
            at: now,
          });
        for (const poured of await pouredFor(tx, id)) await leaveOver(tx, { ...poured, source, at: now });
      }
      await resolvePreparation(tx, {
        id,
        patientId: row.patientId,
        outcome: said.outcome,
        doseId: null,
        deliveredMcg,
        reason: said.reason,
        at: now,
      });
      tx.notify('preparation', row.patientId);
      const policy = policyOf(programme, serviceDay(now, programme.zone, programme.dayBoundary));
      return viewOf({ ...row, outcome: said.outcome, deliveredMcg }, policy);
    });
  }

  private writeDown(
    actor: Actor,
    id: string,
    stationId: string,
    attempt: DoseAttempt,
    bodyHash: Buffer,
  ): Promise<Policy> {
    const act = {
      act: 'dose.prepare' as const,
      recordType: 'dose_preparation',
      recordId: id,
      through: { recordType: 'medication_order', recordId: attempt.orderId },
      describe: ({ patientId }: { patientId: string }) => ({ patientId }),
      explain: (fault: ConstraintFault) => this.whoPours(actor, attempt, stationId, fault),
    };
    return this.acts
      .perform(actor, act, async (tx) => {
        const known = await loadPreparation(tx, id);
        const [row, programme] = await Promise.all([
          loadChartOfOrder(tx, attempt.orderId, attempt.serviceDay),
          loadProgramme(tx),
        ]);
        const { patientId } = row;
        const policy = policyOf(programme, attempt.serviceDay);
        if (known !== undefined) {
          if (known.bodyHash === bodyHash.toString('hex')) return { patientId, policy };
          refuse(
            'idempotency.body-differs',
            'This id was already used for something else. Start again from a fresh form.',
          );
        }
        const now = this.clock.now();
        const chart = medicationChart(row, programme, serviceDay(now, programme.zone, programme.dayBoundary));
        const giver = { staffId: actor.staffId ?? '', roles: actor.roles, licences: row.licences, charge: row.charge };
        const dose = decideDose({ ...attempt, pourAt: stationId }, chart, giver, policy, now);
        if (isRefusal(dose)) throw new Refused(dose);
        const order = chart.orders.find((one) => one.id === attempt.orderId);
        const container = openFor(chart, stationId, order?.product, attempt.serviceDay);
        const pour = decidePour(dose.doseMcg, container, attempt.serviceDay);
        if (isRefusal(pour)) throw new Refused(pour);
        await insertPreparation(tx, {
          id,
          patientId,
          orderId: attempt.orderId,
          serviceDay: attempt.serviceDay,
          portion: attempt.portion,
          stationId,
          containerId: pour.containerId,
          orderedMcg: dose.doseMcg,
          orderedUl: pour.orderedUl,
          attempt,
          bodyHash,
          evaluations: dose.evaluations,
          at: now,
        });
        tx.notify('preparation', patientId);
        return { patientId, policy };
      })
      .then(({ policy }) => policy);
  }

  /** Outside any transaction: a pump may take seconds, and nothing in the record waits for it. */
  private async ask(actor: Actor, id: string, policy: Policy): Promise<PreparationView> {
    const row = await this.database.transaction(actor, (tx) => loadPreparation(tx, id));
    if (row === undefined) refuse('not-found', 'There is no such preparation in this program.');
    const pump = this.pumps.of(row);
    if (pump === null || row.outcome !== null || row.deliveredUl !== null) return viewOf(row, policy);
    try {
      const { volumeUl } = await pump.deliver({ key: id, volumeUl: row.orderedUl });
      const deliveredUl = microlitres(volumeUl);
      const deliveredMcg = deliveredUl === row.orderedUl ? row.orderedMcg : amountIn(deliveredUl, row.mcgPerMl);
      await this.database.transaction(actor, async (tx) => {
        const at = this.clock.now();
        const isNew = await insertDelivery(tx, {
          id,
          patientId: row.patientId,
          ul: deliveredUl,
          mcg: deliveredMcg,
          at,
        });
        if (isNew)
          await drawDelivery(tx, { preparationId: id, containers: await loadOpenAt(tx, id), mcg: deliveredMcg, at });
        tx.notify('preparation', row.patientId);
      });
      return viewOf({ ...row, deliveredUl, deliveredMcg }, policy);
    } catch (error) {
      if (error instanceof PumpSilent) return viewOf(row, policy);
      throw error;
    }
  }

  /** Somebody else's poured dose stands at this window, or somebody pours for this person at another one. */
  private async whoPours(
    actor: Actor,
    attempt: DoseAttempt,
    stationId: string,
    { constraint }: ConstraintFault,
  ): Promise<Refusal | undefined> {
    if (constraint !== 'pk_preparation_slot' && constraint !== 'uq_preparation_slot_patient') return undefined;
    const open = await this.database.transaction(actor, (tx) => loadOpenPreparations(tx, 'null'));
    const mine = open.find((one) =>
      constraint === 'pk_preparation_slot' ? one.stationId === stationId : one.orderId === attempt.orderId,
    );
    const facts = { by: mine?.preparedBy ?? null, at: mine?.preparedAt ?? null, preparationId: mine?.id ?? null };
    const says =
      constraint === 'pk_preparation_slot'
        ? 'A poured dose waits at this window: record or resolve it first (R-212).'
        : 'A dose is being poured for this person already: record or resolve it first (R-212).';
    return { code: 'preparation.open', says, facts };
  }
}

/** What a pump would pour from: where the ledger is kept the first to expire that is open here, else what was opened last. */
function openFor(
  chart: MedicationChart,
  stationId: string,
  product: Product | undefined,
  day: string,
): OpenContainer | undefined {
  const { containers } = chart.programme;
  if (product === undefined) return undefined;
  if (isStockKept(chart, day)) return usableFor({ product, mcg: 0, day, stationId }, containers)[0];
  return containers.find((one) => one.stationId === stationId && one.product === product && one.stock === null);
}

function alreadyResolved(): Refusal {
  return { code: 'preparation.resolved', says: 'This preparation was recorded or resolved before. Look at it again.' };
}

function viewOf(row: PreparationRow, policy: Policy): PreparationView {
  const { id, patientId, orderId, portion, stationId, stationName, orderedMcg, orderedUl, deliveredMcg, deliveredUl } =
    row;
  return {
    id,
    patientId,
    orderId,
    serviceDay: row.serviceDay,
    portion,
    stationId,
    stationName,
    state: row.outcome ?? pourState(orderedUl, deliveredUl, policy.volume_tolerance_ml),
    orderedMcg,
    orderedUl,
    deliveredMcg,
    deliveredUl,
    preparedAt: new Date(row.preparedAt).toISOString(),
    preparedBy: row.preparedBy,
    evaluations: row.evaluations,
  };
}
