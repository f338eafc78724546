import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import type { Client } from 'pg';

/**
 * Ids are worked out from a number, so that any program can find the next person without asking. People and episodes have
 * ids whose first digits are spread, which their GiST indexes need; the rest sorts by time as ids of version 7 do.
 */
const spread = (kind: string, n: string) =>
  `overlay(overlay(md5('bench-${kind}' || (${n})::bigint) placing '8' from 13 for 1) placing '8' from 17 for 1)::uuid`;
const inOrder = (kind: string, n: string) =>
  `('01900000-${kind}-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`;
export const idSql = {
  patient: (n: string) => spread('patient', n),
  episode: (n: string) => spread('episode', n),
  order: (n: string) => inOrder('0001', n),
  dose: (n: string) => inOrder('0002', n),
  history: (n: string) => inOrder('0003', n),
} as const;

/** An order's id as `idSql.order` makes it. */
export const orderId = (n: number) => `01900000-0001-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** A clinic where everybody takes a dose in four portions: as many fresh doses today as there are people, times four. */
export interface Clinic {
  readonly programmeId: string;
  readonly people: number;
  readonly portionMcg: number;
  readonly patientIds: readonly string[];
  readonly today: string;
  readonly nurse: Actor;
  readonly staff: Readonly<Record<'nurse' | 'prescriber' | 'counselor_supervisor', string>>;
}

const portionMcg = 30_000;
export const portionsADay = 4;
/** How many days ago each dose of the past was: three weeks, so that nobody is in their first days. */
const history = Array.from({ length: 21 }, (_, ago) => ago + 1);

export async function openClinic(owner: Client, people: number): Promise<Clinic> {
  const programmeId = newId();
  const staff = { nurse: newId(), prescriber: newId(), counselor_supervisor: newId() };
  await owner.query(`set cairn.programme = '${programmeId}'`);
  await owner.query(
    `insert into programme (id, name, sender_name, phone, time_zone, is_otp, invented)
     values ($1, 'The bench', 'The bench', '+1 555 555 0100', 'UTC', true, true)`,
    [programmeId],
  );
  for (const [role, staffId] of Object.entries(staff)) {
    await owner.query(`insert into staff (id, email, display_name) values ($1, $2, $3)`, [
      staffId,
      `${role}.${staffId}@bench.example`,
      `The ${role}`,
    ]);
    await owner.query(
      `insert into staff_role (id, programme_id, staff_id, role, from_day) values ($1, $2, $3, $4, '2020-01-01')`,
      [newId(), programmeId, staffId, role],
    );
  }
  await owner.query(
    `insert into licence (id, programme_id, staff_id, type, number, state, expires_on)
     values ($1, $3, $4, 'RN', 'B-1', 'NY', '2099-12-31'), ($2, $3, $5, 'MD', 'B-2', 'NY', '2099-12-31')`,
    [newId(), newId(), programmeId, staff.nurse, staff.prescriber],
  );
  const day = await owner.query<{ today: string }>(`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as today`);
  const today = day.rows[0]?.today as string;
  await owner.query(peopleSql(programmeId, staff.prescriber, staff.nurse, people, today));
  await owner.query(
    'analyze patient, episode, episode_span, medication_order, dose, dose_slot, clinical_finding, naloxone_offer',
  );
  const { rows } = await owner.query<{ id: string }>(
    `select ${idSql.patient('n')} as id from generate_series(0, ${people - 1}) n order by n`,
  );
  const nurse: Actor = {
    programmeId,
    staffId: staff.nurse,
    roles: ['nurse'],
    requestId: newId(),
    address: '127.0.0.1',
  };
  return { programmeId, people, portionMcg, patientIds: rows.map(({ id }) => id), today, nurse, staff };
}

/** People on methadone for a month, with the doses of the last days. */
function peopleSql(programmeId: string, prescriber: string, nurse: string, people: number, today: string): string {
  return `
    insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, phone, invented, origin)
    select ${idSql.patient('n')}, '${programmeId}', 'Given' || n % 97, 'Family' || n, date '1960-01-01' + n % 15000, 'female',
      '+1 555 555 0101', true, 'generated' from generate_series(0, ${people - 1}) n;
    insert into contact_consent (id, programme_id, patient_id, channel, address, level, language, given_at)
    select gen_random_uuid(), '${programmeId}', ${idSql.patient('n')}, 'sms', '+1 555 555 0101', 1, 'en', now()
      from generate_series(0, ${people - 1}) n;
    insert into episode (id, programme_id, patient_id, opened_on, origin)
    select ${idSql.episode('n')}, '${programmeId}', ${idSql.patient('n')}, date '${today}' - 30, 'generated'
      from generate_series(0, ${people - 1}) n;
    insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at)
    select gen_random_uuid(), '${programmeId}', ${idSql.patient('n')}, ${idSql.episode('n')}, track, state, now() - interval '30 days'
      from generate_series(0, ${people - 1}) n,
        (values ('main', 'admitted'), ('placement', 'otp'), ('moud', 'maintenance')) s (track, state);
    insert into medication_order (id, programme_id, patient_id, episode_id, product, product_class, route, dose_mcg, frequency,
      portions, starts_on, expires_on, signed_by, signed_at, origin)
    select ${idSql.order('n')}, '${programmeId}', ${idSql.patient('n')}, ${idSql.episode('n')}, 'methadone-oral-concentrate',
      'methadone', 'oral', ${portionMcg * portionsADay}, 'split', ${portionsADay}, date '${today}' - 30, date '${today}' + 1000,
      '${prescriber}', now(), 'generated' from generate_series(0, ${people - 1}) n;
    insert into dose (id, programme_id, patient_id, episode_id, order_id, product_class, product, service_day, portion, dose_mcg,
      occurred_at, given_by, observation, flags, origin)
    select ${idSql.history(`n * ${history.length} + nth`)}, '${programmeId}', ${idSql.patient('n')}, ${idSql.episode('n')},
      ${idSql.order('n')}, 'methadone', 'methadone-oral-concentrate', date '${today}' - ago, 1, ${portionMcg},
      (date '${today}' - ago)::timestamp at time zone 'UTC', '${nurse}', 'observed_complete', '{}', 'generated'
      from generate_series(0, ${people - 1}) n, unnest(array[${history.join()}]) with ordinality h (ago, nth);
    insert into dose_slot (programme_id, order_id, service_day, portion, dose_id)
    select '${programmeId}', ${idSql.order('n')}, date '${today}' - ago, 1, ${idSql.history(`n * ${history.length} + nth`)}
      from generate_series(0, ${people - 1}) n, unnest(array[${history.join()}]) with ordinality h (ago, nth);
    ${findingsSql(programmeId, prescriber, people, today)}
  `;
}

/** Signs a person in as the sign-in does after the password, and gives the headers that a browser would send. */
export async function signIn(owner: Client, programmeId: string, staffId: string): Promise<Record<string, string>> {
  const token = randomBytes(32).toString('base64url');
  const csrf = randomBytes(18).toString('base64url');
  const digest = createHash('sha256').update(token).digest();
  await owner.query('select session_open($1, $2, $3, $4, null, null, false, now())', [
    digest,
    staffId,
    programmeId,
    csrf,
  ]);
  return { cookie: `cairn_session=${token}`, 'x-csrf-token': csrf };
}

/** Somebody of a role in a programme, and who the program takes them for. */
export async function staffMember(owner: Client, programmeId: string, role: Role): Promise<Actor> {
  const { rows } = await owner.query<{ staff_id: string }>(
    'select staff_id from staff_role where programme_id = $1 and role = $2 order by staff_id limit 1',
    [programmeId, role],
  );
  const staffId = rows[0]?.staff_id;
  if (staffId === undefined) throw new Error(`Nobody is a ${role} there.`);
  return { programmeId, staffId, roles: [role], requestId: newId(), address: '127.0.0.1' };
}

/** What is on file of everybody: the rules look at it with every dose. */
function findingsSql(programmeId: string, by: string, people: number, today: string): string {
  const papers: Record<string, object> = {
    'opioid-use-disorder': { basis: 'active', severity: 'severe', icd10: 'F11.20' },
    'treatment-consent': {
      signedBy: 'patient',
      documentVersion: '1',
      language: 'en',
      interpreter: false,
      guardianName: null,
    },
    examination: {
      ...{ extent: 'full', place: 'here', verified: true, modality: 'in-person', adequate: true },
      ...{ practitionerWithPatient: true, labsDrawnOn: null, labsRefused: false },
    },
    'registry-check': { result: 'not-enrolled' },
    pregnancy: { status: 'not-pregnant', dueOn: null, deliveredOn: null, obstetricProvider: null },
    ecg: { qtcMs: 420, formula: 'fridericia', declined: false },
    laboratory: { altTenthsUln: 8, astTenthsUln: 9, egfr: 95, acuteHepatitis: false },
    medication: { name: 'Sertraline 50 mg', ingredient: 'sertraline', startedOn: '2026-01-01', endedOn: null },
  };
  const rows = Object.entries(papers).map(([kind, details]) => `('${kind}', '${JSON.stringify(details)}'::jsonb)`);
  return `insert into clinical_finding (id, programme_id, patient_id, kind, on_day, at, details, recorded_by, recorded_at, origin)
    select gen_random_uuid(), '${programmeId}', ${idSql.patient('n')}, f.kind, date '${today}' - 30, now() - interval '30 days',
      f.details, '${by}', now() - interval '30 days', 'generated'
    from generate_series(0, ${people - 1}) n, (values ${rows.join(', ')}) f (kind, details);
    insert into naloxone_offer (id, programme_id, patient_id, occasion, offered_on, outcome, product, quantity, recorded_by, recorded_at)
    select gen_random_uuid(), '${programmeId}', ${idSql.patient('n')}, 'admission', date '${today}' - 30, 'accepted', 'Naloxone 4 mg nasal spray', 2, '${by}', now()
    from generate_series(0, ${people - 1}) n;`;
}
