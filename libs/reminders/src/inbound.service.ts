import { Injectable } from '@nestjs/common';
import { audit } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock, newId } from '@cairn/platform';
import { inboundReply, readInbound } from '@cairn/rules';
import { InboundReceiver, type InboundText } from './inbound-receiver';
import { insertInbound, insertStops, loadInboundScene } from './inbound.queries';

/**
 * Takes in what people answer, in every programme that knows the number. Nothing is cancelled here: whether a number
 * may be written to is asked when a message goes out. Of a number that nobody gave us nothing is kept.
 */
@Injectable()
export class InboundService extends InboundReceiver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async receive(message: InboundText): Promise<{ reply: string | null }> {
    const programmes = await this.database.outside<{ id: string }>(
      'select programme_id as id from inbound_programmes($1, $2)',
      [message.channel, message.from],
    );
    const replies: (string | null)[] = [];
    for (const { id: programmeId } of programmes) {
      const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'inbound', address: null };
      replies.push(await this.database.transaction(actor, (tx) => this.takeIn(tx, message)));
    }
    return { reply: replies.find((reply) => reply !== null) ?? null };
  }

  /** The same message told twice is one, and is answered the same. */
  private async takeIn(tx: Tx, message: InboundText): Promise<string | null> {
    const scene = await loadInboundScene(tx, message);
    if (scene.before !== undefined) return scene.before;
    const read = readInbound(message.text);
    const reply = inboundReply({ read, ...scene });
    const inbound = { id: newId(), message, scene, read, reply, at: this.clock.now() };
    await insertInbound(tx, inbound);
    await insertStops(tx, inbound);
    await audit(tx, {
      act: 'inbound.receive',
      patientId: scene.patientId,
      recordType: 'inbound_message',
      recordId: inbound.id,
      facts: { meaning: read.meaning, urgent: read.urgent, stops: read.stops, answered: reply !== null },
    });
    tx.notify('reminder', inbound.id);
    if (read.urgent && scene.patientId !== null) tx.notify('path', scene.patientId);
    return reply;
  }
}
