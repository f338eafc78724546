import { standardPolicy } from '../../policy';
import { micrograms } from '../../units';
import { checkDose } from '../dose/dose';
import type { DoseAttempt } from '../dose/dose-facts';
import { exampleChart, given, givenDaily, methadoneOrder, now, nurse, today, usualDose } from '../example-chart';
import type { MedicationChart, Unresolved } from '../medication-chart';

function rule(id: string, attempt: Partial<DoseAttempt>, chart: Partial<MedicationChart> = {}) {
  return checkDose({ ...usualDose, ...attempt }, { ...exampleChart, ...chart }, nurse, standardPolicy, now).find(
    ({ ruleId }) => ruleId === id,
  );
}

describe('a dose that was poured (R-212)', () => {
  const poured: Unresolved = {
    id: 'p',
    at: new Date('2026-06-10T10:40:00Z'),
    by: 'Ann',
    orderId: 'order',
    serviceDay: today,
    portion: 1,
    deliveredMcg: micrograms(80_000),
  };

  it('stops the next dose until somebody says what became of it (R-212)', () => {
    expect(rule('R-212', {}, { unresolved: [poured] })).toMatchObject({ result: 'failed', severity: 'HARD_STOP' });
    expect(rule('R-212', {})).toBeUndefined();
  });

  it('is closed by the record that names it, for the same order, day and portion (R-212)', () => {
    const unresolved = [poured];
    expect(rule('R-212', { preparationId: 'p' }, { unresolved })).toMatchObject({ result: 'passed' });
    expect(rule('R-212', { preparationId: 'other' }, { unresolved })).toMatchObject({ result: 'failed' });
    expect(rule('R-212', { preparationId: 'p' }, { unresolved: [] })).toMatchObject({ result: 'failed' });
    for (const other of [{ orderId: 'old' }, { serviceDay: '2026-06-09' }, { portion: 2 }])
      expect(rule('R-212', { preparationId: 'p' }, { unresolved: [{ ...poured, ...other }] })).toMatchObject({
        result: 'failed',
      });
  });

  it('a second one that waits stops it all the same (R-212)', () => {
    const unresolved = [poured, { ...poured, id: 'q' }];
    expect(rule('R-212', { preparationId: 'p' }, { unresolved })).toMatchObject({ result: 'failed' });
  });
});

describe('a second dose on one day (R-059)', () => {
  const first = given(today, { occurredAt: new Date('2026-06-10T08:00:00Z') });
  const anew = { ...methadoneOrder, id: 'anew', startsOn: today, signedAt: new Date('2026-06-10T10:00:00Z') };
  const second = (chart: Partial<MedicationChart>) => rule('R-059', { orderId: 'anew' }, { orders: [anew], ...chart });

  it('is refused to somebody in treatment, whatever was ordered since (R-059)', () => {
    expect(second({ doses: [first, ...givenDaily(9)] })).toMatchObject({ result: 'failed', severity: 'HARD_STOP' });
  });

  it('on the first day of this medication it is a matter of R-044, if the order came after the dose (R-059)', () => {
    expect(second({ doses: [first], firstDoseOn: today })).toMatchObject({ result: 'passed' });
    const early = { ...anew, signedAt: new Date('2026-06-10T07:00:00Z') };
    expect(second({ doses: [first], firstDoseOn: today, orders: [early] })).toMatchObject({ result: 'failed' });
    const unsigned = { ...anew, signedBy: null };
    expect(second({ doses: [first], firstDoseOn: today, orders: [unsigned] })).toMatchObject({ result: 'failed' });
  });

  it('after a gap that lost the tolerance the day is not opened again: portions are ordered (R-059, R-054)', () => {
    expect(second({ doses: [first, given('2026-06-01')], firstDoseOn: '2026-03-01' })).toMatchObject({
      result: 'failed',
    });
  });

  it('15 h 59 min after the last dose a prescriber decides, after 16 hours nobody is asked (R-059)', () => {
    const last = (at: string) => ({ doses: [given('2026-06-09', { occurredAt: new Date(at) })] });
    expect(rule('R-059', {}, last('2026-06-09T19:01:00Z'))).toMatchObject({ severity: 'OVERRIDE', result: 'failed' });
    expect(rule('R-059', {}, last('2026-06-09T19:00:00Z'))).toMatchObject({ result: 'passed' });
  });
});
