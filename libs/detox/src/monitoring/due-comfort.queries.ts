import type { Reading } from '@cairn/database';

/** An effect to look at, or a dose that is ordered by the clock. */
export interface DueComfort {
  readonly patientId: string;
  readonly what: 'effect' | 'dose';
  readonly dueAt: Date;
  readonly aboutId: string;
  readonly drug: string;
}

/** Effects of the last day that nobody looked at, and of each order by the clock when its next dose may be given. */
export function loadDueComfort(tx: Reading, patientIds: readonly string[], now: Date): Promise<DueComfort[]> {
  return tx.query(
    `select a.patient_id as "patientId", 'effect' as what, a.effect_due_at as "dueAt", a.id as "aboutId", a.drug
     from comfort_administration a
     where a.programme_id = $1 and a.patient_id = any($2::uuid[]) and a.at > $3::timestamptz - interval '24 hours'
       and a.effect_due_at is not null and not exists (select 1 from comfort_effect f where f.administration_id = a.id)
       and not exists (select 1 from comfort_void v where v.administration_id = a.id)
     union all
     select o.patient_id, 'dose', coalesce(l.at + o.interval_minutes * interval '1 minute', o.starts_at), o.id, o.drug
     from detox_order_slot t join comfort_order o on o.id = t.order_id
       join episode e on e.id = o.episode_id and e.closed_on is null
       left join lateral (select max(a.at) as at from comfort_administration a
         where a.programme_id = o.programme_id and a.patient_id = o.patient_id and a.drug = o.drug and a.at >= o.starts_at - interval '2 days'
           and not exists (select 1 from comfort_void v where v.administration_id = a.id)) l on true
     where t.programme_id = $1 and t.about <> 'monitoring' and o.patient_id = any($2::uuid[]) and not o.as_needed
       and o.interval_minutes > 0 and o.ends_at > $3
       and coalesce(l.at + o.interval_minutes * interval '1 minute', o.starts_at) < o.ends_at`,
    [tx.actor.programmeId, patientIds, now],
  );
}
