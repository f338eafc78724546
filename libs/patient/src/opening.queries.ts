import type { Tx } from '@cairn/database';
import type { OpeningReason } from '@cairn/rules';
import { displayNameOf } from './patient.queries';

/** Someone opened a restricted chart: who, whose, why, and what the privacy officer thought of it. */
export interface OpeningView {
  readonly id: string;
  readonly patient: { readonly id: string; readonly number: string; readonly displayName: string };
  readonly staff: { readonly id: string; readonly displayName: string; readonly roles: readonly string[] };
  readonly reasonCode: OpeningReason;
  readonly reason: string;
  readonly openedAt: string;
  readonly until: string;
  /** Lines of the audit trail about this chart by this person while it was open. */
  readonly looks: number;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly verdict: 'justified' | 'unjustified' | null;
  readonly note: string | null;
}

const view = `jsonb_build_object('id', o.id, 'patient', jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}),
    'staff', jsonb_build_object('id', s.id, 'displayName', s.display_name, 'roles', coalesce((select jsonb_agg(distinct r.role)
      from staff_role r where r.programme_id = $1 and r.staff_id = s.id and r.ended_at is null), '[]')),
    'reasonCode', o.reason_code, 'reason', o.reason, 'openedAt', o.opened_at, 'until', o.until,
    'looks', (select count(*)::int from audit_event e where e.programme_id = $1 and e.patient_id = o.patient_id
      and e.staff_id = o.staff_id and e.at between o.opened_at and o.until and e.outcome = 'done' and e.act <> 'chart.open'),
    'reviewedBy', (select w.display_name from staff w where w.id = o.reviewed_by), 'reviewedAt', o.reviewed_at,
    'verdict', o.verdict, 'note', o.note) as view
  from chart_opening o join patient p on p.programme_id = o.programme_id and p.id = o.patient_id join staff s on s.id = o.staff_id`;

export const openingsPage = 50;

/** Newest first; nobody is shown openings of their own chart. */
export async function loadOpenings(tx: Tx, unreviewed: boolean, after: number): Promise<OpeningView[]> {
  const rows = await tx.query<{ view: OpeningView }>(
    `select ${view} where o.programme_id = $1 and (not $2 or o.reviewed_at is null)
       and chart_closed(o.patient_id) is distinct from 'own'
     order by o.opened_at desc, o.id limit $3 offset $4`,
    [tx.actor.programmeId, unreviewed, openingsPage + 1, after],
  );
  return rows.map(({ view: opening }) => opening);
}

export async function loadOpening(tx: Tx, id: string): Promise<OpeningView | undefined> {
  const [row] = await tx.query<{ view: OpeningView }>(
    `select ${view} where o.programme_id = $1 and o.id = $2 and chart_closed(o.patient_id) is distinct from 'own'`,
    [tx.actor.programmeId, id],
  );
  return row?.view;
}

export interface NewOpening {
  readonly id: string;
  readonly reasonCode: OpeningReason;
  readonly reason: string;
}

/** Answers until when the chart is open: by the database's clock, which also closes it. */
export async function insertOpening(tx: Tx, patientId: string, opening: NewOpening, minutes: number): Promise<string> {
  const [row] = await tx.query<{ until: Date }>(
    `insert into chart_opening (id, programme_id, patient_id, staff_id, reason_code, reason, opened_at, until)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp(), clock_timestamp() + make_interval(mins => $7)) returning until`,
    [opening.id, tx.actor.programmeId, patientId, tx.actor.staffId, opening.reasonCode, opening.reason, minutes],
  );
  if (row === undefined) throw new Error('One row was written.');
  return row.until.toISOString();
}
