import type { Reading } from '@cairn/database';
import type { BottleState, Day } from '@cairn/rules';
import { stateOfEvents } from '../chart/take-home-part';

/** A bottle of a person, wherever it is, as the window lists it. */
export interface BottleOfPerson {
  readonly id: string;
  readonly batchId: string;
  readonly serial: string;
  readonly on: Day;
  readonly portion: number;
  readonly portions: number;
  readonly doseMcg: number;
  readonly state: BottleState;
}

/** Every bottle of a person from a day on, the last one first; of these only, where they are named. */
export async function loadBottles(
  tx: Reading,
  patientId: string,
  from: Day,
  ids: readonly string[] | null = null,
): Promise<BottleOfPerson[]> {
  const rows = await tx.query<{ bottle: BottleOfPerson }>(
    `select jsonb_build_object('id', b.id, 'batchId', b.batch_id, 'serial', b.serial, 'on', b.on_day, 'portion', b.portion,
       'portions', b.portions, 'doseMcg', b.dose_mcg,
       'state', (select ${stateOfEvents('v')} from take_home_bottle_event v where v.bottle_id = b.id)) as bottle
     from take_home_bottle b
     where b.programme_id = $1 and b.patient_id = $2 and b.on_day >= $3::date and ($4::uuid[] is null or b.id = any ($4))
     order by b.on_day desc, b.portion desc`,
    [tx.actor.programmeId, patientId, from, ids],
  );
  return rows.map(({ bottle }) => bottle);
}

export interface ReturnView {
  readonly id: string;
  readonly on: Day;
  readonly expected: number;
  readonly by: string | null;
  readonly at: string;
  readonly note: string | null;
  readonly bottles: readonly {
    readonly bottleId: string;
    readonly serial: string;
    readonly on: Day;
    readonly found: 'empty' | 'full' | 'part' | 'missing';
    readonly labelIntact: boolean;
    readonly sealIntact: boolean | null;
    readonly foundMcg: number | null;
  }[];
}

/** The last checks of bottles that came back, the newest first. */
export async function loadReturns(tx: Reading, patientId: string, id: string | null = null): Promise<ReturnView[]> {
  const rows = await tx.query<{ check: ReturnView }>(
    `select jsonb_build_object('id', c.id, 'on', c.service_day, 'expected', c.expected, 'by', s.display_name, 'at', c.recorded_at,
       'note', c.note, 'bottles', (select jsonb_agg(jsonb_build_object('bottleId', i.bottle_id, 'serial', b.serial, 'on', b.on_day,
           'found', i.found, 'labelIntact', i.label_intact, 'sealIntact', i.seal_intact, 'foundMcg', i.found_mcg)
           order by b.on_day, b.portion)
         from take_home_return_bottle i join take_home_bottle b on b.id = i.bottle_id where i.return_id = c.id)) as check
     from take_home_return c left join staff s on s.id = c.recorded_by
     where c.programme_id = $1 and c.patient_id = $2 and ($3::uuid is null or c.id = $3)
     order by c.recorded_at desc, c.id desc limit 20`,
    [tx.actor.programmeId, patientId, id],
  );
  return rows.map(({ check }) => check);
}

export interface LossView {
  readonly id: string;
  readonly kind: 'lost' | 'stolen' | 'spilled';
  readonly lostOn: Day;
  readonly toldOn: Day;
  readonly circumstances: string;
  readonly policeReport: string | null;
  readonly by: string | null;
  readonly bottles: readonly { readonly serial: string; readonly on: Day }[];
}

export async function loadLosses(tx: Reading, patientId: string, id: string | null = null): Promise<LossView[]> {
  const rows = await tx.query<{ loss: LossView }>(
    `select jsonb_build_object('id', l.id, 'kind', l.kind, 'lostOn', l.lost_on, 'toldOn', l.told_on,
       'circumstances', l.circumstances, 'policeReport', l.police_report, 'by', s.display_name,
       'bottles', coalesce((select jsonb_agg(jsonb_build_object('serial', b.serial, 'on', b.on_day) order by b.on_day)
         from take_home_bottle_event v join take_home_bottle b on b.id = v.bottle_id where v.source_id = l.id), '[]')) as loss
     from take_home_loss l left join staff s on s.id = l.recorded_by
     where l.programme_id = $1 and l.patient_id = $2 and ($3::uuid is null or l.id = $3)
     order by l.recorded_at desc, l.id desc limit 20`,
    [tx.actor.programmeId, patientId, id],
  );
  return rows.map(({ loss }) => loss);
}
