import type { Handlers } from '@cairn/jobs';
import type { RandomTestDay } from '@cairn/mat';

/**
 * random-tests.plan: draws the days of random drug tests of a programme, as far as they are not drawn, and orders those of today.
 * Twice: the second waits for the first and finds everything drawn. Never: the lists of a day make its draws when they are first read;
 * what lies ahead is drawn at the next run, and nothing is ever drawn for a day that is over.
 */
export function matHandlers(days: RandomTestDay): Pick<Handlers, 'random-tests.plan'> {
  return { 'random-tests.plan': async ({ programmeId }) => void (await days.plan(programmeId)) };
}
