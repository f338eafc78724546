import type { CareLevel } from '@cairn/rules';
import { assessed, assessedWhole, called, covered, diagnosed, levelDecided, screening } from './assessed';
import { withdrawalSeen } from './papers';
import { minutes, type Story } from './story';
import { plainReason } from './words';

/** Everything up to admission on a day. Half come, are seen and admitted on one day; for the others it takes some. */
export function admit(story: Story, day: number, more: { readonly by?: 'counselor' | 'prescriber' } = {}): void {
  const { chance, crew } = story;
  const quick = day > -4 || chance.of(0.5);
  const [came, seen, asked] = quick ? [day, day, day] : [day - chance.between(4, 6), day - 3, day - 2];
  story.register(story.at(came, '08:10'));
  covered(story, story.at(came, '08:14'));
  const screenedAt = story.at(seen, quick ? '08:40' : '10:20');
  story.step(screenedAt, crew.counselor, 'main', 'screened');
  screening(story, minutes(screenedAt, 5));
  intake(story, asked, quick ? '09:15' : '13:10');
  diagnosed(story, story.at(day, '11:02'));
  const by = more.by === 'prescriber' ? crew.prescriber : crew.counselor;
  story.step(story.at(day, '11:10'), by, 'main', 'admitted');
  assessedWhole(story, day);
}

/** The intake visit, and who becomes the counselor. */
export function intake(story: Story, day: number, time: string): void {
  const { crew } = story;
  story.step(story.at(day, time), crew.counselor, 'main', 'intake');
  assessed(story, minutes(story.at(day, time), 2));
  // 3.10: after opioid use in the last days a nurse scores withdrawal on the day of the intake; now and then it is forgotten.
  if (story.chance.of(0.85)) withdrawalSeen(story, minutes(story.at(day, time), 40), story.nurse(), 'admission');
  assign(story, day, new Date(+story.at(day, time) + 12 * 60_000));
}

export function assign(story: Story, day: number, at: Date): void {
  const { crew } = story;
  story.add(at, crew.supervisor, { do: 'assign', to: crew.counselor, kind: 'primary', fromDay: story.day(day) });
}

export function screened(story: Story, day: number): void {
  called(story, story.at(day, '09:02'));
  story.register(story.at(day, '09:10'), true);
  story.step(story.at(day, '10:30'), story.crew.counselor, 'main', 'screened');
  screening(story, story.at(day, '10:35'));
}

/** A level of care. Some levels need the word of a prescriber. */
export function level(story: Story, at: Date, to: string, reason?: string): void {
  const medical = to === 'otp' || to.startsWith('wm_');
  const why = reason ?? plainReason('placement', to);
  if (to !== 'discharged') levelDecided(story, minutes(at, -2), to as CareLevel, why);
  story.step(at, medical ? story.crew.prescriber : story.crew.counselor, 'placement', to, reason ? { reason } : {});
}

/** Consent to medication with the checks before it. */
export function eligible(story: Story, day: number, time = '11:50'): void {
  story.step(story.at(day, time), story.nurse(), 'moud', 'eligibility');
}

export function beginTherapy(story: Story, day: number): void {
  story.step(story.at(day, '14:30'), story.crew.counselor, 'therapy', 'active');
}
