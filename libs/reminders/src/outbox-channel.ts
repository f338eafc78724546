import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { InsideChannel, Message } from './channel';

/** Keeps what would have been sent, for the outbox page. One message for each reminder, by a unique key. */
export const outboxChannel: InsideChannel = {
  kind: 'inside',
  transport: 'outbox',
  put: (tx: Tx, message: Message, at: Date) =>
    tx.query(
      `insert into outbox_message (id, programme_id, patient_id, reminder_id, channel, address, text, template, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        tx.actor.programmeId,
        message.patientId,
        message.reminderId,
        message.channel,
        message.address,
        message.text,
        message.template,
        at,
      ],
    ),
};
