import type { Reading, Tx } from '@cairn/database';
import { refuse } from '@cairn/platform';
import {
  type AnalyteReading,
  type CustodyKind,
  type Day,
  type KnownReport,
  type ObservedKind,
  type PatientSays,
  type PregnancyTestConsent,
  type StandingFinding,
  type TestMatrix,
  type TestOutcomeKind,
  type TestReason,
  type ValidityStatus,
  type ValidityValues,
} from '@cairn/rules';
import { awaits, latestReport, standingJson } from './specimen-sql';

export interface ReportView extends KnownReport {
  readonly laboratory: string;
  readonly reportedAt: string;
  readonly validity: ValidityValues;
  readonly amendReason: string | null;
  readonly source: 'entry' | 'file' | 'point-of-care';
  readonly enteredBy: string | null;
  readonly enteredAt: string;
}

export interface CustodyView {
  readonly id: string;
  readonly kind: CustodyKind;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly note: string | null;
  readonly by: string | null;
}

export interface ConfirmedReading {
  readonly id: string;
  readonly reportId: string | null;
  readonly outcome: 'agreed' | 'read-differently';
  readonly patientSays: PatientSays;
  readonly note: string | null;
  readonly readings: readonly AnalyteReading[];
  readonly by: string | null;
  readonly at: string;
}

/** A specimen as it lies in the record; how it reads is worked out from it. */
export interface SpecimenRow {
  readonly id: string;
  readonly patientId: string;
  readonly collectedOn: Day;
  readonly origin: string;
  readonly voided: { readonly reason: string; readonly at: string } | null;
  readonly collection: {
    readonly orderId: string;
    readonly reason: TestReason;
    readonly barcode: string;
    readonly matrix: TestMatrix;
    readonly collectedAt: string;
    readonly collectorId: string;
    readonly collector: string | null;
    readonly identifiers: readonly string[];
    readonly observed: ObservedKind;
    readonly observer: string | null;
    readonly temperatureTenthsF: number | null;
    readonly temperatureMinutes: number | null;
    readonly forensic: boolean;
    readonly panel: { readonly id: string; readonly name: string; readonly version: number };
  } | null;
  readonly temperatureOk: boolean | null;
  readonly awaits: boolean;
  readonly validity: ValidityStatus;
  /** Null while it waits for its first report. */
  readonly standing: readonly StandingFinding[] | null;
  readonly reports: readonly ReportView[];
  readonly custody: readonly CustodyView[];
  readonly confirmed: readonly ConfirmedReading[];
}

const specimenJson = `jsonb_build_object('id', t.id, 'patientId', t.patient_id, 'collectedOn', t.collected_on, 'origin', t.origin,
  'temperatureOk', t.temperature_ok, 'awaits', ${awaits}, 'validity', coalesce(q.standing_validity, 'not-checked'),
  'standing', ${standingJson},
  'voided', (select jsonb_build_object('reason', v.reason, 'at', v.voided_at) from specimen_void v where v.specimen_id = t.id),
  'collection', case when c.specimen_id is null then null else (select jsonb_build_object('orderId', o.id, 'reason', o.reason,
      'barcode', c.barcode, 'matrix', c.matrix, 'collectedAt', c.collected_at, 'collectorId', c.collector_id,
      'collector', (select s.display_name from staff s where s.id = c.collector_id), 'identifiers', c.identifiers,
      'observed', c.observed, 'observer', c.observer, 'temperatureTenthsF', c.temperature_tenths_f,
      'temperatureMinutes', c.temperature_minutes, 'forensic', c.forensic,
      'panel', jsonb_build_object('id', p.id, 'name', p.name, 'version', p.version))
    from test_order o, test_panel p where o.id = c.order_id and p.id = c.panel_id) end,
  'reports', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'stage', r.stage, 'amendsId', r.amends_id,
      'amendReason', r.amend_reason, 'laboratory', r.laboratory, 'reportedAt', r.reported_at, 'validity', r.validity,
      'validityStatus', r.validity_status, 'findings', r.findings, 'source', r.source,
      'enteredBy', (select s.display_name from staff s where s.id = r.entered_by), 'enteredAt', r.entered_at) order by r.number)
    from specimen_report r where r.specimen_id = t.id), '[]'),
  'custody', coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'from', k.from_whom, 'to', k.to_whom,
      'at', k.at, 'note', k.note, 'by', (select s.display_name from staff s where s.id = k.recorded_by)) order by k.at, k.recorded_at)
    from custody_step k where k.specimen_id = t.id), '[]'),
  'confirmed', coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'reportId', g.report_id, 'outcome', g.outcome,
      'patientSays', g.patient_says, 'note', g.note, 'readings', g.readings,
      'by', (select s.display_name from staff s where s.id = g.confirmed_by), 'at', g.confirmed_at)
      order by g.confirmed_at desc, g.id desc)
    from specimen_reading g where g.specimen_id = t.id), '[]'))`;

/** A person's specimens of these days, newest first. */
export async function loadSpecimens(
  tx: Reading,
  patientId: string,
  {
    before,
    from,
    limit,
  }: { readonly before?: Day | undefined; readonly from?: Day | undefined; readonly limit: number },
): Promise<SpecimenRow[]> {
  const rows = await tx.query<{ specimen: SpecimenRow }>(
    `select ${specimenJson} as specimen from specimen t ${latestReport}
     where t.programme_id = $1 and t.patient_id = $2 and ($3::date is null or t.collected_on < $3::date)
       and ($4::date is null or t.collected_on >= $4::date)
     order by t.collected_on desc, c.collected_at desc nulls last, t.id desc limit $5`,
    [tx.actor.programmeId, patientId, before ?? null, from ?? null, limit],
  );
  return rows.map(({ specimen }) => specimen);
}

/** One specimen of this person. Refuses with 'not-found'. */
export async function loadSpecimen(tx: Reading, patientId: string, id: string): Promise<SpecimenRow> {
  const [row] = await tx.query<{ specimen: SpecimenRow }>(
    `select ${specimenJson} as specimen from specimen t ${latestReport}
     where t.programme_id = $1 and t.patient_id = $2 and t.id = $3`,
    [tx.actor.programmeId, patientId, id],
  );
  if (row === undefined) refuse('not-found', 'There is no such specimen on this chart.');
  return row.specimen;
}

/** A test order with what became of it. */
export interface TestOrderRow {
  readonly id: string;
  readonly patientId: string;
  readonly reason: TestReason;
  readonly orderedOn: Day;
  readonly dueOn: Day;
  readonly rationale: string | null;
  readonly observedReason: string | null;
  readonly specimenId: string | null;
  readonly consent: PregnancyTestConsent | null;
  readonly panel: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly stage: 'presumptive' | 'definitive';
    readonly matrix: TestMatrix;
  };
  readonly by: string | null;
  readonly cancelled: { readonly reason: string; readonly by: string | null; readonly at: string } | null;
  readonly collected: boolean;
  /** Newest first. */
  readonly outcomes: readonly {
    readonly id: string;
    readonly outcome: TestOutcomeKind;
    readonly on: Day;
    readonly at: string;
    readonly oralFluidOffered: boolean;
    readonly note: string | null;
    readonly by: string | null;
  }[];
}

/** Answered by a specimen that was not taken back; a definitive test of a specimen on file by its definitive report. */
const answered = `(exists (select 1 from specimen_collection c where c.order_id = o.id
    and not exists (select 1 from specimen_void v where v.specimen_id = c.specimen_id))
  or (o.reason = 'definitive' and exists (select 1 from specimen_report r where r.specimen_id = o.specimen_id
    and r.stage = 'definitive')))`;

export const testOrderJson = `jsonb_build_object('id', o.id, 'patientId', o.patient_id, 'reason', o.reason, 'orderedOn', o.ordered_on,
  'dueOn', o.due_on, 'rationale', o.rationale, 'observedReason', o.observed_reason, 'specimenId', o.specimen_id, 'consent', o.consent,
  'panel', (select jsonb_build_object('id', p.id, 'name', p.name, 'version', p.version, 'stage', p.stage, 'matrix', p.matrix)
    from test_panel p where p.id = o.panel_id),
  'by', (select s.display_name from staff s where s.id = o.ordered_by),
  'cancelled', (select jsonb_build_object('reason', x.reason, 'by', s.display_name, 'at', x.cancelled_at) from test_order_cancel x
    left join staff s on s.id = x.cancelled_by where x.order_id = o.id),
  'collected', ${answered},
  'outcomes', coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'outcome', u.outcome, 'on', u.on_day, 'at', u.at,
      'oralFluidOffered', u.oral_fluid_offered, 'note', u.note, 'by', (select s.display_name from staff s where s.id = u.recorded_by))
      order by u.at desc, u.id desc) from test_outcome u where u.order_id = o.id), '[]'))`;

/** A person's orders that were due in these days, newest first. What is drawn for a day ahead is not among them. */
export async function loadTestOrders(
  tx: Reading,
  patientId: string,
  { from, today }: { readonly from: Day | null; readonly today: Day },
): Promise<TestOrderRow[]> {
  const rows = await tx.query<{ order: TestOrderRow }>(
    `select ${testOrderJson} as order from test_order o
     where o.programme_id = $1 and o.patient_id = $2 and ($3::date is null or o.due_on >= $3::date)
       and (o.reason <> 'random' or o.due_on <= $4::date)
     order by o.due_on desc, o.id desc limit 400`,
    [tx.actor.programmeId, patientId, from, today],
  );
  return rows.map(({ order }) => order);
}

/** One order of this person; a second one who acts on it waits. Refuses with 'not-found', also for a day that is not to be seen yet. */
export async function lockTestOrder(tx: Tx, patientId: string, id: string, today: Day): Promise<TestOrderRow> {
  void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [id]);
  const [row] = await tx.query<{ order: TestOrderRow }>(
    `select ${testOrderJson} as order from test_order o where o.programme_id = $1 and o.patient_id = $2 and o.id = $3
       and (o.reason <> 'random' or o.due_on <= $4::date)`,
    [tx.actor.programmeId, patientId, id, today],
  );
  if (row === undefined) refuse('not-found', 'There is no such test order on this chart.');
  return row.order;
}
