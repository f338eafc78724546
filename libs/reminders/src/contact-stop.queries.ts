import type { Reading, Tx } from '@cairn/database';
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

/**
 * SQL over `contact_stop s` and `contact_consent c`: a stop against the address of a consent that is younger than it. An opt-out is of one
 * channel; a number that is another's takes no call either. `$1` is the programme.
 */
export const stopsConsent = `s.programme_id = $1 and s.address_key = c.address_key and s.at >= c.given_at
  and (s.channel = c.channel or c.channel in ('sms', 'voice') and s.channel in ('sms', 'voice') and s.reason <> 'opt-out')`;

/** The latest stop against each consent of a person that stands. */
export function readStops(
  tx: Reading,
  patientId: string,
): Promise<{ readonly consentId: string; readonly reason: AddressStop; readonly at: string }[]> {
  return tx.query(
    `select c.id as "consentId", s.reason, to_jsonb(s.at) #>> '{}' as at
     from contact_consent c cross join lateral (
       select s.reason, s.at from contact_stop s where ${stopsConsent}
       order by s.at desc limit 1) s
     where c.programme_id = $1 and c.patient_id = $2 and c.revoked_at is null order by c.given_at`,
    [tx.actor.programmeId, patientId],
  );
}
