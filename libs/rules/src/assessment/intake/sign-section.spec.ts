import { doctor, nurse } from '../../mat/example-chart';
import { isRefusal } from '../../refusal';
import { blankFacts, heroin, sceneWith } from './example-intake';
import { impliedFindings } from './implied-findings';
import type { SectionData, SectionId } from './section-kit';
import {
  carriedForward,
  type DecidedSection,
  type SectionAttempt,
  signSection,
  type StandingVersion,
} from './sign-section';

const scene = sceneWith();
const skills = { supports: 'Sister', skills: 'Carpenter', groups30: 1 };
const attempt = (data: object, change: Partial<SectionAttempt> = {}): SectionAttempt => ({
  section: 'strengths',
  data: data as Record<string, unknown>,
  basedOn: null,
  ...change,
});
const decided = (given: SectionAttempt, standing: StandingVersion | null = null, at = scene): DecidedSection => {
  const answer = signSection(given, standing, nurse, at);
  if (isRefusal(answer)) throw new Error(answer.says);
  return answer;
};
const standing = (section: SectionId, data: object, change: Partial<StandingVersion> = {}): StandingVersion => ({
  id: 'v1',
  episodeId: 'episode',
  version: 1,
  data: decided(attempt(data, { section })).data,
  by: 'Ann',
  on: '2026-06-09',
  at: new Date('2026-06-09T15:00:00Z'),
  ...change,
});
const refusal = (
  given: SectionAttempt,
  before: StandingVersion | null = null,
  signer: typeof nurse | null = nurse,
  at = scene,
) => {
  const answer = signSection(given, before, signer, at);
  return isRefusal(answer) ? answer : null;
};

describe('signing a section', () => {
  it('what is missing stays open, what is wrong does not pass', () => {
    expect(decided(attempt({ skills: 'Carpenter' }))).toMatchObject({
      act: 'signed',
      version: 1,
      missing: ['supports', 'groups30'],
    });
    expect(refusal(attempt({ groups30: 9 }))).toMatchObject({
      code: 'intake.invalid',
      facts: { fields: { groups30: 'Recovery support groups in the last 30 days: choose one of the list' } },
    });
    expect(refusal(attempt({}))?.says).toMatch(/Nothing is filled in/);
  });

  it('of two who sign at once the second is told who was first, and keeps the text', () => {
    const first = standing('strengths', skills);
    expect(refusal(attempt(skills), first)).toMatchObject({
      code: 'intake.signed-meanwhile',
      facts: { by: 'Ann', standingId: 'v1' },
    });
    expect(refusal(attempt(skills, { basedOn: 'v0' }), first)?.code).toBe('intake.signed-meanwhile');
  });

  it('a change names what changed and says why', () => {
    const first = standing('strengths', skills);
    const changed = { ...skills, skills: 'Carpenter, cook' };
    expect(refusal(attempt(changed, { basedOn: 'v1' }), first)?.facts).toEqual({
      fields: { reason: 'Reason: this is needed' },
    });
    expect(refusal(attempt(changed, { basedOn: 'v1', reason: '  ' }), first)).not.toBeNull();
    expect(decided(attempt(changed, { basedOn: 'v1', reason: ' Told later ' }), first)).toMatchObject({
      act: 'changed',
      version: 2,
      changed: ['skills'],
      reason: 'Told later',
      supersedesId: 'v1',
    });
    expect(decided(attempt(skills, { basedOn: 'v1' }), first)).toMatchObject({
      act: 'confirmed',
      version: 2,
      changed: [],
    });
  });

  it('what an earlier episode knew is carried forward by confirming it (clinical pathway 5.4)', () => {
    const before = standing('strengths', skills, { episodeId: 'before', version: 3 });
    expect(decided(attempt({ ...skills, groups30: 3 }, { basedOn: 'v1' }), before)).toMatchObject({
      act: 'confirmed',
      version: 1,
      changed: ['groups30'],
      reason: null,
      supersedesId: 'v1',
    });
  });

  it('what grows old is left open when it is carried forward, also in rows', () => {
    expect(carriedForward('strengths', decided(attempt(skills)).data)).toEqual({
      supports: 'Sister',
      skills: 'Carpenter',
      culture: null,
      faith: null,
      groups30: null,
    });
    const { data } = decided(attempt({ substances: [heroin] }, { section: 'substance-use' }));
    expect((carriedForward('substance-use', data).substances as SectionData[])[0]).toMatchObject({
      substance: 5,
      ageFirstUse: 19,
      days30: null,
      lastUseAt: null,
    });
  });

  it('needs an episode and a license; what is kept elsewhere is not signed here', () => {
    expect(refusal(attempt(skills), null, nurse, sceneWith({ episode: null }))?.says).toMatch(/no episode/);
    const lapsed = { ...nurse, licences: [] };
    expect(refusal(attempt(skills), null, lapsed)?.code).toBe('intake.licence');
    expect(refusal(attempt(skills), null, { staffId: 'c', roles: ['counselor'], licences: [] })).toBeNull();
    expect(refusal(attempt({}, { section: 'referral' }))?.says).toMatch(/kept in its own form/);
    expect(refusal(attempt(skills), null, null)).toBeNull();
  });

  it('a change months later leaves what was asked then as it was then', () => {
    const section = 'substance-use';
    const use = { ...heroin, lastUseAt: '2026-03-02T08:00:00.000Z', days30: 30 };
    const given = attempt({ substances: [use] }, { section, basedOn: 'v1', reason: 'Cost' });
    const before = standing(section, { substances: [heroin] }, { on: '2026-03-02' });
    expect(decided(given, before).act).toBe('changed');
    expect(refusal(given, { ...before, on: '2026-06-09' })?.code).toBe('intake.invalid');
  });

  it('an overdose of somebody else is not there', () => {
    const eventId = '0198f0c0-0000-7000-8000-000000000001';
    const changes = [{ eventId, after: ['release'] }];
    const given = attempt({ earlierOverdoses: 0, changes }, { section: 'overdose-history' });
    expect(refusal(given)?.code).toBe('not-found');
    const event = {
      id: eventId,
      on: '2026-05-01',
      recordedAt: new Date(0),
      substances: [],
      intent: 'unknown',
      reversalDoses: 1,
      reversalBy: null,
      hospital: null,
    } as const;
    const known = sceneWith({ overdoses: [event] });
    expect(decided(given, null, known).missing).toEqual(['naloxoneFromElsewhere', 'naloxoneTrained']);
    expect(decided(attempt({ earlierOverdoses: 2 }, { section: 'overdose-history' }), null, known).missing).toContain(
      'changes',
    );
    const twice = attempt({ changes: [...changes, ...changes] }, { section: 'overdose-history' });
    expect(refusal(twice, null, nurse, known)?.code).toBe('intake.invalid');
  });

  it('“none” beside a record is said at once', () => {
    expect(
      refusal(attempt({ allergiesAsked: 'none' }, { section: 'medical' }), null, nurse, sceneWith({ allergies: 1 })),
    ).not.toBeNull();
    expect(refusal(attempt({ allergiesAsked: 'none' }, { section: 'medical' }))).toBeNull();
  });
});

describe('what a signed section means for dosing', () => {
  const use = { substances: [heroin] };
  const after = (given: SectionAttempt, before: StandingVersion | null) =>
    impliedFindings(given.section, decided(given, before), before, nurse.roles, scene).map(({ kind }) => kind);

  it('the last use of an opioid becomes a finding when it was asked, not when something else is changed (R-101)', () => {
    const section = 'substance-use';
    expect(after(attempt(use, { section }), null)).toEqual(['opioid-use']);
    const first = standing(section, use);
    const cost = { substances: [{ ...heroin, costPerDay: 40 }] };
    expect(after(attempt(cost, { section, basedOn: 'v1', reason: 'Told later' }), first)).toEqual([]);
    const later = { substances: [{ ...heroin, lastUseAt: '2026-06-10T08:00:00.000Z' }] };
    expect(after(attempt(later, { section, basedOn: 'v1', reason: 'Told later' }), first)).toEqual(['opioid-use']);
    expect(after(attempt(use, { section, basedOn: 'v1' }), { ...first, episodeId: 'before' })).toEqual(['opioid-use']);
  });

  it('a positive test makes pregnant, whoever read it; a negative one is a prescriber’s to weigh (R-034)', () => {
    const test = (testResult: string) => attempt({ testResult, testedOn: '2026-06-10' }, { section: 'pregnancy' });
    const statuses = (result: string, signer: typeof nurse, pregnancy = blankFacts.pregnancy) =>
      impliedFindings('pregnancy', decided(test(result)), null, signer.roles, sceneWith({ pregnancy })).map(
        ({ details }) => details.status,
      );
    expect(statuses('positive', nurse)).toEqual(['pregnant']);
    expect(statuses('negative', nurse)).toEqual([]);
    expect(statuses('negative', doctor)).toEqual(['not-pregnant']);
    const details = { status: 'pregnant', dueOn: '2026-12-01', deliveredOn: null, obstetricProvider: null } as const;
    expect(statuses('positive', nurse, { on: '2026-05-01', details })).toEqual([]);
    expect(statuses('negative', doctor, { on: '2026-05-01', details })).toEqual([]);
  });
});
