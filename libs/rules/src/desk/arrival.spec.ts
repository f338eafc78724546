import { standardPolicy } from '../policy';
import { type Visit, visitState, waitOf } from './arrival';
import { visitsToCheckIn } from './check-in';

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const visit = (more: Partial<Visit> = {}): Visit => ({
  purpose: 'session',
  arrivedAt: null,
  calledAt: null,
  seenAt: null,
  leftAt: null,
  servedAt: null,
  ...more,
});

describe('where a visit stands', () => {
  it.each([
    ['expected', {}],
    ['waiting', { arrivedAt: at('09:00') }],
    ['called', { arrivedAt: at('09:00'), calledAt: at('09:10') }],
    ['with', { arrivedAt: at('09:00'), calledAt: at('09:10'), seenAt: at('09:12') }],
    ['with', { arrivedAt: at('09:00'), seenAt: at('09:12') }],
    ['done', { arrivedAt: at('09:00'), seenAt: at('09:12'), leftAt: at('10:00') }],
    ['left', { arrivedAt: at('09:00'), leftAt: at('09:40') }],
    ['left', { arrivedAt: at('09:00'), calledAt: at('09:10'), leftAt: at('09:40') }],
  ] as const)('%s', (state, facts) => {
    expect(visitState(visit(facts))).toBe(state);
  });

  it('a dose since they came ends the wait by itself, also if nobody called', () => {
    expect(visitState(visit({ purpose: 'dose', arrivedAt: at('09:00'), servedAt: at('09:05') }))).toBe('done');
  });
});

describe('the waiting clock', () => {
  it('counts whole minutes from the door, and says soon at 15 and now at 30', () => {
    const wait = (minutes: number) =>
      waitOf({ arrivedAt: at('09:00'), expectedAt: null }, new Date(+at('09:00') + minutes * 60_000), standardPolicy);
    expect([wait(0), wait(14.9), wait(15), wait(29), wait(30)]).toEqual([
      { minutes: 0, band: 'fine' },
      { minutes: 14, band: 'fine' },
      { minutes: 15, band: 'soon' },
      { minutes: 29, band: 'soon' },
      { minutes: 30, band: 'now' },
    ]);
  });

  it('who came early for a session is not kept waiting before its time', () => {
    const early = { arrivedAt: at('09:00'), expectedAt: at('09:45') };
    expect(waitOf(early, at('09:50'), standardPolicy)).toEqual({ minutes: 50, band: 'fine' });
    expect(waitOf(early, at('10:15'), standardPolicy).band).toBe('now');
  });

  it('a clock that is behind shows zero, never less', () => {
    expect(waitOf({ arrivedAt: at('09:00'), expectedAt: null }, at('08:59'), standardPolicy).minutes).toBe(0);
  });
});

describe('what one check-in is for', () => {
  const dose = { purpose: 'dose', expectedAt: null } as const;
  const session = (time: string) => ({ purpose: 'session', expectedAt: at(time) }) as const;

  it('the dose, and a session that begins within the hour', () => {
    expect(visitsToCheckIn([dose, session('09:45'), session('15:00')], at('09:00'), 60)).toEqual([
      dose,
      session('09:45'),
    ]);
  });
  it('a session of the afternoon is not begun by a dose in the morning', () => {
    expect(visitsToCheckIn([session('15:00'), dose], at('07:00'), 60)).toEqual([dose]);
  });
  it('with nothing else expected, the next session', () => {
    expect(visitsToCheckIn([session('16:00'), session('15:00')], at('09:00'), 60)).toEqual([session('15:00')]);
    expect(visitsToCheckIn([], at('09:00'), 60)).toEqual([]);
  });
  it('who is here already is not checked in for a session of the afternoon by a second scan', () => {
    expect(visitsToCheckIn([session('15:00')], at('09:00'), 60, true)).toEqual([]);
    expect(visitsToCheckIn([session('09:30')], at('09:00'), 60, true)).toEqual([session('09:30')]);
  });
});
