import { standardPolicy } from '../../policy';
import { addDays, type Day } from '../../time';
import {
  atTheOrder,
  atTheWindow,
  chartWith,
  finding,
  firstDay,
  orderEvaluation,
  type Changed,
} from '../example-answers';
import { exampleChart, today } from '../example-chart';
import type { FindingDetails } from '../../assessment/finding-kinds';
import { refuseStop } from './pregnancy';
import { pregnancyDue } from './pregnancy-facts';

type Details = FindingDetails['pregnancy'];
const told = (status: Details['status'], more: Partial<Details> = {}, on: Day = '2026-06-01') =>
  finding<'pregnancy'>(on, { status, dueOn: null, deliveredOn: null, obstetricProvider: null, ...more });
const woman = { person: { ...exampleChart.person, sexAtBirth: 'female', dateOfBirth: '1996-05-06' } };
const she = (...pregnancy: ReturnType<typeof told>[]): Changed => ({
  chart: woman,
  findings: pregnancy.length === 0 ? {} : { pregnancy },
});
const expecting = (weeksToGo = 20, more: Partial<Details> = {}) =>
  she(told('pregnant', { dueOn: addDays(today, weeksToGo * 7), obstetricProvider: 'Dr. Ito', ...more }));
const advice = (topic: FindingDetails['advice']['topic'], on: Day = today) => ({
  advice: [finding<'advice'>(on, { topic })],
});

describe('pregnancy is asked about', () => {
  it.each([
    [30, 'passed'],
    [31, 'WARN'],
  ] as const)('asked %d days ago: %s (R-180)', (days, says) => {
    expect(atTheOrder('R-180', she(told('not-pregnant', {}, addDays(today, -days))))).toBe(says);
  });

  it('not of men, not before 12 or after 55, and not once it cannot be (R-180)', () => {
    expect(atTheOrder('R-180', {})).toBe('not asked');
    expect(atTheOrder('R-180', she())).toBe('WARN');
    expect(atTheOrder('R-180', she(told('cannot-be', {}, '2020-01-01')))).toBe('not asked');
    const born = (dateOfBirth: Day) => ({ chart: { person: { ...woman.person, dateOfBirth } } });
    expect([atTheOrder('R-180', born('1970-06-11')), atTheOrder('R-180', born('1970-06-09'))]).toEqual([
      'WARN',
      'not asked',
    ]);
  });

  it('a pregnancy without a due date is said, with one it is enough (R-180); prenatal care belongs to it (R-034)', () => {
    expect([atTheOrder('R-180', she(told('pregnant'))), atTheOrder('R-180', expecting())]).toEqual(['WARN', 'passed']);
    expect([atTheOrder('R-034', she(told('pregnant'))), atTheOrder('R-034', expecting())]).toEqual(['WARN', 'passed']);
    expect(atTheOrder('R-034', she())).toBe('not asked');
  });
});

describe('in pregnancy', () => {
  it('a taper needs the medical director (R-181)', () => {
    const taper = { taper: 'voluntary', steps: [{ from: addDays(today, 14), doseMcg: 72_000 }] } as const;
    expect(atTheOrder('R-181', expecting(), taper)).toBe('OVERRIDE');
    expect(atTheOrder('R-181', expecting(), { steps: taper.steps })).toBe('OVERRIDE');
    expect(orderEvaluation('R-181', expecting(), taper)?.overridableBy).toEqual(['medical_director']);
    expect(atTheOrder('R-181', she(), taper)).toBe('not asked');
    expect(atTheOrder('R-181', expecting())).toBe('passed');
  });

  it('one lower dose is asked about; after missed days it is no taper (R-181)', () => {
    expect(atTheOrder('R-181', expecting(), { doseMcg: 70_000 })).toBe('WARN');
    const missed = { ...expecting(), chart: { ...woman, doses: exampleChart.doses.slice(3) } };
    expect(atTheOrder('R-181', missed, { doseMcg: 40_000 })).toBe('passed');
  });

  it('an agonist is stopped by the medical director only, and with a reason (R-181)', () => {
    const stop = (changed: Changed, more: { product?: 'naltrexone-oral'; director?: true; reason?: string } = {}) => {
      const roles = more.director ? (['medical_director'] as const) : (['prescriber'] as const);
      const order = { product: more.product ?? ('methadone-oral-concentrate' as const) };
      return refuseStop(chartWith(changed), order, { roles, reason: more.reason ?? 'Asked for it, obstetrics agrees' });
    };
    expect(stop(expecting())).toMatchObject({ code: 'order.invalid', facts: { rule: 'R-181' } });
    expect(stop(expecting(), { director: true, reason: 'As asked' })).not.toBeNull();
    expect(stop(expecting(), { director: true })).toBeNull();
    expect(stop(expecting(), { product: 'naltrexone-oral' })).toBeNull();
    expect(stop(she())).toBeNull();
  });

  it('methadone once a day: a split dose is offered (R-183)', () => {
    expect(atTheOrder('R-183', expecting())).toBe('WARN');
    expect(atTheOrder('R-183', expecting(), { frequency: 'split', portions: 2 })).toBe('passed');
    expect(atTheOrder('R-183', she())).toBe('not asked');
  });

  it('naltrexone is not started; who is on it is talked with (R-184)', () => {
    const tablet = { product: 'naltrexone-oral', doseMcg: 50_000 } as const;
    const start = { ...expecting(), chart: { ...woman, ...firstDay, orders: [] } };
    expect(atTheOrder('R-184', start, tablet)).toBe('OVERRIDE');
    const doses = exampleChart.doses.map((dose) => ({ ...dose, productClass: 'naltrexone' }) as const);
    const onIt = { ...expecting(), chart: { ...woman, doses, orders: [] } };
    expect(atTheOrder('R-184', onIt, tablet)).toBe('OVERRIDE');
    expect(
      atTheOrder('R-184', { ...onIt, findings: { ...onIt.findings, ...advice('naltrexone-in-pregnancy') } }, tablet),
    ).toBe('passed');
  });

  it('advice about the newborn is given before week 36 (R-185)', () => {
    const inWeek = (week: number) => expecting(40 - week);
    expect([atTheOrder('R-185', inWeek(35)), atTheOrder('R-185', inWeek(36))]).toEqual(['passed', 'WARN']);
    const advised = { ...inWeek(37), findings: { ...inWeek(37).findings, ...advice('newborn') } };
    expect(atTheOrder('R-185', advised)).toBe('passed');
  });

  it('buprenorphine begins in at least mild withdrawal (R-185)', () => {
    const start = { ...expecting(), chart: { ...woman, ...firstDay, orders: [] } };
    expect(atTheOrder('R-185', start, { product: 'buprenorphine-sl', doseMcg: 4_000 })).toBe('WARN');
  });
});

describe('after a birth (R-183)', () => {
  const born = (daysAgo: number, looked = false): Changed => {
    const deliveredOn = addDays(today, -daysAgo);
    const assessment = {
      sedation: 1,
      withdrawal: 'none',
      otherSedatives: false,
      intoxicated: false,
      stable: true,
    } as const;
    return {
      chart: woman,
      findings: {
        pregnancy: [told('delivered', { deliveredOn }, deliveredOn)],
        ...(looked ? { 'dose-assessment': [finding<'dose-assessment'>(today, assessment)] } : {}),
      },
    };
  };

  it('each dose of seven days is given after a look (R-183)', () => {
    expect([born(0), born(7), born(8)].map((changed) => atTheWindow('R-183', changed))).toEqual([
      'WARN',
      'WARN',
      'not asked',
    ]);
    expect(atTheWindow('R-183', born(3, true))).toBe('passed');
  });

  it('the dose is on the round after one, two and six weeks (R-183)', () => {
    const due = (daysAgo: number, more: Changed['findings'] = {}) => {
      const changed = born(daysAgo);
      const chart = chartWith({ chart: { ...woman, orders: [] }, findings: { ...changed.findings, ...more } });
      return pregnancyDue(chart, standardPolicy, today)?.due ?? null;
    };
    expect([due(6), due(7), due(15), due(43)]).toEqual([null, today, addDays(today, -1), addDays(today, -1)]);
    const review = [finding<'review'>(today, { about: 'dose', words: 'Sleeps well' })];
    expect(due(8, { review })).toBeNull();
  });
});

describe('the clocks of pregnancy on the round', () => {
  const due = (changed: Changed) => pregnancyDue(chartWith(changed), standardPolicy, today);

  it('ask again after 30 days (R-180)', () => {
    expect(due(she(told('not-pregnant', {}, addDays(today, -31))))).toMatchObject({
      ruleId: 'R-180',
      due: addDays(today, -1),
    });
    expect(due(she(told('not-pregnant', {}, addDays(today, -29))))).toBeNull();
    expect(due(she(told('pregnant')))).toMatchObject({ ruleId: 'R-180' });
  });

  it('the dose in each trimester, the newborn before week 36 (R-183, R-185)', () => {
    const without = (weeksToGo: number) => {
      const changed = expecting(weeksToGo);
      return due({ ...changed, chart: { ...changed.chart, orders: [] } });
    };
    expect(without(28)).toBeNull();
    expect(without(27)).toMatchObject({ ruleId: 'R-183' });
    const reviewed = {
      ...expecting(6),
      findings: {
        ...expecting(6).findings,
        review: [finding<'review'>(today, { about: 'dose', words: 'No withdrawal' })],
      },
    };
    expect(due(reviewed)).toMatchObject({ ruleId: 'R-185' });
  });
});
