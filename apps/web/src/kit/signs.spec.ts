import { dueMeaning } from './due-mark';
import { initialsOf } from './initials';
import { legalNameIfOther } from './patient-banner';
import { placeBeside } from './place';
import { stripWords } from './strip';

test('a strip says in words what its shapes show', () => {
  expect(stripWords('use', '++*o-_')).toBe(
    'Drug tests, last 6 weeks: 2 positive, 1 negative, 1 mixed, 1 not collected, 1 none due or result awaited; latest none due or result awaited.',
  );
  expect(stripWords('attendance', 'am')).toBe('Attendance, last 2 days: 1 attended, 1 missed; latest missed.');
});

test('overdue needs you now, three days are soon, later is information', () => {
  expect(dueMeaning({ dueAt: '2026-10-01', overdue: true }, '2026-10-10')).toBe('needs');
  expect(dueMeaning({ dueAt: '2026-10-13', overdue: false }, '2026-10-10')).toBe('soon');
  expect(dueMeaning({ dueAt: '2026-10-14', overdue: false }, '2026-10-10')).toBe('info');
});

test('initials come from the first and the last name', () => {
  expect(initialsOf('Maria del Carmen Alvarez')).toBe('MA');
  expect(initialsOf('Prince')).toBe('P');
  expect(legalNameIfOther({ displayName: 'Manny Alvarez', legalName: { given: 'Manuel', family: 'Alvarez' } })).toBe(
    'Manuel Alvarez',
  );
});

test('a floating part goes under its anchor, above it when there is no room, and stays in the window', () => {
  const room = { width: 800, height: 600 };
  expect(placeBeside({ left: 20, right: 60, top: 10, bottom: 30 }, { width: 200, height: 100 }, room)).toEqual({
    left: 20,
    top: 36,
  });
  expect(placeBeside({ left: 700, right: 760, top: 560, bottom: 590 }, { width: 200, height: 100 }, room)).toEqual({
    left: 592,
    top: 454,
  });
});
