import type { Reading } from '@cairn/database';
import type { Day, ExternalDose, ProductClass } from '@cairn/rules';

export interface NewExternalReport {
  readonly productClass: ProductClass;
  readonly source: ExternalDose['source'];
  readonly facility: string;
  /** Who at the other place could confirm it. */
  readonly informant?: string;
  readonly informantRole?: string;
  readonly telephone?: string;
  readonly method: 'patient_says' | 'call' | 'fax' | 'record';
  readonly doses: readonly { readonly on: Day; readonly doseMcg: number }[];
}

export interface NewDecision {
  readonly outcome: 'verified' | 'rejected';
  readonly method: 'call_back' | 'fax' | 'record';
  readonly spokeWith?: string;
  readonly spokeWithRole?: string;
  readonly telephone?: string;
  readonly note?: string;
}

export interface DecisionView {
  readonly id: string;
  readonly outcome: NewDecision['outcome'];
  readonly method: NewDecision['method'];
  readonly spokeWith: string | null;
  readonly spokeWithRole: string | null;
  readonly telephone: string | null;
  readonly note: string | null;
  readonly by: string | null;
  readonly at: string;
}

/** A report of doses elsewhere as the screens show it; `state` is that of its last decision. */
export interface ExternalReportView {
  readonly id: string;
  readonly productClass: ProductClass;
  readonly source: ExternalDose['source'];
  readonly facility: string;
  readonly informant: string | null;
  readonly informantRole: string | null;
  readonly telephone: string | null;
  readonly method: NewExternalReport['method'];
  readonly doses: readonly { readonly on: Day; readonly doseMcg: number }[];
  readonly state: ExternalDose['state'];
  readonly decisions: readonly DecisionView[];
  readonly recordedBy: string | null;
  readonly recordedAt: string;
}

export interface CarryOverView {
  readonly id: string;
  readonly reportId: string;
  readonly days: number;
  readonly reason: string;
  readonly by: string | null;
  readonly at: string;
}

/** What was reported of a person, newest first; of one report where it is named. */
export async function loadExternalReports(
  tx: Reading,
  patientId: string,
  reportId: string | null = null,
): Promise<ExternalReportView[]> {
  const rows = await tx.query<{ report: Omit<ExternalReportView, 'state'> }>(
    `select jsonb_build_object('id', r.id, 'productClass', r.product_class, 'source', r.source, 'facility', r.facility,
       'informant', r.informant, 'informantRole', r.informant_role, 'telephone', r.telephone, 'method', r.method,
       'doses', (select jsonb_agg(jsonb_build_object('on', x.given_on, 'doseMcg', x.dose_mcg) order by x.given_on desc)
         from external_dose x where x.report_id = r.id),
       'decisions', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'outcome', c.outcome, 'method', c.method,
           'spokeWith', c.spoke_with, 'spokeWithRole', c.spoke_with_role, 'telephone', c.telephone, 'note', c.note,
           'by', d.display_name, 'at', c.decided_at) order by c.decided_at desc, c.id desc)
         from external_dose_decision c left join staff d on d.id = c.decided_by where c.report_id = r.id), '[]'),
       'recordedBy', s.display_name, 'recordedAt', r.recorded_at) as report
     from external_report r left join staff s on s.id = r.recorded_by
     where r.programme_id = $1 and r.patient_id = $2 and ($3::uuid is null or r.id = $3)
     order by r.recorded_at desc, r.id desc`,
    [tx.actor.programmeId, patientId, reportId],
  );
  return rows.map(({ report }) => ({ ...report, state: report.decisions[0]?.outcome ?? 'reported' }));
}

/** The days that three-day supplies covered, by reports that were not rejected. */
export async function loadEmergencyDays(tx: Reading, patientId: string): Promise<Day[]> {
  const rows = await tx.query<{ on: Day }>(
    `select x.given_on as on from external_dose x join external_report r on r.id = x.report_id
     where x.programme_id = $1 and x.patient_id = $2 and r.source = 'emergency_1306_07b'
       and coalesce((select c.outcome from external_dose_decision c where c.report_id = r.id
         order by c.decided_at desc, c.id desc limit 1), 'reported') <> 'rejected'`,
    [tx.actor.programmeId, patientId],
  );
  return rows.map(({ on }) => on);
}

/** what counts in the episode that is open, or was the last. */
export async function loadCarryOver(tx: Reading, patientId: string): Promise<CarryOverView | null> {
  const [row] = await tx.query<{ carryOver: CarryOverView }>(
    `select jsonb_build_object('id', k.id, 'reportId', k.report_id, 'days', k.days, 'reason', k.reason, 'by', s.display_name,
       'at', k.recorded_at) as "carryOver"
     from treatment_carry_over k left join staff s on s.id = k.recorded_by
     where k.programme_id = $1 and k.patient_id = $2 and k.episode_id = (select e.id from episode e where e.patient_id = $2
       order by e.closed_on is not null, e.opened_on desc limit 1)
     order by k.recorded_at desc, k.id desc limit 1`,
    [tx.actor.programmeId, patientId],
  );
  return row?.carryOver ?? null;
}
