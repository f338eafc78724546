import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { addMinutes, type IncidentKind, type Policy } from '@cairn/rules';
import { type IncidentView, loadIncidents, raiseIncident } from './incident.queries';
import { dayOf, insertRow } from './outside-scene';

export interface IncidentLog {
  readonly kind: IncidentKind;
  readonly patientId: string | null;
  readonly beganAt: Date;
  readonly steps: readonly { readonly id: string; readonly step: string; readonly at: Date; readonly note?: string }[];
}

/** Clocks of two machines are never quite the same. */
const clockToleranceMinutes = 5;

/** Incidents: logged while they happen, reported in words within hours. */
@Injectable()
export class IncidentService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<IncidentView[]> {
    const what = { act: 'incident.read' as const, recordType: 'incident' };
    return this.acts.perform(actor, what, async (tx) => loadIncidents(tx, await this.policy(tx)));
  }

  one(actor: Actor, id: string): Promise<IncidentView> {
    const what = { act: 'incident.read' as const, recordType: 'incident', recordId: id, describe: aboutWhom };
    return this.acts.perform(actor, what, async (tx) => this.find(tx, await this.policy(tx), id));
  }

  /**
   * The log so far, as often as it grows. Steps are known by their ids: each is written once, none is ever taken out, so a log
   * that is sent again after a lost answer, or by two windows, loses and doubles nothing.
   */
  log(actor: Actor, id: string, log: IncidentLog): Promise<IncidentView> {
    const { kind, patientId, beganAt, steps } = log;
    const act = 'incident.write' as const;
    const what = { act, ...(patientId === null ? {} : { patientId }), recordType: 'incident', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const [policy] = await Promise.all([this.policy(tx), patientId === null ? null : loadPatient(tx, patientId)]);
      const latest = addMinutes(this.clock.now(), clockToleranceMinutes);
      if (beganAt > latest || steps.some(({ at }) => at > latest))
        refuse('incident.invalid', 'What is logged lies behind: look at the clock of this machine.');
      await raiseIncident(tx, { id, kind, patientId, beganAt });
      const before = await this.find(tx, policy, id);
      if (before.kind !== kind || (before.patient?.id ?? null) !== patientId)
        refuse('idempotency.body-differs', 'This incident is about something else. Begin a new one.', { id });
      await tx.query(
        `insert into incident_step (id, programme_id, incident_id, step, at, note, recorded_by)
         select given.id, $1, $2, given.step, given.at, given.note, $3
         from jsonb_to_recordset($4::jsonb) as given (id uuid, step text, at timestamptz, note text) on conflict do nothing`,
        [tx.actor.programmeId, id, actor.staffId, JSON.stringify(steps)],
      );
      return this.find(tx, policy, id);
    });
  }

  /** The report in words. A later one adds to those before. */
  report(
    actor: Actor,
    incidentId: string,
    id: string,
    report: { readonly outcome: IncidentView['reports'][number]['outcome']; readonly says: string },
  ): Promise<IncidentView> {
    const act = 'incident.write' as const;
    const what = { act, recordType: 'incident', recordId: incidentId, describe: aboutWhom };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { incidentId, ...report } },
        () => this.policy(tx),
        async (policy) => {
          await this.find(tx, policy, incidentId);
          const row = { id, incident_id: incidentId, outcome: report.outcome, says: report.says };
          await insertRow(tx, 'incident_report', { ...row, recorded_by: actor.staffId, recorded_at: this.clock.now() });
          tx.notify('incident', incidentId);
          return this.find(tx, policy, incidentId);
        },
      ),
    );
  }

  private async policy(tx: Tx): Promise<Policy> {
    return dayOf(await loadProgramme(tx), this.clock).policy;
  }

  private async find(tx: Tx, policy: Policy, id: string): Promise<IncidentView> {
    const [incident] = await loadIncidents(tx, policy, id);
    if (incident === undefined) refuse('not-found', 'There is no such incident in this program.');
    return incident;
  }
}

/** An incident about a person is a look at their chart. */
const aboutWhom = ({ patient }: IncidentView) => (patient === null ? {} : { patientId: patient.id });
