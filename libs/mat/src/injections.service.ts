import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { addDays, daysBetween, type DueInjection, dueInjection, isDay, isListed, serviceDay } from '@cairn/rules';
import { type Injected, loadInjected } from './injections.queries';

export type InjectionLine = Omit<Injected, 'chart'> & DueInjection;

export interface InjectionsDue {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly items: readonly InjectionLine[];
}

/** Without days: what is open now and what falls due within this many days. */
const aheadDays = 14;
const longestDays = 366;

/** Injections that are due, late, or open to be given early: worked out when it is read. */
@Injectable()
export class InjectionsService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  due(actor: Actor, from: string | undefined, to: string | undefined): Promise<InjectionsDue> {
    return this.acts.perform(actor, { act: 'dosing.read', recordType: 'injections_due' }, async (tx) => {
      const programme = await loadProgramme(tx);
      const day = serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
      const first = from ?? day;
      const last = to ?? addDays(isDay(first) ? first : day, aheadDays);
      if (!isDay(first) || !isDay(last) || last < first || daysBetween(first, last) > longestDays)
        refuse('input.invalid', 'The first day must come before the last, no more than a year apart.');
      const policy = policyOf(programme, day);
      const lines = (await loadInjected(tx, day)).flatMap(({ chart, ...person }): InjectionLine[] => {
        const due = dueInjection(chart, day, policy);
        return due !== null && isListed(due, first, last, day) ? [{ ...person, ...due }] : [];
      });
      return { day, from: first, to: last, items: lines.sort(byDueDay) };
    });
  }
}

function byDueDay(one: InjectionLine, other: InjectionLine): number {
  return one.dueOn.localeCompare(other.dueOn) || one.displayName.localeCompare(other.displayName);
}
