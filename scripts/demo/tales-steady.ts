import { justScreened } from './at-risk';
import type { Story } from './story';
import { inTreatment, type Treatment } from './tales-care';

/** People who are well established on medication: the largest groups, and no two alike. */

/** The item for the nth person; the last one for all who come after. */
export const nthOf = <Item>(items: readonly Item[], nth: number): Item =>
  items[Math.min(nth, items.length - 1)] as Item;

export const methadone = { product: 'methadone-oral-concentrate', level: 'otp' } as const;
export const buprenorphine = { product: 'buprenorphine-naloxone-sl' } as const;

/** Who did not come lately: yesterday, over the weekend, or for longer. */
const lateGaps: readonly (readonly [number, number][])[] = [
  [[-1, -1]],
  [[-2, -1]],
  [],
  [],
  [],
  [[-3, -1]],
  [],
  [[-2, -1]],
  [],
  [[-6, -1]],
  [],
  [],
  [],
  [],
];
const therapies = [
  ...([
    'active',
    'active',
    'completed',
    'active',
    'declined',
    'active',
    'paused',
    'active',
    'ended',
    'active',
    'active',
  ] as const),
  ...(['completed', 'active', 'active', 'ended', 'active', 'active', 'active', 'ended', 'active', 'active'] as const),
];
const uses = ['fading', 'none', 'now and then', 'none', 'fading', 'none', 'ongoing'] as const;

/** Maintenance in the opioid treatment programme: the largest group, and no two alike. */
export function maintained(story: Story, nth: number): void {
  const { chance } = story;
  const mg = chance.pick([60, 70, 80, 80, 90, 100, 110]);
  const therapy = nthOf(therapies, nth);
  const treatment: Treatment = {
    ...methadone,
    day: story.world.calendar.workday(-chance.between(70, nth < 4 ? 265 : 120)),
    mg,
    reached: 'maintenance',
    expires: [2, 5, 1, 8, -1][nth] ?? chance.between(10, 80),
    use: nthOf(uses, nth % 7),
    therapy,
    coming: { gaps: nthOf(lateGaps, nth % lateGaps.length) },
    course:
      nth % 4 === 0
        ? { every: 7, anchor: 0 }
        : nth % 9 === 3
          ? { lately: ['missed', 'missed'] }
          : nth === 6
            ? { lately: ['missed', 'missed', 'missed'] }
            : {},
  };
  const medication = inTreatment(story, treatment);
  if (nth === 2) medication.mistaken(-17);
  if (nth === 3) takenBack(story, -20);
  if (nth === 5) justScreened(story);
  if (nth > 6 && nth < 10) story.revoke(story.at(-12, '11:20'), 'Asked for no more messages');
  if (story.crew.counselor === 'counselor2' && nth % 2 === 0) coverForLeave(story);
}

/** A step that was recorded for the wrong person. */
function takenBack(story: Story, day: number): void {
  const key = 'wrong-person';
  const { counselor, supervisor } = story.crew;
  story.step(story.at(day, '17:10'), counselor, 'placement', 'op', { key, reason: 'Asks for fewer visits' });
  story.add(story.at(day, '17:25'), supervisor, { do: 'void-step', key, reason: 'Recorded for the wrong person' });
}

/** A colleague is on leave this week, and the new one stands in. */
function coverForLeave(story: Story): void {
  const [fromDay, toDay] = [story.day(-2), story.day(5)];
  story.add(story.at(-3, '16:30'), story.crew.supervisor, {
    do: 'assign',
    to: 'counselor4',
    kind: 'cover',
    fromDay,
    toDay,
  });
}

export const officeBased = (story: Story, nth: number): void => {
  inTreatment(story, {
    ...buprenorphine,
    day: story.world.calendar.workday(-story.chance.between(55, 130)),
    mg: story.chance.pick([12, 16, 16, 24]),
    level: 'op_med',
    reached: 'maintenance',
    use: nthOf(uses, (nth + 3) % 7),
    therapy: nthOf(['active', 'declined', 'active', 'active', 'completed', 'active', 'ended', 'active'] as const, nth),
    coming: { missing: 0.05, gaps: nthOf(lateGaps, (nth + 4) % lateGaps.length) },
    course: nth % 4 === 1 ? { every: 7, anchor: 0 } : {},
  });
};
