import { isRefusal } from '../refusal';
import { decideBookingOn, decideCancelling, decideClosure, type ClosureAttempt, type StandingClosure } from './closure';
import { decideDetails, decideZone, offerableLevels, senderNameFault, type ProgrammeDetails } from './details';
import { decideOpeningHours, openingFaults, type OpeningSpan } from './hours';

const today = '2026-11-20';
const codeOf = (answer: object | null) => (answer !== null && isRefusal(answer) ? answer.code : 'fine');

describe('a closure', () => {
  const holiday = (more: Partial<ClosureAttempt> = {}): ClosureAttempt => ({
    fromDay: '2026-12-25',
    toDay: '2026-12-25',
    kind: 'holiday',
    name: 'Christmas Day',
    dosing: true,
    ...more,
  });
  const standing: StandingClosure[] = [{ id: '1', ...holiday({ fromDay: '2026-12-24', toDay: '2026-12-26' }) }];

  it('begins today or later: a holiday in the past is refused', () => {
    const from = (fromDay: string) => codeOf(decideClosure(holiday({ fromDay, toDay: '2026-12-30' }), today, []));
    expect([from('2026-11-19'), from(today), from('2026-12-01')]).toEqual(['closure.invalid', 'fine', 'fine']);
  });

  it('does not end before it begins, has a name and is not longer than a year', () => {
    const of = (more: Partial<ClosureAttempt>) => codeOf(decideClosure(holiday(more), today, []));
    expect([of({ toDay: '2026-12-24' }), of({ name: ' ' }), of({ toDay: '2028-01-01' })]).toEqual(
      Array(3).fill('closure.invalid'),
    );
  });

  it('does not overlap another, and the refusal names it', () => {
    const answer = decideClosure(holiday({ fromDay: '2026-12-26', toDay: '2027-01-01' }), today, standing);
    expect(answer).toMatchObject({ code: 'closure.overlap', says: expect.stringContaining('Christmas Day') });
    expect(codeOf(decideClosure(holiday({ fromDay: '2026-12-27', toDay: '2026-12-27' }), today, standing))).toBe(
      'fine',
    );
  });

  it('can be cancelled until it is over', () => {
    const [one] = standing as [StandingClosure];
    expect(decideCancelling(one, '2026-12-26')).toBeNull();
    expect(decideCancelling(one, '2026-12-27')?.code).toBe('closure.invalid');
  });

  it('keeps people from booking by accident, not from booking on purpose', () => {
    const [one] = standing as [StandingClosure];
    expect(decideBookingOn(one, false)).toMatchObject({ code: 'appointment.invalid' });
    expect([decideBookingOn(one, true), decideBookingOn(null, false)]).toEqual([null, null]);
  });
});

describe('opening hours', () => {
  const span = (weekday: number, opens: string, closes: string, kind: OpeningSpan['kind'] = 'clinic') => ({
    weekday,
    kind,
    opens,
    closes,
  });

  it('may have a break, and hours of their own for dosing', () => {
    expect(
      openingFaults([span(1, '06:00', '11:00'), span(1, '12:00', '17:00'), span(1, '05:30', '10:30', 'dosing')]),
    ).toEqual([]);
  });

  it('close after they open', () => {
    expect(openingFaults([span(2, '17:00', '06:00')])).toEqual(['Tuesday: closes at 06:00, before it opens at 17:00.']);
  });

  it('of one kind do not overlap on a day', () => {
    expect(openingFaults([span(3, '06:00', '12:00'), span(3, '11:00', '17:00')])).toEqual([
      'Wednesday: two stretches of the clinic overlap at 11:00.',
    ]);
  });

  it.each([span(8, '06:00', '12:00'), span(1, '6:00', '12:00'), span(1, '06:00', '24:00')])(
    '%j cannot be read',
    (bad) => {
      expect(openingFaults([bad])).toHaveLength(1);
    },
  );

  it('hold from today or later, with a reason, and open on some day', () => {
    const week = [span(1, '06:00', '17:00')];
    const from = (fromDay: string, hours = week, reason = 'Winter') =>
      codeOf(decideOpeningHours({ fromDay, hours, reason }, today));
    expect([from(today), from('2026-11-19'), from(today, []), from(today, week, ' ')]).toEqual([
      'fine',
      'settings.invalid',
      'settings.invalid',
      'settings.invalid',
    ]);
  });
});

describe('the details of a programme', () => {
  const details: ProgrammeDetails = {
    name: 'Oak Street Opioid Treatment Program',
    organisation: 'Oak Street Health',
    address: '12 Elm Street',
    letterhead: [],
    senderName: 'Oak Street Office',
    phone: '555-0100',
    levelsOffered: ['otp'],
  };

  it.each([
    'Oak Street Methadone',
    'Elm Recovery Center',
    'Opioid Care',
    'Elm Street OTP',
    'Casa de Recuperación',
    'Elm Behavioral Health',
    'MOUD Office',
    'elm.org',
    '',
    'The Office of the House on the Corner of Oak Street',
  ])('“%s” cannot stand above a message (R-436, R-447)', (name) => {
    expect(senderNameFault(name)).not.toBeNull();
  });

  it.each(['Oak Street Office', 'Cedar House', 'Dr. Reed’s office', 'Oficina Roble'])('“%s” is neutral', (name) => {
    expect(senderNameFault(name)).toBeNull();
  });

  it('name the field that is wrong', () => {
    const of = (more: Partial<ProgrammeDetails>) => decideDetails({ ...details, ...more });
    expect(codeOf(of({}))).toBe('fine');
    expect(of({ senderName: 'Methadone' })).toMatchObject({ facts: { field: 'senderName' } });
    expect(of({ levelsOffered: ['spa'] })).toMatchObject({ facts: { field: 'levelsOffered' } });
    expect(of({ phone: '-' })).toMatchObject({ facts: { field: 'phone' } });
    expect(of({ name: ' ' })).toMatchObject({ facts: { field: 'name' } });
  });

  it('offer levels of care, not the beginning or end of a placement', () => {
    expect(offerableLevels.map(({ value }) => value)).toEqual(expect.arrayContaining(['otp', 'op', 'iop', 'php']));
    expect(offerableLevels.some(({ value }) => value === 'none' || value === 'discharged')).toBe(false);
  });

  it('have a zone of the world, and another than now', () => {
    const to = (zone: string) => codeOf(decideZone(zone, 'America/New_York'));
    expect([to('America/Chicago'), to('America/New_York'), to('Mars/Olympus'), to('EST')]).toEqual([
      'fine',
      'settings.invalid',
      'settings.invalid',
      'settings.invalid',
    ]);
  });
});
