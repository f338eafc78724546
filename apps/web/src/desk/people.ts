import { visitsToCheckIn } from '@cairn/rules';
import type { DeskDay, DeskVisit, PatientRow } from '../api/types';
import { matches, readQuery } from '../mat/find';
import { visitKey } from './visit-words';

/** Someone the find box found: with what they are on today's board for, if anything. */
export interface Found {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly dateOfBirth: string | null;
  readonly visits: readonly DeskVisit[];
}

/** Everyone on the board once, each with their visits. Made once for an answer of the server, not at every letter. */
export function peopleOf(day: DeskDay | undefined): Found[] {
  const people = new Map<string, DeskVisit[]>();
  for (const visit of day?.items ?? []) {
    const visits = people.get(visit.patientId);
    if (visits === undefined) people.set(visit.patientId, [visit]);
    else visits.push(visit);
  }
  return [...people.values()].flatMap((visits) => {
    const one = visits[0];
    return one === undefined ? [] : [personOf(one, visits)];
  });
}

function personOf(
  { patientId, number, displayName, dateOfBirth }: Pick<Found, 'patientId' | 'number' | 'displayName' | 'dateOfBirth'>,
  visits: readonly DeskVisit[],
): Found {
  return { patientId, number, displayName, dateOfBirth, visits };
}

export function fromSearch(row: PatientRow, people: readonly Found[]): Found {
  const here = people.find(({ patientId }) => patientId === row.id);
  return here ?? personOf({ ...row, patientId: row.id }, []);
}

/** Those on the board whom these words mean; an exact number means one person only. */
export function findHere(people: readonly Found[], text: string, thisYear: number): Found[] {
  if (text.trim().length < 2) return [];
  const born = new Map(people.map(({ patientId, dateOfBirth }) => [patientId, dateOfBirth]));
  const asked = people.map(({ dateOfBirth, ...person }) => ({
    ...person,
    ...(dateOfBirth === null ? {} : { dateOfBirth }),
  }));
  return matches(asked, readQuery(text, thisYear))
    .slice(0, 8)
    .map((person) => personOf({ ...person, dateOfBirth: born.get(person.patientId) ?? null }, person.visits));
}

/** What can still be checked in: expected, or left before anyone saw them. */
export function checkable({ visits }: Found): DeskVisit[] {
  return visits.filter(({ state, purpose }) => state === 'expected' || (state === 'left' && purpose !== 'walk-in'));
}

/** The visits that Enter checks in, ticked beforehand. */
export function tickedFor(person: Found, now: Date, earlyMinutes: number): string[] {
  const expected = checkable(person).map((visit) => ({
    purpose: visit.purpose,
    expectedAt: visit.expectedAt === null ? null : new Date(visit.expectedAt),
    key: visitKey(visit),
  }));
  return visitsToCheckIn(expected, now, earlyMinutes, standing(person).length > 0).map(({ key }) => key);
}

/** Someone who stands on the board and needs no check-in. */
export function standing({ visits }: Found): DeskVisit[] {
  return visits.filter(({ state }) => state === 'waiting' || state === 'called' || state === 'with');
}
