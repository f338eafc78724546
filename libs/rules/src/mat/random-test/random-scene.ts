import { standardPolicy } from '../../policy';
import { addDays, type Day } from '../../time';
import type { AttendanceFacts } from './attendance';
import { planPerson } from './plan';
import type { NewDraw, PersonToTest, PlanScene } from './plan-facts';
import { type DrawEnd, drawState, type KnownDraw, lastDayOf } from './test-draw';

/** For specs only: a house that lives through its days, as the worker would plan it every night. */
export const start = '2026-03-02';

export const daily = (more: Partial<AttendanceFacts> = {}): AttendanceFacts => ({
  orders: [{ frequency: 'daily', weekdays: null, startsOn: start, expiresOn: '2030-01-01', endsOn: null }],
  bottleDays: [],
  comesOn: [],
  habit: null,
  away: [],
  ...more,
});

/**
 * 32 bytes of a key and a message, as even as HMAC-SHA256 and far from as safe: rules import no cryptography. With the real one the
 * draws are checked in `libs/mat`.
 */
export function mixedUnder(key: string) {
  return (message: string): Uint8Array => {
    const view = new DataView(new ArrayBuffer(32));
    for (let word = 0; word < 8; word += 1) view.setUint32(word * 4, hash(`${word} ${key} ${message}`));
    return new Uint8Array(view.buffer);
  };
}

/** FNV-1a with the finish of MurmurHash3, so that one letter more changes every bit. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  for (let round = 0; round < 2; round += 1) {
    state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return state >>> 0;
}

type Kept = NewDraw & KnownDraw;

export interface HouseOptions {
  readonly key?: string;
  readonly policy?: Partial<typeof standardPolicy>;
  readonly isOpen?: (day: Day) => boolean;
  readonly attendance?: (personId: string, today: Day) => AttendanceFacts;
  /** Did the person come on this day? Everybody does, unless it is said. */
  readonly came?: (personId: string, day: Day) => boolean;
}

export class House {
  readonly draws: Kept[] = [];
  readonly tests = new Map<string, Day[]>();

  constructor(
    readonly people: readonly string[],
    readonly options: HouseOptions = {},
  ) {}

  get policy() {
    return { ...standardPolicy, random_test_p_extra: 0, random_test_p_catch_up: 0, ...this.options.policy };
  }

  live(from: Day, days: number): this {
    for (let ahead = 0; ahead < days; ahead += 1) {
      const today = addDays(from, ahead);
      this.plan(today, true);
      this.collect(today);
    }
    return this;
  }

  plan(today: Day, firstOfDay: boolean): void {
    const load = new Map<Day, number>();
    for (const { day, ended } of this.draws) if (ended === null) load.set(day, (load.get(day) ?? 0) + 1);
    const { key = 'a key', isOpen = () => true } = this.options;
    const common = { today, isOpen, load, seedId: key, policyVersion: 'standard', policy: this.policy, firstOfDay };
    const scene: PlanScene = { ...common, bytesOf: mixedUnder(key) };
    for (const id of this.people) {
      const { draws, ends } = planPerson(this.person(id, today), scene);
      for (const { drawId, why } of ends) this.change(drawId, { ended: why });
      for (const draw of draws) {
        if (draw.kind === 'made-up' && draw.insteadOf !== null) this.change(draw.insteadOf, { madeUp: true });
        const known = { ended: null, collected: false, outcome: null, madeUp: false };
        this.draws.push({ ...draw, ...known, id: `${draw.personId} ${this.draws.length}` });
      }
    }
  }

  person(id: string, today: Day): PersonToTest {
    return {
      id,
      spells: [{ from: start, to: null, interim: false }],
      attendance: this.options.attendance?.(id, today) ?? daily(),
      draws: this.of(id),
      testDays: this.tests.get(id) ?? [],
      seenToday: false,
    };
  }

  of(id: string): readonly Kept[] {
    return this.draws.filter(({ personId }) => personId === id);
  }

  standing(id: string): readonly Kept[] {
    return this.of(id).filter(({ ended }) => ended === null);
  }

  change(
    drawId: string,
    what: Partial<Pick<Kept, 'ended' | 'collected' | 'madeUp'>> & { readonly ended?: DrawEnd },
  ): void {
    const at = this.draws.findIndex(({ id }) => id === drawId);
    const draw = this.draws[at];
    if (draw !== undefined) this.draws[at] = { ...draw, ...what };
  }

  private collect(today: Day): void {
    for (const draw of this.draws.filter((one) => drawState(one, today) === 'due' && lastDayOf(one) >= today)) {
      const { personId, id, byCall } = draw;
      if (!byCall && this.options.came?.(personId, today) === false) continue;
      this.change(id, { collected: true });
      this.tests.set(personId, [...(this.tests.get(personId) ?? []), today]);
    }
  }
}
