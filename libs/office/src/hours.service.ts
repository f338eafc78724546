import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { decideOpeningHours, isRefusal, localDay, type OpeningAttempt } from '@cairn/rules';
import { type HoursView, insertHours, loadHours, lockHours, withdrawHours } from './hours.queries';

export interface OpeningHoursList {
  readonly today: string;
  /** The id of the week that holds today. */
  readonly current: string | null;
  readonly items: readonly HoursView[];
}

const act = 'settings.write' as const;

/** When the clinic is open: weeks that hold from a day on. A later one takes the place of the one before; none is edited. */
@Injectable()
export class HoursService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<OpeningHoursList> {
    return this.acts.perform(actor, { act: 'settings.read', recordType: 'opening_hours' }, async (tx) => {
      const [today, items] = await Promise.all([this.today(tx), loadHours(tx)]);
      const current = items.find(({ fromDay, withdrawnAt }) => withdrawnAt === null && fromDay <= today);
      return { today, current: current?.id ?? null, items };
    });
  }

  add(actor: Actor, id: string, attempt: OpeningAttempt): Promise<HoursView> {
    const explain = async ({ constraint }: ConstraintFault) =>
      constraint === 'uq_opening_hours_programme_id_from_day'
        ? {
            code: 'settings.taken' as const,
            says: `Hours from ${attempt.fromDay} stand already. Withdraw them first, or choose another day.`,
          }
        : undefined;
    return this.acts.perform(actor, { act, recordType: 'opening_hours', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () => this.today(tx),
        async (today) => {
          const hours = decideOpeningHours(attempt, today);
          if (isRefusal(hours)) throw new Refused(hours);
          await insertHours(tx, id, hours, this.clock.now());
          tx.notify('settings', id);
          return hoursOf(await lockHours(tx, id));
        },
      ),
    );
  }

  /** Only before their first day; from then on people came by them. */
  withdraw(actor: Actor, id: string): Promise<HoursView> {
    return this.acts.perform(actor, { act, recordType: 'opening_hours', recordId: id }, async (tx) => {
      const [today, found] = await Promise.all([this.today(tx), lockHours(tx, id)]);
      const { fromDay } = hoursOf(found);
      if (fromDay <= today)
        refuse('settings.invalid', 'These hours have begun. Enter new ones from another day instead.', { fromDay });
      await withdrawHours(tx, id, this.clock.now());
      tx.notify('settings', id);
      return hoursOf(await lockHours(tx, id));
    });
  }

  private async today(tx: Tx): Promise<string> {
    return localDay(this.clock.now(), (await loadProgramme(tx)).zone);
  }
}

function hoursOf(found: HoursView | undefined): HoursView {
  if (found === undefined) refuse('not-found', 'There are no such opening hours in this program.');
  return found;
}
