import { standardPolicy } from '../../policy';
import { needsOverride, stops } from '../../rule';
import { isOpioid } from './analytes';
import { checkConsequence, type CitedTest, type ConsequenceFacts, wantsDefinitive } from './consequence';
import {
  asSeen,
  checkReport,
  type KnownReport,
  type NewReport,
  refuseReport,
  standingOf,
  standingValidity,
} from './report';
import { countsInYear, isHiddenYet, type OrderedTest, specimenState, testStanding } from './test-state';
import { nothingChecked } from './validity';

const today = '2026-06-10';
const now = new Date('2026-06-10T15:00:00Z');
const finding = (analyte: string, result: 'positive' | 'negative' = 'negative') => ({
  analyte,
  result,
  value: null,
  units: null,
});
const report: NewReport = {
  stage: 'presumptive',
  laboratory: 'Our laboratory',
  reportedAt: '2026-06-10T16:00:00Z',
  validity: nothingChecked,
  findings: [finding('methadone', 'positive')],
  amendsId: null,
  amendReason: null,
};
const known = (id: string, number: number, change: Partial<KnownReport> = {}): KnownReport => ({
  id,
  number,
  stage: 'presumptive',
  amendsId: null,
  validityStatus: 'valid',
  findings: [finding('methadone', 'positive')],
  ...change,
});

describe('a result', () => {
  const valid = { status: 'valid', says: [] } as const;
  const specimen = { voided: false, collector: 'nurse' };
  const failing = (change: Partial<Parameters<typeof checkReport>[0]>) =>
    checkReport({ specimen, report, before: [], validity: valid, ...change })
      .filter(({ result }) => result === 'failed')
      .map(({ ruleId, severity }) => `${ruleId} ${severity}`);

  it('needs a specimen and its collector (R-404)', () => {
    expect(failing({})).toEqual([]);
    expect(failing({ specimen: null })).toEqual(['R-404 HARD_STOP']);
    expect(failing({ specimen: { voided: false, collector: null } })).toEqual(['R-404 HARD_STOP']);
    expect(failing({ specimen: { voided: true, collector: 'nurse' } })).toEqual(['R-404 HARD_STOP']);
  });

  it('of a dilute specimen is a warning, not a positive (R-403)', () => {
    expect(failing({ validity: { status: 'dilute', says: [] } })).toEqual(['R-403 WARN']);
    expect(failing({ validity: { status: 'adulterated', says: [] } })).toEqual(['R-403 WARN']);
    expect(
      asSeen(standingOf([known('a', 1, { findings: [finding('eddp'), finding('fentanyl', 'positive')] })]), 'dilute'),
    ).toEqual({
      panel: ['fentanyl'],
      positives: ['fentanyl'],
    });
    expect(asSeen(standingOf([known('a', 1)]), 'substituted')).toEqual({ panel: [], positives: [] });
    expect(specimenState([], 'substituted')).toBe('awaiting');
  });

  it('is amended by a new version with a reason, never twice the same one (R-405)', () => {
    const before = [known('a', 1)];
    expect(failing({ before })).toEqual(['R-405 HARD_STOP']);
    expect(failing({ before, report: { ...report, amendsId: 'a' } })).toEqual(['R-405 HARD_STOP']);
    expect(failing({ before, report: { ...report, amendsId: 'a', amendReason: 'Wrong sample' } })).toEqual([]);
    const twice = [...before, known('b', 2, { amendsId: 'a' })];
    expect(failing({ before: twice, report: { ...report, amendsId: 'a', amendReason: 'Again' } })).toEqual([
      'R-405 HARD_STOP',
    ]);
    expect(failing({ before, report: { ...report, stage: 'definitive' } })).toEqual([]);
    // A reason without the version that it amends says nothing.
    expect(failing({ before: [], report: { ...report, amendReason: 'Wrong sample' } })).toEqual(['R-405 HARD_STOP']);
  });

  it('names each substance once, and only such as are known (R-405)', () => {
    expect(refuseReport(report)).toBeNull();
    expect(refuseReport({ ...report, findings: [] })?.code).toBe('specimen.report');
    expect(refuseReport({ ...report, findings: [finding('cocaine'), finding('benzoylecgonine')] })?.says).toContain(
      'twice',
    );
    expect(refuseReport({ ...report, findings: [finding('moonlight')] })?.says).toContain('moonlight');
  });

  it('definitive goes before presumptive, whichever came first; an amended one counts no more (R-402)', () => {
    const screen = known('a', 1, { findings: [finding('fentanyl', 'positive')] });
    const lab = known('b', 2, { stage: 'definitive', findings: [finding('fentanyl')] });
    expect(standingOf([screen, lab])).toMatchObject([{ result: 'negative', stage: 'definitive' }]);
    const later = known('c', 3, { amendsId: 'a', findings: [finding('fentanyl', 'positive')] });
    expect(standingOf([screen, lab, later])).toMatchObject([
      { result: 'negative', stage: 'definitive', reportId: 'b' },
    ]);
    expect(standingOf([screen, { ...later, findings: [finding('eddp')] }]).map(({ analyte }) => analyte)).toEqual([
      'eddp',
    ]);
    expect(standingValidity([known('a', 1, { validityStatus: 'dilute' }), known('b', 2, { amendsId: 'a' })])).toBe(
      'valid',
    );
  });

  it('a consequence rests on a definitive result or on the person’s word; else a prescriber says why (R-402)', () => {
    const cited = (
      patientSays: CitedTest['patientSays'],
      stage: 'presumptive' | 'definitive' = 'presumptive',
    ): CitedTest => ({
      specimenId: 's',
      findings: [{ analyte: 'fentanyl', result: 'positive', stage }],
      patientSays,
    });
    const facts = (one: CitedTest): ConsequenceFacts => ({
      kind: 'take-home-change',
      cited: [one],
      consent: null,
      pregnancyTest: false,
      basis: null,
    });
    const asks = (one: CitedTest) => checkConsequence(facts(one)).filter(needsOverride).length;
    expect(asks(cited('not-asked'))).toBe(1);
    expect(asks(cited('disputes'))).toBe(1);
    expect(asks(cited('agrees'))).toBe(0);
    expect(asks(cited('not-asked', 'definitive'))).toBe(0);
    expect(wantsDefinitive(cited('disputes'), true)).toBe(true);
    expect(wantsDefinitive(cited('disputes'), false)).toBe(false);
    expect(wantsDefinitive(cited('disputes', 'definitive'), true)).toBe(false);
    expect(wantsDefinitive(cited('not-asked'), true)).toBe(false);
  });

  it('of a pregnancy test goes to others only with consent, notice and a basis under Part 2 (R-413)', () => {
    const facts: ConsequenceFacts = {
      kind: 'report-to-others',
      cited: [
        {
          specimenId: 's',
          findings: [{ analyte: 'hcg', result: 'positive', stage: 'definitive' }],
          patientSays: 'agrees',
        },
      ],
      consent: { consentedOn: today, noticeGiven: true },
      pregnancyTest: true,
      basis: 'Written consent of the person',
    };
    const stopped = (change: Partial<ConsequenceFacts>) =>
      checkConsequence({ ...facts, ...change }).filter(stops).length;
    expect(stopped({})).toBe(0);
    expect(stopped({ basis: null })).toBe(1);
    expect(stopped({ consent: null })).toBe(1);
    expect(stopped({ consent: { consentedOn: today, noticeGiven: false } })).toBe(1);
    expect(stopped({ consent: null, kind: 'level-change' })).toBe(0);
  });
});

describe('a test without a specimen', () => {
  const due: OrderedTest = { dueOn: today, cancelled: false, collected: false, outcomes: [] };
  const stands = (change: Partial<OrderedTest>) => testStanding({ ...due, ...change }, today, now, standardPolicy);
  const unable = (minutesAgo: number) => [
    { outcome: 'unable' as const, at: new Date(now.getTime() - minutesAgo * 60_000) },
  ];

  it('has a status of its own and is never a positive (R-409)', () => {
    expect(stands({})).toEqual({ standing: 'to-collect' });
    expect(stands({ dueOn: '2026-06-09' })).toEqual({ standing: 'not-collected', why: 'missed' });
    expect(stands({ dueOn: '2026-06-11' })).toEqual({ standing: 'upcoming' });
    expect(stands({ outcomes: [{ outcome: 'refused', at: now }] })).toEqual({
      standing: 'not-collected',
      why: 'refused',
    });
    expect(stands({ cancelled: true })).toEqual({ standing: 'cancelled' });
    expect(stands({ collected: true, outcomes: [{ outcome: 'refused', at: now }] })).toEqual({ standing: 'collected' });
  });

  it('who could not provide one may wait for three hours (R-409)', () => {
    expect(stands({ outcomes: unable(179) })).toMatchObject({ standing: 'waiting' });
    expect(stands({ outcomes: unable(180) })).toEqual({ standing: 'not-collected', why: 'unable' });
  });

  it('only random tests with a specimen count in the year; a test strip is none (R-412, R-414)', () => {
    expect(countsInYear({ reason: 'random', collected: true })).toBe(true);
    expect(countsInYear({ reason: 'random', collected: false })).toBe(false);
    expect(countsInYear({ reason: 'for-cause', collected: true })).toBe(false);
    expect(isHiddenYet({ reason: 'random', dueOn: '2026-06-11' }, today)).toBe(true);
    expect(isHiddenYet({ reason: 'random', dueOn: today }, today)).toBe(false);
  });

  it('every substance that is an opioid stops naltrexone, by its group (R-406)', () => {
    expect(['Methadone', 'EDDP', 'Tramadol', '6-MAM', 'Norfentanyl', 'Hydrocodone'].map(isOpioid)).not.toContain(false);
    expect(['cocaine', 'naloxone', 'thc'].map(isOpioid)).not.toContain(true);
  });
});
