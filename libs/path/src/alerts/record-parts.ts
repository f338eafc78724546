import { alcoholMarkers, unexpectedTestDays } from '@cairn/rules';
import { grouped, notReplaced, ofThem, type Part } from './part';

const part = (key: string, rows: Part['rows']): Part => ({ key, rows });

/** Of the records of a diagnosis, a level and the like: the newest that is signed, not taken back, and has nothing in its place. */
const newest =
  (table: string, where: string, json: string): Part['rows'] =>
  (who) =>
    `select distinct on (w.patient_id) w.patient_id, json_build_object(${json}) as value
   from ${ofThem(who, table)} and not x.taken_back and ${where} and ${notReplaced(table)}
   order by w.patient_id, x.at desc, x.recorded_at desc`;

/** The forms that have a schedule, a flag or a place among the documents. */
const instruments = [
  'phq-9',
  'gad-7',
  'asq',
  'c-ssrs',
  'bam',
  'bam-r',
  'bam-iop',
  'barc-10',
  'audit-c',
  'pc-ptsd-5',
  'taps',
  'single-question',
  'phq-2',
  'gad-2',
];

/** A test asks for the form once; whoever has not filled it for this long is asked by the calendar anyway. */
const alcoholDays = 120;
const alcohol = `'{${alcoholMarkers.join()}}'::text[]`;

/** For how long a screen that could not wait is still asked about. */
const criticalDays = 180;

/** Tries to reach somebody: before admission they are logged with the enquiry, after a missed session with the outreach. */
const attempts = `(select programme_id, patient_id, at, outcome from contact_attempt
  union all select programme_id, patient_id, at, case when whom = 'person' then outcome end from outreach_entry where kind = 'attempt')`;

/** Lasting kinds, the newest of each or all that stand of those that are lists; and the newest of two that are of their moment. */
const findings: Part['rows'] = (who, day) => `
  select f.patient_id, json_object_agg(f.kind, f.found) as value from (
    select w.patient_id, x.kind, json_agg(json_build_object('id', x.id, 'on', x.on_day, 'at', x.at, 'by', x.recorded_by,
        'details', x.details) order by x.at desc) as found
    from ${ofThem(who, 'clinical_finding')} and x.on_day <= ${day} and x.details is not null
      and x.kind <> all (array['dose-assessment'::text, 'breath-alcohol'::text, 'vitals'::text, 'opioid-use'::text])
      and ${notReplaced('clinical_finding')}
    group by w.patient_id, x.kind
    union all
    select w.patient_id, m.kind, json_build_array(n.found) from ${who} w cross join (values ('vitals'), ('opioid-use')) m (kind)
      cross join lateral (select json_build_object('id', x.id, 'on', x.on_day, 'at', x.at, 'by', x.recorded_by, 'details', x.details) as found
        from clinical_finding x where x.programme_id = $1 and x.patient_id = w.patient_id and x.kind = m.kind and x.on_day <= ${day}
          and x.details is not null and ${notReplaced('clinical_finding')} order by x.at desc limit 1) n) f
  group by f.patient_id`;

const stays: Part['rows'] = (who, day) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'level', x.level, 'startedAt', x.started_at, 'endedAt', x.ended_at,
       'offered', exists (select 1 from moud_offer f where f.programme_id = $1 and f.patient_id = x.patient_id
           and f.offered_at >= x.started_at and not exists (select 1 from moud_offer r where r.replaces_id = f.id))
         or exists (select 1 from withdrawal_completion c where c.programme_id = $1 and c.detox_stay_id = x.id
           and c.moud_offer in ('accepted', 'declined')
           and not exists (select 1 from withdrawal_completion r where r.replaces_id = c.id))) order by x.started_at desc)`,
    `${ofThem(who, 'detox_stay')} and x.origin not in ('imported', 'generated') and coalesce(x.end_reason, '') <> 'error'
       and (x.ended_at is null or x.ended_at > ${day}::timestamp - interval '31 days')`,
  );

/** What of the face sheet runs out, falls due or is asked for. */
const faceSheet: Part['rows'] = (who) =>
  grouped(
    `json_agg(json_build_object('id', x.id, 'kind', x.kind, 'details', x.details))`,
    `${ofThem(who, 'face_sheet_entry')} and x.details is not null and x.kind <> all (array['coverage'::text, 'fee'::text])
       and ${notReplaced('face_sheet_entry')}`,
  );

/** What the spans of an episode say: where it stands now on each track, and when it came to what clocks count from. */
export const coursePart: Part = part('course', (who) =>
  grouped(
    `json_build_object('admittedAt', min(x.started_at) filter (where x.track = 'main' and x.state = 'admitted'),
       'intakeAt', max(x.started_at) filter (where x.track = 'main' and x.state = 'intake'),
       'withdrawalEndedAt', max(x.ended_at) filter (where x.track = 'placement' and x.state like 'wm\\_%'
         or x.track = 'moud' and x.state = 'induction'),
       'aftercareSince', min(x.started_at) filter (where x.track = 'aftercare' and x.state = 'active'),
       'levels', count(*) filter (where x.track = 'placement' and x.state not in ('none', 'discharged')),
       'spans', coalesce(json_agg(json_build_object('track', x.track, 'state', x.state, 'since', x.started_at))
         filter (where x.ended_at is null), '[]'))`,
    `${ofThem(who, 'episode_span')} and x.episode_id = w.episode_id and x.voided_at is null`,
  ),
);

/** Parts of `CareRecords`, by the same names. */
export const recordParts: readonly Part[] = [
  part(
    'referral',
    (who) => `
    select distinct on (w.patient_id) w.patient_id, json_build_object('id', x.id, 'referredOn', x.referred_on,
      'firstContactAt', x.first_contact_at,
      'urgent', coalesce(q.recent_overdose in ('day', 'month') or q.pregnant = 'yes', false)) as value
    from ${ofThem(who, 'referral')} and x.episode_id = w.episode_id
      and not exists (select 1 from referral r where r.supersedes_id = x.id)
    left join enquiry q on q.id = x.enquiry_id order by w.patient_id, x.recorded_at desc`,
  ),
  part('overdoseOn', (who, day) =>
    grouped(
      'to_json(max(x.occurred_on))',
      `${ofThem(who, 'overdose_event')} and x.survived and x.occurred_on > ${day} - 366
         and not exists (select 1 from overdose_void z where z.event_id = x.id)`,
    ),
  ),
  part('alcoholPositiveOn', (who, day) =>
    grouped(
      'to_json(max(x.collected_on))',
      `${ofThem(who, 'specimen')} and x.collected_on between ${day} - ${alcoholDays} and ${day}
         and (exists (select 1 from specimen_result s where s.specimen_id = x.id and s.result = 'positive' and s.substance = any (${alcohol}))
           or (select q.positives && ${alcohol} from specimen_report q where q.specimen_id = x.id order by q.number desc limit 1))
         and not exists (select 1 from specimen_void v where v.specimen_id = x.id)`,
    ),
  ),
  // From the readings, which are few, and not from the specimens.
  part('unexpectedOn', (who, day) =>
    grouped(
      'json_agg(s.collected_on)',
      `${ofThem(who, 'specimen_reading')} and x.confirmed_at > ${day}::timestamp - interval '${unexpectedTestDays} days'
         and jsonb_path_exists(x.readings, '$[*] ? (@.reading starts with "unexpected")')
         and not exists (select 1 from specimen_reading y where y.specimen_id = x.specimen_id
           and (y.confirmed_at, y.id) > (x.confirmed_at, x.id))
       join specimen s on s.id = x.specimen_id and s.collected_on <= ${day}
         and not exists (select 1 from specimen_void v where v.specimen_id = s.id)`,
    ),
  ),
  part('contact', (who) =>
    grouped(
      `json_build_object('triedAt', max(x.at), 'reachedAt', max(x.at) filter (where x.outcome = 'reached'))`,
      `${ofThem(who, attempts)} and x.at >= w.opened_on::timestamp - interval '7 days'`,
    ),
  ),
  part(
    'emergency',
    newest(
      'emergency_screen',
      'x.signed_at is not null and x.on_day >= w.opened_on - 7',
      `'id', x.id, 'at', x.at, 'withdrawal', x.withdrawal, 'overdose', x.overdose, 'pregnancy', x.pregnancy, 'urgent', to_json(x.urgent)`,
    ),
  ),
  part('instruments', (who, day) =>
    grouped(
      `json_agg(json_build_object('id', x.id, 'instrument', i.key, 'takenAt', x.taken_at, 'takenOn', x.taken_on,
         'scores', x.scores, 'positive', x.positive))`,
      `${who} w cross join unnest('{${instruments.join()}}'::text[]) as i (key) cross join lateral (
         select x.* from instrument_response x where x.programme_id = $1 and x.patient_id = w.patient_id and x.instrument = i.key
           and x.complete and x.answers is not null and x.taken_on <= ${day} and ${notReplaced('instrument_response')}
         order by x.taken_at desc limit 1) x`,
    ),
  ),
  part('critical', (who, day) =>
    grouped(
      `json_agg(json_build_object('id', x.id, 'instrument', x.instrument, 'takenAt', x.taken_at, 'critical', to_json(x.critical)))`,
      `${ofThem(who, 'instrument_response')} and x.critical <> '{}'::text[] and x.answers is not null
         and x.taken_at > ${day}::timestamp - interval '${criticalDays} days' and ${notReplaced('instrument_response')}`,
    ),
  ),
  part('sections', (who) =>
    grouped(
      'to_json(array_agg(distinct x.section))',
      `${ofThem(who, 'intake_section')} and x.episode_id = w.episode_id`,
    ),
  ),
  part('consents', (who) =>
    grouped(
      `json_agg(json_build_object('id', x.id, 'document', x.document, 'signer', x.signer, 'signedOn', x.signed_on, 'expiresOn', x.expires_on,
         'withdrawnOn', x.withdrawn_on))`,
      `${ofThem(who, 'signed_consent')} and not exists (select 1 from intake_section n where n.supersedes_id = x.section_id)`,
    ),
  ),
  // A checklist that a counselor drafted counts only where it is marked as provisional.
  part(
    'diagnosis',
    newest(
      'dsm_checklist',
      '(x.signed_at is not null or x.provisional)',
      `'id', x.id, 'on', x.on_day, 'signed', x.signed_at is not null, 'provisional', x.provisional, 'severity', x.severity,
     'remission', x.remission, 'lastMetOn', x.last_met_on`,
    ),
  ),
  part('dimensionsAt', (who) =>
    grouped(
      'to_json(max(x.at))',
      `${ofThem(who, 'dimension_assessment')} and x.episode_id = w.episode_id and x.signed_at is not null and not x.taken_back
         and ${notReplaced('dimension_assessment')}`,
    ),
  ),
  part(
    'level',
    newest(
      'level_decision',
      'x.episode_id = w.episode_id and x.signed_at is not null',
      `'id', x.id, 'actualLevel', x.actual_level, 'decidedAt', x.decided_at, 'expectedDays', x.expected_days`,
    ),
  ),
  part('risks', (who, day) =>
    grouped(
      `json_agg(json_build_object('id', x.id, 'at', x.at, 'answersResponseId', x.answers_response_id, 'level', x.level,
         'hasPlan', x.safety_plan is not null) order by x.at desc)`,
      `${ofThem(who, 'risk_assessment')} and x.at > ${day}::timestamp - interval '400 days' and not x.taken_back
         and ${notReplaced('risk_assessment')}`,
    ),
  ),
  part(
    'offer',
    (who) => `
    select distinct on (w.patient_id) w.patient_id, json_build_object('id', x.id, 'at', x.offered_at, 'decision', x.decision,
      'informed', x.informed, 'reofferOn', x.reoffer_on) as value
    from ${ofThem(who, 'moud_offer')} and x.offered_at >= w.opened_on::timestamp - interval '7 days' and ${notReplaced('moud_offer')}
    order by w.patient_id, x.offered_at desc`,
  ),
  part(
    'monitoring',
    (who, day) => `
    select distinct on (w.patient_id) w.patient_id, json_build_object('id', x.id, 'startsAt', x.starts_at) as value
    from ${ofThem(who, 'monitoring_order')} and x.episode_id = w.episode_id and (x.ends_at is null or x.ends_at > ${day}::timestamp)
      and not exists (select 1 from monitoring_end n where n.order_id = x.id) and ${notReplaced('monitoring_order')}
    order by w.patient_id, x.starts_at desc`,
  ),
  part('stays', stays),
  part(
    'cows',
    (who, day) => `
    select distinct on (w.patient_id) w.patient_id, json_build_object('id', x.id, 'at', x.at, 'total', x.total) as value
    from ${ofThem(who, 'cows_assessment')} and x.at > ${day}::timestamp - interval '30 days' and ${notReplaced('cows_assessment')}
    order by w.patient_id, x.at desc`,
  ),
  part(
    'sedation',
    (who, day) => `
    select distinct on (w.patient_id) w.patient_id, json_build_object('id', x.id, 'at', x.at, 'score', x.sedation) as value
    from ${ofThem(who, 'withdrawal_signs')} and x.sedation is not null and x.at > ${day}::timestamp - interval '3 days'
      and ${notReplaced('withdrawal_signs')}
    order by w.patient_id, x.at desc`,
  ),
  part('findings', findings),
  part('naloxoneOn', (who, day) =>
    grouped('to_json(max(x.offered_on))', `${ofThem(who, 'naloxone_offer')} and x.offered_on <= ${day}`),
  ),
  part('faceSheet', faceSheet),
  part(
    'readmission',
    (who) => `
    select w.patient_id, json_build_object('confirmed', coalesce((select json_agg(x.item) from readmission_confirmation x
        where x.programme_id = $1 and x.episode_id = w.episode_id), '[]')) as value
    from ${who} w join episode e on e.id = w.episode_id and e.previous_episode_id is not null`,
  ),
  part('dischargeSummary', (who) =>
    grouped(
      `json_build_object('signed', bool_or(x.signed))`,
      `${ofThem(who, 'discharge_summary')} and x.episode_id = w.episode_id`,
    ),
  ),
  part('continuingCareOn', (who) =>
    grouped('to_json(max(x.on_day))', `${ofThem(who, 'continuing_care_plan')} and x.episode_id = w.episode_id`),
  ),
];
