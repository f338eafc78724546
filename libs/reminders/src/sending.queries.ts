import type { Tx } from '@cairn/database';
import { type AddressStop, patientReminderKinds, reminderKinds } from '@cairn/rules';
import type { CauseFacts, CauseSource, Ruling } from './cause';
import { causeSources } from './causes';
import { stopsConsent } from './contact-stop.queries';

/** A reminder that this transaction holds: nobody else can claim, move or cancel it until it ends. */
export interface Claim {
  readonly id: string;
  readonly patientId: string;
  readonly kind: string;
  readonly causeId: string;
  readonly offsetKey: string;
  readonly localDay: string;
  readonly dueAt: Date;
  readonly usefulUntil: Date;
  readonly attempts: number;
  readonly step: number;
}

export type ConsentChannel = 'sms' | 'email' | 'voice';

export interface Consent {
  readonly id: string;
  readonly channel: ConsentChannel;
  readonly address: string;
  readonly level: 0 | 1 | 2;
  readonly language: string;
  readonly revokedAt: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly zone: string | null;
  readonly firstName: string | null;
  /** The latest stop against this address that is younger than the consent. */
  readonly stopped: AddressStop | null;
}

/** Everything that is asked before sending, read while the claim is held. */
export interface Scene {
  readonly claim: Claim;
  readonly main: string | null;
  readonly aftercare: string | null;
  readonly doNotContact: boolean;
  readonly died: boolean;
  /** The active ones first, a text message before an e-mail before a call; of the same kind the newest. */
  readonly consents: readonly Consent[];
  /** When this person was last written to: the last eight days, with messages that are on their way. */
  readonly sentAt: readonly Date[];
  readonly cause: CauseFacts | null;
}

/** R-431: what a person asked to be told every day is not counted. */
const uncapped = `(${patientReminderKinds
  .filter((kind) => !reminderKinds[kind].capped)
  .map((kind) => `'${kind}'`)
  .join(', ')})`;

/**
 * Claims what is due. Rows that another worker holds are passed over, and so are people of whom another worker sends something at this
 * moment: two at once would each find the day's cap unused (R-431).
 */
const claimSql = `
with due as materialized (
  select r.id, r.patient_id, r.kind, r.cause_id, r.offset_key, r.local_day, r.due_at, r.useful_until, r.attempts, r.step
  from reminder r
  where r.programme_id = $1 and r.state = 'planned' and r.audience = 'patient' and r.due_at <= $2
    and (r.channel is null or r.channel <> all ($3::text[]))
  order by r.due_at limit $4 for update skip locked)
select id, patient_id as "patientId", kind, cause_id as "causeId", offset_key as "offsetKey", local_day::text as "localDay",
  due_at as "dueAt", useful_until as "usefulUntil", attempts, step
from due where pg_try_advisory_xact_lock(hashtextextended('reminders ' || patient_id::text, 0))`;

/** The open one, else the last. The last spans of a closed episode stay open, so that aftercare is found too. */
const latestEpisode = `
  select e.id from episode e where e.programme_id = $1 and e.patient_id = m.patient_id
  order by e.closed_on is not null, e.opened_on desc, e.id desc limit 1`;

/** A statement of its own: only one that begins after the claim sees what the worker before us wrote about the same person. */
const peopleSql = `
select m.patient_id as "patientId", p.do_not_contact as "doNotContact",
  exists (select 1 from overdose_event o where o.programme_id = $1 and o.patient_id = m.patient_id and not o.survived
    and not exists (select 1 from overdose_void z where z.event_id = o.id)) as died,
  track.main, track.aftercare,
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'channel', c.channel, 'address', c.address, 'level', c.level,
      'language', c.language, 'revokedAt', c.revoked_at, 'from', c.allowed_from, 'to', c.allowed_to, 'zone', c.zone,
      'firstName', case when c.use_first_name then coalesce(nullif(p.preferred_name, ''), p.given) end,
      'stopped', (select s.reason from contact_stop s where ${stopsConsent} order by s.at desc limit 1))
      order by c.revoked_at is not null, array_position(array['sms', 'email', 'voice'], c.channel), c.given_at desc, c.id desc)
    from contact_consent c where c.programme_id = $1 and c.patient_id = m.patient_id), '[]') as consents,
  coalesce((select array_agg(o.changed_at) from reminder o where o.programme_id = $1 and o.patient_id = m.patient_id
    and o.state in ('sending', 'sent', 'unknown') and o.changed_at > $3 and o.audience = 'patient'
    and o.kind not in ${uncapped}), '{}') as "sentAt"
from unnest($2::uuid[]) as m (patient_id) join patient p on p.programme_id = $1 and p.id = m.patient_id
left join lateral (${latestEpisode}) latest on true
cross join lateral (
  select (array_agg(s.state order by s.started_at desc, s.id desc) filter (where s.track = 'main'))[1] as main,
    (array_agg(s.state order by s.started_at desc, s.id desc) filter (where s.track = 'aftercare'))[1] as aftercare
  from episode_span s
  where s.programme_id = $1 and s.episode_id = latest.id and s.track in ('main', 'aftercare') and s.voided_at is null) track`;

type Person = Omit<Scene, 'claim' | 'cause'> & { readonly patientId: string };

const eightDaysMs = 8 * 86_400_000;

/** Claims at most `limit` of what is due, and reads everything about each that the rules ask. Two rounds, whatever the number. */
export async function claimDue(
  tx: Tx,
  asked: { readonly upTo: Date; readonly blocked: readonly string[]; readonly limit: number; readonly ruling: Ruling },
): Promise<Scene[]> {
  const { programmeId } = tx.actor;
  const claims = await tx.query<Claim>(claimSql, [programmeId, asked.upTo, asked.blocked, asked.limit]);
  if (claims.length === 0) return [];
  const patientIds = [...new Set(claims.map(({ patientId }) => patientId))];
  const since = new Date(asked.upTo.getTime() - eightDaysMs);
  const [people, causes] = await Promise.all([
    tx.query<Person>(peopleSql, [programmeId, patientIds, since]),
    readCauses(tx, claims, asked.ruling),
  ]);
  const byId = new Map(people.map((person) => [person.patientId, person]));
  return claims.flatMap((claim): Scene[] => {
    const person = byId.get(claim.patientId);
    if (person === undefined) return [];
    const { main, aftercare, doNotContact, died, consents, sentAt } = person;
    const cause = causes.get(`${claim.kind} ${claim.causeId}`) ?? null;
    return [{ claim, main, aftercare, doNotContact, died, consents, sentAt, cause }];
  });
}

/** One look for every kind among the claimed, not one for every reminder. */
async function readCauses(tx: Tx, rows: readonly Claim[], ruling: Ruling): Promise<ReadonlyMap<string, CauseFacts>> {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const found = new Map<string, CauseFacts>();
  await Promise.all(
    kinds.map(async (kind) => {
      const source = (causeSources as Readonly<Record<string, CauseSource>>)[kind];
      if (source === undefined) return;
      const asked = rows.filter((row) => row.kind === kind);
      const facts =
        typeof source.facts === 'function'
          ? await source.facts(tx, asked, ruling)
          : await tx.query<CauseFacts>(source.facts, [tx.actor.programmeId, asked.map(({ causeId }) => causeId)]);
      for (const one of facts) found.set(`${kind} ${one.id}`, one);
    }),
  );
  return found;
}

/** Channels that somebody paused. */
export async function readPauses(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.query<{ channel: string }>(
    'select channel from channel_pause where programme_id = $1 and resumed_at is null',
    [tx.actor.programmeId],
  );
  return rows.map(({ channel }) => channel);
}
