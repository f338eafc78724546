import type { Known } from '../../assessment/finding-kinds';
import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { addDays } from '../../time';
import { micrograms } from '../../units';
import { decideDose } from '../dose/dose';
import { doctor, exampleChart, given, methadoneOrder, now, nurse, onFile, today, usualDose } from '../example-chart';
import type { ExternalDose, KnownDose, KnownOrder, MedicationChart } from '../medication-chart';

const assessed = (sedation = 0): Known<'dose-assessment'> => ({
  id: 'assessment',
  on: today,
  at: new Date(`${today}T10:50:00Z`),
  by: 'Ann',
  details: { sedation, withdrawal: 'mild', otherSedatives: false, intoxicated: false, stable: true },
});
const review: Known<'review'> = {
  id: 'review',
  on: today,
  at: new Date(`${today}T10:40:00Z`),
  by: 'dr',
  details: { about: 'missed-days', words: 'Seen' },
};

/** Doses every day up to so many missed days before today. */
function after(missed: number, more: Partial<KnownDose> = {}): readonly KnownDose[] {
  return Array.from({ length: 12 }, (_, ago) => given(addDays(today, -missed - 1 - ago), more));
}

function attempt(chart: Partial<MedicationChart>, doseMcg = 80_000, orderId = 'order') {
  const answer = decideDose(
    { ...usualDose, doseMcg, orderId },
    { ...exampleChart, ...chart },
    nurse,
    standardPolicy,
    now,
  );
  const failed = (answer.evaluations ?? []).filter(({ result }) => result === 'failed');
  return {
    given: !isRefusal(answer),
    stops: failed.filter(({ severity }) => severity !== 'WARN').map(({ ruleId }) => ruleId),
    warns: failed.filter(({ severity }) => severity === 'WARN').map(({ ruleId }) => ruleId),
    proposal: failed.map(({ inputs }) => inputs.proposal).find((text) => text !== null && text !== undefined) ?? null,
  };
}

const signedAgo = (days: number, more: Partial<KnownOrder> = {}): KnownOrder => ({
  ...methadoneOrder,
  id: 'new',
  startsOn: today,
  signedAt: new Date(`${addDays(today, -days)}T10:45:00Z`),
  ...more,
});
const replaced: KnownOrder = { ...methadoneOrder, endsOn: today };
const known = (...findings: (typeof review | ReturnType<typeof assessed>)[]) => ({
  ...onFile,
  'dose-assessment': findings.filter((one): one is ReturnType<typeof assessed> => one.id === 'assessment'),
  review: findings.filter((one): one is typeof review => one.id === 'review'),
});

describe('missed days of methadone', () => {
  it('none missed: nothing is said (R-050)', () => {
    expect(attempt({ doses: after(0) })).toMatchObject({ given: true, stops: [], warns: [] });
  });

  it('one missed day: the usual dose, and the days are shown (R-050, R-057)', () => {
    expect(attempt({ doses: after(1) })).toMatchObject({ given: true, stops: [], warns: ['R-057'] });
  });

  it('two missed days: only after a look for intoxication and withdrawal today (R-051)', () => {
    expect(attempt({ doses: after(2) })).toMatchObject({ given: false, stops: ['R-051'] });
    expect(attempt({ doses: after(2), findings: known(assessed()) })).toMatchObject({ given: true });
    expect(attempt({ doses: after(2), findings: known(assessed(3)) }).stops).toContain('R-051');
    const yesterday = { ...assessed(), on: '2026-06-09' };
    expect(attempt({ doses: after(2), findings: known(yesterday) }).stops).toEqual(['R-051']);
  });

  it('T-06: 3 missed at 80 mg: hold; proposal 40 mg; the nurse cannot give 80 (R-052)', () => {
    const held = attempt({ doses: after(3), findings: known(assessed()) });
    expect(held).toMatchObject({ given: false, stops: ['R-052'] });
    expect(held.proposal).toMatch(/40 mg/);
  });

  it('a new order that was signed after the third missed day is given (R-052)', () => {
    const half = signedAgo(0, { doseMcg: micrograms(40_000) });
    const chart = { doses: after(3), findings: known(assessed()), orders: [half, replaced] };
    expect(attempt(chart, 40_000, 'new')).toMatchObject({ given: true, stops: [] });
    const early = { ...chart, orders: [{ ...half, signedAt: new Date('2026-06-08T10:00:00Z') }, replaced] };
    expect(attempt(early, 40_000, 'new').stops).toEqual(['R-052']);
  });

  it('T-07: 4 missed at 60 mg: proposal 30 mg, and the prescriber sees the person (R-053)', () => {
    const doses = after(4, { doseMcg: micrograms(60_000) });
    const order = { ...methadoneOrder, doseMcg: micrograms(60_000) };
    const held = attempt({ doses, orders: [order], findings: known(assessed()) }, 60_000);
    expect(held).toMatchObject({ given: false, stops: ['R-053'] });
    expect(held.proposal).toMatch(/30 mg/);
    const fresh = { doses, orders: [signedAgo(0, { doseMcg: micrograms(30_000) }), replaced] };
    expect(attempt({ ...fresh, findings: known(assessed()) }, 30_000, 'new').stops).toEqual(['R-053']);
    expect(attempt({ ...fresh, findings: known(assessed(), review) }, 30_000, 'new')).toMatchObject({ given: true });
    expect(attempt({ doses, orders: [order], findings: known(assessed(), review) }, 60_000).stops).toEqual(['R-053']);
  });

  it('at 100 mg the cap speaks: the lower of half and 40 mg (R-053)', () => {
    const doses = after(4, { doseMcg: micrograms(100_000) });
    expect(attempt({ doses, findings: known(assessed()) }).proposal).toMatch(/40 mg/);
  });

  it('T-09: 5 missed at any dose: the order has ended, and a first day begins (R-054, R-041, R-048)', () => {
    const held = attempt({ doses: after(5), findings: known(assessed(), review) });
    expect(held).toMatchObject({ given: false });
    expect(held.stops).toEqual(expect.arrayContaining(['R-054', 'R-041']));
    const start = { doses: after(5), orders: [signedAgo(0, { doseMcg: micrograms(30_000) }), replaced] };
    expect(attempt({ ...start, findings: known(assessed(), review) }, 30_000, 'new')).toMatchObject({ given: true });
    expect(attempt({ ...start, findings: known(review) }, 30_000, 'new').stops).toEqual(
      expect.arrayContaining(['R-046', 'R-048', 'R-051']),
    );
  });

  it('an order of the third missed day does not outlive the fifth (R-054)', () => {
    const orders = [signedAgo(2, { startsOn: '2026-06-08', doseMcg: micrograms(40_000) })];
    const stops = attempt({ doses: after(5), orders, findings: known(assessed(), review) }, 40_000, 'new').stops;
    expect(stops).toEqual(['R-054']);
  });

  it('a verified dose elsewhere clears the count, a claim does not (R-083, R-057)', () => {
    const dose: ExternalDose = {
      id: 'x',
      on: '2026-06-08',
      productClass: 'methadone',
      doseMcg: micrograms(80_000),
      facility: 'County jail',
      source: 'jail',
      state: 'verified',
    };
    expect(attempt({ doses: after(4), externalDoses: [dose] })).toMatchObject({ given: true, warns: ['R-057'] });
    expect(attempt({ doses: after(4), externalDoses: [{ ...dose, state: 'reported' }] }).given).toBe(false);
  });

  it('a closed day is missed unless a dose covers it (R-050, R-360)', () => {
    const programme = { ...exampleChart.programme, closedDays: ['2026-06-09'] };
    expect(attempt({ doses: after(1), programme })).toMatchObject({ given: true, warns: ['R-057'] });
  });

  it('that nothing was taken is recorded whatever was missed', () => {
    const chart = { ...exampleChart, doses: after(4) };
    const answer = decideDose({ ...usualDose, observation: 'declined', doseMcg: 0 }, chart, nurse, standardPolicy, now);
    expect(isRefusal(answer)).toBe(false);
  });

  it('nobody at the window may override it, a prescriber neither (R-052)', () => {
    const overrides = [{ ruleId: 'R-052', reasonCode: 'other', reasonText: 'He was well when I saw him' }];
    const chart = { ...exampleChart, doses: after(3), findings: known(assessed()) };
    const prescriber = { ...doctor, staffId: 'another' };
    expect(isRefusal(decideDose({ ...usualDose, overrides }, chart, prescriber, standardPolicy, now))).toBe(true);
  });
});

describe('missed days of buprenorphine (R-110)', () => {
  const order: KnownOrder = { ...methadoneOrder, product: 'buprenorphine-naloxone-sl', doseMcg: micrograms(16_000) };
  const doses = (missed: number) =>
    after(missed, {
      product: 'buprenorphine-naloxone-sl',
      productClass: 'buprenorphine',
      doseMcg: micrograms(16_000),
    });
  const stopped = (missed: number, more: Partial<MedicationChart> = {}) =>
    attempt({ doses: doses(missed), orders: [order], ...more }, 16_000);

  it('up to five missed days the usual dose, after a look at the person (R-110)', () => {
    expect(stopped(5).stops).not.toContain('R-110');
    expect(stopped(5).warns).toContain('R-110');
    expect(stopped(5, { findings: known(assessed()) }).warns).not.toContain('R-110');
  });

  it('from six on the prescriber orders anew (R-110)', () => {
    expect(stopped(6, { findings: known(assessed()) }).stops).toContain('R-110');
    const anew = { ...order, signedAt: new Date(`${today}T10:00:00Z`) };
    expect(stopped(6, { findings: known(assessed()), orders: [anew] }).stops).not.toContain('R-110');
  });
});
