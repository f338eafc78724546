import { standardPolicy } from '../../policy';
import { micrograms } from '../../units';
import { checkDose, decideDose } from '../dose/dose';
import type { DoseAttempt } from '../dose/dose-facts';
import {
  bottleByHand,
  exampleChart,
  given,
  givenDaily,
  methadoneOrder,
  now,
  nurse,
  today,
  usualDose,
} from '../example-chart';
import type { MedicationChart, OpenContainer } from '../medication-chart';

function rule(id: string, attempt: Partial<DoseAttempt>, chart: Partial<MedicationChart> = {}) {
  return checkDose({ ...usualDose, ...attempt }, { ...exampleChart, ...chart }, nurse, standardPolicy, now).find(
    ({ ruleId }) => ruleId === id,
  );
}

describe('milligrams and millilitres (R-006)', () => {
  const container: OpenContainer = { ...bottleByHand, id: 'c' };
  const programme = { ...exampleChart.programme, containers: [container] };

  it.each([
    [8_000, 'passed'],
    [8_050, 'passed'],
    [7_950, 'passed'],
    [8_051, 'failed'],
    [7_949, 'failed'],
  ])('80 mg at 10 mg/mL, %i µL measured: %s (R-006)', (volumeUl, result) => {
    const found = rule('R-006', { volumeUl, stationId: 'window 1' }, { programme });
    expect(found).toMatchObject({ result, severity: 'HARD_STOP' });
  });

  it('what was poured away was measured too (R-006)', () => {
    const attempt = { observation: 'partial', doseMcg: 50_000, wastedMcg: 30_000, volumeUl: 8_000 } as const;
    expect(rule('R-006', attempt, { programme })).toMatchObject({ result: 'passed' });
  });

  it('without an open container at this window it cannot be checked (R-006, R-008)', () => {
    expect(rule('R-006', { volumeUl: 8_000, stationId: 'window 2' }, { programme })).toMatchObject({
      result: 'failed',
      inputs: { missing: 'the open container of this product at this window' },
    });
    const tablets = { ...programme, containers: [{ ...container, mcgPerMl: null }] };
    expect(rule('R-006', { volumeUl: 8_000 }, { programme: tablets })).toMatchObject({ result: 'failed' });
  });

  it('is not asked where nothing was measured (R-006)', () => expect(rule('R-006', {})).toBeUndefined());
});

describe('taken and poured away (R-210)', () => {
  const partial = { observation: 'partial', doseMcg: 50_000 } as const;

  it.each([
    [30_000, 'passed', 'HARD_STOP'],
    [29_999, 'failed', 'HARD_STOP'],
    [undefined, 'failed', 'WARN'],
  ])('50 of 80 mg taken, %s µg poured away: %s, %s (R-210)', (wastedMcg, result, severity) => {
    const attempt = wastedMcg === undefined ? partial : { ...partial, wastedMcg };
    expect(rule('R-210', attempt)).toMatchObject({ result, severity });
  });

  it('a dose that was declined before it was poured leaves nothing to account for (R-210)', () => {
    expect(rule('R-210', { observation: 'declined', doseMcg: 0 })).toMatchObject({ result: 'passed' });
    expect(rule('R-210', { observation: 'declined', doseMcg: 0, wastedMcg: 80_000 })).toMatchObject({
      result: 'passed',
    });
  });

  it('a pump that ran short is held to what it delivered (R-210)', () => {
    const poured = { id: 'p', at: now, by: 'Ann', orderId: 'order', serviceDay: today, portion: 1 };
    const unresolved = [{ ...poured, deliveredMcg: micrograms(70_000) }];
    const took = (doseMcg: number) => ({ observation: 'partial' as const, doseMcg, preparationId: 'p' });
    expect(rule('R-210', took(70_000), { unresolved })).toMatchObject({ result: 'passed' });
    expect(rule('R-210', took(60_000), { unresolved })).toMatchObject({ result: 'failed', severity: 'HARD_STOP' });
    const whole = { ...took(80_000), observation: 'observed_complete' as const };
    expect(rule('R-210', whole, { unresolved })).toMatchObject({ result: 'failed', severity: 'HARD_STOP' });
    expect(rule('R-210', took(70_000), { unresolved: [{ ...poured, deliveredMcg: null }] })).toMatchObject({
      inputs: { missing: 'what the pump delivered' },
    });
  });
});

describe('what a pump delivered (R-006, R-200, R-210)', () => {
  const container: OpenContainer = { ...bottleByHand, id: 'c', stationId: 's' };
  const take = (deliveredMcg: number, doseMcg: number, more: Partial<DoseAttempt> = {}) =>
    checkDose(
      { ...usualDose, doseMcg, preparationId: 'p', ...more },
      {
        ...exampleChart,
        programme: { ...exampleChart.programme, containers: [container] },
        unresolved: [
          {
            id: 'p',
            at: now,
            by: null,
            orderId: 'order',
            serviceDay: today,
            portion: 1,
            deliveredMcg: micrograms(deliveredMcg),
          },
        ],
      },
      nurse,
      standardPolicy,
      now,
    )
      .filter(({ result }) => result === 'failed')
      .map(({ ruleId }) => ruleId);

  it('is recorded as it came, within what a pump may differ: 0.05 mL is 0.5 mg (R-200)', () => {
    expect(take(79_500, 79_500)).toEqual([]);
    expect(take(79_499, 79_499)).toEqual(['R-200']);
    expect(take(80_500, 80_500)).toEqual([]);
    expect(take(79_500, 80_000)).toEqual(['R-210']);
  });

  it('more than was ordered: the rest is poured away and said (R-210)', () => {
    expect(take(85_000, 80_000)).toEqual(['R-210']);
    expect(take(85_000, 80_000, { wastedMcg: 5_000 })).toEqual([]);
    expect(take(85_000, 85_000)).toEqual(['R-200']);
  });
});

describe('a dose that was vomited (R-058)', () => {
  it.each([
    [15, /whole dose/],
    [16, /half of the dose/],
    [30, /half of the dose/],
    [31, /no replacement/],
  ])('after %i minutes (R-058)', (observedMinutes, says) => {
    const found = rule('R-058', { observation: 'vomited', observedMinutes });
    expect(found).toMatchObject({ severity: 'WARN' });
    expect(found?.message).toMatch(says);
  });

  it('fills its place in the day (R-058)', () => {
    const chart = { ...exampleChart };
    expect(decideDose({ ...usualDose, observation: 'vomited' }, chart, nurse, standardPolicy, now)).toMatchObject({
      fillsSlot: true,
    });
  });

  const lost = (observedMinutes: number | null) =>
    given(today, { observation: 'vomited', observedMinutes, occurredAt: new Date(`${today}T10:30:00Z`) });
  const again = {
    ...methadoneOrder,
    id: 'again',
    doseMcg: micrograms(40_000),
    startsOn: today,
    signedAt: new Date(`${today}T10:50:00Z`),
  };
  const replace = (minutes: number | null, doseMcg: number, order = again) =>
    checkDose(
      { ...usualDose, orderId: order.id, doseMcg },
      {
        ...exampleChart,
        orders: [
          { ...order, doseMcg: micrograms(doseMcg) },
          { ...methadoneOrder, endsOn: today },
        ],
        doses: [lost(minutes), ...givenDaily(9)],
      },
      nurse,
      standardPolicy,
      now,
    )
      .filter(({ result, severity }) => result === 'failed' && severity === 'HARD_STOP')
      .map(({ ruleId }) => ruleId);

  it('is given again only under an order that was signed since (R-058, R-059)', () => {
    expect(replace(10, 80_000)).toEqual([]);
    expect(replace(10, 80_000, { ...again, signedAt: new Date(`${today}T10:00:00Z`) })).toEqual(['R-059', 'R-058']);
  });

  it('up to the half after more than a quarter of an hour (R-058)', () => {
    expect(replace(16, 40_000)).toEqual([]);
    expect(replace(16, 40_001)).toEqual(['R-058']);
    expect(replace(31, 5_000)).toEqual(['R-058']);
    expect(replace(null, 5_000)).toEqual(['R-058']);
  });
});
