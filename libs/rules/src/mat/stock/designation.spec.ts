import type { Role } from '../../access/roles';
import { type NewDesignation, refuseDesignation } from './designation';

const given: NewDesignation = {
  staffId: 'nurse',
  kind: 'receive',
  startsOn: '2026-03-02',
  reference: 'Binder 1',
  notExcluded: true,
};
const refusal = (change: Partial<NewDesignation> = {}, by = 'director', roles: readonly Role[] = ['nurse']) =>
  refuseDesignation({ ...given, ...change }, { today: '2026-03-02', by, roles })?.says ?? null;

describe('designating somebody in writing', () => {
  it('from today on, or later (R-227)', () => {
    expect(refusal()).toBeNull();
    expect(refusal({ startsOn: '2026-03-01' })).toContain('not written back');
  });
  it('whoever designates confirms that the federal exclusion does not apply (R-227)', () => {
    expect(refusal({ notExcluded: false })).toContain('R-227');
    expect(refusal({ kind: 'registrant', notExcluded: false })).toBeNull();
  });
  it.each([
    ['nurse', true],
    ['pharmacist', true],
    ['prescriber', true],
    ['administrator', true],
    ['counselor', false],
    ['front_desk', false],
    ['auditor', false],
  ] as const)('a %s: %s (R-201, R-227)', (role, possible) => {
    expect(refusal({}, 'director', [role]) === null).toBe(possible);
    expect(refusal({ kind: 'registrant' }, 'director', [role]) === null).toBe(possible);
  });
  it('nobody designates themself (R-227)', () => expect(refusal({}, 'nurse')).toContain('themself'));
  it('a power of attorney has two witnesses (R-228)', () => {
    expect(refusal({ kind: 'attorney' })).toContain('witnessed');
    expect(refusal({ kind: 'attorney', witnesses: 'Ann One, Bob Two' })).toBeNull();
  });
  it('the last day is not before the first (R-227)', () => {
    expect(refusal({ endsOn: '2026-03-02' })).toBeNull();
    expect(refusal({ startsOn: '2026-03-03', endsOn: '2026-03-02' })).toContain('before the first');
  });
});
