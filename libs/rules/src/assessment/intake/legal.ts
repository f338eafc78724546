import { day, several, told, remark, number, choice } from './asks';
import { isMandated } from './intake-facts';
import type { IntakeSection } from './section-kit';

/** Sections 2.4 and 7.4. Agencies, conditions, report days and the consent to report stand with the courts' entries. */
export const legal: IntakeSection = {
  label: 'Legal',
  hint: 'Where the person stands with the law. Courts, reports and the consent to them have their own entries.',
  before: (facts) => (isMandated(facts) ? 'admission' : 'plan'),
  elsewhere: ['justice'],
  fields: {
    status: several(
      'Legal status',
      {
        none: 'No involvement',
        pending: 'Charges pending',
        probation: 'Probation',
        parole: 'Parole',
        'drug-court': 'Treatment court or diversion',
        'awaiting-sentence': 'Awaiting sentence',
        other: 'Other',
        declined: 'Declined to say',
      },
      { alone: 'none', fresh: true },
    ),
    arrests30: number('Arrests in the last 30 days', 'arrests', 0, 30, { optional: true, fresh: true }),
    releasedOn: day('Released from jail or prison on', 'past', { optional: true, fresh: true }),
    courtReports: told('Reports to a court or agency are due', { fresh: true }),
    reportConsent: choice(
      'Consent for those reports',
      { signed: 'Signed', open: 'To be talked over', declined: 'Declined' },
      { onlyIf: { field: 'courtReports', is: ['yes'], otherwise: null } },
    ),
    words: remark(),
  },
};
