import { standardPolicy } from '../policy';
import { decideDeparture, type DepartureFacts, decideRoles } from './employment';
import { licenceWarning } from './licences';
import { pinFault } from './pin';

const leaving = (facts: Partial<DepartureFacts>): DepartureFacts => ({
  rolesBefore: ['counselor'],
  rolesAfter: [],
  otherAdministrators: 1,
  people: 0,
  sessionsAhead: 0,
  successor: null,
  leaver: 'a',
  ...facts,
});

describe('roles of a colleague', () => {
  it('the last administrator keeps the role', () => {
    const facts = { rolesBefore: ['administrator'], rolesAfter: ['nurse'], otherAdministrators: 0 } as const;
    expect(decideRoles(facts)?.code).toBe('staff.last-administrator');
  });
  it('one of two administrators may give the role up', () => {
    expect(decideRoles({ rolesBefore: ['administrator'], rolesAfter: [], otherAdministrators: 1 })).toBeNull();
  });
  it('other roles of the last administrator may change', () => {
    const rolesBefore = ['administrator', 'nurse'] as const;
    expect(decideRoles({ rolesBefore, rolesAfter: ['administrator'], otherAdministrators: 0 })).toBeNull();
  });
});

describe('leaving', () => {
  it('goes without ado when nobody depends on the person', () => {
    expect(decideDeparture(leaving({}))).toBeNull();
  });
  it('needs a named successor for a caseload and for sessions ahead', () => {
    expect(decideDeparture(leaving({ people: 3 }))?.code).toBe('staff.handover-needed');
    expect(decideDeparture(leaving({ sessionsAhead: 1 }))?.facts).toEqual({ people: 0, sessionsAhead: 1 });
  });
  it('hands a caseload to a counselor only, and never to the one who leaves', () => {
    const nurse = { staffId: 'b', roles: ['nurse'] } as const;
    expect(decideDeparture(leaving({ people: 3, successor: nurse }))?.code).toBe('staff.handover-needed');
    expect(decideDeparture(leaving({ people: 0, sessionsAhead: 2, successor: nurse }))).toBeNull();
    const self = { staffId: 'a', roles: ['counselor'] } as const;
    expect(decideDeparture(leaving({ people: 3, successor: self }))?.code).toBe('staff.handover-needed');
  });
  it('is refused to the last administrator, handed over or not', () => {
    const facts = leaving({ rolesBefore: ['administrator'], otherAdministrators: 0 });
    expect(decideDeparture(facts)?.code).toBe('staff.last-administrator');
  });
});

describe('a license that ends', () => {
  it.each([
    ['2026-11-21', { warning: 'expired', daysLeft: -1 }],
    ['2026-11-22', { warning: 'expires-soon', daysLeft: 0 }],
    ['2027-01-21', { warning: 'expires-soon', daysLeft: 60 }],
    ['2027-01-22', null],
  ])('on %s says %j on 22 November 2026', (expiresOn, expected) => {
    expect(licenceWarning(expiresOn, '2026-11-22', standardPolicy)).toEqual(expected);
  });
});

describe('a PIN', () => {
  it.each(['1111', '1234', '87654321', '0123'])('%s is too easy to guess', (pin) => {
    expect(pinFault(pin)).toMatch(/guess/);
  });
  it.each(['123', '123456789', '12a4', ''])('%j is no PIN', (pin) => {
    expect(pinFault(pin)).toMatch(/digits/);
  });
  it.each(['4711', '902183', '1357'])('%s will do', (pin) => {
    expect(pinFault(pin)).toBeNull();
  });
});
