import { addDays, type Day } from '../../time';
import { expectedOn, isAway } from './attendance';
import { candidatesOf, type Choice, drawOne, messageOf } from './drawing';
import type { NewDraw, PersonToTest, PlanScene } from './plan-facts';
import type { TestQuota } from './quota';
import { standsFor, type Stratum } from './strata';
import { type DrawEnd, generatorVersion, type KnownDraw } from './test-draw';
import { happens, millionths } from './uniform';

/** What the key is asked about for a day in place of a missed one, and for one on top of the others. */
export const inPlaceOf = ({ stratum, day }: Pick<KnownDraw, 'stratum' | 'day'>): string => `${stratum} after ${day}`;
export const onTop = (day: Day): string => `on ${day}`;

/** One person's draws while they are being made. See `plan.ts` for what is done in which order. */
export class PlanWork {
  readonly draws: NewDraw[] = [];
  readonly ends: { readonly drawId: string; readonly why: DrawEnd }[] = [];
  private readonly comes: (day: Day) => boolean;
  private readonly mayCome: (day: Day) => boolean;

  constructor(
    private readonly person: PersonToTest,
    private readonly scene: PlanScene,
  ) {
    const { attendance } = person;
    this.comes = expectedOn(attendance, scene.isOpen);
    this.mayCome = (day) => scene.isOpen(day) && !isAway(attendance, day);
  }

  /** The part that runs: drawn once, of the days that are still ahead. */
  fill(stratum: Stratum): void {
    const made = this.person.draws.some(
      ({ kind, ended, stratum: drawnFor }) =>
        kind === 'drawn' && (ended === null || ended === 'removed') && standsFor(drawnFor, stratum),
    );
    if (!made) this.draw(stratum, this.choose(stratum, addDays(this.scene.today, 1), []), null);
  }

  /** The next part: drawn ahead, and drawn again when days, key or policy have changed. */
  refill(stratum: Stratum): void {
    const { seedId, policyVersion, today } = this.scene;
    const ahead = this.person.draws.filter(
      ({ kind, ended, stratum: drawnFor }) =>
        kind === 'drawn' && ended === null && (drawnFor.split('/')[0] ?? '') > today,
    );
    const standing = ahead.find((one) => one.stratum === stratum.id);
    // Parts of the year that shifted or ended, as when day 1 was corrected.
    for (const stale of ahead) if (stale !== standing) this.end(stale, 'replaced');
    const choice = this.choose(stratum, stratum.from, ahead);
    const same =
      standing?.seedId === seedId &&
      standing.policyVersion === policyVersion &&
      standing.byCall === choice.byCall &&
      standing.candidates.join() === choice.candidates.join();
    if (same) return;
    if (standing !== undefined) this.end(standing, 'replaced');
    this.draw(stratum, choice, standing?.id ?? null);
  }

  /** among the next days on which the person comes, within a week, so that it is not always the very next one. */
  makeUp(missed: KnownDraw): void {
    const { today, firstOfDay, policy, policyVersion } = this.scene;
    const from = firstOfDay && !this.person.seenToday ? today : addDays(today, 1);
    const days = Array.from({ length: policy.random_test_made_up_days }, (_, index) => addDays(from, index));
    // Also a day that is drawn already: leaving it out would tell of it when this draw is drawn again for somebody to see.
    const candidates = days.filter(missed.byCall ? this.mayCome : this.comes);
    const message = messageOf(this.person.id, inPlaceOf(missed), policyVersion);
    const more = { kind: 'made-up', stratum: missed.stratum, insteadOf: missed.id } as const;
    this.add({ candidates, byCall: missed.byCall }, message, more);
  }

  /** Section 9: on any day on which the person comes, with a small probability; a larger one while tests are lacking. */
  extra(quota: TestQuota): void {
    const { today, policy, policyVersion, bytesOf, load } = this.scene;
    const { person } = this;
    const standing = [...this.standing(), ...this.draws];
    if (person.seenToday || !this.comes(today) || standing.some(({ day }) => day === today)) return;
    if ((load.get(today) ?? 0) >= policy.random_test_day_capacity) return;
    const message = messageOf(person.id, onTop(today), policyVersion);
    const bytes = bytesOf(message);
    const recent = [...standing.map(({ day }) => day), ...person.testDays].some(
      (day) => day <= today && addDays(day, policy.random_test_min_gap_days) > today,
    );
    const usual = millionths(policy.random_test_p_extra);
    const raised = quota.state === 'behind' && !recent ? millionths(policy.random_test_p_catch_up) : 0;
    const [kind, chance] = happens(bytes, usual) ? (['extra', usual] as const) : (['catch-up', raised] as const);
    if (!happens(bytes, chance)) return;
    const more = { candidates: [today], passedOver: [], chance, byCall: false, insteadOf: null };
    this.keep({ kind, day: today, stratum: today, message, ...more });
  }

  private standing(): readonly KnownDraw[] {
    return this.person.draws.filter(({ ended }) => ended === null);
  }

  /** `but` are draws that are about to be replaced: nothing keeps its distance from them. */
  private choose(stratum: Stratum, from: Day, but: readonly KnownDraw[]): Choice {
    const { scene, comes, mayCome } = this;
    let last: Day | null = null;
    for (const one of [...this.standing(), ...this.draws]) {
      const counts = (one.kind === 'drawn' || one.kind === 'made-up') && !but.some((replaced) => replaced === one);
      if (counts && one.day <= stratum.to && (last === null || one.day > last)) last = one.day;
    }
    return candidatesOf(stratum, from, last, { comes, mayCome }, scene.policy);
  }

  private draw(stratum: Stratum, choice: Choice, insteadOf: string | null): void {
    const message = messageOf(this.person.id, stratum.id, this.scene.policyVersion);
    this.add(choice, message, { kind: 'drawn', stratum: stratum.id, insteadOf });
  }

  private add(
    { candidates, byCall }: Choice,
    message: string,
    more: Pick<NewDraw, 'kind' | 'stratum' | 'insteadOf'>,
  ): void {
    if (candidates.length === 0) return;
    const { load, policy, bytesOf } = this.scene;
    const isFull = (day: Day) => (load.get(day) ?? 0) >= policy.random_test_day_capacity;
    const drawn = drawOne(bytesOf(message), candidates, isFull);
    if (drawn !== null) this.keep({ ...more, ...drawn, candidates, byCall, message, chance: null });
  }

  private keep(draw: Omit<NewDraw, 'personId' | 'seedId' | 'policyVersion' | 'generatorVersion'>): void {
    const { load, seedId, policyVersion } = this.scene;
    load.set(draw.day, (load.get(draw.day) ?? 0) + 1);
    this.draws.push({ ...draw, personId: this.person.id, seedId, policyVersion, generatorVersion });
  }

  private end({ id, day }: KnownDraw, why: DrawEnd): void {
    this.scene.load.set(day, (this.scene.load.get(day) ?? 1) - 1);
    this.ends.push({ drawId: id, why });
  }
}
