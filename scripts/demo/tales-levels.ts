import { admit, beginTherapy, eligible, level } from './arrival';
import { followed } from './followed';
import { Medication } from './medication';
import { examined } from './papers';
import { sessions } from './sessions';
import { specimens } from './specimens';
import type { Story } from './story';
import { inTreatment, talk, type Treatment } from './tales-care';

/** Withdrawal management, with medication offered from the first hour (R3). */
export function withdrawal(
  story: Story,
  day: number,
  to: 'wm_amb' | 'wm_res' | 'wm_hosp',
  moud: 'not_started' | 'eligibility' | 'induction',
): void {
  admit(story, day, { by: 'prescriber' });
  level(story, story.at(day, '11:30'), to);
  if (moud === 'not_started') return;
  eligible(story, day);
  if (moud === 'eligibility') return;
  const medication = new Medication(story);
  medication.climb(
    'buprenorphine-naloxone-sl',
    day,
    [
      [8, 1],
      [16, 20],
    ],
    day + 27,
  );
  story.step(story.at(day, '12:35'), story.crew.prescriber, 'moud', 'induction');
  medication.doses({ from: day, to: 0, missing: 0 });
}

/** Talks without medication: it was offered and is offered again. */
export function withoutMedication(story: Story, day: number, to: 'op' | 'iop' | 'php' | 'res', every: number): void {
  admit(story, day);
  level(story, story.at(day, '11:30'), to);
  story.step(story.at(day, '13:50'), story.nurse(), 'moud', 'offered_declined');
  talk(story, { day, course: { every }, ...plain });
  specimens(story, { from: day, to: 0, every: 20, use: 'now and then' });
  examined(story, day + 2);
  // 6.3: it is offered again, without pressure.
  for (let on = day + 28; on < 0; on += 28)
    if (story.chance.of(0.85))
      story.add(story.at(on, '13:40'), story.crew.prescriber, {
        do: 'offer',
        decision: 'declined',
        reason: 'Feels well without; may ask at any time',
      });
  followed(story, day, 0, 'now and then');
}

const plain = { product: 'buprenorphine-naloxone-sl', mg: 0, level: 'op', reached: 'induction' } as const;

/** Intensive care at first; after some weeks fewer hours. */
export function steppedDown(story: Story, treatment: Treatment, on: number): void {
  inTreatment(story, treatment);
  level(story, story.at(on, '10:40'), 'op', 'Attends well, asks for fewer hours');
}

/** Well for a long time: quarterly check-ups, and aftercare beside them. */
export function inRemission(story: Story, day: number, more: Partial<Treatment>): Medication {
  const medication = inTreatment(story, {
    day,
    product: 'buprenorphine-naloxone-sl',
    mg: 16,
    level: 'op_med',
    reached: 'maintenance',
    use: 'none',
    therapy: 'completed',
    ...more,
  });
  const on = Math.round(day * 0.2);
  level(story, story.at(on, '11:20'), 'rem');
  story.step(story.at(on, '11:40'), story.crew.counselor, 'aftercare', 'active');
  sessions(story, { from: on + 2, to: 13, every: 28, missing: 0.02, modality: 'PEER' });
  return medication;
}

/** The residential course is over and the next level is not decided yet. */
export function betweenLevels(story: Story, day: number, on: number): void {
  inTreatment(story, { day, product: 'buprenorphine-naloxone-sl', mg: 16, level: 'res', reached: 'maintenance' });
  level(story, story.at(on, '15:10'), 'discharged', 'Residential course completed');
}

/** The monthly injection, after ten days without opioids. */
export function monthlyInjection(story: Story, day: number, expires: number): void {
  admit(story, day);
  level(story, story.at(day, '11:30'), 'op');
  eligible(story, day);
  const { crew } = story;
  const medication = new Medication(story);
  const start = day + 10;
  medication.order({
    product: 'naltrexone-xr',
    mg: 380,
    from: start,
    to: Math.min(start + 175, expires),
    frequency: 'monthly',
  });
  story.step(story.at(start, '12:40'), crew.prescriber, 'moud', 'induction');
  for (let due = start; due <= 0; due += 28) medication.inject(due);
  if (start + 9 < 0) story.step(story.at(start + 9, '13:30'), story.nurse(), 'moud', 'stabilisation');
  if (start + 40 < 0) story.step(story.at(start + 40, '13:30'), crew.prescriber, 'moud', 'maintenance');
  level(story, story.at(start + 1, '10:00'), 'op_med');
  beginTherapy(story, day);
  sessions(story, { from: day + 2, to: 13, every: 14 });
  specimens(story, { from: day, to: 0, every: 24, use: 'none' });
  followed(story, day, 0, 'none');
}

/** On buprenorphine under the tongue for six weeks, then by injection: twice 300 mg, and the next one is due around now. */
export function monthlyBuprenorphine(story: Story, day: number, due: number): void {
  const change = due - 57;
  const medication = inTreatment(story, {
    day,
    product: 'buprenorphine-naloxone-sl',
    mg: 16,
    level: 'op_med',
    reached: 'maintenance',
    use: 'none',
    until: change,
    expires: change,
  });
  const injection = { product: 'buprenorphine-xr-sublocade', frequency: 'monthly' } as const;
  medication.order({ ...injection, mg: 300, from: change + 1, to: change + 40 });
  medication.inject(change + 1);
  medication.inject(change + 29);
  medication.order({ ...injection, mg: 100, from: change + 50, to: change + 200 });
  followed(story, change, 0, 'none');
}
