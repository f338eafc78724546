import type { Tx } from '@cairn/database';
import { type Closed, passClosedCharts } from '@cairn/rules';
import type { Audited } from './audit';

/** The records that carry their person, by the names under which acts are audited. */
const recordsOfPeople: ReadonlySet<string> = new Set([
  'appointment',
  'arrival',
  'assignment',
  'bed_leave',
  'bed_stay',
  'call_back',
  'care_note',
  'care_priority',
  'clinical_finding',
  'cm_enrolment',
  'cm_redemption',
  'cm_result',
  'contact_attempt',
  'contact_consent',
  'cows_assessment',
  'dose',
  'dimension_assessment',
  'draft',
  'enquiry',
  'dsm_checklist',
  'emergency_screen',
  'episode',
  'episode_move',
  'hold_flag',
  'identity_correction',
  'instrument_response',
  'intake_section',
  'level_decision',
  'medication_order',
  'patient',
  'referral',
  'reminder',
  'risk_assessment',
  'specimen',
  'stored_file',
  'take_home_batch',
  'treatment_plan',
  'treatment_plan_review',
  'treatment_plan_signature',
  'waiting_list_entry',
]);

interface About extends Pick<Audited, 'act' | 'patientId' | 'recordType' | 'recordId'> {
  readonly through?: { readonly recordType: string; readonly recordId: string } | undefined;
}

/** Which chart did not open to who acts, and why. */
export interface ClosedTo {
  readonly closed: Closed;
  readonly patientId: string;
}

/** What the database says when a line of the audit trail would be about a chart that is closed to who acts. */
export function closedBy(error: unknown): ClosedTo | null {
  const { code, constraint, detail } = error as { code?: unknown; constraint?: unknown; detail?: unknown };
  if (code !== 'CA001') return null;
  return { closed: constraint === 'chart.own' ? 'own' : 'restricted', patientId: String(detail) };
}

/** Is the chart that an act would have touched closed to who acts? Asked only when the act was refused for another reason. */
export async function closedBehind(tx: Tx, { act, patientId, through, ...record }: About): Promise<ClosedTo | null> {
  const exempt: readonly string[] = passClosedCharts;
  if (tx.actor.staffId === null || exempt.includes(act)) return null;
  const looks: Promise<{ closed: Closed | null; patientId: string }[]>[] = [];
  if (patientId) looks.push(tx.query('select chart_closed($1::uuid) as closed, $1::uuid as "patientId"', [patientId]));
  for (const { recordType = '', recordId = '' } of [record, through ?? {}]) {
    if (!recordsOfPeople.has(recordType) || !/^[0-9a-f-]{36}$/i.test(recordId)) continue;
    const whose = recordType === 'patient' ? 'r.id' : 'r.patient_id';
    const sql = `select chart_closed(${whose}) as closed, ${whose} as "patientId" from ${recordType} r
      where r.programme_id = $1 and r.id = $2`;
    looks.push(tx.query(sql, [tx.actor.programmeId, recordId]));
  }
  const closed = (await Promise.all(looks)).flat().filter((one): one is ClosedTo => one.closed !== null);
  return closed.find((one) => one.closed === 'own') ?? closed[0] ?? null;
}
