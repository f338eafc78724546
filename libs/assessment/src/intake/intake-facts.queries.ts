import type { Reading } from '@cairn/database';
import type { IntakeFacts, KnownOverdose, SignedSection } from '@cairn/rules';

/** What a statement gives: days and instants as text, lists that may be absent. */
interface Row {
  readonly id: string;
  readonly facts: Omit<IntakeFacts, 'today' | 'signed' | 'overdoses'> & {
    readonly signed: Readonly<Record<string, Omit<SignedSection, 'at'> & { readonly at: string }>>;
    readonly overdoses: readonly (Omit<KnownOverdose, 'recordedAt'> & { readonly recordedAt: string })[];
  };
}

const mine = (table: string) => `${table}.programme_id = $1 and ${table}.patient_id = p.id`;
/** What stands of a history in which a new row takes the place of an old one. */
const stands = (table: string, of = 'replaces_id') => `not exists (select 1 from ${table} n where n.${of} = t.id)`;
const found = (kind: string) =>
  `from clinical_finding t where ${mine('t')} and t.kind = '${kind}' and t.details is not null and ${stands('clinical_finding')}`;
const sheet = (kind: string) =>
  `from face_sheet_entry t where ${mine('t')} and t.kind = '${kind}' and t.details is not null and ${stands('face_sheet_entry')}`;
const count = (from: string) => `(select count(*)::int ${from})`;

/** Facts that only say that they are there: the day of the newest of each kind. */
const shownKinds = ['risk-history', 'pdmp-check', 'laboratory', 'treatment-consent', 'opioid-use', 'advice'];

const person = `jsonb_build_object('dateOfBirth', p.date_of_birth, 'sexAtBirth', p.sex_at_birth, 'hasPhone', p.phone is not null,
  'contactSettled', p.do_not_contact or exists (select 1 from contact_consent c where ${mine('c')})
    or exists (select 1 from intake_section t where ${mine('t')} and t.section = 'identity' and t.data ->> 'messages' = 'none'
      and ${stands('intake_section', 'supersedes_id')}),
  'emergencyContact', p.next_of_kin is not null or exists (select 1 ${sheet('support-person')}
    and t.details ->> 'emergencyContact' = 'true'),
  'supportPeople', ${count(sheet('support-person'))}, 'coverages', ${count(sheet('coverage'))},
  'justiceCases', ${count(sheet('justice-case'))})`;

const signed = `coalesce((select jsonb_object_agg(h.section, jsonb_build_object('id', h.id, 'episodeId', h.episode_id,
    'version', h.version, 'act', h.act, 'on', h.on_day, 'at', h.signed_at, 'by', (select s.display_name from staff s where s.id = h.signed_by), 'missing', to_jsonb(h.missing)))
  from (select distinct on (t.section) t.* from intake_section t where ${mine('t')}
    and ${stands('intake_section', 'supersedes_id')} order by t.section, t.signed_at desc, t.id desc) h), '{}')`;

const overdoses = `coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'on', o.occurred_on, 'recordedAt', o.recorded_at,
    'substances', to_jsonb(o.substances), 'intent', o.intent, 'reversalDoses', o.reversal_doses, 'reversalBy', o.reversal_by,
    'hospital', o.hospital) order by o.occurred_on desc, o.id desc)
  from overdose_event o where ${mine('o')} and not exists (select 1 from overdose_void z where z.event_id = o.id)), '[]')`;

const accepted = `from naloxone_offer o where ${mine('o')} and o.outcome = 'accepted'`;
const naloxone = `jsonb_build_object('givenOn', (select max(o.offered_on) ${accepted}),
  'expiresOn', (select o.expires_on ${accepted} order by o.offered_on desc, o.id desc limit 1),
  'trainedOn', (select max(o.offered_on) ${accepted} and o.trained),
  'goneOn', (select max(u.used_on) from naloxone_use u where ${mine('u')}
    and u.used_on >= coalesce((select max(o.offered_on) ${accepted}), u.used_on)),
  'declinedOn', (select max(o.offered_on) from naloxone_offer o where ${mine('o')} and o.outcome = 'declined'))`;

const consents = `coalesce((select jsonb_agg(jsonb_build_object('document', c.document, 'signedOn', c.signed_on,
    'expiresOn', c.expires_on, 'withdrawnOn', c.withdrawn_on) order by c.place)
  from intake_section t join signed_consent c on c.section_id = t.id
  where ${mine('t')} and t.section = 'consents' and ${stands('intake_section', 'supersedes_id')}), '[]')`;

const facts = `jsonb_build_object('person', ${person},
  'episode', case when e.id is not null then jsonb_build_object('id', e.id, 'openedOn', e.opened_on) end,
  'earlierEpisodes', (select count(*)::int from episode x where x.patient_id = p.id and x.id <> e.id and x.voided_at is null),
  'signed', ${signed},
  'drafts', coalesce((select jsonb_agg(d.about) from draft d where ${mine('d')} and d.form = 'intake-section'
    and d.discarded_at is null), '[]'),
  'referral', (select jsonb_build_object('source', t.source, 'referrer', nullif(concat_ws(', ', t.referrer ->> 'name',
      t.referrer ->> 'organisation'), ''), 'mandated', t.mandated, 'referredOn', t.referred_on,
      'firstContactOn', (t.first_contact_at at time zone $2)::date)
    from referral t where ${mine('t')} and t.episode_id = e.id and ${stands('referral', 'supersedes_id')}
    order by t.recorded_at desc limit 1),
  'pregnancy', (select jsonb_build_object('on', t.on_day, 'details', t.details) ${found('pregnancy')} order by t.at desc limit 1),
  'allergies', ${count(found('allergy'))},
  'medicines', coalesce((select jsonb_agg(t.details ->> 'name' order by t.details ->> 'name') ${found('medication')}
    and coalesce(t.details ->> 'endedOn', '9999') >= $3), '[]'),
  'foundOn', coalesce((select jsonb_object_agg(k.kind, k.last) from (select t.kind, max(t.on_day) as last from clinical_finding t
    where ${mine('t')} and t.kind = any (array['${shownKinds.join("','")}']) and t.details is not null
      and ${stands('clinical_finding')} group by t.kind) k), '{}'),
  'screenedOn', coalesce((select jsonb_object_agg(k.instrument, k.last) from (select t.instrument, max(t.taken_on) as last
    from instrument_response t where ${mine('t')} and t.complete and t.answers is not null
      and ${stands('instrument_response')} group by t.instrument) k), '{}'),
  'testedOn', (select max(t.collected_on) from specimen t where ${mine('t')}),
  'cowsOn', (select max(t.on_day) from cows_assessment t where ${mine('t')}),
  'overdoses', ${overdoses}, 'naloxone', ${naloxone}, 'consents', ${consents})`;

const ofOne = `select p.id, ${facts} as facts from patient p
  left join lateral (select * from episode x where x.patient_id = p.id
    order by x.voided_at is not null, x.closed_on is not null, x.opened_on desc, x.created_at desc limit 1) e on true
  where p.programme_id = $1 and p.id = $4`;

/** What is known of one person for an intake, in one statement; nothing where there is no such person here. */
export async function loadIntakeFacts(
  tx: Reading,
  patientId: string,
  day: { readonly zone: string; readonly today: string },
): Promise<IntakeFacts | undefined> {
  const rows = await tx.query<Row>(ofOne, [tx.actor.programmeId, day.zone, day.today, patientId]);
  return rows.map((row) => factsOf(row, day.today))[0];
}

function factsOf({ facts: { signed: byName, overdoses: events, ...rest } }: Row, today: string): IntakeFacts {
  return {
    ...rest,
    today,
    signed: Object.fromEntries(Object.entries(byName).map(([name, one]) => [name, { ...one, at: new Date(one.at) }])),
    overdoses: events.map((event) => ({ ...event, recordedAt: new Date(event.recordedAt) })),
  };
}
