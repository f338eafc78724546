import { criteria } from '@cairn/rules';
import { bodyOf, daysOf, type DecisionDraft, emptyDecision, missingOf } from './decision-draft';

const answers = Object.fromEntries(criteria.map((one) => [one, 'yes' as const]));
const draft = (part: Partial<DecisionDraft> = {}): DecisionDraft => ({
  ...emptyDecision('id'),
  days: '28',
  answers,
  rationale: ' Comes every day ',
  ...part,
});

test('nothing is answered beforehand, and what is missing is said in words (R-064)', () => {
  expect(emptyDecision('id').answers).toEqual({});
  expect(missingOf(emptyDecision('id'), 28)).toEqual(['the number of days, 0 to decline']);
  expect(missingOf(draft({ answers: { attendance: 'yes' }, rationale: '' }), 28)).toEqual([
    'an answer to use and health, behavior, diversion, transport and storage, anything else',
    'the rationale',
  ]);
  expect(missingOf(draft(), 28)).toEqual([]);
});

test('fewer than could be given asks why; declining asks for nothing else (R-068)', () => {
  expect(missingOf(draft({ days: '6' }), 28)).toEqual(['why fewer than could be given']);
  expect(missingOf({ ...emptyDecision('id'), days: '0', reasonCode: 'patient-wish' }, 28)).toEqual([]);
});

test('days are a whole number of at most two digits', () => {
  expect(['6', ' 28 ', '0', '', '-1', '1.5', 'six', '100'].map((days) => daysOf({ days }))).toEqual([
    6,
    28,
    0,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('only what was typed is sent', () => {
  const typed = draft({
    comments: { attendance: ' Night shifts ', storage: ' ' },
    overrides: { 'R-064': { reasonCode: 'x', reasonText: '' } },
  });
  expect(bodyOf(typed, 'methadone')).toEqual({
    productClass: 'methadone',
    days: 28,
    criteria: {
      ...Object.fromEntries(criteria.map((one) => [one, { answer: 'yes' }])),
      attendance: { answer: 'yes', comment: 'Night shifts' },
    },
    rationale: 'Comes every day',
  });
  expect(bodyOf(draft({ days: '' }), 'methadone')).toBeNull();
});
