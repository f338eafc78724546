import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock, type MovedClock } from '@cairn/platform';

/**
 * The clock of the services while stories are told: each story carries its own moved clock through everything that is
 * awaited in it, so that several are told at once and each keeps to its own time.
 */
export class StoryClock extends Clock {
  private readonly ofStory = new AsyncLocalStorage<MovedClock>();

  /** Outside a story nothing may ask for the time: it would be told as of today. */
  override now(): Date {
    const clock = this.ofStory.getStore();
    if (clock === undefined) throw new Error('The demo asked for the time outside a story.');
    return clock.now();
  }

  during<Result>(clock: MovedClock, story: () => Promise<Result>): Promise<Result> {
    return this.ofStory.run(clock, story);
  }
}
