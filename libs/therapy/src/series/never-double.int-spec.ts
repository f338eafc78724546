import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { addDays, instantOf, type WeekdayCode, weekdayCodes } from '@cairn/rules';
import fc from 'fast-check';
import { AttendanceService } from '../attendance.service';
import { BookingService } from '../booking.service';
import { TherapyScene } from '../testing';
import { SeriesChangeService } from './series-change.service';
import { SeriesService } from './series.service';

/** A few clinicians, rooms and hours, so that most wishes meet. The days hold the night of March 14, 2027. */
const wish = fc.record({
  what: fc.constantFrom('book', 'series', 'move', 'following', 'all', 'cancel', 'end'),
  which: fc.nat(50),
  day: fc.nat(20),
  hour: fc.constantFrom('01:30', '02:00', '02:30', '03:00', '09:30', '10:00'),
  minutes: fc.constantFrom(30, 60, 90),
  staff: fc.nat(1),
  room: fc.constantFrom(null, 0, 1),
  days: fc.subarray([...weekdayCodes], { minLength: 1, maxLength: 3 }),
});
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

interface Standing {
  readonly id: string;
  readonly patient_id: string;
  readonly series_id: string | null;
  readonly version: number;
  readonly starts: string;
  readonly starts_at: Date;
  readonly state: string;
}

describe('nobody and no room is booked twice', () => {
  let db: TestDatabase;
  const clock = new MovedClock(new Date('2027-03-01T15:00:00Z'));

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());

  const all = async (programmeId: string) => {
    const { rows } = await db.owner.query<Standing>(
      `select id, patient_id, series_id, version, to_char(starts_local, 'YYYY-MM-DD"T"HH24:MI') as starts, starts_at, state
       from appointment where programme_id = $1 order by id`,
      [programmeId],
    );
    return rows;
  };

  const overlaps = async (programmeId: string) => {
    const { rows } = await db.owner.query(
      `select a.id, b.id from appointment a join appointment b on b.id > a.id and a.state in ('booked', 'attended')
         and b.state in ('booked', 'attended') and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
         and (a.staff_id = b.staff_id or a.room_id = b.room_id) where a.programme_id = $1 and b.programme_id = $1
       union all select id, id from appointment where programme_id = $1 and state in ('booked', 'attended') and staff_id is null`,
      [programmeId],
    );
    return rows;
  };

  it('after any sequence of booking, moving, changing and cancelling, in whatever order they arrive', async () => {
    const acts = new Acts(db.database);
    const booking = new BookingService(acts, db.database, clock);
    const attendance = new AttendanceService(acts, clock);
    const series = new SeriesService(acts, db.database, clock);
    const changes = new SeriesChangeService(acts, clock);
    let done = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 3, maxLength: 12 }), async (wishes) => {
        const scene = await new TherapyScene(db).programme();
        const staff = [await scene.staff('Dana Reed'), await scene.staff('Kim Lee')] as (Actor & { staffId: string })[];
        const rooms = [await scene.room('Blue'), await scene.room('Green')];
        const people = [await scene.person('Ada'), await scene.person('Bo')];
        const dana = staff[0] as Actor;
        const act = async ({ what, which, day, hour, minutes, staff: who, room, days }: Wish): Promise<unknown> => {
          const staffId = staff[who]?.staffId ?? '';
          const startsAt = `${addDays('2027-03-02', day)}T${hour}`;
          const terms = { staffId, startsAt, minutes, modality: 'INDIV' as const, roomId: rooms[room ?? -1] ?? null };
          const way = { contactType: 'in_person' as const, format: 'individual' as const };
          const patientId = people[which % 2] ?? '';
          if (what === 'book') return booking.book(dana, newId(), { ...terms, patientId });
          const weekdays: WeekdayCode[] = days;
          const repeat = {
            each: 'week' as const,
            interval: 1 + (which % 2),
            weekdays,
            nth: null,
            until: null,
            count: 6,
          };
          if (what === 'series') return series.book(dana, newId(), { ...terms, ...way, patientId, repeat });
          const found = (await all(scene.programmeId)).filter(({ state }) => state === 'booked');
          const chosen = found[which % Math.max(1, found.length)];
          if (chosen === undefined) return undefined;
          const { id, version, series_id: seriesId, patient_id: theirs } = chosen;
          if (what === 'move') return booking.move(dana, id, { ...terms, patientId: theirs }, version);
          if (what === 'cancel') return attendance.cancelAppointment(dana, id, 'Asked to');
          if (seriesId === null) return undefined;
          const scope = what === 'all' ? ('all' as const) : ('following' as const);
          if (what === 'end') return changes.cancel(dana, seriesId, { scope, appointmentId: id, reason: 'Asked to' });
          // Half of them keep the day, which every series allows.
          const kept = which % 2 === 0 ? `${chosen.starts.slice(0, 10)}T${hour}` : startsAt;
          const change = { ...terms, ...way, startsAt: kept, scope, appointmentId: id, version };
          return changes.change(dana, seriesId, newId(), change);
        };
        const settle = async (answer: Promise<unknown>) => {
          await answer.then(
            () => (done += 1),
            (error: unknown) => {
              if (!(error instanceof Refused)) throw error;
              refused += 1;
            },
          );
        };
        for (const [n, one] of wishes.entries()) {
          // Every third arrives together with the next one.
          const next = n % 3 === 0 ? wishes[n + 1] : undefined;
          await Promise.all([settle(act(one)), ...(next === undefined ? [] : [settle(act(next))])]);
        }
        expect(await overlaps(scene.programmeId)).toEqual([]);
        for (const { starts, starts_at: at } of await all(scene.programmeId))
          expect(instantOf(starts, 'America/New_York')).toEqual(at);
      }),
      { numRuns: 25 },
    );
    expect(done).toBeGreaterThan(40);
    expect(refused).toBeGreaterThan(5);
  }, 120_000);
});
