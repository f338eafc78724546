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

  it('keeps that the person came late, and for how long they were there; what does not fit is refused by its field', async () => {
    const id = await session();
    clock.moveTo(afterwards);
    const refused = (said: Parameters<typeof attendance.recordAttendance>[2]) =>
      attendance.recordAttendance(dana, id, said).then(
        () => null,
        ({ refusal }) => refusal,
      );
    expect(await refused({ state: 'missed', detail: 'late' })).toMatchObject({ facts: { field: 'detail' } });
    expect(await refused({ state: 'missed', minutesPresent: 5 })).toMatchObject({ facts: { field: 'minutesPresent' } });
    expect(await refused({ state: 'attended', minutesPresent: 5000 })).toMatchObject({
      ...{ code: 'appointment.invalid', facts: { field: 'minutesPresent' } },
    });
    const late = { state: 'attended', detail: 'late', minutesPresent: 30 } as const;
    const kept = await attendance.recordAttendance(dana, id, late);
    expect(kept).toMatchObject(late);
    expect(await attendance.recordAttendance(dana, id, late)).toEqual(kept);
    expect(await attendance.recordAttendance(dana, id, { state: 'attended' })).toEqual(kept);
    expect(await refused({ state: 'attended', detail: 'left_early' })).toMatchObject({ code: 'appointment.closed' });
    const { rows } = await db.owner.query('select settled_at from appointment where id = $1', [id]);
    expect(rows[0].settled_at).toEqual(afterwards);
  });

  it('who missed it may be excused later: it counts as missed no more', async () => {
    const id = await session();
    clock.moveTo(afterwards);
    await attendance.recordAttendance(dana, id, { state: 'missed' });
    const excused = await attendance.cancelAppointment(dana, id, 'Was in hospital', 'excused');
    expect(excused).toMatchObject({ state: 'cancelled', detail: 'excused', reason: 'Was in hospital' });
    expect(await attendance.cancelAppointment(dana, id, 'Was in hospital', 'excused')).toEqual(excused);
    const other = await session('2026-11-23T12:00');
    expect(await attendance.cancelAppointment(dana, other, 'Holiday', 'by_clinic')).toMatchObject({
      detail: 'by_clinic',
    });
    const { lateMinutes, noShowMinutes } = await schedule.day(dana, '2026-11-23', null);
    expect([lateMinutes, noShowMinutes]).toEqual([15, 30]);
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
    expect(await scene.reminders(id, 'session-change')).toMatchObject([{ state: 'planned' }]);
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
