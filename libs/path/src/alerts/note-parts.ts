import { grouped, notReplaced, ofThem, type Part } from './part';

/** Where a program lets notes be written for longer, it is told of the sessions of these days; the rule knows its policy. */
const gatheredDays = 120;

/** Sessions of this clinic that were attended: one that no note names counts as written where a note of that day names none. */
const unwrittenSessions: Part['rows'] = (who, day) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'endedAt', x.ends_at))`,
    `${ofThem(who, 'appointment')} and x.state = 'attended' and x.origin not in ('imported', 'generated')
       and x.starts_at > ${day}::timestamp - interval '${gatheredDays} days'
     where not exists (select 1 from progress_note n where n.programme_id = $1 and n.patient_id = x.patient_id
       and n.starts_at between x.starts_at - interval '1 day' and x.starts_at + interval '1 day'
       and (n.appointment_id = x.id or n.appointment_id is null and n.service_on = x.starts_local::date))`,
  );

const unreviewedNotes: Part['rows'] = (who) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'signedOn', (x.signed_at at time zone z.time_zone)::date))`,
    `${ofThem(who, 'progress_note')} and x.supervised and not exists (select 1 from note_review v where v.note_id = x.id)
       and ${notReplaced('progress_note')} join programme z on z.id = x.programme_id`,
  );

/** What alerts ask about notes. */
export const noteParts: readonly Part[] = [
  { key: 'unwrittenSessions', rows: unwrittenSessions },
  { key: 'unreviewedNotes', rows: unreviewedNotes },
];
