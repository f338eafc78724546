import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { ReceiptOutcome } from '@cairn/rules';
import type { Transport } from './channel';
import { stopsConsent } from './contact-stop.queries';
import { channelsFrom } from './decide-sending';

/** The message of a receipt with its reminder, held until the transaction ends. */
export interface ReceiptSubject {
  readonly reminderId: string;
  readonly patientId: string | null;
  readonly kind: string;
  readonly state: string;
  readonly reason: string | null;
  readonly step: number;
  readonly usefulUntil: Date;
  readonly channel: 'sms' | 'email' | 'voice';
  readonly address: string;
  readonly transport: Transport;
}

/** The lock comes first: two receipts of one message follow each other, and the second sees what the first wrote. */
export async function holdMessage(tx: Tx, messageId: string): Promise<ReceiptSubject | null> {
  const [row] = await tx.query<ReceiptSubject>(
    `select r.id as "reminderId", r.patient_id as "patientId", r.kind, r.state, r.reason, r.step, r.useful_until as "usefulUntil",
       m.channel, m.address, m.transport
     from outbox_message m join reminder r on r.programme_id = m.programme_id and r.id = m.reminder_id
     where m.programme_id = $1 and m.id = $2 for update of r`,
    [tx.actor.programmeId, messageId],
  );
  return row ?? null;
}

/** What stands about this message: whether it was told how it ended, and whether another went out after it. */
export async function readTold(
  tx: Tx,
  messageId: string,
  reminderId: string,
): Promise<{ readonly told: boolean; readonly latest: boolean }> {
  const [row] = await tx.query<{ told: boolean; latest: boolean }>(
    `select exists (select 1 from reminder_attempt a where a.programme_id = $1 and a.message_id = $2
         and a.outcome in ('delivered', 'undelivered')) as told,
       not exists (select 1 from outbox_message later join outbox_message m on m.programme_id = $1 and m.id = $2
         where later.programme_id = $1 and later.reminder_id = $3 and later.id > m.id) as latest`,
    [tx.actor.programmeId, messageId, reminderId],
  );
  return { told: row?.told === true, latest: row?.latest === true };
}

export interface WrittenReceipt {
  readonly messageId: string;
  readonly reminderId: string;
  readonly transport: Transport;
  readonly outcome: ReceiptOutcome;
  readonly detail: string | null;
  readonly providerId: string;
  readonly at: Date;
}

export function insertReceipt(tx: Tx, receipt: WrittenReceipt): Promise<unknown> {
  const { messageId, reminderId, transport, outcome, detail, providerId, at } = receipt;
  return tx.query(
    `insert into reminder_attempt (id, programme_id, reminder_id, message_id, at, transport, outcome, detail, provider_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [newId(), tx.actor.programmeId, reminderId, messageId, at, transport, outcome, detail, providerId],
  );
}

/** Is there a channel from a step on that the person agreed to and that may be used? */
export async function hasChannelFrom(tx: Tx, patientId: string, step: number): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from contact_consent c
     where c.programme_id = $1 and c.channel = any ($3) and c.patient_id = $2 and c.revoked_at is null
       and not exists (select 1 from contact_stop s where ${stopsConsent})`,
    [tx.actor.programmeId, patientId, channelsFrom(step)],
  );
  return rows.length > 0;
}

export interface Settled {
  readonly state: 'sent' | 'failed' | 'planned';
  readonly reason: string | null;
  readonly at: Date;
  /** Where another channel is tried. */
  readonly step?: number;
}

/** A reminder that goes out by another channel begins anew, now. */
export function settleReminder(tx: Tx, id: string, { state, reason, at, step }: Settled): Promise<unknown> {
  return tx.query(
    `update reminder set state = $3, reason = $4, changed_at = $5, step = coalesce($6::smallint, step),
       attempts = case when $6::smallint is null then attempts else 0 end,
       due_at = case when $6::smallint is null then due_at else $5 end,
       channel = case when $6::smallint is null then channel end
     where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, id, state, reason, at, step ?? null],
  );
}
