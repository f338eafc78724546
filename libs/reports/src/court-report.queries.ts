import { loadTestTicks } from '@cairn/mat';
import type { Reading } from '@cairn/database';
import { type CourtReportFacts, type Day, type Policy, stateLabel, testStates } from '@cairn/rules';

interface Asked {
  readonly from: Day;
  readonly to: Day;
  readonly now: Date;
  readonly policy: Policy;
  readonly zone: string;
}

/** Loads the parts that the consent names, and only those. */
export async function loadCourtReport(
  tx: Reading,
  patientId: string,
  parts: readonly string[],
  asked: Asked,
): Promise<CourtReportFacts> {
  const named = <T>(part: string, load: () => Promise<T>): Promise<T | null> =>
    parts.includes(part) ? load() : Promise.resolve(null);
  const [attendance, level, plan, tests] = await Promise.all([
    named('attendance', () => loadAttendance(tx, patientId, asked)),
    named('level', () => loadLevel(tx, patientId, asked.zone)),
    named('plan', () => loadPlan(tx, patientId)),
    named('tests', () => loadTests(tx, patientId, asked)),
  ]);
  return { attendance, level, plan, tests };
}

async function loadAttendance(tx: Reading, patientId: string, { from, to, zone }: Asked) {
  const [row] = await tx.query<NonNullable<CourtReportFacts['attendance']>>(
    `select count(*) filter (where a.state = 'attended')::int as attended, count(*) filter (where a.state = 'missed')::int as missed,
       count(*) filter (where a.state = 'cancelled')::int as cancelled
     from appointment a where a.programme_id = $1 and a.patient_id = $2
       and (a.starts_at at time zone $3)::date between $4::date and $5::date`,
    [tx.actor.programmeId, patientId, zone, from, to],
  );
  return row ?? { attended: 0, missed: 0, cancelled: 0 };
}

async function loadLevel(tx: Reading, patientId: string, zone: string): Promise<CourtReportFacts['level']> {
  const [row] = await tx.query<{ state: string; since: Day }>(
    `select s.state, (s.started_at at time zone $3)::date::text as since from episode_span s
     join episode e on e.id = s.episode_id and e.closed_on is null and e.voided_at is null
     where s.programme_id = $1 and s.patient_id = $2 and s.track = 'placement' and s.ended_at is null and s.voided_at is null
       and s.state <> all (array['none'::text, 'discharged'::text])`,
    [tx.actor.programmeId, patientId, zone],
  );
  return row === undefined ? null : { label: stateLabel('placement', row.state), since: row.since };
}

async function loadPlan(tx: Reading, patientId: string): Promise<CourtReportFacts['plan']> {
  const [row] = await tx.query<NonNullable<CourtReportFacts['plan']>>(
    `select p.effective_on::text as "effectiveOn", (select max(r.reviewed_on)::text from treatment_plan_review r
       where r.plan_id = p.id) as "reviewedOn"
     from treatment_plan p join episode e on e.id = p.episode_id and e.closed_on is null and e.voided_at is null
     where p.programme_id = $1 and p.patient_id = $2 and not exists (select 1 from treatment_plan f where f.follows_id = p.id)
     order by p.effective_on desc limit 1`,
    [tx.actor.programmeId, patientId],
  );
  return row ?? null;
}

/** Results as they are read against what is on order, so that a prescribed medication is neither found nor named. */
async function loadTests(tx: Reading, patientId: string, { from, to, now, policy }: Asked) {
  const ticks = await loadTestTicks(tx, patientId, { from, to, today: to, now, policy });
  return ticks.map(({ day, result }) => ({
    on: day,
    result: testStates[result === 'not_collected' ? 'not-collected' : result],
  }));
}
