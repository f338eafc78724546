import { Injectable } from '@nestjs/common';
import { Acts, loadPractitioner, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { decideProtocol, isRefusal, type ProtocolAttempt, serviceDay } from '@cairn/rules';
import { insertProtocol, insertProtocolEnd, loadProtocols, type ProtocolView } from './protocol.queries';

/** named protocols, approved by the medical director version by version. */
@Injectable()
export class ProtocolService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<ProtocolView[]> {
    return this.acts.perform(actor, { act: 'protocol.read', recordType: 'protocol' }, (tx) => loadProtocols(tx));
  }

  /** Approves a version under the client's id. Refuses 'protocol.refused', and 'protocol.taken' when two were approved at once. */
  approve(actor: Actor, id: string, attempt: ProtocolAttempt): Promise<ProtocolView> {
    const act = 'protocol.write' as const;
    const explain = async ({ constraint }: { constraint: string }) =>
      constraint === 'uq_protocol_replaces' || constraint === 'uq_protocol_programme_id_name_version'
        ? ({ code: 'protocol.taken', says: 'A protocol of this name stands already. Renew that one instead.' } as const)
        : undefined;
    return this.acts.perform(actor, { act, recordType: 'protocol', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () => Promise.all([loadProgramme(tx), loadPractitioner(tx), loadProtocols(tx, attempt.replaces ?? id)]),
        async ([programme, approver, [known]]) => {
          const now = this.clock.now();
          const today = serviceDay(now, programme.zone, programme.dayBoundary);
          if (attempt.replaces !== undefined && known === undefined)
            refuse('not-found', 'There is no such protocol in this program.');
          const replaced = known === undefined ? null : { ...known, ended: known.ended !== null };
          const decided = decideProtocol(attempt, replaced, approver, policyOf(programme, today), today);
          if (isRefusal(decided)) throw new Refused(decided);
          const { name, kind, conditions, limits, replaces = null } = attempt;
          await insertProtocol(tx, { ...decided, id, name, kind, conditions, limits, replaces, approvedAt: now });
          tx.notify('protocol', id);
          return this.one(await loadProtocols(tx, id));
        },
      ),
    );
  }

  /** From today on no order may name it. Orders that were signed under it stand. */
  end(actor: Actor, id: string, reason: string): Promise<ProtocolView> {
    const act = { act: 'protocol.write' as const, recordType: 'protocol', recordId: id };
    const explain = async ({ constraint }: { constraint: string }) =>
      constraint === 'pk_protocol_end'
        ? ({ code: 'protocol.ended', says: 'This protocol was ended already.' } as const)
        : undefined;
    return this.acts.perform(actor, { ...act, explain }, async (tx) => {
      const [programme, found] = await Promise.all([loadProgramme(tx), loadProtocols(tx, id)]);
      this.one(found);
      const now = this.clock.now();
      await insertProtocolEnd(tx, id, reason, serviceDay(now, programme.zone, programme.dayBoundary), now);
      tx.notify('protocol', id);
      return this.one(await loadProtocols(tx, id));
    });
  }

  private one([protocol]: readonly ProtocolView[]): ProtocolView {
    if (protocol === undefined) refuse('not-found', 'There is no such protocol in this program.');
    return protocol;
  }
}
