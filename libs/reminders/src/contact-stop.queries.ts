import type { Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import type { AddressStop } from '@cairn/rules';

/** An address that is not written to any more, and what said so: a message of ours, or what somebody wrote to us. */
export interface NewStop {
  readonly channel: 'sms' | 'email' | 'voice';
  readonly address: string;
  readonly reason: AddressStop;
  readonly messageId?: string;
  readonly inboundId?: string;
}

/** from this moment on, until the person agrees anew. */
export function writeStops(tx: Tx, stops: readonly NewStop[], at: Date): Promise<unknown> {
  return tx.query(
    `insert into contact_stop (id, programme_id, channel, address_key, reason, scope, at, message_id, inbound_id)
     select s.id, $1, s.channel, contact_address_key(s.channel, s.address), s.reason, 'all', $2, s.message_id, s.inbound_id
     from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::uuid[])
       as s (id, channel, address, reason, message_id, inbound_id)`,
    [
      tx.actor.programmeId,
      at,
      stops.map(() => newId()),
      stops.map(({ channel }) => channel),
      stops.map(({ address }) => address),
      stops.map(({ reason }) => reason),
      stops.map(({ messageId = null }) => messageId),
      stops.map(({ inboundId = null }) => inboundId),
    ],
  );
}
