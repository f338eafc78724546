import { mkdtempSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { Refused } from '@cairn/platform';
import { Acts } from './acts';
import { AuditHeads } from './audit-heads';
import { AuditSealer } from './audit-sealer';
import { type Verdict, verifyAudit } from './audit-verifier';
import { openClinic, type TestClinic } from './testing';

describe('the audit trail', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let dataDir: string;

  const acts = () => new Acts(db.database);
  const seal = () => new AuditSealer(db.database, { dataDir }).seal(clinic.programmeId);
  /** An open transaction anywhere on the server holds the sealer back; it comes again, as the worker does. */
  const sealAll = async (count: number) => {
    for (let tries = 0; tries < 200 && (await events()).length < count; tries += 1) {
      await seal();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const verify = (): Promise<Verdict> =>
    verifyAudit(
      async <Row>(sql: string, values: readonly unknown[]) => (await db.owner.query(sql, [...values])).rows as Row[],
      new AuditHeads(dataDir),
      clinic.programmeId,
    );
  const happen = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        acts().perform(
          clinic.actor('nurse'),
          { act: 'dosing.read', recordType: 'test', recordId: String(index) },
          async () => index,
        ),
      ),
    );
  const events = async () =>
    (
      await db.owner.query<{ event_id: string }>(
        'select event_id from audit_seal where programme_id = $1 order by position',
        [clinic.programmeId],
      )
    ).rows;

  beforeAll(async () => {
    db = await testDatabase();
  });
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'cairn-audit-'));
    clinic = await openClinic(db.owner);
    await happen(12);
    await sealAll(12);
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));
  afterAll(() => db.close());

  it('holds a line for each act, and the chain over them is whole', async () => {
    expect(await verify()).toEqual({ events: 12, broken: null, headKnown: true });
    expect(await seal()).toBe(0);
  });

  it('keeps a refused act with its rule, though the act itself was rolled back', async () => {
    const refusal = { code: 'dose.guard-failed' as const, says: 'No', evaluations: [] };
    const attempt = acts().perform(clinic.actor('nurse'), { act: 'dose.record', recordId: 'x' }, async () => {
      throw new Refused(refusal);
    });
    await expect(attempt).rejects.toMatchObject({ refusal });
    const { rows } = await db.owner.query(
      `select outcome, facts ->> 'code' as code from audit_event where programme_id = $1 and act = 'dose.record'`,
      [clinic.programmeId],
    );
    expect(rows).toEqual([{ outcome: 'refused', code: 'dose.guard-failed' }]);
  });

  it('refuses and writes down what a role may not do', async () => {
    await expect(
      acts().perform(clinic.actor('front_desk'), { act: 'dose.record' }, async () => 1),
    ).rejects.toMatchObject({
      refusal: { code: 'permission.denied' },
    });
  });

  it('cannot be changed by the application', async () => {
    for (const statement of [
      'update audit_event set act = act',
      'delete from audit_event',
      'truncate audit_event',
      'update audit_seal set hash = hash',
      'delete from audit_seal',
      'update dose set dose_mcg = 1',
      'delete from episode_move',
    ]) {
      await expect(db.database.transaction(clinic.system, (tx) => tx.query(statement))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('names the event that was edited', async () => {
    const target = (await events())[4]?.event_id;
    await db.owner.query(`update audit_event set act = 'patient.read' where id = $1`, [target]);
    expect((await verify()).broken).toMatchObject({ eventId: target, position: '5' });
  });

  it('names the event that was deleted', async () => {
    const target = (await events())[7]?.event_id;
    await db.owner.query('delete from audit_event where id = $1', [target]);
    expect((await verify()).broken).toMatchObject({ eventId: target, position: '8' });
  });

  it('sees that an event was deleted together with its seal', async () => {
    const target = (await events())[7]?.event_id;
    await db.owner.query('delete from audit_event where id = $1', [target]);
    await db.owner.query('delete from audit_seal where event_id = $1', [target]);
    expect((await verify()).broken).toMatchObject({ position: '8' });
  });

  it('names the first of two events that changed places', async () => {
    const [, , third, fourth] = await events();
    await db.owner.query(
      `update audit_event e set at = o.at, record_id = o.record_id from audit_event o where (e.id, o.id) in (($1, $2), ($2, $1))`,
      [third?.event_id, fourth?.event_id],
    );
    expect((await verify()).broken).toMatchObject({ eventId: third?.event_id });
  });

  it('sees that the end was cut off', async () => {
    const cut = (await events()).slice(-3).map(({ event_id }) => event_id);
    await db.owner.query('delete from audit_event where id = any ($1)', [cut]);
    await db.owner.query('delete from audit_seal where event_id = any ($1)', [cut]);
    expect((await verify()).broken).toMatchObject({ why: expect.stringContaining('cut off'), position: '10' });
  });

  it('sees an event that was put in later among the sealed ones', async () => {
    await db.owner.query(
      `insert into audit_event (programme_id, act, outcome, request_id, written_in) select $1, 'patient.read', 'done', 'forged', min(written_in) - 1 from audit_event where programme_id = $1`,
      [clinic.programmeId],
    );
    expect((await verify()).broken?.why).toContain('put in');
  });

  it('sees that the whole chain was written anew', async () => {
    await db.owner.query(`update audit_event set act = 'patient.read' where programme_id = $1`, [clinic.programmeId]);
    await db.owner.query('delete from audit_seal where programme_id = $1', [clinic.programmeId]);
    const elsewhere = mkdtempSync(join(tmpdir(), 'cairn-forger-'));
    const forger = new AuditSealer(db.database, { dataDir: elsewhere });
    while ((await events()).length < 12) await forger.seal(clinic.programmeId);
    rmSync(elsewhere, { recursive: true });
    expect((await verify()).broken?.why).toContain('written anew');
  });

  it('says so when no head was kept, since a cut end would then go unseen', async () => {
    unlinkSync(join(dataDir, 'audit', `${clinic.programmeId}.head.json`));
    expect(await verify()).toMatchObject({ broken: null, headKnown: false });
  });

  it('seals every event once while many write and two sealers run', async () => {
    const writing = Promise.all(Array.from({ length: 20 }, () => happen(5)));
    let done = false;
    void writing.then(() => (done = true));
    while (!done) await Promise.all([seal(), seal()]);
    await sealAll(112);
    expect(await verify()).toMatchObject({ broken: null, events: 112 });
  });
});
