import { choice, item, total } from './answer-kinds';
import type { Instrument } from './instrument';

const drinks = { only: { anyOf: ['1'] } } as const;
const items = [
  item(
    '1',
    'How often do you have a drink containing alcohol?',
    choice('Never', 'Monthly or less', '2-4 times a month', '2-3 times a week', '4 or more times a week'),
    { loinc: '68518-0' },
  ),
  item(
    '2',
    'How many drinks do you have on a typical day when you are drinking?',
    choice('1-2', '3-4', '5-6', '7-9', '10 or more'),
    { ...drinks, loinc: '68519-8' },
  ),
  item(
    '3',
    'How often do you have six or more drinks on one occasion?',
    choice('Never', 'Less than monthly', 'Monthly', 'Weekly', 'Daily or almost daily'),
    { ...drinks, loinc: '68520-6' },
  ),
];

/** Clinical reference 3.8: the cut differs by sex; where none is recorded the lower one holds. */
export const auditC: Instrument = {
  key: 'audit-c',
  version: 1,
  language: 'en',
  title: 'AUDIT-C',
  about: 'Alcohol',
  window: 'As a rule',
  source: 'Alcohol Use Disorders Identification Test, first three questions; WHO, RACGP',
  licence: {
    embeds: true,
    note: 'Instrument of the WHO; “public domain” in secondary sources only.',
    verified: 'secondary',
  },
  entry: 'items',
  selfReport: true,
  adultsOnly: true,
  items,
  scales: [total(items, 12)],
  loinc: { panel: '72109-2', total: '75626-2' },
  reads: ({ answers, scores: { total: sum }, complete, male }, policy) => {
    if (!complete || sum === undefined) return {};
    const cut = male ? policy.audit_c_cut_men : policy.audit_c_cut_others;
    const positive = sum >= cut;
    // All points from how often, none from how much: the last weeks are asked about before it is called positive.
    const onlyOften = Number(answers['2'] ?? 0) === 0 && Number(answers['3'] ?? 0) === 0;
    return { positive, cut, notices: positive && onlyOften ? ['review-intake'] : [] };
  },
};
