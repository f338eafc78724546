import { randomUUID } from 'node:crypto';
import type { BrowserClinic, Patient } from './browser-clinic';

/** People in their fourth week on 60 mg of methadone, under these names and with what a first dose asks for. */
export async function namedPeople<Key extends string>(
  { team, db }: BrowserClinic,
  names: Readonly<Record<Key, string>>,
): Promise<Readonly<Record<Key, Patient>>> {
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
    await team.takePhoto(id);
  }
  return people;
}

/** One window at which the dose is measured by hand, with an open bottle of so many milligrams in the ledger; answers its serial. */
export async function windowWithStock({ team }: BrowserClinic, name: string, mg: number): Promise<string> {
  const id = randomUUID();
  await team.done('medical_director', 'PUT', `/dosing/stations/${id}`, { name, adapter: 'manual' });
  const [serial = ''] = await team.clinic.stockUp(mg, [id]);
  return serial;
}
