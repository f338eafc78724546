import { findingKinds } from '@cairn/rules';
import { askedFields, detailsOf, faultsOf, missingWords, openQuestions, typedOf } from './finding-draft';
import { findingText } from './finding-text';

const zone = 'America/New_York';
const now = new Date('2026-06-10T15:00:00Z');
const faults = (kind: Parameters<typeof faultsOf>[0], typed: Record<string, string>) =>
  faultsOf(kind, typed, zone, now, '2026-06-10');

test('a form begins with what is nearly always so, a correction with what stood', () => {
  expect(typedOf('vitals', null, zone)).toMatchObject({ pulse: '', unarousable: 'no' });
  const details = { pulse: 70, temperatureTenths: 371, systolic: null, diastolic: null, unarousable: false };
  expect(typedOf('vitals', details, zone)).toMatchObject({ pulse: '70', temperatureTenths: '37.1', systolic: '' });
});

test('what is typed becomes what is kept, in the clinic’s zone', () => {
  expect(detailsOf('breath-alcohol', { milli: '0.08' }, zone)).toEqual({ milli: 80 });
  const typed = { lastUsedAt: '2026-06-09T23:30', opioidClass: 'fentanyl', source: 'person' };
  expect(detailsOf('opioid-use', typed, zone)).toMatchObject({ lastUsedAt: '2026-06-10T03:30:00.000Z' });
  const kept = { lastUsedAt: '2026-06-10T03:30:00.000Z', opioidClass: 'fentanyl', source: 'person' };
  expect(typedOf('opioid-use', kept, zone)).toMatchObject(typed);
});

test('only what concerns the answer is asked and sent', () => {
  const declined = { declined: 'yes', qtcMs: '420', formula: 'bazett' };
  expect(askedFields('ecg', declined, zone).map(([name]) => name)).toEqual(['declined']);
  expect(detailsOf('ecg', declined, zone)).toEqual({ declined: true });
  expect(askedFields('ecg', { declined: 'no' }, zone).map(([name]) => name)).toEqual(['declined', 'qtcMs', 'formula']);
});

test('what is missing is said by its name, and what is wrong in the words of the rule', () => {
  const empty = faults('dose-assessment', {});
  expect(missingWords('dose-assessment', empty)).toMatch(/Sedation, Withdrawal/);
  expect(missingWords('vitals', faults('vitals', { unarousable: 'no' }))).toBe('Enter at least one vital sign.');
  expect(faults('vitals', { unarousable: 'no', pulse: '300' }).fields.pulse).toMatch(/15 to 260/);
  expect(faults('vitals', { unarousable: 'no', pulse: 'abc' }).fields.pulse).toMatch(/enter a number/);
  expect(faults('vitals', { unarousable: 'no', pulse: '70' })).toEqual({ fields: {}, whole: null });
});

test('of many questions the rest is answered at once', () => {
  expect(openQuestions('risk-history', { syncope: 'yes' })).toHaveLength(11);
  expect(openQuestions('dose-assessment', {})).toEqual([]);
});

test('every kind can be drawn from nothing', () => {
  for (const kind of findingKinds)
    expect([kind, askedFields(kind, typedOf(kind, null, zone), zone).length > 0]).toEqual([kind, true]);
});

test('a finding is a line that people read', () => {
  expect(
    findingText('vitals', { pulse: 70, systolic: 120, diastolic: 80, temperatureTenths: 370, unarousable: false }),
  ).toBe('Pulse 70 a minute; blood pressure 120/80 mmHg; temperature 37.0 °C (98.6 °F)');
  expect(findingText('ecg', { declined: false, qtcMs: 420, formula: 'bazett' })).toBe('QTc 420 ms; Bazett');
  expect(findingText('pdmp-check', { found: false })).toBe('Nothing was found');
  expect(findingText('allergy', { ingredient: 'nmp', reaction: 'allergy', words: 'Hives' })).toMatch(
    /^N-methylpyrrolidone .*; allergy; Hives$/,
  );
  expect(findingText('allergy', null)).toBe('Taken back');
  const screening = { extent: 'full', place: 'here', verified: true, modality: 'in-person', adequate: true };
  expect(findingText('examination', { ...screening, practitionerWithPatient: true, labsRefused: false })).toBe(
    'Full; here; in person',
  );
});
