import type { Message, Outcome, OutsideChannel } from './channel';
import type { ChannelHealth } from './channel-health';

export interface HandOver {
  readonly channel: OutsideChannel;
  readonly message: Message;
  /** It asks a provider that was away whether it is back. */
  readonly asks: boolean;
}

/** Answers are written down together, but none waits longer than this for the others. */
const togetherMs = 50;

/**
 * Hands over as many messages at once as each channel takes, and gives the answers on in small batches as they come. What was not tried
 * because the provider went away meanwhile is told as such. A channel that throws has not said what became of the message.
 */
export async function handAll<One extends HandOver>(
  all: readonly One[],
  health: ChannelHealth,
  write: (answers: readonly (readonly [One, Outcome | 'not-tried'])[]) => Promise<void>,
): Promise<void> {
  let answers: (readonly [One, Outcome | 'not-tried'])[] = [];
  let writing = Promise.resolve();
  const flush = (): void => {
    if (answers.length === 0) return;
    const batch = answers;
    answers = [];
    writing = writing.then(() => write(batch));
    writing.catch(() => undefined); // told at the end, to whoever waits for all
  };
  const timer = setInterval(flush, togetherMs);
  const waiting = [...all];
  const width = Math.min(all.length, ...all.map(({ channel }) => channel.atOnce));
  const lane = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const answer = await handOne(one, health);
      answers.push([one, answer]); // after the wait: `answers` may be another list by then
    }
  };
  try {
    await Promise.all(Array.from({ length: width }, lane));
  } finally {
    clearInterval(timer);
    flush();
  }
  await writing;
}

async function handOne({ channel, message, asks }: HandOver, health: ChannelHealth): Promise<Outcome | 'not-tried'> {
  if (!asks && health.isAway(message.channel)) return 'not-tried';
  const outcome = await channel.hand(message).catch((): Outcome => ({ outcome: 'unknown', detail: 'fault' }));
  health.tell(message.channel, outcome);
  return outcome;
}
