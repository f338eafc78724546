import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import { loadProgramme, type ProgrammeFacts } from '@cairn/programme';
import type { Outcome } from './channel';

/** A reminder that this transaction holds: nobody else can claim, move or cancel it until it ends. */
export interface Claim {
  readonly id: string;
  readonly patientId: string;
  readonly offsetKey: string;
  readonly localDay: string;
  readonly dueAt: Date;
  readonly usefulUntil: Date;
  readonly attempts: number;
}

export interface Attempt {
  readonly at: Date;
  readonly transport: 'outbox' | 'smtp';
  readonly outcome: Outcome['outcome'] | 'started';
}

export interface Consent {
  readonly id: string;
  readonly channel: 'sms' | 'email' | 'voice';
  readonly address: string;
  readonly level: 0 | 1 | 2;
  readonly language: string;
  readonly revokedAt: Date | null;
}

/** Everything that is asked before sending, read while the claim is held. */
export interface Scene {
  readonly claim: Claim;
  readonly attempts: readonly Attempt[];
  readonly programme: ProgrammeFacts;
  readonly session: {
    readonly state: 'booked' | 'attended' | 'missed' | 'cancelled';
    readonly startsAt: Date;
    readonly zone: string;
  } | null;
  readonly main: string | null;
  readonly aftercare: string | null;
  readonly doNotContact: boolean;
  readonly died: boolean;
  /** The active ones first, a text message before an e-mail before a call; of the same kind the newest. */
  readonly consents: readonly Consent[];
  /** When this person was last written to: the last eight days, with messages that are on their way. */
  readonly sentAt: readonly Date[];
}

/** Where the latest episode stands on a track. The last span of a closed episode stays open, so aftercare is found too. */
const stateOf = (track: 'main' | 'aftercare') => `
  (select s.state from episode e join episode_span s on s.programme_id = e.programme_id and s.episode_id = e.id
   where e.programme_id = $1 and e.patient_id = r.patient_id and s.track = '${track}' and s.voided_at is null
   order by e.closed_on is not null, e.opened_on desc, e.id desc, s.started_at desc, s.id desc limit 1)`;

/**
 * Claims a planned reminder and reads its scene, in one round trip. Null when it is not planned any more or in somebody's hands.
 * Reminders of one person are sent one after the other, or two at once would each find the day's cap unused.
 */
export async function claimReminder(tx: Tx, reminderId: string, now: Date): Promise<Scene | null> {
  const of = [tx.actor.programmeId, reminderId] as const;
  const [, [claim], attempts, programme, [person], consents, sent] = await Promise.all([
    tx.query(
      `select pg_advisory_xact_lock(hashtextextended('reminders ' || patient_id::text, 0))
       from reminder where programme_id = $1 and id = $2`,
      of,
    ),
    tx.query<Claim>(
      `select id, patient_id as "patientId", offset_key as "offsetKey", local_day as "localDay", due_at as "dueAt",
         useful_until as "usefulUntil", attempts
       from reminder where programme_id = $1 and id = $2 and state = 'planned' and audience = 'patient' for update skip locked`,
      of,
    ),
    tx.query<Attempt>(
      'select at, transport, outcome from reminder_attempt where programme_id = $1 and reminder_id = $2 order by id',
      of,
    ),
    loadProgramme(tx),
    tx.query<Omit<Scene, 'claim' | 'attempts' | 'programme' | 'consents' | 'sentAt' | 'session'> & SessionColumns>(
      `select a.state as "state", a.starts_at as "startsAt", a.zone, p.do_not_contact as "doNotContact",
         exists (select 1 from overdose_event o where o.programme_id = $1 and o.patient_id = p.id and not o.survived
           and not exists (select 1 from overdose_void z where z.event_id = o.id)) as died,
         ${stateOf('main')} as main, ${stateOf('aftercare')} as aftercare
       from reminder r join patient p on p.programme_id = r.programme_id and p.id = r.patient_id
         left join appointment a on a.programme_id = r.programme_id and a.id = r.cause_id
       where r.programme_id = $1 and r.id = $2`,
      of,
    ),
    tx.query<Consent>(
      `select c.id, c.channel, c.address, c.level, c.language, c.revoked_at as "revokedAt"
       from reminder r join contact_consent c on c.programme_id = r.programme_id and c.patient_id = r.patient_id
       where r.programme_id = $1 and r.id = $2
       order by c.revoked_at is not null, array_position(array['sms', 'email', 'voice'], c.channel), c.given_at desc, c.id desc`,
      of,
    ),
    tx.query<{ at: Date }>(
      `select o.changed_at as at
       from reminder r join reminder o on o.programme_id = r.programme_id and o.patient_id = r.patient_id and o.id <> r.id
         and o.audience = 'patient'
       where r.programme_id = $1 and r.id = $2 and o.changed_at > $3
         and (o.state in ('sent', 'unknown') or o.state = 'planned' and o.attempts > 0 and 'started' =
           (select a.outcome from reminder_attempt a where a.programme_id = $1 and a.reminder_id = o.id order by a.id desc limit 1))`,
      [...of, new Date(now.getTime() - 8 * 86_400_000)],
    ),
  ]);
  if (claim === undefined || person === undefined) return null;
  const { state, startsAt, zone, main, aftercare, doNotContact, died } = person;
  const session = state === null ? null : { state, startsAt, zone };
  return {
    claim,
    attempts,
    programme,
    session,
    main,
    aftercare,
    doNotContact,
    died,
    consents,
    sentAt: sent.map(({ at }) => at),
  };
}

interface SessionColumns {
  readonly state: 'booked' | 'attended' | 'missed' | 'cancelled' | null;
  readonly startsAt: Date;
  readonly zone: string;
}

export function writeAttempt(
  tx: Tx,
  reminderId: string,
  attempt: Omit<Attempt, 'at'> & { readonly at: Date; readonly detail: string | null },
): Promise<unknown> {
  return tx.query(
    `insert into reminder_attempt (id, programme_id, reminder_id, at, transport, outcome, detail) values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), tx.actor.programmeId, reminderId, attempt.at, attempt.transport, attempt.outcome, attempt.detail],
  );
}

/** Counts an attempt that begins. */
export function beginAttempt(tx: Tx, claim: Claim, channel: string, at: Date): Promise<unknown> {
  return tx.query(
    `update reminder set attempts = attempts + 1, channel = $3, changed_at = $4 where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, claim.id, channel, at],
  );
}

/** Ends a reminder. One that was cancelled while its message was on the way stays cancelled; its attempts tell the rest. */
export function settleReminder(
  tx: Tx,
  reminderId: string,
  to: {
    readonly state: 'sent' | 'suppressed' | 'failed' | 'unknown';
    readonly reason: string | null;
    readonly at: Date;
  },
): Promise<unknown> {
  return tx.query(
    `update reminder set state = $3, reason = $4, changed_at = $5
     where programme_id = $1 and id = $2 and state in ('planned', 'unknown')`,
    [tx.actor.programmeId, reminderId, to.state, to.reason, to.at],
  );
}

/** Sends later: after the quiet hours, or after an attempt that failed for now. */
export function postponeReminder(tx: Tx, reminderId: string, until: Date, reason: string, at: Date): Promise<unknown> {
  return tx.query(
    `update reminder set state = 'planned', due_at = $3, reason = $4, changed_at = $5
     where programme_id = $1 and id = $2 and state in ('planned', 'unknown')`,
    [tx.actor.programmeId, reminderId, until, reason, at],
  );
}
