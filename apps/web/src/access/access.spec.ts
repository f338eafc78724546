import { permissionsOf } from '@cairn/rules';
import { areasFor, homeFor, isClosed } from '../shell/areas';
import { isIdle } from './idle';
import { safeNext } from './safe-next';

test('after sign-in one comes back only to a page of this app', () => {
  expect(safeNext('/schedule?day=2026-11-23')).toBe('/schedule?day=2026-11-23');
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/sign-in', undefined, 3])
    expect(safeNext(next)).toBe('/');
});

test('idle is counted from the newest input in any tab', () => {
  expect(isIdle(15 * 60_000, 1, 15)).toBe(false);
  expect(isIdle(15 * 60_000, 0, 15)).toBe(true);
});

test('the navigation shows what the role may open, and the day starts where the work is', () => {
  const nurse = permissionsOf(['nurse']);
  const desk = permissionsOf(['front_desk']);
  const administrator = permissionsOf(['administrator']);
  expect(areasFor(desk).map((area) => area.label)).toEqual([
    'Alerts',
    'Front desk',
    'Enquiries',
    'Patients',
    'Schedule',
    'Outbox',
  ]);
  expect(areasFor(administrator).map((area) => area.label)).toEqual([
    'Unit',
    'Drug tests',
    'Stock',
    'Records',
    'Reports',
    'Outbox',
    'Corrections',
    'Program',
  ]);
  expect(homeFor(administrator, ['administrator'])).toBe('/reports');
  expect(homeFor(nurse, ['nurse'])).toBe('/dosing');
  expect(homeFor(desk, ['front_desk'])).toBe('/desk');
  expect(homeFor(permissionsOf(['prescriber']), ['prescriber'])).toBe('/round');
  expect(homeFor(permissionsOf(['counselor']), ['counselor'])).toBe('/board');
  expect(homeFor([], [])).toBeNull();
  expect(isClosed('/dosing', desk)).toBe(true);
  expect(isClosed('/patients/new', desk)).toBe(false);
  expect(isClosed('/gallery', [])).toBe(false);
});
