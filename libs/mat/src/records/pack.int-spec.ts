import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { pagesOf, textOf } from '@cairn/paper/testing';
import { newId, type Refused } from '@cairn/platform';
import { packParts, type PackPartKey } from '@cairn/rules';
import { openedLedger, stockedBottle } from '../stock/testing-stock';
import { DosingScene } from '../testing';
import { DispensingLogService } from './dispensing-log.service';
import { InspectionPackService } from './pack.service';
import { SecurityProfileService } from './security-profile.service';

const today = '2026-03-02';
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.refusal,
  );

describe('an inspection pack (R-242) and the security profile (R-238)', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let packs: InspectionPackService;
  let profiles: SecurityProfileService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    packs = new InspectionPackService(scene.acts, scene.clock);
    profiles = new SecurityProfileService(scene.acts, scene.clock);
    await openedLedger(db.database, scene.clinic.actor('pharmacist'), '2026-03-01');
    const { stationId } = await stockedBottle(db.database, scene.clinic.actor('pharmacist'), {
      mg: 1000,
      at: scene.clock.now(),
    });
    const order = await scene.order(await scene.person('Ada', 'Secret'));
    await scene.dosing.recordDose(scene.clinic.actor('nurse'), newId(), { ...scene.attempt(order), stationId });
  });
  afterAll(() => db.close());

  const by = (role: 'administrator' | 'medical_director') => scene.clinic.actor(role);
  const asked = async () => {
    const id = newId();
    await packs.ask(by('administrator'), id, {
      from: today,
      to: today,
      basis: 'dea-inspection',
      basisSays: 'Form 82 of this morning',
      agency: 'DEA',
      inspector: 'Lee Ortiz',
    });
    return id;
  };
  const approved = async () => {
    const id = await asked();
    for (const role of ['administrator', 'medical_director'] as const)
      await packs.say(by(role), id, newId(), { as: role, decision: 'approved' });
    return id;
  };

  it('opens with the words of two people, each in their own role, and not with the words of one (R-242)', async () => {
    const id = await asked();
    expect(await refusal(packs.pdf(by('administrator'), id))).toMatchObject({
      code: 'pack.refused',
      says: expect.stringContaining('administrator and medical director'),
    });
    await packs.say(by('administrator'), id, newId(), { as: 'administrator', decision: 'approved' });
    expect(
      await refusal(packs.say(by('administrator'), id, newId(), { as: 'medical_director', decision: 'approved' })),
    ).toMatchObject({ code: 'pack.refused' });
    const both = { ...by('administrator'), roles: ['administrator', 'medical_director'] as const };
    expect(await refusal(packs.say(both, id, newId(), { as: 'medical_director', decision: 'approved' }))).toMatchObject(
      { code: 'pack.said' },
    );
    expect(await refusal(packs.csv(by('administrator'), id, 'summary'))).toMatchObject({ code: 'pack.refused' });
    const view = await packs.say(by('medical_director'), id, newId(), { as: 'medical_director', decision: 'approved' });
    expect(view).toMatchObject({ state: 'approved', missing: [], ownWord: true });
    expect(textOf(await packs.pdf(by('administrator'), id))).toContain('Inspection pack');
  });

  it('two people who approve at the same moment for one role: one word stands (R-242)', async () => {
    const id = await asked();
    const word = { as: 'administrator' as const, decision: 'approved' as const };
    const words = await Promise.all([1, 2].map(() => refusal(packs.say(by('administrator'), id, newId(), word))));
    expect(words.filter((one) => one === null)).toHaveLength(1);
    expect(words.find((one) => one !== null)).toMatchObject({ code: 'pack.said' });
  });

  it('has a chapter for each part with the notice on every page, and names no patient (R-220, R-242)', async () => {
    const id = await approved();
    const pages = pagesOf(await packs.pdf(by('administrator'), id));
    const text = pages.join('\n');
    for (const title of Object.values(packParts)) expect(text).toContain(title);
    for (const page of pages) expect(page).toContain('42 CFR part 2');
    expect(text).toContain('The nurse');
    expect(text).not.toContain('Secret');
    const summary = String(await packs.csv(by('administrator'), id, 'summary'));
    expect(summary).toContain('Methadone concentrate');
    expect(summary).toContain(',60,');
    for (const part of Object.keys(packParts) as PackPartKey[])
      expect((await packs.csv(by('administrator'), id, part)).length).toBeGreaterThan(100);
  });

  it('every part that leaves is in the accounting of disclosures, with its digest (R-242)', async () => {
    const id = await approved();
    await packs.pdf(by('medical_director'), id);
    await packs.csv(by('administrator'), id, 'licences');
    const { rows } = await db.owner.query(
      `select part, recipient, basis, length(sha256) as digest, patient_id from disclosure where pack_id = $1 order by disclosed_at, part`,
      [id],
    );
    const same = {
      recipient: 'Lee Ortiz, DEA',
      basis: 'Notice of inspection (DEA form 82): Form 82 of this morning',
      digest: 32,
      patient_id: null,
    };
    expect(rows).toEqual([
      { part: 'licences', ...same },
      { part: 'pack', ...same },
    ]);
  });

  it('opens the dispensing log for the inspector, and each patient in it is told to whom (R-220)', async () => {
    const id = await approved();
    const log = new DispensingLogService(scene.acts, scene.clock);
    const parts = log.export(by('medical_director'), {
      from: today,
      to: today,
      basis: 'inspection',
      packId: id,
      format: 'csv',
    });
    expect((await parts.next()).value?.entries).toHaveLength(1);
    const { rows } = await db.owner.query(
      'select count(patient_id)::int as people, count(*)::int as lines from disclosure where pack_id = $1',
      [id],
    );
    expect(rows).toEqual([{ people: 1, lines: 2 }]);
  });

  it('closes by itself (R-242)', async () => {
    const id = await approved();
    const now = scene.clock.now();
    scene.clock.moveTo(new Date(now.getTime() + 73 * 3_600_000));
    expect(await refusal(packs.pdf(by('administrator'), id))).toMatchObject({
      code: 'pack.refused',
      says: expect.stringContaining('ran out'),
    });
    scene.clock.moveTo(now);
  });

  it('the profile of the site is asked for, kept, and overdue after a year (R-238)', async () => {
    expect((await profiles.read(by('administrator'))).evaluation.result).toBe('failed');
    const profile = {
      storage: 'safe' as const,
      storageSays: 'GSA class V',
      alarm: 'Acme',
      keyHolders: 'Two',
      accessSays: 'Dispensing',
      reviewedOn: today,
    };
    expect((await profiles.write(by('administrator'), newId(), profile)).evaluation.result).toBe('passed');
    scene.clock.moveTo(new Date('2027-03-03T15:00:00Z'));
    expect((await profiles.read(by('administrator'))).evaluation).toMatchObject({ result: 'failed', severity: 'WARN' });
    expect(
      await refusal(profiles.write(by('administrator'), newId(), { ...profile, reviewedOn: '2027-03-04' })),
    ).toMatchObject({ code: 'records.refused' });
  });
});
