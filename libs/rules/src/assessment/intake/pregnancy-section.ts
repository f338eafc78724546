import { daysBetween, type Day } from '../../time';
import { choice, day, number, onlyIf, remark, text } from './asks';
import type { Faults, IntakeSection, SectionData } from './section-kit';

/** From the first day of the last period to the due date, as a due date is counted everywhere. */
const wholeDays = 280;
/** The last day of the first and of the second trimester, as R-183 counts them. */
const trimesterEnds = [13 * 7, 27 * 7] as const;
/** Beyond this a due date is an old one. */
const latestWeek = 45;

export interface Gestation {
  readonly weeks: number;
  readonly days: number;
  readonly trimester: 1 | 2 | 3;
}

/** How far a pregnancy is, counted back from its due date; null where the due date cannot be of this pregnancy. */
export function gestationOn(dueOn: Day, day: Day): Gestation | null {
  const passed = wholeDays - daysBetween(day, dueOn);
  if (passed < 0 || passed >= latestWeek * 7) return null;
  const [first, second] = trimesterEnds;
  return {
    weeks: Math.floor(passed / 7),
    days: passed % 7,
    trimester: passed < first ? 1 : passed < second ? 2 : 3,
  };
}

const known = (...is: readonly string[]) => onlyIf('known.pregnancy', is);
const pregnant = known('pregnant');
const after = known('delivered');
const both = known('pregnant', 'delivered');

/** Sections 2.4 and 7.1. Status, due date and prenatal provider are the clinical record's. */
export const pregnancySection: IntakeSection = {
  label: 'Pregnancy',
  hint: 'Test and feeding here; status, due date and prenatal provider are recorded by a prescriber.',
  before: () => 'moud',
  concerns: ({ person }) => person.sexAtBirth !== 'male',
  elsewhere: ['pregnancy', 'newborn', 'naloxone'],
  fields: {
    testResult: choice(
      'Pregnancy test',
      {
        negative: 'Negative',
        positive: 'Positive',
        'not-needed': 'Not needed: cannot be pregnant',
        declined: 'Declined',
        'not-done': 'Not done yet',
      },
      { fresh: true },
    ),
    testedOn: day('Tested on', 'past', { fresh: true, ...onlyIf('testResult', ['negative', 'positive']) }),
    breastfeeding: choice('Breastfeeding', { yes: 'Yes', no: 'No', plans: 'Plans to' }, { fresh: true }),
    prenatalVisits: number('Prenatal visits so far', 'visits', 0, 60, { fresh: true, ...pregnant }),
    nextPrenatalOn: day('Next prenatal visit', 'ahead', { optional: true, fresh: true, ...pregnant }),
    deliveryHospital: text('Hospital for the delivery', 160, { optional: true, ...pregnant }),
    deliveryPlan: remark('Plan for labor, delivery and pain', pregnant),
    feedingPlan: remark('Plan for feeding and the newborn', pregnant),
    pediatricContact: text('Pediatric contact', 160, { optional: true, ...both }),
    safeCarePlan: choice(
      'Plan of safe care',
      { 'not-asked': 'Not asked for in this state', open: 'To be made', made: 'Made', declined: 'Declined' },
      both,
    ),
    releases: choice(
      'Releases to those who care for both',
      { signed: 'Signed', open: 'To be signed', declined: 'Declined' },
      both,
    ),
    medicationHistory: remark('Medication and doses during earlier pregnancies', both),
    sixWeeksOn: day('Check six weeks after birth, done on', 'past', { optional: true, ...after }),
    twelveWeeksOn: day('Check twelve weeks after birth, done on', 'past', { optional: true, ...after }),
    words: remark(),
  },
  amiss: (data) => amissChecks(data),
  outdatedBy: ({ pregnancy }, signedOn) =>
    pregnancy !== null && pregnancy.on > signedOn ? 'The pregnancy record is newer' : null,
};

function amissChecks({ sixWeeksOn, twelveWeeksOn }: SectionData): Faults {
  return typeof sixWeeksOn === 'string' && typeof twelveWeeksOn === 'string' && twelveWeeksOn < sixWeeksOn
    ? { twelveWeeksOn: 'The check after twelve weeks is after the one after six weeks' }
    : {};
}
