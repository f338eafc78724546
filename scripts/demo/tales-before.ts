import { daysBetween, localTime } from '@cairn/rules';
import { admit, assign, eligible, intake, screened } from './arrival';
import { covered } from './assessed';
import { zone } from './cast';
import { Medication } from './medication';
import { minutes, type Story } from './story';

/** People who are on the way in, and those whose way ended before admission. */

/** Referred about so many hours ago: by night nobody answers the telephone, so it was the evening before. */
export function referred(story: Story, hoursAgo: number): void {
  const { now, today } = story.world;
  const local = localTime(new Date(+now - hoursAgo * 3_600_000), zone);
  const offset = daysBetween(today, local.slice(0, 10));
  const time = local.slice(11);
  const at =
    time < '08:00'
      ? story.around(offset - 1, '16:00', '17:50')
      : time > '18:00'
        ? story.around(offset, '16:00', '17:50')
        : story.at(offset, time);
  story.register(at);
  covered(story, minutes(at, 5));
  // Nearly all are called back on the next morning; with one it was forgotten.
  if (hoursAgo < 60) story.add(minutes(at, 16 * 60), story.crew.desk, { do: 'reach', note: 'First visit agreed' });
}

export function waitsForIntake(story: Story, day: number): void {
  screened(story, day);
}

export function atIntake(story: Story, day: number): void {
  screened(story, day);
  intake(story, day, '13:20');
}

/** R1: medication began at intake because it could not wait. */
export function medicatedAtIntake(story: Story, day: number): void {
  screened(story, day);
  intake(story, day, '11:15');
  eligible(story, day);
  const medication = new Medication(story);
  medication.climb(
    'buprenorphine-naloxone-sl',
    day,
    [
      [8, 1],
      [16, 30],
    ],
    day + 29,
  );
  story.step(story.at(day, '12:35'), story.crew.prescriber, 'moud', 'induction');
  medication.doses({ from: day, to: 0, missing: 0 });
}

export function declinedService(story: Story, day: number): void {
  story.register(story.at(day, '10:05'));
  const reason = story.chance.pick([
    'Chose a programme closer to home',
    'Wants to wait, number kept',
    'Prefers the family doctor',
  ]);
  story.step(story.at(day + 1, '11:00'), story.crew.counselor, 'main', 'declined_service', { reason });
}

export function noContact(story: Story, day: number): void {
  story.register(story.at(day, '14:05'));
  const reason = 'Three calls and a letter without an answer; door stays open';
  story.step(story.at(day + 15, '16:10'), story.crew.counselor, 'main', 'no_contact_closed', { reason });
}

export function referredElsewhere(story: Story, day: number): void {
  screened(story, day);
  const reason = story.chance.pick([
    'Needs inpatient care for another illness',
    'Moved to the west of the state',
    'Alcohol is the main concern',
  ]);
  story.step(story.at(day + 1, '15:00'), story.crew.counselor, 'main', 'referred_out', { reason });
}

export function withdrew(story: Story, day: number): void {
  screened(story, day);
  intake(story, day + 1, '10:10');
  story.step(story.at(day + 4, '12:00'), story.crew.counselor, 'main', 'withdrew', {
    reason: 'Decided not to start now, may call at any time',
  });
}

/** Admitted yesterday: no level yet, nothing begun. */
export function justAdmitted(story: Story, day: number): void {
  admit(story, day);
}

/** The family called before the first visit. */
export function diedBeforeIntake(story: Story, day: number): void {
  story.register(story.at(day, '09:40'));
  assign(story, day, story.at(day, '10:20'));
  story.step(story.at(day + 6, '16:40'), story.crew.counselor, 'main', 'deceased', {
    reason: 'The family called; condolences given',
  });
}
