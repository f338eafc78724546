import fc from 'fast-check';
import { addDays } from '../../time';
import type { ContingencyJudgement, DayJudged } from './kinds';
import { awardOf, correctionsOf, judgedDays, type Paid, replayContingency, standardTerms, sumOfPaid } from './index';
import { firstDay, prizePay, scene } from './contingency-scene';
import { advance, beginReplay } from './replay';
import type { ContingencyTerms, PrizeTerms, VoucherTerms } from './terms';

const voucher = fc
  .record({
    startCents: fc.integer({ min: 1, max: 2000 }),
    stepCents: fc.integer({ min: 0, max: 1000 }),
    above: fc.option(fc.integer({ min: 0, max: 5000 })),
    bonusCents: fc.integer({ min: 0, max: 3000 }),
    bonusEvery: fc.integer({ min: 1, max: 6 }),
    restoreAfter: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ above, ...pay }): VoucherTerms => ({
    kind: 'voucher',
    ...pay,
    ceilingCents: above === null ? null : pay.startCents + above,
  }));

const prize = fc
  .record({ startDraws: fc.integer({ min: 1, max: 3 }), stepDraws: fc.integer({ min: 0, max: 3 }) })
  .map((pay): PrizeTerms => ({ ...prizePay, ...pay, maxDraws: 8 }));

const anyTerms: fc.Arbitrary<ContingencyTerms> = fc
  .oneof(voucher, prize)
  .map((pay) => ({ ...standardTerms.voucher, pay }));

const anyCaps = fc.record({
  annualCents: fc.integer({ min: 0, max: 60_000 }),
  totalCents: fc.option(fc.integer({ min: 0, max: 40_000 })),
});

/** Results of up to three years, several of one day among them. */
const anyResults: fc.Arbitrary<readonly DayJudged[]> = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 1000 }).map((offset) => addDays(firstDay, offset)),
    judgement: fc.constantFrom<ContingencyJudgement>('met', 'met', 'met', 'not-met', 'excused'),
  }),
  { maxLength: 120 },
);

describe('whatever the version and the results (clinical reference 4.3)', () => {
  it('no year and no program ever pays more than its cap, whatever the version and the results', () => {
    fc.assert(
      fc.property(anyTerms, anyCaps, anyResults, anyResults, (terms, caps, results, others) => {
        const elsewhere = replayContingency(scene(standardTerms.voucher, { caps }), others).paid;
        const { awards, paid: here } = replayContingency(scene(terms, { caps, elsewhere }), results);
        expect(awards.every(({ paidCents, dueCents }) => paidCents >= 0 && paidCents <= dueCents)).toBe(true);
        if (caps.totalCents !== null) expect(sumOfPaid(here)).toBeLessThanOrEqual(caps.totalCents);
        for (const { day } of here) {
          const inYear = [...here, ...elsewhere].filter((one) => one.day > addDays(day, -366) && one.day <= day);
          expect(sumOfPaid(inYear)).toBeLessThanOrEqual(caps.annualCents);
        }
        for (const year of ['2026', '2027', '2028'])
          expect(sumOfPaid([...here, ...elsewhere].filter(({ day }) => day.startsWith(year)))).toBeLessThanOrEqual(
            caps.annualCents,
          );
      }),
      { numRuns: 150 },
    );
  });

  it('a replay is the same as recording day after day', () => {
    fc.assert(
      fc.property(anyTerms, anyCaps, anyResults, (terms, caps, results) => {
        const of = scene(terms, { caps });
        let recorded = beginReplay(terms);
        for (const day of judgedDays(results)) recorded = advance(of, recorded, day);
        expect(replayContingency(of, results)).toEqual(recorded);
      }),
    );
  });

  it('and the same as asking for the award of each day as it comes', () => {
    fc.assert(
      fc.property(anyTerms, anyCaps, anyResults, (terms, caps, results) => {
        const of = scene(terms, { caps });
        const inOrder = judgedDays(results);
        const ledger: Paid[] = [];
        inOrder.forEach(({ day }, index) => {
          const award = awardOf(of, inOrder.slice(0, index + 1), day, ledger);
          ledger.push({ day, cents: award?.paidCents ?? 0 });
        });
        expect(ledger.filter(({ cents }) => cents > 0)).toEqual(replayContingency(of, results).paid);
      }),
      { numRuns: 40 },
    );
  });

  it('the order in which results are handed over changes nothing, of one day or of many', () => {
    fc.assert(
      fc.property(
        anyTerms,
        anyResults.chain((results) =>
          fc.tuple(fc.constant(results), fc.shuffledSubarray([...results], { minLength: results.length })),
        ),
        (terms, [results, shuffled]) => {
          expect(replayContingency(scene(terms), shuffled)).toEqual(replayContingency(scene(terms), results));
        },
      ),
    );
  });

  it('a result that is handed over twice counts once', () => {
    fc.assert(
      fc.property(anyTerms, anyResults, (terms, results) => {
        expect(replayContingency(scene(terms), [...results, ...results])).toEqual(
          replayContingency(scene(terms), results),
        );
      }),
    );
  });

  it('what was earned is never taken back by what comes after', () => {
    fc.assert(
      fc.property(anyTerms, anyResults, (terms, results) => {
        const inOrder = judgedDays(results);
        const all = replayContingency(scene(terms), inOrder).awards;
        const half = replayContingency(scene(terms), inOrder.slice(0, Math.ceil(inOrder.length / 2))).awards;
        expect(all.slice(0, half.length)).toEqual(half);
      }),
    );
  });

  it('whatever is corrected: only the day itself loses, the balance never falls below nothing, the caps hold', () => {
    fc.assert(
      fc.property(anyTerms, anyCaps, anyResults, fc.nat(), fc.nat(), (terms, caps, results, which, spent) => {
        const here = scene(terms, { caps });
        const before = judgedDays(results);
        fc.pre(before.length > 0);
        const wrong = before[which % before.length]?.day ?? '';
        const after = before.map((one) =>
          one.day === wrong
            ? { ...one, judgement: one.judgement === 'met' ? ('not-met' as const) : ('met' as const) }
            : one,
        );
        const { paid } = replayContingency(here, before);
        const earned = sumOfPaid(paid);
        const balanceCents = earned === 0 ? 0 : earned - (spent % (earned + 1));
        const corrections = correctionsOf(here, { results: after, day: wrong, paid, balanceCents });
        expect(corrections.filter(({ cents }) => cents < 0).every(({ day }) => day === wrong)).toBe(true);
        let balance = balanceCents;
        for (const { cents } of corrections) expect((balance += cents)).toBeGreaterThanOrEqual(0);
        const ledger = [...paid, ...corrections];
        if (caps.totalCents !== null) expect(sumOfPaid(ledger)).toBeLessThanOrEqual(caps.totalCents);
        for (const { day } of ledger)
          expect(sumOfPaid(ledger.filter((one) => one.day > addDays(day, -366) && one.day <= day))).toBeLessThanOrEqual(
            caps.annualCents,
          );
      }),
    );
  });
});
