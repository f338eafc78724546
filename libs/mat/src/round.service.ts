import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { byNeed, type ExpiringProtocol, expiringProtocols, type RoundItem, roundOf, serviceDay } from '@cairn/rules';
import { countHidden, loadInCare, loadStandingProtocols } from './round.queries';

export interface RoundLine extends Omit<RoundItem, 'dueAt'> {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly dueAt: string | null;
}

export interface Round {
  readonly day: string;
  readonly asOf: string;
  readonly people: number;
  /** People in care whose charts are restricted and closed to who looks: they have to be opened one by one. */
  readonly hidden: number;
  readonly items: readonly RoundLine[];
  readonly protocols: readonly ExpiringProtocol[];
}

/** The prescriber's round: everybody in care whom a prescriber has something to do for, and why, in one list. */
@Injectable()
export class RoundService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  round(actor: Actor): Promise<Round> {
    return this.acts.perform(actor, { act: 'round.read', recordType: 'round' }, async (tx) => {
      const programme = await loadProgramme(tx);
      const now = this.clock.now();
      const day = serviceDay(now, programme.zone, programme.dayBoundary);
      const policy = policyOf(programme, day);
      const [inCare, hidden, protocols] = await Promise.all([
        loadInCare(tx, programme, day),
        countHidden(tx),
        loadStandingProtocols(tx),
      ]);
      const lines = inCare.flatMap(({ patientId, number, displayName, chart }) =>
        roundOf(chart, policy, now).map((item) => ({ item, patientId, number, displayName })),
      );
      return {
        day,
        asOf: now.toISOString(),
        people: inCare.length,
        hidden,
        items: lines
          .sort((one, other) => byNeed(one.item, other.item) || (one.displayName < other.displayName ? -1 : 1))
          .map(({ item, ...who }) => ({ ...who, ...item, dueAt: item.dueAt?.toISOString() ?? null })),
        protocols: expiringProtocols(protocols, policy, day),
      };
    });
  }
}
