import { DosingScene } from '@cairn/mat/testing';
import type { Actor } from '@cairn/database';
import { openClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { type PolicyAttempt, policyKeys, type Role } from '@cairn/rules';
import { PolicyPreviewService } from './policy-preview.service';
import { PolicyService } from './policy.service';

describe('the policy of a programme', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let policies: PolicyService;
  let previews: PolicyPreviewService;
  let director: Actor;

  beforeAll(async () => {
    db = await testDatabase();
  });
  beforeEach(async () => {
    scene = await DosingScene.open(db);
    policies = new PolicyService(scene.acts, scene.clock);
    previews = new PolicyPreviewService(scene.acts, scene.clock);
    director = scene.clinic.actor('medical_director');
  });
  afterAll(() => db.close());

  const row = (more: Partial<PolicyAttempt> = {}): PolicyAttempt => ({
    key: 'order_ceiling_mg_md',
    value: 200,
    effectiveFrom: '2026-03-10',
    reason: 'Fits our stock',
    citation: '',
    ...more,
  });
  const refusalOf = (act: Promise<unknown>) =>
    act.then(
      () => 'was not refused',
      (error: unknown) => {
        if (error instanceof Refused) return error.refusal.code;
        throw error;
      },
    );
  const inForce = (day: string) =>
    db.database.transaction(director, async (tx) => policyOf(await loadProgramme(tx), day).order_ceiling_mg_md);

  it('says of every key what holds, where it comes from and how far that is verified', async () => {
    const { today, items } = await policies.list(director);
    expect(today).toBe('2026-03-02');
    expect(items.map(({ key }) => key)).toEqual(Object.keys(policyKeys));
    for (const { label, unit, citation, group } of items) {
      expect([label, unit, citation].filter((words) => words.trim() === '')).toEqual([]);
      expect(group).not.toBe('Other');
    }
    expect(items.find(({ key }) => key === 'ecg_mode')).toMatchObject({ options: ['universal', 'risk_based'] });
    expect(items.find(({ key }) => key === 'bac_block')).toMatchObject({ options: null, decimals: 3 });
    expect(items.find(({ key }) => key === 'quiet')).toMatchObject({
      standard: '20:00-09:00',
      floor: '21:00-08:00',
      verified: 'secondary',
      value: '20:00-09:00',
      since: null,
    });
  });

  it('holds from its day, with who approved it and why; the day before, the old one', async () => {
    const made = await policies.add(director, newId(), row());
    expect(made).toMatchObject({ approvedBy: 'The medical_director', reason: 'Fits our stock', withdrawn: null });
    expect(made.citation).toContain('R-049');
    expect([await inForce('2026-03-09'), await inForce('2026-03-10')]).toEqual([500, 200]);
    const view = await policies.read(director, 'order_ceiling_mg_md');
    expect([view.value, view.upcoming.map(({ id }) => id), view.history]).toEqual([500, [made.id], []]);
    scene.clock.moveTo(new Date('2026-03-10T15:00:00Z'));
    const then = await policies.read(director, 'order_ceiling_mg_md');
    expect([then.value, then.since?.id, then.upcoming, then.history.length]).toEqual([200, made.id, [], 1]);
  });

  it('that starts yesterday, is too loose, or is not for this role is refused, and the refusal is audited', async () => {
    const administrator = scene.clinic.actor('administrator');
    const id = newId();
    expect([
      await refusalOf(policies.add(director, id, row({ effectiveFrom: '2026-03-01' }))),
      await refusalOf(policies.add(director, newId(), row({ key: 'sms_max_day', value: 2 }))),
      await refusalOf(policies.add(administrator, newId(), row())),
      await refusalOf(policies.add(scene.clinic.actor('nurse'), newId(), row())),
      await refusalOf(policies.read(director, 'colour')),
    ]).toEqual(['policy.invalid', 'policy.floor', 'policy.approver', 'permission.denied', 'not-found']);
    const { rows } = await db.owner.query(
      `select outcome, facts->>'code' as code from audit_event where record_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ outcome: 'refused', code: 'policy.invalid' }]);
  });

  it('of two who write the same key and day at once, one is told that the other was first', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => refusalOf(policies.add(director, newId(), row({ value: 200 + n })))),
    );
    expect(answers.filter((answer) => answer === 'was not refused')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'policy.taken')).toHaveLength(5);
  });

  it('answers the same request again with the first answer', async () => {
    const id = newId();
    expect(await policies.add(director, id, row())).toEqual(await policies.add(director, id, row()));
  });

  it('can be withdrawn before its day and stays to be read; the day is free again; once begun it stays', async () => {
    const made = await policies.add(director, newId(), row());
    const gone = await policies.withdraw(director, made.key, made.id, 'Decided otherwise');
    expect(gone.withdrawn).toMatchObject({ by: 'The medical_director', reason: 'Decided otherwise' });
    expect(await inForce('2026-03-10')).toBe(500);
    const other = await policies.add(director, newId(), row({ value: 300 }));
    expect((await policies.read(director, made.key)).history.map(({ id }) => id)).toEqual([made.id]);
    scene.clock.moveTo(new Date('2026-03-10T15:00:00Z'));
    expect(await refusalOf(policies.withdraw(director, other.key, other.id, 'Too late'))).toBe('policy.begun');
    expect(await inForce('2026-03-10')).toBe(300);
  });

  it('of another programme is not seen, not withdrawn and holds nothing here', async () => {
    const made = await policies.add(director, newId(), row());
    const stranger = (await openClinic(db.owner)).actor('medical_director');
    expect((await policies.read(stranger, made.key)).upcoming).toEqual([]);
    expect(await refusalOf(policies.withdraw(stranger, made.key, made.id, 'Not mine'))).toBe('not-found');
  });

  it('keeps what was decided even from the application itself', async () => {
    const made = await policies.add(director, newId(), row());
    const write = (sql: string) =>
      db.database.transaction(director, (tx) => tx.query(sql, [made.id])).catch(({ code }: { code: string }) => code);
    expect([
      await write(`update programme_policy set value = '1' where id = $1`),
      await write('delete from programme_policy where id = $1'),
    ]).toEqual(['42501', '42501']);
  });

  describe('previewed', () => {
    const as = (...roles: Role[]): Actor => ({ ...director, roles });

    it('says which orders could not be renewed, by name only to those who read charts, and saves nothing', async () => {
      await scene.order(await scene.person('Ada'), { doseMcg: 60_000 });
      await scene.order(await scene.person('Ben'), { doseMcg: 120_000 });
      const seen = await previews.preview(director, 'order_ceiling_mg_md', 100);
      expect(seen).toMatchObject({
        count: 1,
        byWhat: [
          {
            what: 'Order of methadone, oral concentrate',
            before: 'could be renewed as it is',
            after: 'could not be renewed as it is',
            patients: 1,
          },
        ],
      });
      expect(seen.patients).toMatchObject([
        { displayName: expect.stringMatching(/^Ben /), after: expect.stringContaining('120 mg is more than 100 mg') },
      ]);
      const administrator = await previews.preview(as('administrator'), 'order_ceiling_mg_md', 100);
      expect([administrator.count, administrator.byWhat, administrator.patients]).toEqual([1, seen.byWhat, []]);
      const { rows } = await db.owner.query('select 1 from programme_policy where programme_id = $1', [
        director.programmeId,
      ]);
      expect(rows).toEqual([]);
    });

    it('says whose clocks would run out', async () => {
      const ada = await scene.person('Ada');
      scene.clock.moveTo(new Date('2026-03-04T15:00:00Z'));
      const longer = await previews.preview(director, 'first_contact_hours', 72);
      expect(longer).toMatchObject({
        count: 1,
        byWhat: [{ what: 'First contact', before: 'overdue', after: 'due', patients: 1 }],
        patients: [{ id: ada, before: 'overdue since 2026-03-03', after: 'due 2026-03-05' }],
      });
    });

    it('says whose place on the board would change', async () => {
      await scene.person('Ada');
      scene.clock.moveTo(new Date('2026-03-12T15:00:00Z'));
      const seen = await previews.preview(director, 'no_contact_days', 10);
      expect(seen).toMatchObject({ count: 1, byWhat: [{ what: 'Place on the board', after: 'higher' }] });
    });

    it('says who would have to wait at the window', async () => {
      const order = await scene.order(await scene.person('Ada'));
      await scene.dosing.recordDose(scene.clinic.actor('nurse'), newId(), scene.attempt(order));
      scene.clock.moveTo(new Date('2026-03-03T12:00:00Z'));
      const seen = await previews.preview(director, 'md_min_interval_h', 22);
      expect(seen.patients).toMatchObject([{ before: 'may be given now', after: 'needs a reason before 08:00' }]);
    });

    it('counts whose dose would be above a mark, and says of what is asked later that it is asked anew', async () => {
      await scene.order(await scene.person('Ada'), { doseMcg: 60_000 });
      await scene.order(await scene.person('Ben'), { doseMcg: 90_000 });
      const seen = await previews.preview(director, 'md_review_dose_mg', 80);
      expect(seen).toMatchObject({
        count: 1,
        byWhat: [{ before: 'goes on as usual', after: expect.stringContaining('reviewed') }],
      });
      expect(seen.patients).toMatchObject([{ displayName: expect.stringMatching(/^Ben /) }]);
      const later = async (key: string, value: number | string) => (await previews.preview(director, key, value)).says;
      expect(await later('bac_block', 0.06)).toMatch(/asked anew with the next dose/);
      expect(await later('md_increase_max_mg', 5)).toMatch(/asked anew with the next order and the next dose/);
      expect(await later('screening_exam_external_max_days', 5)).toMatch(/next first dose/);
      expect(await later('brixadi_weekly_window', 1)).toMatch(/next injection/);
      expect(await later('ecg_mode', 'risk_based')).toMatch(/round/);
    });

    it('says which reminders would move, come besides and be no more', async () => {
      const ada = await scene.person('Ada');
      await db.owner.query(
        `insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, origin)
         values ($1, $2, $3, '2026-03-05T10:00', 'America/New_York', '2026-03-05T15:00Z', 50, '2026-03-05T15:50Z', 'individual', 'demo')`,
        [newId(), director.programmeId, ada],
      );
      const seen = await previews.preview(director, 'remind_session', '2d 09:00, 1d 18:00');
      const what = 'Reminder: session';
      expect([seen.count, seen.patients.map(({ displayName: _, number: __, ...said }) => said)]).toEqual([
        1,
        [
          { id: ada, what, before: '2026-03-04 at 17:00', after: '2026-03-04 at 18:00' },
          { id: ada, what, before: '2026-03-05 at 08:00', after: 'none' },
          { id: ada, what, before: 'none', after: '2026-03-03 at 09:00' },
        ],
      ]);
      expect(seen.byWhat.map(({ before, after, patients }) => [before, after, patients])).toEqual([
        ['as planned', 'at another time', 1],
        ['as planned', 'no more', 1],
        ['none', 'one more', 1],
      ]);
      expect((await previews.preview(director, 'remind_injection', '1d 09:00')).count).toBe(0);
    });

    it('says in words when nothing of today depends on it, and refuses a value that could not be saved', async () => {
      const quietly = await previews.preview(director, 'remind_session', '1d 17:00, 1h');
      expect([quietly.count, quietly.says]).toEqual([0, expect.stringContaining('nothing would change for anybody')]);
      expect((await previews.preview(director, 'md_min_interval_h', 16)).says).toContain('holds today');
      expect(await refusalOf(previews.preview(director, 'quiet', '23:00-06:00'))).toBe('policy.floor');
      expect(await refusalOf(previews.preview(as('nurse'), 'active_days', 20))).toBe('permission.denied');
    });
  });
});
