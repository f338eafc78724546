import { Injectable } from '@nestjs/common';
import { Acts, once, type OwnCredentials, SecondSignature } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import {
  decideDestruction,
  type DestructionAttempt,
  decideDestructionSignature,
  type Evaluation,
  signaturesNeeded,
  type Signer,
} from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';
import { type DestructionView, loadDestructions } from './destruction.queries';
import { move } from './ledger';
import { quarantineOf } from './quarantine.queries';
import { loadSigner, orRefused, stopped, whyNotSigned, witnessScene } from './witness';

/** Destruction of what lies in quarantine. It has left the ledger when everybody who has to sign has signed. */
@Injectable()
export class DestructionService {
  constructor(
    private readonly acts: Acts,
    private readonly second: SecondSignature,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<DestructionView[]> {
    const what = { act: 'waste.read' as const, recordType: 'stock_destruction' };
    return this.acts.perform(actor, what, (tx) => loadDestructions(tx, {}));
  }

  record(actor: Actor, id: string, attempt: DestructionAttempt): Promise<DestructionView> {
    const act = 'destruction.record' as const;
    const what = { act, recordType: 'stock_destruction', recordId: id, explain: whyNotSigned };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () =>
          Promise.all([
            witnessScene(tx, this.clock),
            quarantineOf(
              tx,
              attempt.lines.map(({ containerId }) => containerId),
            ),
          ]),
        async ([{ today, now }, inQuarantine]) => {
          if (attempt.lines.some(({ containerId }) => !inQuarantine.has(containerId)))
            refuse('not-found', 'There is no such container in this program.');
          stopped(decideDestruction(attempt, { today, inQuarantine }));
          await insertRow(tx, 'stock_destruction', {
            id,
            method: attempt.method,
            on_day: attempt.on,
            form_number: attempt.formNumber,
            how: attempt.how ?? null,
            distributor: attempt.distributor ?? null,
            distributor_dea: attempt.distributorDea?.toUpperCase() ?? null,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          await Promise.all(
            attempt.lines.map(({ containerId, quantity }) =>
              insertRow(tx, 'stock_destruction_line', { destruction_id: id, container_id: containerId, quantity }),
            ),
          );
          return this.changed(tx, id);
        },
      ),
    );
  }

  /** An employee who saw it signs. With the last signature it leaves the ledger. */
  witness(actor: Actor, id: string, credentials?: OwnCredentials): Promise<DestructionView> {
    const act = 'destruction.witness' as const;
    const what = { act, recordType: 'stock_destruction', recordId: id, explain: whyNotSigned };
    return this.second.perform(actor, credentials, what, async (tx, { inPlace }) => {
      void tx.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [id]);
      const { policy, now } = await witnessScene(tx, this.clock);
      const [destruction, signer] = await Promise.all([this.find(tx, id), loadSigner(tx)]);
      const { method, enteredBy, signatures } = destruction;
      const signedBy = signatures.map(({ staffId }) => staffId);
      const decided = orRefused(
        decideDestructionSignature({ method, enteredBy: enteredBy.id, signedBy, signer, policy }),
      );
      await insertSignature(tx, destruction, { signer, decided, inPlace, now });
      if (signatures.length + 1 === signaturesNeeded(method))
        await this.destroy(tx, destruction, signedBy[0] ?? enteredBy.id, signer.staffId, now);
      return this.changed(tx, id);
    });
  }

  /** The first of two people stands as who did it, the other as the witness. */
  private async destroy(
    tx: Tx,
    { id, lines, formNumber }: DestructionView,
    first: string,
    second: string | null,
    now: Date,
  ) {
    await move(
      tx,
      lines.map(({ container, quantity }) => ({
        kind: 'destroy',
        from: { containerId: container.id, account: 'quarantine' },
        to: { containerId: container.id, account: 'destroyed' },
        quantity,
        occurredAt: now,
        recordedBy: first,
        witnessId: second,
        reason: formNumber,
        source: { type: 'destruction', id },
      })),
    );
  }

  private async changed(tx: Tx, id: string): Promise<DestructionView> {
    tx.notify('waste', id);
    return this.find(tx, id);
  }

  private async find(tx: Tx, id: string): Promise<DestructionView> {
    const [destruction] = await loadDestructions(tx, { id });
    if (destruction === undefined) refuse('not-found', 'There is no such destruction in this program.');
    return destruction;
  }
}

function insertSignature(
  tx: Tx,
  { id, signatures }: DestructionView,
  by: { signer: Signer; decided: Evaluation; inPlace: boolean; now: Date },
): Promise<unknown> {
  return insertRow(tx, 'stock_destruction_signature', {
    destruction_id: id,
    signed_by: by.signer.staffId,
    nth: signatures.length + 1,
    signed_at: by.now,
    in_place: by.inPlace,
    evaluations: JSON.stringify([by.decided]),
  });
}
