import type { Tx } from '@cairn/database';
import { displayNameOf, unlessHidden } from '@cairn/patient';

/** One override, as the record keeps it. */
export interface OverrideRow {
  readonly about: 'dose' | 'order' | 'take-home' | 'bottles';
  readonly recordId: string;
  readonly at: string;
  readonly ruleId: string;
  readonly reasonCode: string;
  /** Null where it is not for the reader. */
  readonly reasonText: string | null;
  /** The role that gave the right to it. */
  readonly role: string;
  readonly by: { readonly id: string; readonly displayName: string } | null;
  readonly patient: { readonly id: string | null; readonly number: string; readonly displayName: string | null };
  readonly voided: boolean;
  /** The first review by somebody else. */
  readonly reviewed: { readonly by: string; readonly at: string } | null;
}

/** $2 and $3 are the instants between which it was recorded. Doses, orders and bottles go through an index of what was overridden. */
const given = `
  select 'dose' as about, d.id as record_id, d.recorded_at as at, o.value as override, d.given_by as staff_id, d.patient_id,
    exists (select 1 from dose_void v where v.dose_id = d.id) as voided
  from dose d cross join lateral jsonb_array_elements(d.overrides) o
  where d.programme_id = $1 and d.overrides <> '[]'::jsonb and d.recorded_at >= $2 and d.recorded_at < $3
  union all
  select 'order', m.id, m.signed_at, o.value, coalesce(m.verbal_received_by, m.signed_by), m.patient_id, false
  from medication_order m cross join lateral jsonb_array_elements(m.overrides) o
  where m.programme_id = $1 and m.overrides <> '[]'::jsonb and m.signed_at >= $2 and m.signed_at < $3
  union all
  select 'take-home', t.id, t.decided_at, o.value, t.decided_by, t.patient_id, false
  from take_home_decision t cross join lateral jsonb_array_elements(t.overrides) o
  where t.programme_id = $1 and t.overrides <> '[]'::jsonb and t.decided_at >= $2 and t.decided_at < $3
  union all
  select 'bottles', h.id, h.prepared_at, o.value, h.prepared_by, h.patient_id, false
  from take_home_batch h cross join lateral jsonb_array_elements(h.overrides) o
  where h.programme_id = $1 and h.overrides <> '[]'::jsonb and h.prepared_at >= $2 and h.prepared_at < $3
  union all
  select 'bottles', r.batch_id, r.released_at, o.value, r.released_by, r.patient_id, false
  from take_home_release r cross join lateral jsonb_array_elements(r.overrides) o
  where r.programme_id = $1 and r.overrides <> '[]'::jsonb and r.released_at >= $2 and r.released_at < $3`;

/** Newest first. What stands in the record of a restricted chart is not told to who may not read it. */
export async function loadOverrides(tx: Tx, from: Date, to: Date): Promise<OverrideRow[]> {
  const rows = await tx.query<{ row: OverrideRow }>(
    `select jsonb_build_object('about', g.about, 'recordId', g.record_id, 'at', g.at, 'ruleId', g.override ->> 'ruleId',
       'reasonCode', g.override ->> 'reasonCode', 'reasonText', ${unlessHidden(`g.override ->> 'reasonText'`)},
       'role', coalesce(g.override ->> 'role', ''),
       'by', case when s.id is null then null else jsonb_build_object('id', s.id, 'displayName', s.display_name) end,
       'patient', jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}), 'voided', g.voided,
       'reviewed', (select jsonb_build_object('by', w.display_name, 'at', r.reviewed_at) from override_review r
         join staff w on w.id = r.reviewed_by where r.programme_id = $1 and r.up_to >= g.at
           and r.reviewed_by is distinct from g.staff_id order by r.reviewed_at limit 1)) as row
     from (${given}) g join patient p on p.programme_id = $1 and p.id = g.patient_id left join staff s on s.id = g.staff_id
     order by g.at desc, g.record_id`,
    [tx.actor.programmeId, from, to],
  );
  return rows.map(({ row }) => row);
}

export interface HoldCount {
  readonly kind: string;
  readonly placed: number;
  readonly blocking: number;
  readonly cleared: number;
  readonly medianMinutes: number | null;
}

export function countHolds(tx: Tx, from: Date, to: Date): Promise<HoldCount[]> {
  return tx.query<HoldCount>(
    `select f.kind, count(*)::int as placed, count(*) filter (where f.blocks)::int as blocking, count(c.flag_id)::int as cleared,
       round(percentile_cont(0.5) within group (order by extract(epoch from c.cleared_at - f.placed_at) / 60))::int as "medianMinutes"
     from hold_flag f left join hold_flag_clear c on c.flag_id = f.id
     where f.programme_id = $1 and f.placed_at >= $2 and f.placed_at < $3 group by f.kind order by placed desc, f.kind`,
    [tx.actor.programmeId, from, to],
  );
}

/** How many overrides up to a moment nobody but their own giver has reviewed: of others, and of who asks. */
export async function countUnreviewed(tx: Tx, upTo: Date): Promise<{ others: number; own: number }> {
  const [row] = await tx.query<{ others: number; own: number }>(
    `select count(*) filter (where g.staff_id is distinct from $4)::int as others,
       count(*) filter (where g.staff_id is not distinct from $4)::int as own
     from (${given}) g where not exists (select 1 from override_review r where r.programme_id = $1 and r.up_to >= g.at
       and r.reviewed_by is distinct from g.staff_id)`,
    [tx.actor.programmeId, new Date(0), upTo, tx.actor.staffId],
  );
  return row ?? { others: 0, own: 0 };
}

export interface ReviewView {
  readonly id: string;
  readonly upTo: string;
  readonly note: string | null;
  readonly reviewedBy: string;
  readonly reviewedAt: string;
}

export function loadReviews(tx: Tx, id: string | null = null): Promise<ReviewView[]> {
  return tx.query<ReviewView>(
    `select r.id, to_jsonb(r.up_to) #>> '{}' as "upTo", r.note, s.display_name as "reviewedBy",
       to_jsonb(r.reviewed_at) #>> '{}' as "reviewedAt"
     from override_review r join staff s on s.id = r.reviewed_by
     where r.programme_id = $1 and ($2::uuid is null or r.id = $2) order by r.reviewed_at desc, r.id limit 20`,
    [tx.actor.programmeId, id],
  );
}

export function insertReview(
  tx: Tx,
  review: { id: string; upTo: Date; note: string | null; at: Date },
): Promise<unknown> {
  return tx.query(
    `insert into override_review (id, programme_id, up_to, note, reviewed_by, reviewed_at) values ($1, $2, $3, $4, $5, $6)`,
    [review.id, tx.actor.programmeId, review.upTo, review.note, tx.actor.staffId, review.at],
  );
}
