import type { Client } from 'pg';
import type { Bench } from './bench';
import { type Clinic, signIn } from './clinic';
import type { Measured } from './figures';
import { Clients } from './http-load';

/** How many events of each kind a person of ten thousand has beside three years of daily doses. */
const events = { sessions: 3000, vitals: 2400, cows: 1500, responses: 1600, specimens: 600 } as const;

/**
 * The chart of somebody with ten thousand events, and what the page asks for beside it: the series that it draws. How many
 * points come back is said too: what grows with the history has to be bounded.
 */
export async function eventfulRow(bench: Bench): Promise<Measured[]> {
  const { database, clinic, chart } = await bench.main();
  const patientId = chart.long.at(-1) ?? '';
  await addEvents(database.owner, clinic, patientId);
  const headers = await signIn(database.owner, clinic.programmeId, clinic.staff.counselor_supervisor);
  const reader = await Clients.open((await bench.ready()).port, 1, headers);
  const p95 = async (path: string) => {
    await reader.load(() => ({ path }), 1000);
    return (await reader.load(() => ({ path }), 4000)).p95Ms;
  };
  const of = (room: string) => `/api/v1/patients/${patientId}/${room}`;
  try {
    const whole = await p95(of('chart'));
    const parts: string[] = [];
    for (const room of ['cows', 'findings', 'responses']) parts.push(`${room} ${(await p95(of(room))).toFixed(0)} ms`);
    const note = `beside it: ${parts.join(', ')}; 4 s each, one reader`;
    return [{ id: 'chart-10k', value: whole, note }];
  } finally {
    reader.close();
  }
}

async function addEvents(owner: Client, { programmeId, today, staff }: Clinic, patientId: string): Promise<void> {
  const person = `gen_random_uuid(), '${programmeId}'::uuid, '${patientId}'::uuid`;
  /** So many moments, evenly over three years, the last of them before today. */
  const moments = (count: number) =>
    `generate_series(1, ${count}) n cross join lateral
       (select timestamp '${today}' - n * interval '1095 days' / ${count + 1} as at) m`;
  await owner.query(`select set_config('cairn.programme', $1, false)`, [programmeId]);
  await owner.query(`
    insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, state, origin)
    select ${person}, at, 'UTC', at, 50, at + interval '50 minutes', 'individual', 'attended', 'imported'
    from ${moments(events.sessions)};
    insert into clinical_finding (id, programme_id, patient_id, kind, on_day, at, details, recorded_by, origin)
    select ${person}, 'vitals', at::date, at, jsonb_build_object('pulse', 60 + n % 60, 'systolic', 110 + n % 50,
      'diastolic', 70 + n % 20, 'respiratoryRate', 16, 'oxygenSaturation', 98, 'temperatureTenths', 370, 'unarousable', false),
      '${staff.nurse}'::uuid, 'generated'
    from ${moments(events.vitals)};
    insert into cows_assessment (id, programme_id, patient_id, on_day, at, items, pulse_bpm, total, band, objective_signs, reason,
      recorded_by, origin)
    select ${person}, at::date, at, '{}', 80, n % 13, case when n % 13 < 5 then 'none' else 'mild' end, 2, 'scheduled',
      '${staff.nurse}'::uuid, 'generated'
    from ${moments(events.cows)};
    insert into instrument_response (id, programme_id, patient_id, instrument, version, taken_at, taken_on, mode, answers, item_scores,
      scores, band, positive, complete, recorded_by, origin)
    select ${person}, (array['phq-9', 'gad-7', 'bam', 'barc-10'])[1 + n % 4], 1, at, at::date, 'interview', '{}', '{}',
      jsonb_build_object('total', n % 20), 'mild', false, true, '${staff.nurse}'::uuid, 'generated'
    from ${moments(events.responses)};
    insert into specimen (id, programme_id, patient_id, collected_on, panel, flags, origin)
    select ${person}, at::date, '{Opioid,Cocaine}', '{}', 'generated' from ${moments(events.specimens)};
  `);
  await owner.query('analyze');
}
