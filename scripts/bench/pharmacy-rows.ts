import { newId } from '@cairn/platform';
import { addDays, criteria } from '@cairn/rules';
import type { Bench } from './bench';
import { openClinic, orderId, portionsADay, signIn } from './clinic';
import type { FigureId, Measured } from './figures';
import { stockUp } from './stock-setting';

const bottles = 28;
const people = 400;
const fillings = 60;
const logDays = 365;

/** Bottles for home in one request, and the dispensing log of a year, in a clinic of 400 that keeps a ledger. */
export async function pharmacyRows(bench: Bench, ids: readonly FigureId[]): Promise<Measured[]> {
  const database = await bench.databases.empty();
  try {
    const clinic = await openClinic(database.owner, people);
    await stockUp(database.owner, clinic, 1);
    await database.owner.query(`update programme set address = '1 Bench Street' where id = $1`, [clinic.programmeId]);
    if (ids.includes('log-first')) {
      bench.say(`writing doses of ${logDays} days`);
      await pastDoses(database.owner, clinic.programmeId, logDays);
    }
    await database.owner.query('vacuum analyze');
    const api = await bench.programs.api(database.appUrl);
    const as = (staffId: string) => signIn(database.owner, clinic.programmeId, staffId);
    const put = async (headers: Record<string, string>, path: string, body: object): Promise<void> => {
      const answer = await fetch(`http://127.0.0.1:${api.port}/api/v1${path}`, {
        method: 'PUT',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 600)}`);
      await answer.text();
    };
    const measured: Measured[] = [];
    try {
      if (ids.includes('bottles-28')) {
        const [nurse, prescriber] = [await as(clinic.staff.nurse), await as(clinic.staff.prescriber)];
        const days = bottles / portionsADay;
        const times: number[] = [];
        for (let n = 0; n < fillings; n += 1) {
          const patientId = clinic.patientIds[n] as string;
          await put(prescriber, `/patients/${patientId}/take-home-decisions/${newId()}`, decision(days));
          const batch = filling(orderId(n), clinic.today, days, clinic.portionMcg);
          const began = performance.now();
          await put(nurse, `/take-home-batches/${newId()}`, batch);
          if (n >= 10) times.push(performance.now() - began);
        }
        times.sort((one, other) => one - other);
        const at = (part: number) => times[Math.floor(times.length * part)] ?? 0;
        const note = `${bottles} bottles for one person in one request, p50 ${at(0.5).toFixed(0)} ms`;
        measured.push({ id: 'bottles-28', value: at(0.95), note });
      }
      if (ids.includes('log-first')) {
        const from = addDays(clinic.today, 1 - logDays);
        const began = performance.now();
        const headers = { ...(await as(clinic.staff.nurse)), accept: 'text/csv' };
        const path = `/api/v1/records/dispensing-log?from=${from}&to=${clinic.today}&basis=own-record`;
        const answer = await fetch(`http://127.0.0.1:${api.port}${path}`, { headers });
        if (answer.status !== 200 || answer.body === null) throw new Error(`The log: ${answer.status}`);
        let first: number | null = null;
        let bytes = 0;
        for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
          first ??= performance.now() - began;
          bytes += chunk.length;
        }
        const all = (performance.now() - began) / 1000;
        const note = `${(bytes / 1e6).toFixed(0)} MB of ${people} people and ${logDays} days, all of it after ${all.toFixed(1)} s`;
        measured.push({ id: 'log-first', value: first, note });
      }
    } finally {
      await api.stop();
    }
    return measured;
  } finally {
    await bench.databases.drop(database);
  }
}

const decision = (days: number) => ({
  productClass: 'methadone',
  days,
  criteria: Object.fromEntries(criteria.map((one) => [one, { answer: 'yes' }])),
  rationale: 'Comes every day, keeps the doses in a lockbox',
  reasonCode: 'step-by-step',
});

const filling = (order: string, today: string, days: number, doseMcg: number) => ({
  orderId: order,
  reason: 'take-home',
  pickUpOn: today,
  bottles: Array.from({ length: days * portionsADay }, (_, nth) => ({
    on: addDays(today, 1 + Math.floor(nth / portionsADay)),
    portion: (nth % portionsADay) + 1,
    doseMcg,
  })),
  childResistant: true,
});

/** A dose on each day of the past for everybody, so that a year has what a clinic of this size gives. */
async function pastDoses(owner: Parameters<typeof stockUp>[0], programmeId: string, days: number): Promise<void> {
  await owner.query(
    `insert into dose (id, programme_id, patient_id, episode_id, order_id, product_class, product, service_day, portion, dose_mcg,
       occurred_at, given_by, observation, flags, origin)
     select gen_random_uuid(), $1, o.patient_id, o.episode_id, o.id, 'methadone', 'methadone-oral-concentrate', current_date - ago, 1,
       30000, (current_date - ago)::timestamp at time zone 'UTC', o.signed_by, 'observed_complete', '{}', 'generated'
     from medication_order o, generate_series(22, $2::int) ago where o.programme_id = $1`,
    [programmeId, days],
  );
}
