import type { DischargeType } from '@cairn/rules';
import { eligible, level } from './arrival';
import { sessions } from './sessions';
import { scaled } from './assessed';
import { followed } from './followed';
import { specimens } from './specimens';
import { seenAfterGap } from './papers';
import type { Story } from './story';
import { inTreatment, startMedication, talk, type Treatment } from './tales-care';

/** People whose episode ended, what came after, and those who came back. */

type Ending = DischargeType;

const why: Readonly<Record<Ending, string>> = {
  completed: 'Goals of the plan met; the family doctor goes on with medication',
  transferred: 'Goes on with a programme nearer to the new home',
  left_before_completion: 'Left before the plan was completed; door stays open',
  program_discharge: 'Ended by the programme after review; three others named',
  incarcerated: 'In prison for more than a month; treatment there arranged',
  hospitalised: 'Long stay in hospital, treatment goes on there',
  admin: 'No contact for six weeks; door stays open',
  moved: 'Moved to another state; a program there is named',
};

/** An episode from admission to discharge. Who leaves as planned has handed medication over before. */
export function discharged(story: Story, day: number, on: number, ending: Ending, aftercare?: 'declined'): void {
  const methadone = story.chance.of(0.5);
  const treatment: Treatment = methadone
    ? {
        day,
        product: 'methadone-oral-concentrate',
        level: 'otp',
        mg: 80,
        reached: 'maintenance',
        until: on,
        expires: on + 9,
      }
    : {
        day,
        product: 'buprenorphine-naloxone-sl',
        level: 'op_med',
        mg: 16,
        reached: 'maintenance',
        until: on,
        expires: on + 9,
      };
  const lost = ['admin', 'left_before_completion', 'incarcerated'].includes(ending);
  const medication = inTreatment(story, {
    ...treatment,
    coming: lost ? { gaps: [[on - 12, on]] } : {},
    course: lost ? { every: 14, lately: ['missed', 'missed'] } : {},
  });
  const { counselor } = story.crew;
  if (aftercare) story.step(story.at(on, '13:10'), counselor, 'aftercare', aftercare);
  if (ending === 'completed') {
    story.step(story.at(on - 7, '15:00'), counselor, 'main', 'discharge_planned', {
      reason: why[ending],
      chosen: { 'PATH-DISCHARGE-PLANNED-1': 'criteria_met' },
    });
    story.step(story.at(on, '13:20'), counselor, 'therapy', 'completed');
  }
  if (ending === 'transferred')
    story.step(story.at(on - 2, '15:00'), counselor, 'main', 'transferred', { reason: why[ending] });
  medication.stop(on, 'Episode ends');
  story.step(story.at(on, '14:00'), story.nurse(), 'moud', 'ended', { reason: why[ending] });
  // Who ends care against the person's plan, or as planned, answers for the notice, the steps and the notes.
  const answers = ['completed', 'transferred', 'program_discharge', 'admin'].includes(ending);
  if (ending === 'completed' || ending === 'transferred')
    story.add(story.at(on, '14:10'), counselor, { do: 'summarise', type: ending, sign: false, reason: why[ending] });
  story.step(story.at(on, '14:30'), answers ? story.crew.supervisor : counselor, 'main', 'discharged', {
    reason: why[ending],
    chosen: { 'PATH-DISCHARGED-1': ending, 'PATH-DISCHARGED-9': 'notice' },
  });
  story.add(story.at(on + 5, '15:30'), counselor, { do: 'summarise', type: ending, sign: true, reason: why[ending] });
}

/** Check-ups after discharge at the days that the clinical reference names. */
export function checkUps(story: Story, on: number, went: readonly ('attended' | 'missed')[]): void {
  const days = [3, 7, 14, 30, 60, 90, 180].map((after) => on + after).filter((day) => day <= 13);
  const held = days.slice(0, went.length + 1);
  for (const [index, day] of held.entries())
    sessions(story, {
      from: day,
      to: Math.min(day + 3, 13),
      every: 30,
      anchor: day,
      modality: 'PEER',
      missing: 0,
      lately: [went[index] ?? 'attended'],
    });
}

export function lapsed(story: Story, on: number): void {
  story.step(story.at(on, '16:20'), story.crew.counselor, 'aftercare', 'lapsed_contact');
}

export function closed(story: Story, on: number, reason?: string): void {
  story.step(story.at(on, '16:30'), story.crew.counselor, 'aftercare', 'closed', reason ? { reason } : {});
}

export function died(story: Story, day: number, on: number): void {
  inTreatment(story, {
    day,
    product: 'methadone-oral-concentrate',
    level: 'otp',
    mg: 60,
    reached: 'maintenance',
    until: on,
    expires: on + 20,
    course: { every: 14 },
  });
  story.step(story.at(on + 3, '10:40'), story.crew.counselor, 'main', 'deceased', {
    reason: 'Died at home; family and medical examiner informed us',
  });
}

/** Left, and came back after a while: a new episode that is linked to the old one, with the counselor from before. */
export function readmitted(
  story: Story,
  left: { day: number; on: number },
  back: number,
  again: Omit<Treatment, 'day'>,
): void {
  discharged(story, left.day, left.on, 'left_before_completion');
  const { crew } = story;
  story.add(story.at(back, '08:50'), crew.desk === 'desk' ? crew.counselor : crew.supervisor, {
    do: 'readmit',
    reason: 'Asks to come back; glad to see them',
  });
  if (back - left.on > 30) story.step(story.at(back, '09:20'), crew.counselor, 'main', 'intake');
  scaled(story, story.at(back, '09:30'));
  story.step(story.at(back, '11:10'), crew.counselor, 'main', 'admitted');
  level(story, story.at(back, '11:30'), again.level);
  eligible(story, back);
  // A new episode is examined anew, and somebody who was away begins again as if for the first time.
  story.hasPapers = false;
  seenAfterGap(story, back);
  startMedication(story, { ...again, day: back });
  talk(story, { ...again, day: back });
  specimens(story, { from: back, to: 0, every: 18, use: 'fading', medicine: 'methadone' });
  followed(story, back, 0);
}
