import { randomUUID } from 'node:crypto';
import type { BrowserClinic, Patient } from './browser-clinic';
import type { Pump } from './harness/pump';
import { plusDays } from './people';

/** Who comes to the windows this morning, each for a reason of their own. Most are in their fourth week on 60 mg of methadone. */
const names = {
  /** Nothing stands before her dose. */
  anna: 'Anna Berg',
  /** Nor before his, at the pump. */
  boris: 'Boris Quint',
  /** Two windows open her card. */
  carla: 'Carla Moreno',
  /** Nobody saw him for two days. */
  dmitri: 'Dmitri Hale',
  /** Nobody saw her for three days. */
  ellen: 'Ellen Tully',
  /** On the third day. */
  farid: 'Farid Nazari',
  /** Drifts off while talking. */
  gita: 'Gita Rao',
  /** Called nearly like somebody else. */
  hugo: 'Hugo Lindt',
  hugh: 'Hugo Lind',
  /** No photo. */
  ivo: 'Ivo Castell',
  /** Takes a part. */
  jana: 'Jana Worth',
  /** Wants no dose today. */
  karl: 'Karl Emery',
  /** Cannot keep it down. */
  lena: 'Lena Fox',
  /** The pump runs dry. */
  milo: 'Milo Stern',
  /** The pump says nothing. */
  nils: 'Nils Abbot',
  /** Injections of buprenorphine; this one is due. */
  odile: 'Odile Parr',
  /** Was away for three days, eleven days ago. */
  petra: 'Petra Vogel',
} as const;
type Key = keyof typeof names;

export type WindowPeople = Readonly<Record<Key, Patient>>;

export async function windowPeople(clinic: BrowserClinic): Promise<WindowPeople> {
  const { team, db } = clinic;
  const keys = Object.keys(names) as Key[];
  const made = await team.clinic.ordered(keys.length);
  const people = {} as Record<Key, Patient>;
  for (const [at, key] of keys.entries()) {
    const id = made[at]?.patientId ?? '';
    const [given, family] = names[key].split(' ');
    const { rows } = await db.owner.query<{ number: string }>(
      'update patient set given = $2, family = $3 where id = $1 returning number',
      [id, given, family],
    );
    people[key] = { id, number: rows[0]?.number ?? '', name: names[key] };
  }
  for (const one of Object.values(people)) if (one !== people.ivo) await team.takePhoto(one.id);
  await whatHappened(clinic, people);
  await onInjections(clinic, people.odile);
  return people;
}

async function whatHappened({ team, db: { owner } }: BrowserClinic, people: WindowPeople): Promise<void> {
  const ago = (days: number) => plusDays(team.today, -days);
  const awaySince = 'delete from dose where patient_id = $1 and service_day > $2';
  await owner.query(awaySince, [people.dmitri.id, ago(3)]);
  await owner.query(awaySince, [people.ellen.id, ago(4)]);
  await owner.query('delete from dose where patient_id = $1 and service_day between $2 and $3', [
    ...[people.petra.id, ago(11), ago(9)],
  ]);
  await owner.query('delete from dose where patient_id = $1 and service_day < $2', [people.farid.id, ago(2)]);
  await owner.query('update dose set dose_mcg = 30000 where patient_id = $1', [people.farid.id]);
  await owner.query('update medication_order set dose_mcg = 30000, starts_on = $2 where patient_id = $1', [
    ...[people.farid.id, ago(2)],
  ]);
  await owner.query('update episode set opened_on = $2 where patient_id = $1', [people.farid.id, ago(3)]);
}

/** Two injections of 300 mg behind her, and the third, of 100 mg, ordered for today. */
async function onInjections({ team, db: { owner } }: BrowserClinic, { id }: Patient): Promise<void> {
  const kept = 'delete from dose where patient_id = $1 and service_day not in ($2, $3)';
  await owner.query(kept, [id, plusDays(team.today, -1), plusDays(team.today, -2)]);
  await owner.query('delete from medication_order where patient_id = $1', [id]);
  for (const [at, site] of ['abdomen-left', 'abdomen-right'].entries())
    await owner.query(
      `update dose set product_class = 'buprenorphine', product = 'buprenorphine-xr-sublocade', dose_mcg = 300000,
         service_day = $3, occurred_at = now() - $4 * interval '1 day', injection = $5 where patient_id = $1 and service_day = $2`,
      [
        ...[id, plusDays(team.today, at - 2), plusDays(team.today, 28 * (at - 2)), 28 * (2 - at)],
        JSON.stringify({ site, lot: '71B', lotExpiresOn: plusDays(team.today, 200), remsChecked: true }),
      ],
    );
  await team.done('medical_director', 'PUT', `/rems-certificates/${randomUUID()}`, {
    ...{ kind: 'sublocade-rems', number: 'R-7781', expiresOn: plusDays(team.today, 300) },
  });
  await team.done('prescriber', 'PUT', `/medication-orders/${randomUUID()}`, {
    ...{ patientId: id, product: 'buprenorphine-xr-sublocade', doseMcg: 100_000, frequency: 'monthly' },
    ...{ startsOn: team.today, expiresOn: plusDays(team.today, 60), pathway: 'clinic_administered_xr' },
  });
}

/** Two windows: the north one has the pump, at the south one the dose is measured by hand. */
export async function windows({ team }: BrowserClinic, pump: Pump): Promise<string[]> {
  const set = async (body: object) => {
    const id = randomUUID();
    await team.done('medical_director', 'PUT', `/dosing/stations/${id}`, body);
    return id;
  };
  return [
    await set({ name: 'North window', adapter: 'simulator', address: pump.address }),
    await set({ name: 'South window', adapter: 'manual' }),
  ];
}

/** What stands in the records of today for this person. */
export async function standing({ db, team }: BrowserClinic, patientId: string) {
  const { rows } = await db.owner.query<{ dose_mcg: number; observation: string; wasted_mcg: number | null }>(
    `select dose_mcg::int, observation, wasted_mcg::int from dose d where patient_id = $1 and service_day = $2
       and not exists (select 1 from dose_void v where v.dose_id = d.id)`,
    [patientId, team.today],
  );
  return rows;
}
