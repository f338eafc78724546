import { standardPolicy } from '../policy';
import { chartFor, givenOf, orderOf } from './example-products';
import { dueInjection, isListed } from './injection-list';
import type { MedicationChart } from './medication-chart';
import { today } from './example-chart';

const sublocade = 'buprenorphine-xr-sublocade';
const due = (more: Partial<MedicationChart> = {}) =>
  dueInjection(chartFor(sublocade, 300, more), today, standardPolicy);

describe('the list of injections', () => {
  it('a first injection is due from the first day of its order (R-121)', () => {
    expect(due()).toMatchObject({ place: 1, timing: 'due', dueOn: '2026-06-01', orderId: 'order', doseMcg: 300_000 });
    expect(due({ orders: [orderOf(sublocade, 300, { startsOn: '2026-06-12' })] })?.timing).toBe('not-yet');
  });

  it('the next one follows the last (R-123)', () => {
    const doses = ['2026-05-14', '2026-04-16'].map((day) => givenOf(sublocade, 300, day, { site: 'thigh-left' }));
    expect(due({ doses })).toMatchObject({
      place: 3,
      timing: 'early',
      opensOn: '2026-06-09',
      dueOn: '2026-06-11',
      last: { on: '2026-05-14', site: 'thigh-left' },
    });
  });

  it('one that was given today is not due today', () => {
    expect(due({ doses: [givenOf(sublocade, 300, today)] })).toMatchObject({ place: 2, timing: 'not-yet' });
  });

  it('whose order ran out is still followed up, and needs a prescriber', () => {
    const doses = [givenOf('naltrexone-xr', 380, '2026-04-20')];
    expect(due({ doses, orders: [] })).toMatchObject({ orderId: null, doseMcg: null, timing: 'restart' });
  });

  it('who went on with another medication, or never had one, is not on it', () => {
    const doses = [givenOf(sublocade, 300, '2026-04-01')];
    expect(due({ doses, orders: [orderOf('buprenorphine-naloxone-film', 16)] })).toBeNull();
    expect(due({ orders: [] })).toBeNull();
  });

  it('the amount is that of the day on which it is due (R-126)', () => {
    const steps = [{ from: '2026-06-12', doseMcg: 100_000 as never }];
    const doses = ['2026-05-17', '2026-04-16'].map((day) => givenOf(sublocade, 300, day));
    expect(due({ doses, orders: [orderOf(sublocade, 300, { steps })] })?.doseMcg).toBe(100_000);
  });

  it('open and overdue ones are listed from today on, later ones on their day', () => {
    const one = due({ doses: [givenOf(sublocade, 300, '2026-05-20'), givenOf(sublocade, 300, '2026-04-20')] });
    if (one === null) throw new Error('nothing is due');
    expect(one.dueOn).toBe('2026-06-17');
    expect([
      isListed(one, today, '2026-06-16', today),
      isListed(one, today, '2026-06-17', today),
      isListed(one, '2026-06-18', '2026-06-30', today),
      isListed({ ...one, opensOn: today }, today, today, today),
      isListed({ ...one, opensOn: today }, '2026-06-11', '2026-06-12', today),
    ]).toEqual([false, true, false, true, false]);
  });
});
