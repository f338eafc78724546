import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { actInWords, addDays, type Closed, closedChart, type Day, instantOf, localDay, type Role } from '@cairn/rules';
import { joinedWith } from './audit-search.queries';

/** Who looked at one person's record, day by day, in words: printed for the person who asks. */
export interface AccessReport {
  readonly programme: string;
  readonly patient: { readonly id: string; readonly number: string; readonly displayName: string };
  readonly from: Day;
  readonly to: Day;
  readonly zone: string;
  readonly ranAt: string;
  readonly rows: readonly AccessRow[];
  /** There is more than fits: a shorter time shows all of it. */
  readonly cut: boolean;
}

export interface AccessRow {
  readonly day: Day;
  /** Null for what Cairn did by itself, such as sending a reminder. */
  readonly staff: { readonly displayName: string; readonly roles: readonly Role[] } | null;
  readonly actInWords: string;
  readonly times: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

const mostRows = 5000;

@Injectable()
export class AccessReportService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** From and to are local days, both included; without them the last 90 days. Nobody runs it over their own record. */
  run(actor: Actor, patientId: string, from: Day | null, to: Day | null): Promise<AccessReport> {
    const what = { act: 'access-report.read' as const, patientId, recordType: 'patient', recordId: patientId };
    const describe = (report: AccessReport) => ({
      facts: { from: report.from, to: report.to, count: report.rows.length },
    });
    return this.acts.perform(actor, { ...what, describe }, async (tx) => {
      const now = this.clock.now();
      const [programme, patient] = await Promise.all([loadProgramme(tx), loadWhose(tx, patientId)]);
      const until = to ?? localDay(now, programme.zone);
      const since = from ?? addDays(until, -89);
      const span = {
        from: instantOf(`${since}T00:00`, programme.zone),
        to: instantOf(`${addDays(until, 1)}T00:00`, programme.zone),
      };
      const rows = await loadAccess(tx, patientId, span, programme.zone);
      return {
        programme: programme.name,
        patient,
        from: since,
        to: until,
        zone: programme.zone,
        ranAt: now.toISOString(),
        rows: rows.slice(0, mostRows).map(({ act, ...row }) => ({ ...row, actInWords: actInWords(act) })),
        cut: rows.length > mostRows,
      };
    });
  }
}

async function loadWhose(tx: Tx, patientId: string): Promise<AccessReport['patient']> {
  const [row] = await tx.query<AccessReport['patient'] & { closed: Closed | null }>(
    `select p.id, p.number, ${displayNameOf} as "displayName", chart_closed(p.id) as closed
     from patient p where p.programme_id = $1 and p.id = $2`,
    [tx.actor.programmeId, patientId],
  );
  if (row === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  const { closed, ...patient } = row;
  if (closed === 'own') throw new Refused(closedChart('own', patientId));
  return patient;
}

type LoadedRow = Omit<AccessRow, 'actInWords'> & { readonly act: string };

async function loadAccess(
  tx: Tx,
  patientId: string,
  span: { from: Date; to: Date },
  zone: string,
): Promise<LoadedRow[]> {
  const patients = await joinedWith(tx, patientId);
  void tx.query('set local plan_cache_mode = force_custom_plan');
  return tx.query<LoadedRow>(
    `select g.day::text as day, g.act, g.times, to_jsonb(g.first_at) #>> '{}' as "firstAt", to_jsonb(g.last_at) #>> '{}' as "lastAt",
       case when s.id is not null then jsonb_build_object('displayName', s.display_name, 'roles', coalesce((
         select jsonb_agg(distinct r.role) from staff_role r where r.programme_id = $1 and r.staff_id = s.id), '[]')) end as staff
     from (select (e.at at time zone $5)::date as day, e.staff_id, e.act, count(*)::int as times, min(e.at) as first_at,
         max(e.at) as last_at
       from audit_event e
       where e.programme_id = $1 and e.patient_id = any ($2::uuid[]) and e.at >= $3 and e.at < $4 and e.outcome = 'done'
       group by 1, 2, 3 order by 1 desc, max(e.at) desc limit $6) g
     left join staff s on s.id = g.staff_id order by g.day desc, g.last_at desc`,
    [tx.actor.programmeId, patients, span.from, span.to, zone, mostRows + 1],
  );
}
