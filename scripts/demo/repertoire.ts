import { eligible, level } from './arrival';
import { detoxStay, lies } from './detox';
import type { Story } from './story';
import { onTheUnit, wasOnTheUnit } from './unit-people';
import * as after from './tales-after';
import * as before from './tales-before';
import { inTreatment } from './tales-care';
import * as levels from './tales-levels';
import { buprenorphine, maintained, methadone, nthOf, officeBased } from './tales-steady';
import * as turns from './tales-turns';

/** One kind of story, and one person after the other to whom it happens; `nth` counts from 0. */
export interface Part {
  readonly kind: string;
  readonly people: number;
  readonly tell: (story: Story, nth: number) => void;
}

const part = (kind: string, people: number, tell: Part['tell']): Part => ({ kind, people, tell });

/** The people of Cedar Hollow: about 150, in every state of every track. */
export const cedarHollow: readonly Part[] = [
  part('referred', 6, (story, nth) => before.referred(story, nthOf([2, 5, 19, 22, 44, 70], nth))),
  part('screened', 4, (story, nth) => before.waitsForIntake(story, nthOf([-1, -1, -2, -6], nth))),
  part('at intake', 4, (story, nth) => before.atIntake(story, nthOf([-1, -2, -4, -10], nth))),
  part('medicated at intake', 2, (story, nth) => before.medicatedAtIntake(story, nthOf([-1, -2], nth))),
  part('declined service', 3, (story, nth) => before.declinedService(story, nthOf([-12, -58, -131], nth))),
  part('no contact', 3, (story, nth) => before.noContact(story, nthOf([-30, -77, -150], nth))),
  part('referred elsewhere', 3, (story, nth) => before.referredElsewhere(story, nthOf([-9, -64, -112], nth))),
  part('withdrew', 2, (story, nth) => before.withdrew(story, nthOf([-21, -95], nth))),
  part('died before intake', 1, (story) => before.diedBeforeIntake(story, -88)),
  part('just admitted', 3, (story, nth) => before.justAdmitted(story, nthOf([-1, -1, -2], nth))),

  part('methadone, induction', 5, (story, nth) =>
    inTreatment(story, {
      ...methadone,
      day: nthOf([-1, -2, -5, -9, -16], nth),
      mg: 80,
      reached: 'induction',
      use: 'ongoing',
      therapy: nthOf(['not_started', 'not_started', 'active', 'active', 'declined'] as const, nth),
    }),
  ),
  part('methadone, stabilisation', 7, (story, nth) =>
    inTreatment(story, {
      ...methadone,
      day: -40 - nth * 2,
      mg: 60,
      reached: 'stabilisation',
      use: 'fading',
      coming: { gaps: nthOf([[], [[-1, -1]], [], [[-2, -1]], []] as const, nth) },
      course: nth < 3 ? { every: 7, anchor: 0 } : {},
    }),
  ),
  part('methadone, maintenance', 27, maintained),
  part('buprenorphine, stabilisation', 5, (story, nth) =>
    inTreatment(story, {
      ...buprenorphine,
      level: 'op_med',
      day: -14 - nth * 4,
      mg: 16,
      reached: 'stabilisation',
      use: 'fading',
      course: nth < 2 ? { anchor: 0 } : {},
    }),
  ),
  part('buprenorphine, maintenance', 11, officeBased),
  part('intensive outpatient', 5, (story, nth) =>
    inTreatment(story, {
      ...buprenorphine,
      level: 'iop',
      day: -18 - nth * 9,
      mg: 16,
      reached: 'stabilisation',
      use: 'now and then',
      course: { every: 3, anchor: nth % 2 },
    }),
  ),
  part('intensive outpatient, managed', 3, (story, nth) =>
    inTreatment(story, {
      ...buprenorphine,
      level: 'iop_med',
      day: -22 - nth * 11,
      mg: 24,
      reached: 'stabilisation',
      use: 'fading',
      course: { every: 3, anchor: nth % 3 },
    }),
  ),
  part('stepped down', 3, (story, nth) =>
    levels.steppedDown(
      story,
      { ...buprenorphine, level: 'iop', day: -70 - nth * 16, mg: 16, reached: 'maintenance', use: 'fading' },
      -14 - nth * 8,
    ),
  ),
  part('partial hospital', 2, (story, nth) =>
    inTreatment(story, {
      ...buprenorphine,
      level: 'php',
      day: -9 - nth * 5,
      mg: 16,
      reached: 'stabilisation',
      use: 'fading',
      course: { every: 2, anchor: 0 },
    }),
  ),
  part('residential', 2, (story, nth) => {
    const day = -25 - nth * 12;
    const course = { every: 4, anchor: 1 };
    inTreatment(story, {
      ...buprenorphine,
      ...{ level: 'res', day, mg: 16, reached: 'stabilisation', use: 'fading', course },
    });
    lies(story, story.at(day, '15:20'), nthOf(['R1', 'R2'], nth));
  }),
  part('between levels', 1, (story) => levels.betweenLevels(story, -62, -2)),
  part('withdrawal management', 3, (story, nth) =>
    levels.withdrawal(
      story,
      nthOf([-2, -4, -6], nth),
      'wm_amb',
      nthOf(['eligibility', 'induction', 'not_started'] as const, nth),
    ),
  ),
  part('withdrawal, on the unit', onTheUnit.length, (story, nth) => detoxStay(story, nthOf(onTheUnit, nth))),
  part('withdrawal, completed', wasOnTheUnit.length, (story, nth) => detoxStay(story, nthOf(wasOnTheUnit, nth))),
  part('without medication', 5, (story, nth) =>
    levels.withoutMedication(
      story,
      nthOf([-12, -35, -48, -66, -90], nth),
      nthOf(['op', 'op', 'iop', 'op', 'php'] as const, nth),
      nthOf([7, 7, 4, 14, 3], nth),
    ),
  ),
  part('monthly injection', 3, (story, nth) =>
    levels.monthlyInjection(story, nthOf([-66, -101, -39], nth), nthOf([40, 12, 60], nth)),
  ),
  part('monthly buprenorphine', 2, (story, nth) =>
    levels.monthlyBuprenorphine(story, nthOf([-100, -86], nth), nthOf([0, 3], nth)),
  ),
  part('in remission', 3, (story, nth) => {
    levels.inRemission(story, -200 - nth * 20, {});
  }),
  part('eligible, waiting', 2, (story, nth) => {
    before.justAdmitted(story, nthOf([-1, -4], nth));
    level(story, story.at(nthOf([-1, -4], nth), '11:30'), 'otp');
    eligible(story, nthOf([-1, -4], nth));
  }),

  part('tapering', 3, (story, nth) => turns.tapering(story, -150 - nth * 20, -40 - nth * 9, nthOf([8, 12, 16], nth))),
  part('ended medication', 2, (story, nth) => turns.endedMedication(story, -140 - nth * 15, -30 - nth * 12)),
  part('paused after missing', 2, (story, nth) => turns.pausedAfterMissing(story, -118 - nth * 10, -9 - nth * 3)),
  part('interrupted', 4, (story, nth) =>
    turns.interrupted(
      story,
      -120 - nth * 12,
      nthOf([-5, -12, -9, -36], nth),
      nthOf(['hospital', 'jail', 'travel', 'jail'] as const, nth),
    ),
  ),
  part('came back from hospital', 1, (story) => turns.cameBack(story, -130, -24, -11)),
  part('planning discharge', 4, (story, nth) =>
    turns.planningDischarge(story, -160 - nth * 11, -8 + nth * 2, nth % 2 === 0 ? 'criteria_met' : 'patient_choice'),
  ),
  part('stayed on', 1, (story) => turns.stayedOn(story, -125, -30)),
  part('transferring', 2, (story, nth) => turns.transferring(story, -110 - nth * 14, nthOf([-1, -4], nth))),
  part('asked for therapy later', 2, (story, nth) => turns.askedForTherapy(story, -135 - nth * 12, -35)),
  part('expecting a child', 2, (story, nth) =>
    turns.expecting(story, -98 - nth * 6, nthOf(['buprenorphine-sl', 'methadone-oral-concentrate'] as const, nth)),
  ),

  part('completed, in aftercare', 3, (story, nth) => {
    const on = nthOf([-16, -42, -95], nth);
    after.discharged(story, on - 130, on, 'completed');
    after.checkUps(
      story,
      on,
      nthOf(
        [
          ['attended', 'attended'],
          ['attended', 'attended', 'attended', 'attended'],
          ['attended', 'attended', 'attended', 'missed', 'attended', 'attended'],
        ] as const,
        nth,
      ),
    );
  }),
  part('completed, aftercare closed', 1, (story) => {
    after.discharged(story, -250, -110, 'completed');
    after.checkUps(story, -110, ['attended', 'attended', 'attended']);
    after.closed(story, -50);
  }),
  part('moved on', 2, (story, nth) => {
    const on = nthOf([-6, -33], nth);
    after.discharged(story, on - 105, on, 'transferred', nthOf([undefined, 'declined'] as const, nth));
  }),
  part('left before completion', 4, (story, nth) => {
    const on = nthOf([-3, -11, -52, -80], nth);
    after.discharged(
      story,
      on - 96,
      on,
      nthOf(['left_before_completion', 'incarcerated', 'admin', 'hospitalised'] as const, nth),
      nthOf([undefined, undefined, 'declined', undefined] as const, nth),
    );
  }),
  part('lapsed contact', 3, (story, nth) => {
    const on = nthOf([-46, -70, -58], nth);
    after.discharged(story, on - 100, on, nthOf(['admin', 'completed', 'program_discharge'] as const, nth));
    after.checkUps(story, on, ['attended', 'missed', 'missed']);
    after.lapsed(story, on + 17 + nth * 2);
  }),
  part('died', 1, (story) => after.died(story, -140, -64)),
  part('came back', 5, (story, nth) => {
    const back = nthOf([-7, -12, -34, -48, -90], nth);
    const away = nthOf([18, 45, 60, 75, 50], nth);
    const again = {
      ...methadone,
      mg: 60,
      reached: nthOf(['induction', 'induction', 'stabilisation', 'stabilisation', 'maintenance'] as const, nth),
      use: 'fading',
      therapy: 'active',
    } as const;
    after.readmitted(story, { day: back - away - 80, on: back - away }, back, again);
  }),
];

/** The small office of Juniper Ridge, without methadone. */
export const juniperRidge: readonly Part[] = [
  part('referred', 1, (story) => before.referred(story, 21)),
  part('at intake', 1, (story) => before.atIntake(story, -1)),
  part('buprenorphine, stabilisation', 2, (story, nth) =>
    inTreatment(story, {
      ...buprenorphine,
      level: 'op_med',
      day: -15 - nth * 6,
      mg: 16,
      reached: 'stabilisation',
      course: { anchor: 0 },
    }),
  ),
  part('buprenorphine, maintenance', 6, officeBased),
  part('without medication', 1, (story) => levels.withoutMedication(story, -40, 'op', 7)),
  part('in remission', 1, (story) => {
    levels.inRemission(story, -180, {});
  }),
];
