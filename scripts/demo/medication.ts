import {
  type Frequency,
  type InjectionGiven,
  portionAmount,
  micrograms,
  type Product,
  productFacts,
} from '@cairn/rules';
import type { StaffKey } from './cast';
import { heart, lookedAt, papers, withdrawalSeen } from './papers';
import type { Story } from './story';

export interface OrderPlan {
  readonly product: Product;
  readonly mg: number;
  readonly from: number;
  readonly to: number;
  readonly frequency?: Frequency;
  readonly portions?: number;
  readonly indication?: string;
}

interface Standing {
  readonly key: string;
  readonly product: Product;
  readonly mcg: number;
  readonly portions: number;
  readonly from: number;
  to: number;
}

/** How faithfully somebody comes to the window, and the days on which they surely did not. */
export interface Coming {
  readonly from: number;
  readonly to: number;
  readonly missing?: number;
  readonly gaps?: readonly (readonly [number, number])[];
}

/** One person's orders and doses. An order begins the day after it was signed, but for the first, which cannot wait. */
export class Medication {
  private readonly orders: Standing[] = [];
  private readonly arrives: number;
  /** How many looks before a dose there were, and the day of the last dose: the first days and gaps ask for a look. */
  private looks = 0;
  private lastGiven: number | null = null;
  private injections = 0;
  /** From this day on the person is away: nobody renews an order for someone whom they have not seen. */
  awayFrom: number | null = null;

  constructor(private readonly story: Story) {
    this.arrives = story.chance.between(10, 300);
  }

  order({ product, mg, from, to, frequency = 'daily', portions = 1, indication }: OrderPlan): void {
    const { story } = this;
    const key = story.key('order');
    const first = this.orders.length === 0;
    if (!first && this.awayFrom !== null && from > this.awayFrom) return;
    if (first && !story.hasPapers) {
      papers(story, from, product);
      story.hasPapers = true;
      if (product.startsWith('methadone') && from + 28 < 0) heart(story, from + 28, '12:10');
    }
    for (const standing of this.orders) standing.to = Math.min(standing.to, from - 1);
    this.orders.push({ key, product, mcg: mg * 1000, portions, from, to });
    const signedAt = first ? story.at(from, '12:20') : story.around(from - 1, '13:30', '16:30');
    story.add(signedAt, story.crew.prescriber, {
      do: 'order',
      key,
      product,
      doseMcg: mg * 1000,
      frequency,
      portions,
      startsOn: story.day(from),
      expiresOn: story.day(to),
      ...(indication === undefined ? {} : { indication }),
    });
  }

  /** Upwards by steps; the amounts and after how many days the next one begins. Ends on the last amount, ordered up to `to`. */
  climb(product: Product, from: number, steps: readonly (readonly [mg: number, days: number])[], to: number): number {
    let day = from;
    for (const [index, [mg, days]] of steps.entries()) {
      const last = index === steps.length - 1;
      if (day > 1) break;
      if (last) this.renew({ product, mg, from: day, to });
      else this.order({ product, mg, from: day, to: Math.min(day + 85, Math.max(to, day + days + 6)) });
      if (!last) day += days;
    }
    return day;
  }

  /** The same again and again, each order for at most twelve weeks, the last one up to `to`. */
  renew({ from, to, ...same }: OrderPlan): void {
    const count = Math.max(1, Math.ceil((to - from + 1) / 84));
    const each = Math.ceil((to - from + 1) / count);
    for (let n = 0; n < count; n += 1) {
      const begins = from + n * each;
      if (begins <= 1) this.order({ ...same, from: begins, to: Math.min(to, begins + each - 1) });
    }
  }

  stop(day: number, reason: string): void {
    const last = this.orders.at(-1);
    if (last === undefined) return;
    last.to = Math.min(last.to, day - 1);
    this.story.add(this.story.at(day, '13:00'), this.story.crew.prescriber, {
      do: 'stop-order',
      key: last.key,
      reason,
    });
  }

  /**
   * Daily doses, one by one, as the person came. Of today's, about half are given once the window is open. Who has missed three
   * days or more is not dosed: the prescriber has to see them first, and that is where the story stands.
   */
  doses({ from, to, missing = 0.03, gaps = [] }: Coming): void {
    const { story } = this;
    const firstDay = this.orders[0]?.from;
    for (let day = from; day <= Math.min(to, 0); day += 1) {
      const order = this.orders.find((one) => one.from <= day && one.to >= day);
      const away = gaps.some(([begins, ends]) => day >= begins && day <= ends);
      const missed = this.lastGiven === null ? 0 : day - this.lastGiven - 1;
      const stays = missed < 2 && story.chance.of(missing);
      if (order === undefined || away || missed >= 3 || (day !== firstDay && stays)) continue;
      const at = day === firstDay ? story.at(day, '12:40') : this.arrival(day, order.portions > 1);
      if (at === null) continue;
      const by = story.nurse();
      const observed = missing === 0 || this.looks < 8 || missed > 1 ? this.look(order, at, by, missed) : false;
      let taken = false;
      for (let portion = 1; portion <= order.portions; portion += 1)
        taken = this.dose(order, day, portion, at, { by, sure: missing === 0 || observed }).taken || taken;
      if (taken) this.lastGiven = day;
    }
  }

  /** Looks at the person before the dose where the first days or missed days ask for it. Answers whether that was so. */
  private look({ product }: Standing, at: Date, by: StaffKey, missed: number): boolean {
    const { story } = this;
    const before = (minutes: number) => new Date(+at - minutes * 60_000);
    const first = this.looks === 0;
    if (first && product.startsWith('buprenorphine')) withdrawalSeen(story, before(6), by);
    if (this.looks < 8 || missed > 1) {
      lookedAt(story, before(2), by, this.looks);
      this.looks += 1;
      return true;
    }
    return false;
  }

  /** A dose that was recorded for the wrong person, and taken back a moment later. */
  mistaken(day: number): void {
    const order = this.orders.find((one) => one.from <= day && one.to >= day);
    if (order === undefined) return;
    const { key } = this.dose(order, day, 1, this.story.at(day, '05:36'));
    this.story.add(this.story.at(day, '05:38'), 'nurse', {
      do: 'void-dose',
      key,
      reason: 'Recorded for the wrong person',
    });
  }

  /** An injection, with everything that is looked at before one. */
  inject(day: number): void {
    const { story } = this;
    const order = this.orders.find((one) => one.from <= day && one.to >= day);
    if (order === undefined) return;
    const by = story.nurse();
    const at = story.at(day, '13:10');
    const before = (minutes: number) => new Date(+at - minutes * 60_000);
    story.add(before(25), by, {
      do: 'specimen',
      on: story.day(day),
      panel: ['buprenorphine', 'fentanyl', 'methadone', 'opiates', 'oxycodone'],
      positives: [],
    });
    story.add(before(20), by, { do: 'find', kind: 'mood-screen', details: { positive: false } });
    story.add(before(15), by, { do: 'naloxone', lot: 'NX-2201', occasion: 'injection' });
    this.dose(order, day, 1, at, { by, sure: true, injection: this.injection(order, day) });
  }

  private injection({ product }: Standing, day: number): InjectionGiven {
    this.injections += 1;
    const side = this.injections % 2 === 0 ? 'left' : 'right';
    return {
      site: productFacts(product).route === 'intramuscular' ? `buttock-${side}` : `abdomen-${side}`,
      lot: 'XR-1107',
      lotExpiresOn: this.story.day(day + 200),
      remsChecked: true,
      receivedOn: null,
      outOfRefrigeratorSince: null,
      handedToPatient: false,
    };
  }

  private dose(
    { key: order, mcg, portions }: Standing,
    day: number,
    portion: number,
    first: Date,
    {
      by = this.story.nurse(),
      sure = true,
      injection,
    }: { by?: StaffKey; sure?: boolean; injection?: InjectionGiven } = {},
  ): { readonly key: string; readonly taken: boolean } {
    const { story } = this;
    const whole = portionAmount(micrograms(mcg), portions, portion);
    const luck = sure ? 1 : story.chance.next();
    const observation = luck < 0.004 ? 'partial' : luck < 0.007 ? 'declined' : 'observed_complete';
    const doseMcg = { partial: Math.round(whole / 2000) * 1000, declined: 0, observed_complete: whole }[observation];
    const at = new Date(+first + (portion - 1) * 6 * 3_600_000);
    const key = story.key('dose');
    const given = { key, order, day: story.day(day), portion, doseMcg, observation, impairment: 'none_seen' } as const;
    story.add(at, by, { do: 'dose', ...given, ...(injection === undefined ? {} : { injection }) });
    return { key, taken: doseMcg > 0 };
  }

  /** Who takes two portions comes early, so that sixteen hours lie before the next morning, also when the clocks change. */
  private arrival(day: number, early: boolean): Date | null {
    const { story } = this;
    const opens = story.at(day, '05:35');
    const usual = early ? 25 : this.arrives;
    if (day < 0) return new Date(+opens + (usual + story.chance.between(0, 40)) * 60_000);
    const open = Math.min(+story.world.now, +story.at(0, '12:30')) - +opens;
    if (open < 10 * 60_000 || !story.chance.of(0.55)) return null;
    return new Date(+opens + Math.floor((story.chance.next() * open) / 60_000) * 60_000);
  }
}
