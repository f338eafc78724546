import type { Reading } from '@cairn/database';
import { refuse } from '@cairn/platform';

export interface EpisodeOfPatient {
  readonly id: string;
  readonly openedOn: string;
  readonly main: string;
  readonly placement: string | null;
  readonly moud: string | null;
  readonly therapy: string | null;
  readonly aftercare: string | null;
}

export interface ConsentOfPatient {
  readonly id: string;
  readonly channel: 'sms' | 'email' | 'voice';
  readonly address: string;
  readonly level: number;
  readonly givenAt: string;
  readonly revokedAt: string | null;
}

/** A person as the screens show one: identifiers, contact, the open episode with its tracks, consents. */
export interface PatientView {
  readonly id: string;
  readonly number: string;
  readonly legalName: { readonly given: string; readonly family: string };
  readonly preferredName: string | null;
  readonly displayName: string;
  readonly dateOfBirth: string;
  readonly sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
  readonly language: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly nextOfKin: { readonly name: string; readonly relation: string; readonly phone: string } | null;
  readonly invented: boolean;
  readonly doNotContact: boolean;
  readonly version: number;
  readonly episode: EpisodeOfPatient | null;
  readonly consents: readonly ConsentOfPatient[];
}

export interface PatientRow {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  readonly dateOfBirth: string;
  readonly stage: string | null;
}

/** How a name is shown: as the person wants to be called, with the family name. */
export const displayNameOf = `coalesce(p.preferred_name, p.given) || ' ' || p.family`;

/** One person, whole, in one statement. Refuses with 'patient.not-found'; another programme's person is not there either. */
export async function loadPatient(tx: Reading, id: string): Promise<PatientView> {
  const [row] = await tx.query<{ patient: PatientView }>(
    `select jsonb_build_object(
       'id', p.id, 'number', p.number, 'legalName', jsonb_build_object('given', p.given, 'family', p.family),
       'preferredName', p.preferred_name, 'displayName', ${displayNameOf}, 'dateOfBirth', p.date_of_birth,
       'sexAtBirth', p.sex_at_birth, 'language', p.language, 'phone', p.phone, 'email', p.email,
       'nextOfKin', p.next_of_kin, 'invented', p.invented, 'doNotContact', p.do_not_contact, 'version', p.version,
       'episode', (
         select jsonb_build_object('id', e.id, 'openedOn', e.opened_on, 'placement', null, 'moud', null, 'therapy', null,
             'aftercare', null)
           || coalesce((select jsonb_object_agg(s.track, s.state) from episode_span s
             where s.episode_id = e.id and s.ended_at is null and s.voided_at is null), '{}')
         from episode e where e.patient_id = p.id and e.closed_on is null),
       'consents', coalesce((
         select jsonb_agg(jsonb_build_object('id', c.id, 'channel', c.channel, 'address', c.address, 'level', c.level,
           'givenAt', c.given_at, 'revokedAt', c.revoked_at) order by c.given_at)
         from contact_consent c where c.programme_id = p.programme_id and c.patient_id = p.id), '[]')) as patient
     from patient p where p.programme_id = $1 and p.id = $2`,
    [tx.actor.programmeId, id],
  );
  if (row === undefined) refuse('patient.not-found', 'There is no such person in this programme.');
  return row.patient;
}

const stageOf = `(select s.state from episode e join episode_span s on s.episode_id = e.id and s.track = 'main'
  and s.ended_at is null and s.voided_at is null where e.patient_id = p.id and e.closed_on is null)`;

const listed = `p.id, p.number, ${displayNameOf} as "displayName", p.date_of_birth as "dateOfBirth", ${stageOf} as stage`;

export const pageSize = 25;

/**
 * People by name (typing errors forgiven), date of birth (`YYYY-MM-DD`) or number, best match first; without words, by
 * family name. `after` is how many were already shown.
 */
export function searchPatients(tx: Reading, search: string, after: number): Promise<PatientRow[]> {
  const words = search.trim().toLowerCase();
  const page = [tx.actor.programmeId, pageSize + 1, after];
  if (words === '') {
    return tx.query(
      `select ${listed} from patient p where p.programme_id = $1 order by p.family, p.given, p.id limit $2 offset $3`,
      page,
    );
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) {
    return tx.query(
      `select ${listed} from patient p where p.programme_id = $1 and p.date_of_birth = $4::date
       order by p.family, p.given, p.id limit $2 offset $3`,
      [...page, words],
    );
  }
  if (/^\d+$/.test(words)) {
    return tx.query(
      `select ${listed} from patient p where p.programme_id = $1 and p.number like $4 || '%'
       order by length(p.number), p.number limit $2 offset $3`,
      [...page, words],
    );
  }
  const text = `lower(p.given || ' ' || p.family || ' ' || coalesce(p.preferred_name, ''))`;
  return tx.query(
    `select ${listed} from patient p where p.programme_id = $1 and ${text} %> $4
     order by word_similarity($4, ${text}) desc, p.family, p.given, p.id limit $2 offset $3`,
    [...page, words],
  );
}

export interface DuplicateCandidate extends PatientRow {
  readonly given: string;
  readonly family: string;
}

/** People who might be the one about to be registered: same day of birth or a name like it. The rule decides which. */
export function loadDuplicateCandidates(tx: Reading, name: string, dateOfBirth: string): Promise<DuplicateCandidate[]> {
  const text = `lower(p.given || ' ' || p.family || ' ' || coalesce(p.preferred_name, ''))`;
  return tx.query(
    `(select ${listed}, p.given, p.family from patient p where p.programme_id = $1 and p.date_of_birth = $2::date limit 100)
     union
     (select ${listed}, p.given, p.family from patient p where p.programme_id = $1 and ${text} %> lower($3)
      order by word_similarity(lower($3), ${text}) desc limit 100)`,
    [tx.actor.programmeId, dateOfBirth, name],
  );
}
