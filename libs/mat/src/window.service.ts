import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient, type PatientView } from '@cairn/patient';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  checkDose,
  daysBetween,
  type Evaluation,
  type KnownDose,
  type KnownOrder,
  orderState,
  portionOn,
  serviceDay,
} from '@cairn/rules';
import { loadChartOfPatient, medicationChart } from './chart/medication-chart.queries';
import { attend, type Attended, loadAttended, loadSeen, loadToCome, type Seen, type ToCome } from './window.queries';

export interface DosingQueue {
  readonly day: string;
  readonly toCome: readonly ToCome[];
  readonly seen: readonly Seen[];
  readonly dosing: readonly Attended[];
}

export interface ShownDose {
  readonly id: string;
  readonly serviceDay: string;
  readonly portion: number;
  readonly doseMcg: number;
  readonly occurredAt: string;
  readonly by: string | null;
}

/** One person at the window: what to give, what came before, and what every rule says about it now. */
export interface DosingCard {
  readonly patient: PatientView;
  readonly day: string;
  readonly order: (KnownOrder & { readonly portionMcg: number }) | null;
  readonly portion: number;
  readonly lastDoses: readonly ShownDose[];
  readonly doseToday: ShownDose | null;
  readonly daysSinceLastDose: number | null;
  readonly checks: readonly Evaluation[];
  readonly openedBy: Attended | null;
}

/** The dosing window: who is still to come, who was seen, and the person in front of it. */
@Injectable()
export class WindowService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  queue(actor: Actor, day: string | undefined): Promise<DosingQueue> {
    const what = { act: 'dosing.read' as const, recordType: 'dosing_queue' };
    return this.acts.perform(actor, what, async (tx) => {
      const on = day ?? (await this.today(await loadProgramme(tx)));
      const [toCome, seen, dosing] = await Promise.all([loadToCome(tx, on), loadSeen(tx, on), loadAttended(tx)]);
      return { day: on, toCome, seen, dosing };
    });
  }

  /** Opens a person at this window; other windows see it. Checks are asked as if the next portion were given now. */
  card(actor: Actor, patientId: string, day: string | undefined): Promise<DosingCard> {
    const what = { act: 'dosing.read' as const, patientId, recordType: 'patient', recordId: patientId };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme, patient] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
      const now = this.clock.now();
      const today = this.today(programme);
      const on = day ?? today;
      const [row, , attended] = await Promise.all([
        loadChartOfPatient(tx, patientId, on),
        attend(tx, patientId),
        loadAttended(tx, patientId),
      ]);
      const chart = medicationChart(row, programme, today);
      const order = chart.orders.find((one) => orderState(one, on) === 'active') ?? null;
      const given = chart.doses.filter((dose) => dose.serviceDay === on && dose.orderId === order?.id);
      const portion = Math.min(given.length + 1, order?.portions ?? 1);
      const portionMcg = order === null ? 0 : portionOn(order, on, portion);
      const giver = { staffId: actor.staffId ?? '', roles: actor.roles, licences: row.licences, charge: row.charge };
      const attempt = {
        orderId: order?.id ?? '',
        serviceDay: on,
        portion,
        doseMcg: portionMcg,
        observation: 'observed_complete' as const,
        checks: { identifiers: ['name', 'date_of_birth'] as const, impairment: 'none_seen' as const },
      };
      const before = chart.doses.find((dose) => dose.serviceDay < on);
      tx.notify('dosing', patientId);
      return {
        patient,
        day: on,
        order: order === null ? null : { ...order, portionMcg },
        portion,
        lastDoses: chart.doses.slice(0, 6).map(shown),
        doseToday: given.length >= (order?.portions ?? 1) && given[0] !== undefined ? shown(given[0]) : null,
        daysSinceLastDose: before === undefined ? null : daysBetween(before.serviceDay, on),
        checks: checkDose(attempt, chart, giver, policyOf(programme, on), now),
        openedBy: attended.find(({ staffId }) => staffId !== actor.staffId) ?? null,
      };
    });
  }

  private today(programme: { zone: string; dayBoundary: string }): string {
    return serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
  }
}

function shown({ id, serviceDay: day, portion, doseMcg, occurredAt, by }: KnownDose): ShownDose {
  return { id, serviceDay: day, portion, doseMcg, occurredAt: occurredAt.toISOString(), by };
}
