import type { Reading, Tx } from '@cairn/database';
import {
  type AssessmentContents,
  type AssessmentKind,
  assessmentKinds,
  type Day,
  type Evaluation,
  type MoodScreens,
  type Role,
} from '@cairn/rules';
import { shapes } from './signed-shapes';

interface Person {
  readonly id: string;
  readonly displayName: string;
}

/** A record of one of the five kinds as the screens show it. */
interface ViewOf<Kind extends AssessmentKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly on: Day;
  readonly at: string;
  readonly recordedAt: string;
  readonly by: Person | null;
  readonly signed: { readonly at: string; readonly by: Person; readonly role: Role } | null;
  readonly episodeId: string | null;
  /** Of the episode that is open, or of one before. */
  readonly current: boolean;
  readonly content: AssessmentContents[Kind];
  readonly evaluations: readonly Evaluation[];
  readonly replaces: { readonly id: string; readonly reason: string } | null;
  readonly takenBack: boolean;
  /** What took its place: it no longer stands. */
  readonly replacedBy: {
    readonly id: string;
    readonly at: string;
    readonly by: Person | null;
    readonly reason: string;
    readonly takenBack: boolean;
  } | null;
}

export type AssessmentView = { readonly [Kind in AssessmentKind]: ViewOf<Kind> }[AssessmentKind];

const kinds = Object.keys(assessmentKinds) as readonly AssessmentKind[];

/** Of each kind the last ones are shown; nobody reads further back on a screen. */
const shownOfAKind = 24;

const who = (staff: string) =>
  `(select jsonb_build_object('id', s.id, 'displayName', s.display_name) from staff s where s.id = ${staff})`;

const viewOf = (kind: AssessmentKind, where: string): string => {
  const { table, content } = shapes[kind];
  return `select jsonb_build_object('kind', '${kind}', 'id', x.id, 'on', x.on_day, 'at', x.at, 'recordedAt', x.recorded_at,
      'by', ${who('x.recorded_by')},
      'signed', case when x.signed_at is null then null else
        jsonb_build_object('at', x.signed_at, 'by', ${who('x.signed_by')}, 'role', x.signed_role) end,
      'episodeId', x.episode_id,
      'current', x.episode_id is null or x.episode_id is not distinct from (select e.id from episode e
        where e.patient_id = x.patient_id and e.voided_at is null order by e.closed_on is not null, e.opened_on desc limit 1),
      'content', jsonb_build_object(${content}), 'evaluations', x.evaluations,
      'replaces', case when x.replaces_id is null then null else
        jsonb_build_object('id', x.replaces_id, 'reason', x.replace_reason) end,
      'takenBack', x.taken_back,
      'replacedBy', (select jsonb_build_object('id', r.id, 'at', r.recorded_at, 'by', ${who('r.recorded_by')},
          'reason', r.replace_reason, 'takenBack', r.taken_back) from ${table} r where r.replaces_id = x.id)) as record
    from (select * from ${table} x where x.programme_id = $1 and x.patient_id = $2 ${where}
      order by x.at desc, x.recorded_at desc, x.id desc limit ${shownOfAKind}) x`;
};

/** All records of a person, the newest of each kind first, also what was replaced. */
export async function loadAssessments(tx: Reading, patientId: string): Promise<AssessmentView[]> {
  const rows = await tx.query<{ record: AssessmentView }>(
    kinds.map((kind) => `(${viewOf(kind, '')})`).join(' union all '),
    [tx.actor.programmeId, patientId],
  );
  return rows.map(({ record }) => record);
}

/** One record of this person, whatever its kind; nothing where it is not theirs. */
export async function loadAssessment(tx: Reading, patientId: string, id: string): Promise<AssessmentView | undefined> {
  const rows = await tx.query<{ record: AssessmentView }>(
    kinds.map((kind) => `(${viewOf(kind, 'and x.id = $3')})`).join(' union all '),
    [tx.actor.programmeId, patientId, id],
  );
  return rows[0]?.record;
}

/** A screen that asks for a risk assessment and has none since. */
export interface OpenScreen {
  readonly id: string;
  readonly instrument: string;
  readonly takenAt: string;
  readonly critical: readonly string[];
}

/** What the records know of a person besides what was typed. */
export interface BesideRows {
  readonly screens: MoodScreens;
  readonly open: readonly OpenScreen[];
  readonly dimensionsId: string | null;
  readonly findingId: string | null;
}

const stands = (table: string) =>
  `not x.taken_back and not exists (select 1 from ${table} r where r.replaces_id = x.id)`;
const newest = (
  instrument: string,
) => `(select f from instrument_response f where f.programme_id = $1 and f.patient_id = $2
  and f.instrument = '${instrument}' and f.complete and f.answers is not null
  and not exists (select 1 from instrument_response r where r.replaces_id = f.id) order by f.taken_at desc limit 1)`;

/**
 * Screens of the last half year that are not answered (A02), the last scores of 7.2, the dimensions of this episode, and the
 * finding that a checklist wrote.
 */
export async function loadBeside(
  tx: Reading,
  patientId: string,
  {
    episodeId,
    checklistId,
    now,
  }: { readonly episodeId: string | null; readonly checklistId: string | null; readonly now: Date },
): Promise<BesideRows> {
  const [row] = await tx.query<BesideRows>(
    `select jsonb_build_object('phq-9', ((${newest('phq-9')}).scores ->> 'total')::int,
         'gad-7', ((${newest('gad-7')}).scores ->> 'total')::int, 'pc-ptsd-5', (${newest('pc-ptsd-5')}).positive) as screens,
       coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'instrument', i.instrument, 'takenAt', i.taken_at,
           'critical', to_jsonb(i.critical)) order by i.taken_at desc)
         from (select * from instrument_response i where i.programme_id = $1 and i.patient_id = $2 and i.critical <> '{}'
             and i.answers is not null and i.taken_at > $5::timestamptz - interval '180 days'
             and not exists (select 1 from instrument_response r where r.replaces_id = i.id)
             and not exists (select 1 from risk_assessment x where x.programme_id = $1 and x.patient_id = $2
               and (x.answers_response_id = i.id or x.at >= i.taken_at) and ${stands('risk_assessment')})
           order by i.taken_at desc limit 6) i), '[]') as open,
       (select x.id from dimension_assessment x where x.programme_id = $1 and x.patient_id = $2 and x.episode_id = $3
          and ${stands('dimension_assessment')} order by x.at desc limit 1) as "dimensionsId",
       (select f.id from dsm_checklist x join clinical_finding f on f.id = x.finding_id where x.programme_id = $1
          and x.patient_id = $2 and x.id = $4 and not exists (select 1 from clinical_finding r where r.replaces_id = f.id)) as "findingId"`,
    [tx.actor.programmeId, patientId, episodeId, checklistId, now],
  );
  return (
    row ?? {
      screens: { 'phq-9': null, 'gad-7': null, 'pc-ptsd-5': null },
      open: [],
      dimensionsId: null,
      findingId: null,
    }
  );
}

/** Is this a screen of this person? */
export async function isResponseOf(tx: Reading, patientId: string, id: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from instrument_response where programme_id = $1 and patient_id = $2 and id = $3',
    [tx.actor.programmeId, patientId, id],
  );
  return rows.length > 0;
}

/** One row of history. Table and columns are names of ours, never of a caller. */
export function insertRow(tx: Tx, table: string, row: Readonly<Record<string, unknown>>): Promise<unknown> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 2}`);
  return tx.query(`insert into ${table} (programme_id, ${columns.join(', ')}) values ($1, ${places.join(', ')})`, [
    tx.actor.programmeId,
    ...Object.values(row),
  ]);
}
