import type { Reading } from '@cairn/database';

/** What happened to a person, newest first, as the tables say it. Words are put to it in `timeline.ts`. */
export type Happening =
  | {
      readonly kind: 'move';
      readonly id: string;
      readonly at: string;
      readonly track: string;
      readonly from: string | null;
      readonly to: string;
      readonly reason: string | null;
      readonly implied: boolean;
      readonly by: string | null;
      readonly voided: string | null;
    }
  | {
      readonly kind: 'order';
      readonly id: string;
      readonly at: string;
      readonly product: string;
      readonly doseMcg: number;
      readonly frequency: string;
      readonly startsOn: string;
      readonly expiresOn: string;
      readonly endsOn: string | null;
      readonly by: string | null;
    }
  | {
      readonly kind: 'appointment';
      readonly id: string;
      readonly at: string;
      readonly state: string;
      readonly modality: string;
      readonly reason: string | null;
      readonly by: string | null;
    }
  | {
      readonly kind: 'observation';
      readonly id: string;
      readonly at: string;
      readonly class: number;
      readonly moment: string | null;
    }
  | {
      readonly kind: 'specimen';
      readonly id: string;
      readonly at: string;
      readonly positive: readonly string[];
      readonly tested: number;
      /** Collected, and its result is not there yet. */
      readonly awaits: boolean;
      readonly voided: boolean;
    }
  | {
      readonly kind: 'plan';
      readonly id: string;
      readonly at: string;
      readonly version: number;
      readonly active: boolean;
      readonly occasion: string;
      readonly by: string | null;
    }
  | {
      readonly kind: 'use-event';
      readonly id: string;
      readonly at: string;
      readonly foundBy: string;
      readonly outcome: string;
      /** The step that was answered; null for the event itself. */
      readonly step: string | null;
      readonly answer: string | null;
      readonly reason: string | null;
      readonly by: string | null;
      readonly voided: boolean;
    }
  | {
      readonly kind: 'correction';
      readonly id: string;
      readonly at: string;
      readonly what: CorrectionOfChart;
      /** The number of the other registration, the kind of change, the kind of record, the day of opening. */
      readonly about: string;
      readonly reason: string | null;
      readonly by: string | null;
    };

/** What was put right about a whole chart or between two of them. */
export type CorrectionOfChart = 'merged' | 'unmerged' | 'identity' | 'misfiled' | 'moved-here' | 'episode-void';

export interface DoseDay {
  readonly id: string;
  readonly day: string;
  readonly doseMcg: number;
  readonly at: string;
  readonly voided: boolean;
}

/** Where the next page begins: before this instant, and for doses before this day, since runs of doses reach far back. */
export interface TimelineCursor {
  readonly before: string;
  readonly doseBefore: string;
}

export const timelinePage = 60;

/** So many days of doses are looked at for a page: more than a year, so that a long run stays one line. */
export const doseDays = 420;

/** Whose record a misfiled one is, is not told here, nor why it was thought to be this person's. */
const corrections = `
  select m.id::text as id, m.merged_at as at, 'merged' as what, a.number as about, m.reason, m.merged_by as who
  from patient_merge m join patient a on a.id = m.absorbed_id where m.programme_id = $1 and m.survivor_id = $2
  union all
  select m.id || ' undone', m.undone_at, 'unmerged', o.number, m.undo_reason, m.undone_by
  from patient_merge m join patient o on o.id = case when m.survivor_id = $2 then m.absorbed_id else m.survivor_id end
  where m.programme_id = $1 and (m.survivor_id = $2 or m.absorbed_id = $2) and m.undone_at is not null
  union all
  select c.id::text, c.corrected_at, 'identity', c.kind, c.reason, c.corrected_by
  from identity_correction c where c.programme_id = $1 and c.patient_id = $2
  union all
  select r.id::text, r.made_at, 'misfiled', r.record_type, null, r.made_by
  from misfiled_record r where r.programme_id = $1 and r.from_patient_id = $2
  union all
  select r.id || ' here', y.made_at, 'moved-here', r.record_type, null, y.made_by
  from misfiled_record r join misfiled_reentry y on y.misfiled_id = r.id where r.programme_id = $1 and r.to_patient_id = $2
  union all
  select e.id::text, e.voided_at, 'episode-void', e.opened_on::text, e.void_reason, e.voided_by
  from episode e where e.programme_id = $1 and e.patient_id = $2 and e.voided_at is not null`;

/** Every source gives at most a page, so a long history costs what a short one does. */
export async function loadHappenings(tx: Reading, patientId: string, { before }: TimelineCursor): Promise<Happening[]> {
  const rows = await tx.query<{ row: Happening }>(
    `select row from (
       (select m.at, jsonb_build_object('kind', 'move', 'id', m.id, 'at', m.at, 'track', m.track, 'from', m.from_state,
          'to', m.to_state, 'reason', m.reason, 'implied', m.implied_by is not null, 'by', s.display_name, 'voided', v.reason) as row
        from episode_move m left join episode_move_void v on v.move_id = m.id left join staff s on s.id = m.moved_by
        where m.programme_id = $1 and m.patient_id = $2 and m.at < $3 order by m.at desc, m.id desc limit $4)
       union all
       (select o.signed_at, jsonb_build_object('kind', 'order', 'id', o.id, 'at', o.signed_at, 'product', o.product,
          'doseMcg', o.dose_mcg, 'frequency', o.frequency, 'startsOn', o.starts_on, 'expiresOn', o.expires_on,
          'endsOn', o.ends_on, 'by', s.display_name)
        from medication_order o left join staff s on s.id = o.signed_by
        where o.programme_id = $1 and o.patient_id = $2 and o.signed_at < $3 order by o.signed_at desc, o.id desc limit $4)
       union all
       (select a.starts_at, jsonb_build_object('kind', 'appointment', 'id', a.id, 'at', a.starts_at, 'state', a.state,
          'modality', a.modality, 'reason', a.reason, 'by', s.display_name)
        from appointment a left join staff s on s.id = a.staff_id
        where a.programme_id = $1 and a.patient_id = $2 and a.starts_at < $3 and (a.state <> 'booked' or a.starts_at < now())
        order by a.starts_at desc, a.id desc limit $4)
       union all
       (select w.observed_on, jsonb_build_object('kind', 'observation', 'id', w.id, 'at', w.observed_on::timestamptz,
          'class', w.class, 'moment', w.moment)
        from withdrawal_observation w
        where w.programme_id = $1 and w.patient_id = $2 and w.observed_on < $3::date order by w.observed_on desc, w.id desc limit $4)
       union all
       (select c.collected_on, jsonb_build_object('kind', 'specimen', 'id', c.id, 'at', c.collected_on::timestamptz,
          'tested', coalesce(cardinality(q.panel), cardinality(c.panel)), 'awaits', k.specimen_id is not null and q.id is null,
          'voided', exists (select 1 from specimen_void v where v.specimen_id = c.id),
          'positive', case when q.id is not null then to_jsonb(q.positives) else coalesce((
            select jsonb_agg(r.substance order by r.substance) from specimen_result r
            where r.specimen_id = c.id and r.result = 'positive'), '[]') end)
        from specimen c left join specimen_collection k on k.specimen_id = c.id
          left join lateral (select q.id, q.panel, q.positives from specimen_report q where q.specimen_id = c.id
            order by q.number desc limit 1) q on true
        where c.programme_id = $1 and c.patient_id = $2 and c.collected_on < $3::date order by c.collected_on desc, c.id desc limit $4)
       union all
       (select p.written_at, jsonb_build_object('kind', 'plan', 'id', p.id, 'at', p.written_at, 'version', p.version, 'active', p.active,
          'occasion', p.occasion, 'by', s.display_name)
        from prevention_plan p left join staff s on s.id = p.written_by
        where p.programme_id = $1 and p.patient_id = $2 and p.written_at < $3 order by p.written_at desc, p.id desc limit $4)
       union all
       (select x.at, jsonb_build_object('kind', 'use-event', 'id', x.id, 'at', x.at, 'foundBy', x.found_by, 'outcome', x.outcome,
          'step', x.step, 'answer', x.answer, 'reason', x.reason, 'by', s.display_name,
          'voided', exists (select 1 from use_event_step b where b.event_id = x.event_id and b.step = 'taken-back'))
        from (select u.id, u.id as event_id, u.known_at as at, u.found_by, u.outcome, null as step, null as answer, null as reason,
            u.recorded_by as who from use_event u where u.programme_id = $1 and u.patient_id = $2
          union all
          select t.id, t.event_id, t.at, '', coalesce(t.outcome, ''), t.step, t.answer, t.reason, t.answered_by
          from use_event_step t where t.programme_id = $1 and t.patient_id = $2) x left join staff s on s.id = x.who
        where x.at < $3 order by x.at desc, x.id desc limit $4)
       union all
       (select x.at, jsonb_build_object('kind', 'correction', 'id', x.id, 'at', x.at, 'what', x.what, 'about', x.about,
          'reason', x.reason, 'by', s.display_name)
        from (${corrections}) x left join staff s on s.id = x.who
        where x.at < $3 order by x.at desc, x.id desc limit $4)
     ) every order by at desc, row ->> 'id' desc limit $4`,
    [tx.actor.programmeId, patientId, before, timelinePage + 1],
  );
  return rows.map(({ row }) => row);
}

/** The latest days with doses before a day, newest first. */
export function loadDoseDays(tx: Reading, patientId: string, { doseBefore }: TimelineCursor): Promise<DoseDay[]> {
  return tx.query(
    `select d.id, d.service_day as day, d.dose_mcg as "doseMcg", to_jsonb(d.occurred_at) #>> '{}' as at,
       exists (select 1 from dose_void v where v.dose_id = d.id) as voided
     from dose d where d.programme_id = $1 and d.patient_id = $2 and d.service_day < $3::date
     order by d.service_day desc, d.portion desc limit ${doseDays}`,
    [tx.actor.programmeId, patientId, doseBefore],
  );
}
