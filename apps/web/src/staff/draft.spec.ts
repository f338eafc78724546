import { roles } from '@cairn/rules';
import {
  emptyLicence,
  emptyMember,
  licenceFaults,
  licencesMissing,
  memberDraft,
  memberFaults,
  withRole,
} from './draft';
import { roleMeans } from './role-words';

const today = '2026-03-02';
const ada = { ...emptyMember, displayName: ' Ada Nurse ', email: ' ada@clinic.example ', roles: ['nurse'] as const };

test('a nurse needs a nurse’s license, a counselor none; one that is held is not asked for again', () => {
  expect(licencesMissing(['nurse'], [])).toEqual(['RN', 'LPN']);
  expect(licencesMissing(['counselor', 'front_desk'], [])).toEqual([]);
  expect(licencesMissing(['nurse'], [{ type: 'LPN' }])).toEqual([]);
  expect(licencesMissing(['nurse', 'prescriber'], [{ type: 'RN' }])).toEqual(['MD', 'DO', 'NP', 'PA']);
  expect(licencesMissing(['prescriber', 'medical_director'], [])).toEqual(['MD', 'DO', 'NP', 'PA']);
});

test('roles keep the order of the list and are never held twice', () => {
  expect(withRole(['nurse'], 'counselor', true)).toEqual(['counselor', 'nurse']);
  expect(withRole(['nurse'], 'nurse', true)).toEqual(['nurse']);
  expect(withRole(['nurse'], 'nurse', false)).toEqual([]);
});

test('an invitation names what is missing; a license may come later, but not by half and not one that has ended', () => {
  expect(Object.keys(memberFaults(emptyMember, false, today))).toEqual(['displayName', 'email', 'roles']);
  expect(memberFaults(ada, true, today)).toEqual({});
  const begun = { ...ada, licence: { ...emptyLicence, number: '4711' } };
  expect(Object.keys(memberFaults(begun, true, today))).toEqual(['type', 'state', 'expiresOn']);
  expect(licenceFaults({ type: 'RN', number: '1', state: 'NY', expiresOn: '2026-03-01' }, today).expiresOn).toMatch(
    /ended already/,
  );
});

test('what is sent is trimmed, and holds a license only when there is one', () => {
  expect(memberDraft(ada, null)).toEqual({
    displayName: 'Ada Nurse',
    email: 'ada@clinic.example',
    roles: ['nurse'],
    chargeNurse: false,
  });
  expect(memberDraft({ ...ada, chargeNurse: true }, null)).toMatchObject({ chargeNurse: true });
  expect(memberDraft({ ...ada, roles: ['counselor'], chargeNurse: true }, null)).toMatchObject({ chargeNurse: false });
  const licence = { type: 'RN', number: ' 4711 ', state: 'ny', expiresOn: '2027-01-31' };
  expect(memberDraft({ ...ada, licence }, 'the-id').licences).toEqual([
    { id: 'the-id', type: 'RN', number: '4711', state: 'NY', expiresOn: '2027-01-31' },
  ]);
});

test('every role says what it may do', () => {
  expect(Object.keys(roleMeans).sort()).toEqual([...roles].sort());
});
