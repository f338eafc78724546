import { type Frequency, portionAmount, micrograms, type Product } from '@cairn/rules';
import type { Story } from './story';

export interface OrderPlan {
  readonly product: Product;
  readonly mg: number;
  readonly from: number;
  readonly to: number;
  readonly frequency?: Frequency;
  readonly portions?: number;
}

interface Standing {
  readonly key: string;
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

  constructor(private readonly story: Story) {
    this.arrives = story.chance.between(10, 300);
  }

  order({ product, mg, from, to, frequency = 'daily', portions = 1 }: OrderPlan): void {
    const { story } = this;
    const key = story.key('order');
    const first = this.orders.length === 0;
    for (const standing of this.orders) standing.to = Math.min(standing.to, from - 1);
    this.orders.push({ key, mcg: mg * 1000, portions, from, to });
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

  /** Daily doses, one by one, as the person came. Of today's, about half are given once the window is open. */
  doses({ from, to, missing = 0.03, gaps = [] }: Coming): void {
    const { story } = this;
    const firstDay = this.orders[0]?.from;
    for (let day = from; day <= Math.min(to, 0); day += 1) {
      const order = this.orders.find((one) => one.from <= day && one.to >= day);
      const away = gaps.some(([begins, ends]) => day >= begins && day <= ends);
      if (order === undefined || away || (day !== firstDay && story.chance.of(missing))) continue;
      const at = day === firstDay ? story.at(day, '12:40') : this.arrival(day, order.portions > 1);
      if (at === null) continue;
      for (let portion = 1; portion <= order.portions; portion += 1) this.dose(order, day, portion, at, missing === 0);
    }
  }

  /** A dose that was recorded for the wrong person, and taken back a moment later. */
  mistaken(day: number): void {
    const order = this.orders.find((one) => one.from <= day && one.to >= day);
    if (order === undefined) return;
    const key = this.dose(order, day, 1, this.story.at(day, '05:36'));
    this.story.add(this.story.at(day, '05:38'), 'nurse', {
      do: 'void-dose',
      key,
      reason: 'Recorded for the wrong person',
    });
  }

  /** An injection. */
  inject(day: number): void {
    const order = this.orders.find((one) => one.from <= day && one.to >= day);
    if (order !== undefined) this.dose(order, day, 1, this.story.at(day, '13:10'));
  }

  private dose(
    { key: order, mcg, portions }: Standing,
    day: number,
    portion: number,
    first: Date,
    sure = true,
  ): string {
    const { story } = this;
    const whole = portionAmount(micrograms(mcg), portions, portion);
    const luck = sure ? 1 : story.chance.next();
    const observation = luck < 0.004 ? 'partial' : luck < 0.007 ? 'declined' : 'observed_complete';
    const doseMcg = { partial: Math.round(whole / 2000) * 1000, declined: 0, observed_complete: whole }[observation];
    const at = new Date(+first + (portion - 1) * 6 * 3_600_000);
    const key = story.key('dose');
    const given = { key, order, day: story.day(day), portion, doseMcg, observation, impairment: 'none_seen' } as const;
    story.add(at, story.nurse(), { do: 'dose', ...given });
    return key;
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
