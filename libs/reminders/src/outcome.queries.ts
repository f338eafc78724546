import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { Message, Outcome, Transport } from './channel';

export type ReminderState = 'planned' | 'sending' | 'sent' | 'suppressed' | 'failed' | 'cancelled' | 'unknown';

/** Where a reminder stands after a decision or an attempt. */
export interface Move {
  readonly id: string;
  readonly state: ReminderState;
  readonly reason: string | null;
  readonly channel: string | null;
  readonly dueAt: Date;
  readonly attempts: number;
  readonly step: number;
}

/** Moves many reminders. One that was cancelled while its message was on the way stays cancelled; a late answer is the truth. */
export function moveReminders(tx: Tx, moves: readonly Move[], at: Date): Promise<unknown> {
  return tx.query(
    `update reminder r set state = m.state, reason = m.reason, channel = m.channel, due_at = m.due_at, attempts = m.attempts,
       step = m.step, changed_at = $2
     from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::int[], $9::smallint[])
       as m (id, state, reason, channel, due_at, attempts, step)
     where r.programme_id = $1 and r.id = m.id and r.state in ('planned', 'sending', 'unknown')`,
    [
      tx.actor.programmeId,
      at,
      moves.map(({ id }) => id),
      moves.map(({ state }) => state),
      moves.map(({ reason }) => reason),
      moves.map(({ channel }) => channel),
      moves.map(({ dueAt }) => dueAt),
      moves.map(({ attempts }) => attempts),
      moves.map(({ step }) => step),
    ],
  );
}

export interface WrittenMessage {
  readonly message: Message;
  readonly transport: Transport;
  readonly consentId: string;
  readonly attempt: number;
}

/** Keeps the words of every attempt, before it leaves. */
export function writeMessages(tx: Tx, messages: readonly WrittenMessage[], at: Date): Promise<unknown> {
  const of = <T>(part: (one: WrittenMessage) => T): T[] => messages.map(part);
  return tx.query(
    `insert into outbox_message (id, programme_id, patient_id, reminder_id, channel, address, subject, text, template, transport,
       consent_id, attempt, at)
     select m.id, $1, m.patient_id, m.reminder_id, m.channel, m.address, m.subject, m.text, m.template, m.transport, m.consent_id,
       m.attempt, $2
     from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
       $12::uuid[], $13::smallint[])
       as m (id, patient_id, reminder_id, channel, address, subject, text, template, transport, consent_id, attempt)`,
    [
      tx.actor.programmeId,
      at,
      of(({ message }) => message.id),
      of(({ message }) => message.patientId),
      of(({ message }) => message.reminderId),
      of(({ message }) => message.channel),
      of(({ message }) => message.address),
      of(({ message }) => (message.channel === 'email' ? message.subject : null)),
      of(({ message }) => message.text),
      of(({ message }) => message.template),
      of(({ transport }) => transport),
      of(({ consentId }) => consentId),
      of(({ attempt }) => attempt),
    ],
  );
}

export interface WrittenAttempt {
  readonly reminderId: string;
  readonly messageId: string | null;
  readonly transport: Transport;
  readonly outcome: Outcome['outcome'];
  readonly detail: string | null;
  readonly providerId: string | null;
}

/** Writes down how attempts ended. */
export function writeAttempts(tx: Tx, attempts: readonly WrittenAttempt[], at: Date): Promise<unknown> {
  return tx.query(
    `insert into reminder_attempt (id, programme_id, reminder_id, message_id, at, transport, outcome, detail, provider_id)
     select a.id, $1, a.reminder_id, a.message_id, $2, a.transport, a.outcome, a.detail, a.provider_id
     from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[])
       as a (id, reminder_id, message_id, transport, outcome, detail, provider_id)`,
    [
      tx.actor.programmeId,
      at,
      attempts.map(() => newId()),
      attempts.map(({ reminderId }) => reminderId),
      attempts.map(({ messageId }) => messageId),
      attempts.map(({ transport }) => transport),
      attempts.map(({ outcome }) => outcome),
      attempts.map(({ detail }) => detail),
      attempts.map(({ providerId }) => providerId),
    ],
  );
}
