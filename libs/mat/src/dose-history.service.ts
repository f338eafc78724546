import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse } from '@cairn/platform';
import { closuresBetween, loadProgramme, policyOf } from '@cairn/programme';
import { addDays, coverage, type Day, daysBetween, type HistoryDay, doseDays, serviceDay } from '@cairn/rules';
import { loadSupplies } from './covered-days.queries';
import { type HistoryRows, loadHistory } from './dose-history.queries';
import { loadTestTicks, type TestTick } from './drug-test/test-ticks.queries';

export interface DoseHistory extends Pick<HistoryRows, 'cows'> {
  readonly specimens: readonly TestTick[];
  readonly from: Day;
  readonly to: Day;
  readonly days: readonly HistoryDay[];
}

const usualDays = 90;
/** Three years and a day: more is asked for piece by piece. */
const mostDays = 1097;

/** What was given day by day, with missed days as gaps, and what was found and tested beside it. */
@Injectable()
export class DoseHistoryService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(
    actor: Actor,
    patientId: string,
    span: { readonly from?: Day | undefined; readonly to?: Day | undefined },
  ): Promise<DoseHistory> {
    const what = { act: 'dose.read' as const, patientId, recordType: 'dose' };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
      const now = this.clock.now();
      const today = serviceDay(now, programme.zone, programme.dayBoundary);
      const to = span.to ?? today;
      const from = span.from ?? addDays(to, 1 - usualDays);
      if (to < from || daysBetween(from, to) > mostDays)
        refuse('input.invalid', 'The first day comes before the last, at most three years apart.');
      const until = to > today ? to : today;
      const [{ doses, takeHomes, externalDoses, orders, cows }, supplies, closures, specimens] = await Promise.all([
        loadHistory(tx, patientId, from, to),
        loadSupplies(tx, [patientId], from, until),
        closuresBetween(tx, from, to),
        loadTestTicks(tx, patientId, { from, to, today, now, policy: policyOf(programme, today) }),
      ]);
      const spans = coverage(supplies.get(patientId) ?? []);
      const closedDays = closures.flatMap(({ fromDay, toDay, dosing }) =>
        dosing ? [] : Array.from({ length: daysBetween(fromDay, toDay) + 1 }, (_, index) => addDays(fromDay, index)),
      );
      const days = doseDays({ doses, takeHomes, externalDoses, orders, spans, closedDays }, from, to, today);
      return { from, to, days, cows, specimens };
    });
  }
}
