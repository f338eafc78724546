import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { BookingService, type BookingRequest } from './booking.service';
import { ScheduleService } from './schedule.service';
import { TherapyScene } from './testing';

type Clinician = Actor & { staffId: string };

describe('booking a session', () => {
  let db: TestDatabase;
  let scene: TherapyScene;
  let booking: BookingService;
  let schedule: ScheduleService;
  let dana: Clinician;
  let ada: string;
  const clock = new MovedClock(new Date('2026-11-20T15:00:00Z'));

  beforeAll(async () => {
    db = await testDatabase();
    const acts = new Acts(db.database);
    booking = new BookingService(acts, db.database, clock);
    schedule = new ScheduleService(acts, clock);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    clock.moveTo(new Date('2026-11-20T15:00:00Z'));
    scene = await new TherapyScene(db).programme();
    dana = await scene.staff('Dana Reed');
    ada = await scene.person('Ada');
  });

  const at = (startsAt: string, more: Partial<BookingRequest> = {}): BookingRequest => ({
    patientId: ada,
    staffId: dana.staffId,
    startsAt,
    minutes: 50,
    modality: 'individual',
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

  it('keeps the local time, the zone of the programme and the instant, and is audited', async () => {
    const id = newId();
    const made = await booking.book(dana, id, at('2026-11-23T10:00'));
    expect(made).toMatchObject({
      id,
      patientName: 'Ada Test',
      staffName: 'Dana Reed',
      startsAt: '2026-11-23T10:00',
      zone: 'America/New_York',
      startsAtInstant: '2026-11-23T15:00:00Z',
      state: 'booked',
      version: 1,
    });
    expect(await schedule.read(dana, id)).toEqual(made);
    expect(await scene.audited(id)).toEqual(['appointment.book done', 'appointment.read done']);
  });

  it('answers the same again to the same request, also when two arrive at once, and refuses another body', async () => {
    const id = newId();
    const [one, other] = await Promise.all([
      booking.book(dana, id, at('2026-11-23T10:00')),
      booking.book(dana, id, at('2026-11-23T10:00')),
    ]);
    expect(other).toEqual(one);
    expect(await booking.book(dana, id, at('2026-11-23T10:00'))).toEqual(one);
    expect(await refusalOf(booking.book(dana, id, at('2026-11-23T11:00')))).toMatchObject({
      code: 'idempotency.body-differs',
    });
    expect(await scene.reminders(id)).toHaveLength(2);
  });

  it('gives a time to one of two who book it in the same moment, and tells the other who has it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [bo, startsAt] = [await scene.person('Bo'), `2026-11-24T0${round % 10}:00`];
      const outcomes = await Promise.allSettled([
        booking.book(dana, newId(), at(startsAt)),
        booking.book(dana, newId(), at(startsAt.replace(':00', ':30'), { patientId: bo })),
      ]);
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason as Refused);
      expect(lost).toHaveLength(1);
      expect(lost[0]?.refusal).toMatchObject({
        code: 'appointment.booked',
        facts: { staffName: 'Dana Reed', minutes: 50, zone: 'America/New_York' },
      });
    }
    const { items } = await schedule.day(dana, '2026-11-24', null);
    expect(items).toHaveLength(10);
  });

  it('is refused with words and audited when the clinician is not free; the next minute is', async () => {
    await booking.book(dana, newId(), at('2026-11-23T10:00'));
    const id = newId();
    const bo = await scene.person('Bo');
    const refusal = await refusalOf(booking.book(dana, id, at('2026-11-23T10:49', { patientId: bo })));
    expect(refusal.says).toBe('Dana Reed is already booked on 2026-11-23 at 10:00 for 50 minutes.');
    expect(refusal.facts).toMatchObject({ patientName: 'Ada Test' });
    expect(await scene.audited(id)).toEqual(['appointment.book refused']);
    await booking.book(dana, newId(), at('2026-11-23T10:50', { patientId: bo }));
  });

  it('does not say whom a clinician sees in another programme', async () => {
    const elsewhere = await new TherapyScene(db).programme();
    const there = await elsewhere.staff('Dana Reed', 'counselor', dana.staffId);
    await booking.book(there, newId(), at('2026-11-23T10:00', { patientId: await elsewhere.person('Cy') }));
    const refusal = await refusalOf(booking.book(dana, newId(), at('2026-11-23T10:20')));
    expect(refusal).toMatchObject({ code: 'appointment.booked', facts: { startsAt: '2026-11-23T10:20' } });
    expect(JSON.stringify(refusal)).not.toContain('Cy');
    expect((await schedule.day(dana, '2026-11-23', null)).items).toEqual([]);
  });

  it('knows no person of another programme and no colleague who does not work here', async () => {
    const elsewhere = await new TherapyScene(db).programme();
    const stranger = await elsewhere.staff('Sam');
    const cy = await elsewhere.person('Cy');
    expect(await refusalOf(booking.book(dana, newId(), at('2026-11-23T10:00', { patientId: cy })))).toMatchObject({
      code: 'patient.not-found',
    });
    const withStranger = at('2026-11-23T10:00', { staffId: stranger.staffId });
    expect(await refusalOf(booking.book(dana, newId(), withStranger))).toMatchObject({ code: 'appointment.invalid' });
    const id = newId();
    await booking.book(dana, id, at('2026-11-23T10:00'));
    expect(await refusalOf(schedule.read(stranger, id))).toMatchObject({ code: 'not-found' });
  });

  it('moves a time that the clocks skip to the next minute that exists, and takes the first of two', async () => {
    clock.moveTo(new Date('2026-10-20T15:00:00Z'));
    const spring = await booking.book(dana, newId(), at('2027-03-14T02:30'));
    expect(spring).toMatchObject({ startsAt: '2027-03-14T03:00', startsAtInstant: '2027-03-14T07:00:00Z' });
    const autumn = await booking.book(dana, newId(), at('2026-11-01T01:30'));
    expect(autumn).toMatchObject({ startsAt: '2026-11-01T01:30', startsAtInstant: '2026-11-01T05:30:00Z' });
    const abroad = await booking.book(dana, newId(), at('2026-11-02T10:00', { zone: 'America/Denver' }));
    expect(abroad).toMatchObject({ zone: 'America/Denver', startsAtInstant: '2026-11-02T17:00:00Z' });
  });
});

describe('moving a session', () => {
  let db: TestDatabase;
  let scene: TherapyScene;
  let booking: BookingService;
  let dana: Clinician;
  let ada: string;
  const clock = new MovedClock(new Date('2026-11-20T15:00:00Z'));

  beforeAll(async () => {
    db = await testDatabase();
    booking = new BookingService(new Acts(db.database), db.database, clock);
    scene = await new TherapyScene(db).programme();
    dana = await scene.staff('Dana Reed');
    ada = await scene.person('Ada');
  });
  afterAll(() => db.close());

  const at = (startsAt: string): BookingRequest => ({
    patientId: ada,
    staffId: dana.staffId,
    startsAt,
    minutes: 50,
    modality: 'individual',
  });

  it('takes the reminders along, in the same transaction', async () => {
    const id = newId();
    await booking.book(dana, id, at('2026-11-25T10:00'));
    expect(await scene.reminders(id)).toEqual([
      { key: 'day-before', state: 'planned', due: '11-24 22:00', reason: null },
      { key: 'shortly-before', state: 'planned', due: '11-25 13:00', reason: null },
    ]);
    const moved = await booking.move(dana, id, at('2026-11-26T11:00'), 1);
    expect(moved).toMatchObject({ startsAt: '2026-11-26T11:00', version: 2 });
    const after = await scene.reminders(id);
    expect(after.filter(({ state }) => state === 'planned')).toEqual([
      { key: 'day-before', state: 'planned', due: '11-25 22:00', reason: null },
      { key: 'shortly-before', state: 'planned', due: '11-26 14:00', reason: null },
    ]);
    expect(after.filter(({ state }) => state === 'cancelled')).toHaveLength(2);
  });

  it('is told at once, the last change alone; what does not change the time is not told (R-466)', async () => {
    const id = newId();
    await booking.book(dana, id, at('2026-11-25T15:00'));
    const told = async () => (await scene.reminders(id, 'session-change')).map(({ state, due }) => [state, due]);
    expect(await told()).toEqual([]);
    await booking.move(dana, id, { ...at('2026-11-25T15:00'), minutes: 30 }, 1);
    expect(await told()).toEqual([]);
    await booking.move(dana, id, at('2026-11-26T15:00'), 2);
    expect(await told()).toEqual([['planned', '11-20 15:00']]);
    clock.moveTo(new Date(clock.now().getTime() + 60_000));
    await booking.move(dana, id, at('2026-11-27T15:00'), 3);
    expect(await told()).toEqual([
      ['cancelled', '11-20 15:00'],
      ['planned', '11-20 15:01'],
    ]);
  });

  it('is refused to the slower of two who read the same version, and nothing of theirs is left', async () => {
    const id = newId();
    await booking.book(dana, id, at('2026-12-01T10:00'));
    const outcomes = await Promise.allSettled([
      booking.move(dana, id, at('2026-12-01T12:00'), 1),
      booking.move(dana, id, at('2026-12-01T14:00'), 1),
    ]);
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason as Refused);
    expect(lost.map(({ refusal }) => refusal.code)).toEqual(['version.stale']);
    expect((await scene.reminders(id)).filter(({ state }) => state === 'planned')).toHaveLength(2);
    await expect(booking.move(dana, id, at('2026-12-01T16:00'), 1)).rejects.toMatchObject({
      refusal: { code: 'version.stale', facts: { version: 2 } },
    });
  });

  it('is refused where the clinician is not free, and the session stays where it was', async () => {
    const [one, other] = [newId(), newId()];
    await booking.book(dana, one, at('2026-12-02T10:00'));
    await booking.book(dana, other, at('2026-12-02T12:00'));
    await expect(booking.move(dana, other, at('2026-12-02T10:30'), 1)).rejects.toMatchObject({
      refusal: { code: 'appointment.booked', facts: { appointmentId: one } },
    });
    expect((await scene.reminders(other)).map(({ due }) => due)).toEqual(['12-01 22:00', '12-02 15:00']);
    expect(await scene.audited(other)).toEqual(['appointment.book done', 'appointment.book refused']);
  });
});
