import { randomUUID } from 'node:crypto';
import type { BrowserClinic, Patient } from './browser-clinic';
import { plusDays } from './people';

/** Who waits for the prescriber this morning, each for a reason of their own. All are in their fourth week on 60 mg of methadone. */
const names = {
  /** The order ends in three days. */
  ines: 'Ines Alder',
  /** Nobody saw her for three days. */
  jonna: 'Jonna Birk',
  /** A nurse placed a hold that stops the dose. */
  kira: 'Kira Colman',
  /** The nurse took an order on the telephone. */
  liam: 'Liam Dorsey',
  /** An ECG says 505 ms. */
  mona: 'Mona Eller',
  /** An overdose nobody reviewed. */
  nico: 'Nico Farrow',
  /** Raised two days ago, and asks for more. */
  olga: 'Olga Grant',
} as const;

export type RoundPeople = Readonly<Record<keyof typeof names, Patient>>;

export async function roundPeople(clinic: BrowserClinic): Promise<RoundPeople> {
  const { team, db } = clinic;
  const keys = Object.keys(names) as (keyof typeof names)[];
  const made = await team.clinic.ordered(keys.length);
  const people = {} as Record<keyof typeof names, Patient>;
  for (const [at, key] of keys.entries()) {
    const id = made[at]?.patientId ?? '';
    const [given, family] = names[key].split(' ');
    const { rows } = await db.owner.query<{ number: string }>(
      'update patient set given = $2, family = $3 where id = $1 returning number',
      [id, given, family],
    );
    people[key] = { id, number: rows[0]?.number ?? '', name: names[key] };
    await team.prepare(id);
  }
  await whatHappened(clinic, people);
  return people;
}

async function whatHappened({ team, db: { owner } }: BrowserClinic, people: RoundPeople): Promise<void> {
  const { ines, jonna, kira, liam, mona, nico, olga } = people;
  const { today } = team;
  await owner.query('update medication_order set expires_on = $2 where patient_id = $1', [ines.id, plusDays(today, 3)]);
  await owner.query('delete from dose where patient_id = $1 and service_day > $2', [jonna.id, plusDays(today, -4)]);
  await owner.query('update dose set dose_mcg = 55000 where patient_id = $1 and service_day < $2', [
    olga.id,
    plusDays(today, -2),
  ]);
  await team.done('nurse', 'PUT', `/patients/${kira.id}/flags/${randomUUID()}`, {
    kind: 'clinical_safety',
    says: 'Left leg is swollen since yesterday',
    reasonCode: 'medical_review',
  });
  await team.done('nurse', 'PUT', `/medication-orders/${randomUUID()}`, {
    ...{ patientId: liam.id, product: 'methadone-oral-concentrate', doseMcg: 65_000, frequency: 'daily' },
    ...{ startsOn: today, expiresOn: plusDays(today, 30) },
    verbal: {
      prescriberId: team.clinic.staff.actor('prescriber').staffId,
      readBack: true,
      reason: 'The prescriber was at the hospital',
    },
  });
  await team.done('nurse', 'PUT', `/patients/${mona.id}/findings/${randomUUID()}`, {
    kind: 'ecg',
    details: { qtcMs: 505, formula: 'fridericia', declined: false },
  });
  await team.done('nurse', 'PUT', `/patients/${nico.id}/overdoses/${randomUUID()}`, {
    ...{ on: today, place: 'home', substances: ['fentanyl'], intent: 'unintentional', survived: true },
    source: 'patient',
  });
}
