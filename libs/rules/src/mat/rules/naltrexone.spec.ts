import { exampleChart, today } from '../example-chart';
import { atTheWindow, chartFor, found, givenOf, lastUsed, syringe, toTheOrder, verdict } from '../example-products';
import type { KnownSpecimen, MedicationChart } from '../medication-chart';
import type { OrderAttempt } from '../order/order-facts';

const xr = 'naltrexone-xr';
const tablet = 'naltrexone-oral';
const panel = ['opiates', 'methadone', 'buprenorphine', 'oxycodone', 'fentanyl'];
const test = (change: Partial<KnownSpecimen> = {}): KnownSpecimen => ({
  collectedOn: today,
  collectedAt: null,
  panel,
  positives: [],
  ...change,
});
const ask = (ruleId: string, more: Partial<MedicationChart> = {}, site = 'buttock-left') =>
  verdict(atTheWindow(ruleId, chartFor(xr, 380, more), { injection: { ...syringe, site } }));
const order = (ruleId: string, attempt: Partial<OrderAttempt> = {}, more: Partial<MedicationChart> = {}) =>
  verdict(toTheOrder(ruleId, { ...exampleChart, orders: [], ...more }, { product: xr, doseMcg: 380_000, ...attempt }));
const days = (count: number) => 24 * count;

describe('before naltrexone is begun', () => {
  it('XR-naltrexone: last opioid heroin 6 days ago is refused, A07 (R-152)', () => {
    expect(ask('R-152', { findings: lastUsed(days(6)) })).toBe('HARD_STOP');
  });

  it.each([
    ['short', 7, 'OVERRIDE'],
    ['short', 9, 'OVERRIDE'],
    ['short', 10, 'passed'],
    ['fentanyl', 6, 'HARD_STOP'],
    ['methadone', 6, 'HARD_STOP'],
    ['methadone', 13, 'OVERRIDE'],
    ['methadone', 14, 'passed'],
    ['buprenorphine', 13, 'OVERRIDE'],
  ] as const)('%s %i days ago: %s (R-152)', (opioidClass, count, answer) => {
    expect(ask('R-152', { findings: lastUsed(days(count), opioidClass) })).toBe(answer);
  });

  it('nobody asked: refused, and an agonist that we gave counts (R-152, R-008)', () => {
    expect(ask('R-152', { findings: {} })).toBe('HARD_STOP');
    const doses = [givenOf('methadone-oral-concentrate', 40, '2026-06-05')];
    expect(ask('R-152', { findings: lastUsed(days(30)), doses })).toBe('HARD_STOP');
    const earlier = [givenOf('methadone-oral-concentrate', 40, '2026-05-29')];
    expect(ask('R-152', { findings: lastUsed(days(11)), doses: earlier })).toBe('OVERRIDE');
  });

  it('T-18 methadone metabolite in the test of today: refused (R-153)', () => {
    expect(ask('R-153', { specimens: [test({ panel: [...panel, 'EDDP'], positives: ['EDDP'] })] })).toBe('HARD_STOP');
  });

  it('the test is of today, negative, and saw all of it (R-153)', () => {
    expect(ask('R-153', { specimens: [test()] })).toBe('passed');
    expect(ask('R-153', { specimens: [] })).toBe('HARD_STOP');
    expect(ask('R-153', { specimens: [test({ collectedOn: '2026-06-09' })] })).toBe('HARD_STOP');
    expect(ask('R-153', { specimens: [test({ panel: panel.slice(0, 4) })] })).toBe('HARD_STOP');
    expect(ask('R-153', { specimens: [test({ positives: ['fentanyl'] })] })).toBe('HARD_STOP');
    expect(ask('R-153', { specimens: [test({ panel: [...panel, 'cocaine'], positives: ['cocaine'] })] })).toBe(
      'passed',
    );
  });

  it('with a time of day it counts for 24 hours (R-153)', () => {
    const at = (time: string) =>
      ask('R-153', { specimens: [test({ collectedOn: '2026-06-09', collectedAt: new Date(time) })] });
    expect(at('2026-06-09T11:00:00Z')).toBe('passed');
    expect(at('2026-06-09T10:59:00Z')).toBe('HARD_STOP');
  });

  it('a failed naloxone challenge stops until a later one passes (R-154)', () => {
    expect(ask('R-154', { findings: found('naloxone-challenge', { outcome: 'failed' }) })).toBe('HARD_STOP');
    expect(ask('R-154', { findings: found('naloxone-challenge', { outcome: 'passed' }) })).toBe('passed');
    expect(ask('R-154')).toBe('not asked');
  });

  it('is asked again after a gap, and not in between (R-152, R-153, R-157)', () => {
    const after = (product: typeof xr | typeof tablet, mg: number, on: string) =>
      ask('R-153', { doses: [givenOf(product, mg, on)] });
    expect(after(xr, 380, '2026-04-30')).toBe('not asked');
    expect(after(xr, 380, '2026-04-29')).toBe('HARD_STOP');
    expect(after(tablet, 50, '2026-06-07')).toBe('not asked');
    expect(after(tablet, 50, '2026-06-06')).toBe('HARD_STOP');
  });
});

describe('what speaks against naltrexone', () => {
  const opioid = found(
    'medication',
    { name: 'Oxycodone', ingredient: 'oxycodone', startedOn: '2026-06-01', endedOn: null },
    '2026-06-01',
  );
  const assessed = (withdrawal: 'none' | 'mild') =>
    found('dose-assessment', { sedation: 1, withdrawal, otherSedatives: false, intoxicated: false, stable: true });

  it('an opioid on the medication list, or withdrawal today (R-155)', () => {
    expect(ask('R-155', { findings: opioid })).toBe('HARD_STOP');
    expect(ask('R-155', { findings: assessed('mild') })).toBe('HARD_STOP');
    expect(ask('R-155', { findings: assessed('none') })).toBe('passed');
    expect(order('R-155', {}, { findings: opioid })).toBe('HARD_STOP');
    expect(order('R-155')).toBe('passed');
  });

  const lab = (altTenthsUln: number | null, acuteHepatitis = false, on = '2026-06-01') =>
    found('laboratory', { altTenthsUln, astTenthsUln: null, egfr: 90, acuteHepatitis }, on);

  it.each([
    [29, 'passed'],
    [30, 'WARN'],
    [49, 'WARN'],
    [50, 'OVERRIDE'],
    [null, 'WARN'],
  ])('ALT of %s tenths of the limit: %s (R-156)', (alt, answer) => {
    expect(ask('R-156', { findings: lab(alt) })).toBe(answer);
    expect(order('R-156', {}, { findings: lab(alt) })).toBe(answer);
  });

  it('acute hepatitis stops; a review of the prescriber settles raised enzymes; old tests are asked again (R-156)', () => {
    expect(ask('R-156', { findings: lab(10, true) })).toBe('HARD_STOP');
    const review = found('review', { about: 'liver', words: 'Goes on' });
    expect(ask('R-156', { findings: { ...lab(60), ...review } })).toBe('passed');
    expect(ask('R-156', { findings: lab(10, false, '2025-12-12') })).toBe('passed');
    expect(ask('R-156', { findings: lab(10, false, '2025-12-11') })).toBe('WARN');
    expect(ask('R-156')).toBe('WARN');
  });

  it('kidneys and bleeding (R-161)', () => {
    const egfr = (value: number) =>
      order(
        'R-161',
        {},
        { findings: found('laboratory', { altTenthsUln: 10, astTenthsUln: 10, egfr: value, acuteHepatitis: false }) },
      );
    expect([egfr(60), egfr(59)]).toEqual(['passed', 'WARN']);
    const thinner = found('medication', {
      name: 'Warfarin',
      ingredient: 'warfarin',
      startedOn: '2026-01-01',
      endedOn: null,
    });
    expect(order('R-161', {}, { findings: thinner })).toBe('WARN');
    expect(order('R-161', { product: tablet, doseMcg: 50_000 }, { findings: thinner })).toBe('passed');
  });

  it('pain treatment is talked about, and planned surgery speaks (R-162)', () => {
    const talked = found('advice', { topic: 'pain-treatment' });
    expect(order('R-162')).toBe('WARN');
    expect(order('R-162', {}, { findings: talked })).toBe('passed');
  });
});

describe('the dose and its days', () => {
  it.each([
    [50, undefined, 'passed'],
    [51, undefined, 'WARN'],
    [100, [1, 3, 5], 'passed'],
    [150, [1, 3, 5], 'WARN'],
  ])('%i mg on weekdays %s: %s (R-150)', (mg, weekdays, answer) => {
    expect(order('R-150', { product: tablet, doseMcg: mg * 1000, ...(weekdays ? { weekdays } : {}) })).toBe(answer);
  });

  it('only 380 mg, into the buttock, on the other side than last time (R-151)', () => {
    const last = { doses: [givenOf(xr, 380, '2026-05-13', { site: 'buttock-left' })] };
    expect(order('R-151', { doseMcg: 379_000 })).toBe('HARD_STOP');
    expect(order('R-151')).toBe('passed');
    expect(ask('R-151', last)).toBe('WARN');
    expect(ask('R-151', last, 'buttock-right')).toBe('passed');
    expect(ask('R-151', {}, 'abdomen-left')).toBe('HARD_STOP');
  });

  it.each([
    ['2026-05-21', 'HARD_STOP'],
    ['2026-05-20', 'OVERRIDE'],
    ['2026-05-14', 'OVERRIDE'],
    ['2026-05-13', 'passed'],
    ['2026-05-06', 'passed'],
    ['2026-05-05', 'WARN'],
    ['2026-04-30', 'WARN'],
    ['2026-04-29', 'WARN'],
  ])('last injection %s: %s (R-157)', (lastOn, answer) => {
    expect(ask('R-157', { doses: [givenOf(xr, 380, lastOn)] })).toBe(answer);
  });

  it('no injection without an offer of naloxone today, accepted or declined (R-158)', () => {
    const offered = (on: string, outcome: 'accepted' | 'declined') =>
      ask('R-158', { naloxoneOffers: [{ id: 'offer', on, outcome, kitExpiresOn: null }] });
    expect(offered(today, 'declined')).toBe('passed');
    expect(offered(today, 'accepted')).toBe('passed');
    expect(offered('2026-06-09', 'accepted')).toBe('HARD_STOP');
    expect(verdict(atTheWindow('R-158', chartFor(tablet, 50)))).toBe('not asked');
  });

  it('mood is asked about at each injection (R-160)', () => {
    expect(ask('R-160')).toBe('WARN');
    expect(ask('R-160', { findings: found('mood-screen', { positive: false }) })).toBe('passed');
    expect(ask('R-160', { findings: found('mood-screen', { positive: true }) })).toBe('WARN');
    expect(ask('R-160', { findings: found('mood-screen', { positive: false }, '2026-06-09') })).toBe('WARN');
  });
});
