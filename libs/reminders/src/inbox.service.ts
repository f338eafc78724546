import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import { Clock, refuse } from '@cairn/platform';

/** What somebody wrote back. Of a closed chart neither the name nor the words are told. */
export interface InboxMessage {
  readonly id: string;
  /** Nobody where the number is known from several people. */
  readonly patientId: string | null;
  readonly patientName: string | null;
  readonly text: string | null;
  readonly meaning: 'opt-out' | 'opt-in' | 'help' | 'wrong-number' | 'urgent' | 'other';
  readonly urgent: boolean;
  readonly at: string;
  /** What was answered by itself. */
  readonly reply: string | null;
  readonly handled: { readonly at: string; readonly by: string | null; readonly note: string } | null;
}

const most = 200;

/** Answers of people to messages. Nothing is answered with health content by itself: somebody reads it here. */
@Injectable()
export class InboxService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** What nobody has seen to, urgent words first, the oldest first; or with `handled` the newest of the others. */
  read(actor: Actor, handled: boolean): Promise<InboxMessage[]> {
    return this.acts.perform(actor, { act: 'inbox.read', recordType: 'inbound_message' }, (tx) =>
      tx.query<InboxMessage>(
        `select m.id, m.patient_id as "patientId", case when p.id is not null then ${displayNameOf} end as "patientName",
           case when p.id is null or not ${isHidden} then m.text end as text, m.meaning, m.urgent, to_jsonb(m.at) #>> '{}' as at, m.reply,
           case when m.handled_at is not null then jsonb_build_object('at', m.handled_at, 'by', s.display_name, 'note',
             coalesce(m.handled_note, '')) end as handled
         from inbound_message m left join patient p on p.programme_id = m.programme_id and p.id = m.patient_id
           left join staff s on s.id = m.handled_by
         where m.programme_id = $1 and (m.handled_at is not null) = $2
         order by ${handled ? 'm.at desc' : 'm.urgent desc, m.at'}, m.id limit ${most}`,
        [tx.actor.programmeId, handled],
      ),
    );
  }

  /** Somebody has seen to it. Refuses with 'not-found', and with 'inbox.handled' where a colleague was faster. */
  async handle(actor: Actor, id: string, note: string): Promise<void> {
    const act = {
      act: 'inbox.handle' as const,
      recordType: 'inbound_message',
      recordId: id,
      describe: (patientId: string | null) => (patientId === null ? {} : { patientId }),
    };
    await this.acts.perform(actor, act, async (tx) => {
      const found = await hold(tx, id);
      if (found === undefined) refuse('not-found', 'There is no such message.');
      if (found.handled) refuse('inbox.handled', 'A colleague has seen to this message already.');
      await tx.query(
        `update inbound_message set handled_at = $3, handled_by = $4, handled_note = $5 where programme_id = $1 and id = $2`,
        [tx.actor.programmeId, id, this.clock.now(), tx.actor.staffId, note],
      );
      tx.notify('reminder', id);
      if (found.patientId !== null) tx.notify('path', found.patientId);
      return found.patientId;
    });
  }
}

async function hold(tx: Tx, id: string): Promise<{ patientId: string | null; handled: boolean } | undefined> {
  const [row] = await tx.query<{ patientId: string | null; handled: boolean }>(
    `select patient_id as "patientId", handled_at is not null as handled from inbound_message
     where programme_id = $1 and id = $2 for update`,
    [tx.actor.programmeId, id],
  );
  return row;
}
