import { exampleChart, methadoneOrder, now, today } from '../mat/example-chart';
import type { KnownDose, KnownOrder } from '../mat/medication-chart';
import { type Policy, standardPolicy } from '../policy';
import type { PolicyKey } from '../policy-keys';
import { micrograms } from '../units';
import type { AlertId } from './alert';
import type { AlertFacts } from './alert-facts';
import { allAlertIds, alertsLeftOut, clinicAlerts, openAlerts, watch } from './clinic-alerts';
import { calm } from './example-alerts';

const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * 3_600_000);
const found = (facts: AlertFacts, id: AlertId) =>
  openAlerts(facts, [], standardPolicy, now).filter(({ alert }) => alert === id);
const severities = (facts: AlertFacts, id: AlertId) => found(facts, id).map(({ severity }) => severity);
const finding = <Details>(on: string, details: Details) => ({
  id: `of ${on}`,
  on,
  at: new Date(`${on}T12:00:00Z`),
  by: 'dr',
  details,
});
const form = (instrument: string, scores: Record<string, number>, more = {}) => ({
  id: `form ${instrument}`,
  instrument,
  takenAt: at(20),
  takenOn: '2026-06-09',
  scores,
  positive: null,
  ...more,
});

/** At a level of care since then, with these minutes in the last week and the one before. */
const atLevel = (
  state: 'iop' | 'op',
  lastWeek: number,
  weekBefore: number,
  since = '2026-05-20',
  bornOn = '1990-01-01',
) => {
  const facts = calm({ bornOn }, { attendedMinutes: { lastWeek, weekBefore } }, { main: 'admitted', placement: state });
  const placement = { state, since: new Date(`${since}T15:00:00Z`) };
  return { ...facts, path: { ...facts.path, current: { ...facts.path.current, placement } } };
};

describe('the alerts of the clinic', () => {
  it('every alert of section 6.7 is raised or listed with the reason why not, and none is both', () => {
    const raised = clinicAlerts.map(({ id }) => id);
    const left = Object.keys(alertsLeftOut) as AlertId[];
    expect(new Set(raised).size).toBe(raised.length);
    expect([...raised, ...left].sort()).toEqual([...allAlertIds]);
    for (const reason of Object.values(alertsLeftOut)) expect(reason.length).toBeGreaterThan(30);
  });

  it('of somebody who is well nothing is told', () => {
    expect(openAlerts(calm(), [], standardPolicy, now).map(({ alert, why }) => [alert, why])).toEqual([]);
  });

  it('what a rule reads of policy is what it says it reads', () => {
    const scenes = [
      calm(),
      ...Object.values(loud),
      calm({}, { chart: injected('2026-05-01') }),
      atLevel('iop', 0, 0),
      calm(
        { findings: { pregnancy: [] } },
        { chart: { ...exampleChart, person: { ...exampleChart.person, sexAtBirth: 'female' }, findings: {} } },
        { main: 'admitted', moud: 'eligibility' },
      ),
    ];
    for (const rule of clinicAlerts) {
      const read = new Set<string>();
      const policy = new Proxy(standardPolicy, {
        get: (target, key) => {
          read.add(String(key));
          return target[key as PolicyKey];
        },
      }) as Policy;
      for (const facts of scenes)
        rule.raises({ facts: { ...facts, clocks: watch(facts, [], standardPolicy, now).clocks }, policy, now });
      const own = [...read].filter(
        (key) => key.startsWith('alert_') || key.startsWith('wm_') || key.startsWith('missed_'),
      );
      expect([rule.id, own.filter((key) => !rule.policy.includes(key as PolicyKey))]).toEqual([rule.id, []]);
      expect([rule.id, rule.policy.filter((key) => key.startsWith('alert_') && !read.has(key))]).toEqual([rule.id, []]);
    }
  });

  it('two weeks with fewer hours than the level has are told, from the third week at it (A19)', () => {
    expect(severities(atLevel('iop', 100, 323), 'A19')).toEqual(['warn']);
    expect(found(atLevel('iop', 90, 300), 'A19')[0]?.why).toBe(
      '5 hours, then 1.5 hours in the last two weeks; the level begins at 9 a week',
    );
    // 60 percent of nine hours are 324 minutes; one week with them is enough.
    expect(severities(atLevel('iop', 324, 0), 'A19')).toEqual([]);
    expect(severities(atLevel('iop', 0, 324), 'A19')).toEqual([]);
    expect(severities(atLevel('iop', 0, 0, '2026-05-28'), 'A19')).toEqual([]);
    expect(severities(atLevel('op', 0, 0), 'A19')).toEqual([]);
    // Six hours a week for somebody of sixteen.
    expect(severities(atLevel('iop', 216, 0, '2026-05-20', '2010-01-01'), 'A19')).toEqual([]);
  });

  it('a discharge without a signed summary is told from the tenth day on, and louder from the fifteenth (A33)', () => {
    const left = (on: string, dischargeSummary: { signed: boolean } | null = null) => {
      const facts = calm({ dischargeSummary }, {}, { main: 'discharged' });
      const main = { state: 'discharged', since: new Date(`${on}T15:00:00Z`) } as const;
      return { ...facts, path: { ...facts.path, current: { ...facts.path.current, main } } };
    };
    expect(severities(left('2026-05-31'), 'A33')).toEqual([]);
    expect(severities(left('2026-05-30'), 'A33')).toEqual(['warn']);
    expect(severities(left('2026-05-25', { signed: false }), 'A33')).toEqual(['high']);
    expect(severities(left('2026-05-25', { signed: true }), 'A33')).toEqual([]);
  });

  it('withdrawal management that ended without an offer is told until an offer is there (A01)', () => {
    const stay = { id: 'stay', level: 'wm_res', startedAt: at(100), endedAt: at(2), offered: false };
    const moud = { main: 'admitted', moud: 'not_started' } as const;
    expect(severities(calm({ stays: [stay] }, {}, moud), 'A01')).toEqual(['high']);
    expect(severities(calm({ stays: [{ ...stay, offered: true }] }, {}, moud), 'A01')).toEqual([]);
    expect(severities(calm({ stays: [{ ...stay, endedAt: null }] }, {}, moud), 'A01')).toEqual([]);
    expect(severities(calm({ stays: [stay] }), 'A01')).toEqual([]);
  });

  it('a screen that names suicide is critical until a risk assessment is signed (A02)', () => {
    const screen = { id: 'asq', instrument: 'asq', takenAt: at(3), critical: ['suicide-risk-acute'] };
    const risk = { id: 'risk', at: at(1), answersResponseId: null, level: 'high', hasPlan: true };
    expect(found(calm({ critical: [screen] }), 'A02')[0]).toMatchObject({
      severity: 'critical',
      cause: 'asq',
      endedBy: [],
    });
    expect(found(calm({ critical: [screen], risks: [risk] }), 'A02')).toEqual([]);
    expect(found(calm({ critical: [screen], risks: [{ ...risk, at: at(5) }] }), 'A02')).toHaveLength(1);
    expect(
      found(calm({ critical: [screen], risks: [{ ...risk, at: at(5), answersResponseId: 'asq' }] }), 'A02'),
    ).toEqual([]);
  });

  it.each([
    [24, []],
    [25, ['critical']],
  ])('COWS %i: severe withdrawal begins at 25 (A03)', (total, expected) => {
    expect(severities(calm({ cows: { id: 'c', at: at(1), total } }), 'A03')).toEqual(expected);
  });

  it('sedation of 2 and a pressure under 90 are critical, and a look of yesterday is not told any more (A03)', () => {
    const vitals = (systolic: number, hours: number) => ({
      findings: {
        vitals: [
          {
            ...finding('2026-06-10', {
              pulse: 80,
              systolic,
              diastolic: 70,
              respiratoryRate: 14,
              oxygenSaturation: 97,
              temperatureTenths: 368,
              unarousable: false,
            }),
            at: at(hours),
          },
        ],
      },
    });
    expect(severities(calm(vitals(90, 1)), 'A03')).toEqual([]);
    expect(severities(calm(vitals(89, 1)), 'A03')).toEqual(['critical']);
    expect(severities(calm(vitals(89, 25)), 'A03')).toEqual([]);
    expect(severities(calm({ sedation: { id: 's', at: at(1), score: 1 } }), 'A03')).toEqual([]);
    expect(severities(calm({ sedation: { id: 's', at: at(1), score: 2 } }), 'A03')).toEqual(['critical']);
  });

  it('an overdose is open until somebody tried to reach the person and a prescriber looked (A04)', () => {
    const overdose = { id: 'od', on: today, recordedAt: at(2), reviewed: false, tried: false };
    expect(severities(calm({}, { overdoses: [overdose] }), 'A04')).toEqual(['high']);
    expect(severities(calm({}, { overdoses: [{ ...overdose, tried: true }] }), 'A04')).toEqual(['high']);
    expect(severities(calm({}, { overdoses: [{ ...overdose, tried: true, reviewed: true }] }), 'A04')).toEqual([]);
  });

  it.each([
    [2, []],
    [3, ['high']],
    [4, ['high']],
    [5, ['critical']],
  ])('%i missed doses (A09)', (missedDoses, expected) => {
    expect(severities(calm({}, { missedDoses }), 'A09')).toEqual(expected);
  });

  it('an injection is announced seven days before, and late after its day (A10)', () => {
    expect(severities(calm({}, { chart: injected('2026-05-21') }), 'A10')).toEqual([]);
    expect(severities(calm({}, { chart: injected('2026-05-20') }), 'A10')).toEqual(['warn']);
    expect(severities(calm({}, { chart: injected('2026-05-13') }), 'A10')).toEqual(['warn']);
    expect(severities(calm({}, { chart: injected('2026-05-12') }), 'A10')).toEqual(['high']);
  });

  it.each([
    [449, []],
    [450, ['high']],
    [500, ['high']],
    [501, ['critical']],
  ])('QTc of %i ms on methadone (A11)', (qtcMs, expected) => {
    expect(severities(calm({}, { chart: withEcg(qtcMs) }), 'A11')).toEqual(expected);
  });

  it('a pregnancy that nobody asked about before MOUD, and a taper in pregnancy (A13)', () => {
    const female = { ...exampleChart, person: { ...exampleChart.person, sexAtBirth: 'female' } };
    const pregnant = finding('2026-05-01', {
      status: 'pregnant' as const,
      dueOn: null,
      deliveredOn: null,
      obstetricProvider: null,
    });
    const taper = { main: 'admitted', moud: 'taper' } as const;
    expect(severities(calm({}, { chart: female }, { main: 'admitted', moud: 'eligibility' }), 'A13')).toEqual(['high']);
    expect(severities(calm({}, { chart: female }), 'A13')).toEqual([]);
    const chart = { ...female, findings: { ...female.findings, pregnancy: [pregnant] } };
    expect(severities(calm({}, { chart }, taper), 'A13')).toEqual(['high']);
    const review = finding('2026-06-05', { about: 'taper-in-pregnancy' as const, words: 'Specialist agrees' });
    expect(
      severities(calm({}, { chart: { ...chart, findings: { ...chart.findings, review: [review] } } }, taper), 'A13'),
    ).toEqual([]);
  });

  it('the year after a birth, until somebody answers: high without MOUD (A13)', () => {
    const of = (deliveredOn: string, moud: 'maintenance' | 'ended') => {
      const born = { status: 'delivered' as const, dueOn: null, deliveredOn, obstetricProvider: null };
      const findings = { ...exampleChart.findings, pregnancy: [finding(deliveredOn, born)] };
      return severities(calm({}, { chart: { ...exampleChart, findings } }, { main: 'admitted', moud }), 'A13');
    };
    expect([of('2026-05-01', 'maintenance'), of('2026-05-01', 'ended')]).toEqual([['warn'], ['high']]);
    expect([of('2025-06-10', 'maintenance'), of('2025-06-08', 'maintenance')]).toEqual([['warn'], []]);
  });

  it('a missed session without contact: a warning, and high when medication is due or after an overdose (A17)', () => {
    const missedSession = { id: 'session', at: at(26) };
    expect(severities(calm({}, { missedSession }), 'A17')).toEqual(['warn']);
    expect(severities(calm({}, { missedSession, missedDoses: 1 }), 'A17')).toEqual(['high']);
    const reached = { contact: { triedAt: at(2), reachedAt: at(2) } };
    expect(severities(calm(reached, { missedSession }), 'A17')).toEqual([]);
    expect(severities(calm({}, { missedSession: { id: 'old', at: at(31 * 24) } }), 'A17')).toEqual([]);
  });

  it('the examination is announced a week before its day (A22)', () => {
    const admitted = (days: number) => calm({ admittedAt: at(days * 24), bornOn: '1984-05-06' });
    const exam = (days: number) => found(admitted(days), 'A22').filter(({ why }) => why.startsWith('Full examination'));
    expect(exam(6)).toEqual([]);
    expect(exam(8).map(({ severity }) => severity)).toEqual(['warn']);
    expect(exam(16)[0]?.why).toContain('was due');
  });

  it.each([
    ['2026-07-11', 0],
    ['2026-07-10', 1],
    ['2026-06-10', 1],
    ['2026-05-11', 1],
    ['2026-05-10', 0],
  ])('a consent that ends on %s is told %i times (A23)', (expiresOn, times) => {
    const consents = [
      {
        id: 'release',
        document: 'release',
        signer: 'patient' as const,
        signedOn: '2026-01-01',
        expiresOn,
        withdrawnOn: null,
      },
    ];
    expect(found(calm({ consents }), 'A23')).toHaveLength(times);
    expect(found(calm({ consents: consents.map((one) => ({ ...one, withdrawnOn: '2026-02-01' })) }), 'A23')).toEqual(
      [],
    );
  });

  it('after a release somebody gets in contact within 72 hours (A24)', () => {
    const release = { id: 'span', from: 'jail' as const, at: at(24) };
    expect(found(calm({}, { releases: [release] }), 'A24')[0]).toMatchObject({ severity: 'high', due: at(24 - 72) });
    const met = calm({ contact: { triedAt: at(1), reachedAt: at(1) } }, { releases: [release] });
    expect(found(met, 'A24')).toMatchObject([
      { severity: 'info', due: null, why: expect.stringMatching(/tolerance is lower, overdose risk until 2026/) },
    ]);
    expect(found(calm({}, { releases: [{ ...release, at: at(31 * 24) }] }), 'A24')).toEqual([]);
  });

  it.each([
    ['phq-9', { total: 14 }, 0],
    ['phq-9', { total: 15 }, 1],
    ['gad-7', { total: 14 }, 0],
    ['gad-7', { total: 15 }, 1],
    ['bam', { use: 0, risk: 11, protective: 13 }, 0],
    ['bam', { use: 1, risk: 11, protective: 13 }, 1],
    ['bam', { use: 0, risk: 12, protective: 13 }, 1],
    ['bam', { use: 0, risk: 11, protective: 12 }, 1],
  ])('%s %j (A26)', (instrument, scores, times) => {
    expect(found(calm({ instruments: [form(instrument, scores)] }), 'A26')).toHaveLength(times);
  });

  it('somebody under 18 needs a consent on record (A31)', () => {
    const young = { ...exampleChart, person: { ...exampleChart.person, dateOfBirth: '2008-06-11' } };
    expect(severities(calm({}, { chart: young }), 'A31')).toEqual(['warn']);
    expect(
      severities(calm({}, { chart: { ...young, person: { ...young.person, dateOfBirth: '2008-06-10' } } }), 'A31'),
    ).toEqual([]);
    const guardian = {
      id: 'guardian',
      kind: 'guardian' as const,
      details: {
        name: 'Ann',
        relation: 'parent' as const,
        phone: null,
        basis: 'state law',
        consentSignedOn: '2026-06-01',
        maySeeRecord: false,
        school: null,
        childWelfareWorker: null,
      },
    };
    expect(severities(calm({ faceSheet: [guardian] }, { chart: young }), 'A31')).toEqual([]);
  });

  it('forms that are late are one line, whatever their number (A20)', () => {
    const asked = calm({
      bornOn: '1984-05-06',
      admittedAt: at(240),
      course: { intakeAt: at(240), withdrawalEndedAt: null, aftercareSince: null, levels: 1 },
    });
    expect(found(asked, 'A20').length).toBeLessThanOrEqual(1);
  });
});

function withEcg(qtcMs: number): AlertFacts['chart'] {
  const ecg = [finding('2026-06-01', { qtcMs, formula: 'fridericia' as const, declined: false })];
  return { ...exampleChart, findings: { ...exampleChart.findings, ecg } };
}

/** On naltrexone by injection, last given on a day. */
function injected(on: string): AlertFacts['chart'] {
  const order: KnownOrder = { ...methadoneOrder, id: 'xr', product: 'naltrexone-xr', doseMcg: micrograms(380_000) };
  const dose: KnownDose = {
    ...(exampleChart.doses[0] as KnownDose),
    id: 'shot',
    orderId: 'xr',
    product: 'naltrexone-xr',
    productClass: 'naltrexone',
    serviceDay: on,
    doseMcg: micrograms(380_000),
  };
  return { ...exampleChart, orders: [order], doses: [dose] };
}

/** People of whom there is something to tell, so that every rule reads what it reads. */
const loud: Readonly<Record<string, AlertFacts>> = {
  danger: calm(
    { cows: { id: 'c', at: at(1), total: 30 }, sedation: { id: 's', at: at(1), score: 3 }, critical: [] },
    {
      overdoses: [{ id: 'od', on: today, recordedAt: at(2), reviewed: false, tried: false }],
      missedDoses: 6,
      missedSession: { id: 'm', at: at(2) },
      releases: [{ id: 'r', from: 'jail', at: at(2) }],
    },
  ),
  papers: calm({
    admittedAt: at(240),
    bornOn: '1984-05-06',
    consents: [
      {
        id: 'x',
        document: 'release',
        signer: 'patient' as const,
        signedOn: '2026-01-01',
        expiresOn: today,
        withdrawnOn: null,
      },
    ],
    instruments: [
      form('bam', { use: 1, risk: 1, protective: 1 }),
      form('phq-9', { total: 20 }),
      form('gad-7', { total: 20 }),
    ],
    faceSheet: [
      {
        id: 'case',
        kind: 'justice-case',
        details: {
          agency: 'Probation',
          officer: null,
          caseNumber: null,
          orderedOn: '2026-05-01',
          endsOn: null,
          conditions: null,
          nextCourtOn: null,
          reportEveryDays: 30,
          lastReportOn: null,
          consentSignedOn: null,
          consentEndsOn: null,
          tellsAttendance: true,
          tellsLevel: false,
          tellsTests: false,
          tellsPlan: false,
        },
      },
    ],
  }),
  left: calm({}, {}, { main: 'discharged' }),
};
