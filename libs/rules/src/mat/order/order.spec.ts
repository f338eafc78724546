import fc from 'fast-check';
import type { Licence, Practitioner } from '../../access/licences';
import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { addDays } from '../../time';
import { micrograms } from '../../units';
import { doctor, exampleChart, methadoneOrder, now, usualOrder } from '../example-chart';
import type { EpisodeFacts, MedicationChart } from '../medication-chart';
import { orderState, overlaps } from '../order-state';
import { decideOrder } from './order';
import { portionAmount } from './order-plan';
import type { OrderAttempt } from './order-facts';

const chart: MedicationChart = { ...exampleChart, orders: [] };
const methadone: OrderAttempt = usualOrder;
const licence = doctor.licences[0] as Licence;
const standing = {
  ...methadoneOrder,
  id: 'old',
  product: 'buprenorphine-sl',
  startsOn: '2026-06-01',
  expiresOn: '2026-07-01',
  endsOn: null,
} as const;

type More = Partial<MedicationChart> & { readonly prescriber?: Practitioner };
const sign = (attempt: Partial<OrderAttempt> = {}, { prescriber: signer = doctor, ...more }: More = {}) =>
  decideOrder({ ...methadone, ...attempt }, { ...chart, ...more }, { signer }, standardPolicy, now);

function refusal(...asked: Parameters<typeof sign>): string {
  const answer = sign(...asked);
  return isRefusal(answer) ? `${answer.code}: ${answer.says}` : 'signed';
}

describe('signing an order', () => {
  it('a prescriber with a valid license orders 80 mg of methadone for 90 days', () => {
    expect(sign()).toMatchObject({ doseMcg: 80_000, portions: 1, discontinues: [] });
  });

  it.each([
    ['a nurse', { ...doctor, roles: ['nurse'] as const }],
    ['a prescriber without a license', { ...doctor, licences: [] }],
    ['a prescriber with a nurse’s license', { ...doctor, licences: [{ ...licence, type: 'RN' }] }],
    ['a prescriber whose license ended yesterday', { ...doctor, licences: [{ ...licence, expiresOn: '2026-06-09' }] }],
  ])('%s signs nothing (R-201)', (_, prescriber) => {
    expect(refusal({}, { prescriber })).toMatch(/^order\.licence/);
  });

  it('on its last day a license is still good', () => {
    const prescriber = { ...doctor, licences: [{ ...licence, expiresOn: '2026-06-10' }] };
    expect(refusal({}, { prescriber })).toBe('signed');
  });

  it.each([
    ['91 days of methadone', { expiresOn: '2026-09-09' }],
    ['an order that ends before it begins', { startsOn: '2026-06-12', expiresOn: '2026-06-11' }],
    ['an order that is over already', { startsOn: '2026-05-01', expiresOn: '2026-06-09', reason: 'late' }],
    ['30 February', { startsOn: '2027-02-30', expiresOn: '2027-03-01' }],
    ['no dose', { doseMcg: 0 }],
    ['half a microgram', { doseMcg: 0.5 }],
    ['30 grams, a slip of the unit', { doseMcg: 30_000_000 }],
    ['methadone once a month', { frequency: 'monthly' }],
    ['a daily dose in two portions', { portions: 2 }],
    ['a split dose in one portion', { frequency: 'split', portions: 1 }],
    ['a split dose in five portions', { frequency: 'split', portions: 5 }],
  ] as const)('%s is not an order', (_, attempt) => expect(refusal(attempt)).toMatch(/^order\.invalid/));

  it('an injection of naltrexone may be ordered for half a year', () => {
    const injection = {
      product: 'naltrexone-xr',
      doseMcg: 380_000,
      frequency: 'monthly',
      expiresOn: '2026-12-07',
    } as const;
    expect(refusal(injection)).toBe('signed');
  });

  it('methadone is ordered in an opioid treatment program only', () => {
    expect(refusal({}, { programme: { ...chart.programme, isOtp: false } })).toMatch(/opioid treatment program/);
    expect(
      refusal(
        { product: 'buprenorphine-naloxone-film', doseMcg: 16_000, pathway: 'prescribed' },
        {
          programme: { ...chart.programme, isOtp: false },
          prescriber: { ...doctor, licences: [licence, { ...licence, type: 'DEA' }] },
        },
      ),
    ).toBe('signed');
  });

  it('an order that begins in the past needs a reason (R-011)', () => {
    expect(refusal({ startsOn: '2026-06-09', expiresOn: '2026-07-01' })).toMatch(/needs a reason/);
    expect(refusal({ startsOn: '2026-06-09', expiresOn: '2026-07-01', reason: 'Signed on paper' })).toBe('signed');
  });

  it('needs an open episode, but no finished admission (R1)', () => {
    expect(refusal({}, { episode: null })).toMatch(/no open episode/);
    const early = sign({}, { episode: { ...(chart.episode as EpisodeFacts), main: 'screened' } });
    expect(early.evaluations?.find(({ ruleId }) => ruleId === 'ORDER-EPISODE-1')).toMatchObject({
      severity: 'WARN',
      result: 'failed',
    });
    expect(isRefusal(early)).toBe(false);
  });

  it('ends the agonist order before it at its own start, and says so (R-206)', () => {
    const answer = sign({ startsOn: '2026-06-15', expiresOn: '2026-07-15' }, { orders: [standing] });
    expect(answer).toMatchObject({ discontinues: [{ orderId: 'old', endsOn: '2026-06-15' }] });
    expect(answer.evaluations?.find(({ ruleId }) => ruleId === 'R-206')).toMatchObject({
      severity: 'WARN',
      result: 'failed',
    });
  });

  it('an order that would begin later never comes into force', () => {
    const later = { ...standing, startsOn: '2026-06-20' };
    expect(sign({}, { orders: [later] })).toMatchObject({ discontinues: [{ orderId: 'old', endsOn: '2026-06-20' }] });
    expect(orderState({ ...later, endsOn: '2026-06-20' }, '2026-06-21')).toBe('stopped');
  });

  it('leaves orders alone that are over before it begins', () => {
    expect(sign({ startsOn: '2026-07-02' }, { orders: [standing] })).toMatchObject({ discontinues: [] });
    expect(sign({}, { orders: [{ ...standing, endsOn: '2026-06-10' }] })).toMatchObject({ discontinues: [] });
  });

  it('naltrexone and an agonist do not stand side by side (R-079)', () => {
    const injection = { product: 'naltrexone-xr', doseMcg: 380_000, frequency: 'monthly' } as const;
    expect(refusal(injection, { orders: [standing] })).toMatch(/^order\.already-active: Buprenorphine/);
  });

  it('after a new order no two orders of one person are in force on any day', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-06-10', days));
    const order = fc.record({ from: day, days: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(order, order, (old, next) => {
        const before = { ...standing, startsOn: old.from, expiresOn: addDays(old.from, old.days) };
        const attempt = { startsOn: next.from, expiresOn: addDays(next.from, next.days) };
        const answer = sign(attempt, { orders: [before] });
        if (isRefusal(answer)) throw new Error(answer.says);
        const [ended] = answer.discontinues;
        expect(overlaps({ ...before, endsOn: ended?.endsOn ?? null }, attempt.startsOn, attempt.expiresOn)).toBe(false);
      }),
    );
  });
});

describe('the state of an order follows from its days (R-205)', () => {
  const order = { startsOn: '2026-06-10', expiresOn: '2026-06-20', endsOn: null };
  it.each([
    ['2026-06-09', 'upcoming'],
    ['2026-06-10', 'active'],
    ['2026-06-20', 'active'],
    ['2026-06-21', 'expired'],
  ])('on %s it is %s', (day, state) => expect(orderState(order, day)).toBe(state));

  it('stopped on the 15th, it covers the 14th and no longer the 15th', () => {
    const stopped = { ...order, endsOn: '2026-06-15' };
    expect([orderState(stopped, '2026-06-14'), orderState(stopped, '2026-06-15')]).toEqual(['active', 'stopped']);
  });

  it('is in force on exactly the days that overlap says', () => {
    const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays('2026-06-01', days));
    fc.assert(
      fc.property(day, day, fc.option(day), day, (startsOn, expiresOn, endsOn, on) => {
        const span = { startsOn, expiresOn, endsOn };
        expect(overlaps(span, on, on)).toBe(orderState(span, on) === 'active');
      }),
    );
  });
});

describe('the portions of a split dose (R-060)', () => {
  it('80 mg in two portions is 40 mg and 40 mg; what does not divide goes with the first', () => {
    expect([1, 2].map((portion) => portionAmount(micrograms(80_000), 2, portion))).toEqual([40_000, 40_000]);
    expect([1, 2, 3].map((portion) => portionAmount(micrograms(100_000), 3, portion))).toEqual([
      33_334, 33_333, 33_333,
    ]);
  });

  it('add up to the dose, to the microgram', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 4 }), (dose, portions) => {
        const amounts = Array.from({ length: portions }, (_, index) =>
          portionAmount(micrograms(dose), portions, index + 1),
        );
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(dose);
      }),
    );
  });
});
