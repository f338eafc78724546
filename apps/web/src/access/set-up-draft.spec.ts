import { ApiProblem } from '../api/problem';
import type { SetUpDraft } from '../api/types';
import { faultsFrom, setUpFaults, zoneChoices } from './set-up-draft';

const good: SetUpDraft = {
  code: 'K7QM-4XWZ',
  organisation: 'Riverside Health',
  programme: {
    name: 'Elm Street',
    senderName: 'Elm Street Office',
    phone: '555 0100',
    zone: 'America/New_York',
    isOtp: true,
  },
  administrator: { displayName: 'Ada Lee', email: 'ada@clinic.example', password: 'a plain sentence will do' },
};

test('a complete set-up has nothing to say; an empty one names each field', () => {
  expect(setUpFaults(good)).toEqual({});
  const empty: SetUpDraft = {
    code: '',
    organisation: ' ',
    programme: { name: '', senderName: '', phone: '', zone: '', isOtp: true },
    administrator: { displayName: '', email: '', password: '' },
  };
  expect(Object.keys(setUpFaults(empty))).toHaveLength(9);
});

test('the sender’s name may not tell what kind of care it is', () => {
  const tells = { ...good, programme: { ...good.programme, senderName: 'Elm Street Methadone' } };
  expect(setUpFaults(tells)['programme.senderName']).toMatch(/in treatment/);
});

test('a refusal stands beside its field', () => {
  expect(faultsFrom(new ApiProblem({ status: 401, code: 'set-up.code' })).code).toMatch(/not the code/);
  expect(faultsFrom(new ApiProblem({ status: 422, code: 'password.weak', detail: 'Too common.' }))).toEqual({
    'administrator.password': 'Too common.',
  });
  const malformed = new ApiProblem({ status: 400, errors: [{ path: 'programme.phone', message: 'Too long' }] });
  expect(faultsFrom(malformed)).toEqual({ 'programme.phone': 'Too long' });
  expect(faultsFrom(new Error('away'))).toEqual({});
});

test('the browser’s zone comes first and once', () => {
  const zones = zoneChoices('America/Chicago').map(({ value }) => value);
  expect(zones[0]).toBe('America/Chicago');
  expect(new Set(zones).size).toBe(zones.length);
});
