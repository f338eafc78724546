import { addDays } from '@cairn/rules';
import { atRisk } from './at-risk';
import { criteria } from './assessed';
import type { UseOverTime } from './specimens';
import type { Story } from './story';

/** What is asked again in the course of care, as often as it comes due, and what is done about the answers. */

/** Those who stay do better, most of the time; with few the forms of the last weeks are late. */
export function followed(story: Story, from: number, to: number, use: UseOverTime = 'fading'): void {
  const { chance, crew } = story;
  const better = { none: 20, fading: 18, 'now and then': 12, ongoing: 6 }[use];
  let mood = chance.between(40, 75) / 100;
  const late = chance.of(0.05);
  const days = visits(from, Math.min(to, -1), story).filter((day) => !late || day < -25);
  for (const day of days) {
    mood = Math.max(0.05, Math.min(0.9, mood - chance.between(-6, better) / 100));
    const seed = chance.between(1, 1_000_000);
    story.add(story.at(day, '13:05'), crew.counselor, { do: 'fill-due', mood, use: usesOn(use, day - from), seed });
  }
  // The first plan in the first week, and a look whenever somebody is seen; with few it is late.
  const planned = from + chance.between(0, 5);
  for (const day of [planned, ...days])
    if (day < Math.min(to, -1))
      story.add(story.at(day, '13:45'), crew.counselor, { do: 'tend-plan', ahead: late ? 0 : 29 });
  const last = days.at(-1);
  if (last !== undefined && chance.of(0.9))
    story.add(story.at(last + chance.between(0, 4), '15:40'), crew.counselor, { do: 'review-scores' });
  // a kit is offered again twice a year.
  if (to - from > 180)
    story.add(story.at(from + 178, '13:30'), story.nurse(), { do: 'naloxone', lot: 'NX-2304', occasion: 'admission' });
  // After some months somebody says that it is hard again.
  if (to - from > 60 && chance.of(0.04)) atRisk(story, story.at(to - chance.between(8, 30), '14:20'), 'phq-9', 0.7);
  looked(story, from, to, use);
}

/** How much of the last month was with use, from 0 to 1. */
function usesOn(use: UseOverTime, day: number): number {
  if (use === 'none') return 0;
  if (use === 'fading') return Math.max(0, 0.8 - day / 60);
  return use === 'ongoing' ? 0.8 : 0.3;
}

/** Every two weeks at first, later once in four, and not long ago. */
function visits(from: number, to: number, { chance }: Story): readonly number[] {
  const days: number[] = [];
  for (let day = from + 15; day < to; day += day < from + 60 ? 15 : 28) days.push(day);
  const last = to - chance.between(0, 6);
  return last > from + 8 ? [...days.filter((day) => day < last - 3), last] : days;
}

/** Clinical reference 2.1: after three months somebody looks again whether the disorder is in early remission. */
function looked(story: Story, from: number, to: number, use: UseOverTime): void {
  const { chance, crew } = story;
  const on = from + chance.between(96, 104);
  if (on >= Math.min(to, 0)) return;
  const at = story.at(on, '15:10');
  const stable = use === 'none' || (use === 'fading' && chance.of(0.5));
  const remission = { lastMetOn: addDays(story.day(from), 2), severity: 'severe' } as const;
  story.add(at, crew.prescriber, {
    do: 'diagnose',
    criteria: stable ? criteria(0) : criteria(chance.between(3, 6)),
    ...(stable ? { remission } : {}),
  });
}
