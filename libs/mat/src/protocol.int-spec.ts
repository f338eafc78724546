import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import type { ProtocolAttempt } from '@cairn/rules';
import { loadProtocol } from './protocol.queries';
import { ProtocolService } from './protocol.service';
import { RemsCertificateService } from './rems-certificate.service';
import { DosingScene } from './testing';

describe('protocols and certificates of the programme', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let protocols: ProtocolService;
  let certificates: RemsCertificateService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    protocols = new ProtocolService(scene.acts, scene.clock);
    certificates = new RemsCertificateService(scene.acts, scene.clock);
  });
  afterAll(() => db.close());

  const director = () => scene.clinic.actor('medical_director');
  const protocol = (more: Partial<ProtocolAttempt> = {}): ProtocolAttempt => ({
    name: `Faster start ${newId().slice(-6)}`,
    kind: 'accelerated-titration',
    conditions: 'Fentanyl every day',
    limits: { maxIncreaseMg: 10, everyDays: 2 },
    ...more,
  });
  const known = (id: string) => db.database.transaction(director(), (tx) => loadProtocol(tx, id));

  it('a protocol runs for as long as policy says, and orders know it by name, days and limits (R-204)', async () => {
    const attempt = protocol();
    const approved = await protocols.approve(director(), newId(), attempt);
    expect(approved).toMatchObject({ version: 1, approvedOn: '2026-03-02', expiresOn: '2027-03-02' });
    expect(await known(approved.id)).toEqual({
      id: approved.id,
      name: attempt.name,
      kind: 'accelerated-titration',
      approvedOn: '2026-03-02',
      expiresOn: '2027-03-02',
      limits: { maxIncreaseMg: 10, everyDays: 2 },
    });
    expect(await known(newId())).toBeNull();
  });

  it('a renewal is a new version that takes its place; two renewals at once leave one (R-204)', async () => {
    const attempt = protocol();
    const first = await protocols.approve(director(), newId(), attempt);
    scene.clock.moveTo(new Date('2026-03-03T15:00:00Z'));
    const answers = await Promise.allSettled(
      [1, 2].map((days) =>
        protocols.approve(director(), newId(), {
          ...attempt,
          limits: { ...attempt.limits, everyDays: 2 + days },
          replaces: first.id,
        }),
      ),
    );
    scene.clock.moveTo(new Date('2026-03-02T15:00:00Z'));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.find((answer) => answer.status === 'rejected')?.reason.refusal).toMatchObject({
      code: 'protocol.taken',
    });
    expect(await known(first.id)).toMatchObject({ expiresOn: '2026-03-02' });
    const versions = (await protocols.list(director())).filter(({ name }) => name === attempt.name);
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('an ended protocol is named in no order from that day on (R-204)', async () => {
    const { id } = await protocols.approve(director(), newId(), protocol());
    await protocols.end(director(), id, 'A newer guideline');
    expect(await known(id)).toMatchObject({ expiresOn: '2026-03-01' });
    await expect(protocols.end(director(), id, 'Again')).rejects.toMatchObject({ refusal: { code: 'protocol.ended' } });
    const renewed = protocols.approve(director(), newId(), { ...protocol(), replaces: id });
    await expect(renewed).rejects.toMatchObject({ refusal: { code: 'protocol.refused' } });
  });

  it('a name is used once, and nobody but the director approves (R-204)', async () => {
    const attempt = protocol();
    await protocols.approve(director(), newId(), attempt);
    await expect(protocols.approve(director(), newId(), attempt)).rejects.toMatchObject({
      refusal: { code: 'protocol.taken' },
    });
    await expect(protocols.approve(scene.clinic.actor('prescriber'), newId(), protocol())).rejects.toMatchObject({
      refusal: { code: 'permission.denied' },
    });
  });

  it('certificates are recorded while they are valid, and end with a reason (R-120)', async () => {
    const by = scene.clinic.actor('administrator');
    const certificate = { kind: 'sublocade-rems', number: 'S-1', expiresOn: '2026-03-02' } as const;
    const recorded = await certificates.record(by, newId(), certificate);
    expect(recorded).toMatchObject({ number: 'S-1', daysLeft: 0, ended: null });
    const over = certificates.record(by, newId(), { ...certificate, expiresOn: '2026-03-01' });
    await expect(over).rejects.toMatchObject({ refusal: { code: 'certificate.refused' } });
    await certificates.end(by, recorded.id, 'Renewed');
    expect(await certificates.list(by)).toMatchObject([{ ended: { reason: 'Renewed' } }]);
  });
});
