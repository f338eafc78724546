import type { Reading } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import { addDays, type Day, type Policy } from '@cairn/rules';
import { loadSpecimen, type SpecimenRow, testOrderJson, type TestOrderRow } from './drug-test.queries';
import { awaits, latestReport, notVoided } from './specimen-sql';
import { loadBackground } from './test-context.queries';
import { orderViewOf, type SpecimenView, type TestOrderView, viewOf } from './test-view';

interface Person {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
}

export interface AwaitingTest extends Person {
  readonly id: string;
  readonly barcode: string;
  readonly panel: string;
  readonly collectedAt: string;
  readonly collectedOn: Day;
}

export interface TestWork {
  /** Due today, or waiting since somebody could not provide one. */
  readonly toCollect: readonly (Person & { readonly order: TestOrderView })[];
  /** Of the last week: no specimen. A prompt to talk, never a positive. */
  readonly notCollected: readonly (Person & { readonly order: TestOrderView })[];
  readonly awaiting: readonly AwaitingTest[];
  readonly toConfirm: readonly (Person & { readonly specimen: SpecimenView })[];
  readonly quarantined: number;
}

interface Scene {
  readonly today: Day;
  readonly now: Date;
  readonly policy: Policy;
  /** How far back a missing specimen is still listed. */
  readonly since: Day;
}

/** For how long a result that nobody read stays on the list. */
const readDays = 60;
const most = 300;
const whose = `o.patient_id as "patientId", p.number, ${displayNameOf} as "displayName"`;

/** The work of the day. Somebody whose chart is closed to who looks is not among it. */
export async function loadTestWork(tx: Reading, scene: Scene): Promise<TestWork> {
  const { today, now, policy, since } = scene;
  const [orders, awaiting, unread, [held]] = await Promise.all([
    tx.query<Person & { order: TestOrderRow }>(
      `select ${whose}, ${testOrderJson} as order from test_order o
       join patient p on p.programme_id = $1 and p.id = o.patient_id
       where o.programme_id = $1 and o.due_on between $2 and $3 and not ${isHidden}
         and not exists (select 1 from test_order_cancel x where x.order_id = o.id)
       order by p.family, p.given, o.id limit ${most}`,
      [tx.actor.programmeId, since, today],
    ),
    tx.query<AwaitingTest>(
      `select t.id, o.patient_id as "patientId", p.number, ${displayNameOf} as "displayName", c.barcode, n.name as panel,
         to_jsonb(c.collected_at) #>> '{}' as "collectedAt", t.collected_on as "collectedOn"
       from specimen_collection c join specimen t on t.id = c.specimen_id join test_order o on o.id = c.order_id
         join test_panel n on n.id = c.panel_id join patient p on p.programme_id = $1 and p.id = t.patient_id
       where c.programme_id = $1 and not exists (select 1 from specimen_report r where r.specimen_id = t.id)
         and ${notVoided} and not ${isHidden} order by c.collected_at limit ${most}`,
      [tx.actor.programmeId],
    ),
    tx.query<Person & { id: string }>(
      `select t.id, t.patient_id as "patientId", p.number, ${displayNameOf} as "displayName" from specimen t ${latestReport}
         join patient p on p.programme_id = $1 and p.id = t.patient_id
       where t.programme_id = $1 and t.collected_on >= $2 and c.programme_id = $1 and not ${awaits} and ${notVoided}
         and not ${isHidden} and not exists (select 1 from specimen_reading g where g.specimen_id = t.id and g.report_id = q.id
           and g.patient_says <> 'disputes')
       order by t.collected_on, t.id limit ${most}`,
      [tx.actor.programmeId, addDays(today, -readDays)],
    ),
    tx.query<{ n: number }>(
      `select count(*)::int as n from result_quarantine q where q.programme_id = $1
         and not exists (select 1 from result_quarantine_end e where e.quarantine_id = q.id)`,
      [tx.actor.programmeId],
    ),
  ]);
  const listed = orders.map(({ order, ...person }) => ({ ...person, order: orderViewOf(order, today, now, policy) }));
  const read = await Promise.all(unread.map((one) => readOne(tx, one, policy)));
  return {
    toCollect: listed.filter(({ order: { standing } }) => standing === 'to-collect' || standing === 'waiting'),
    notCollected: listed.filter(({ order: { standing } }) => standing === 'not-collected'),
    awaiting,
    toConfirm: read.filter(({ specimen }) => specimen.needsReading || specimen.needsDefinitive).sort(unexpectedFirst),
    quarantined: held?.n ?? 0,
  };
}

async function readOne(tx: Reading, { id, ...person }: Person & { id: string }, policy: Policy) {
  const row: SpecimenRow = await loadSpecimen(tx, person.patientId, id);
  const background = await loadBackground(tx, person.patientId, row.collectedOn, row.collectedOn);
  return { ...person, specimen: viewOf(row, background, policy) };
}

type Listed = TestWork['toConfirm'][number];
const unexpectedFirst = (one: Listed, other: Listed): number =>
  Number(other.specimen.unexpected) - Number(one.specimen.unexpected) ||
  one.specimen.collectedOn.localeCompare(other.specimen.collectedOn);
