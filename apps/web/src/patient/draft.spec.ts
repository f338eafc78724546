import { addressFor, draftOf, emptyForm, faultsOf } from './draft';
import type { PatientForm } from './draft';

const form: PatientForm = {
  ...emptyForm,
  given: ' Maria ',
  family: 'Alvarez',
  dateOfBirth: '1985-10-14',
  sexAtBirth: 'female',
};

test('names, date of birth and sex at birth are asked for, and nothing else', () => {
  expect(Object.keys(faultsOf(emptyForm, '2026-01-01'))).toEqual(['given', 'family', 'dateOfBirth', 'sexAtBirth']);
  expect(faultsOf(form, '2026-01-01')).toEqual({});
});

test('a date of birth in the future or long ago is caught while typing', () => {
  expect(faultsOf({ ...form, dateOfBirth: '2031-01-01' }, '2026-01-01').dateOfBirth).toContain('future');
  expect(faultsOf({ ...form, dateOfBirth: '0085-01-01' }, '2026-01-01').dateOfBirth).toContain('year');
});

test('next of kin is whole or absent', () => {
  expect(Object.keys(faultsOf({ ...form, kinName: 'Joan' }, '2026-01-01'))).toEqual(['kinRelation', 'kinPhone']);
  expect(draftOf(form).nextOfKin).toBeNull();
});

test('what is sent is trimmed; an emptied field is sent as null so that it is cleared', () => {
  expect(draftOf(form)).toMatchObject({
    legalName: { given: 'Maria', family: 'Alvarez' },
    preferredName: null,
    phone: null,
  });
  expect(draftOf(form)).not.toHaveProperty('consents');
});

test('messages go to the phone, e-mail to the address', () => {
  const contact = { phone: '555-0100', email: 'm@example.org' };
  expect([addressFor('sms', contact), addressFor('voice', contact), addressFor('email', contact)]).toEqual([
    '555-0100',
    '555-0100',
    'm@example.org',
  ]);
});
