import type { Reading } from '@cairn/database';
import { refuse, Refused } from '@cairn/platform';
import { type DecidedConsent, mergedPatient } from '@cairn/rules';

export interface EpisodeOfPatient {
  readonly id: string;
  readonly openedOn: string;
  readonly main: string;
  readonly placement: string | null;
  readonly moud: string | null;
  readonly therapy: string | null;
  readonly aftercare: string | null;
}

export interface ConsentOfPatient extends DecidedConsent {
  readonly id: string;
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
  readonly restricted: boolean;
  /** Of a restricted chart that was opened with a reason: when it closes again. */
  readonly openUntil: string | null;
  readonly doNotContact: boolean;
  readonly version: number;
  readonly episode: EpisodeOfPatient | null;
  readonly consents: readonly ConsentOfPatient[];
}

export interface PatientRow {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  /** Null where the chart is restricted and closed to whoever asks. */
  readonly dateOfBirth: string | null;
  readonly stage: string | null;
  /** What the person was found by, where it is no longer theirs: a former name, the number of a joined registration. */
  readonly formerly: string | null;
}

/** In SQL over `patient p`: is this a restricted chart whose very name is kept from whoever asks (R-315)? */
export const isHidden = `(p.restricted and chart_hidden(p.id))`;

/** A column or expression that says who someone is: null where that is kept from whoever asks. */
export const unlessHidden = (sql: string) => `case when ${isHidden} then null else ${sql} end`;

/** How a name is shown: as the person wants to be called, with the family name. */
export const displayNameOf = `case when ${isHidden} then 'Restricted chart'
  else coalesce(p.preferred_name, p.given) || ' ' || p.family end`;

/**
 * One person, whole, in one statement. Refuses with 'patient.not-found'; another programme's person is not there either.
 * Refuses with 'patient.merged' where the registration was joined with another one.
 */
export async function loadPatient(tx: Reading, id: string): Promise<PatientView> {
  const [row] = await tx.query<{ patient: PatientView; merged: Parameters<typeof mergedPatient>[0] | null }>(
    `select (select jsonb_build_object('survivorId', q.id, 'number', q.number) from patient q
       where p.merged_into is not null and q.id = merged_to(p.id)) as merged, jsonb_build_object(
       'id', p.id, 'number', p.number, 'legalName', jsonb_build_object('given', p.given, 'family', p.family),
       'preferredName', p.preferred_name, 'displayName', ${displayNameOf}, 'dateOfBirth', p.date_of_birth,
       'sexAtBirth', p.sex_at_birth, 'language', p.language, 'phone', p.phone, 'email', p.email,
       'nextOfKin', p.next_of_kin, 'invented', p.invented, 'restricted', p.restricted,
       'openUntil', case when p.restricted then (select max(o.until) from chart_opening o where o.programme_id = p.programme_id
         and o.patient_id = p.id and o.staff_id = $3 and o.until > clock_timestamp()) end, 'doNotContact', p.do_not_contact, 'version', p.version,
       'episode', (
         select jsonb_build_object('id', e.id, 'openedOn', e.opened_on, 'placement', null, 'moud', null, 'therapy', null,
             'aftercare', null)
           || coalesce((select jsonb_object_agg(s.track, s.state) from episode_span s
             where s.episode_id = e.id and s.ended_at is null and s.voided_at is null), '{}')
         from episode e where e.patient_id = p.id and e.closed_on is null),
       'consents', coalesce((
         select jsonb_agg(jsonb_build_object('id', c.id, 'channel', c.channel, 'address', c.address, 'level', c.level,
           'language', c.language, 'allowedFrom', c.allowed_from, 'allowedTo', c.allowed_to, 'zone', c.zone,
           'sharedWith', c.shared_with, 'leaveMessage', c.leave_message, 'dailyReminders', c.daily_reminders,
           'useFirstName', c.use_first_name, 'wording', c.wording, 'givenAt', c.given_at, 'revokedAt', c.revoked_at) order by c.given_at)
         from contact_consent c where c.programme_id = p.programme_id and c.patient_id = p.id), '[]')) as patient
     from patient p where p.programme_id = $1 and p.id = $2`,
    [tx.actor.programmeId, id, tx.actor.staffId],
  );
  if (row === undefined) refuse('patient.not-found', 'There is no such person in this program.');
  if (row.merged !== null) throw new Refused(mergedPatient(row.merged));
  return row.patient;
}

const stageOf = `(select s.state from episode e join episode_span s on s.episode_id = e.id and s.track = 'main'
  and s.ended_at is null and s.voided_at is null where e.patient_id = p.id and e.closed_on is null)`;

const row = `p.id, p.number, ${displayNameOf} as "displayName", ${unlessHidden('p.date_of_birth')} as "dateOfBirth",
  ${unlessHidden(stageOf)} as stage`;
const listed = `${row}, null::text as formerly`;

export const pageSize = 25;

/**
 * People by name (typing errors forgiven), date of birth (`YYYY-MM-DD`) or number, best match first; without words, by
 * family name. `after` is how many were already shown. Whose name is kept from the searcher is found by no name, only by
 * number or date of birth, which the searcher then knows already; the row says no more than that.
 */
export function searchPatients(tx: Reading, search: string, after: number): Promise<PatientRow[]> {
  const words = search.trim().toLowerCase();
  const page = [tx.actor.programmeId, pageSize + 1, after];
  if (words === '') {
    return tx.query(
      `select ${listed} from patient p where p.programme_id = $1 and p.merged_into is null and not ${isHidden}
       order by p.family, p.given, p.id limit $2 offset $3`,
      page,
    );
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) {
    return tx.query(
      `${found(`select ${standing}, 0 as likeness from patient m where m.programme_id = $1 and m.date_of_birth = $4::date`)}
       order by p.family, p.given, p.id limit $2 offset $3`,
      [...page, words],
    );
  }
  if (/^\d+$/.test(words)) {
    return tx.query(
      `${found(`select ${standing}, -length(m.number) as likeness from patient m
         where m.programme_id = $1 and m.number like $4 || '%'`)}
       order by f.likeness desc, p.number limit $2 offset $3`,
      [...page, words],
    );
  }
  const text = `lower(m.given || ' ' || m.family || ' ' || coalesce(m.preferred_name, ''))`;
  return tx.query(
    `${found(`select ${standing}, word_similarity($4, ${text}) as likeness from patient m
         where m.programme_id = $1 and ${text} %> $4
       union all
       select c.patient_id, 'formerly ' || (c.before ->> 'given') || ' ' || (c.before ->> 'family'),
         word_similarity($4, c.former_name)
       from identity_correction c where c.programme_id = $1 and c.former_name %> $4`)} and not ${isHidden}
     order by f.likeness desc, p.family, p.given, p.id limit $2 offset $3`,
    [...page, words],
  );
}

/** Of a registration `m` that was found: the one that stands for it, and the word about it where that is another one. */
const standing = `case when m.merged_into is null then m.id else merged_to(m.id) end as id,
  case when m.merged_into is not null then 'No. ' || m.number || ' before' end as formerly`;

/** Each person once, by what fits best. */
const found = (matches: string) => `
  with match as (${matches})
  select ${row}, f.formerly
  from (select distinct on (id) * from match order by id, likeness desc, formerly nulls first) f
  join patient p on p.programme_id = $1 and p.id = f.id where true`;

export interface DuplicateCandidate extends PatientRow {
  readonly given: string;
  readonly family: string;
  readonly born: string;
  readonly hidden: boolean;
}

const compared = `${listed}, p.given, p.family, p.date_of_birth as born, ${isHidden} as hidden`;

/** People who might be the one about to be registered: same day of birth or a name like it. The rule decides which. */
export function loadDuplicateCandidates(tx: Reading, name: string, dateOfBirth: string): Promise<DuplicateCandidate[]> {
  const text = `lower(p.given || ' ' || p.family || ' ' || coalesce(p.preferred_name, ''))`;
  return tx.query(
    `(select ${compared} from patient p where p.programme_id = $1 and p.date_of_birth = $2::date
       and p.merged_into is null limit 100)
     union
     (select ${compared} from patient p where p.programme_id = $1 and ${text} %> lower($3)
       and p.merged_into is null
      order by word_similarity(lower($3), ${text}) desc limit 100)`,
    [tx.actor.programmeId, dateOfBirth, name],
  );
}
