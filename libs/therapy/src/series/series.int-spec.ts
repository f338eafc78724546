import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId, Refused } from '@cairn/platform';
import type { Repeat } from '@cairn/rules';
import { AttendanceService } from '../attendance.service';
import { BookingService } from '../booking.service';
import { ScheduleService } from '../schedule.service';
import { TherapyScene } from '../testing';
import { RebookService } from './rebook.service';
import { SeriesChangeService } from './series-change.service';
import { type SeriesRequest, SeriesService } from './series.service';

type Clinician = Actor & { staffId: string };

describe('a session that repeats', () => {
  let db: TestDatabase;
  let scene: TherapyScene;
  let booking: BookingService;
  let attendance: AttendanceService;
  let schedule: ScheduleService;
  let series: SeriesService;
  let changes: SeriesChangeService;
  let rebook: RebookService;
  let dana: Clinician;
  let ada: string;
  const clock = new MovedClock(new Date('2026-11-20T15:00:00Z'));

  beforeAll(async () => {
    db = await testDatabase();
    const acts = new Acts(db.database);
    booking = new BookingService(acts, db.database, clock);
    attendance = new AttendanceService(acts, clock);
    schedule = new ScheduleService(acts, clock);
    series = new SeriesService(acts, db.database, clock);
    changes = new SeriesChangeService(acts, clock);
    rebook = new RebookService(acts, clock);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    clock.moveTo(new Date('2026-11-20T15:00:00Z'));
    scene = await new TherapyScene(db).programme();
    dana = await scene.staff('Dana Reed');
    ada = await scene.person('Ada');
  });

  const weekly: Repeat = { each: 'week', interval: 1, weekdays: ['WE'], nth: null, until: null, count: 4 };
  const asked = (more: Partial<SeriesRequest> = {}): SeriesRequest => ({
    patientId: ada,
    staffId: dana.staffId,
    roomId: null,
    startsAt: '2026-11-25T09:30',
    minutes: 50,
    modality: 'INDIV',
    contactType: 'in_person',
    format: 'individual',
    repeat: weekly,
    ...more,
  });
  const refusalOf = async (act: Promise<unknown>) => {
    const outcome = await act.then(
      () => new Error('was not refused'),
      (error: unknown) => error,
    );
    if (!(outcome instanceof Refused)) throw outcome;
    return outcome.refusal;
  };
  const single = (startsAt: string, more: object = {}) => ({
    patientId: ada,
    staffId: dana.staffId,
    startsAt,
    minutes: 50,
    modality: 'INDIV' as const,
    ...more,
  });
  const terms = (startsAt: string, more: object = {}) => {
    const { patientId: _patient, repeat: _repeat, ...rest } = asked({ startsAt });
    return { ...rest, version: 1, ...more };
  };
  /** The dates ahead as day and time, without the year. */
  const standing = async (id: string) =>
    (await series.read(dana, id)).dates
      .filter(({ state }) => state === 'booked')
      .map(({ startsAt }) => startsAt.slice(5).replace('T', ' '));

  it('is shown beforehand with what stands in the way, and booked without it; nothing is lost silently', async () => {
    await booking.book(dana, newId(), single('2026-12-02T10:00', { patientId: await scene.person('Bo') }));
    await scene.closed('2026-12-09');
    const shown = await series.preview(dana, asked());
    expect(shown.dates.map(({ startsAt, reason }) => [startsAt, reason])).toEqual([
      ['2026-11-25T09:30', null],
      ['2026-12-02T09:30', 'staff-booked'],
      ['2026-12-09T09:30', 'closed'],
      ['2026-12-16T09:30', null],
    ]);
    const id = newId();
    const made = await series.book(dana, id, asked());
    expect(made.dates.map(({ startsAt }) => startsAt)).toEqual(['2026-11-25T09:30', '2026-12-16T09:30']);
    expect(made.skipped.map(({ reason }) => reason)).toEqual(['staff-booked', 'closed']);
    expect(made.rrule).toBe('FREQ=WEEKLY;BYDAY=WE;COUNT=4');
    expect(await scene.reminders(made.dates[0]?.appointmentId ?? '')).toHaveLength(2);
    expect((await rebook.list(dana)).map(({ startsAt, reason }) => [startsAt, reason])).toEqual([
      ['2026-12-02T09:30', 'staff-booked'],
      ['2026-12-09T09:30', 'closed'],
    ]);
    expect(await scene.audited(id)).toEqual(['appointment.book done']);
  });

  it('is booked once under one id; of other wishes under it nothing is booked', async () => {
    const id = newId();
    const [one, other] = await Promise.all([series.book(dana, id, asked()), series.book(dana, id, asked())]);
    expect(other).toEqual(one);
    expect(await refusalOf(series.book(dana, id, asked({ minutes: 30 })))).toMatchObject({
      code: 'idempotency.body-differs',
    });
    expect(await standing(id)).toHaveLength(4);
  });

  it('is not booked at all where no date is free', async () => {
    await series.book(dana, newId(), asked());
    const id = newId();
    expect(await refusalOf(series.book(dana, id, asked({ patientId: await scene.person('Bo') })))).toMatchObject({
      code: 'appointment.booked',
      says: 'None of the 4 dates is free: the clinician has another session at this time. Choose another time.',
    });
    expect(await refusalOf(series.read(dana, id))).toMatchObject({ code: 'not-found' });
  });

  it('stands in the calendar eight weeks ahead, and the worker goes on from there; twice changes nothing', async () => {
    const id = newId();
    await series.book(dana, id, asked({ repeat: { ...weekly, count: null } }));
    expect(await standing(id)).toHaveLength(8);
    expect(await series.extend(scene.programmeId)).toEqual({ placed: 0, skipped: 0 });
    clock.moveTo(new Date('2026-12-04T15:00:00Z'));
    await scene.closed('2027-01-20', clock.now());
    const both = await Promise.all([series.extend(scene.programmeId), series.extend(scene.programmeId)]);
    expect(both.map(({ placed, skipped }) => placed + skipped).sort()).toEqual([0, 2]);
    expect((await standing(id)).at(-1)).toBe('01-27 09:30');
    expect((await rebook.list(dana)).map(({ startsAt }) => startsAt)).toEqual(['2027-01-20T09:30']);
    await db.owner.query('update staff set deactivated_at = now() where id = $1', [dana.staffId]);
    clock.moveTo(new Date('2026-12-11T15:00:00Z'));
    expect(await series.extend(scene.programmeId)).toEqual({ placed: 0, skipped: 1 });
  });

  describe('changed from a session on', () => {
    it('moves that one and the ones after it with their reminders; those before stay', async () => {
      const id = newId();
      const { dates } = await series.book(dana, id, asked());
      const [, second, , fourth] = dates.map(({ appointmentId }) => appointmentId);
      const next = newId();
      const request = { ...terms('2026-12-03T11:00'), scope: 'following' as const, appointmentId: second ?? '' };
      const { series: view, stayed } = await changes.change(dana, id, next, request);
      expect(stayed).toEqual([]);
      expect(view).toMatchObject({ id: next, followsId: id, rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3' });
      expect(await standing(id)).toEqual(['11-25 09:30']);
      expect(await standing(next)).toEqual(['12-03 11:00', '12-10 11:00', '12-17 11:00']);
      const planned = (await scene.reminders(fourth ?? '')).filter(({ state }) => state === 'planned');
      expect(planned.map(({ due }) => due)).toEqual(['12-16 22:00', '12-17 14:00']);
      expect(await changes.change(dana, id, next, request)).toMatchObject({ series: { id: next } });
      expect(await refusalOf(changes.change(dana, id, newId(), request))).toMatchObject({ code: 'version.stale' });
      expect((await series.read(dana, id)).endedFrom).toBe('2026-12-02T09:30');
    });

    it('leaves alone what was said of one session: moved by hand, cancelled, and what is not free at the new time', async () => {
      const id = newId();
      const { dates } = await series.book(dana, id, asked({ repeat: { ...weekly, count: 5 } }));
      const [first = '', second = '', third = '', fourth = ''] = dates.map(({ appointmentId }) => appointmentId);
      await booking.move(dana, second, single('2026-12-03T16:00'), 1);
      await attendance.cancelAppointment(dana, third, 'On holiday');
      await booking.book(dana, newId(), single('2026-12-16T14:00', { patientId: await scene.person('Bo') }));
      const next = newId();
      const { stayed } = await changes.change(dana, id, next, {
        ...terms('2026-11-25T14:00'),
        scope: 'all',
        appointmentId: first,
      });
      expect(stayed).toEqual([
        { appointmentId: second, startsAt: '2026-12-03T16:00', reason: 'by-hand' },
        { appointmentId: fourth, startsAt: '2026-12-16T09:30', reason: 'staff-booked' },
      ]);
      expect(await standing(next)).toEqual(['11-25 14:00', '12-03 16:00', '12-16 09:30', '12-23 14:00']);
      expect(await schedule.read(dana, third)).toMatchObject({ state: 'cancelled', seriesId: next });
      await series.extend(scene.programmeId);
      expect(await standing(next)).toHaveLength(4);
    });

    it('a date that was let go stays so under the new time; one that nobody dealt with is tried again', async () => {
      const busy = [await scene.person('Bo'), '2026-12-02T09:30', '2026-12-09T09:30'] as const;
      for (const at of [busy[1], busy[2]]) await booking.book(dana, newId(), single(at, { patientId: busy[0] }));
      const id = newId();
      const { dates, skipped } = await series.book(dana, id, asked());
      await rebook.letGo(dana, id, skipped[0]?.id ?? '');
      const next = newId();
      const change = {
        ...terms('2026-11-25T14:00'),
        scope: 'all' as const,
        appointmentId: dates[0]?.appointmentId ?? '',
      };
      await changes.change(dana, id, next, change);
      expect(await standing(next)).toEqual(['11-25 14:00', '12-09 14:00', '12-16 14:00']);
      expect(await rebook.list(dana)).toEqual([]);
    });

    it('of all moves what lies ahead and not what has been, whichever session was chosen', async () => {
      const id = newId();
      const { dates } = await series.book(dana, id, asked());
      clock.moveTo(new Date('2026-11-26T15:00:00Z'));
      const last = dates[3]?.appointmentId ?? '';
      const next = newId();
      await changes.change(dana, id, next, { ...terms('2026-12-16T13:00'), scope: 'all', appointmentId: last });
      expect((await schedule.read(dana, dates[0]?.appointmentId ?? '')).startsAt).toBe('2026-11-25T09:30');
      expect(await standing(next)).toEqual(['12-02 13:00', '12-09 13:00', '12-16 13:00']);
    });

    it('of two who change it at once one is told, and nothing of theirs is left', async () => {
      const id = newId();
      const { dates } = await series.book(dana, id, asked());
      const appointmentId = dates[1]?.appointmentId ?? '';
      const outcomes = await Promise.allSettled(
        ['2026-12-02T12:00', '2026-12-02T15:00'].map((startsAt) =>
          changes.change(dana, id, newId(), { ...terms(startsAt), scope: 'following', appointmentId }),
        ),
      );
      const lost = outcomes.filter((one) => one.status === 'rejected').map(({ reason }) => reason as Refused);
      expect(lost.map(({ refusal }) => refusal.code)).toEqual(['version.stale']);
    });

    it('with several weekdays keeps its days, and says what to do instead', async () => {
      const id = newId();
      const { dates } = await series.book(dana, id, asked({ repeat: { ...weekly, weekdays: ['WE', 'FR'] } }));
      const change = {
        ...terms('2026-11-26T09:30'),
        scope: 'all' as const,
        appointmentId: dates[0]?.appointmentId ?? '',
      };
      expect((await refusalOf(changes.change(dana, id, newId(), change))).says).toMatch(
        /end the series here and book a new one/,
      );
      const later = await changes.change(dana, id, newId(), { ...change, startsAt: '2026-11-25T10:00' });
      expect(later.series.dates.map(({ startsAt }) => startsAt.slice(5))).toEqual([
        '11-25T10:00',
        '11-27T10:00',
        '12-02T10:00',
        '12-04T10:00',
      ]);
    });
  });

  it('ends from a session on: what is ahead is cancelled with its reminders and the worker books nothing more', async () => {
    const id = newId();
    const { dates } = await series.book(dana, id, asked({ repeat: { ...weekly, count: null } }));
    const third = dates[2]?.appointmentId ?? '';
    const ended = { scope: 'following' as const, appointmentId: third, reason: 'Works in the mornings now' };
    expect(await changes.cancel(dana, id, ended)).toMatchObject({ cancelled: 6 });
    expect(await standing(id)).toEqual(['11-25 09:30', '12-02 09:30']);
    expect((await scene.reminders(third)).every(({ state }) => state === 'cancelled')).toBe(true);
    clock.moveTo(new Date('2027-01-15T15:00:00Z'));
    expect(await series.extend(scene.programmeId)).toEqual({ placed: 0, skipped: 0 });
    expect(await refusalOf(changes.cancel(dana, id, ended))).toMatchObject({ code: 'appointment.closed' });
  });

  it('what cannot be is on the list to book anew until it is dealt with: another time, or let go', async () => {
    await scene.closed('2026-12-02');
    const id = newId();
    const { skipped } = await series.book(dana, id, asked());
    await scene.closed('2026-12-16', new Date('2030-01-01T00:00:00Z'));
    const list = await rebook.list(dana);
    expect(list.map(({ kind, startsAt, reason }) => [kind, startsAt, reason])).toEqual([
      ['date', '2026-12-02T09:30', 'closed'],
      ['session', '2026-12-16T09:30', 'closed'],
    ]);
    await booking.book(dana, newId(), single('2026-12-03T09:30', { rebooks: skipped[0]?.id }));
    expect((await rebook.list(dana)).map(({ kind }) => kind)).toEqual(['session']);
    expect(await refusalOf(rebook.letGo(dana, id, skipped[0]?.id ?? ''))).toMatchObject({ code: 'appointment.closed' });
  });

  it('another program knows neither the series nor the room', async () => {
    const elsewhere = await new TherapyScene(db).programme();
    const sam = await elsewhere.staff('Sam');
    const id = newId();
    const { dates } = await series.book(dana, id, asked());
    const cancel = { scope: 'all' as const, appointmentId: dates[0]?.appointmentId ?? '', reason: 'x' };
    expect(await refusalOf(series.read(sam, id))).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(changes.cancel(sam, id, cancel))).toMatchObject({ code: 'not-found' });
    const room = await elsewhere.room();
    expect(await refusalOf(booking.book(dana, newId(), single('2026-11-24T09:00', { roomId: room })))).toMatchObject({
      code: 'appointment.invalid',
    });
  });
});
