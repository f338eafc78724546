import { standardPolicy } from '../policy';
import type { CareRecords } from './care-records';
import { pathClocks } from './clocks';
import { recorded, standing } from './example-facts';
import type { PathFacts } from './path-facts';
import type { PathState, Track } from './tracks';

const at = (day: string) => new Date(`${day}T16:00:00Z`);
const finding = <Details>(details: Details, on: string) => [{ id: `of ${on}`, on, at: at(on), by: 'dr', details }];
const clocks = (
  records: Partial<CareRecords>,
  more: Partial<PathFacts> = {},
  where: Partial<Record<Track, PathState>> = { main: 'admitted' },
) =>
  pathClocks(
    standing(where, { ...recorded({ admittedAt: at('2026-06-01'), bornOn: '1984-05-06', ...records }), ...more }),
    at('2026-06-10'),
    standardPolicy,
  );
const clock = (code: string, ...of: Parameters<typeof clocks>) => clocks(...of).find((one) => one.code === code);
const exam = (extent: 'full' | 'screening' | 'periodic', on: string) => ({
  examination: finding(
    {
      extent,
      place: 'here' as const,
      verified: false,
      modality: 'in-person' as const,
      adequate: true,
      practitionerWithPatient: true,
      labsDrawnOn: null,
      labsRefused: false,
    },
    on,
  ),
});

describe('days in court (clinical reference 7.4)', () => {
  const court = (nextCourtOn: string | null, endsOn: string | null = null) =>
    clock('C-COURT-c', {
      faceSheet: [
        {
          ...{ id: 'c', kind: 'justice-case' },
          details: {
            ...{ agency: 'County court', officer: null, caseNumber: null, orderedOn: null, endsOn, conditions: null },
            ...{ nextCourtOn, reportEveryDays: null, lastReportOn: null, consentSignedOn: null, consentEndsOn: null },
            ...{ tellsAttendance: true, tellsLevel: true, tellsTests: false, tellsPlan: true },
          },
        },
      ],
    });

  it('are told two weeks ahead, and stay until the next one is written down', () => {
    expect([court(null), court('2026-06-25')]).toEqual([undefined, undefined]);
    expect(court('2026-06-24')).toMatchObject({ label: 'Day in court, County court', overdue: false });
    expect(court('2026-06-09')).toMatchObject({ overdue: true });
    expect([court('2026-05-01'), court('2026-06-20', '2026-06-15')]).toEqual([undefined, undefined]);
  });
});

describe('clocks that records start and stop', () => {
  it('the full examination is due within 14 days of admission, in an opioid treatment program only (R-024)', () => {
    expect(clock('C-EXAM', {})).toMatchObject({
      dueAt: new Date('2026-06-16T03:59:00Z'),
      overdue: false,
      rule: 'R-024',
      to: expect.arrayContaining(['nurse']),
    });
    expect(clock('C-EXAM', { findings: exam('screening', '2026-06-02') })).toBeDefined();
    expect(clock('C-EXAM', { findings: exam('full', '2026-06-02') })).toBeUndefined();
    expect(clock('C-EXAM', {}, { programmeIsOtp: false })).toBeUndefined();
    expect(clock('C-EXAM', { ours: false })).toBeUndefined();
  });

  it('a year after the last examination the next one is due (R-030)', () => {
    const old = { findings: exam('full', '2025-06-12'), admittedAt: at('2025-06-01') };
    const episode = { openedOn: '2025-06-01', closedOn: null };
    expect(clock('C-EXAM-YEARLY', old, { episode })?.dueAt).toEqual(new Date('2026-06-13T03:59:00Z'));
  });

  it('the initial assessment names what is missing; the plan has a clock of its own (R-027)', () => {
    const due = clock('C-ASSESSMENT', { sections: ['identity', 'consents'] });
    expect(due).toMatchObject({ rule: 'R-027', dueAt: new Date('2026-06-16T03:59:00Z') });
    expect(due?.why).toMatch(/the six dimensions$/);
    const sections = [
      'identity',
      'mental-health',
      'substance-use',
      'consents',
      'presenting-problem',
      'prior-treatment',
      'family-social',
      'social-needs',
    ];
    expect(clock('C-ASSESSMENT', { sections, dimensionsAt: at('2026-06-03') })).toBeUndefined();
  });

  it('sections that an admission waits for have a clock during intake', () => {
    expect(clock('C-SECTIONS', { sections: ['identity'] }, {}, { main: 'intake' })?.label).toMatch(
      /^Intake: \d sections to sign$/,
    );
  });

  it('all forms that are due are one clock, with their names', () => {
    const due = clocks({
      course: { intakeAt: at('2026-05-28'), withdrawalEndedAt: null, aftercareSince: null, levels: 0 },
    }).filter(({ code }) => code === 'C-INSTRUMENTS');
    expect(due).toHaveLength(1);
    expect(due[0]?.label).toMatch(/^\d forms to fill$/);
    expect(due[0]?.why).toContain('PHQ-9');
    // Of a history that was imported nobody asks for the forms of its intake.
    expect(clock('C-INSTRUMENTS', { ours: false })).toBeUndefined();
  });

  it('a test that was positive for alcohol asks for AUDIT-C out of turn, once (3.10)', () => {
    const form = (takenOn: string) => ({
      ...{ id: 'f', instrument: 'audit-c', version: 1, takenAt: at(takenOn), takenOn },
      ...{ scores: { total: 2 }, band: null, positive: false },
    });
    const asked = (takenOn: string) =>
      clock(
        'C-INSTRUMENTS',
        {
          ...{ ours: false, admittedAt: at('2026-04-01'), alcoholPositiveOn: '2026-06-08' },
          instruments: [form(takenOn)],
        },
        { episode: { openedOn: '2026-04-01', closedOn: null } },
      );
    expect(asked('2026-05-20')).toMatchObject({ label: expect.stringContaining('AUDIT-C'), overdue: false });
    expect(asked('2026-05-20')?.why).toBe('After a drug test that was positive for alcohol');
    expect(asked('2026-06-08')).toBeUndefined();
  });

  it.each([
    ['2026-03-25', undefined],
    ['2026-03-24', { overdue: false }],
    ['2026-03-01', { overdue: false }],
    ['2025-12-12', { overdue: false }],
    ['2025-12-11', { overdue: true }],
  ])('a diagnosis of %s: whether it is in remission may be asked for months before it is overdue (2.1)', (on, seen) => {
    const diagnosis = {
      ...{ id: 'd', on, signed: true, provisional: false },
      ...{ severity: 'severe' as const, remission: null, lastMetOn: null },
    };
    const review = clock('C-DIAGNOSIS', { diagnosis });
    if (seen === undefined) expect(review).toBeUndefined();
    else expect(review).toMatchObject(seen);
  });

  it('a provisional diagnosis that nobody made final in time is overdue at once', () => {
    const diagnosis = {
      ...{ id: 'd', on: '2026-05-27', signed: true, provisional: true },
      ...{ severity: 'severe' as const, remission: null, lastMetOn: null },
    };
    expect(clock('C-DIAGNOSIS', { diagnosis })).toMatchObject({ overdue: false });
    expect(clock('C-DIAGNOSIS', { diagnosis: { ...diagnosis, on: '2026-05-26' } })).toMatchObject({ overdue: true });
  });

  it.each([
    ['2026-07-10', true],
    ['2026-07-11', false],
    ['2026-05-10', false],
  ])('a consent that ends on %s is on the list: %s', (expiresOn, listed) => {
    const consents = [
      {
        id: 'x',
        document: 'release',
        signer: 'patient' as const,
        signedOn: '2026-01-01',
        expiresOn,
        withdrawnOn: null,
      },
    ];
    expect(clocks({ consents }).some(({ code }) => code === 'C-EXPIRES-x')).toBe(listed);
  });

  it('an offer of MOUD on record stops its clock, and the agreed day starts the next', () => {
    const offer = { id: 'o', at: at('2026-06-02'), decision: 'declined', informed: true, reofferOn: '2026-06-20' };
    expect(clock('C-MOUD-OFFER', {}, {}, { main: 'admitted', moud: 'not_started' })).toBeDefined();
    expect(clock('C-MOUD-OFFER', { offer }, {}, { main: 'admitted', moud: 'not_started' })).toBeUndefined();
    expect(clock('C-MOUD-REOFFER', { offer }, {}, { main: 'admitted', moud: 'offered_declined' })?.dueAt).toEqual(
      new Date('2026-06-21T03:59:00Z'),
    );
  });

  it('a call that reached the person stops the contact clock; an urgent referral has two hours', () => {
    const referred = { main: 'referred' } as const;
    const referral = { id: 'r', referredOn: '2026-06-01', firstContactAt: null, urgent: true };
    expect(clock('C-FIRST-CONTACT', { referral }, {}, referred)?.dueAt).toEqual(new Date('2026-06-01T16:00:00Z'));
    expect(
      clock('C-FIRST-CONTACT', { contact: { triedAt: at('2026-06-01'), reachedAt: at('2026-06-01') } }, {}, referred),
    ).toBeUndefined();
  });

  it('six and twelve weeks after a birth somebody looks, and a prescriber’s review meets it (7.1)', () => {
    const born = (deliveredOn: string) => ({
      findings: {
        pregnancy: finding(
          { status: 'delivered' as const, dueOn: null, deliveredOn, obstetricProvider: null },
          deliveredOn,
        ),
      },
    });
    expect(clock('C-AFTER-BIRTH-6', born('2026-05-01'))?.dueAt).toEqual(new Date('2026-06-13T03:59:00Z'));
    expect(clock('C-AFTER-BIRTH-6', born('2026-05-01'), { lastPrescriberReviewAt: at('2026-06-05') })).toBeUndefined();
    expect(clock('C-AFTER-BIRTH-6', born('2026-06-01'))).toBeUndefined();
  });

  it('the same looks follow a pregnancy that ended without a birth, and no word of a birth is said (7.1)', () => {
    const details = { status: 'ended' as const, dueOn: null, deliveredOn: null, obstetricProvider: null };
    const over = (endedOn?: string) => ({
      findings: { pregnancy: finding({ ...details, ...(endedOn === undefined ? {} : { endedOn }) }, '2026-05-01') },
    });
    expect(clock('C-AFTER-BIRTH-6', over('2026-05-01'))).toMatchObject({
      label: '6 weeks after the pregnancy: look at dose and mood',
      why: 'It ended on 2026-05-01',
    });
    expect(clock('C-AFTER-BIRTH-6', over())).toBeUndefined();
  });

  it('every clock says whose work it is', () => {
    for (const { code, to } of clocks({})) expect([code, to.length > 0]).toEqual([code, true]);
  });
});
