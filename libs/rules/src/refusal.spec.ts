import { isRefusal, refusalStatus } from './refusal';
import { grantedOverrides, withoutOverride } from './override';
import { cannotTell, evaluate, passed, stops, type Finding, type Rule } from './rule';

const rule = (finding: Finding): Rule<object> => ({
  id: 'R-202',
  version: 1,
  severity: 'OVERRIDE',
  citation: 'Separation of duty',
  overridableBy: ['prescriber'],
  asks: () => finding,
});

describe('a rule', () => {
  it('answers with everything that is kept, also when it passed (R-002)', () => {
    expect(evaluate(rule(passed('Someone else signed', { signedBy: 'dr' })), {})).toEqual({
      ruleId: 'R-202',
      ruleVersion: 1,
      severity: 'OVERRIDE',
      result: 'passed',
      message: 'Someone else signed',
      citation: 'Separation of duty',
      inputs: { signedBy: 'dr' },
      overridableBy: ['prescriber'],
    });
  });

  it('fails when it cannot see what it needs, and names it (R-008)', () => {
    expect(evaluate(rule(cannotTell('the lot')), {})).toMatchObject({
      result: 'failed',
      message: 'Cannot be checked: the lot is missing',
    });
  });

  it('lets nobody override it where it is a hard stop', () => {
    const hard = evaluate(rule({ ...cannotTell('the lot'), severity: 'HARD_STOP' }), {});
    expect([stops(hard), hard.overridableBy]).toEqual([true, []]);
  });
});

describe('an override', () => {
  const failing = [evaluate(rule(cannotTell('the signer')), {})];
  const given = { ruleId: 'R-202', reasonCode: 'staffing', reasonText: 'x'.repeat(15) };

  it('counts with the right role, a code and 15 characters of reason, and keeps the role', () => {
    const granted = grantedOverrides(failing, [given], { roles: ['nurse', 'prescriber'] });
    expect(granted).toEqual([{ ...given, role: 'prescriber' }]);
    expect(withoutOverride(failing, granted)).toEqual([]);
  });

  it.each([
    ['from another role', given, 'nurse'],
    ['with 14 characters', { ...given, reasonText: `${'x'.repeat(14)} ` }, 'prescriber'],
    ['without a code', { ...given, reasonCode: ' ' }, 'prescriber'],
    ['for another rule', { ...given, ruleId: 'R-011' }, 'prescriber'],
  ] as const)('%s does not count', (_, one, role) => {
    expect(withoutOverride(failing, grantedOverrides(failing, [one], { roles: [role] }))).toEqual(failing);
  });
});

describe('a refusal', () => {
  it('is told from an answer by its code', () => {
    expect(isRefusal({ code: 'not-found', says: 'There is no such record' })).toBe(true);
    expect(isRefusal({ code: 'toString', says: 'x' })).toBe(false);
    expect(isRefusal({ doseMcg: 1 })).toBe(false);
  });

  it('answers 409 when someone else was first, 422 when a rule stands in the way, 412 when the page was old', () => {
    expect(refusalStatus['dose.already-given']).toBe(409);
    expect(refusalStatus['dose.guard-failed']).toBe(422);
    expect(refusalStatus['idempotency.body-differs']).toBe(422);
    expect(refusalStatus['version.stale']).toBe(412);
    expect(refusalStatus['patient.not-found']).toBe(refusalStatus['not-found']);
  });
});
