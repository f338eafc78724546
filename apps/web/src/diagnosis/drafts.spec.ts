import { checklistAttempt, checklistDraft } from './checklist-draft';
import { levelAttempt, levelDraft, numberFault, withLevel } from './level-draft';
import { riskAttempt, riskDraft, unchosen } from './risk-draft';

describe('what is typed, as the rules and the server take it', () => {
  it('a diagnosis leaves out what belongs to a remission, and empty words', () => {
    const draft = {
      ...checklistDraft(undefined, null),
      answers: { C1: 'met', C2: 'unknown' } as const,
      notes: { C1: ' Told so ', C2: ' ' },
      lastMetOn: '2026-01-01',
      maintenanceTherapy: true,
      severity: 'severe' as const,
      icd10: ' f11.20 ',
    };
    expect(checklistAttempt(draft, false)).toEqual({
      purpose: 'diagnosis',
      criteria: { C1: { answer: 'met', note: 'Told so' }, C2: { answer: 'unknown' } },
      supervised: false,
      provisional: false,
      maintenanceTherapy: false,
      controlledEnvironment: false,
      icd10: 'F11.20',
      sign: false,
    });
    expect(checklistAttempt({ ...draft, purpose: 'remission' }, true)).toMatchObject({
      lastMetOn: '2026-01-01',
      severity: 'severe',
      maintenanceTherapy: true,
    });
  });

  it('a look at remission begins with the severity that it was and with the medication on record', () => {
    expect(checklistDraft(undefined, { severity: 'moderate', maintenance: true })).toMatchObject({
      purpose: 'remission',
      severity: 'moderate',
      maintenanceTherapy: true,
      answers: {},
    });
  });

  it('a level begins with what is usual for it, and a reason for a difference goes with the difference', () => {
    expect(withLevel('iop', 18)).toEqual({ hours: '9', days: '84' });
    // Six hours and more for young people (clinical reference 7.3).
    expect(withLevel('iop', 17)).toEqual({ hours: '6', days: '84' });
    expect(withLevel('otp', 18)).toEqual({ hours: '', days: '' });
    const draft = { ...levelDraft(undefined), recommended: 'iop', actual: 'op', difference: 'payer' } as const;
    expect(levelAttempt({ ...draft, hours: '2' })).toMatchObject({
      actual: 'op',
      difference: 'payer',
      hoursPerWeek: 2,
    });
    expect(levelAttempt({ ...draft, actual: 'iop' })).not.toHaveProperty('difference');
    expect(levelAttempt({ ...draft, hours: 'two' })).toBeNull();
    expect([numberFault(''), numberFault('12'), numberFault('1.5')]).toEqual([
      false,
      false,
      'A whole number, or leave it empty',
    ]);
    expect(levelAttempt(levelDraft(undefined))).toBeNull();
  });

  it('a risk assessment says what is not chosen, names the screen, and takes over the plan of last time', () => {
    const before = { content: { safetyPlan: { signs: 'No sleep' } } } as Parameters<typeof riskDraft>[1];
    const screen = { id: 's', instrument: 'phq-9', takenAt: '', critical: ['suicide-risk'] };
    const draft = riskDraft(undefined, before, screen);
    expect(unchosen(draft)).toEqual(['what was found', 'the level', 'means safety']);
    expect(riskAttempt(draft)).toBeNull();
    const found = { thoughts: 'none', method: 'no', intent: 'no', plan: 'no', behavior: 'none', access: 'no' } as const;
    expect(riskAttempt({ ...draft, found, level: 'low', means: 'none_in_reach' })).toEqual({
      answers: 's',
      level: 'low',
      found,
      done: [],
      means: 'none_in_reach',
      safetyPlan: { signs: 'No sleep' },
    });
  });
});
