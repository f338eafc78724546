import type { Reading } from '@cairn/database';
import type {
  BedEndReason,
  BedLevel,
  Belonging,
  CompletionDetails,
  CompletionOutcome,
  LeaveKind,
  LeaveOutcome,
  SearchAnswer,
  StayEndReason,
  StayLevel,
  StayMethod,
} from '@cairn/rules';

export interface LeaveView {
  readonly id: string;
  readonly kind: LeaveKind;
  readonly leftAt: string;
  readonly expectedAt: string;
  readonly note: string | null;
  readonly by: string | null;
  readonly end: {
    readonly outcome: LeaveOutcome;
    readonly at: string;
    readonly note: string | null;
    readonly by: string | null;
  } | null;
}

export interface ArrivalView {
  readonly id: string;
  readonly at: string;
  readonly belongings: readonly Belonging[];
  readonly search: SearchAnswer;
  readonly searchNote: string | null;
  readonly note: string | null;
  readonly by: string | null;
  readonly replaced: boolean;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
}

export interface BedStayView {
  readonly id: string;
  readonly bedId: string;
  readonly label: string;
  readonly place: string;
  readonly room: string | null;
  readonly level: BedLevel;
  readonly detoxStayId: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly endReason: BedEndReason | null;
  readonly endNote: string | null;
  readonly by: string | null;
  readonly leaves: readonly LeaveView[];
  readonly arrivals: readonly ArrivalView[];
}

export interface EndingView {
  readonly id: string;
  readonly outcome: CompletionOutcome;
  readonly completedAt: string;
  readonly details: CompletionDetails;
  readonly moudOffer: 'accepted' | 'declined' | 'undecided' | 'none';
  readonly note: string | null;
  readonly by: string | null;
  readonly signedAt: string;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
  readonly replaced: boolean;
}

export interface StayView {
  readonly id: string;
  readonly level: StayLevel;
  readonly method: StayMethod | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly endReason: StayEndReason | null;
  readonly note: string | null;
  readonly by: string | null;
  readonly origin: string;
  readonly methods: readonly {
    readonly id: string;
    readonly method: StayMethod;
    readonly reason: string;
    readonly at: string;
    readonly by: string | null;
  }[];
  readonly endings: readonly EndingView[];
}

/** What the end of a stay looks at: the last score, the last vital signs, the offer of medication and where the path stands. */
export interface EndFacts {
  readonly cows: { readonly id: string; readonly total: number | null; readonly at: string } | null;
  readonly vitals: {
    readonly id: string;
    readonly at: string;
    readonly details: Readonly<Record<string, unknown>>;
  } | null;
  readonly moudState: string | null;
  readonly pregnant: boolean;
  readonly episodeId: string | null;
}

export interface UnitRecordRow {
  readonly bedStays: readonly BedStayView[];
  readonly stays: readonly StayView[];
  readonly reservation: {
    readonly id: string;
    readonly bedId: string;
    readonly label: string;
    readonly until: string;
    readonly note: string | null;
  } | null;
  readonly facts: EndFacts;
}

const replaces = (t: string) =>
  `case when ${t}.replaces_id is null then null else jsonb_build_object('id', ${t}.replaces_id, 'reason', ${t}.replace_reason) end`;

const leaves = `coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'leftAt', l.left_at, 'expectedAt', l.expected_at,
    'note', l.note, 'by', w.display_name, 'end', (select jsonb_build_object('outcome', e.outcome, 'at', e.at, 'note', e.note,
      'by', x.display_name) from bed_leave_end e left join staff x on x.id = e.recorded_by where e.leave_id = l.id)) order by l.left_at desc)
  from bed_leave l left join staff w on w.id = l.recorded_by where l.programme_id = $1 and l.bed_stay_id = s.id), '[]')`;

const arrivals = `coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'at', a.at, 'belongings', a.belongings, 'search', a.search,
    'searchNote', a.search_note, 'note', a.note, 'by', w.display_name, 'replaces', ${replaces('a')},
    'replaced', exists (select 1 from unit_arrival n where n.replaces_id = a.id))
    order by exists (select 1 from unit_arrival n where n.replaces_id = a.id), a.recorded_at desc)
  from unit_arrival a left join staff w on w.id = a.recorded_by where a.programme_id = $1 and a.bed_stay_id = s.id), '[]')`;

const bedStays = `coalesce((select jsonb_agg(x.one order by x.since desc) from (select lower(s.during) as since,
    jsonb_build_object('id', s.id, 'bedId', s.bed_id, 'label', b.label, 'place', pl.name, 'room', r.name, 'level', b.level,
      'detoxStayId', s.detox_stay_id, 'from', lower(s.during), 'to', upper(s.during), 'endReason', s.end_reason, 'endNote', s.end_note,
      'by', w.display_name, 'leaves', ${leaves}, 'arrivals', ${arrivals}) as one
  from bed_stay s join bed b on b.id = s.bed_id join place pl on pl.id = b.place_id left join room r on r.id = b.room_id
    left join staff w on w.id = s.recorded_by
  where s.programme_id = $1 and s.patient_id = p.id order by lower(s.during) desc limit 50) x), '[]')`;

const endings = `coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'outcome', c.outcome, 'completedAt', c.completed_at,
    'details', c.details, 'moudOffer', c.moud_offer, 'note', c.note, 'by', w.display_name, 'signedAt', c.signed_at,
    'replaces', ${replaces('c')}, 'replaced', exists (select 1 from withdrawal_completion n where n.replaces_id = c.id))
    order by exists (select 1 from withdrawal_completion n where n.replaces_id = c.id), c.signed_at desc)
  from withdrawal_completion c left join staff w on w.id = c.signed_by where c.programme_id = $1 and c.detox_stay_id = d.id), '[]')`;

const stays = `coalesce((select jsonb_agg(x.one order by x.started_at desc) from (select d.started_at,
    jsonb_build_object('id', d.id, 'level', d.level, 'startedAt', d.started_at, 'endedAt', d.ended_at, 'endReason', d.end_reason,
      'note', d.note, 'by', w.display_name, 'origin', d.origin,
      'method', coalesce((select m.method from detox_method_change m where m.programme_id = $1 and m.stay_id = d.id
        order by m.at desc, m.recorded_at desc limit 1), d.method),
      'methods', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'method', m.method, 'reason', m.reason, 'at', m.at,
          'by', u.display_name) order by m.at desc)
        from detox_method_change m left join staff u on u.id = m.recorded_by where m.programme_id = $1 and m.stay_id = d.id), '[]'),
      'endings', ${endings}) as one
  from detox_stay d left join staff w on w.id = d.recorded_by
  where d.programme_id = $1 and d.patient_id = p.id order by d.started_at desc limit 50) x), '[]')`;

const facts = `jsonb_build_object(
    'cows', (select jsonb_build_object('id', c.id, 'total', c.total, 'at', c.at) from cows_assessment c where c.programme_id = $1
      and c.patient_id = p.id and c.total is not null and not exists (select 1 from cows_assessment n where n.replaces_id = c.id)
      order by c.at desc limit 1),
    'vitals', (select jsonb_build_object('id', f.id, 'at', f.at, 'details', f.details) from clinical_finding f where f.programme_id = $1
      and f.patient_id = p.id and f.kind = 'vitals' and f.details is not null
      and not exists (select 1 from clinical_finding n where n.replaces_id = f.id) order by f.at desc limit 1),
    'pregnant', coalesce((select f.details ->> 'status' = 'pregnant' from clinical_finding f where f.programme_id = $1
      and f.patient_id = p.id and f.kind = 'pregnancy' and not exists (select 1 from clinical_finding n where n.replaces_id = f.id)
      order by f.at desc limit 1), false),
    'episodeId', e.id,
    'moudState', (select s.state from episode_span s where s.episode_id = e.id and s.track = 'moud' and s.ended_at is null
      and s.voided_at is null))`;

/** Everything the unit knows of a person, in one statement. */
export async function loadUnitRecord(tx: Reading, patientId: string, now: Date): Promise<UnitRecordRow | undefined> {
  const [row] = await tx.query<{ record: UnitRecordRow }>(
    `select jsonb_build_object('bedStays', ${bedStays}, 'stays', ${stays}, 'facts', ${facts},
       'reservation', (select jsonb_build_object('id', v.id, 'bedId', v.bed_id, 'label', b.label, 'until', upper(v.during), 'note', v.note)
         from bed_reservation v join bed b on b.id = v.bed_id where v.programme_id = $1 and v.patient_id = p.id
           and v.end_reason is null and v.during @> $3::timestamptz limit 1)) as record
     from patient p left join lateral (select e.id from episode e where e.programme_id = $1 and e.patient_id = p.id
       and e.closed_on is null limit 1) e on true
     where p.programme_id = $1 and p.id = $2`,
    [tx.actor.programmeId, patientId, now],
  );
  return row?.record;
}
