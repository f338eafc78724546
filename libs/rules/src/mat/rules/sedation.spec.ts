import type { Known } from '../../assessment/finding-kinds';
import { standardPolicy } from '../../policy';
import { checkDose } from '../dose/dose';
import type { DoseAttempt } from '../dose/dose-facts';
import { exampleChart, methadoneOrder, now, nurse, onFile, today, usualDose } from '../example-chart';
import type { MedicationChart } from '../medication-chart';

function rule(id: string, attempt: Partial<DoseAttempt>, chart: Partial<MedicationChart> = {}) {
  return checkDose({ ...usualDose, ...attempt }, { ...exampleChart, ...chart }, nurse, standardPolicy, now).find(
    ({ ruleId }) => ruleId === id,
  );
}
const at = (time: string) => ({ id: time, on: today, at: new Date(`${today}T${time}:00Z`), by: 'Ann' });
const seen = (sedation: number, impairment: 'seen' | 'none_seen' = 'none_seen') => ({
  checks: { ...usualDose.checks, impairment, sedation },
});

describe('impairment (R-071)', () => {
  it.each([
    [1, 'passed', 'HARD_STOP'],
    [2, 'failed', 'WARN'],
    [3, 'failed', 'HARD_STOP'],
    [4, 'failed', 'HARD_STOP'],
  ])('a sedation score of %i: %s, %s (R-071)', (score, result, severity) => {
    expect(rule('R-071', seen(score))).toMatchObject({ result, severity });
  });

  it('impairment that was seen stops the dose at any score (R-071)', () => {
    expect(rule('R-071', seen(1, 'seen'))).toMatchObject({ severity: 'HARD_STOP', result: 'failed' });
  });

  it('what was assessed earlier today counts as well (R-071)', () => {
    const details = {
      sedation: 3,
      withdrawal: 'none',
      otherSedatives: false,
      intoxicated: false,
      stable: false,
    } as const;
    const findings = { ...onFile, 'dose-assessment': [{ ...at('10:00'), details }] };
    expect(rule('R-071', {}, { findings })).toMatchObject({ result: 'failed', severity: 'HARD_STOP' });
    const yesterday = { ...onFile, 'dose-assessment': [{ ...at('10:00'), on: '2026-06-09', details }] };
    expect(rule('R-071', {}, { findings: yesterday })).toMatchObject({ result: 'passed' });
  });

  it('naltrexone is no sedative: the same is a warning (R-071)', () => {
    const orders = [{ ...methadoneOrder, product: 'naltrexone-oral' as const }];
    expect(rule('R-071', seen(3), { orders })).toMatchObject({ severity: 'WARN' });
  });

  it('that nothing was given is recorded whatever was seen (R-071)', () => {
    expect(rule('R-071', { ...seen(4, 'seen'), observation: 'declined', doseMcg: 0 })).toMatchObject({
      severity: 'WARN',
    });
  });
});

describe('breath alcohol (R-072)', () => {
  const reading = (time: string, milli: number): Known<'breath-alcohol'> => ({ ...at(time), details: { milli } });
  const after = (...readings: Known<'breath-alcohol'>[]) => ({ findings: { ...onFile, 'breath-alcohol': readings } });

  it.each([
    [19, 'passed', 'WARN'],
    [20, 'failed', 'WARN'],
    [79, 'failed', 'WARN'],
    [80, 'failed', 'HARD_STOP'],
  ])('0.0%i g/dL today: %s, %s (R-072)', (milli, result, severity) => {
    expect(rule('R-072', {}, after(reading('10:30', milli)))).toMatchObject({ result, severity });
  });

  it('a lower reading counts an hour after the one that blocked, not before (R-072)', () => {
    expect(rule('R-072', {}, after(reading('10:59', 10), reading('10:00', 90)))).toMatchObject({
      severity: 'HARD_STOP',
    });
    expect(rule('R-072', {}, after(reading('11:00', 10), reading('10:00', 90)))).toMatchObject({ result: 'passed' });
  });

  it('a prescriber who orders after the reading has decided (R-072)', () => {
    const orders = [{ ...methadoneOrder, signedAt: new Date(`${today}T10:45:00Z`) }];
    expect(rule('R-072', {}, { ...after(reading('10:30', 90)), orders })).toMatchObject({ severity: 'WARN' });
  });

  it('a reading of yesterday says nothing of today (R-072)', () => {
    const old = { ...reading('10:30', 90), on: '2026-06-09' };
    expect(rule('R-072', {}, after(old))).toMatchObject({ result: 'passed' });
  });
});

describe('vital signs (R-073)', () => {
  const vitals = (details: Partial<Known<'vitals'>['details']>) => ({
    findings: {
      ...onFile,
      vitals: [
        {
          ...at('10:50'),
          details: {
            pulse: 70,
            systolic: 120,
            diastolic: 70,
            respiratoryRate: null,
            oxygenSaturation: null,
            temperatureTenths: null,
            unarousable: false,
            ...details,
          },
        },
      ],
    },
  });

  it.each([
    ['10 breaths a minute', { respiratoryRate: 10 }, 'passed'],
    ['9 breaths a minute', { respiratoryRate: 9 }, 'failed'],
    ['a saturation of 92 percent', { oxygenSaturation: 92 }, 'passed'],
    ['a saturation of 91 percent', { oxygenSaturation: 91 }, 'failed'],
    ['somebody who cannot be woken', { unarousable: true }, 'failed'],
    ['what was not measured', {}, 'passed'],
  ])('%s: %s (R-073)', (_, details, result) => {
    const found = rule('R-073', {}, vitals(details));
    expect(found).toMatchObject({ result, severity: 'HARD_STOP' });
    if (result === 'failed') expect(found?.message).toMatch(/naloxone, call emergency services/);
  });

  it('is asked only where something was measured today (R-073)', () => expect(rule('R-073', {})).toBeUndefined());
});
