import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { readToRebook, type RebookItem } from './rebook.queries';
import { settleSkip, type SeriesView, viewSeries } from './series.queries';

/** Whom the clinic owes another time. */
@Injectable()
export class RebookService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<readonly RebookItem[]> {
    const describe = (items: readonly RebookItem[]) => ({ facts: { toRebook: items.length } });
    const act = { act: 'schedule.read', recordType: 'appointment', describe } as const;
    return this.acts.perform(actor, act, (tx) => readToRebook(tx, this.clock.now()));
  }

  /** This date needs no session: the person knows, or comes another day anyway. */
  letGo(actor: Actor, seriesId: string, skipId: string): Promise<SeriesView> {
    const act = { act: 'appointment.cancel', recordType: 'appointment_series', recordId: seriesId } as const;
    const describe = ({ patientId }: SeriesView) => ({ patientId, facts: { letGo: true } });
    return this.acts.perform(actor, { ...act, describe }, async (tx) => {
      const now = this.clock.now();
      const series = await viewSeries(tx, seriesId, now);
      if (series === undefined) refuse('not-found', 'There is no such series here.');
      if (!(await settleSkip(tx, skipId, series.patientId, null, now))) {
        const settled = series.skipped.find(({ id }) => id === skipId)?.settledAs;
        if (settled !== 'let-go')
          refuse('appointment.closed', 'This date was dealt with already, or is not there. Look at the list again.');
      }
      return (await viewSeries(tx, seriesId, now)) ?? series;
    });
  }
}
