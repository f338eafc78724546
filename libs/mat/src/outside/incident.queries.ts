import type { Reading, Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { type IncidentKind, incidentReportDue, type Policy } from '@cairn/rules';

export interface IncidentStepView {
  readonly id: string;
  readonly step: string;
  readonly at: string;
  readonly note: string | null;
  readonly by: string | null;
}

export interface IncidentView {
  readonly id: string;
  readonly kind: IncidentKind;
  readonly patient: { readonly id: string; readonly number: string; readonly displayName: string } | null;
  readonly beganAt: string;
  readonly raisedBy: string | null;
  readonly steps: readonly IncidentStepView[];
  readonly reports: readonly {
    readonly outcome: 'no_harm' | 'harm' | 'hospital' | 'died' | 'unknown';
    readonly says: string;
    readonly by: string | null;
    readonly at: string;
  }[];
  /** until when it is reported in words. */
  readonly reportDueAt: string;
}

/** The last 200 incidents, or one. The name of a restricted chart is kept back as in every list. */
export async function loadIncidents(tx: Reading, policy: Policy, id: string | null = null): Promise<IncidentView[]> {
  const rows = await tx.query<{ incident: Omit<IncidentView, 'reportDueAt'> }>(
    `select jsonb_build_object('id', i.id, 'kind', i.kind,
       'patient', case when p.id is not null then jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}) end,
       'beganAt', i.began_at, 'raisedBy', s.display_name,
       'steps', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'step', t.step, 'at', t.at, 'note', t.note,
           'by', b.display_name) order by t.at, t.id)
         from incident_step t left join staff b on b.id = t.recorded_by where t.incident_id = i.id), '[]'),
       'reports', coalesce((select jsonb_agg(jsonb_build_object('outcome', r.outcome, 'says', r.says, 'by', b.display_name,
           'at', r.recorded_at) order by r.recorded_at)
         from incident_report r left join staff b on b.id = r.recorded_by where r.incident_id = i.id), '[]')) as incident
     from incident i left join staff s on s.id = i.recorded_by
       left join patient p on p.programme_id = i.programme_id and p.id = i.patient_id
     where i.programme_id = $1 and ($2::uuid is null or i.id = $2) order by i.began_at desc, i.id desc limit 200`,
    [tx.actor.programmeId, id],
  );
  return rows.map(({ incident }) => ({
    ...incident,
    reportDueAt: incidentReportDue(new Date(incident.beganAt), policy).toISOString(),
  }));
}

/**
 * Raises an incident in the transaction of what made it one (R-208: the second failed identity check). The same id again
 * changes nothing.
 */
export async function raiseIncident(
  tx: Tx,
  incident: {
    readonly id: string;
    readonly kind: IncidentKind;
    readonly patientId: string | null;
    readonly beganAt: Date;
  },
): Promise<void> {
  await tx.query(
    `insert into incident (id, programme_id, patient_id, kind, began_at, recorded_by) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [incident.id, tx.actor.programmeId, incident.patientId, incident.kind, incident.beganAt, tx.actor.staffId],
  );
  tx.notify('incident', incident.id);
}
