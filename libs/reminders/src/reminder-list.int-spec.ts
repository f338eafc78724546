import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, Refused } from '@cairn/platform';
import { ReminderListService } from './reminder-list.service';
import { ReminderScene } from './testing';

jest.setTimeout(20_000);

const all = { state: null, audience: null, patientId: null } as const;

describe('what the staff sees of reminders', () => {
  let db: TestDatabase;
  let scene: ReminderScene;
  let list: ReminderListService;
  let nobody: Actor;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await new ReminderScene(db).programme();
    list = new ReminderListService(new Acts(db.database));
    nobody = { ...scene.actor, staffId: newId(), roles: [] };
    const patientId = await scene.person();
    for (let day = 1; day <= 30; day++) {
      await scene.session(patientId, new Date(Date.UTC(2026, 10, day, 19)), new Date('2026-10-31T20:00:00Z'));
    }
    const { rows } = await db.owner.query<{ id: string }>(`select id from reminder order by id limit 1`);
    await db.owner.query(
      `insert into reminder_attempt (id, programme_id, reminder_id, transport, outcome) values ($1, $3, $4, 'smtp', 'started'), ($2, $3, $4, 'smtp', 'unknown')`,
      [newId(), newId(), scene.programmeId, rows[0]?.id],
    );
    await db.owner.query(`update reminder set state = 'unknown', reason = 'no-answer' where id = $1`, [rows[0]?.id]);
  });
  afterAll(() => db.close());

  it('comes in pages that neither miss nor repeat one', async () => {
    const first = await list.reminders(scene.actor, all, null);
    expect(first.items).toHaveLength(50);
    const second = await list.reminders(scene.actor, all, first.next);
    expect(second).toMatchObject({ next: null, items: { length: 10 } });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(60);
  });

  it('shows what a person has to decide, with every attempt', async () => {
    const { items } = await list.reminders(scene.actor, { ...all, state: 'unknown' }, null);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      patientName: 'Ada Test',
      reason: 'no-answer',
      attempts: [{ outcome: 'started' }, { outcome: 'unknown' }],
    });
    expect(new Date(items[0]?.dueAt ?? '').toString()).not.toBe('Invalid Date');
  });

  it('says for whom each is, and shows one audience alone', async () => {
    const other = await new ReminderScene(db).programme();
    const patientId = await other.person();
    await other.session(patientId, new Date('2026-11-01T19:00:00Z'), new Date('2026-10-31T20:00:00Z'));
    const seen = (audience: 'patient' | 'staff') => list.reminders(other.actor, { ...all, audience }, null);
    expect((await seen('staff')).items).toEqual([]);
    await db.owner.query(
      `insert into reminder (id, programme_id, patient_id, cause_type, cause_id, kind, offset_key, local_day, due_at, useful_until, audience, role)
       values ($1, $2, $3, 'clock', $4, 'due-work', 'C-LEVEL', '2026-10-02', '2026-10-02T14:00Z', '2026-10-03T14:00Z', 'staff', 'counselor')`,
      [newId(), other.programmeId, patientId, newId()],
    );
    expect((await seen('staff')).items).toMatchObject([{ audience: 'staff', role: 'counselor', staffName: null }]);
    const { items } = await seen('patient');
    expect(new Set(items.map(({ audience, role }) => `${audience} ${role}`))).toEqual(new Set(['patient null']));
  });

  it('is for the roles that need it', async () => {
    await expect(list.outbox(nobody, null)).rejects.toThrow(Refused);
    await expect(list.reminders(nobody, all, null)).rejects.toThrow(Refused);
  });

  it('is another programme’s own', async () => {
    const other = await new ReminderScene(db).programme();
    expect(await list.reminders(other.actor, all, null)).toEqual({ items: [], next: null });
    expect(await list.outbox(other.actor, null)).toEqual({ items: [], next: null });
  });
});
