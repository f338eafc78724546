import { addDays, type Day } from '../../time';
import { atTheOrder, atTheWindow, chartWith, finding, firstDay, type Changed } from '../example-answers';
import { exampleChart, onFile, today } from '../example-chart';
import type { EpisodeFacts } from '../medication-chart';
import { standardPolicy } from '../../policy';
import { examinationDue } from './admission-later';

const episode = exampleChart.episode as EpisodeFacts;
const exam = onFile.examination?.[0]?.details;
if (exam === undefined) throw new Error('The example has an examination');
const examined = (on: Day, more: Partial<typeof exam> = {}) => ({
  examination: [finding<'examination'>(on, { ...exam, ...more })],
});
/** Before the first dose of somebody who was admitted on that day. */
const starting = (findings: Changed['findings'] = {}, admittedOn: Day = '2026-06-08'): Changed => ({
  chart: { ...firstDay, episode: { ...episode, admittedOn } },
  findings,
});
const admitted = (daysAgo: number, findings: Changed['findings'] = {}): Changed => ({
  chart: { episode: { ...episode, openedOn: addDays(today, -daysAgo), admittedOn: addDays(today, -daysAgo) } },
  findings,
});

describe('what has to be on file before the first dose', () => {
  it.each([
    ['R-020', 'opioid-use-disorder'],
    ['R-021', 'treatment-consent'],
    ['R-023', 'examination'],
  ] as const)('without its paper %s stops the first dose and is said at the order', (id, kind) => {
    const missing = starting({ [kind]: undefined });
    expect([atTheWindow(id, missing), atTheOrder(id, missing)]).toEqual(['HARD_STOP', 'WARN']);
    expect([atTheWindow(id, starting()), atTheOrder(id, starting())]).toEqual(['passed', 'passed']);
  });

  it('is not asked of the second day, of imported history or of a guest (R-020, R-021, R-023, R-032)', () => {
    const nothing = Object.fromEntries(Object.keys(onFile).map((kind) => [kind, undefined]));
    const guest = {
      id: 'stay',
      direction: 'in',
      from: '2026-06-09',
      to: '2026-06-12',
      productClass: 'methadone',
      state: 'active',
      verifiedOn: '2026-06-10',
      verifiedDoseMcg: null,
    } as const;
    for (const id of ['R-020', 'R-021', 'R-023', 'R-032']) {
      expect(atTheWindow(id, { findings: nothing })).toBe('not asked');
      const imported = { ...starting(nothing).chart, episode: { ...episode, origin: 'imported' } };
      expect(atTheWindow(id, { chart: imported, findings: nothing })).toBe('not asked');
      expect(atTheWindow(id, { ...starting(nothing), chart: { ...firstDay, guestStays: [guest] } })).toBe('not asked');
    }
  });

  it('a mild disorder is not enough; in remission or at high risk is (R-020)', () => {
    const found = (severity: 'mild' | 'moderate', basis: 'active' | 'remission') =>
      atTheWindow(
        'R-020',
        starting({
          'opioid-use-disorder': [finding<'opioid-use-disorder'>('2026-06-08', { basis, severity, icd10: 'F11.21' })],
        }),
      );
    expect([found('mild', 'active'), found('moderate', 'remission')]).toEqual(['HARD_STOP', 'passed']);
  });

  it('consent of an earlier stay does not count for this one (R-021)', () => {
    const old = { 'treatment-consent': [{ ...onFile['treatment-consent']?.[0], on: '2026-02-28' }] };
    expect(atTheWindow('R-021', starting(old as NonNullable<Changed['findings']>))).toBe('HARD_STOP');
  });

  it('under 18 a guardian consents, unless the state lets the person (R-022)', () => {
    const born = (dateOfBirth: Day) => ({ ...firstDay, person: { ...exampleChart.person, dateOfBirth } });
    const consent = (signedBy: 'patient' | 'guardian', guardianName: string | null) => ({
      'treatment-consent': [
        finding<'treatment-consent'>('2026-06-01', {
          signedBy,
          documentVersion: '1',
          language: 'en',
          interpreter: false,
          guardianName,
        }),
      ],
    });
    const minor = born('2008-06-11');
    expect(atTheWindow('R-022', { chart: minor })).toBe('HARD_STOP');
    expect(atTheWindow('R-022', { chart: minor, findings: consent('guardian', ' ') })).toBe('HARD_STOP');
    expect(atTheWindow('R-022', { chart: minor, findings: consent('guardian', 'A. Mother') })).toBe('passed');
    expect(atTheWindow('R-022', { chart: minor, policy: { state_minor_consent_age: 17 } })).toBe('passed');
    expect(atTheOrder('R-022', { chart: minor })).toBe('WARN');
    expect(atTheWindow('R-022', { chart: born('2008-06-10') })).toBe('not asked');
  });

  it.each([
    [7, true, 'passed'],
    [8, true, 'HARD_STOP'],
    [7, false, 'HARD_STOP'],
  ] as const)(
    'an examination elsewhere %d days before admission, verified: %s, is %s (R-023)',
    (days, verified, says) => {
      const on = addDays('2026-06-08', -days);
      expect(atTheWindow('R-023', starting(examined(on, { place: 'outside', verified })))).toBe(says);
    },
  );

  it('a check for another program is asked for; "enrolled elsewhere" is no pass (R-032)', () => {
    const check = (result: 'enrolled-elsewhere' | 'no-registry') => ({
      'registry-check': [finding<'registry-check'>('2026-06-08', { result })],
    });
    expect(atTheWindow('R-032', starting({ 'registry-check': undefined }))).toBe('OVERRIDE');
    expect(atTheOrder('R-032', starting({ 'registry-check': undefined }))).toBe('WARN');
    expect(atTheWindow('R-032', starting(check('enrolled-elsewhere')))).toBe('OVERRIDE');
    expect(atTheWindow('R-032', starting(check('no-registry')))).toBe('passed');
  });

  it.each([
    ['audio-video', true, false, 'methadone-oral-concentrate', 'passed'],
    ['audio-video', false, false, 'methadone-oral-concentrate', 'OVERRIDE'],
    ['audio-only', true, false, 'methadone-oral-concentrate', 'OVERRIDE'],
    ['audio-only', true, true, 'methadone-oral-concentrate', 'passed'],
    ['audio-only', true, false, 'buprenorphine-sl', 'passed'],
  ] as const)(
    'examined by %s, adequate %s, practitioner beside the person %s, for %s: %s (R-026)',
    (modality, adequate, practitionerWithPatient, product, says) => {
      const remote = examined('2026-06-08', { modality, adequate, practitionerWithPatient });
      expect(atTheOrder('R-026', starting(remote), { product, doseMcg: 8_000 })).toBe(says);
    },
  );

  it('at the window only an examination that came after the order is asked about (R-026)', () => {
    const remote = (on: Day) => starting(examined(on, { modality: 'audio-only' }));
    const sound = { practitionerWithPatient: false };
    expect(atTheWindow('R-026', remote('2026-05-01'))).toBe('not asked');
    expect(atTheWindow('R-026', starting(examined('2026-06-05', { modality: 'audio-only', ...sound })))).toBe(
      'OVERRIDE',
    );
  });

  it('a chart that says the person has died gives and orders nothing', () => {
    const person = { ...exampleChart.person, deceased: true };
    expect(atTheWindow('DOSE-EPISODE-1', { chart: { person } })).toBe('HARD_STOP');
    expect(atTheOrder('ORDER-EPISODE-1', { chart: { person } })).toBe('HARD_STOP');
    expect(atTheWindow('DOSE-EPISODE-1', { chart: { episode: { ...episode, open: false } } })).toBe('HARD_STOP');
  });
});

describe('the full examination after admission (R-024)', () => {
  const none = { examination: undefined };
  const raised = { doseMcg: 90_000 };

  it.each([
    [10, 'passed', 'passed'],
    [11, 'WARN', 'WARN'],
    [14, 'WARN', 'WARN'],
    [15, 'WARN', 'OVERRIDE'],
  ] as const)('on day %d without one: the same dose %s, a higher one %s (R-024)', (daysAgo, same, higher) => {
    expect(atTheOrder('R-024', admitted(daysAgo, none))).toBe(same);
    expect(atTheOrder('R-024', admitted(daysAgo, none), raised)).toBe(higher);
  });

  it('overdue, it never stops a dose by itself (R-024)', () => {
    expect(atTheWindow('R-024', admitted(40, none))).toBe('not asked');
    expect(atTheOrder('R-024', admitted(40, examined(today)), raised)).toBe('passed');
  });

  it('asks for tests of at most 30 days before admission; declining them bars nothing (R-025)', () => {
    const tests = (more: Partial<typeof exam>) => atTheOrder('R-025', admitted(10, examined(today, more)));
    const before = (days: number) => addDays(today, -10 - days);
    expect([tests({ labsDrawnOn: before(30) }), tests({ labsDrawnOn: before(31) })]).toEqual(['passed', 'WARN']);
    expect([tests({ labsDrawnOn: null }), tests({ labsDrawnOn: null, labsRefused: true })]).toEqual(['WARN', 'passed']);
  });

  it('comes again within a year; late, it is said at the order and stops nothing (R-030)', () => {
    const last = (days: number) => atTheOrder('R-030', admitted(800, examined(addDays(today, -days))));
    expect([last(364), last(365), last(366)]).toEqual(['passed', 'passed', 'WARN']);
    expect(atTheWindow('R-030', admitted(800, examined('2024-06-01')))).toBe('not asked');
  });

  it('is on the round from day 7, and the yearly one a month ahead (R-024, R-030)', () => {
    const due = (changed: Changed) => examinationDue(chartWith(changed), standardPolicy, today);
    expect(due(admitted(6, none))).toBeNull();
    expect(due(admitted(7, none))).toMatchObject({ ruleId: 'R-024', due: addDays(today, 7) });
    expect(due(admitted(340, examined(addDays(today, -340))))).toMatchObject({
      ruleId: 'R-030',
      due: addDays(today, 25),
    });
    expect(due(admitted(300, examined(addDays(today, -300))))).toBeNull();
  });
});

describe('interim treatment (R-033)', () => {
  const spell = (from: Day, endedOn: Day | null = null) => finding<'interim-treatment'>(from, { endedOn });
  const interim = (...spells: ReturnType<typeof spell>[]): Changed => ({ findings: { 'interim-treatment': spells } });
  const since = (days: number) => interim(spell(addDays(today, 1 - days)));

  it.each([
    [99, 'passed'],
    [100, 'WARN'],
    [180, 'WARN'],
    [181, 'HARD_STOP'],
  ] as const)('on its day %d: %s (R-033)', (days, says) => {
    expect(atTheWindow('R-033', since(days))).toBe(says);
    expect(atTheOrder('R-033', since(days))).toBe(says);
  });

  it('counts what lies in the last twelve months, and nothing once it has ended (R-033)', () => {
    const half = addDays(today, -300);
    const earlier = spell(half, addDays(half, 99));
    expect(atTheWindow('R-033', interim(spell(addDays(today, -79)), earlier))).toBe('WARN');
    expect(atTheWindow('R-033', interim(spell(addDays(today, -80)), earlier))).toBe('HARD_STOP');
    expect(atTheWindow('R-033', interim(earlier))).toBe('not asked');
    const old = spell(addDays(today, -600), addDays(today, -400));
    expect(atTheWindow('R-033', interim(spell(addDays(today, -10)), old))).toBe('passed');
  });
});
