import fc from 'fast-check';
import { policyFrom } from '../policy';
import {
  type AttendedSession,
  authorizationState,
  lacksMinorConsent,
  needsGuardian,
  mayBeReported,
  mayBeTold,
  nextReportOn,
  proposeFee,
  usedUnits,
} from './face-sheet';
import type { FaceSheetDetails } from './face-sheet-kinds';
import { readDetails } from './finding';
import { fieldsOf } from './finding-words';
import { isRefusal } from '../refusal';

const today = '2026-06-10';
const policy = policyFrom([], today);
const sister: FaceSheetDetails['support-person'] = {
  name: 'Rosa',
  relation: 'sibling',
  phone: '555 0100',
  language: null,
  emergencyContact: true,
  livesWith: false,
  mayTell: 'appointments',
  consentSignedOn: '2026-01-10',
  consentEndsOn: today,
  words: null,
};
const ten: FaceSheetDetails['authorization'] = {
  payer: 'State Medicaid',
  number: null,
  service: 'individual',
  units: 10,
  unit: 'session',
  fromDay: '2026-05-01',
  toDay: '2026-07-31',
};
const sessions = (count: number, over: Partial<AttendedSession> = {}): AttendedSession[] =>
  Array.from({ length: count }, () => ({ day: '2026-06-01', minutes: 50, modality: 'individual', ...over }));
const court: FaceSheetDetails['justice-case'] = {
  agency: 'County court',
  officer: null,
  caseNumber: null,
  orderedOn: '2026-05-01',
  endsOn: null,
  conditions: null,
  nextCourtOn: null,
  reportEveryDays: 30,
  lastReportOn: null,
  consentSignedOn: '2026-05-02',
  consentEndsOn: null,
  tellsAttendance: true,
  tellsLevel: false,
  tellsTests: false,
  tellsPlan: true,
};

describe('family and support people', () => {
  it('are told what the consent says until its last day, and nothing from the next on', () => {
    expect(mayBeTold(sister, today)).toBe('appointments');
    expect(mayBeTold(sister, '2026-06-11')).toBe('nothing');
    expect(mayBeTold({ ...sister, consentEndsOn: null }, '2030-01-01')).toBe('appointments');
  });

  it('are told nothing before it was signed, or if it never was', () => {
    expect(mayBeTold(sister, '2026-01-09')).toBe('nothing');
    expect(mayBeTold({ ...sister, consentSignedOn: null }, today)).toBe('nothing');
  });
});

describe('an authorization', () => {
  it('counts the attended sessions of its kind within its days', () => {
    expect(usedUnits(ten, sessions(4))).toBe(4);
    expect(usedUnits(ten, sessions(4, { modality: 'group' }))).toBe(0);
    expect(usedUnits({ ...ten, service: 'any-session' }, sessions(4, { modality: 'group' }))).toBe(4);
    expect(usedUnits(ten, sessions(1, { day: '2026-04-30' }))).toBe(0);
    expect(usedUnits(ten, sessions(1, { day: '2026-07-31' }))).toBe(1);
  });

  it('of quarter hours counts whole ones; days of care are not counted here', () => {
    expect(usedUnits({ ...ten, unit: 'quarter-hour' }, sessions(2))).toBe(6);
    expect(usedUnits({ ...ten, service: 'day', unit: 'day' }, sessions(2))).toBeNull();
  });

  it('runs out by its days: two weeks before its last one', () => {
    expect(authorizationState(ten, 0, '2026-07-16', policy)).toBe('in-force');
    expect(authorizationState(ten, 0, '2026-07-17', policy)).toBe('running-out');
    expect(authorizationState(ten, 0, '2026-08-01', policy)).toBe('over');
    expect(authorizationState(ten, 0, '2026-04-30', policy)).toBe('ahead');
  });

  it('runs out by its units: a fifth is left', () => {
    expect([7, 8, 9, 10].map((used) => authorizationState(ten, used, today, policy))).toEqual([
      'in-force',
      'running-out',
      'running-out',
      'used-up',
    ]);
  });
});

describe('the sliding fee', () => {
  it('is nothing up to the guideline, everything from three times of it, and half in between', () => {
    const share = (usd: number, people = 1) => proposeFee(people, usd * 100, policy).sharePercent;
    expect([0, 15_650, 31_300, 46_950, 90_000].map((usd) => share(usd))).toEqual([0, 0, 50, 100, 100]);
    expect(share(31_300, 4)).toBe(0);
  });

  it('never rises with more people, and never falls with more income', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 0, max: 30_000_000 }), (people, cents) => {
        const here = proposeFee(people, cents, policy).sharePercent;
        expect(proposeFee(people + 1, cents, policy).sharePercent).toBeLessThanOrEqual(here);
        expect(proposeFee(people, cents + 100_000, policy).sharePercent).toBeGreaterThanOrEqual(here);
        expect(here).toBeGreaterThanOrEqual(0);
        expect(here).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('a case of a court or agency (7.4)', () => {
  it('asks for the next report so many days after the last one, and for none once it has ended', () => {
    expect(nextReportOn(court, today)).toBe('2026-05-31');
    expect(nextReportOn({ ...court, lastReportOn: '2026-06-01' }, today)).toBe('2026-07-01');
    expect(nextReportOn({ ...court, endsOn: '2026-06-09' }, today)).toBeNull();
    expect(nextReportOn({ ...court, reportEveryDays: null }, today)).toBeNull();
  });

  it('is told only what a consent that stands names: test results are not, unless it says so', () => {
    expect(mayBeReported(court, today)).toEqual(['attendance', 'plan']);
    expect(mayBeReported({ ...court, tellsTests: true }, today)).toContain('tests');
    expect(mayBeReported({ ...court, consentEndsOn: '2026-06-09' }, today)).toEqual([]);
    expect(mayBeReported({ ...court, consentSignedOn: null }, today)).toEqual([]);
  });
});

describe('someone under 18 (7.3, A31)', () => {
  const mother: FaceSheetDetails['guardian'] = {
    name: 'Ana',
    relation: 'parent',
    phone: null,
    basis: 'State law',
    consentSignedOn: null,
    maySeeRecord: false,
    school: null,
    childWelfareWorker: null,
  };
  it('needs a consent that was signed, or the right to consent alone', () => {
    expect(lacksMinorConsent('2010-06-10', [], today, 18)).toBe(true);
    expect(lacksMinorConsent('2010-06-10', [mother], today, 18)).toBe(true);
    expect(lacksMinorConsent('2010-06-10', [{ ...mother, consentSignedOn: today }], today, 18)).toBe(false);
    expect(lacksMinorConsent('2010-06-10', [{ ...mother, relation: 'none-needed' }], today, 18)).toBe(false);
  });

  it('is eighteen on the birthday', () => {
    expect(lacksMinorConsent('2008-06-11', [], today, 18)).toBe(true);
    expect(lacksMinorConsent('2008-06-10', [], today, 18)).toBe(false);
  });

  it('needs nobody from the age on from which the state lets a person consent, and never after eighteen (R-022)', () => {
    expect([15, 16, 17].map((age) => needsGuardian(`${2026 - age}-06-10`, today, 16))).toEqual([true, false, false]);
    expect(needsGuardian('2008-06-10', today, 21)).toBe(false);
    expect(lacksMinorConsent('2010-06-10', [], today, 16)).toBe(false);
  });
});

describe('what is entered', () => {
  const now = new Date('2026-06-10T15:00:00Z');
  it('has its days in order', () => {
    const late = readDetails('authorization', { ...ten, toDay: '2026-04-30' }, now, today);
    expect(isRefusal(late) && late.says).toContain('before the first one');
    const consent = readDetails('support-person', { ...sister, consentEndsOn: '2026-01-09' }, now, today);
    expect(isRefusal(consent) && consent.says).toContain('ends before it was signed');
  });

  it('asks for the day of the consent of whoever may be told something, and of nobody else', () => {
    const lacking = readDetails('support-person', { ...sister, consentSignedOn: null }, now, today);
    expect(isRefusal(lacking) && lacking.facts?.fields).toEqual({
      consentSignedOn: 'Consent signed on: this is needed',
    });
    const nothing = readDetails('support-person', { ...sister, mayTell: 'nothing' }, now, today);
    expect(nothing).toMatchObject({ consentSignedOn: null, consentEndsOn: null });
  });

  it('keeps any script, and refuses what is too long', () => {
    const name = '‏مريم 👩‍👧 Łucja';
    expect(readDetails('support-person', { ...sister, name }, now, today)).toMatchObject({ name });
    expect(isRefusal(readDetails('support-person', { ...sister, name: 'x'.repeat(121) }, now, today))).toBe(true);
    expect(fieldsOf('coverage').length).toBeGreaterThan(5);
  });
});
