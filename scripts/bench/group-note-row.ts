import { randomUUID } from 'node:crypto';
import type { Actor } from '@cairn/database';
import type { Bench } from './bench';
import { signIn } from './clinic';
import type { BenchDatabase } from './databases';
import { type Measured, ofSpread } from './figures';
import { Clients } from './http-load';
import { alternate } from './slots';
import { spreadOf } from './statistics';

const size = 12;

/** Twelve people of a caseload, each with a plan and three years of notes: their group is signed over HTTP again and again. */
export async function groupNoteRow(
  bench: Bench,
  { owner, appUrl }: BenchDatabase,
  counselor: Actor,
): Promise<Measured> {
  const { programmeId, staffId } = counselor;
  const group = randomUUID();
  await owner.query(`set cairn.programme = '${programmeId}'`);
  await owner.query(
    `insert into therapy_group (id, programme_id, name, modality, teaches, leader_id, facilitators, place, minutes, created_at, origin)
     values ($1, $2, 'Bench', 'GROUP', false, $3, '', 'Room 2', 60, now(), 'generated')`,
    [group, programmeId, staffId],
  );
  const { rows: members } = await owner.query<{ id: string }>(
    `with chosen as (select p.patient_id as id from treatment_plan p where p.programme_id = $2 order by p.patient_id limit ${size}),
       joined as (insert into therapy_group_member (id, programme_id, patient_id, group_id, joined_on, added_at, origin)
         select gen_random_uuid(), $2, c.id, $1, '2020-01-01', now(), 'generated' from chosen c)
     select id from chosen`,
    [group, programmeId],
  );
  const api = await bench.programs.api(appUrl);
  const client = await Clients.open(api.port, 1, await signIn(owner, programmeId, staffId ?? ''));
  let n = 0;
  /** Each begins a moment of its own within the last two days. */
  const sign = () => {
    n += 1;
    const startsAt = new Date(Date.now() - 2 * 3_600_000 - (n % 150_000) * 1000).toISOString();
    return {
      method: 'PUT',
      path: `/api/v1/groups/${group}/sessions/${randomUUID()}`,
      body: note(startsAt, members, n),
      expect: 201,
    };
  };
  try {
    let median = 0;
    const measured = await alternate(
      {
        p95: async (ms) => {
          const load = await client.load(sign, ms);
          median = load.medianMs;
          return load.p95Ms;
        },
      },
      bench.options.slots,
    );
    return ofSpread('group-note', spreadOf(measured.map(({ p95 }) => p95)), `median ${median.toFixed(0)} ms`);
  } finally {
    client.close();
    await api.stop();
  }
}

/** A few sentences for each, as people write them. */
function note(startsAt: string, members: readonly { readonly id: string }[], n: number): string {
  const words =
    'Told how the week went, which evenings were hard and what helped, and listened to what others tried. '.repeat(4);
  return JSON.stringify({
    ...{ contactType: 'in_person', startsAt, minutes: 60, topic: 'Triggers', done: words, nextStep: 'Group next week' },
    ...{ location: 'Room 2', facilitators: '', details: {} },
    entries: members.map(({ id }, at) => ({
      ...{
        patientId: id,
        attendance: 'attended',
        minutes: 60,
        participation: 'active',
        response: `${n}.${at} ${words}`,
      },
      ...{ plan: '', objectiveIds: [], withoutObjective: 'unplanned', step: null, risk: 'none', details: {} },
    })),
  });
}
