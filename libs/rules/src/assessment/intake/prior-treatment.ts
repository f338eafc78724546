import { choice, number, onlyIf, remark, rows, text, told } from './asks';
import type { Faults, IntakeSection, Row, SectionData, SectionScene } from './section-kit';

export const priorTreatment: IntakeSection = {
  label: 'Earlier treatment',
  hint: 'What was tried, at which dose and for how long, and why it ended.',
  before: () => 'plan',
  elsewhere: [],
  fields: {
    treatedBefore: told('Treated before for substance use'),
    treatments: rows(
      'Treatments',
      'treatment',
      40,
      {
        level: choice('Level of care', {
          withdrawal: 'Withdrawal management',
          residential: 'Residential',
          'partial-hospital': 'Partial hospitalization',
          'intensive-outpatient': 'Intensive outpatient',
          outpatient: 'Outpatient',
          otp: 'Opioid treatment program',
          office: 'Medication from an office',
          'peer-support': 'Recovery support only',
          unknown: 'Not known',
        }),
        where: text('Where', 120, { optional: true }),
        startYear: number('Began in', 'as a year', 1940, 2199, { optional: true }),
        durationDays: number('How long', 'days', 0, 20_000, { optional: true }),
        medication: choice('Medication', {
          none: 'None',
          methadone: 'Methadone',
          buprenorphine: 'Buprenorphine',
          'buprenorphine-xr': 'Buprenorphine, monthly injection',
          'naltrexone-oral': 'Naltrexone, tablets',
          'naltrexone-xr': 'Naltrexone, monthly injection',
          other: 'Another one',
          unknown: 'Not known',
        }),
        dose: text('Highest dose', 60, {
          optional: true,
          ...onlyIf('medication', [
            'methadone',
            'buprenorphine',
            'buprenorphine-xr',
            'naltrexone-oral',
            'naltrexone-xr',
            'other',
          ]),
        }),
        ended: choice('How it ended', {
          completed: 'Completed as planned',
          left: 'Left before completion',
          'program-ended': 'The program ended it',
          moved: 'Moved or transferred',
          incarcerated: 'Jail or prison',
          cost: 'Cost or coverage',
          'side-effects': 'Side effects',
          'did-not-help': 'It did not meet needs',
          'goes-on': 'Goes on',
          other: 'Another reason',
          unknown: 'Not known',
        }),
        words: text('What helped, what did not', 500, { optional: true, lines: 2 }),
      },
      onlyIf('treatedBefore', ['yes']),
    ),
    longestRemissionDays: number('Longest remission', 'days', 0, 30_000, { optional: true }),
    words: remark(),
  },
  amiss: (data, scene) => amissYears(data, scene),
};

function amissYears(data: SectionData, { today, facts }: SectionScene): Faults {
  const faults: Record<string, string> = {};
  const [born, now] = [facts.person.dateOfBirth, today].map((day) => Number(day.slice(0, 4))) as [number, number];
  (data.treatments as readonly Row[]).forEach(({ startYear }, at) => {
    if (typeof startYear !== 'number') return;
    if (startYear > now) faults[`treatments.${at}.startYear`] = 'Began in: this year has not come yet';
    if (startYear < born) faults[`treatments.${at}.startYear`] = 'Began in: this is before the person was born';
  });
  return faults;
}
