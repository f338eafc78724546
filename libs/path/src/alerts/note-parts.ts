import { grouped, ofThem, type Part } from './part';

/** Where a program lets notes be written for longer, it is told of the sessions of these days; the rule knows its policy. */
const gatheredDays = 120;

/** A session of this clinic that was attended: one that no note names counts as written where a note of that day names none. */
export const unwritten = (
  x: string,
): string => `${x}.state = 'attended' and ${x}.origin not in ('imported', 'generated')
     and not exists (select 1 from progress_note n where n.programme_id = $1 and n.patient_id = ${x}.patient_id
       and n.starts_at between ${x}.starts_at - interval '1 day' and ${x}.starts_at + interval '1 day'
       and (n.appointment_id = ${x}.id or n.appointment_id is null and n.service_on = ${x}.starts_local::date))`;

/** A note of an author in training that no supervisor has answered. */
export const unreviewed = (x: string): string =>
  `${x}.supervised and not exists (select 1 from note_review v where v.note_id = ${x}.id)
     and (select r.id from progress_note r where r.replaces_id = ${x}.id limit 1) is null`;

const unwrittenSessions: Part['rows'] = (who, day) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'endedAt', x.ends_at))`,
    `${ofThem(who, 'appointment')} and x.starts_at > ${day}::timestamp - interval '${gatheredDays} days' and ${unwritten('x')}`,
  );

const unreviewedNotes: Part['rows'] = (who) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'signedOn', (x.signed_at at time zone z.time_zone)::date))`,
    `${ofThem(who, 'progress_note')} and ${unreviewed('x')} join programme z on z.id = x.programme_id`,
  );

/** somebody looks within minutes; a week later it is history. */
const urgentMessages: Part['rows'] = (who, day) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'at', x.at))`,
    `${ofThem(who, 'inbound_message')} and x.urgent and x.handled_at is null and x.at > ${day}::timestamp - interval '7 days'`,
  );

/** What alerts ask about notes, and about what people wrote. */
export const noteParts: readonly Part[] = [
  { key: 'unwrittenSessions', rows: unwrittenSessions },
  { key: 'unreviewedNotes', rows: unreviewedNotes },
  { key: 'urgentMessages', rows: urgentMessages },
];
