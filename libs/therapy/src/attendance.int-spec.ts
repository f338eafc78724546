import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import { AttendanceService } from './attendance.service';
import { BookingService } from './booking.service';
import { ScheduleService } from './schedule.service';
import { TherapyScene } from './testing';

describe('what becomes of a session', () => {
  let db: TestDatabase;
  let scene: TherapyScene;
  let booking: BookingService;
  let attendance: AttendanceService;
  let schedule: ScheduleService;
  let dana: Actor & { staffId: string };
  let ada: string;
  const booked = new Date('2026-11-20T15:00:00Z');
  const afterwards = new Date('2026-11-23T17:00:00Z');
  const clock = new MovedClock(booked);

  beforeAll(async () => {
    db = await testDatabase();
    const acts = new Acts(db.database);
    booking = new BookingService(acts, db.database, clock);
    attendance = new AttendanceService(acts, clock);
    schedule = new ScheduleService(acts, clock);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    clock.moveTo(booked);
    scene = await new TherapyScene(db).programme();
    dana = await scene.staff('Dana Reed');
    ada = await scene.person('Ada');
  });

  const session = async (startsAt = '2026-11-23T10:00') => {
    const id = newId();
    const request = { patientId: ada, staffId: dana.staffId, startsAt, minutes: 50, modality: 'individual' } as const;
    await booking.book(dana, id, request);
    return id;
  };

  it('says that the person came, and saying it twice changes nothing', async () => {
    const id = await session();
    clock.moveTo(afterwards);
    const attended = await attendance.recordAttendance(dana, id, { state: 'attended' });
    expect(attended).toMatchObject({ state: 'attended', version: 2 });
    expect(await attendance.recordAttendance(dana, id, { state: 'attended' })).toEqual(attended);
    expect((await scene.reminders(id)).map(({ state, reason }) => [state, reason])).toEqual([
      ['cancelled', 'session-attended'],
      ['cancelled', 'session-attended'],
    ]);
    await expect(attendance.recordAttendance(dana, id, { state: 'missed' })).rejects.toMatchObject({
      refusal: { code: 'appointment.closed' },
    });
  });

  it('is not said of a session that lies in the future', async () => {
    const id = await session();
    await expect(attendance.recordAttendance(dana, id, { state: 'missed' })).rejects.toMatchObject({
      refusal: { code: 'appointment.invalid' },
    });
    expect(await scene.audited(id)).toEqual(['appointment.book done', 'appointment.attend refused']);
  });

  it('frees the clinician and ends the reminders when it is cancelled', async () => {
    const id = await session();
    expect(await attendance.cancelAppointment(dana, id, 'Clinic closed for snow')).toMatchObject({
      state: 'cancelled',
      reason: 'Clinic closed for snow',
    });
    expect((await scene.reminders(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    await session();
    expect((await schedule.day(dana, '2026-11-23', dana.staffId)).items.map(({ state }) => state)).toEqual([
      'cancelled',
      'booked',
    ]);
  });

  it('leaves the time of a session that was missed to somebody else', async () => {
    const id = await session();
    clock.moveTo(afterwards);
    await attendance.recordAttendance(dana, id, { state: 'missed', reason: 'No ride' });
    await session();
    expect((await schedule.day(dana, null, null)).items).toHaveLength(2);
  });

  it('shows the whole local day in the order of the clock', async () => {
    await session('2026-11-23T23:30');
    await session('2026-11-23T00:10');
    await session('2026-11-24T00:30');
    const { day, zone, items } = await schedule.day(dana, '2026-11-23', null);
    expect([day, zone]).toEqual(['2026-11-23', 'America/New_York']);
    expect(items.map(({ startsAt }) => startsAt)).toEqual(['2026-11-23T00:10', '2026-11-23T23:30']);
  });
});
