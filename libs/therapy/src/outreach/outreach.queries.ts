import type { Reading, Tx } from '@cairn/database';
import type { ContactPermission, OutreachEntry } from '@cairn/rules';

export interface OutreachRow extends Omit<OutreachEntry, 'at'> {
  readonly id: string;
  readonly appointmentId: string | null;
  readonly at: string;
  readonly by: string | null;
  readonly recordedAt: string;
}

/** What is known of somebody's contact with the clinic. Instants are ISO texts. */
export interface OutreachFacts {
  readonly session: { readonly id: string; readonly startsAt: string } | null;
  readonly contactAt: string | null;
  readonly level: string | null;
  readonly moud: string | null;
  readonly closed: boolean;
  readonly log: readonly OutreachRow[];
  readonly permission: ContactPermission;
}

const spanState = (
  track: string,
) => `(select s.state from episode_span s where s.episode_id = e.id and s.track = '${track}'
    and s.ended_at is null and s.voided_at is null)`;

const identity = (field: string) => `(select t.data ->> '${field}' from intake_section t where t.programme_id = $1
    and t.patient_id = p.id and t.section = 'identity' and not exists (select 1 from intake_section n where n.supersedes_id = t.id)
    order by t.signed_at desc, t.id desc limit 1)`;

/** SQL: the last time that the person was met or reached: a session, a dose, an answered call. */
const contactSql = `greatest(
    (select max(a.starts_at) from appointment a where a.programme_id = $1 and a.patient_id = p.id and a.state = 'attended'),
    (select max(t.at) from contact_attempt t where t.programme_id = $1 and t.patient_id = p.id and t.outcome = 'reached'),
    (select max(o.at) from outreach_entry o where o.programme_id = $1 and o.patient_id = p.id and o.outcome = 'reached'
       and o.whom = 'person'),
    (select d.occurred_at from dose d where d.programme_id = $1 and d.patient_id = p.id and d.dose_mcg > 0
       and not exists (select 1 from dose_void v where v.dose_id = d.id) order by d.service_day desc, d.occurred_at desc limit 1))`;

const facts = `
  with person as materialized (
    select p.id, p.do_not_contact, ${contactSql} as contact_at from patient p where p.programme_id = $1 and p.id = $2)
  select jsonb_build_object(
    'session', (select jsonb_build_object('id', a.id, 'startsAt', a.starts_at) from appointment a
      where a.programme_id = $1 and a.patient_id = p.id and a.state = 'missed' and a.origin <> 'imported'
        and a.starts_at > coalesce(p.contact_at, '-infinity') order by a.starts_at limit 1),
    'contactAt', p.contact_at, 'level', ${spanState('placement')}, 'moud', ${spanState('moud')},
    'closed', e.id is null or e.closed_on is not null,
    'log', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'appointmentId', o.appointment_id, 'kind', o.kind, 'at', o.at,
        'channel', o.channel, 'outcome', o.outcome, 'whom', o.whom, 'naloxone', o.naloxone, 'nextOn', o.next_on, 'note', o.note,
        'by', s.display_name, 'recordedAt', o.recorded_at) order by o.at desc, o.id desc)
      from (select x.* from outreach_entry x where x.programme_id = $1 and x.patient_id = p.id order by x.at desc limit 100) o
      left join staff s on s.id = o.recorded_by), '[]'),
    'permission', jsonb_build_object('messages', ${identity('messages')}, 'safeContact', ${identity('safeContact')},
      'safeWords', ${identity('safeContactWords')}, 'doNotContact', p.do_not_contact,
      'level', (select max(c.level) from contact_consent c where c.programme_id = $1 and c.patient_id = p.id and c.revoked_at is null),
      'emergencyContacts', coalesce((select jsonb_agg(jsonb_build_object('name', t.details ->> 'name', 'phone', t.details ->> 'phone'))
        from face_sheet_entry t where t.programme_id = $1 and t.patient_id = p.id and t.kind = 'support-person'
          and t.details ->> 'emergencyContact' = 'true' and t.details ->> 'mayTell' <> 'nothing'
          and t.details ->> 'consentSignedOn' <= $3 and coalesce(t.details ->> 'consentEndsOn', '9999') >= $3
          and not exists (select 1 from face_sheet_entry n where n.replaces_id = t.id)), '[]'))) as facts
  from person p
  left join lateral (select x.* from episode x where x.programme_id = $1 and x.patient_id = p.id and x.voided_at is null
    order by x.closed_on is not null, x.opened_on desc, x.created_at desc limit 1) e on true`;

export async function loadOutreach(tx: Reading, patientId: string, today: string): Promise<OutreachFacts> {
  const [row] = await tx.query<{ facts: OutreachFacts }>(facts, [tx.actor.programmeId, patientId, today]);
  if (row === undefined) throw new Error('Asked only of a person who is there.');
  return row.facts;
}

export function insertOutreach(
  tx: Tx,
  entry: OutreachEntry & { readonly id: string; readonly patientId: string; readonly appointmentId: string | null },
  at: Date,
  origin: 'registered' | 'demo',
): Promise<unknown> {
  const { kind, channel, outcome, whom, naloxone, nextOn, note } = entry;
  return tx.query(
    `insert into outreach_entry (id, programme_id, patient_id, appointment_id, kind, at, channel, outcome, whom, naloxone, next_on, note,
       recorded_by, recorded_at, origin)
     values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[tx.actor.programmeId, entry.id, entry.patientId, entry.appointmentId, kind, entry.at],
      ...[channel, outcome, whom, naloxone, nextOn, note, tx.actor.staffId, at, origin],
    ],
  );
}
