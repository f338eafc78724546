import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { localDay } from '@cairn/rules';
import { SetUpService, type SetUp } from './set-up.service';
import { SignInService } from './sign-in.service';

// One of the two ends of the world has another day than the server's clock at any hour.
const far = new Date().getUTCHours() < 11 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati';

describe('the first set-up', () => {
  let db: TestDatabase;
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-setup-'));

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(async () => {
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const service = () => new SetUpService(db.database, new SignInService(db.database), { dataDir });
  const asked = (code: string): SetUp => ({
    code,
    organisation: 'Oak Street Health',
    programme: { name: 'Oak', senderName: 'Oak Office', phone: '555-0100', zone: far, isOtp: true },
    administrator: { displayName: 'Ada', email: 'ada@example.org', password: 'harbour pencil seventeen violin' },
  });

  it('needs the code that stands on the machine, and of two at once one makes the clinic', async () => {
    const one = service();
    await one.onApplicationBootstrap();
    expect(await one.isNeeded()).toBe(true);
    const code = readFileSync(join(dataDir, 'set-up-code'), 'utf8').trim();
    await expect(one.setUp(asked('0000-0000-0000-0000'), '127.0.0.1')).rejects.toThrow('set-up.code');
    const weak = { ...asked(code), administrator: { ...asked(code).administrator, password: 'oakoakoakoakoak' } };
    await expect(one.setUp(weak, '127.0.0.1')).rejects.toThrow('password.weak');
    const telling = { ...asked(code), programme: { ...asked(code).programme, senderName: 'Oak Methadone Clinic' } };
    await expect(one.setUp(telling, '127.0.0.1')).rejects.toThrow('settings.invalid');
    const nowhere = { ...asked(code), programme: { ...asked(code).programme, zone: 'Mars/Olympus' } };
    await expect(one.setUp(nowhere, '127.0.0.1')).rejects.toThrow('input.invalid');
    const both = await Promise.allSettled([one.setUp(asked(code), '127.0.0.1'), service().setUp(asked(code), '::1')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { rows } = await db.owner.query(
      `select p.name, p.organisation, p.time_zone, r.role, r.from_day::text as since from programme p join staff_role r on r.programme_id = p.id`,
    );
    expect(rows).toEqual([
      {
        name: 'Oak',
        organisation: 'Oak Street Health',
        time_zone: far,
        role: 'administrator',
        since: localDay(new Date(), far),
      },
    ]);
    await expect(service().setUp(asked(code), '127.0.0.1')).rejects.toThrow('set-up.done');
    expect(await service().isNeeded()).toBe(false);
  });
});
