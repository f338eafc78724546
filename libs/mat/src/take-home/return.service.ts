import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { addDays, type BottleState, bottleStates, type Day, mayBecome, serialInWords } from '@cairn/rules';
import { insertRow, sceneOf } from '../outside/outside-scene';
import { loadContents } from './batch.queries';
import { freeSlots, insertEvents, quarantineReturned, whyNotBottles } from './bottle.queries';
import { lockTakeHomes } from './decision.queries';
import {
  type BottleOfPerson,
  loadBottles,
  loadLosses,
  loadReturns,
  type LossView,
  type ReturnView,
} from './return.queries';

export interface FoundBottle {
  readonly bottleId: string;
  /** Missing is what was expected and not brought: it stays as it was, and somebody asks. */
  readonly found: 'empty' | 'full' | 'part' | 'missing';
  readonly labelIntact: boolean;
  readonly sealIntact?: boolean | undefined;
  /** Of one that is not empty: how much is in it. */
  readonly foundMcg?: number | undefined;
}

export interface NewReturn {
  readonly bottles: readonly FoundBottle[];
  readonly note?: string | undefined;
}

export interface NewLoss {
  readonly kind: 'lost' | 'stolen' | 'spilled';
  readonly bottleIds: readonly string[];
  readonly lostOn: Day;
  readonly circumstances: string;
  readonly policeReport?: string | undefined;
}

/** How long bottles are asked after. */
const asked = 120;

/** What comes back of bottles, and what is reported lost. None of it keeps a dose back. */
@Injectable()
export class ReturnService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** A check of what was brought back, under the client's id. What is not empty goes into quarantine, never back. */
  check(actor: Actor, patientId: string, id: string, { bottles: found, note }: NewReturn): Promise<ReturnView> {
    const act = 'bottle.return' as const;
    const what = { act, patientId, recordType: 'take_home_return', recordId: id, explain: whyNotBottles };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, bottles: found, note } },
        () => Promise.all([sceneOf(tx, patientId, this.clock), lockTakeHomes(tx, patientId)]),
        async ([{ today, now }]) => {
          const known = await this.bottles(
            tx,
            patientId,
            today,
            found.map(({ bottleId }) => bottleId),
          );
          const becomes = new Map<BottleState, string[]>();
          const amounts = new Map<string, number>();
          for (const one of found) {
            const bottle = known.get(one.bottleId);
            if (bottle === undefined || one.found === 'missing') continue;
            const state = one.found === 'empty' ? 'returned_empty' : 'returned_full';
            mustBecome(bottle, state);
            becomes.set(state, [...(becomes.get(state) ?? []), bottle.id]);
            if (one.found !== 'empty') amounts.set(bottle.id, amountOf(one, bottle));
          }
          const back = becomes.get('returned_full') ?? [];
          const contents = await loadContents(tx, back);
          await insertRow(tx, 'take_home_return', {
            id,
            patient_id: patientId,
            service_day: today,
            expected: found.length,
            note: note ?? null,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          await Promise.all([
            this.insertFound(tx, id, found, amounts),
            ...[...becomes].map(([state, bottleIds]) =>
              insertEvents(tx, {
                patientId,
                bottleIds,
                state: state as 'returned_empty',
                day: today,
                at: now,
                sourceId: id,
              }),
            ),
            freeSlots(tx, back),
            quarantineReturned(tx, contents, amounts, { at: now, reason: 'Brought back' }),
          ]);
          tx.notify('take-home', patientId);
          tx.notify('dosing', patientId);
          const [view] = await loadReturns(tx, patientId, id);
          return view ?? refuse('not-found', 'There is no such check.');
        },
      ),
    );
  }

  /** Lost, stolen or spilled, as the person tells it. It left the house before, so the ledger does not move. */
  reportLoss(actor: Actor, patientId: string, id: string, loss: NewLoss): Promise<LossView> {
    const act = 'bottle.report-lost' as const;
    const what = { act, patientId, recordType: 'take_home_loss', recordId: id, explain: whyNotBottles };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...loss } },
        () => Promise.all([sceneOf(tx, patientId, this.clock), lockTakeHomes(tx, patientId)]),
        async ([{ today, now }]) => {
          const { kind, bottleIds, lostOn, circumstances, policeReport } = loss;
          if (lostOn > today) refuse('take-home.invalid', 'The day of the loss lies behind: correct it.');
          const known = await this.bottles(tx, patientId, today, bottleIds);
          for (const bottle of known.values()) mustBecome(bottle, 'reported_lost');
          await insertRow(tx, 'take_home_loss', {
            id,
            patient_id: patientId,
            kind,
            lost_on: lostOn,
            told_on: today,
            circumstances,
            police_report: policeReport ?? null,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          const ids = [...known.keys()];
          const event = { patientId, bottleIds: ids, state: 'reported_lost' as const, lostOn, day: today, at: now };
          await Promise.all([insertEvents(tx, { ...event, sourceId: id }), freeSlots(tx, ids)]);
          tx.notify('take-home', patientId);
          const [view] = await loadLosses(tx, patientId, id);
          return view ?? refuse('not-found', 'There is no such report.');
        },
      ),
    );
  }

  private async bottles(tx: Tx, patientId: string, today: Day, ids: readonly string[]) {
    const wanted = new Set(ids);
    if (wanted.size === 0 || wanted.size !== ids.length)
      refuse('take-home.invalid', 'Name the bottles, each of them once.');
    const known = await loadBottles(tx, patientId, addDays(today, -asked), ids);
    if (known.length !== wanted.size)
      refuse('take-home.invalid', 'One of these is not a bottle of this person. Scan it again.');
    return new Map(known.map((bottle) => [bottle.id, bottle]));
  }

  private insertFound(
    tx: Tx,
    returnId: string,
    found: readonly FoundBottle[],
    amounts: ReadonlyMap<string, number>,
  ): Promise<unknown> {
    return tx.query(
      `insert into take_home_return_bottle (return_id, bottle_id, programme_id, found, label_intact, seal_intact, found_mcg)
       select $2, f.bottle_id, $1, f.found, f.label_intact, f.seal_intact, f.found_mcg
       from jsonb_to_recordset($3::jsonb) as f (bottle_id uuid, found text, label_intact boolean, seal_intact boolean, found_mcg integer)`,
      [
        tx.actor.programmeId,
        returnId,
        JSON.stringify(
          found.map((one) => ({
            bottle_id: one.bottleId,
            found: one.found,
            label_intact: one.labelIntact,
            seal_intact: one.sealIntact ?? null,
            found_mcg: amounts.get(one.bottleId) ?? (one.found === 'empty' ? 0 : null),
          })),
        ),
      ],
    );
  }
}

function mustBecome({ state, serial }: BottleOfPerson, next: BottleState): void {
  if (!mayBecome(state, next))
    refuse(
      'take-home.step',
      `Bottle ${serialInWords(serial)} is ${bottleStates[state].label.toLowerCase()}: it cannot become ${bottleStates[next].label.toLowerCase()}.`,
    );
}

/** What is in one that came back not empty: all of it where nothing else is said of a full one. */
function amountOf({ found, foundMcg }: FoundBottle, { doseMcg, serial }: BottleOfPerson): number {
  const amount = foundMcg ?? (found === 'full' ? doseMcg : undefined);
  if (amount === undefined || amount > doseMcg || (found === 'part' && amount === 0))
    return refuse('take-home.invalid', `Say how much is in bottle ${serialInWords(serial)}: at most what was filled.`);
  return amount;
}
