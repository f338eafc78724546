import { type CompletionOutcome, localTime, type NextStepAfter, type StayLevel } from '@cairn/rules';
import { admit, beginTherapy, eligible, level } from './arrival';
import { zone } from './cast';
import { comfort } from './detox-comfort';
import { onShift, shifts } from './detox-shifts';
import { followed } from './followed';
import { Medication } from './medication';
import { examined } from './papers';
import { sessions } from './sessions';
import { specimens } from './specimens';
import { minutes, type Story } from './story';
import { type Course, lookAt } from './withdrawal-course';

/** Supervised withdrawal, from the bed to the record of how it ended (clinical reference 1). */
export interface Stay {
  readonly day: number;
  readonly level: StayLevel;
  /** Where the person lies; not while they come from home. */
  readonly bed?: string;
  readonly peak: number;
  /** What was said to the offer of medication; null where nobody made one. */
  readonly offer: 'accepted' | 'undecided' | 'declined' | null;
  readonly ends?: {
    readonly days: number;
    readonly outcome: CompletionOutcome;
    readonly next: NextStepAfter;
    readonly to: 'res' | 'php' | 'iop' | 'op' | null;
    readonly bed?: string;
    readonly note: string;
  };
}

const settings = { wm_amb: 'ambulatory', wm_res: 'residential', wm_hosp: 'hospital' } as const;

export function detoxStay(story: Story, stay: Stay): void {
  const { day, level: at, bed, offer, ends } = stay;
  const { crew } = story;
  const onMedication = offer === 'accepted';
  admit(story, day, { by: 'prescriber' });
  if (offer !== null) offered(story, day, offer);
  story.add(story.at(day, '11:20'), crew.prescriber, { do: 'watch', setting: settings[at], induction: onMedication });
  level(story, story.at(day, '11:30'), at);
  const key = story.key('stay');
  const method = onMedication ? 'buprenorphine' : 'alpha-2';
  story.add(story.at(day, '11:32'), 'nurse', { do: 'begin-stay', key, level: at, method });
  if (bed !== undefined) lies(story, story.at(day, '11:36'), bed);
  const over = ends === undefined ? 1 : day + ends.days;
  const course: Course = { method, peak: stay.peak };
  if (bed === undefined) visits(story, course, day, over);
  else {
    rounds(story, course, day, over);
    comfort(story, course, day, over);
    shifts(story, day, over);
  }
  // Who begins medication gets a kit with the papers; nobody leaves without one but through an oversight.
  if (!onMedication && offer !== null)
    story.add(story.at(day, '14:20'), 'nurse', { do: 'naloxone', lot: 'NX-2304', occasion: 'admission' });
  if (onMedication) medicated(story, day);
  else if (offer === 'declined') story.step(story.at(day, '13:50'), crew.prescriber, 'moud', 'offered_declined');
  if (ends === undefined) return;
  const leaves = story.at(over, '10:30');
  story.add(leaves, 'nurse', {
    do: 'end-stay',
    stay: key,
    outcome: ends.outcome,
    next: ends.next,
    naloxone: onMedication ? 'has-it' : offer === null ? 'not-offered' : 'given',
    note: ends.note,
    leavesBed: bed !== undefined,
  });
  goesOn(story, stay, over);
}

function goesOn(story: Story, { day, offer, ends }: Stay, over: number): void {
  const to = ends?.to ?? null;
  if (ends === undefined || to === null) return;
  level(story, story.at(over, '11:10'), to, ends.note);
  if (ends.bed !== undefined) lies(story, story.at(over, '11:30'), ends.bed);
  beginTherapy(story, over);
  sessions(story, { from: over + 1, to: 13, every: to === 'op' ? 7 : 3 });
  specimens(story, {
    from: over,
    to: 0,
    every: 12,
    use: 'fading',
    medicine: offer === 'accepted' ? 'buprenorphine' : undefined,
  });
  if (offer !== 'accepted') examined(story, over);
  followed(story, day, 0);
}

function offered(story: Story, day: number, decision: NonNullable<Stay['offer']>): void {
  story.add(story.at(day, '11:16'), story.crew.prescriber, {
    do: 'offer',
    decision,
    ...(decision === 'accepted' ? { product: 'buprenorphine' } : {}),
    ...(decision === 'declined' ? { reason: 'Wants to try without, and to be asked again' } : {}),
  });
}

export function lies(story: Story, at: Date, bed: string): void {
  const brings = ['Phone and charger', 'Bag with clothes', 'Wallet'].slice(0, story.chance.between(1, 3));
  story.add(at, 'nurse', { do: 'give-bed', key: story.key('bed'), bed, brings });
}

function medicated(story: Story, day: number): void {
  eligible(story, day);
  const medication = new Medication(story);
  const steps = [
    [8, 1],
    [16, 30],
  ] as const;
  medication.climb('buprenorphine-naloxone-sl', day, steps, Math.max(day + 60, 20));
  story.step(story.at(day, '12:35'), story.crew.prescriber, 'moud', 'induction');
  if (day < -9) story.step(story.at(day + 9, '13:30'), 'nurse', 'moud', 'stabilisation');
  medication.doses({ from: day, to: 0, missing: 0 });
}

/** Every four hours on the first day, every six later, and once more when the prescriber asked for it. */
function rounds(story: Story, course: Course, day: number, over: number): void {
  const { chance } = story;
  const begins = story.at(day, '11:24');
  const ends = over > 0 ? story.world.now : story.at(over, '09:40');
  let called = false;
  for (let hours = 0; ; hours += hours < 24 ? 4 : 6) {
    const at = minutes(begins, hours * 60 + (hours === 0 ? 0 : chance.between(-12, 22)));
    if (at > ends) return;
    const asleep = hours > 24 && localTime(at, zone).slice(11) < '06:00' && chance.of(0.75);
    const key = story.key('check');
    const check = lookAt(course, hours, asleep, chance);
    story.add(at, onShift(at), { do: 'check', key, check });
    const severe = course.peak > 0.6 && hours >= 20 && hours < 54 && !asleep;
    if (!severe) continue;
    // Said of whatever the check called for; of a check within the limits nobody is called.
    const about = { told: 'Helen Marchetti, NP', ordered: 'Clonidine dose now, fluids, COWS again in two hours' };
    story.add(minutes(at, 9), onShift(at), { do: 'call', about: key, ...about });
    if (called || hours < 24) continue;
    called = true;
    const again = { ...course, peak: course.peak * 0.8 };
    story.add(minutes(at, 125), onShift(at), {
      do: 'check',
      key: story.key('check'),
      check: lookAt(again, hours, false, chance),
    });
  }
}

/** Who comes from home is looked at once a day. */
function visits(story: Story, course: Course, day: number, over: number): void {
  for (let on = day; on <= Math.min(0, over); on += 1) {
    const at = on === day ? story.at(on, '11:24') : story.around(on, '09:05', '09:50');
    story.add(at, 'nurse', {
      do: 'check',
      key: story.key('check'),
      check: lookAt(course, (on - day) * 24, false, story.chance),
    });
  }
}
