import { permissionsOf, roles } from '@cairn/rules';
import { matches, names, placesFor } from './choices';

const labels = (roles: Parameters<typeof permissionsOf>[0], typed: string): string[] =>
  placesFor(permissionsOf(roles), typed).map(({ label }) => label);

test('every word typed is found, in any order', () => {
  expect(matches('Hours and closures', 'clos hou')).toBe(true);
  expect(matches('Hours and closures', 'closed')).toBe(false);
});

test('an act that is named by its word comes before people whose names are like it', () => {
  expect(names('Lock this page', 'lock')).toBe(true);
  expect(names('Lock this page', 'lo')).toBe(false);
  expect(names('Go to Patients', 'pat')).toBe(false);
  expect(names('Register a person', 'register person')).toBe(true);
});

test('the palette offers what the role may open and nothing else', () => {
  expect(labels(['administrator'], 'invite')).toContain('Staff');
  expect(labels(['nurse'], 'invite')).not.toContain('Staff');
  expect(labels(['front_desk'], 'register')).toContain('Register a person');
  expect(labels(['auditor'], 'register')).not.toContain('Register a person');
  expect(labels(['nurse'], 'pin')).toContain('Your account');
});

test('nothing stands in the list twice', () => {
  for (const typed of ['', 're', 'on', 'im']) {
    const ids = placesFor(permissionsOf([...roles]), typed).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('a policy is found by its words, by those who may read it', () => {
  expect(labels(['medical_director'], 'locks itself')).toContain('A screen locks itself after');
  expect(labels(['medical_director'], 'idle minutes')).toContain('A screen locks itself after');
  expect(labels(['front_desk'], 'locks itself')).not.toContain('A screen locks itself after');
});

test('nothing typed shows the few pages, not every policy; help is there for everybody who asks', () => {
  expect(
    placesFor(permissionsOf(['medical_director']), '').every(({ meta }) => meta !== 'Policy' && meta !== 'Help'),
  ).toBe(true);
  expect(labels([], 'help dosing')).toEqual(['Help: Dosing']);
});
