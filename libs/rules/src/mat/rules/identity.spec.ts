import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { checkDose, decideDose } from '../dose/dose';
import type { DoseAttempt } from '../dose/dose-facts';
import { exampleChart, now, nurse, usualDose } from '../example-chart';
import type { MedicationChart } from '../medication-chart';

type Checks = Partial<DoseAttempt['checks']>;
type Person = Partial<MedicationChart['person']>;

function rule(id: string, checks: Checks, person: Person = {}) {
  const attempt = { ...usualDose, checks: { ...usualDose.checks, ...checks } };
  const chart = { ...exampleChart, person: { ...exampleChart.person, ...person } };
  return checkDose(attempt, chart, nurse, standardPolicy, now).find(({ ruleId }) => ruleId === id);
}

describe('the right person (R-208)', () => {
  it.each([
    ['photo and date of birth', ['photo', 'date_of_birth']],
    ['photo and full name', ['Photo on file', 'full name']],
    ['the program card', ['program-card', 'full name']],
    ['a fingerprint', ['date of birth', 'fingerprint']],
  ] as const)('%s are two identifiers, one of which shows the person (R-208)', (_, identifiers) => {
    expect(rule('R-208', { identifiers })).toMatchObject({ result: 'passed' });
  });

  it.each([
    ['one twice', ['photo', 'Photo ']],
    ['only one', ['photo', '']],
    ['nothing that shows the person, though a photo is on file', ['full name', 'date of birth']],
  ] as const)('%s stops the dose (R-208)', (_, identifiers) => {
    expect(rule('R-208', { identifiers })).toMatchObject({ result: 'failed', severity: 'HARD_STOP' });
  });

  it('without a photo on file the charge nurse may go on with a reason, and the way out is named (R-208)', () => {
    const found = rule('R-208', { identifiers: ['photo', 'date_of_birth'] }, { photoOn: null });
    expect(found).toMatchObject({ result: 'failed', severity: 'OVERRIDE' });
    expect(found?.overridableBy).toContain('charge_nurse');
    expect(found?.message).toMatch(/take one, or scan/);
    const overrides = [{ ruleId: 'R-208', reasonCode: 'known', reasonText: 'Known to me for nine years' }];
    const chart = { ...exampleChart, person: { ...exampleChart.person, photoOn: null } };
    const give = (giver: typeof nurse) => decideDose({ ...usualDose, overrides }, chart, giver, standardPolicy, now);
    expect(isRefusal(give(nurse))).toBe(true);
    expect(isRefusal(give({ ...nurse, charge: true }))).toBe(false);
  });

  it('with the card no photo is needed (R-208)', () => {
    expect(rule('R-208', { identifiers: ['card', 'full name'] }, { photoOn: null })).toMatchObject({
      result: 'passed',
    });
  });

  it.each([
    ['2025-06-10', 'passed', 'HARD_STOP'],
    ['2025-06-09', 'failed', 'WARN'],
  ])('a photo of %s, on 10 June 2026: %s (R-208)', (photoOn, result, severity) => {
    expect(rule('R-208', { identifiers: ['photo', 'full name'] }, { photoOn })).toMatchObject({ result, severity });
  });
});

describe('someone with a name like this (R-209)', () => {
  const similarNames = [{ number: '117', name: 'Ada Of' }];

  it('is not asked where nobody is called alike (R-209)', () => expect(rule('R-209', {})).toBeUndefined());

  it('stops the dose until the date of birth was asked for, and stays a warning after it (R-209)', () => {
    const identifiers = ['photo', 'full name'] as const;
    expect(rule('R-209', { identifiers }, { similarNames })).toMatchObject({ severity: 'HARD_STOP' });
    expect(rule('R-209', { identifiers, dateOfBirthConfirmed: true }, { similarNames })).toMatchObject({
      result: 'failed',
      severity: 'WARN',
      inputs: { names: 'Ada Of, No. 117' },
    });
    expect(rule('R-209', { identifiers: ['photo', 'Date of birth'] }, { similarNames })).toMatchObject({
      severity: 'WARN',
    });
  });
});
