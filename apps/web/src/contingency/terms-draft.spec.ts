import { contingencyStart, standardTerms } from '@cairn/rules';
import { asTyped, readDollars, readWhole, usd } from './money';
import { averageSlip, previewOf } from './preview';
import { draftOfTerms, faultsOf, isOpioidTarget, type NumberField, termsOf } from './terms-draft';
import { capWords, payWords, scheduleWords, targetWords } from './terms-words';

const policy = { cm_annual_cap_dollars: 750 };
const caps = { annualCents: 75_000, totalCents: null };
const voucher = draftOfTerms(standardTerms.voucher, null);
const prize = draftOfTerms(standardTerms.prize, null);
const typed = (field: NumberField, value: string, of = voucher) => ({
  ...of,
  numbers: { ...of.numbers, [field]: value },
});

describe('dollars as people type and read them', () => {
  it('whole cents come back as they were typed', () => {
    expect(['2.50', '$10', '1,250.05', ' 0.5 '].map(readDollars)).toEqual([250, 1000, 125_005, 50]);
    expect(['', 'two', '1.255', '-3', '12345678'].map(readDollars)).toEqual([null, null, null, null, null]);
    expect([usd(250), usd(-500), usd(0), asTyped(null), asTyped(75_000)]).toEqual([
      '$2.50',
      '−$5.00',
      '$0.00',
      '',
      '750.00',
    ]);
    expect([readWhole('12'), readWhole('1.5'), readWhole('')]).toEqual([12, null, null]);
  });
});

describe('a version while it is being written (clinical reference 4.3)', () => {
  it('the usual terms go into the fields and come back unchanged, without a fault', () => {
    expect(termsOf(voucher)).toEqual(standardTerms.voucher);
    expect(termsOf(prize)).toEqual(standardTerms.prize);
    expect([faultsOf(voucher, policy), faultsOf(prize, policy)]).toEqual([{}, {}]);
  });

  it('each fault stands beside its own field, in the words of the rule', () => {
    expect(faultsOf(typed('startCents', '0'), policy)).toEqual({
      startCents: 'The first value is above nothing and at most $1000.00',
    });
    expect(faultsOf(typed('ceilingCents', '1.00'), policy)).toEqual({
      ceilingCents: 'The highest value is at least the first one, $2.50',
    });
    expect(faultsOf(typed('annualCapCents', '750.01'), policy).annualCapCents).toMatch(/choose that or less/);
    expect(faultsOf(typed('annualCapCents', '750'), policy)).toEqual({});
    expect(faultsOf(typed('expiresAfterDays', '29'), policy).expiresAfterDays).toMatch(/30 to 1,000 days/);
    expect(faultsOf(typed('maxDraws', '0', prize), policy)).toHaveProperty('maxDraws');
    expect(faultsOf({ ...voucher, behavior: 'negative-test' }, policy)).toEqual({
      target: 'Choose the substances that are looked for',
    });
    expect(faultsOf({ ...voucher, phases: [{ weeks: '12', weekdays: [] }] }, policy)).toHaveProperty('schedule');
    const twoFaults = faultsOf({ ...typed('startCents', '0'), phases: [{ weeks: '0', weekdays: [1] }] }, policy);
    expect(Object.keys(twoFaults).sort()).toEqual(['schedule', 'startCents']);
  });

  it('what cannot be read is no version, and says how it is typed', () => {
    expect(termsOf(typed('bonusCents', 'ten'))).toBeNull();
    expect(faultsOf(typed('bonusCents', 'ten'), policy).bonusCents).toBe('Type dollars and cents, such as 2.50');
    expect(faultsOf(typed('restoreAfter', ''), policy).restoreAfter).toBe('Type a whole number');
    expect(faultsOf(typed('maxDraws', 'many'), policy)).toEqual({});
  });

  it('abstinence from opioids asks for a reason; stimulants do not', () => {
    const test = (analytes: readonly string[], targetReason = '') =>
      faultsOf({ ...voucher, behavior: 'negative-test', analytes, targetReason }, policy);
    expect(test(['cocaine'])).toEqual({});
    expect(test(['cocaine', 'fentanyl'])).toHaveProperty('targetReason');
    expect(test(['fentanyl'], 'Asked for by the person, on a stable dose')).toEqual({});
    expect(isOpioidTarget({ behavior: 'attendance', analytes: ['fentanyl'] })).toBe(false);
  });

  it('the words say the target, the days, the pay and the caps', () => {
    expect(
      targetWords({
        ...standardTerms.voucher,
        target: { behavior: 'negative-test', analytes: ['cocaine'], modalities: [] },
      }),
    ).toBe('A negative drug test: Cocaine (benzoylecgonine)');
    expect(scheduleWords(standardTerms.voucher)).toBe(
      'Weeks 1 to 12: Monday, Wednesday, Friday. Weeks 13 to 24: Monday, Thursday',
    );
    expect(payWords(standardTerms.voucher)).toBe(
      '$2.50 first, $1.25 more with each in a row. $10.00 more for every 3 in a row. After a setback 5 in a row bring the highest value back',
    );
    expect(payWords(standardTerms.prize)).toContain('The bowl holds 500 slips, 250 of them prizes');
    expect(capWords(standardTerms.voucher, 75_000)).toBe('At most $750.00 a person and year. Nothing lapses');
  });
});

describe('the preview of twelve weeks', () => {
  it('36 met in a row under no cap are the published maximum, 877.50 and twelve bonuses (vector: voucher maximum)', () => {
    const { totalCents, capped, weeks } = previewOf(standardTerms.voucher, {
      annualCents: 10_000_000,
      totalCents: null,
    });
    expect([totalCents, capped, weeks.length, weeks[0]]).toEqual([
      99_750,
      false,
      12,
      { week: 1, results: 3, draws: 0, cents: 250 + 375 + 500 + 1000, totalCents: 2125 },
    ]);
  });

  it('the cap of a year holds, and the preview says so', () => {
    const { totalCents, capped } = previewOf(standardTerms.voucher, caps);
    expect([totalCents, capped]).toEqual([75_000, true]);
  });

  it('prizes are what a draw is worth on average; draws grow to their most', () => {
    expect(averageSlip(standardTerms.prize.pay.kind === 'prize' ? standardTerms.prize.pay.bowl : [])).toBeCloseTo(
      (209 * 100 + 40 * 2000 + 10_000) / 500,
    );
    expect(contingencyStart(standardTerms.prize).next).toBe(1);
    const { weeks } = previewOf(standardTerms.prize, { annualCents: 10_000_000, totalCents: null });
    expect(weeks.slice(0, 4).map(({ draws }) => draws)).toEqual([6, 15, 24, 30]);
    expect(previewOf(standardTerms.prize, { annualCents: 1000, totalCents: null })).toMatchObject({
      totalCents: 1000,
      capped: true,
    });
  });
});
