import { Injectable, Optional } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { checkDose, serviceDay } from '@cairn/rules';
import { loadChartOfPatient, medicationChart } from './chart/medication-chart.queries';
import { RandomTestDay } from './random-test/random-test-day';
import { type DosingCard, needsOf, orderAtWindow, pictureOf, proposalOf } from './dosing-card';
import {
  attend,
  type Attended,
  loadAttended,
  loadInjectionsToCome,
  loadSeen,
  loadToCome,
  type Seen,
  type ToCome,
} from './window.queries';

export interface DosingQueue {
  readonly day: string;
  readonly toCome: readonly ToCome[];
  readonly seen: readonly Seen[];
  readonly dosing: readonly Attended[];
}

/** The dosing window: who is still to come, who was seen, and the person in front of it. */
@Injectable()
export class WindowService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    @Optional() private readonly testDay?: RandomTestDay,
  ) {}

  async queue(actor: Actor, day: string | undefined): Promise<DosingQueue> {
    await this.testDay?.ensure(actor.programmeId);
    const what = { act: 'dosing.read' as const, recordType: 'dosing_queue' };
    return this.acts.perform(actor, what, async (tx) => {
      const programme = await loadProgramme(tx);
      const on = day ?? this.today(programme);
      const [daily, injections, seen, dosing] = await Promise.all([
        loadToCome(tx, programme, on, this.clock.now()),
        loadInjectionsToCome(tx, programme, on),
        loadSeen(tx, on),
        loadAttended(tx),
      ]);
      return { day: on, toCome: [...daily, ...injections], seen, dosing };
    });
  }

  /**
   * Opens a person at this window; other windows see it. Checks are asked as if the next portion were given now, from what is
   * open at `stationId`.
   */
  card(actor: Actor, patientId: string, day: string | undefined, stationId?: string): Promise<DosingCard> {
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
      const policy = policyOf(programme, on);
      const order = orderAtWindow(chart, on);
      const picture = pictureOf(chart, order, on, policy);
      const giver = { staffId: actor.staffId ?? '', roles: actor.roles, licences: row.licences, charge: row.charge };
      const attempt = {
        orderId: order?.id ?? '',
        serviceDay: on,
        portion: picture.portion,
        doseMcg: picture.order?.portionMcg ?? 0,
        observation: 'observed_complete' as const,
        ...(stationId === undefined ? {} : { stationId }),
        checks: { identifiers: ['photo', 'date_of_birth'] as const, impairment: 'none_seen' as const },
      };
      const checks = checkDose(attempt, chart, giver, policy, now);
      tx.notify('dosing', patientId);
      return {
        patient,
        ...picture,
        photo: (row.chart.photoId as string | undefined) ?? null,
        needs: needsOf(checks),
        proposal: proposalOf(checks),
        checks,
        openedBy: attended.find(({ staffId }) => staffId !== actor.staffId) ?? null,
      };
    });
  }

  private today(programme: { zone: string; dayBoundary: string }): string {
    return serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
  }
}
