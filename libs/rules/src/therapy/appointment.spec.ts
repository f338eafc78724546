import { standardPolicy } from '../policy';
import { decideBooking, decideClosing, decideMoving } from './appointment';

const zone = 'America/New_York';
const now = new Date('2026-11-20T15:00:00Z');
const book = (startsAt: string, minutes = 50, where = zone) =>
  decideBooking({ startsAt, zone: where, minutes }, now, standardPolicy);

describe('booking a session', () => {
  it('is kept as local time, zone and instant (R-435)', () => {
    expect(book('2026-11-23T10:00')).toEqual({
      startsLocal: '2026-11-23T10:00',
      zone,
      startsAt: new Date('2026-11-23T15:00:00Z'),
      endsAt: new Date('2026-11-23T15:50:00Z'),
      minutes: 50,
    });
  });

  it('at a time that the clocks skip it begins at the next minute that exists', () => {
    expect(book('2027-03-14T02:30')).toMatchObject({
      startsLocal: '2027-03-14T03:00',
      startsAt: new Date('2027-03-14T07:00:00Z'),
    });
  });

  it('at a time that comes twice it begins at the first', () => {
    expect(book('2027-11-07T01:30')).toMatchObject({ startsAt: new Date('2027-11-07T05:30:00Z') });
  });

  it('a walk-in of last week may be entered, one of the week before not', () => {
    expect(book('2026-11-13T10:00')).not.toHaveProperty('code');
    expect(book('2026-11-12T23:00')).toMatchObject({ code: 'appointment.invalid' });
  });

  it.each([
    ['four minutes', () => book('2026-11-23T10:00', 4)],
    ['nine hours', () => book('2026-11-23T10:00', 540)],
    ['half a minute', () => book('2026-11-23T10:00', 10.5)],
    ['no day', () => book('2026-11-31T10:00')],
    ['no zone', () => book('2026-11-23T10:00', 50, 'Boston')],
    ['two years ahead', () => book('2028-11-23T10:00')],
  ])('%s is refused', (_, answer) => expect(answer()).toMatchObject({ code: 'appointment.invalid' }));
});

describe('closing a session', () => {
  const today = { state: 'booked', startsAt: new Date('2026-11-20T21:00:00Z'), zone } as const;
  const tomorrow = { ...today, startsAt: new Date('2026-11-21T15:00:00Z') };

  it('today’s session was attended or missed', () => {
    expect(decideClosing(today, 'attended', null, now)).toEqual({ state: 'attended', reason: null });
    expect(decideClosing(today, 'missed', ' No ride ', now)).toEqual({ state: 'missed', reason: 'No ride' });
  });

  it('tomorrow’s can only be cancelled, and with a reason', () => {
    expect(decideClosing(tomorrow, 'attended', null, now)).toMatchObject({ code: 'appointment.invalid' });
    expect(decideClosing(tomorrow, 'cancelled', ' ', now)).toMatchObject({ code: 'appointment.invalid' });
    expect(decideClosing(tomorrow, 'cancelled', 'Holiday', now)).toEqual({ state: 'cancelled', reason: 'Holiday' });
  });

  it('who missed it may be excused later, with the reason; nothing else opens it again', () => {
    const missed = { ...today, state: 'missed' } as const;
    expect(decideClosing(missed, 'cancelled', 'In hospital', now, 'excused')).toEqual({
      ...{ state: 'cancelled', reason: 'In hospital' },
    });
    expect(decideClosing(missed, 'cancelled', ' ', now, 'excused')).toMatchObject({ code: 'appointment.invalid' });
    expect(decideClosing(missed, 'cancelled', 'Forgot', now, 'by_patient')).toMatchObject({
      code: 'appointment.closed',
    });
    expect(decideClosing({ ...today, state: 'attended' }, 'cancelled', 'x', now, 'excused')).toMatchObject({
      code: 'appointment.closed',
    });
  });

  it('a closed session is neither closed again nor moved', () => {
    expect(decideClosing({ ...today, state: 'missed' }, 'attended', null, now)).toMatchObject({
      code: 'appointment.closed',
    });
    expect(decideMoving({ state: 'cancelled' })).toMatchObject({ code: 'appointment.closed' });
    expect(decideMoving(today)).toBeNull();
  });
});
