import type { DeskDay, DeskVisit } from '../api/types';

/** A visit and a day as tests need them. */
export function aVisit(more: Partial<DeskVisit> = {}): DeskVisit {
  return {
    patientId: 'p1',
    number: '1042',
    displayName: 'Ana Núñez',
    dateOfBirth: '1985-03-09',
    purpose: 'dose',
    expectedAt: null,
    staffId: null,
    staffName: null,
    words: null,
    state: 'expected',
    arrivedAt: null,
    first: false,
    testDue: false,
    why: null,
    calledAt: null,
    calledTo: null,
    calledBy: null,
    calledById: null,
    seenAt: null,
    leftAt: null,
    arrivalId: null,
    appointmentId: null,
    ...more,
  };
}

export function aDay(items: DeskVisit[]): DeskDay {
  const counts = { expected: 0, waiting: 0, called: 0, with: 0, done: 0, left: 0 };
  for (const { state } of items) counts[state] += 1;
  return {
    day: '2026-11-23',
    zone: 'America/New_York',
    asOf: '2026-11-23T14:00:00Z',
    closure: null,
    limits: { soon: 15, now: 30, early: 60 },
    items,
    counts,
  };
}
