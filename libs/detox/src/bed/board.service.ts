import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { ageOn, dayOfStay, isLongStay, shiftAt, type ShiftName, trendOf } from '@cairn/rules';
import { type AlertTold, AlertsTold } from '../alerts-told';
import { DueRoundsService } from '../monitoring/rounds.service';
import { unitScene } from '../unit-scene';
import { loadUnitRounds, type RoundTold } from '../unit-rounds';
import { type BoardBedRow, loadBoardBeds, loadWaiting, type WaitingRow } from './board.queries';
import { closedPerson, loadUnitPeople, type UnitPerson } from './unit-people.queries';

/** A person in bed, with what a nurse needs to see from the door. */
export interface BoardPerson extends UnitPerson {
  /** By the stay of withdrawal management, else by the bed. */
  readonly day: number;
  readonly long: boolean;
  readonly minor: boolean;
  readonly trend: 'rising' | 'falling' | 'level' | null;
  readonly due: readonly RoundTold[];
  readonly alerts: readonly AlertTold[];
}

export interface BoardBed extends BoardBedRow {
  readonly person: BoardPerson | null;
}

export interface UnitBoard {
  readonly at: string;
  readonly beds: readonly BoardBed[];
  readonly waiting: readonly WaitingRow[];
  readonly counts: {
    readonly beds: number;
    readonly occupied: number;
    readonly away: number;
    readonly reserved: number;
    readonly outOfService: number;
    readonly empty: number;
  };
  readonly shift: { readonly name: ShiftName; readonly startsAt: string; readonly endsAt: string };
}

/** The bed board: every bed, who lies there, and what is due. */
@Injectable()
export class UnitBoardService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly alerts: AlertsTold,
    private readonly rounds: DueRoundsService,
  ) {}

  board(actor: Actor): Promise<UnitBoard> {
    return this.acts.perform(actor, { act: 'unit.read', recordType: 'bed' }, async (tx) => {
      const scene = await unitScene(tx, this.clock);
      const { now, zone, policy, today } = scene;
      const [rows, waiting] = await Promise.all([loadBoardBeds(tx, now), loadWaiting(tx)]);
      const ids = rows.flatMap(({ lying }) => (lying ? [lying.patientId] : []));
      const [people, due, alerts] = await Promise.all([
        loadUnitPeople(tx, ids, now, today),
        loadUnitRounds(tx, ids, scene, this.rounds),
        this.alerts.open(tx, ids, now),
      ]);
      const beds = rows.map((bed): BoardBed => {
        const { lying } = bed;
        const found = lying && people.get(lying.patientId);
        if (!lying || !found) return { ...bed, person: null };
        const day = dayOfStay(new Date(found.stay?.startedAt ?? lying.since), now, zone);
        const { dateOfBirth, hidden } = found;
        const minor = dateOfBirth !== null && ageOn(dateOfBirth, today) < 18;
        const [last, before] = found.cows;
        return {
          ...bed,
          person: {
            ...closedPerson(found),
            day: hidden ? dayOfStay(new Date(lying.since), now, zone) : day,
            long: !hidden && found.stay !== null && isLongStay(day, policy),
            minor: !hidden && minor,
            trend: hidden ? null : trendOf(last?.total ?? null, before?.total ?? null),
            due: hidden ? [] : (due.get(found.patientId) ?? []),
            alerts: hidden ? [] : (alerts.get(found.patientId) ?? []),
          },
        };
      });
      const { name, startsAt, endsAt } = shiftAt(now, zone, policy);
      const shift = { name, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
      return { at: now.toISOString(), beds, waiting, counts: countsOf(rows), shift };
    });
  }
}

/** Each bed is counted once among occupied, out of service, reserved and empty. */
function countsOf(rows: readonly BoardBedRow[]): UnitBoard['counts'] {
  const occupied = rows.filter(({ lying }) => lying !== null);
  const free = rows.filter(({ lying }) => lying === null);
  const outOfService = free.filter(({ closure }) => closure !== null);
  const reserved = free.filter(({ closure, reserved: kept }) => closure === null && kept !== null);
  return {
    beds: rows.length,
    occupied: occupied.length,
    away: occupied.filter(({ lying }) => lying?.leave).length,
    reserved: reserved.length,
    outOfService: outOfService.length,
    empty: free.length - outOfService.length - reserved.length,
  };
}
