import type { Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type { Closed, RestrictionKind } from '@cairn/rules';
import { displayNameOf } from './patient.queries';

interface Named {
  readonly id: string;
  readonly displayName: string;
}

/** Who may read a chart and why it is restricted; beside it the colleagues who care for the person, to name as readers. */
export interface RestrictionView {
  readonly patient: { readonly id: string; readonly number: string; readonly displayName: string };
  readonly restriction: {
    readonly id: string;
    readonly kind: RestrictionKind;
    readonly ownStaff: Named | null;
    readonly readers: readonly Named[];
    readonly reason: string;
    readonly restrictedBy: string | null;
    readonly restrictedAt: string;
  } | null;
  readonly suggested: readonly (Named & { readonly why: string })[];
}

export async function loadRestriction(tx: Tx, patientId: string): Promise<RestrictionView> {
  const [row] = await tx.query<{ view: RestrictionView }>(
    `select jsonb_build_object(
       'patient', jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}),
       'restriction', (select jsonb_build_object('id', r.id, 'kind', r.kind, 'reason', r.reason,
           'ownStaff', (select jsonb_build_object('id', s.id, 'displayName', s.display_name) from staff s where s.id = r.own_staff_id),
           'readers', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'displayName', s.display_name) order by s.display_name)
             from staff s where s.id = any (r.reader_ids)), '[]'),
           'restrictedBy', (select s.display_name from staff s where s.id = r.restricted_by), 'restrictedAt', r.restricted_at)
         from chart_restriction r where r.programme_id = $1 and r.patient_id = p.id and r.lifted_at is null),
       'suggested', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'displayName', s.display_name, 'why', c.why)
           order by c.place, s.display_name)
         from (select distinct on (x.staff_id) x.* from (
             select a.staff_id, 'Counselor' as why, 1 as place from assignment a where a.programme_id = $1 and a.patient_id = p.id
               and a.from_day <= day_in($1) and (a.to_day is null or a.to_day >= day_in($1))
             union all
             select o.signed_by, 'Prescriber', 2 from medication_order o where o.programme_id = $1 and o.patient_id = p.id
               and o.signed_by is not null and o.expires_on >= day_in($1)
             union all
             select r.staff_id, 'Nurse', 3 from staff_role r where r.programme_id = $1 and r.role = 'nurse' and r.ended_at is null
               and r.from_day <= day_in($1) and (r.to_day is null or r.to_day >= day_in($1))) x
           order by x.staff_id, x.place) c join staff s on s.id = c.staff_id and s.deactivated_at is null), '[]')) as view
     from patient p where p.programme_id = $1 and p.id = $2`,
    [tx.actor.programmeId, patientId],
  );
  if (row === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  return row.view;
}

/** How a person's chart stands to who acts; locks the person, so that two do not restrict one chart at the same moment. */
export async function lockChart(tx: Tx, patientId: string): Promise<{ closed: Closed | null; standing: boolean }> {
  const [row] = await tx.query<{ closed: Closed | null; standing: boolean }>(
    `select chart_closed(p.id) as closed, exists (select 1 from chart_restriction r where r.programme_id = $1
       and r.patient_id = p.id and r.lifted_at is null) as standing
     from patient p where p.programme_id = $1 and p.id = $2 for no key update of p`,
    [tx.actor.programmeId, patientId],
  );
  if (row === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  return row;
}

export async function loadColleagues(tx: Tx, among: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct r.staff_id as id from staff_role r join staff s on s.id = r.staff_id and s.deactivated_at is null
     where r.programme_id = $1 and r.staff_id = any ($2::uuid[]) and r.ended_at is null
       and r.from_day <= day_in($1) and (r.to_day is null or r.to_day >= day_in($1))`,
    [tx.actor.programmeId, among],
  );
  return rows.map(({ id }) => id);
}

/** Ends what stands. The mark on the person follows by itself. */
export function endRestriction(tx: Tx, patientId: string, reason: string): Promise<unknown> {
  return tx.query(
    `update chart_restriction set lifted_by = $3, lifted_at = clock_timestamp(), lifted_reason = $4
     where programme_id = $1 and patient_id = $2 and lifted_at is null`,
    [tx.actor.programmeId, patientId, tx.actor.staffId, reason],
  );
}

export interface NewRestriction {
  readonly id: string;
  readonly kind: RestrictionKind;
  readonly ownStaffId: string | null;
  readonly readerIds: readonly string[];
  readonly reason: string;
}

export function insertRestriction(tx: Tx, patientId: string, restriction: NewRestriction): Promise<unknown> {
  const { id, kind, ownStaffId, readerIds, reason } = restriction;
  return tx.query(
    `insert into chart_restriction (id, programme_id, patient_id, kind, own_staff_id, reader_ids, reason, restricted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, tx.actor.programmeId, patientId, kind, ownStaffId, [...new Set(readerIds)], reason, tx.actor.staffId],
  );
}
