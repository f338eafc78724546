import { choice, day, number, onlyIf, remark, rows, several, text } from './asks';
import type { IntakeSection, PlainField } from './section-kit';

const status = (label: string, immune = false): PlainField =>
  choice<string>(label, {
    unknown: 'Not known',
    negative: 'Negative',
    positive: 'Positive',
    treated: 'Treated',
    ...(immune ? { immune: 'Immune or vaccinated' } : {}),
    declined: 'Test declined',
  });
const testedOn = (of: string, label: string) =>
  day(label, 'past', { optional: true, ...onlyIf(of, ['negative', 'positive', 'treated', 'immune']) });

export const medical: IntakeSection = {
  label: 'Medical',
  hint: 'Conditions, pain and infections. Allergies, medicines and results stand in the clinical record.',
  before: () => 'moud',
  elsewhere: ['allergies', 'medicines', 'laboratory', 'risks', 'pdmp'],
  fields: {
    allergiesAsked: choice('Allergies', { listed: 'All are listed', none: 'No known allergies' }),
    medicinesAsked: choice('Medicines', { listed: 'All are listed', none: 'Takes no medicine' }),
    hasConditions: choice('Other conditions', { yes: 'Yes', none: 'None known' }),
    conditions: rows(
      'Conditions',
      'condition',
      40,
      {
        condition: text('Condition', 160),
        state: choice('State', { active: 'Goes on', controlled: 'Under control', past: 'Past' }),
        treatedBy: text('Treated by', 120, { optional: true }),
      },
      onlyIf('hasConditions', ['yes']),
    ),
    pain: number('Pain now, 0 to 10', 'of 10', 0, 10, { fresh: true }),
    painWhere: text('Where it hurts', 300, { optional: true }),
    hepatitisA: status('Hepatitis A', true),
    hepatitisB: status('Hepatitis B', true),
    hepatitisC: status('Hepatitis C'),
    hepatitisCOn: testedOn('hepatitisC', 'Hepatitis C tested on'),
    hiv: status('HIV'),
    hivOn: testedOn('hiv', 'HIV tested on'),
    tuberculosis: status('Tuberculosis'),
    tuberculosisOn: testedOn('tuberculosis', 'Tuberculosis tested on'),
    sexuallyTransmitted: status('Sexually transmitted infections'),
    vaccines: several(
      'Vaccines had',
      {
        none: 'None of these',
        'hepatitis-a': 'Hepatitis A',
        'hepatitis-b': 'Hepatitis B',
        influenza: 'Influenza, this season',
        covid: 'COVID-19',
        tetanus: 'Tetanus',
        pneumococcal: 'Pneumococcal',
        unknown: 'Not known',
      },
      { alone: 'none' },
    ),
    contraception: choice('Contraception', {
      none: 'None',
      'not-needed': 'Not needed',
      barrier: 'Condoms',
      short: 'Pill, patch, ring or injection',
      long: 'Implant or IUD',
      wants: 'Wants to talk about it',
      declined: 'Declined to say',
    }),
    /** Clinical tests at baseline (2.4); none of them delays medication (R1). */
    testsOrdered: several(
      'Baseline tests ordered or done',
      {
        'blood-count': 'Complete blood count',
        'liver-enzymes': 'Liver enzymes',
        tuberculosis: 'Tuberculosis',
        'hepatitis-b': 'Hepatitis B',
        'hepatitis-c': 'Hepatitis C',
        hiv: 'HIV',
        'sexually-transmitted': 'Sexually transmitted infections',
        pregnancy: 'Pregnancy',
        declined: 'All declined',
      },
      { alone: 'declined', fresh: true },
    ),
    vaccinesOffered: several(
      'Vaccines offered',
      { 'hepatitis-a': 'Hepatitis A', 'hepatitis-b': 'Hepatitis B' },
      { optional: true },
    ),
    primaryCare: text('Primary care with', 160, { optional: true }),
    words: remark(),
  },
  amiss: ({ allergiesAsked, medicinesAsked }, { facts }) => ({
    ...(allergiesAsked === 'none' && facts.allergies > 0
      ? { allergiesAsked: 'Allergies: one is on record. Correct it there, or choose that all are listed' }
      : {}),
    ...(medicinesAsked === 'none' && facts.medicines.length > 0
      ? { medicinesAsked: 'Medicines: some are on record. End them there, or choose that all are listed' }
      : {}),
  }),
};
