import type { Reading, Tx } from '@cairn/database';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import {
  type BottleScene,
  type Day,
  type Designee,
  type LabelContact,
  type MedicationChart,
  type Policy,
  type Practitioner,
} from '@cairn/rules';
import { type ChartRow, medicationChart } from '../chart/medication-chart.queries';
import { asStanding, loadClosedDays, standingOf } from './decision-part';
import type { TakeHomeStanding } from '@cairn/rules';

/** What the programme is called on a label. */
export async function loadContact(tx: Reading): Promise<LabelContact & { readonly invented: boolean }> {
  const [row] = await tx.query<LabelContact & { invented: boolean }>(
    'select name, address, phone, invented from programme where id = $1',
    [tx.actor.programmeId],
  );
  return row ?? { name: '', address: '', phone: '', invented: false };
}

export interface DesigneeView extends Designee {
  readonly orderedAt: string;
}

/** Who may pick up for a person, also who no longer may; the newest first. */
export async function loadDesignees(tx: Reading, patient: string, value: string): Promise<DesigneeView[]> {
  const rows = await tx.query<{ designee: DesigneeView }>(
    `select jsonb_build_object('id', d.id, 'name', d.name, 'relation', d.relation, 'photoId', d.photo_id,
       'orderedBy', s.display_name, 'orderedAt', d.ordered_at, 'reason', d.reason, 'from', d.from_day, 'to', d.to_day,
       'consentOn', d.consent_on, 'consentUntil', d.consent_until, 'namesDesignee', d.names_designee,
       'ended', exists (select 1 from take_home_designee_end e where e.designee_id = d.id)) as designee
     from take_home_designee d left join staff s on s.id = d.ordered_by
     where d.programme_id = $1 and d.patient_id = ${patient} order by d.ordered_at desc, d.id desc`,
    [tx.actor.programmeId, value],
  );
  return rows.map(({ designee }) => designee);
}

const byPatient = '$2::uuid';
const byOrder = '(select m.patient_id from medication_order m where m.programme_id = $1 and m.id = $2::uuid)';

/** What bottles of an order, or of a person, are judged by beside the chart: sent together with the chart. */
export interface BottlePapers {
  readonly programme: ProgrammeFacts;
  readonly contact: LabelContact & { readonly invented: boolean };
  readonly standing: TakeHomeStanding;
  readonly closedDays: BottleScene['closedDays'];
  readonly designees: readonly DesigneeView[];
}

export async function papersOf(
  tx: Tx,
  about: { readonly patientId: string } | { readonly orderId: string },
  from: Day,
): Promise<BottlePapers> {
  const [where, id] = 'patientId' in about ? [byPatient, about.patientId] : [byOrder, about.orderId];
  const [programme, contact, standing, closedDays, designees] = await Promise.all([
    loadProgramme(tx),
    loadContact(tx),
    loadStandingOf(tx, where, id),
    loadClosedDays(tx, from),
    loadDesignees(tx, where, id),
  ]);
  return { programme, contact, standing, closedDays, designees };
}

async function loadStandingOf(tx: Tx, patient: string, value: string): Promise<TakeHomeStanding> {
  const [row] = await tx.query<{ written: { takeHomeStanding: TakeHomeStanding } }>(
    `select jsonb_build_object(${standingOf('m.id', 'm.episode_id')}) as written
     from (select p.id, (select e.id from episode e where e.patient_id = p.id
         order by e.closed_on is not null, e.opened_on desc limit 1) as episode_id
       from patient p where p.programme_id = $1 and p.id = ${patient}) m`,
    [tx.actor.programmeId, value],
  );
  return row === undefined
    ? { decision: null, requests: [], exceptions: [] }
    : asStanding(row.written.takeHomeStanding);
}

/** Chart and papers as the rules take them. */
export function bottleScene(
  tx: Tx,
  row: ChartRow,
  { programme, contact, standing, closedDays, designees }: BottlePapers,
  today: Day,
): { readonly chart: MedicationChart; readonly scene: BottleScene; readonly policy: Policy } {
  const giver: Practitioner = {
    staffId: tx.actor.staffId ?? '',
    roles: tx.actor.roles,
    licences: row.licences,
    charge: row.charge,
  };
  const { decision, exceptions } = standing;
  return {
    chart: medicationChart(row, programme, today),
    scene: { giver, decision, exceptions, closedDays, contact, designees },
    policy: policyOf(programme, today),
  };
}
