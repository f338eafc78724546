import type { Reading, Tx } from '@cairn/database';
import type { Critical, DecidedResponse, FormAnswers, InstrumentNotice, ResponseMode } from '@cairn/rules';
import { instrumentKeys } from '@cairn/rules';

interface Person {
  readonly id: string;
  readonly displayName: string;
}

/** A filled form as the screens show it. Without answers it takes back what it replaces. */
export interface ResponseView {
  readonly id: string;
  readonly instrument: string;
  readonly version: number;
  /** The service day of `at`. */
  readonly on: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly by: Person | null;
  readonly mode: ResponseMode;
  readonly answers: FormAnswers | null;
  readonly points: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, number>>;
  readonly band: string | null;
  readonly positive: boolean | null;
  readonly cut: number | null;
  readonly complete: boolean;
  readonly critical: readonly Critical[];
  readonly notices: readonly InstrumentNotice[];
  readonly note: string | null;
  readonly findingId: string | null;
  readonly replaces: { readonly id: string; readonly reason: string } | null;
  readonly replacedBy: {
    readonly id: string;
    readonly at: string;
    readonly by: Person | null;
    readonly reason: string;
  } | null;
}

const instant = (column: string) => `to_jsonb(${column}) #>> '{}'`;
const who = (staff: string) => `case when ${staff}.id is null then null
  else jsonb_build_object('id', ${staff}.id, 'displayName', ${staff}.display_name) end`;

const view = `f.id, f.instrument, f.version, f.taken_on::text as "on", ${instant('f.taken_at')} as at,
  ${instant('f.recorded_at')} as "recordedAt", ${who('s')} as by, f.mode, f.answers, f.item_scores as points, f.scores, f.band,
  f.positive, f.cut, f.complete, f.critical, f.notices, f.note, f.finding_id as "findingId",
  case when f.replaces_id is null then null
    else jsonb_build_object('id', f.replaces_id, 'reason', f.replace_reason) end as replaces,
  case when r.id is null then null else jsonb_build_object('id', r.id, 'at', ${instant('r.recorded_at')}, 'by', ${who('w')},
    'reason', r.replace_reason) end as "replacedBy"`;

const people = `left join staff s on s.id = f.recorded_by
  left join instrument_response r on r.replaces_id = f.id left join staff w on w.id = r.recorded_by`;

/** Of each instrument so many: five years of a monthly form. */
const shownOfEach = 60;

/** The forms of one person, newest first, also those that were replaced. */
export function loadResponses(tx: Reading, patientId: string): Promise<ResponseView[]> {
  const keys = instrumentKeys.map((key) => `'${key}'`).join(', ');
  return tx.query(
    `select ${view} from unnest(array[${keys}]) as k (key) cross join lateral (
       select l.* from instrument_response l where l.programme_id = $1 and l.patient_id = $2 and l.instrument = k.key
       order by l.taken_at desc limit ${shownOfEach}) f
     ${people} order by f.taken_at desc, f.recorded_at desc, f.id desc`,
    [tx.actor.programmeId, patientId],
  );
}

/** One form of this person; nothing where it is not theirs. */
export async function loadResponse(tx: Reading, patientId: string, id: string): Promise<ResponseView | undefined> {
  const [response] = await tx.query<ResponseView>(
    `select ${view} from instrument_response f ${people} where f.programme_id = $1 and f.patient_id = $2 and f.id = $3`,
    [tx.actor.programmeId, patientId, id],
  );
  return response;
}

export interface NewResponse extends Omit<DecidedResponse, 'points' | 'missing'> {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly recordedAt: Date;
  readonly mode: ResponseMode;
  readonly points: Readonly<Record<string, number>>;
  readonly note: string | undefined;
  readonly findingId: string | null;
  readonly replaces: { readonly id: string; readonly reason: string } | undefined;
  readonly origin: string;
}

export function insertResponse(tx: Tx, response: NewResponse): Promise<unknown> {
  return tx.query(
    `insert into instrument_response (id, programme_id, patient_id, episode_id, instrument, version, taken_at, taken_on, mode,
       answers, item_scores, scores, band, positive, cut, complete, critical, notices, note, finding_id, recorded_by, recorded_at,
       replaces_id, replace_reason, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`,
    [
      response.id,
      tx.actor.programmeId,
      response.patientId,
      response.episodeId,
      response.instrument,
      response.version,
      response.at,
      response.on,
      response.mode,
      response.answers === null ? null : JSON.stringify(response.answers),
      JSON.stringify(response.points),
      JSON.stringify(response.scores),
      response.band,
      response.positive,
      response.cut,
      response.complete,
      response.critical,
      response.notices,
      response.note ?? null,
      response.findingId,
      tx.actor.staffId,
      response.recordedAt,
      response.replaces?.id ?? null,
      response.replaces?.reason ?? null,
      response.origin,
    ],
  );
}

/** Does this finding still stand? Somebody may have replaced it by hand. */
export async function findingStands(tx: Reading, patientId: string, id: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from clinical_finding f where f.programme_id = $1 and f.patient_id = $2 and f.id = $3
       and not exists (select 1 from clinical_finding r where r.replaces_id = f.id)`,
    [tx.actor.programmeId, patientId, id],
  );
  return rows.length > 0;
}
