import { Injectable } from '@nestjs/common';
import { type ConstraintFault, loadPractitioner, type OwnCredentials, SecondSignature } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { refuseSupervisor } from '@cairn/rules';
import { raiseIncident } from '../outside/incident.queries';
import { dayOf, insertRow } from '../outside/outside-scene';
import { stopped } from '../outside/external-dose.service';
import { type CountNow, loadCount, nextIncidentNumber } from './count.queries';
import { move, whyNotMoved } from './ledger';
import { lockCounting } from './shift.queries';
import { countView, type CountView } from './shift-view';
import { writeLoss } from './loss.queries';

export interface CountIncident {
  readonly settle: 'variance' | 'loss';
  readonly reason: string;
}

/** a count outside tolerance gets the number of an incident and the signature of a supervisor before the shift closes. */
@Injectable()
export class CountIncidentService {
  constructor(
    private readonly seconds: SecondSignature,
    private readonly clock: Clock,
  ) {}

  /** The supervisor says what becomes of the difference: from their own session, or here as themself. */
  report(
    actor: Actor,
    id: string,
    { settle, reason }: CountIncident,
    credentials?: OwnCredentials,
  ): Promise<CountView> {
    const act = {
      act: 'count.supervise' as const,
      recordType: 'stock_count',
      recordId: id,
      explain: async (fault: ConstraintFault) => whyNotMoved(fault),
    };
    return this.seconds.perform(actor, credentials, act, async (tx, { inPlace }) => {
      const [programme] = await Promise.all([loadProgramme(tx), lockCounting(tx)]);
      const scene = dayOf(programme, this.clock);
      const count = await this.find(tx, id);
      const off = count.counted - count.ledger;
      if (count.incident !== null)
        refuse('count.signed', 'This count has its incident already. Look at it again.', {
          number: count.incident.number,
        });
      if (count.signed === null || count.within)
        refuse('count.invalid', 'An incident is for a count outside tolerance that two have signed (R-224).');
      if (!count.standing || count.variancesNow !== count.variancesBefore)
        refuse('count.invalid', 'It was counted again since: look at the newer count (R-224).');
      if (settle === 'loss' && off > 0)
        refuse('count.invalid', 'There is more than the ledger says, which is no loss: record a variance (R-224).');
      stopped(
        refuseSupervisor({ firstBy: count.countedBy.id, supervisor: await loadPractitioner(tx), day: scene.today }),
      );
      const [number, incidentId] = [await nextIncidentNumber(tx, scene.today.slice(0, 4)), newId()];
      await raiseIncident(tx, { id: incidentId, kind: 'stock', patientId: null, beganAt: scene.now });
      const says = `${number}: ${reason}`;
      await insertRow(tx, 'stock_count_incident', {
        count_id: id,
        incident_id: incidentId,
        number,
        settle,
        reason,
        supervised_by: tx.actor.staffId,
        in_place: inPlace,
        supervised_at: scene.now,
      });
      await this.settle(tx, count, { settle, off, says, incidentId, at: scene.now });
      tx.notify('stock', count.shiftId);
      const after = await this.find(tx, id);
      return shown(after, scene);
    });
  }

  private async settle(
    tx: Tx,
    { id, containerId, countedBy }: CountNow,
    of: { settle: 'variance' | 'loss'; off: number; says: string; incidentId: string; at: Date },
  ): Promise<void> {
    const [stock, variance] = [
      { containerId, account: 'stock' as const },
      { containerId, account: 'variance' as const },
    ];
    if (of.settle === 'loss')
      return writeLoss(
        tx,
        newId(),
        {
          kind: 'loss',
          discoveredAt: of.at,
          circumstances: of.says,
          lines: [{ containerId, account: 'stock', quantity: -of.off }],
          discoveredIn: { type: 'count', id },
          incidentId: of.incidentId,
          witnessId: countedBy.id,
        },
        of.at,
      );
    await move(tx, [
      {
        kind: 'variance',
        from: of.off < 0 ? stock : variance,
        to: of.off < 0 ? variance : stock,
        quantity: Math.abs(of.off),
        occurredAt: of.at,
        witnessId: countedBy.id,
        reason: of.says,
        source: { type: 'count', id },
      },
    ]);
  }

  private async find(tx: Tx, id: string): Promise<CountNow> {
    const count = await loadCount(tx, id);
    if (count === undefined) refuse('not-found', 'There is no such count in this program.');
    return count;
  }
}

function shown(count: CountNow, scene: Parameters<typeof countView>[2]): CountView {
  const { ledgerNow, variancesNow: _v, standing: _s, shiftOpen: _o, serial: _c, ...row } = count;
  return countView(row, ledgerNow, scene);
}
