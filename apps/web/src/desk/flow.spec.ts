import type { DeskVisit } from '../api/types';
import { atRest, type Flow, step } from './flow';
import { type Found, findHere, peopleOf, standing } from './people';
import { sharedRows } from './shared-rows';
import { aDay, aVisit } from './example-day';
import { visitKey } from './visit-words';

const now = new Date('2026-11-23T14:00:00Z');
const person = (...visits: DeskVisit[]): Found => {
  const [found] = peopleOf(aDay(visits));
  if (found === undefined) throw new Error('Nobody');
  return found;
};
const choose = (who: Found, walkIn = false): Flow =>
  step({ ...atRest, text: '1042' }, { type: 'chose', person: who, now, early: 60, walkIn });

describe('type, Enter, Enter', () => {
  it('the first Enter selects the person, with the dose and the session within the hour ticked', () => {
    const dose = aVisit({ purpose: 'dose' });
    const soon = aVisit({ purpose: 'session', appointmentId: 'a1', expectedAt: '2026-11-23T14:30:00Z' });
    const late = aVisit({ purpose: 'session', appointmentId: 'a2', expectedAt: '2026-11-23T20:00:00Z' });
    const flow = choose(person(dose, soon, late));
    expect(flow.text).toBe('');
    expect(flow.chosen).toMatchObject({ walkIn: false, ticked: [visitKey(dose), visitKey(soon)] });
    expect(step(flow, { type: 'toggled', key: visitKey(soon) }).chosen?.ticked).toEqual([visitKey(dose)]);
    expect(step(flow, { type: 'closed' })).toEqual(atRest);
  });

  it('someone who is not on the board, or was seen already, is a walk-in', () => {
    const gone = aVisit({ purpose: 'dose', state: 'done', arrivalId: 'r1' });
    expect(choose({ ...person(gone), visits: [] }).chosen?.walkIn).toBe(true);
    expect(choose(person(gone)).chosen?.walkIn).toBe(true);
  });

  it('someone who waits already is shown where they stand and not checked in again', () => {
    const waiting = person(aVisit({ state: 'waiting', arrivalId: 'r1', arrivedAt: '2026-11-23T13:50:00Z' }));
    expect(choose(waiting).chosen).toMatchObject({ walkIn: false, ticked: [] });
    expect(standing(waiting)).toHaveLength(1);
  });

  it('scanned a second time, nobody is checked in for the session of the afternoon', () => {
    const here = aVisit({ state: 'waiting', arrivalId: 'r1', arrivedAt: '2026-11-23T13:50:00Z' });
    const late = aVisit({ purpose: 'session', appointmentId: 'a2', expectedAt: '2026-11-23T20:00:00Z' });
    expect(choose(person(here, late)).chosen).toMatchObject({ walkIn: false, ticked: [] });
  });

  it('who left before anyone saw them may come back', () => {
    const left = aVisit({ state: 'left', arrivalId: 'r1', leftAt: '2026-11-23T13:00:00Z' });
    expect(choose(person(left)).chosen?.ticked).toEqual(['r1']);
  });

  it('w turns the strip to a walk-in and unticks what they were expected for', () => {
    const flow = step(choose(person(aVisit({}))), { type: 'walked-in' });
    expect(flow.chosen).toMatchObject({ walkIn: true, ticked: [] });
  });

  it('typing begins anew: nobody stays selected behind other words', () => {
    expect(step(choose(person(aVisit({}))), { type: 'typed', text: '9' })).toEqual({ ...atRest, text: '9' });
  });

  it('arrows stay within those who were found', () => {
    const down = { type: 'moved', by: 1, among: 2 } as const;
    expect([down, down, down].reduce<Flow>(step, atRest).at).toBe(1);
    expect(step(atRest, { type: 'moved', by: -1, among: 2 }).at).toBe(0);
  });
});

describe('finding on the board', () => {
  const people = peopleOf(
    aDay([
      aVisit({ patientId: 'p1', number: '10042', displayName: 'Ana Núñez', dateOfBirth: '1985-03-09' }),
      aVisit({ patientId: 'p2', number: '10420', displayName: 'Anna Ortega', dateOfBirth: null }),
    ]),
  );
  const found = (text: string) => findHere(people, text, 2026).map(({ patientId }) => patientId);

  it('by number, by the beginning of names, by name and date of birth', () => {
    expect(found('10042')).toEqual(['p1']);
    expect(found('an')).toEqual(['p1', 'p2']);
    expect(found('nunez an')).toEqual(['p1']);
    expect(found('an 3/9/1985')).toEqual(['p1']);
    expect(found('a')).toEqual([]);
  });
});

describe('what is drawn again', () => {
  it('when one of 400 moves on, every other visit stays the very same object, though all have moved up', () => {
    const visits = Array.from({ length: 400 }, (_, n) =>
      aVisit({ patientId: `p${n}`, arrivalId: `r${n}`, state: 'waiting' }),
    );
    const before = aDay(visits);
    const after = aDay([...visits.slice(1).map((visit) => ({ ...visit })), { ...aVisit(visits[0]), state: 'called' }]);
    const shared = sharedRows(before, after);
    expect(shared.items.slice(0, 399).every((visit, n) => visit === before.items[n + 1])).toBe(true);
    expect(shared.items[399]?.state).toBe('called');
  });
});
