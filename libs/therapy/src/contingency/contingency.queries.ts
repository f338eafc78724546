import type { Reading } from '@cairn/database';
import { refuse } from '@cairn/platform';
import type {
  AwardKind,
  ContingencyJudgement,
  ContingencyKind,
  ContingencyTerms,
  Day,
  EnrolmentEndReason,
  JudgementReason,
  Paid,
  RedemptionEnd,
  RedemptionForm,
  SlipKind,
  TargetRecord,
} from '@cairn/rules';

export interface ProgramVersion {
  readonly id: string;
  readonly seriesId: string;
  readonly number: number;
  readonly name: string;
  readonly kind: ContingencyKind;
  readonly terms: ContingencyTerms;
  /** New people may be enrolled. */
  readonly open: boolean;
  readonly targetReason: string | null;
  readonly madeBy: string | null;
  readonly madeAt: string;
}

export interface ResultRow {
  readonly id: string;
  readonly day: Day;
  readonly number: number;
  readonly source: TargetRecord['source'];
  readonly sourceId: string | null;
  readonly judgement: ContingencyJudgement;
  readonly why: JudgementReason;
  readonly reason: string | null;
  readonly replacesId: string | null;
  readonly by: string | null;
  readonly at: string;
}

export interface DrawRow {
  readonly id: string;
  readonly resultId: string;
  readonly day: Day;
  readonly number: number;
  readonly message: string;
  readonly seedId: string;
  readonly slip: number;
  readonly kind: SlipKind;
  readonly valueCents: number;
  readonly drawVersion: number;
}

export interface AwardRow {
  readonly id: string;
  readonly number: number;
  readonly kind: AwardKind;
  readonly cents: number;
  readonly balanceCents: number;
  readonly day: Day;
  readonly dueCents: number | null;
  readonly valueCents: number | null;
  readonly bonusCents: number | null;
  readonly draws: number | null;
  readonly what: string | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly checkedBy: string | null;
  readonly at: string;
}

export interface RedemptionRow {
  readonly id: string;
  readonly cents: number;
  readonly form: RedemptionForm;
  readonly what: string;
  readonly askedById: string;
  readonly askedBy: string | null;
  readonly askedAt: string;
  readonly ended: {
    readonly outcome: RedemptionEnd;
    readonly reason: string | null;
    readonly by: string | null;
    readonly at: string;
  } | null;
}

export interface EnrolmentRow {
  readonly id: string;
  readonly patientId: string;
  readonly program: ProgramVersion;
  readonly startsOn: Day;
  readonly seedId: string | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly ended: { readonly on: Day; readonly why: EnrolmentEndReason; readonly note: string | null } | null;
  /** Every version of every day; of each day the highest number stands. */
  readonly results: readonly ResultRow[];
  readonly draws: readonly DrawRow[];
  /** Oldest first. */
  readonly ledger: readonly AwardRow[];
  readonly redemptions: readonly RedemptionRow[];
}

const nameOf = (column: string) => `(select s.display_name from staff s where s.id = ${column})`;

const programJson = `jsonb_build_object('id', p.id, 'seriesId', p.series_id, 'number', p.number, 'name', p.name, 'kind', p.kind,
  'terms', p.terms, 'open', p.open, 'targetReason', p.target_reason, 'madeBy', ${nameOf('p.made_by')}, 'madeAt', p.made_at)`;

/** Every version, newest first within each program. */
export async function loadPrograms(tx: Reading): Promise<ProgramVersion[]> {
  const rows = await tx.query<{ program: ProgramVersion }>(
    `select ${programJson} as program from cm_program p where p.programme_id = $1 order by p.name, p.series_id, p.number desc`,
    [tx.actor.programmeId],
  );
  return rows.map(({ program }) => program);
}

/** Refuses with 'not-found'. */
export async function loadProgram(tx: Reading, id: string): Promise<ProgramVersion> {
  const [row] = await tx.query<{ program: ProgramVersion }>(
    `select ${programJson} as program from cm_program p where p.programme_id = $1 and p.id = $2`,
    [tx.actor.programmeId, id],
  );
  if (row === undefined) refuse('not-found', 'There is no such contingency program here.');
  return row.program;
}

const enrolmentJson = `jsonb_build_object('id', e.id, 'patientId', e.patient_id, 'startsOn', e.starts_on, 'seedId', e.seed_id,
  'reason', e.reason, 'by', ${nameOf('e.made_by')}, 'program', ${programJson},
  'ended', (select jsonb_build_object('on', x.ended_on, 'why', x.why, 'note', x.note) from cm_enrolment_end x where x.enrolment_id = e.id),
  'results', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'day', r.on_day, 'number', r.number, 'source', r.source,
      'sourceId', r.source_id, 'judgement', r.judgement, 'why', r.why, 'reason', r.reason, 'replacesId', r.replaces_id,
      'by', ${nameOf('r.recorded_by')}, 'at', r.recorded_at) order by r.on_day, r.number)
    from cm_result r where r.enrolment_id = e.id), '[]'),
  'draws', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'resultId', d.result_id, 'day', r.on_day, 'number', d.number,
      'message', d.message, 'seedId', d.seed_id, 'slip', d.slip, 'kind', d.kind, 'valueCents', d.value_cents,
      'drawVersion', d.draw_version) order by r.on_day, d.number)
    from cm_draw d join cm_result r on r.id = d.result_id where d.enrolment_id = e.id), '[]'),
  'ledger', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'kind', a.kind, 'cents', a.cents,
      'balanceCents', a.balance_after, 'day', a.on_day, 'dueCents', a.due_cents, 'valueCents', a.value_cents,
      'bonusCents', a.bonus_cents, 'draws', a.draws, 'what', (select o.what from cm_redemption o where o.id = a.redemption_id),
      'reason', a.reason, 'by', ${nameOf('a.recorded_by')}, 'checkedBy', ${nameOf('a.witness_id')}, 'at', a.recorded_at)
      order by a.number) from cm_award a where a.enrolment_id = e.id), '[]'),
  'redemptions', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'cents', o.cents, 'form', o.form, 'what', o.what,
      'askedById', o.asked_by, 'askedBy', ${nameOf('o.asked_by')}, 'askedAt', o.asked_at,
      'ended', (select jsonb_build_object('outcome', x.outcome, 'reason', x.reason, 'by', ${nameOf('x.ended_by')}, 'at', x.ended_at)
        from cm_redemption_end x where x.redemption_id = o.id)) order by o.asked_at, o.id)
    from cm_redemption o where o.enrolment_id = e.id), '[]'))`;

/** A person's programs, the newest first. */
export async function loadEnrolments(tx: Reading, patientId: string): Promise<EnrolmentRow[]> {
  const rows = await tx.query<{ enrolment: EnrolmentRow }>(
    `select ${enrolmentJson} as enrolment from cm_enrolment e join cm_program p on p.id = e.program_id
     where e.programme_id = $1 and e.patient_id = $2 order by e.starts_on desc, e.id desc`,
    [tx.actor.programmeId, patientId],
  );
  return rows.map(({ enrolment }) => enrolment);
}

/** What the person was paid for each day in their other programs: the cap of a year is for the person. */
export function paidElsewhere(all: readonly EnrolmentRow[], enrolmentId: string): readonly Paid[] {
  return all.filter(({ id }) => id !== enrolmentId).flatMap(paidHere);
}

/** What the ledger paid for each day, corrections among them. */
export function paidHere({ ledger }: Pick<EnrolmentRow, 'ledger'>): readonly Paid[] {
  return ledger
    .filter(({ kind }) => kind === 'earned' || kind === 'corrected')
    .map(({ day, cents }) => ({ day, cents }));
}

/** Of each day what stands. */
export function standingResults({ results }: Pick<EnrolmentRow, 'results'>): readonly ResultRow[] {
  return results.filter((one) => !results.some(({ replacesId }) => replacesId === one.id));
}

export function balanceOf({ ledger }: Pick<EnrolmentRow, 'ledger'>): number {
  return ledger.at(-1)?.balanceCents ?? 0;
}

export function waitingOf({ redemptions }: Pick<EnrolmentRow, 'redemptions'>): number {
  return redemptions.reduce((sum, { cents, ended }) => (ended === null ? sum + cents : sum), 0);
}
