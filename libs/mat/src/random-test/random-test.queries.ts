import type { Reading } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import type { Day, DrawEnd, DrawKind, KnownDraw, NotCollected } from '@cairn/rules';
import { drawJson, endOf, isOut, lastDueOn, outcomeOf, specimenOf } from './draw-sql';

/** A draw that may be told of, as lists show it. What it was drawn from is told only where it is drawn again. */
export interface ShownDraw {
  readonly id: string;
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly day: Day;
  readonly kind: DrawKind;
  readonly byCall: boolean;
  readonly seedId: string;
  readonly policyVersion: string;
  readonly ended: DrawEnd | null;
  readonly collected: boolean;
  readonly outcome: NotCollected | null;
  /** The test that was ordered for it. */
  readonly orderId: string | null;
  /** Of one taken out by hand. */
  readonly removal: { readonly reasonCode: string; readonly reason: string; readonly by: string | null } | null;
  /** Did the person come in on the day? */
  readonly arrived: boolean;
}

const shown = `jsonb_build_object('id', d.id, 'patientId', d.patient_id, 'number', p.number, 'displayName', ${displayNameOf},
    'day', d.day, 'kind', d.kind, 'byCall', d.by_call, 'seedId', d.seed_id, 'policyVersion', d.policy_version, 'ended', ${endOf},
    'collected', ${specimenOf} is not null, 'outcome', ${outcomeOf},
    'orderId', (select l.order_id from random_test_draw_order l where l.draw_id = d.id),
    'removal', (select jsonb_build_object('reasonCode', e.reason_code, 'reason', e.reason, 'by', s.display_name)
      from random_test_draw_end e left join staff s on s.id = e.ended_by where e.draw_id = d.id and e.why = 'removed'),
    'arrived', exists (select 1 from dose x where x.programme_id = d.programme_id and x.patient_id = d.patient_id
        and x.service_day = d.day and not exists (select 1 from dose_void v where v.dose_id = x.id))
      or exists (select 1 from arrival a where a.programme_id = d.programme_id and a.patient_id = d.patient_id
        and a.service_day = d.day and a.undone_at is null)) as draw
  from random_test_draw d join patient p on p.programme_id = d.programme_id and p.id = d.patient_id`;

/** who was drawn for this day, once it has begun; with those of the day before who were called in. */
export async function loadDrawsOfDay(tx: Reading, day: Day): Promise<ShownDraw[]> {
  const rows = await tx.query<{ draw: ShownDraw }>(
    `select ${shown} where d.programme_id = $1 and d.day between $2::date - 1 and $2::date and ${lastDueOn} >= $2::date and ${isOut}
       and (${endOf} is null or ${endOf} = 'removed') order by ${isHidden}, p.family, p.given, d.id`,
    [tx.actor.programmeId, day],
  );
  return rows.map(({ draw }) => draw);
}

/** A person's draws of a year that may be told of, newest first: not those that were drawn anew before their day came. */
export async function loadDrawsOf(tx: Reading, patientId: string, today: Day): Promise<ShownDraw[]> {
  const rows = await tx.query<{ draw: ShownDraw }>(
    `select ${shown} where d.programme_id = $1 and d.patient_id = $2 and d.day between $3::date - 365 and $3::date and ${isOut}
       and (${endOf} is null or ${endOf} = 'removed') order by d.day desc, d.id desc`,
    [tx.actor.programmeId, patientId, today],
  );
  return rows.map(({ draw }) => draw);
}

export interface DrawToCheck extends KnownDraw {
  readonly patientId: string;
  readonly drawnFor: string;
  readonly madeAt: string;
}

/** One draw of a person with all that it was made from; nothing where it may not be told of. */
export async function loadDraw(
  tx: Reading,
  patientId: string,
  drawId: string,
  today: Day,
): Promise<DrawToCheck | undefined> {
  const [row] = await tx.query<{ draw: DrawToCheck }>(
    `select ${drawJson} || jsonb_build_object('patientId', d.patient_id, 'drawnFor', d.drawn_for, 'madeAt', d.made_at) as draw
     from random_test_draw d
     where d.programme_id = $1 and d.patient_id = $2 and d.id = $3 and d.day <= $4::date and ${isOut}
       and (${endOf} is null or ${endOf} = 'removed')`,
    [tx.actor.programmeId, patientId, drawId, today],
  );
  return row?.draw;
}

/** How many tests the weeks ahead hold, all people together. */
export async function countsAhead(
  tx: Reading,
  today: Day,
): Promise<readonly { readonly week: number; readonly tests: number }[]> {
  return tx.query(
    `select ((d.day - $2::date - 1) / 7)::int as week, count(*)::int as tests from random_test_draw d
     where d.programme_id = $1 and d.day > $2::date and d.day <= $2::date + 28 and ${endOf} is null group by 1 order by 1`,
    [tx.actor.programmeId, today],
  );
}

/** The counselors who are assigned to a person on a day. */
export async function counselorsOf(tx: Reading, patientId: string, day: Day): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct a.staff_id as id from assignment a where a.programme_id = $1 and a.patient_id = $2 and a.from_day <= $3::date
       and (a.to_day is null or a.to_day >= $3::date)`,
    [tx.actor.programmeId, patientId, day],
  );
  return rows.map(({ id }) => id);
}

export interface DrawOutcome {
  readonly id: string;
  readonly day: Day;
  readonly kind: DrawKind;
  readonly byCall: boolean;
  readonly candidates: readonly Day[];
  readonly passedOver: readonly Day[];
  readonly seedId: string;
  readonly policyVersion: string;
  readonly ended: DrawEnd | null;
  readonly collected: boolean;
  readonly outcome: NotCollected | null;
  readonly counselorId: string | null;
  readonly counselor: string | null;
  readonly removedBy: string | null;
}

/** What became of the draws of some days, with who the person's counselor was: for the report, without anybody's name but staff's. */
export async function loadOutcomes(tx: Reading, from: Day, to: Day): Promise<DrawOutcome[]> {
  const rows = await tx.query<{ draw: DrawOutcome }>(
    `select jsonb_build_object('id', d.id, 'day', d.day, 'kind', d.kind, 'byCall', d.by_call, 'candidates', d.candidates,
       'passedOver', d.passed_over, 'seedId', d.seed_id, 'policyVersion', d.policy_version, 'ended', ${endOf},
       'collected', ${specimenOf} is not null, 'outcome', ${outcomeOf}, 'counselorId', c.staff_id, 'counselor', c.display_name,
       'removedBy', (select s.display_name from random_test_draw_end e join staff s on s.id = e.ended_by
         where e.draw_id = d.id and e.why = 'removed')) as draw
     from random_test_draw d
     left join lateral (select a.staff_id, s.display_name from assignment a join staff s on s.id = a.staff_id
       where a.programme_id = d.programme_id and a.patient_id = d.patient_id and a.kind = 'primary' and a.from_day <= d.day
         and (a.to_day is null or a.to_day >= d.day) order by a.from_day desc limit 1) c on true
     where d.programme_id = $1 and d.day between $2::date and $3::date and ${isOut}
       and (${endOf} is null or ${endOf} = 'removed') order by d.day, d.id`,
    [tx.actor.programmeId, from, to],
  );
  return rows.map(({ draw }) => draw);
}

export interface LastRun {
  readonly day: Day;
  readonly people: number;
  readonly madeFor: 'worker' | 'list';
  readonly at: Date;
}

export async function loadLastRun(tx: Reading): Promise<LastRun | null> {
  const [run] = await tx.query<LastRun>(
    `select r.day::text as day, r.people, r.made_for as "madeFor", r.made_at as at from random_test_run r
     where r.programme_id = $1 order by r.day desc limit 1`,
    [tx.actor.programmeId],
  );
  return run ?? null;
}
