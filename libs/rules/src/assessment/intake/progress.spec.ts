import { standardPolicy } from '../../policy';
import { blankFacts } from './example-intake';
import type { IntakeFacts, SignedSection } from './intake-facts';
import { intakeProgress, type SectionProgress } from './progress';
import type { SectionId } from './section-kit';
import { sectionIds } from './section-kit';

const of = (section: SectionId, change: Partial<IntakeFacts> = {}): SectionProgress => {
  const found = intakeProgress({ ...blankFacts, ...change }, standardPolicy).find((one) => one.section === section);
  if (found === undefined) throw new Error(`${section} is not asked`);
  return found;
};
const signed = (change: Partial<SignedSection> = {}): SignedSection => ({
  id: 'v1',
  episodeId: 'episode',
  version: 1,
  act: 'signed',
  on: '2026-06-02',
  at: new Date('2026-06-02T15:00:00Z'),
  by: 'Ann',
  missing: [],
  ...change,
});

describe('how far an intake is (clinical reference 2.4)', () => {
  it('every section that concerns the person, in the order of the reference', () => {
    expect(intakeProgress(blankFacts, standardPolicy).map(({ section }) => section)).toEqual([...sectionIds]);
    const man = { ...blankFacts, person: { ...blankFacts.person, sexAtBirth: 'male' as const } };
    expect(intakeProgress(man, standardPolicy).map(({ section }) => section)).not.toContain('pregnancy');
  });

  it('says what is missing, from its own questions and from other forms', () => {
    expect(of('strengths')).toMatchObject({
      state: 'empty',
      missing: [
        'Who and what supports the person',
        'Skills and what the person is proud of',
        'Recovery support groups in the last 30 days',
        'BARC-10',
      ],
      done: false,
    });
    const screened = { screenedOn: { 'barc-10': '2026-06-02' } };
    expect(of('strengths', { ...screened, signed: { strengths: signed() } })).toMatchObject({
      state: 'signed',
      done: true,
    });
    expect(of('strengths', { screenedOn: { 'barc-10': '2026-05-31' }, signed: { strengths: signed() } })).toMatchObject(
      {
        missing: ['BARC-10'],
        done: false,
      },
    );
  });

  it('names the row of what is missing in a list', () => {
    const missing = ['substances.1.route', 'substances'];
    expect(of('substance-use', { signed: { 'substance-use': signed({ missing }) } }).missing).toEqual([
      'Substance 2: Usual route',
      'Substances',
    ]);
  });

  it('which part of the path waits for it; MOUD is never held up, it is only said (R1)', () => {
    expect(
      Object.fromEntries(intakeProgress(blankFacts, standardPolicy).map(({ section, before }) => [section, before])),
    ).toEqual({
      identity: 'admission',
      referral: 'admission',
      'presenting-problem': 'plan',
      'substance-use': 'diagnosis',
      'overdose-history': 'safety-plan',
      'withdrawal-history': 'moud',
      'prior-treatment': 'plan',
      medical: 'moud',
      pregnancy: 'moud',
      'mental-health': 'admission',
      'family-social': 'plan',
      'social-needs': 'plan',
      legal: 'plan',
      strengths: 'plan',
      'employment-education': 'reporting',
      consents: 'admission',
    });
    const ordered = { ...blankFacts.person, justiceCases: 1 };
    expect(of('legal', { person: ordered }).before).toBe('admission');
    const waiting = intakeProgress(blankFacts, standardPolicy).filter(
      ({ before, done }) => before === 'admission' && !done,
    );
    expect(waiting.map(({ section }) => section)).toEqual(['identity', 'referral', 'mental-health', 'consents']);
  });

  it('a draft of the one who looks is a draft; a signature is worth more', () => {
    expect(of('legal', { drafts: ['legal'] }).state).toBe('draft');
    expect(of('legal', { drafts: ['legal'], signed: { legal: signed() } }).state).toBe('signed');
  });

  it('what was signed in an earlier episode is confirmed again (clinical pathway 5.4)', () => {
    expect(of('legal', { signed: { legal: signed({ episodeId: 'before' }) } })).toMatchObject({
      state: 'outdated',
      why: 'From an earlier episode: confirm it again',
      done: false,
    });
  });

  it('what was signed a year ago is looked at again, from the day after on', () => {
    expect(of('legal', { signed: { legal: signed({ on: '2025-06-10' }) } }).state).toBe('signed');
    expect(of('legal', { signed: { legal: signed({ on: '2025-06-09' }) } }).state).toBe('outdated');
  });

  it('an overdose that was recorded since makes the overdose history old', () => {
    const overdose = {
      id: 'o',
      on: '2026-05-01',
      recordedAt: new Date('2026-06-02T15:00:01Z'),
      substances: [],
      intent: 'unknown',
      reversalDoses: null,
      reversalBy: null,
      hospital: null,
    } as const;
    const history = { 'overdose-history': signed() };
    expect(of('overdose-history', { signed: history, overdoses: [overdose] }).why).toBe(
      'An overdose was recorded since',
    );
    const before = { ...overdose, recordedAt: new Date('2026-06-02T15:00:00Z') };
    expect(of('overdose-history', { signed: history, overdoses: [before] }).state).toBe('signed');
  });

  it('a consent to treatment that has ended is asked for again', () => {
    const consent = { document: 'treatment', signedOn: '2026-06-01', expiresOn: '2026-06-10', withdrawnOn: null };
    const ended = { ...consent, expiresOn: '2026-06-09' };
    expect(of('consents', { signed: { consents: signed() }, consents: [consent] }).state).toBe('signed');
    expect(of('consents', { signed: { consents: signed() }, consents: [ended] }).state).toBe('outdated');
    expect(
      of('consents', { signed: { consents: signed() }, consents: [{ ...consent, withdrawnOn: '2026-06-10' }] }).state,
    ).toBe('outdated');
  });

  it('the referral is whole once it says who, whether it was ordered, and when the first contact was', () => {
    expect(of('referral')).toMatchObject({ state: 'empty', missing: ['Referral'] });
    const known = {
      source: 1,
      referrer: null,
      mandated: false,
      referredOn: '2026-05-30',
      firstContactOn: '2026-05-30',
    };
    expect(of('referral', { referral: known })).toMatchObject({ state: 'signed', missing: [], done: true });
    expect(of('referral', { referral: { ...known, mandated: null } }).missing).toEqual([
      'Whether treatment was ordered',
    ]);
  });
});
