import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import type { FlagAttempt, Role } from '@cairn/rules';
import { HoldFlagService } from './hold-flag.service';
import { DosingScene } from './testing';
import { writtenOrder } from './testing-orders';

describe('flags on the chart', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let flags: HoldFlagService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    flags = new HoldFlagService(scene.acts, scene.clock);
  });
  afterAll(() => db.close());

  const order = (patientId: string) => writtenOrder(db.owner, scene.clinic, patientId);
  const by = (role: Role) => scene.clinic.actor(role);
  const place = (role: Role, patientId: string, attempt: Partial<FlagAttempt> = {}, id = newId()) =>
    flags.place(by(role), patientId, id, {
      kind: 'clinical_safety',
      says: 'Please wait for the doctor',
      reasonCode: 'medical_review',
      ...attempt,
    });
  const atTheWindow = async (patientId: string) =>
    (await scene.window.card(by('nurse'), patientId, '2026-03-02')).checks.find(({ ruleId }) => ruleId === 'R-207');

  it('a hold stops the dose at the window until a prescriber releases it (R-207)', async () => {
    const patientId = await scene.person();
    await order(patientId);
    expect(await atTheWindow(patientId)).toMatchObject({ result: 'passed' });
    const { id } = await place('nurse', patientId);
    expect(await atTheWindow(patientId)).toMatchObject({ result: 'failed', severity: 'HARD_STOP' });
    await expect(flags.clear(by('nurse'), patientId, id, 'Fine now')).rejects.toMatchObject({
      refusal: { code: 'flag.refused' },
    });
    await flags.clear(by('prescriber'), patientId, id, 'Seen, no swelling');
    expect(await atTheWindow(patientId)).toMatchObject({ result: 'passed' });
    const [shown] = await flags.list(by('nurse'), patientId);
    expect(shown).toMatchObject({
      standing: false,
      placedBy: { displayName: 'The nurse' },
      cleared: { by: 'The prescriber', reason: 'Seen, no swelling' },
    });
  });

  it('a hold of one order stops only that one, and no order of somebody else can be named (R-207)', async () => {
    const [patientId, other] = [await scene.person(), await scene.person()];
    const orderId = await order(patientId);
    const theirs = await order(other);
    await place('prescriber', patientId, { kind: 'see_prescriber', orderId });
    expect(await atTheWindow(patientId)).toMatchObject({ severity: 'HARD_STOP', result: 'failed' });
    await expect(place('prescriber', patientId, { orderId: theirs })).rejects.toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('a hold for a missed session is refused as a hard stop, audited with its rule (R-031)', async () => {
    const patientId = await scene.person();
    const id = newId();
    const refused = place('prescriber', patientId, { reasonCode: 'counseling_not_attended' }, id);
    await expect(refused).rejects.toMatchObject({ refusal: { code: 'flag.refused' } });
    const { rows } = await db.owner.query(
      `select outcome, facts #>> '{evaluations,0,ruleId}' as rule from audit_event where record_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ outcome: 'refused', rule: 'R-031' }]);
    expect(await flags.list(by('nurse'), patientId)).toEqual([]);
  });

  it('see the counselor before the dose is released by the nurse, and over by the next day (R-207)', async () => {
    const patientId = await scene.person();
    await order(patientId);
    const flag = await place('counselor', patientId, {
      kind: 'see_counselor_before',
      reasonCode: 'counseling_offered',
    });
    expect(flag).toMatchObject({ blocks: false, expiresOn: '2026-03-02' });
    expect(await atTheWindow(patientId)).toMatchObject({ severity: 'WARN' });
    const [seen] = await flags.list(by('nurse'), patientId);
    expect(seen).toMatchObject({ standing: true, mayClear: true });
    await flags.clear(by('nurse'), patientId, flag.id, 'Wants the dose first');
    expect(await atTheWindow(patientId)).toMatchObject({ result: 'passed' });
    await place('counselor', patientId, { kind: 'see_counselor_before', reasonCode: 'counseling_offered' });
    scene.clock.moveTo(new Date('2026-03-03T15:00:00Z'));
    expect((await flags.list(by('nurse'), patientId)).map(({ standing }) => standing)).toEqual([false, false]);
    scene.clock.moveTo(new Date('2026-03-02T15:00:00Z'));
  });

  it('the same request again answers the same, and of two who clear at once one hears it was done', async () => {
    const patientId = await scene.person();
    const id = newId();
    const first = await place('nurse', patientId, { kind: 'message', reasonCode: 'other' }, id);
    expect(await place('nurse', patientId, { kind: 'message', reasonCode: 'other' }, id)).toEqual(first);
    const answers = await Promise.allSettled(
      ['Told', 'Told too'].map((reason) => flags.clear(by('nurse'), patientId, id, reason)),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = answers.find((answer) => answer.status === 'rejected');
    expect(lost?.reason.refusal).toMatchObject({ code: 'flag.cleared' });
  });

  it('the application cannot change or take away a flag (R-012)', async () => {
    for (const sql of [`update hold_flag set says = 'x'`, 'delete from hold_flag', 'delete from hold_flag_clear'])
      await expect(db.database.transaction(by('nurse'), (tx) => tx.query(sql))).rejects.toMatchObject({
        code: '42501',
      });
  });

  it('another programme sees none of it', async () => {
    const patientId = await scene.person();
    const { id } = await place('nurse', patientId);
    const other = await DosingScene.open(db);
    const theirs = new HoldFlagService(other.acts, other.clock);
    const refusal = { refusal: { code: 'patient.not-found' } };
    await expect(theirs.list(other.clinic.actor('nurse'), patientId)).rejects.toMatchObject(refusal);
    await expect(theirs.clear(other.clinic.actor('prescriber'), patientId, id, 'x')).rejects.toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
