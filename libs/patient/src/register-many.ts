import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import { openingStates } from '@cairn/rules';
import type { PatientDetails } from './registration.service';

/** Someone of a list, as a registration would write them down. */
export interface NewPerson extends PatientDetails {
  readonly id: string;
  /** Their number in the system before. */
  readonly reference: string | null;
  /** The service day and the instant from which the episode counts. */
  readonly openedOn: string;
  readonly openedAt: Date;
  readonly consents: readonly { readonly channel: 'sms' | 'email' | 'voice'; readonly address: string }[];
  readonly counselorId: string | null;
}

/**
 * Registers many people: for each the rows that `RegistrationService.register` writes for one, and the counselor from `day` on.
 * One statement a table, all in one round trip. Reminders by list say no more than date and time.
 */
export async function registerMany(
  tx: Tx,
  people: readonly NewPerson[],
  { now, day }: { now: Date; day: string },
): Promise<void> {
  const { programmeId, staffId } = tx.actor;
  const found = people.map((person) => ({ ...person, episodeId: newId() }));
  const moves = found.flatMap(({ id, episodeId, openedAt }) =>
    Object.entries(openingStates('referred')).map(([track, state]) => {
      return { id: newId(), spanId: newId(), patientId: id, episodeId, track, state, at: openedAt.toISOString() };
    }),
  );
  const consents = found.flatMap(({ id, language, consents: given }) =>
    given.map((one) => ({ id: newId(), patientId: id, language: language ?? 'en', ...one })),
  );
  const assignments = found.flatMap(({ id, episodeId, counselorId }) =>
    counselorId === null ? [] : [{ id: newId(), patientId: id, episodeId, counselorId }],
  );
  await Promise.all([
    tx.query(
      `insert into patient (id, programme_id, created_by, origin, given, family, preferred_name, date_of_birth, sex_at_birth,
         language, phone, email, next_of_kin, source_ref)
       select r.id, $1, $2, 'registered', r."legalName" ->> 'given', r."legalName" ->> 'family', r."preferredName",
         r."dateOfBirth", r."sexAtBirth", coalesce(r.language, 'en'), r.phone, r.email,
         nullif(r."nextOfKin", 'null'::jsonb), r.reference
       from jsonb_to_recordset($3::jsonb) as r(id uuid, "legalName" jsonb, "preferredName" text, "dateOfBirth" date,
         "sexAtBirth" text, language text, phone text, email text, "nextOfKin" jsonb, reference text)`,
      [programmeId, staffId, JSON.stringify(found)],
    ),
    tx.query(
      `insert into episode (id, programme_id, patient_id, opened_on, previous_episode_id, origin)
       select r."episodeId", $1, r.id, r."openedOn", null, 'registered'
       from jsonb_to_recordset($2::jsonb) as r("episodeId" uuid, id uuid, "openedOn" date)`,
      [programmeId, JSON.stringify(found.map(({ id, episodeId, openedOn }) => ({ id, episodeId, openedOn })))],
    ),
    tx.query(
      `insert into episode_move (id, programme_id, patient_id, episode_id, track, from_state, to_state, at, moved_by, reason,
         guards, attestations, implied_by, origin)
       select r.id, $1, r."patientId", r."episodeId", r.track, null, r.state, r.at, $2, null, '[]', '[]', null, 'registered'
       from jsonb_to_recordset($3::jsonb) as r(id uuid, "patientId" uuid, "episodeId" uuid, track text, state text,
         at timestamptz)`,
      [programmeId, staffId, JSON.stringify(moves)],
    ),
    tx.query(
      `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at, move_id)
       select r."spanId", $1, r."patientId", r."episodeId", r.track, r.state, r.at, r.id
       from jsonb_to_recordset($2::jsonb) as r(id uuid, "spanId" uuid, "patientId" uuid, "episodeId" uuid, track text,
         state text, at timestamptz)`,
      [programmeId, JSON.stringify(moves)],
    ),
    tx.query(
      `insert into contact_consent (id, programme_id, patient_id, channel, address, level, language, given_at, recorded_by)
       select r.id, $1, r."patientId", r.channel, r.address, 1, r.language, $3, $2
       from jsonb_to_recordset($4::jsonb) as r(id uuid, "patientId" uuid, channel text, address text, language text)`,
      [programmeId, staffId, now, JSON.stringify(consents)],
    ),
    tx.query(
      `insert into assignment (id, programme_id, patient_id, episode_id, staff_id, kind, counts, from_day, assigned_by)
       select r.id, $1, r."patientId", r."episodeId", r."counselorId", 'primary', true, $3, $2
       from jsonb_to_recordset($4::jsonb) as r(id uuid, "patientId" uuid, "episodeId" uuid, "counselorId" uuid)`,
      [programmeId, staffId, day, JSON.stringify(assignments)],
    ),
  ]);
}
