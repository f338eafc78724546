import { refuseSaid, type SessionDetail, sessionStatus, sessionStatuses, sessionWaits } from './session-status';

const told = (state: 'booked' | 'attended' | 'missed' | 'cancelled', detail: SessionDetail | null = null) => ({
  ...{ state, detail, checkedInAt: null },
});

describe('what became of a session (4.7)', () => {
  it('has nine words, each from the state and what was said with it', () => {
    const said = [
      sessionStatus(told('booked')),
      sessionStatus({ ...told('booked'), checkedInAt: '2026-06-10T14:00:00Z' }),
      sessionStatus(told('attended')),
      sessionStatus(told('attended', 'late')),
      sessionStatus(told('attended', 'left_early')),
      sessionStatus(told('cancelled', 'by_patient')),
      sessionStatus(told('cancelled', 'by_clinic')),
      sessionStatus(told('missed')),
      sessionStatus(told('cancelled', 'excused')),
    ];
    expect(new Set(said).size).toBe(9);
    expect([...said, sessionStatus(told('cancelled'))].sort()).toEqual(Object.keys(sessionStatuses).sort());
  });

  it('after fifteen minutes it is late, after thirty to be recorded, unless the person stands at the desk', () => {
    const at = (minutes: number, more = {}) =>
      sessionWaits(
        { ...told('booked'), startsAt: new Date('2026-06-10T14:00:00Z'), ...more },
        { lateMinutes: 15, noShowMinutes: 30 },
        new Date(Date.UTC(2026, 5, 10, 14, minutes)),
      );
    expect([at(14), at(15), at(29), at(30)]).toEqual([null, 'late', 'late', 'no_show']);
    expect(at(40, { checkedInAt: '2026-06-10T13:55:00Z' })).toBeNull();
    expect(at(40, { state: 'attended' })).toBeNull();
  });

  it('what is said has to go with what became of it', () => {
    const field = (...asked: Parameters<typeof refuseSaid>) =>
      (refuseSaid(...asked)?.facts as { field?: string } | undefined)?.field;
    expect(field('attended', { detail: 'late', minutesPresent: 30 }, 480)).toBeUndefined();
    expect(field('attended', { detail: 'excused', minutesPresent: null }, 480)).toBe('detail');
    expect(field('missed', { detail: 'late', minutesPresent: null }, 480)).toBe('detail');
    expect(field('cancelled', { detail: 'by_clinic', minutesPresent: 10 }, 480)).toBe('minutesPresent');
    for (const minutesPresent of [0, -1, 481, 10.5])
      expect(field('attended', { detail: null, minutesPresent }, 480)).toBe('minutesPresent');
  });
});
