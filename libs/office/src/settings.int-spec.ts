import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { BookingService } from '@cairn/therapy';
import { ClosureService } from './closure.service';
import { HoursService } from './hours.service';
import { PlaceService } from './place.service';
import { SettingsService } from './settings.service';
import { ZoneService } from './zone.service';

describe('the settings of a programme', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let admin: Actor;
  let settings: SettingsService;
  let zones: ZoneService;
  let places: PlaceService;
  let hours: HoursService;
  let closures: ClosureService;
  let booking: BookingService;
  let registration: RegistrationService;
  const clock = new MovedClock(new Date());

  beforeAll(async () => {
    db = await testDatabase();
    const acts = new Acts(db.database);
    settings = new SettingsService(acts);
    zones = new ZoneService(acts, clock);
    places = new PlaceService(acts, clock);
    hours = new HoursService(acts, clock);
    closures = new ClosureService(acts, clock);
    booking = new BookingService(acts, db.database, clock);
    registration = new RegistrationService(acts, clock);
  });
  beforeEach(async () => {
    clock.moveTo(new Date('2026-10-20T15:00:00Z'));
    clinic = await openClinic(db.owner);
    admin = clinic.actor('administrator');
  });
  afterAll(() => db.close());

  const refusalOf = async (act: Promise<unknown>) => {
    const outcome = await act.then(
      () => new Error('was not refused'),
      (error: unknown) => error,
    );
    if (!(outcome instanceof Refused)) throw outcome;
    return outcome.refusal;
  };
  const codeOf = async (act: Promise<unknown>) => (await refusalOf(act)).code;
  const details = {
    name: 'Oak Street',
    organisation: 'Oak Street Health',
    address: '12 Elm Street\nSpringfield',
    letterhead: ['Oak Street Health', '12 Elm Street'],
    senderName: 'Oak Street Office',
    phone: '555-0199',
    levelsOffered: ['otp', 'op'],
  };
  const person = async () => {
    const id = newId();
    const legalName = { given: 'Ada', family: 'Test' };
    await registration.register(clinic.actor('front_desk'), id, {
      legalName,
      dateOfBirth: '1980-01-01',
      sexAtBirth: 'female',
    });
    return id;
  };
  const book = async (startsAt: string, more: { zone?: string; minutes?: number; whileClosed?: boolean } = {}) => {
    const staffId = clinic.actor('counselor').staffId ?? '';
    const asked = {
      patientId: await person(),
      staffId,
      startsAt,
      minutes: 60,
      modality: 'individual' as const,
      ...more,
    };
    return booking.book(clinic.actor('counselor'), newId(), asked);
  };

  it('change with the version that was seen; of two at once the second is told to look again', async () => {
    const { version } = await settings.read(admin);
    const saved = await settings.change(admin, version, details);
    expect(saved).toMatchObject({ ...details, version: version + 1, zone: 'America/New_York' });
    expect(await codeOf(settings.change(admin, version, details))).toBe('version.stale');
    expect(await codeOf(settings.change(admin, saved.version, { ...details, senderName: 'Elm Methadone' }))).toBe(
      'settings.invalid',
    );
    expect(await codeOf(settings.change(clinic.actor('nurse'), saved.version, details))).toBe('permission.denied');
  });

  describe('the zone', () => {
    const change = async (zone: string) => zones.change(admin, (await settings.read(admin)).version, zone);
    const looked = async (id: string) => {
      const { rows } = await db.owner.query(
        `select to_char(starts_local, 'MM-DD HH24:MI') as local, zone, to_char(starts_at at time zone 'UTC', 'MM-DD HH24:MI') as utc,
           ends_at - starts_at = minutes * interval '1 minute' as whole, staff_id is not null as staffed from appointment where id = $1`,
        [id],
      );
      return rows[0];
    };
    const due = async (id: string) => {
      const { rows } = await db.owner.query<{ at: string }>(
        `select to_char(due_at at time zone 'UTC', 'MM-DD HH24:MI') as at from reminder where cause_id = $1 and state = 'planned' order by 1`,
        [id],
      );
      return rows.map(({ at }) => at);
    };

    it('keeps the local time of sessions ahead on both sides of the change of clocks, and plans their reminders anew', async () => {
      const [summer, winter] = [await book('2026-10-30T10:00'), await book('2026-11-02T10:00')];
      expect([await looked(summer.id), await looked(winter.id)]).toMatchObject([
        { utc: '10-30 14:00' },
        { utc: '11-02 15:00' },
      ]);
      // Phoenix has no summer time: always seven hours behind.
      const seen = await zones.preview(admin, 'America/Phoenix');
      expect([seen.moved, await due(summer.id)]).toEqual([2, ['10-29 21:00', '10-30 12:00']]);
      const changed = await change('America/Phoenix');
      expect(changed).toMatchObject({ moved: 2, shifted: [], collisions: [], settings: { zone: 'America/Phoenix' } });
      expect([await looked(summer.id), await looked(winter.id)]).toEqual([
        { local: '10-30 10:00', zone: 'America/Phoenix', utc: '10-30 17:00', whole: true, staffed: true },
        { local: '11-02 10:00', zone: 'America/Phoenix', utc: '11-02 17:00', whole: true, staffed: true },
      ]);
      expect([await due(summer.id), await due(winter.id)]).toEqual([
        ['10-30 00:00', '10-30 15:00'],
        ['11-02 00:00', '11-02 15:00'],
      ]);
    });

    it('moves sessions that stand one after the other, which meet on the way but not at the end', async () => {
      const ids = [];
      for (const hour of ['09', '10', '11', '12']) ids.push((await book(`2026-10-30T${hour}:00`)).id);
      expect((await change('America/Chicago')).moved).toBe(4);
      expect(await Promise.all(ids.map(async (id) => (await looked(id))?.utc))).toEqual([
        '10-30 14:00',
        '10-30 15:00',
        '10-30 16:00',
        '10-30 17:00',
      ]);
    });

    it('leaves what is over, and what was agreed in another zone', async () => {
      const [past, remote] = [
        await book('2026-10-20T09:00'),
        await book('2026-10-30T10:00', { zone: 'America/Denver' }),
      ];
      expect((await change('America/Chicago')).moved).toBe(0);
      expect([await looked(past.id), await looked(remote.id)]).toMatchObject([
        { zone: 'America/New_York', utc: '10-20 13:00' },
        { zone: 'America/Denver' },
      ]);
    });

    it('says which sessions begin later because the clocks skip their time', async () => {
      await db.owner.query(`update programme set time_zone = 'America/Phoenix' where id = $1`, [clinic.programmeId]);
      const { id } = await book('2027-03-14T02:30', { minutes: 30 });
      const changed = await change('America/New_York');
      expect(changed.shifted).toMatchObject([{ id, startsAt: '2027-03-14T03:00', patientName: null }]);
      expect(await looked(id)).toMatchObject({ local: '03-14 03:00', utc: '03-14 07:00' });
    });

    it('is refused when two sessions of one clinician would collide, and nothing is changed', async () => {
      const mine = await book('2026-10-30T10:00');
      await book('2026-10-30T10:00', { zone: 'America/Chicago' });
      expect((await zones.preview(admin, 'America/Chicago')).collisions).toMatchObject([{ id: mine.id }]);
      const refusal = await refusalOf(change('America/Chicago'));
      expect(refusal).toMatchObject({ code: 'zone.collision', says: expect.stringContaining('2026-10-30 at 10:00') });
      expect([(await settings.read(admin)).zone, (await looked(mine.id))?.utc]).toEqual([
        'America/New_York',
        '10-30 14:00',
      ]);
    });

    it('changes once when two administrators change it at the same moment', async () => {
      const { id } = await book('2026-10-30T10:00');
      const { version } = await settings.read(admin);
      const answers = await Promise.allSettled([
        zones.change(admin, version, 'America/Chicago'),
        zones.change(admin, version, 'America/Denver'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await looked(id))?.zone).toBe((await settings.read(admin)).zone);
    });

    it('that does not exist, or holds already, is refused', async () => {
      expect([await codeOf(change('Mars/Olympus')), await codeOf(change('America/New_York'))]).toEqual([
        'settings.invalid',
        'settings.invalid',
      ]);
    });
  });

  describe('places and rooms', () => {
    const place = { name: 'Main Street', address: '1 Main Street', phone: '555-0101' };

    it('are added, edited and retired; a place takes its rooms with it, and its name is free again', async () => {
      const [placeId, roomId] = [newId(), newId()];
      await places.addPlace(admin, placeId, place);
      const room = await places.addRoom(admin, roomId, { placeId, name: 'Group room', capacity: 12 });
      expect(
        await places.editRoom(admin, roomId, room.version, { placeId, name: 'Group room', capacity: 14 }),
      ).toMatchObject({ capacity: 14, version: 2 });
      expect(await codeOf(places.editRoom(admin, roomId, 1, { placeId, name: 'x', capacity: 1 }))).toBe(
        'version.stale',
      );
      expect(await codeOf(places.addPlace(admin, newId(), place))).toBe('settings.taken');
      expect(await places.retirePlace(admin, placeId)).toMatchObject({
        retiredOn: '2026-10-20',
        rooms: [{ id: roomId, retiredOn: '2026-10-20' }],
      });
      expect(await codeOf(places.addRoom(admin, newId(), { placeId, name: 'Late', capacity: 2 }))).toBe(
        'settings.invalid',
      );
      await places.addPlace(admin, newId(), place);
      expect(await places.list(admin)).toHaveLength(2);
    });

    it('of another programme are not there', async () => {
      const placeId = newId();
      await places.addPlace(admin, placeId, place);
      const stranger = (await openClinic(db.owner)).actor('administrator');
      expect(await places.list(stranger)).toEqual([]);
      expect([
        await codeOf(places.editPlace(stranger, placeId, 1, place)),
        await codeOf(places.retirePlace(stranger, placeId)),
        await codeOf(places.addRoom(stranger, newId(), { placeId, name: 'Spy', capacity: 1 })),
      ]).toEqual(['not-found', 'not-found', 'not-found']);
    });
  });

  it('opening hours hold from their day; the past is not edited; one that has not begun may be withdrawn', async () => {
    const week = (fromDay: string) => ({
      fromDay,
      hours: [{ weekday: 1, kind: 'clinic' as const, opens: '06:00', closes: '17:00' }],
      reason: 'Winter',
    });
    const [now, later] = [newId(), newId()];
    await hours.add(admin, now, week('2026-10-20'));
    await hours.add(admin, later, week('2026-11-01'));
    expect(await hours.list(admin)).toMatchObject({
      today: '2026-10-20',
      current: now,
      items: [{ id: later }, { id: now }],
    });
    expect([
      await codeOf(hours.add(admin, newId(), week('2026-10-19'))),
      await codeOf(hours.add(admin, newId(), week('2026-11-01'))),
      await codeOf(hours.withdraw(admin, now)),
    ]).toEqual(['settings.invalid', 'settings.taken', 'settings.invalid']);
    expect((await hours.withdraw(admin, later)).withdrawnAt).not.toBeNull();
    await hours.add(admin, newId(), week('2026-11-01'));
  });

  describe('closures', () => {
    const holiday = (fromDay: string, toDay = fromDay, dosing = true) => ({
      fromDay,
      toDay,
      kind: 'holiday' as const,
      name: 'Thanksgiving',
      dosing,
    });

    it('say which booked sessions they touch, by name only to those who may know people', async () => {
      const session = await book('2026-11-26T10:00');
      await book('2026-11-27T10:00');
      const mine = await closures.add(clinic.actor('counselor_supervisor'), newId(), holiday('2026-11-26'));
      expect(mine.touched).toMatchObject({ sessions: 1, items: [{ id: session.id, patientName: 'Ada Test' }] });
      await closures.cancel(admin, mine.id, 'Entered twice');
      const theirs = await closures.add(admin, newId(), holiday('2026-11-26', '2026-11-27'));
      expect(theirs.touched).toMatchObject({ sessions: 2, items: [{ patientName: null }, { patientName: null }] });
    });

    it('in the past, or over each other, are refused, also when two are entered at once', async () => {
      expect(await codeOf(closures.add(admin, newId(), holiday('2026-10-19')))).toBe('closure.invalid');
      const answers = await Promise.allSettled(
        [1, 2, 3].map((n) => closures.add(admin, newId(), holiday('2026-11-26', `2026-11-2${5 + n}`))),
      );
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await closures.list(admin, null, null, false)).toHaveLength(1);
      expect(await codeOf(closures.add(admin, newId(), holiday('2026-11-26')))).toBe('closure.overlap');
    });

    it('keep people from booking on those days by accident; who says that they mean it may', async () => {
      const { id } = await closures.add(admin, newId(), holiday('2026-11-26'));
      const refusal = await refusalOf(book('2026-11-26T10:00'));
      expect(refusal).toMatchObject({ code: 'appointment.invalid', facts: { closure: { name: 'Thanksgiving' } } });
      expect((await book('2026-11-26T10:00', { whileClosed: true })).state).toBe('booked');
      await closures.cancel(admin, id, 'We open after all');
      expect((await book('2026-11-26T12:00')).state).toBe('booked');
    });

    it('of another programme are not there', async () => {
      const { id } = await closures.add(admin, newId(), holiday('2026-11-26'));
      const stranger = (await openClinic(db.owner)).actor('administrator');
      expect(await closures.list(stranger, null, null, true)).toEqual([]);
      expect(await codeOf(closures.cancel(stranger, id, 'Not mine'))).toBe('not-found');
    });
  });
});
