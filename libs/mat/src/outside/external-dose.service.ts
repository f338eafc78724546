import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import {
  dispensers,
  type Evaluation,
  externalEvaluations,
  prescribers,
  type Refusal,
  refuseCarryOver,
  refuseDecision,
  refuseExternalReport,
} from '@cairn/rules';
import {
  type CarryOverView,
  type ExternalReportView,
  loadCarryOver,
  loadEmergencyDays,
  loadExternalReports,
  type NewDecision,
  type NewExternalReport,
} from './external-dose.queries';
import { insertRow, requireLicence, sceneOf } from './outside-scene';

export interface ExternalDoses {
  readonly items: readonly ExternalReportView[];
  readonly carryOver: CarryOverView | null;
}

/** Doses that somebody else gave, and time in treatment elsewhere that counts here. */
@Injectable()
export class ExternalDoseService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<ExternalDoses> {
    const what = { act: 'external-dose.read' as const, patientId, recordType: 'external_report' };
    return this.acts.perform(actor, what, async (tx) => {
      await sceneOf(tx, patientId, this.clock);
      const [items, carryOver] = await Promise.all([loadExternalReports(tx, patientId), loadCarryOver(tx, patientId)]);
      return { items, carryOver };
    });
  }

  /** Records what is said, under the client's id. It clears no missed day before it is verified. */
  report(
    actor: Actor,
    patientId: string,
    id: string,
    report: NewExternalReport,
  ): Promise<ExternalReportView & { readonly evaluations: readonly Evaluation[] }> {
    const act = 'external-dose.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'external_report', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...report } },
        () => Promise.all([sceneOf(tx, patientId, this.clock), loadEmergencyDays(tx, patientId)]),
        async ([{ today, now }, emergencyDays]) => {
          const scene = { today, emergencyDays };
          stopped(refuseExternalReport(report, scene));
          await insertRow(tx, 'external_report', {
            id,
            patient_id: patientId,
            product_class: report.productClass,
            source: report.source,
            facility: report.facility,
            informant: report.informant ?? null,
            informant_role: report.informantRole ?? null,
            telephone: report.telephone ?? null,
            method: report.method,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          for (const { on, doseMcg } of report.doses)
            void insertRow(tx, 'external_dose', {
              id: newId(),
              patient_id: patientId,
              report_id: id,
              given_on: on,
              dose_mcg: doseMcg,
            });
          return { ...(await this.changed(tx, patientId, id)), evaluations: externalEvaluations(report, scene) };
        },
      ),
    );
  }

  /** Verifies or rejects a report. What was decided before stays readable; the last word counts. */
  decide(
    actor: Actor,
    patientId: string,
    reportId: string,
    id: string,
    decision: NewDecision,
  ): Promise<ExternalReportView> {
    const act = 'external-dose.verify' as const;
    const what = { act, patientId, recordType: 'external_report', recordId: reportId };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, reportId, ...decision } },
        () => Promise.all([sceneOf(tx, patientId, this.clock), loadExternalReports(tx, patientId, reportId)]),
        async ([{ today, now }, [report]]) => {
          if (report === undefined) refuse('not-found', 'There is no such report of doses elsewhere.');
          await requireLicence(tx, dispensers, today, 'Verifying a dose');
          stopped(refuseDecision({ method: decision.method, spokeWith: decision.spokeWith ?? null }));
          await insertRow(tx, 'external_dose_decision', {
            id,
            report_id: reportId,
            outcome: decision.outcome,
            method: decision.method,
            spoke_with: decision.spokeWith ?? null,
            spoke_with_role: decision.spokeWithRole ?? null,
            telephone: decision.telephone ?? null,
            note: decision.note ?? null,
            decided_by: actor.staffId,
            decided_at: now,
          });
          return this.changed(tx, patientId, reportId);
        },
      ),
    );
  }

  /** Lets time in another program count in the open episode. A later word of a prescriber takes its place. */
  carryOver(
    actor: Actor,
    patientId: string,
    id: string,
    given: { readonly reportId: string; readonly days: number; readonly reason: string },
  ): Promise<CarryOverView> {
    const act = 'carry-over.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'treatment_carry_over', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...given } },
        () => Promise.all([sceneOf(tx, patientId, this.clock), loadExternalReports(tx, patientId, given.reportId)]),
        async ([{ today, now, patient }, [report]]) => {
          await requireLicence(tx, prescribers, today, 'Carrying time in treatment over');
          const { episode } = patient;
          stopped(refuseCarryOver({ days: given.days, report: report ?? null, episodeOpen: episode !== null }));
          await insertRow(tx, 'treatment_carry_over', {
            id,
            patient_id: patientId,
            episode_id: episode?.id,
            report_id: given.reportId,
            days: given.days,
            reason: given.reason,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          tx.notify('outside', patientId);
          const written = await loadCarryOver(tx, patientId);
          if (written === null) throw new Error('What was just written is not there.');
          return written;
        },
      ),
    );
  }

  private async changed(tx: Tx, patientId: string, id: string): Promise<ExternalReportView> {
    const [report] = await loadExternalReports(tx, patientId, id);
    if (report === undefined) throw new Error('What was just written is not there.');
    tx.notify('outside', patientId);
    return report;
  }
}

export function stopped(refusal: Refusal | null): void {
  if (refusal !== null) throw new Refused(refusal);
}
