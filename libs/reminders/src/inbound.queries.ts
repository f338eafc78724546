import type { Tx } from '@cairn/database';
import { writeStops } from './contact-stop.queries';
import type { InboundRead } from '@cairn/rules';
import type { InboundText } from './inbound-receiver';

export interface InboundScene {
  readonly addressKey: string;
  /** The one person of this number; null where several gave it. */
  readonly patientId: string | null;
  readonly language: string;
  readonly senderName: string | null;
  readonly phone: string | null;
  /** The end of the messages was confirmed since consent was last given. */
  readonly confirmedBefore: boolean;
  /** The reply of the same message, told before; undefined where it is new. */
  readonly before?: string | null;
}

/** Two texts of one number come in after each other, so that only one of them is confirmed. */
export async function loadInboundScene(tx: Tx, { channel, from, providerId }: InboundText): Promise<InboundScene> {
  const { programmeId } = tx.actor;
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('inbound ' || $1::text || contact_address_key($2, $3), 0))`,
    [programmeId, channel, from],
  );
  const [scene] = await tx.query<InboundScene & { told: boolean; reply: string | null }>(
    `select k.key as "addressKey", g.sender_name as "senderName", g.phone, coalesce(c.language, 'en') as language,
       case when c.people = 1 then c.patient_id end as "patientId",
       exists (select 1 from inbound_message i where i.programme_id = $1 and i.address_key = k.key and i.meaning = 'opt-out'
         and i.reply is not null and i.at >= c.given_at) as "confirmedBefore",
       m.id is not null as told, m.reply
     from (select contact_address_key($2, $3) as key) k
     join programme g on g.id = $1
     left join lateral (select count(distinct patient_id)::int as people, (array_agg(patient_id order by given_at desc))[1] as patient_id,
         (array_agg(language order by given_at desc))[1] as language, max(given_at) as given_at
       from contact_consent where programme_id = $1 and address_key = k.key and channel <> 'email') c on true
     left join inbound_message m on m.programme_id = $1 and m.provider_id = $4`,
    [programmeId, channel, from, providerId],
  );
  if (scene === undefined) throw new Error('A text came in for a programme that does not exist.');
  const { told, reply, ...known } = scene;
  return told ? { ...known, before: reply } : known;
}

export interface NewInbound {
  readonly id: string;
  readonly message: InboundText;
  readonly scene: InboundScene;
  readonly read: InboundRead;
  readonly reply: string | null;
  readonly at: Date;
}

export function insertInbound(tx: Tx, { id, message, scene, read, reply, at }: NewInbound): Promise<unknown> {
  return tx.query(
    `insert into inbound_message (id, programme_id, patient_id, channel, address_key, text, meaning, urgent, provider_id, at, reply)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, tx.actor.programmeId, scene.patientId, message.channel, scene.addressKey, message.text],
      ...[read.meaning, read.urgent, message.providerId, at, reply],
    ],
  );
}

/** An opt-out ends the texts to a number; a number that is somebody else's is not called either. */
export async function insertStops(tx: Tx, { id, scene, read, at }: NewInbound): Promise<void> {
  const { stops } = read;
  if (stops === null) return;
  const channels = stops === 'opt-out' ? (['sms'] as const) : (['sms', 'voice'] as const);
  await writeStops(
    tx,
    channels.map((channel) => ({ channel, address: scene.addressKey, reason: stops, inboundId: id })),
    at,
  );
}
