import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import type { OutreachEntry } from '@cairn/rules';
import { AttendanceService } from '../attendance.service';
import { BookingService } from '../booking.service';
import { TherapyScene } from '../testing';
import { OutreachService } from './outreach.service';

const entry = (more: Partial<OutreachEntry> = {}): OutreachEntry & { at: Date } => ({
  ...{ kind: 'attempt', at: new Date(0), channel: 'phone', outcome: 'no-answer', whom: 'person', naloxone: false },
  ...{ nextOn: null, note: '' },
  ...more,
});

describe('somebody who missed a session and is out of contact', () => {
  let db: TestDatabase;
  let scene: TherapyScene;
  let booking: BookingService;
  let attendance: AttendanceService;
  let outreach: OutreachService;
  let dana: Actor & { staffId: string };
  let ada: string;
  const booked = new Date('2026-11-20T15:00:00Z');
  /** Monday, ten in New York. */
  const startsAt = new Date('2026-11-23T15:00:00Z');
  const clock = new MovedClock(booked);

  beforeAll(async () => {
    db = await testDatabase();
    const acts = new Acts(db.database);
    booking = new BookingService(acts, db.database, clock);
    attendance = new AttendanceService(acts, clock);
    outreach = new OutreachService(acts, clock);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    clock.moveTo(booked);
    scene = await new TherapyScene(db).programme();
    dana = await scene.staff('Dana Reed');
    ada = await scene.person('Ada');
    await db.owner.query(
      `insert into episode (id, programme_id, patient_id, opened_on, origin) values ($1, $2, $3, '2026-10-01', 'demo')`,
      [newId(), scene.programmeId, ada],
    );
  });

  const hour = (hours: number) => clock.moveTo(new Date(startsAt.getTime() + hours * 3_600_000));
  const session = async (day = '2026-11-23') => {
    const id = newId();
    const request = { patientId: ada, staffId: dana.staffId, startsAt: `${day}T10:00`, minutes: 50 } as const;
    await booking.book(dana, id, { ...request, modality: 'individual' });
    return id;
  };
  const missed = async () => {
    const id = await session();
    hour(1);
    await attendance.recordAttendance(dana, id, { state: 'missed' });
    return id;
  };
  const log = (more: Partial<OutreachEntry> = {}, by = dana, id = newId()) =>
    outreach.log(by, ada, id, entry({ at: clock.now(), ...more }));
  const done = async () =>
    (await outreach.read(dana, ada)).steps.filter(({ doneAt }) => doneAt !== null).map(({ step }) => step);

  it('nothing is asked of anybody before a session was missed', async () => {
    await session();
    expect(await outreach.read(dana, ada)).toMatchObject({ missedAt: null, steps: [], log: [] });
  });

  it('three attempts, a review and a letter do the steps; being reached ends them', async () => {
    const id = await missed();
    expect(await outreach.read(dana, ada)).toMatchObject({ missedAt: startsAt.toISOString(), daysWithoutContact: 0 });
    expect(await done()).toEqual(['late', 'no-show']);
    hour(2);
    expect((await log()).outreach.log).toMatchObject([{ appointmentId: id, by: 'Dana Reed', outcome: 'no-answer' }]);
    hour(20);
    expect((await log({ naloxone: true, nextOn: '2026-11-26' })).hints).toEqual([]);
    hour(60);
    await log();
    hour(24 * 8);
    await log({ kind: 'case-review', channel: null, outcome: null, note: 'A visit is planned' });
    await log({ kind: 'letter', channel: null, outcome: null });
    expect(await done()).toEqual(['late', 'no-show', 'first', 'second', 'third', 'review']);
    expect((await outreach.read(dana, ada)).daysWithoutContact).toBe(8);
    hour(24 * 9);
    expect((await log({ outcome: 'reached', channel: 'visit' })).outreach).toMatchObject({
      ...{ missedAt: null, steps: [], daysWithoutContact: 0 },
    });
  });

  it('a session that was attended later is a contact, too', async () => {
    await missed();
    const next = await session('2026-11-25');
    hour(49);
    await attendance.recordAttendance(dana, next, { state: 'attended' });
    expect(await outreach.read(dana, ada)).toMatchObject({ missedAt: null, steps: [] });
  });

  it('a message needs a permission on file, the emergency contact a signed consent', async () => {
    await missed();
    await expect(log({ outcome: 'message' })).rejects.toMatchObject({ refusal: { code: 'outreach.not-permitted' } });
    await db.owner.query(
      `insert into contact_consent (id, programme_id, patient_id, channel, address, level) values ($1, $2, $3, 'sms', '555-0101', 1)`,
      [newId(), scene.programmeId, ada],
    );
    expect((await log({ outcome: 'message' })).hints[0]).toContain('nothing about treatment');
    await log();
    const emergency = { whom: 'emergency-contact' } as const;
    await expect(log(emergency)).rejects.toMatchObject({ refusal: { code: 'outreach.no-consent' } });
    const person = (consentSignedOn: string | null) =>
      db.owner.query(
        `insert into face_sheet_entry (id, programme_id, patient_id, kind, details, on_day, at, origin)
         values ($1, $2, $3, 'support-person', $4, '2026-11-01', now(), 'demo')`,
        [
          ...[newId(), scene.programmeId, ada],
          JSON.stringify({
            name: 'Bea',
            phone: '555-0102',
            emergencyContact: true,
            mayTell: 'reach-me',
            consentSignedOn,
          }),
        ],
      );
    await person(null);
    await expect(log(emergency)).rejects.toMatchObject({ refusal: { code: 'outreach.no-consent' } });
    await person('2026-11-01');
    expect((await log(emergency)).outreach.permission.emergencyContacts).toEqual([{ name: 'Bea', phone: '555-0102' }]);
  });

  it('reaching the emergency contact is not reaching the person', async () => {
    await missed();
    await db.owner.query(
      `insert into outreach_entry (id, programme_id, patient_id, kind, at, channel, outcome, whom, naloxone, note, recorded_at, origin)
       values ($1, $2, $3, 'attempt', $4, 'phone', 'reached', 'emergency-contact', false, '', now(), 'demo')`,
      [newId(), scene.programmeId, ada, clock.now()],
    );
    expect(await done()).toEqual(['late', 'no-show', 'first']);
  });

  it('a discharge is only proposed, by a supervisor after medical staff, and the episode stays open (R-408)', async () => {
    await missed();
    const [nell, sam] = [await scene.staff('Nell', 'nurse'), await scene.staff('Sam', 'counselor_supervisor')];
    const note = 'Three attempts, a letter, no answer';
    const words = { channel: null, outcome: null, note };
    hour(24 * 15);
    await log({ kind: 'case-review', ...words });
    await expect(log({ kind: 'proposal', ...words }, sam)).rejects.toMatchObject({
      refusal: { code: 'outreach.too-early' },
    });
    await log({ kind: 'medical-look', ...words }, nell);
    expect((await log({ kind: 'proposal', ...words }, sam)).hints[0]).toContain('nothing ends by itself');
    const { rows } = await db.owner.query('select closed_on from episode where patient_id = $1', [ada]);
    expect(rows).toEqual([{ closed_on: null }]);
  });

  it('the same entry sent twice is one entry, and none is ever changed', async () => {
    await missed();
    const id = newId();
    await log({}, dana, id);
    await log({}, dana, id);
    expect((await outreach.read(dana, ada)).log).toHaveLength(1);
    expect(await scene.audited(id)).toEqual(['outreach.write done', 'outreach.write done']);
  });
});
