import { setTimeout as pause } from 'node:timers/promises';
import type { Message, Outcome, OutsideChannel } from './channel';
import { ChannelHealth } from './channel-health';
import { handAll } from './hand-over';

const channel = (hand: (message: Message) => Promise<Outcome>, atOnce = 8): OutsideChannel => ({
  ...({ kind: 'outside', transport: 'twilio', honoursKeys: false, answersWithinMs: 1000 } as const),
  atOnce,
  hand,
});
const messages = (n: number) =>
  Array.from({ length: n }, (_, id) => ({ id: String(id), channel: 'sms' }) as unknown as Message);
const accepted: Outcome = { outcome: 'accepted', detail: 'ok' };

describe('handing over', () => {
  it('tells every answer once, however fast or slow each comes', async () => {
    const told: string[] = [];
    const waits = channel(async ({ id }) => {
      await pause((Number(id) * 37) % 160);
      return accepted;
    });
    const all = messages(60).map((message) => ({ channel: waits, message, asks: false }));
    await handAll(all, new ChannelHealth(), async (answers) => {
      await pause(5);
      told.push(...answers.map(([{ message }]) => message.id));
    });
    expect([...told].sort()).toEqual(all.map(({ message }) => message.id).sort());
  });

  it('has no more under way at once than the channel takes', async () => {
    let [under, most] = [0, 0];
    const counts = channel(async () => {
      most = Math.max(most, (under += 1));
      await pause(2);
      under -= 1;
      return accepted;
    }, 3);
    await handAll(
      messages(30).map((message) => ({ channel: counts, message, asks: false })),
      new ChannelHealth(),
      () => Promise.resolve(),
    );
    expect(most).toBe(3);
  });

  it('tells what was not tried because the provider went away, and does not guess about a channel that threw', async () => {
    const told = new Map<string, Outcome | 'not-tried'>();
    const throws = channel(() => Promise.reject(new Error('poison')), 1);
    const health = new ChannelHealth();
    await handAll(
      messages(6).map((message) => ({ channel: throws, message, asks: false })),
      health,
      async (answers) => void answers.forEach(([{ message }, answer]) => told.set(message.id, answer)),
    );
    expect([...told.values()]).toEqual([
      ...Array<unknown>(3).fill({ outcome: 'unknown', detail: 'fault' }),
      ...Array<unknown>(3).fill('not-tried'),
    ]);
  });

  it('a record that could not be written is told to whoever waits', async () => {
    const all = messages(3).map((message) => ({ channel: channel(async () => accepted), message, asks: false }));
    await expect(handAll(all, new ChannelHealth(), () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    );
  });
});
