import { ApiProblem } from '../api/problem';
import { bookedWords } from './booked-words';

test('a double booking is told with who and when, as far as the role may know', () => {
  const facts = { staffName: 'Ben Whitfield', startsAt: '2026-11-23T10:30', minutes: 45 };
  const booked = (more: object): ApiProblem =>
    new ApiProblem({ status: 409, code: 'appointment.booked', detail: 'Booked.', facts: { ...facts, ...more } });
  expect(bookedWords(booked({ patientName: 'Tom Grant' }))).toBe('Ben Whitfield sees Tom Grant from 10:30 to 11:15.');
  expect(bookedWords(booked({}))).toBe('Ben Whitfield sees someone from 10:30 to 11:15.');
  expect(bookedWords(new ApiProblem({ status: 409, code: 'version.stale' }))).toBeNull();
});
