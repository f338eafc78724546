import type { Appointment } from '../api/types';
import { awaitsAttendance, columnsOf, endTime, hoursOf, neighbour, placeInLanes } from './day-grid';

function session(id: string, time: string, more: Partial<Appointment> = {}): Appointment {
  return {
    id,
    patientId: 'p',
    patientName: 'Maria Alvarez',
    patientNumber: '1',
    staffId: 'ana',
    staffName: 'Ana',
    startsAt: `2026-11-23T${time}`,
    zone: 'America/New_York',
    startsAtInstant: `2026-11-23T${time}:00-05:00`,
    minutes: 45,
    modality: 'individual',
    state: 'booked',
    reason: null,
    ...{ detail: null, minutesPresent: null, checkedInAt: null },
    version: 1,
    roomId: null,
    roomName: null,
    contactType: 'in_person',
    format: 'individual',
    seriesId: null,
    occursAt: null,
    ...more,
  };
}

test('the grid holds the working day and what is booked outside it', () => {
  expect(hoursOf([])).toEqual({ from: 8, to: 17 });
  expect(hoursOf([session('a', '06:45'), session('b', '17:30')])).toEqual({ from: 6, to: 19 });
});

test('sessions that touch share no width; a cancelled one stands beside its replacement', () => {
  const placed = placeInLanes(
    [session('old', '10:00', { state: 'cancelled' }), session('new', '10:15'), session('next', '11:00')],
    8,
  );
  expect(placed.map(({ item, lane, lanes }) => [item.id, lane, lanes])).toEqual([
    ['old', 0, 2],
    ['new', 1, 2],
    ['next', 0, 1],
  ]);
});

test('each clinician has a column, oneself first, also one who is only known from a session', () => {
  const columns = columnsOf(
    [session('a', '09:00'), session('b', '09:00', { staffId: 'zoe', staffName: 'Zoe', state: 'cancelled' })],
    [
      { id: 'ben', displayName: 'Ben', roles: ['counselor'] },
      { id: 'ana', displayName: 'Ana', roles: ['counselor'] },
    ],
    'ben',
    8,
  );
  expect(columns.map(({ name, booked }) => [name, booked])).toEqual([
    ['Ben', 0],
    ['Ana', 1],
    ['Zoe', 0],
  ]);
});

test('attendance is asked for when the session is over, not before', () => {
  const item = session('a', '09:00');
  expect(awaitsAttendance(item, new Date('2026-11-23T14:44:00Z'))).toBe(false);
  expect(awaitsAttendance(item, new Date('2026-11-23T14:46:00Z'))).toBe(true);
  expect(awaitsAttendance({ ...item, state: 'missed' }, new Date('2026-11-24T00:00:00Z'))).toBe(false);
  expect(endTime(item)).toBe('09:45');
});

test('arrow keys walk a column and jump to the nearest session of the next one', () => {
  const columns = columnsOf(
    [
      session('a', '09:00'),
      session('b', '11:00'),
      session('c', '08:00', { staffId: 'zoe', staffName: 'Zoe' }),
      session('d', '11:30', { staffId: 'zoe', staffName: 'Zoe' }),
    ],
    [],
    'ana',
    8,
  );
  expect(neighbour(columns, 'a', 'ArrowDown')).toBe('b');
  expect(neighbour(columns, 'b', 'ArrowRight')).toBe('d');
  expect(neighbour(columns, 'd', 'ArrowLeft')).toBe('b');
  expect(neighbour(columns, 'a', 'ArrowUp')).toBeNull();
});
