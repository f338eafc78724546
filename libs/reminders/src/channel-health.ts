import type { Outcome } from './channel';

type Name = string;

interface Pulse {
  faults: number;
  awayUntil: number;
}

/** So many faults in a row, and the provider is taken as away. */
const patience = 3;
/** After it one message asks again: shorter than a round of the sweep, so that every round of it asks. */
const probeEveryMs = 5000;

/**
 * Whether the provider behind each channel answers. Where it does not, what is due waits instead of using up its attempts; one message
 * at a time asks again, and with the first answer everything goes on. Each worker has its own; nothing depends on it but speed.
 */
export class ChannelHealth {
  readonly #pulses = new Map<Name, Pulse>();
  readonly #recovered = new Map<Name, Date>();

  constructor(private readonly now: () => number = Date.now) {}

  tell(channel: Name, { outcome, retryAfterMs }: Pick<Outcome, 'outcome' | 'retryAfterMs'>): void {
    const pulse = this.#pulses.get(channel) ?? { faults: 0, awayUntil: 0 };
    if (outcome === 'accepted' || outcome === 'permanent') {
      if (pulse.awayUntil > 0) this.#recovered.set(channel, new Date(this.now()));
      this.#pulses.delete(channel);
      return;
    }
    pulse.faults += 1;
    if (retryAfterMs !== undefined) pulse.awayUntil = Math.max(pulse.awayUntil, this.now() + retryAfterMs);
    else if (pulse.faults >= patience) pulse.awayUntil = this.now() + probeEveryMs;
    this.#pulses.set(channel, pulse);
  }

  /** The provider does not answer, or asked to be left alone for a while. */
  isAway(channel: Name): boolean {
    return (this.#pulses.get(channel)?.awayUntil ?? 0) > this.now();
  }

  away(): readonly Name[] {
    return [...this.#pulses.keys()].filter((channel) => this.isAway(channel));
  }

  /** Channels that were away and may be asked again: carefully, with one message. */
  toProbe(): readonly Name[] {
    return [...this.#pulses]
      .filter(([name, { awayUntil }]) => awayUntil > 0 && !this.isAway(name))
      .map(([name]) => name);
  }

  /** One message is on its way to ask: the others wait for its answer, at most as long as any probe. */
  probe(channel: Name): void {
    const pulse = this.#pulses.get(channel);
    if (pulse !== undefined) pulse.awayUntil = this.now() + probeEveryMs;
  }

  /** Channels that were away, with when they answered again. */
  recovered(): readonly (readonly [Name, Date])[] {
    return [...this.#recovered];
  }
}
