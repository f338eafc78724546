import type { SubstanceReading, TestSpecimen } from './drug-tests-api';
import { foundWords, orderMark, specimenMark, specimenSummary } from './test-words';

const reading = (analyte: string, change: Partial<SubstanceReading>): SubstanceReading => ({
  analyte,
  reading: 'expected_absent',
  result: 'negative',
  stage: 'presumptive',
  says: '',
  actions: [],
  warns: false,
  detection: null,
  ...change,
});
const specimen = (change: Partial<TestSpecimen>) =>
  ({
    state: 'negative',
    validity: 'valid',
    unexpected: false,
    awaits: false,
    standing: [],
    readings: [],
    ...change,
  }) as TestSpecimen;

describe('words for tests', () => {
  it('four states, each in words', () => {
    expect(specimenMark(specimen({ state: 'awaiting', awaits: true })).words).toBe('Collected, awaiting result');
    expect(specimenMark(specimen({})).words).toBe('Negative (presumptive)');
    expect(specimenMark(specimen({ state: 'positive', unexpected: true })).words).toBe(
      'Positive (presumptive), not as expected',
    );
    expect(orderMark({ standing: 'not-collected', why: 'unable' })).toEqual({
      meaning: 'info',
      words: 'Not collected: unable to provide',
    });
  });

  it('a specimen in which nothing can be read says so', () => {
    expect(specimenMark(specimen({ state: 'awaiting', validity: 'adulterated' })).words).toBe(
      'No result to read: adulterated',
    );
  });

  it('says first what is not as expected', () => {
    const readings = [
      reading('norfentanyl', { reading: 'unexpected_present', result: 'positive' }),
      reading('eddp', { reading: 'unexpected_absent' }),
      reading('thc', {}),
    ];
    expect(specimenSummary({ readings, standing: [] })).toBe('found: Norfentanyl; missing: EDDP');
  });

  it('a screen is never worded as proof (R-402)', () => {
    expect(foundWords(reading('thc', { result: 'positive' }))).toBe('screened positive (presumptive)');
    expect(foundWords(reading('thc', { result: 'positive', stage: 'definitive' }))).toBe('present (definitive)');
    expect(foundWords(reading('thc', { result: 'not-tested', stage: null }))).toBe('not tested');
  });
});
