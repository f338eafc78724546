import { addDays, capsOf, replayContingency, standardTerms } from '@cairn/rules';
import { checkAgain, daysOf, standing, sumsOf } from './account';
import type { Enrolment } from './contingency-api';
import { valueWords } from './value-chart';

const words = { m: 'met', n: 'not-met', e: 'excused' } as const;
const why = { m: 'attended', n: 'missed', e: 'hospital-stay' } as const;
type Letter = keyof typeof words;

/** An account as the api answers it: one letter a day, paid by the engine. */
function account(letters: string): Enrolment {
  const terms = standardTerms.voucher;
  const results = ([...letters] as Letter[]).map((letter, index) => ({
    ...{ id: `r${index}`, day: addDays('2026-03-02', index), number: 1, source: 'session', sourceId: null },
    ...{ judgement: words[letter], why: why[letter], reason: null, replacesId: null, by: null, at: '' },
  }));
  const caps = capsOf(terms, { cm_annual_cap_dollars: 750 });
  const { awards } = replayContingency(
    { terms, enrolmentId: 'e', caps, elsewhere: [], bytesOf: () => new Uint8Array() },
    results,
  );
  const ledger = awards
    .filter(({ paidCents }) => paidCents > 0)
    .map(({ day, paidCents: cents }, index) => ({ id: `l${index}`, kind: 'earned', cents, day }));
  return { id: 'e', program: { terms, kind: 'voucher' }, results, ledger, draws: [], caps } as unknown as Enrolment;
}

describe('an account on the screen (clinical reference 4.3)', () => {
  it('values rise, a missed day goes back to the first one, five in a row bring the highest back', () => {
    const days = daysOf(account('mmmnmmmmmm'));
    expect(days.map(({ worth }) => worth)).toEqual([250, 375, 500, 625, 250, 375, 500, 625, 750, 875]);
    expect(days.map(({ bonusCents }) => bonusCents)).toEqual([0, 0, 1000, 0, 0, 0, 1000, 0, 0, 1000]);
    expect(days.flatMap(({ reset }, at) => (reset ? [at] : []))).toEqual([3]);
  });

  it('the highest value comes back where it is above the climb', () => {
    const days = daysOf(account('mmmmmmmmmnmmmmmm'));
    expect(days.at(-1)).toMatchObject({ worth: 250 + 9 * 125, after: { streak: 6 } });
    expect(days.flatMap(({ restored }, at) => (restored ? [at] : []))).toEqual([14]);
  });

  it('an excused day changes nothing', () => {
    const days = daysOf(account('mme'));
    expect([days[2]?.worth, days[2]?.after, days[2]?.reset, days[2]?.paidCents]).toEqual([
      500,
      { next: 500, savedHigh: 250, streak: 2 },
      false,
      0,
    ]);
    expect(valueWords(days, false)).toBe('3 results: 2 met, 0 not met, 1 excused, at most $3.75 for one');
  });

  it('of a corrected day the newer result stands; the account is checked from what stands', () => {
    const paid = account('mmn');
    expect(checkAgain(paid, [paid])).toEqual([]);
    const [last] = paid.results.slice(-1);
    const corrected = { ...last, id: 'r9', judgement: 'met', why: 'attended', number: 2, replacesId: 'r2' };
    const changed = { ...paid, results: [...paid.results, corrected] } as Enrolment;
    expect(standing(changed).map(({ id }) => id)).toEqual(['r0', 'r1', 'r9']);
    expect(checkAgain(changed, [changed])).toEqual([{ day: '2026-03-04', expectedCents: 1500, paidCents: 0 }]);
  });

  it('earned, redeemed and lapsed are told apart', () => {
    const rows = [
      ['earned', 500],
      ['corrected', -100],
      ['redeemed', -200],
      ['expired', -200],
    ].map(([kind, cents]) => ({ kind, cents }));
    expect(sumsOf({ ledger: rows } as unknown as Enrolment)).toEqual({
      earnedCents: 400,
      redeemedCents: 200,
      lapsedCents: 200,
    });
  });
});
