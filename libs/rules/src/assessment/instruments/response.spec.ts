import fc from 'fast-check';
import { doctor, now, nurse } from '../../mat/example-chart';
import { policyFrom, standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { answered, formFrom } from './example-form';
import { instruments } from './registry';
import { decideResponse, type ResponseAttempt, type ResponseScene } from './response';

const scene: ResponseScene = {
  recorder: nurse,
  now,
  zone: 'America/New_York',
  dayBoundary: '00:00',
  dateOfBirth: '1980-01-01',
  sexAtBirth: 'female',
  policyOn: () => standardPolicy,
  replaced: null,
};
const gad: ResponseAttempt = {
  ...{ instrument: 'gad-7', version: 1, mode: 'interview', answers: answered(2, 2, 2, 1, 1, 1, 1) },
};
const says = (change: Partial<ResponseAttempt>, other: Partial<ResponseScene> = {}) => {
  const answer = decideResponse({ ...gad, ...change }, { ...scene, ...other });
  return isRefusal(answer) ? answer.says : 'done';
};

describe('a form that comes in (clinical reference 3.0)', () => {
  it('is kept with its answers, what each counted, and its version', () => {
    expect(decideResponse(gad, scene)).toMatchObject({
      ...{
        instrument: 'gad-7',
        version: 1,
        on: '2026-06-10',
        complete: true,
        scores: { total: 10 },
        points: [2, 2, 2, 1, 1, 1, 1],
      },
    });
  });

  it('an answer that the version does not know is refused, naming the item', () => {
    expect(says({ answers: { ...gad.answers, '3': 4 } })).toMatch(/^Item 3: choose Not at all, /);
    expect(says({ answers: { ...gad.answers, '8': 1 } })).toMatch(/GAD-7 version 1 has no item “8”/);
    expect(says({ answers: { '1': 'often' } })).toMatch(/^Item 1/);
    expect(says({ answers: { '1': 1.5 } })).toMatch(/^Item 1/);
    const refusal = decideResponse({ ...gad, answers: { '3': 4, '8': 1 } }, scene);
    expect(refusal).toMatchObject({ code: 'response.invalid', facts: { items: '3, 8' } });
  });

  it('an answer to a question that was not put is refused; a nothing to it is not', () => {
    const audit = (answers: ResponseAttempt['answers']) => says({ instrument: 'audit-c', answers });
    expect(audit({ '1': 0, '2': 3 })).toMatch(/^Item 2: not asked after the answers before it/);
    expect(audit({ '1': 0, '2': 0, '3': 0 })).toBe('done');
  });

  it('a version that was never published is refused', () => {
    expect(says({ version: 2 })).toMatch(/no such scale in this version/);
    expect(says({ instrument: 'mmpi' })).toMatch(/no such scale/);
  });

  it('a partial form is kept as incomplete, without a sum; an empty one is not kept', () => {
    expect(decideResponse({ ...gad, answers: { '1': 3 } }, scene)).toMatchObject({
      complete: false,
      missing: 6,
      scores: {},
    });
    expect(says({ answers: {} })).toMatch(/at least one question/);
    expect(says({ instrument: 'asq', answers: { '4-how': '  ' } })).toMatch(/at least one question/);
  });

  it('is not of tomorrow, not of before birth, and needs role and license', () => {
    expect(says({ at: new Date(now.getTime() + 60_000) })).toMatch(/not happened yet/);
    expect(says({ at: new Date('1979-05-01T12:00:00Z') })).toMatch(/before the person was born/);
    expect(says({}, { recorder: { ...nurse, licences: [] } })).toMatch(/license/);
    expect(says({}, { recorder: { ...doctor, roles: ['pharmacist'] } })).toMatch(/This is for/);
    expect(says({}, { recorder: null })).toBe('done');
  });

  it('COWS has a form of its own; C-SSRS and DAST-10 are results; a C-SSRS is never handed over', () => {
    expect(says({ instrument: 'cows', answers: { sweating: 1 } })).toMatch(/form of its own/);
    expect(says({ instrument: 'dast-10', answers: { total: 3 } })).toMatch(/what the printed form said/);
    expect(says({ instrument: 'dast-10', answers: { total: 3 }, mode: 'result' })).toBe('done');
    expect(says({ instrument: 'c-ssrs', answers: { '1': 0, '2': 0, '6': 0 }, mode: 'self' })).not.toBe('done');
    expect(says({ mode: 'result' })).toMatch(/question by question/);
    expect(says({ mode: 'self' })).toBe('done');
  });

  it('BAM is for adults (7.3): under 18 it is not offered, and the way out is said; on the birthday it is', () => {
    const bam = { instrument: 'bam', answers: { '4': 0 } } as const;
    const young = (dateOfBirth: string) => decideResponse({ ...gad, ...bam }, { ...scene, dateOfBirth });
    expect(young('2008-06-11')).toMatchObject({ code: 'response.not-offered' });
    expect(says(bam, { dateOfBirth: '2008-06-11' })).toMatch(/BAM is for people of 18 and older.*single question/);
    expect(young('2008-06-10')).toMatchObject({ complete: false });
    expect(says({}, { dateOfBirth: '2012-01-01' })).toBe('done');
  });

  it('is replaced once, by the same form in the same version, with a reason; or taken back (R-012)', () => {
    const replaces = { id: 'a', reason: 'Of another day' };
    const standing = { instrument: 'gad-7', version: 1, replacedBy: null };
    expect(says({ replaces })).toMatch(/no such form of this person/);
    expect(says({ replaces }, { replaced: { ...standing, instrument: 'phq-9' } })).toMatch(/no such form/);
    expect(says({ replaces }, { replaced: { ...standing, version: 7 } })).toMatch(
      /in the version in which it was answered/,
    );
    expect(says({ replaces }, { replaced: { ...standing, replacedBy: { by: null } } })).toMatch(/replaced before/);
    expect(says({ replaces: { id: 'a', reason: ' ' } }, { replaced: standing })).toMatch(/Say why/);
    expect(says({ replaces }, { replaced: standing })).toBe('done');
    expect(says({ answers: null })).toMatch(/entered in error is taken back/);
    expect(decideResponse({ ...gad, answers: null, replaces }, { ...scene, replaced: standing })).toMatchObject({
      ...{ answers: null, complete: false, scores: {}, critical: [] },
    });
  });

  it('a policy of later never scores an old form anew: the cut of its day stays', () => {
    const rows = [{ key: 'gad7_cut', value: 12, effectiveFrom: '2026-06-10' }];
    const policyOn = (day: string) => policyFrom(rows, day);
    expect(decideResponse(gad, { ...scene, policyOn })).toMatchObject({ positive: false, cut: 12 });
    const before = { ...gad, at: new Date('2026-06-09T15:00:00Z') };
    expect(decideResponse(before, { ...scene, policyOn })).toMatchObject({ positive: true, cut: 10 });
  });

  it('a new version never scores an old answer anew: each form is scored by the version that it names, whatever is offered', () => {
    const kept = instruments.filter(({ entry }) => entry !== 'own-screen');
    for (const instrument of kept)
      fc.assert(
        fc.property(
          fc.array(fc.nat(9999), { minLength: 40, maxLength: 40 }),
          fc.constantFrom('man_woman', 'over_65', 'days'),
          (numbers, form) => {
            const answers = formFrom(instrument, false, numbers, false);
            const policyOn = () => ({ ...standardPolicy, bam_form: form });
            const mode = instrument.entry === 'result' ? 'result' : 'interview';
            const { key, version } = instrument;
            const attempt: ResponseAttempt = { instrument: key, version, mode, answers };
            const now = decideResponse(attempt, { ...scene, policyOn });
            expect(now).toEqual(decideResponse(attempt, scene));
            expect(now).toMatchObject({ version });
          },
        ),
        { numRuns: 30 },
      );
  });
});
