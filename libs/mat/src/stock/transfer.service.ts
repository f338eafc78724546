import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { checkTransfer, dispensers, type TransferAttempt } from '@cairn/rules';
import { dayOf, insertRow, requireLicence } from '../outside/outside-scene';
import { move, whyNotMoved } from './ledger';
import { stopAt } from './order-form.service';
import { lockContainers } from './overview.queries';
import { loadSuppliers } from './product.queries';
import { loadTransfers, type TransferView } from './transfer.queries';

/** Whole containers that leave for another site, on its order form. What comes from one is a delivery. */
@Injectable()
export class TransferService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<TransferView[]> {
    return this.acts.perform(actor, { act: 'stock.read', recordType: 'stock_transfer' }, (tx) => loadTransfers(tx));
  }

  send(actor: Actor, id: string, attempt: TransferAttempt): Promise<TransferView> {
    const act = 'stock.transfer' as const;
    const explain = async (fault: Parameters<typeof whyNotMoved>[0]) => whyNotMoved(fault);
    return this.acts.perform(actor, { act, recordType: 'stock_transfer', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () => Promise.all([loadProgramme(tx), loadSuppliers(tx, attempt.supplierId)]),
        async ([programme, [to]]) => {
          const { today, policy, now } = dayOf(programme, this.clock);
          if (to === undefined) refuse('not-found', 'There is no such site in this program: set it up first.');
          await requireLicence(tx, dispensers, today, 'Sending stock');
          const found = await lockContainers(tx, today, attempt.containerIds);
          const containers = found.map((one) => ({ ...one, place: one.place?.kind ?? null }));
          const evaluations = checkTransfer({ attempt, to, containers, today, policy });
          stopAt(evaluations, 'This cannot be sent like this.');
          await insertRow(tx, 'stock_transfer', {
            id,
            supplier_id: to.id,
            to_name: to.name,
            to_address: to.address,
            to_registration: to.registration,
            order_kind: attempt.orderKind ?? null,
            order_number: attempt.orderNumber ?? null,
            executed_on: attempt.executedOn ?? null,
            document: attempt.document ?? null,
            sent_on: attempt.sentOn,
            title: attempt.title,
            note: attempt.note ?? null,
            evaluations: JSON.stringify(evaluations),
            sent_by: actor.staffId,
            recorded_at: now,
          });
          await move(
            tx,
            containers.map(({ id: containerId, stock }) => ({
              kind: 'transfer_out',
              from: { containerId, account: 'stock' },
              to: { containerId, account: 'elsewhere' },
              quantity: stock,
              occurredAt: now,
              source: { type: 'transfer', id },
            })),
          );
          const [written] = await loadTransfers(tx, id);
          if (written === undefined) throw new Error('What was just written is not there.');
          tx.notify('stock', id);
          return written;
        },
      ),
    );
  }
}
