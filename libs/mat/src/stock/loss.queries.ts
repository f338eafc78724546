import type { Reading, Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import { closuresBetween, loadWeeks } from '@cairn/programme';
import {
  addDays,
  type BusinessCalendar,
  type KnownLoss,
  localDay,
  type LossAttempt,
  type LossClock,
  lossClocks,
  type LossFactor,
  type LossKind,
  type LossStepKind,
  type Policy,
} from '@cairn/rules';
import { raiseIncident } from '../outside/incident.queries';
import { insertRow } from '../outside/outside-scene';
import { move } from './ledger';
import { containerOf, endRemainder, type NamedContainer, nameOf } from './waste-container.queries';

export interface LossStepView {
  readonly id: string;
  readonly step: LossStepKind;
  readonly doneAt: string;
  readonly reference: string | null;
  readonly says: string | null;
  readonly by: string | null;
  readonly recordedAt: string;
}

interface LossRow {
  readonly id: string;
  readonly kind: LossKind;
  readonly discoveredAt: string;
  readonly circumstances: string;
  readonly incidentId: string | null;
  /** The count or inventory that discovered it. */
  readonly discoveredIn: { readonly type: 'count' | 'inventory' | 'receipt'; readonly id: string } | null;
  readonly lines: readonly {
    readonly id: string;
    readonly container: NamedContainer;
    readonly account: 'stock' | 'prepared' | 'quarantine';
    readonly quantity: number;
    /** Of the whole container, what was found again. */
    readonly found: number;
  }[];
  readonly steps: readonly LossStepView[];
  readonly decision: {
    readonly significant: boolean;
    readonly factors: Readonly<Record<LossFactor, string>>;
    readonly by: string | null;
    readonly at: string;
  } | null;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
  readonly closed: { readonly by: string | null; readonly at: string } | null;
}

/** A theft or loss with its clocks as they stand now. */
export interface LossView extends LossRow {
  readonly clocks: readonly (Omit<LossClock, 'dueAt' | 'doneAt'> & {
    readonly dueAt: string | null;
    readonly doneAt: string | null;
  })[];
}

/** The losses, the newest first; with `open` only those that are not closed. Or one. */
export async function loadLosses(
  tx: Reading,
  scene: { readonly policy: Policy; readonly now: Date; readonly zone: string },
  of: { readonly id?: string; readonly open?: boolean } = {},
): Promise<LossView[]> {
  const rows = await tx.query<{ loss: LossRow }>(
    `select jsonb_build_object('id', l.id, 'kind', l.kind, 'discoveredAt', l.discovered_at, 'circumstances', l.circumstances,
       'incidentId', l.incident_id,
       'discoveredIn', case when l.found_by_id is not null then jsonb_build_object('type', l.found_by_type, 'id', l.found_by_id) end,
       'lines', coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'container', ${containerOf('n.container_id')},
           'account', n.account, 'quantity', n.quantity, 'found', coalesce((select sum(m.quantity) from stock_movement m
             where m.source_id = l.id and m.kind = 'found' and m.from_container_id = n.container_id), 0)) order by n.id)
         from stock_loss_line n where n.loss_id = l.id), '[]'),
       'steps', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'step', s.step, 'doneAt', s.done_at,
           'reference', s.reference, 'says', s.says, 'by', ${nameOf('s.recorded_by')}, 'recordedAt', s.recorded_at)
           order by s.recorded_at, s.id) from stock_loss_step s where s.loss_id = l.id), '[]'),
       'decision', (select jsonb_build_object('significant', d.significant, 'factors', d.factors, 'by', ${nameOf('d.decided_by')},
           'at', d.decided_at) from stock_loss_decision d where d.loss_id = l.id order by d.decided_at desc, d.id desc limit 1),
       'recordedBy', ${nameOf('l.recorded_by')}, 'recordedAt', l.recorded_at,
       'closed', (select jsonb_build_object('by', ${nameOf('c.closed_by')}, 'at', c.closed_at) from stock_loss_close c
         where c.loss_id = l.id)) as loss
     from stock_loss l where l.programme_id = $1 and ($2::uuid is null or l.id = $2)
       and (not $3 or not exists (select 1 from stock_loss_close c where c.loss_id = l.id))
     order by l.discovered_at desc, l.id desc limit 500`,
    [tx.actor.programmeId, of.id ?? null, of.open === true],
  );
  const { policy, now } = scene;
  const calendar = await loadCalendar(
    tx,
    scene.zone,
    rows.map(({ loss }) => new Date(loss.discoveredAt)),
  );
  return rows.map(({ loss }) => ({
    ...loss,
    clocks: lossClocks(known(loss), policy, calendar, now).map((clock) => ({
      ...clock,
      dueAt: clock.dueAt?.toISOString() ?? null,
      doneAt: clock.doneAt?.toISOString() ?? null,
    })),
  }));
}

/** As the rules look at it. */
export function known(loss: LossRow): KnownLoss {
  return {
    kind: loss.kind,
    discoveredAt: new Date(loss.discoveredAt),
    steps: loss.steps.map(({ step, doneAt }) => ({ step, doneAt: new Date(doneAt) })),
    significant: loss.decision?.significant ?? null,
    closedAt: loss.closed === null ? null : new Date(loss.closed.at),
  };
}

/** Opening hours and holidays around the days after these discoveries. */
async function loadCalendar(tx: Reading, zone: string, discovered: readonly Date[]): Promise<BusinessCalendar> {
  if (discovered.length === 0) return { zone, weeks: [], closures: [] };
  const days = discovered.map((at) => localDay(at, zone)).sort();
  const [first = '', last = first] = [days[0], days.at(-1)];
  const [weeks, closures] = await Promise.all([
    loadWeeks(tx, addDays(last, 60)),
    closuresBetween(tx, first, addDays(last, 60)),
  ]);
  return { zone, weeks, closures };
}

export interface NewLoss extends LossAttempt {
  readonly discoveredIn?: { readonly type: 'count' | 'inventory' | 'receipt'; readonly id: string };
  /** An incident that stands for it already; without it one is raised. */
  readonly incidentId?: string;
  readonly witnessId?: string;
}

/**
 * Writes a loss with what is missing, in the transaction of whoever discovered it: a person, a count or an inventory
 * . Its clocks run from then on.
 */
export async function writeLoss(tx: Tx, id: string, loss: NewLoss, now: Date): Promise<void> {
  const incidentId = loss.incidentId ?? newId();
  if (loss.incidentId === undefined)
    await raiseIncident(tx, { id: incidentId, kind: 'stock', patientId: null, beganAt: loss.discoveredAt });
  await insertRow(tx, 'stock_loss', {
    id,
    kind: loss.kind,
    discovered_at: loss.discoveredAt,
    circumstances: loss.circumstances,
    incident_id: incidentId,
    found_by_type: loss.discoveredIn?.type ?? null,
    found_by_id: loss.discoveredIn?.id ?? null,
    recorded_by: tx.actor.staffId,
    recorded_at: now,
  });
  for (const line of loss.lines) {
    const { containerId, account, quantity, remainderId } = line;
    await insertRow(tx, 'stock_loss_line', {
      id: newId(),
      loss_id: id,
      container_id: containerId,
      account,
      remainder_id: remainderId ?? null,
      quantity,
    });
    if (remainderId !== undefined) await endRemainder(tx, remainderId, 'lost', id, now);
  }
  await move(
    tx,
    loss.lines.map(({ containerId, account, quantity }) => ({
      kind: 'loss',
      from: { containerId, account },
      to: { containerId, account: 'lost' },
      quantity,
      occurredAt: now,
      witnessId: loss.witnessId ?? null,
      reason: loss.kind,
      source: { type: 'incident', id },
    })),
  );
  tx.notify('loss', id);
}
