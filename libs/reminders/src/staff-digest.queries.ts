import type { Reading, Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { Day, DigestCounts, DigestReader } from '@cairn/rules';

/** Takes the counting of a day on; false where it was done already. Another worker that tries waits until this transaction ends. */
export async function beginDay(tx: Tx, day: Day, now: Date): Promise<boolean> {
  const rows = await tx.query(
    `insert into staff_digest_day (programme_id, local_day, counted_at) values ($1, $2, $3)
     on conflict do nothing returning local_day`,
    [tx.actor.programmeId, day, now],
  );
  return rows.length > 0;
}

/** Whoever works here on a day and may sign in, with the roles they hold. */
export function readReaders(tx: Reading, day: Day): Promise<DigestReader[]> {
  return tx.query<DigestReader>(
    `select s.id as "staffId", array_agg(distinct r.role) as roles from staff_role r join staff s on s.id = r.staff_id
     where r.programme_id = $1 and r.ended_at is null and r.from_day <= $2 and (r.to_day is null or r.to_day >= $2)
       and s.deactivated_at is null
     group by s.id order by s.id`,
    [tx.actor.programmeId, day],
  );
}

export function writeDigests(
  tx: Tx,
  digests: readonly { readonly staffId: string; readonly counts: DigestCounts }[],
  day: Day,
  now: Date,
): Promise<unknown> {
  return tx.query(
    `insert into staff_digest (id, programme_id, staff_id, local_day, counts, due_at, created_at, changed_at)
     select d.id, $1, d.staff_id, $2, d.counts, $3, $3, $3 from unnest($4::uuid[], $5::uuid[], $6::jsonb[]) as d (id, staff_id, counts)
     on conflict on constraint uq_staff_digest_day do nothing`,
    [
      tx.actor.programmeId,
      day,
      now,
      digests.map(() => newId()),
      digests.map(({ staffId }) => staffId),
      digests.map(({ counts }) => JSON.stringify(counts)),
    ],
  );
}

export interface ClaimedDigest {
  readonly id: string;
  readonly email: string;
  readonly counts: DigestCounts;
  readonly attempts: number;
  /** They want it by e-mail; nobody asked is somebody who wants it. */
  readonly wanted: boolean;
  /** They still work here and may sign in. */
  readonly here: boolean;
}

/** Digests of a day that are to go out, held by this transaction; what another holds is left to it. */
export function claimDigests(tx: Tx, day: Day, now: Date, limit: number): Promise<ClaimedDigest[]> {
  return tx.query<ClaimedDigest>(
    `select d.id, s.email, d.counts, d.attempts, coalesce(c.by_email, true) as wanted,
       s.deactivated_at is null and exists (select 1 from staff_role r where r.programme_id = $1 and r.staff_id = d.staff_id
         and r.ended_at is null and r.from_day <= $2 and (r.to_day is null or r.to_day >= $2)) as here
     from staff_digest d join staff s on s.id = d.staff_id
       left join staff_digest_choice c on c.programme_id = d.programme_id and c.staff_id = d.staff_id
     where d.programme_id = $1 and d.local_day = $2 and d.state = 'planned' and d.due_at <= $3
     order by d.due_at, d.id limit $4 for update of d skip locked`,
    [tx.actor.programmeId, day, now, limit],
  );
}

export interface DigestMove {
  readonly id: string;
  readonly state: 'planned' | 'sending' | 'sent' | 'kept' | 'failed' | 'unknown';
  readonly reason: string | null;
  readonly attempts: number;
  /** When it is tried again. */
  readonly dueAt?: Date;
}

export function moveDigests(tx: Tx, moves: readonly DigestMove[], now: Date): Promise<unknown> {
  return tx.query(
    `update staff_digest d set state = m.state, reason = m.reason, attempts = m.attempts, due_at = coalesce(m.due_at, d.due_at),
       changed_at = $2
     from unnest($3::uuid[], $4::text[], $5::text[], $6::int[], $7::timestamptz[]) as m (id, state, reason, attempts, due_at)
     where d.programme_id = $1 and d.id = m.id`,
    [
      tx.actor.programmeId,
      now,
      moves.map(({ id }) => id),
      moves.map(({ state }) => state),
      moves.map(({ reason }) => reason),
      moves.map(({ attempts }) => attempts),
      moves.map(({ dueAt }) => dueAt ?? null),
    ],
  );
}

/**
 * What was under way when a worker died: asked once more under the same key where the provider knows keys, else nobody can say. What is of
 * a day that is over says nothing any more.
 */
export function endLostDigests(
  tx: Tx,
  lost: { readonly day: Day; readonly before: Date; readonly again: boolean; readonly now: Date },
): Promise<unknown> {
  return tx.query(
    `update staff_digest set changed_at = $5,
       state = case when state = 'planned' then 'failed' when $4 and local_day = $2 then 'planned' else 'unknown' end,
       reason = case when state = 'planned' then 'too-late' when $4 and local_day = $2 then 'again' else 'no-answer' end
     where programme_id = $1 and (state = 'sending' and changed_at < $3 or state = 'planned' and local_day < $2)`,
    [tx.actor.programmeId, lost.day, lost.before, lost.again, lost.now],
  );
}

export interface OwnDigest {
  readonly day: Day;
  readonly countedAt: string;
  readonly counts: DigestCounts;
}

export async function readOwnDigest(tx: Reading, day: Day): Promise<OwnDigest | null> {
  const [row] = await tx.query<OwnDigest>(
    `select d.local_day::text as day, to_jsonb(d.created_at) #>> '{}' as "countedAt", d.counts from staff_digest d
     where d.programme_id = $1 and d.staff_id = $2 and d.local_day = $3`,
    [tx.actor.programmeId, tx.actor.staffId, day],
  );
  return row ?? null;
}

export async function readChoice(tx: Reading): Promise<boolean> {
  const [row] = await tx.query<{ byEmail: boolean }>(
    'select by_email as "byEmail" from staff_digest_choice where programme_id = $1 and staff_id = $2',
    [tx.actor.programmeId, tx.actor.staffId],
  );
  return row?.byEmail ?? true;
}

export function writeChoice(tx: Tx, byEmail: boolean, now: Date): Promise<unknown> {
  return tx.query(
    `insert into staff_digest_choice (programme_id, staff_id, by_email, changed_at) values ($1, $2, $3, $4)
     on conflict (programme_id, staff_id) do update set by_email = excluded.by_email, changed_at = excluded.changed_at`,
    [tx.actor.programmeId, tx.actor.staffId, byEmail, now],
  );
}
