import { Injectable } from '@nestjs/common';
import { Clock } from '@cairn/platform';
import { Channels, type Message, type Outcome } from '@cairn/reminders';
import { Chance } from './chance';

/** A text message that was handed over, and what its provider tells later. */
export interface HandedOver {
  readonly message: Message;
  readonly providerId: string;
  readonly at: Date;
}

/**
 * The provider of text messages of the demo. It sends nothing to anybody: it only answers, as one in the world would, mostly well.
 */
@Injectable()
export class InventedProvider extends Channels {
  readonly handedOver: HandedOver[] = [];
  private readonly refusedBefore = new Set<string>();

  constructor(private readonly clock: Clock) {
    super();
  }

  override for(channel: Message['channel']) {
    if (channel === 'voice') return { kind: 'inside', transport: 'call-task' } as const;
    if (channel === 'email') return { kind: 'inside', transport: 'outbox' } as const;
    return {
      kind: 'outside',
      transport: 'twilio',
      honoursKeys: false,
      answersWithinMs: 60_000,
      atOnce: 20,
      hand: (message: Message) => Promise.resolve(this.answer(message)),
    } as const;
  }

  private answer(message: Message): Outcome {
    const luck = luckOf(message.address + message.key.slice(-6));
    if (luck < 0.01) return { outcome: 'unknown', detail: 'ETIMEDOUT' };
    if (luck < 0.03) return { outcome: 'permanent', detail: '400 21614' };
    if (luck < 0.06 && !this.refusedBefore.has(message.key)) {
      this.refusedBefore.add(message.key);
      return { outcome: 'transient', detail: '503' };
    }
    const providerId = `SM${message.id.replaceAll('-', '')}`;
    this.handedOver.push({ message, providerId, at: this.clock.now() });
    return { outcome: 'accepted', detail: 'accepted', providerId };
  }
}

/** From 0 up to 1, always the same for the same text. */
export function luckOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (seed * 31 + letter.charCodeAt(0)) >>> 0;
  return new Chance(seed).next();
}
