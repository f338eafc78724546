import fc from 'fast-check';
import { isRefusal } from '../../refusal';
import { answerOf, colleague, sceneOf, seenAt, stopOf } from '../signed-example';
import { decideTakeBack } from '../signed-record';
import { decideChecklist } from './checklist';
import type { ChecklistAttempt } from './checklist-facts';
import { type DsmAnswer, type DsmCriteria, type DsmCriterion, dsmCriterionNames, isOpioidCode } from './criteria';

const answered = (met: readonly DsmCriterion[], rest: DsmAnswer = 'not-met'): DsmCriteria =>
  Object.fromEntries(
    dsmCriterionNames.map((name) => [name, met.includes(name) ? { answer: 'met', note: 'Told so' } : { answer: rest }]),
  );

const attempt = (change: Partial<ChecklistAttempt> = {}): ChecklistAttempt => ({
  purpose: 'diagnosis',
  criteria: answered(['C1', 'C3', 'C4', 'C5', 'C9']),
  supervised: false,
  provisional: false,
  maintenanceTherapy: false,
  controlledEnvironment: false,
  sign: true,
  ...change,
});

const remission = (lastMetOn: string, change: Partial<ChecklistAttempt> = {}) =>
  attempt({ purpose: 'remission', criteria: answered([]), severity: 'moderate', lastMetOn, ...change });

const content = (change: Partial<ChecklistAttempt>, scene = sceneOf()) => {
  const decided = decideChecklist(attempt(change), scene);
  if (isRefusal(decided)) throw new Error(decided.says);
  return decided.content;
};
const first = (count: number) => dsmCriterionNames.slice(0, count);

describe('the diagnosis checklist', () => {
  it('DSM: C1, C3, C4, C5 and C9 met are 5, moderate (section 9)', () => {
    expect(content({})).toMatchObject({ count: 5, severity: 'moderate', icd10: 'F11.20', remission: null });
  });

  it.each([
    [0, 'none', null],
    [1, 'none', null],
    [2, 'mild', 'F11.10'],
    [3, 'mild', 'F11.10'],
    [4, 'moderate', 'F11.20'],
    [5, 'moderate', 'F11.20'],
    [6, 'severe', 'F11.20'],
    [11, 'severe', 'F11.20'],
  ] as const)('%i criteria met: %s, code %s', (count, severity, icd10) => {
    expect(content({ criteria: answered(first(count)) })).toMatchObject({ count, severity, icd10 });
  });

  it('tolerance and withdrawal do not count where opioids are taken only under supervision (DX-SUPERVISED-1)', () => {
    const criteria = answered(['C1', 'C10', 'C11']);
    expect(content({ criteria })).toMatchObject({ count: 3, severity: 'mild' });
    expect(content({ criteria, supervised: true })).toMatchObject({ count: 1, severity: 'none', icd10: null });
  });

  it('an unknown criterion is never taken for not met (DX-UNKNOWN-1)', () => {
    const unknown = decideChecklist(attempt({ criteria: answered(['C1', 'C2'], 'unknown') }), sceneOf());
    expect(answerOf(unknown, 'DX-UNKNOWN-1')).toBe('failed');
    expect(unknown).toMatchObject({ content: { count: 2, unknown: 9, severity: 'mild' } });
  });

  it('a signature needs every answer, a draft one, a provisional diagnosis none (DX-ANSWERED-1)', () => {
    const some = { C1: { answer: 'met' } } as const;
    expect(stopOf(decideChecklist(attempt({ criteria: some }), sceneOf()))).toBe('DX-ANSWERED-1');
    expect(stopOf(decideChecklist(attempt({ criteria: some, sign: false }), sceneOf('counselor')))).toBe(
      'may be written',
    );
    expect(stopOf(decideChecklist(attempt({ criteria: {}, sign: false }), sceneOf('counselor')))).toBe('DX-ANSWERED-1');
    const provisional = { criteria: {}, provisional: true, severity: 'severe', note: 'Seen in withdrawal' } as const;
    expect(content(provisional)).toMatchObject({ severity: 'severe', provisional: true, icd10: 'F11.20' });
  });

  it('a provisional diagnosis says how severe and on what it rests (DX-PROVISIONAL-1)', () => {
    const bare = attempt({ criteria: {}, provisional: true });
    expect(stopOf(decideChecklist(bare, sceneOf()))).toBe('DX-PROVISIONAL-1');
    expect(stopOf(decideChecklist({ ...bare, severity: 'moderate' }, sceneOf()))).toBe('DX-PROVISIONAL-1');
  });

  it('a counselor drafts, a licensed prescriber signs (DX-SIGN-1)', () => {
    expect(stopOf(decideChecklist(attempt(), sceneOf('counselor')))).toBe('DX-SIGN-1');
    expect(decideChecklist(attempt({ sign: false }), sceneOf('counselor'))).toMatchObject({ signedRole: null });
    expect(decideChecklist(attempt(), sceneOf())).toMatchObject({ signedRole: 'prescriber' });
    expect(stopOf(decideChecklist(attempt(), sceneOf(colleague('prescriber', { expiresOn: '2026-03-01' }))))).toBe(
      'DX-SIGN-1',
    );
    expect(stopOf(decideChecklist(attempt(), sceneOf(colleague('prescriber', { expiresOn: '2026-03-02' }))))).toBe(
      'may be written',
    );
  });

  it('a counselor with a clinical license signs where the program says that the state lets one (DX-SIGN-1)', () => {
    const licensed = colleague('counselor', { licence: 'LADC' });
    expect(stopOf(decideChecklist(attempt(), sceneOf(licensed)))).toBe('DX-SIGN-1');
    expect(decideChecklist(attempt(), sceneOf(licensed, {}, { clinician_may_diagnose: true }))).toMatchObject({
      signedRole: 'counselor',
    });
    expect(stopOf(decideChecklist(attempt(), sceneOf('counselor', {}, { clinician_may_diagnose: true })))).toBe(
      'DX-SIGN-1',
    );
  });

  it.each([
    ['2025-12-03', 'DX-SINCE-1'],
    ['2025-12-02', 'early'],
    ['2025-03-03', 'early'],
    ['2025-03-02', 'sustained'],
    ['2026-03-03', 'DX-SINCE-1'],
    ['1985-05-31', 'DX-SINCE-1'],
  ])('none met since %s: %s (DX-SINCE-1)', (lastMetOn, expected) => {
    const decided = decideChecklist(remission(lastMetOn), sceneOf());
    expect('content' in decided ? decided.content.remission : stopOf(decided)).toBe(expected);
  });

  it('craving may remain in remission, anything else ends it (DX-NONE-MET-1)', () => {
    const craving = decideChecklist(remission('2025-09-01', { criteria: answered(['C4']) }), sceneOf());
    expect(craving).toMatchObject({ content: { remission: 'early', severity: 'moderate', icd10: 'F11.21' } });
    expect(stopOf(decideChecklist(remission('2025-09-01', { criteria: answered(['C4', 'C8']) }), sceneOf()))).toBe(
      'DX-NONE-MET-1',
    );
    expect(content({ ...remission('2025-01-01'), severity: 'mild' })).toMatchObject({
      remission: 'sustained',
      icd10: 'F11.11',
    });
  });

  it('on maintenance therapy tolerance and withdrawal do not end a remission (DX-NONE-MET-1)', () => {
    const onMethadone = { criteria: answered(['C10', 'C11']) };
    expect(stopOf(decideChecklist(remission('2025-09-01', onMethadone), sceneOf()))).toBe('DX-NONE-MET-1');
    expect(
      stopOf(decideChecklist(remission('2025-09-01', { ...onMethadone, maintenanceTherapy: true }), sceneOf())),
    ).toBe('may be written');
  });

  it('the specifiers belong to a remission (DX-SPECIFIER-1)', () => {
    expect(stopOf(decideChecklist(attempt({ controlledEnvironment: true }), sceneOf()))).toBe('DX-SPECIFIER-1');
    expect(content(remission('2025-09-01', { controlledEnvironment: true })).controlledEnvironment).toBe(true);
  });

  it('the code is a proposal that the clinician may change for another billable one (DX-CODE-1)', () => {
    expect(content({ icd10: 'F11.23' }).icd10).toBe('F11.23');
    expect(stopOf(decideChecklist(attempt({ icd10: 'F11.2' }), sceneOf()))).toBe('DX-CODE-1');
    expect(['F11.10', 'F11.988', 'F11.12', 'F11.2', 'F12.10', 'F11.2000'].map(isOpioidCode)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('warns of missing evidence, of fewer than 2, of a mild one and of someone under 18, and stops for none', () => {
    const bare = { ...answered([]), C1: { answer: 'met' }, C2: { answer: 'met', note: ' ' } } as const;
    const young = decideChecklist(attempt({ criteria: bare }), sceneOf('prescriber', { dateOfBirth: '2009-03-03' }));
    const ids = ['DX-EVIDENCE-1', 'DX-ADMISSION-1', 'DX-MINOR-1'];
    expect(ids.map((id) => answerOf(young, id))).toEqual(['failed', 'failed', 'failed']);
    const few = decideChecklist(attempt({ criteria: answered(['C1']) }), sceneOf());
    expect([answerOf(few, 'DX-THRESHOLD-1'), answerOf(few, 'DX-MINOR-1')]).toEqual(['failed', undefined]);
  });

  it('is of this person, of this kind, and replaced once (R-012)', () => {
    const replaces = { id: '1', reason: 'Signed' };
    const replaced = { kind: 'checklist', replacedBy: null, signed: false };
    expect(stopOf(decideChecklist(attempt({ replaces }), sceneOf('prescriber', { replaced })))).toBe('may be written');
    expect(stopOf(decideChecklist(attempt({ replaces }), sceneOf()))).toBe('not-found');
    const gone = { ...replaced, replacedBy: { by: null } };
    expect(stopOf(decideChecklist(attempt({ replaces }), sceneOf('prescriber', { replaced: gone })))).toBe(
      'assessment.replaced',
    );
    expect(stopOf(decideChecklist(attempt({ at: new Date(seenAt.getTime() + 1) }), sceneOf()))).toBe(
      'assessment.invalid',
    );
    expect(stopOf(decideChecklist(attempt(), sceneOf('prescriber', { hasEpisode: false })))).toBe('assessment.invalid');
  });

  it('is taken back by its author or by who may sign it (R-012)', () => {
    const scene = (role: 'counselor' | 'prescriber', signed = true) =>
      sceneOf(role, { replaced: { kind: 'checklist', replacedBy: null, signed } });
    const back = (role: 'counselor' | 'prescriber', author: string, signed = true) =>
      decideTakeBack('checklist', { id: '1', reason: 'Wrong chart' }, scene(role, signed), '2026-03-02', author);
    expect(back('prescriber', 'somebody')).toEqual({ role: 'prescriber' });
    expect(back('counselor', 'the counselor')).toEqual({ role: 'counselor' });
    expect(stopOf(back('counselor', 'somebody'))).toBe('assessment.invalid');
    expect(back('counselor', 'somebody', false)).toEqual({ role: 'counselor' });
  });

  it('one more met criterion never makes it less severe (property)', () => {
    const order = ['none', 'mild', 'moderate', 'severe'];
    fc.assert(
      fc.property(
        fc.subarray([...dsmCriterionNames]),
        fc.constantFrom(...dsmCriterionNames),
        fc.boolean(),
        (met, more, supervised) => {
          const before = content({ criteria: answered(met), supervised });
          const after = content({ criteria: answered([...met, more]), supervised });
          expect(order.indexOf(after.severity)).toBeGreaterThanOrEqual(order.indexOf(before.severity));
          expect(after.count).toBeLessThanOrEqual(11);
        },
      ),
    );
  });
});
