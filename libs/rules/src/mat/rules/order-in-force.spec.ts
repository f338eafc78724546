import { standardPolicy } from '../../policy';
import { addDays } from '../../time';
import { micrograms } from '../../units';
import { checkDose } from '../dose/dose';
import type { DoseAttempt } from '../dose/dose-facts';
import { exampleChart, methadoneOrder, now, nurse, today, usualDose } from '../example-chart';
import type { KnownOrder } from '../medication-chart';

function underOrder(attempt: Partial<DoseAttempt>, order: Partial<KnownOrder> = {}) {
  const chart = { ...exampleChart, orders: [{ ...methadoneOrder, ...order }] };
  return checkDose({ ...usualDose, ...attempt }, chart, nurse, standardPolicy, now).find(
    ({ ruleId }) => ruleId === 'R-200',
  );
}

describe('the amount that the order says for the day (R-200)', () => {
  const steps = [
    { from: today, doseMcg: micrograms(85_000) },
    { from: addDays(today, 3), doseMcg: micrograms(90_000) },
  ];

  it('is that of the last step that has begun (R-200)', () => {
    expect(underOrder({ doseMcg: 85_000 }, { steps })).toMatchObject({ result: 'passed' });
    expect(underOrder({ doseMcg: 80_000 }, { steps })).toMatchObject({
      result: 'failed',
      message: 'The order says 85 mg',
    });
    expect(underOrder({ doseMcg: 80_000, serviceDay: '2026-06-09' }, { steps })).toMatchObject({ result: 'passed' });
  });

  it('of uneven portions each is as it was written (R-060, R-200)', () => {
    const portionPlan = [
      { doseMcg: micrograms(50_000), at: '07:00', observed: true },
      { doseMcg: micrograms(30_000), at: '19:00', observed: false },
    ];
    const split = { frequency: 'split', portions: 2, portionPlan } as const;
    expect(underOrder({ doseMcg: 50_000 }, split)).toMatchObject({ result: 'passed' });
    expect(underOrder({ doseMcg: 30_000, portion: 2 }, split)).toMatchObject({ result: 'passed' });
    expect(underOrder({ doseMcg: 40_000, portion: 2 }, split)).toMatchObject({ result: 'failed' });
  });

  it('on a weekday that the order leaves out there is none (R-111, R-200)', () => {
    // 10 June 2026 is a Wednesday.
    expect(underOrder({}, { weekdays: [1, 3, 5] })).toMatchObject({ result: 'passed' });
    expect(underOrder({}, { weekdays: [2, 4] })).toMatchObject({
      result: 'failed',
      message: 'The order gives no dose on this weekday: Tuesday, Thursday',
    });
  });
});
