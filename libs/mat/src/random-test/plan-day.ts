import type { Reading, Tx } from '@cairn/database';
import { newId, Refused } from '@cairn/platform';
import { closuresBetween, loadWeeks, policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  addDays,
  type Day,
  dosingHoursOn,
  generatorVersion,
  messagesOf,
  planPerson,
  type Planned,
  type PlanScene,
  policyVersion,
  weekOn,
} from '@cairn/rules';
import { orderTest } from '../drug-test/test-order.queries';
import { endOf, lastDueOn } from './draw-sql';
import { bytesUnder } from './key.queries';
import { loadPeopleToTest, type PersonRow } from './people.queries';

export interface DayToPlan {
  readonly programme: ProgrammeFacts;
  readonly today: Day;
  readonly now: Date;
  readonly madeFor: 'worker' | 'list';
}

/** How far ahead a part of the year may reach: two interim parts. */
const horizonDays = 200;
const atOnce = 500;

/**
 * Makes the draws of a programme be what the rules say today, and orders the tests of the day. Doing it again changes nothing;
 * of two at the same moment the second waits and finds it done. Answers false where nobody started random testing.
 */
export async function planDay(tx: Tx, { programme, today, now, madeFor }: DayToPlan): Promise<boolean> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('random tests ' || $1::text, 0))`, [
    tx.actor.programmeId,
  ]);
  const [state] = await tx.query<{ seedId: string | null; made: boolean }>(
    `select (select k.id from random_test_key k where k.programme_id = $1 order by k.made_at desc, k.id desc limit 1) as "seedId",
       exists (select 1 from random_test_run r where r.programme_id = $1 and r.day = $2) as made`,
    [tx.actor.programmeId, today],
  );
  const seedId = state?.seedId ?? null;
  if (seedId === null) return false;
  const [isOpen, load] = await Promise.all([openDays(tx, today), loadOfDays(tx, today)]);
  const policy = policyOf(programme, today);
  const version = policyVersion(
    programme.policyRows.filter(({ key }) => concernsDraws(key)),
    today,
  );
  const scene = { today, isOpen, load, seedId, policyVersion: version, policy, firstOfDay: state?.made !== true };
  let people = 0;
  for (let after: string | null = null; ;) {
    const batch: PersonRow[] = await loadPeopleToTest(tx, today, after, atOnce);
    await planBatch(tx, batch, scene, now);
    people += batch.length;
    after = batch.at(-1)?.id ?? null;
    if (batch.length < atOnce || after === null) break;
  }
  await tx.query(
    `insert into random_test_run (programme_id, day, seed_id, policy_version, generator_version, people, made_for, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [tx.actor.programmeId, today, seedId, version, generatorVersion, people, madeFor, now],
  );
  await orderToday(tx, today, now);
  return true;
}

/** A change of another number of the policy draws nothing anew. */
const concernsDraws = (key: string) =>
  key.startsWith('random_test_') ||
  ['uds_per_year', 'interim_tests_min', 'interim_max_days_per_12_months'].includes(key);

async function planBatch(
  tx: Tx,
  batch: readonly PersonRow[],
  scene: Omit<PlanScene, 'bytesOf'>,
  now: Date,
): Promise<void> {
  const bytes = await bytesUnder(
    tx,
    scene.seedId,
    batch.flatMap((person) => messagesOf(person, scene)),
  );
  const bytesOf = (message: string) => {
    const known = bytes.get(message);
    if (known === undefined) throw new Error('The key was not asked about this message.');
    return known;
  };
  const planned = batch.map((person) => ({ person, ...planPerson(person, { ...scene, bytesOf }) }));
  await Promise.all([insertEnds(tx, planned, now), insertDraws(tx, planned, now)]);
}

type PlannedFor = Planned & { readonly person: PersonRow };

function insertEnds(tx: Tx, planned: readonly PlannedFor[], now: Date): Promise<unknown> {
  const rows = planned.flatMap(({ person, ends }) =>
    ends.map(({ drawId, why }) => ({ drawId, patientId: person.id, why })),
  );
  if (rows.length === 0) return Promise.resolve();
  return tx.query(
    `insert into random_test_draw_end (draw_id, programme_id, patient_id, why, ended_at)
     select n."drawId", $1, n."patientId", n.why, $2 from jsonb_to_recordset($3::jsonb) as n ("drawId" uuid, "patientId" uuid, why text)`,
    [tx.actor.programmeId, now, JSON.stringify(rows)],
  );
}

function insertDraws(tx: Tx, planned: readonly PlannedFor[], now: Date): Promise<unknown> {
  const rows = planned.flatMap(({ person, draws }) =>
    draws.map((draw, index) => {
      const before = person.draws.filter(({ stratum }) => stratum === draw.stratum).map(({ turn }) => turn);
      const now = draws.slice(0, index).filter(({ stratum }) => stratum === draw.stratum).length;
      return { ...draw, id: newId(), turn: Math.max(-1, ...before) + 1 + now };
    }),
  );
  if (rows.length === 0) return Promise.resolve();
  return tx.query(
    `insert into random_test_draw (id, programme_id, patient_id, drawn_for, stratum, turn, day, kind, by_call, message, candidates,
       passed_over, chance, seed_id, generator_version, policy_version, instead_of, made_at)
     select n.id, $1, n."personId", n."personId", n.stratum, n.turn, n.day, n.kind, n."byCall", n.message, n.candidates,
       n."passedOver", n.chance, n."seedId", n."generatorVersion", n."policyVersion", n."insteadOf", $2
     from jsonb_to_recordset($3::jsonb) as n (id uuid, "personId" uuid, stratum text, turn int, day date, kind text, "byCall" boolean,
       message text, candidates date[], "passedOver" date[], chance int, "seedId" uuid, "generatorVersion" int,
       "policyVersion" text, "insteadOf" uuid)`,
    [tx.actor.programmeId, now, JSON.stringify(rows)],
  );
}

/** How many tests each day from today on holds already. */
async function loadOfDays(tx: Reading, today: Day): Promise<Map<Day, number>> {
  const rows = await tx.query<{ day: Day; tests: number }>(
    `select d.day::text as day, count(*)::int as tests from random_test_draw d
     where d.programme_id = $1 and d.day >= $2 and ${endOf} is null group by d.day`,
    [tx.actor.programmeId, today],
  );
  return new Map(rows.map(({ day, tests }) => [day, tests]));
}

/** Closed by the calendar or by the hours: nobody is tested. Without hours on file every day may be open. */
async function openDays(tx: Reading, today: Day): Promise<(day: Day) => boolean> {
  const [closures, hours] = await Promise.all([
    closuresBetween(tx, today, addDays(today, horizonDays)),
    loadWeeks(tx, addDays(today, horizonDays)),
  ]);
  return (day) => {
    if (closures.some(({ fromDay, toDay }) => fromDay <= day && toDay >= day)) return false;
    return weekOn(hours, day).length === 0 || dosingHoursOn(hours, day) !== null;
  };
}

/**
 * the tests of today are ordered on the day and never before, so that no list of orders gives a date away. Where no panel can be
 * ordered the mark stands all the same, and a specimen without an order clears it.
 */
async function orderToday(tx: Tx, today: Day, now: Date): Promise<void> {
  const due = await tx.query<{ id: string; patientId: string; dueOn: Day; ordered: string | null }>(
    `select d.id, d.patient_id as "patientId", ${lastDueOn}::text as "dueOn", (select l.order_id from random_test_draw_order l
         join random_test_draw o on o.id = l.draw_id where o.programme_id = d.programme_id and o.patient_id = d.patient_id
           and o.day = d.day limit 1) as ordered
     from random_test_draw d
     where d.programme_id = $1 and d.day = $2 and ${endOf} is null
       and not exists (select 1 from random_test_draw_order l where l.draw_id = d.id) order by d.id`,
    [tx.actor.programmeId, today],
  );
  // Two draws that fall on one day are one test.
  const orders = new Map(due.flatMap(({ patientId, ordered }) => (ordered === null ? [] : [[patientId, ordered]])));
  for (const { id, patientId, dueOn } of due) {
    const orderId = orders.get(patientId) ?? newId();
    if (!orders.has(patientId)) {
      const order = { id: orderId, patientId, panelId: null, reason: 'random', rationale: null } as const;
      try {
        await orderTest(tx, { ...order, orderedOn: today, dueOn, at: now });
      } catch (error) {
        if (error instanceof Refused) return;
        throw error;
      }
      orders.set(patientId, orderId);
    }
    void tx.query('insert into random_test_draw_order (draw_id, programme_id, order_id) values ($1, $2, $3)', [
      id,
      tx.actor.programmeId,
      orderId,
    ]);
  }
}
