import { beginTherapy, level } from './arrival';
import { followed } from './followed';
import { Medication } from './medication';
import { seenAfterGap } from './papers';
import { sessions } from './sessions';
import { specimens } from './specimens';
import type { Story } from './story';
import { inTreatment, type Treatment } from './tales-care';

/** People whose care takes a turn: a pause, a taper, an ending on the way, or a move elsewhere. */

const methadone = { product: 'methadone-oral-concentrate', level: 'otp' } as const;
const buprenorphine = { product: 'buprenorphine-naloxone-sl', level: 'op_med' } as const;

/** In hospital, in jail or away; medication is paused here until they are back. */
export function interrupted(story: Story, day: number, on: number, why: 'hospital' | 'jail' | 'travel'): void {
  inTreatment(story, { ...methadone, day, mg: 80, reached: 'maintenance', until: on, expires: 20 });
  const reason = {
    hospital: 'In hospital with a broken leg, dosed there',
    jail: 'In county jail, court date set',
    travel: 'Travelling to a funeral',
  }[why];
  story.step(story.at(on, '14:00'), story.crew.counselor, 'main', 'suspended', {
    reason,
    chosen: { 'PATH-SUSPENDED-1': why },
  });
  story.step(story.at(on, '14:20'), story.nurse(), 'moud', 'paused', { reason });
}

/** Was away and came back: begins low again. */
export function cameBack(story: Story, day: number, on: number, back: number): void {
  inTreatment(story, {
    ...methadone,
    day,
    mg: 70,
    reached: 'maintenance',
    until: on,
    expires: on + 3,
    therapy: 'declined',
  });
  const { crew } = story;
  story.step(story.at(on, '14:00'), crew.counselor, 'main', 'suspended', {
    reason: 'In hospital with pneumonia',
    chosen: { 'PATH-SUSPENDED-1': 'hospital' },
  });
  story.step(story.at(on, '14:20'), story.nurse(), 'moud', 'paused', { reason: 'In hospital' });
  story.step(story.at(back, '10:00'), crew.counselor, 'main', 'admitted', { reason: 'Back from hospital' });
  seenAfterGap(story, back);
  const again = new Medication(story);
  again.climb(
    'methadone-oral-concentrate',
    back,
    [
      [30, 7],
      [40, 7],
      [50, 7],
    ],
    back + 80,
  );
  story.step(story.at(back, '12:35'), crew.prescriber, 'moud', 'induction');
  again.doses({ from: back, to: 0, missing: 0 });
  followed(story, back - 10, 0);
}

/** Missed so many doses that the prescriber paused them. */
export function pausedAfterMissing(story: Story, day: number, gap: number): void {
  inTreatment(story, {
    ...methadone,
    day,
    mg: 60,
    reached: 'maintenance',
    until: gap,
    expires: 25,
    use: 'ongoing',
    course: { every: 14, lately: ['missed', 'missed'] },
  });
  story.step(story.at(gap + 6, '09:30'), story.crew.prescriber, 'moud', 'paused', {
    reason: 'Five doses missed, outreach under way',
  });
}

/** Wants to come off slowly. */
export function tapering(story: Story, day: number, on: number, mg: number): void {
  const treatment: Treatment = {
    ...buprenorphine,
    day,
    mg,
    reached: 'maintenance',
    until: on,
    expires: on + 1,
    use: 'none',
  };
  inTreatment(story, treatment);
  story.step(story.at(on, '10:20'), story.crew.prescriber, 'moud', 'taper');
  const taper = new Medication(story);
  for (let n = 1; on + n * 14 - 13 <= 0; n += 1)
    taper.order({
      product: treatment.product,
      mg: Math.max(2, mg - n * 2),
      from: on + n * 14 - 13,
      to: on + n * 14 + 12,
    });
  taper.doses({ from: on + 1, to: 0, missing: 0.02 });
  specimens(story, { from: on + 6, to: 0, every: 22, use: 'none', medicine: 'buprenorphine' });
  followed(story, on, 0, 'none');
  sessions(story, { from: on + 3, to: 13, every: 14 });
}

/** Came off medication by own choice and stays for the talks. */
export function endedMedication(story: Story, day: number, on: number): void {
  const medication = inTreatment(story, {
    ...buprenorphine,
    day,
    mg: 16,
    reached: 'maintenance',
    until: on,
    expires: on + 10,
    use: 'none',
  });
  medication.stop(on, 'Ended by own choice');
  story.step(story.at(on, '13:20'), story.crew.prescriber, 'moud', 'ended');
  level(story, story.at(on + 1, '09:30'), 'op', 'Talks only, medication ended by own choice');
  sessions(story, { from: on + 2, to: 13, every: 7 });
  specimens(story, { from: on + 4, to: 0, every: 21, use: 'none' });
  followed(story, on, 0, 'none');
}

/** A planned ending that lies ahead. */
export function planningDischarge(
  story: Story,
  day: number,
  on: number,
  chosen: 'criteria_met' | 'patient_choice',
): void {
  inTreatment(story, { ...buprenorphine, day, mg: 8, reached: 'maintenance', use: 'none', coming: { missing: 0.01 } });
  story.step(story.at(on, '16:00'), story.crew.counselor, 'main', 'discharge_planned', {
    reason:
      chosen === 'criteria_met'
        ? 'Goals met, care goes on with the family doctor'
        : 'Moves to another state next month',
    chosen: { 'PATH-DISCHARGE-PLANNED-1': chosen },
  });
}

/** The next programme has accepted; until they are there we go on. */
export function transferring(story: Story, day: number, on: number): void {
  inTreatment(story, { ...methadone, day, mg: 90, reached: 'maintenance' });
  story.step(story.at(on, '15:10'), story.crew.counselor, 'main', 'transferred', {
    reason: 'Moving for work; the programme there has accepted',
  });
}

/** Was on the way to discharge and decided to stay. */
export function stayedOn(story: Story, day: number, on: number): void {
  planningDischarge(story, day, on, 'patient_choice');
  story.step(story.at(on + 9, '10:30'), story.crew.counselor, 'main', 'admitted', {
    reason: 'The move is off, stays with us',
  });
}

/** Declined sessions at first and asked for them later. */
export function askedForTherapy(story: Story, day: number, on: number): void {
  inTreatment(story, { ...methadone, day, mg: 100, reached: 'maintenance', therapy: 'declined' });
  beginTherapy(story, on);
  sessions(story, { from: on + 1, to: 13, every: 7, anchor: 0 });
}

/** Expecting a child: buprenorphine alone, or methadone in two portions. */
export function expecting(story: Story, day: number, product: 'buprenorphine-sl' | 'methadone-oral-concentrate'): void {
  if (product === 'buprenorphine-sl') {
    inTreatment(story, {
      product,
      level: 'op_med',
      day,
      mg: 16,
      reached: 'maintenance',
      use: 'none',
      course: { every: 7, anchor: 0 },
    });
    return;
  }
  const split = Math.round(day / 2);
  const medication = inTreatment(story, {
    ...methadone,
    day,
    mg: 70,
    reached: 'maintenance',
    use: 'none',
    until: split,
    expires: split,
  });
  medication.order({
    product,
    mg: 70,
    from: split + 1,
    to: 21,
    frequency: 'split',
    portions: 2,
    indication: 'pregnancy',
  });
  medication.doses({ from: split + 1, to: 0, missing: 0.01 });
  sessions(story, { from: split + 2, to: 13, every: 7 });
  followed(story, split, 0, 'none');
}
