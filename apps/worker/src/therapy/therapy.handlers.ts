import type { Handlers } from '@cairn/jobs';
import type { SeriesService } from '@cairn/therapy';

/**
 * series.extend: places the sessions of repeating appointments as far ahead as the program keeps them in the calendar.
 * Twice: the second waits for the series and finds its dates placed. Never: what is placed already stands for weeks; the next run
 * places what is missing.
 */
export function therapyHandlers(series: SeriesService): Pick<Handlers, 'series.extend'> {
  return { 'series.extend': async ({ programmeId }) => void (await series.extend(programmeId)) };
}
