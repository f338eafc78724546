import { Acts } from '@cairn/access';
import { FindingService } from '@cairn/assessment';
import { CowsService } from '@cairn/detox';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import type { CowsTaken, FindingAttempt, Findings } from '@cairn/rules';
import { BuprenorphineTimes } from '../buprenorphine-times';
import { DosingScene } from '../testing';
import { loadChartOfPatient } from './medication-chart.queries';

const items = {
  sweating: 2,
  restlessness: 1,
  pupils: 1,
  aches: 2,
  noseTears: 2,
  gi: 2,
  tremor: 1,
  yawning: 1,
  anxiety: 2,
  gooseflesh: 3,
};

describe('what a medication chart knows of findings', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let findings: FindingService;
  let cows: CowsService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    findings = new FindingService(new Acts(db.database), scene.clock);
    cows = new CowsService(new Acts(db.database), scene.clock, new BuprenorphineTimes());
  });
  afterAll(() => db.close());

  const read = async (patientId: string, day = '2026-03-02') => {
    const row = await db.database.transaction(scene.clinic.actor('nurse'), (tx) =>
      loadChartOfPatient(tx, patientId, day),
    );
    return row.chart as unknown as { findings: Findings; cows: readonly CowsTaken[] };
  };
  const record = (patientId: string, attempt: FindingAttempt) =>
    findings.record(scene.clinic.actor('nurse'), patientId, newId(), attempt);
  const alcohol = (milli: number): FindingAttempt => ({ kind: 'breath-alcohol', details: { milli } });

  it('nothing found is an empty object, no scale an empty list', async () => {
    expect(await read(await scene.stranger())).toMatchObject({ findings: {}, cows: [] });
  });

  it('what stands, newest first; neither what was replaced nor what was taken back (R-012)', async () => {
    const patientId = await scene.stranger();
    const allergy = (ingredient: string): FindingAttempt => ({
      kind: 'allergy',
      details: { ingredient, reaction: 'allergy', words: 'Rash' },
    });
    const first = await record(patientId, { ...alcohol(80), at: new Date('2026-03-02T13:00:00Z') });
    const second = await record(patientId, { ...alcohol(0), at: new Date('2026-03-02T14:00:00Z') });
    const again = await record(patientId, {
      ...alcohol(20),
      at: new Date('2026-03-02T13:00:00Z'),
      replaces: { id: first.id, reason: 'Misread' },
    });
    const wrong = await record(patientId, allergy('penicillin'));
    const right = await record(patientId, allergy('naltrexone'));
    await record(patientId, { kind: 'allergy', details: null, replaces: { id: wrong.id, reason: 'Another person' } });
    const chart = await read(patientId);
    expect(chart.findings['breath-alcohol']?.map(({ id }) => id)).toEqual([second.id, again.id]);
    expect(chart.findings.allergy).toMatchObject([
      { id: right.id, on: '2026-03-02', by: scene.clinic.actor('nurse').staffId },
    ]);
    expect(Object.keys(chart.findings).sort()).toEqual(['allergy', 'breath-alcohol']);
  });

  it('as of a day: what was found later is not known yet', async () => {
    const patientId = await scene.stranger();
    await record(patientId, { ...alcohol(80), at: new Date('2026-03-01T15:00:00Z') });
    await record(patientId, alcohol(0));
    expect((await read(patientId, '2026-03-01')).findings['breath-alcohol']).toMatchObject([
      { details: { milli: 80 } },
    ]);
    expect((await read(patientId, '2026-02-28')).findings).toEqual({});
  });

  it('of its moment the last twelve, of what lasts all, of scales the last three', async () => {
    const patientId = await scene.stranger();
    for (let hour = 0; hour < 14; hour += 1) {
      const at = new Date(Date.parse('2026-03-01T20:00:00Z') + hour * 3_600_000);
      await record(patientId, { ...alcohol(hour), at });
      await record(patientId, { kind: 'ecg', at, details: { declined: false, qtcMs: 400 + hour, formula: 'bazett' } });
      if (hour < 5)
        await cows.record(scene.clinic.actor('nurse'), patientId, newId(), {
          at,
          pulseBpm: 96,
          items,
          reason: 'scheduled',
        });
    }
    const chart = await read(patientId);
    expect(chart.findings['breath-alcohol']?.map(({ details }) => details.milli)).toEqual([
      13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2,
    ]);
    expect(chart.findings.ecg).toHaveLength(14);
    expect(chart.cows).toHaveLength(3);
    expect(chart.cows[0]).toMatchObject({ total: 18, objectiveSigns: 8 });
  });

  it('a scale after a dose of buprenorphine is compared with the one before it; a voided dose is none (R-104)', async () => {
    const patientId = await scene.person();
    const order = await scene.order(patientId);
    const dose = await scene.dosing.recordDose(scene.clinic.actor('nurse'), newId(), scene.attempt(order));
    // Whatever it takes to begin buprenorphine is asked elsewhere: here a dose of it is all that matters.
    await db.owner.query(`update dose set product_class = 'buprenorphine' where id = $1`, [dose.id]);
    const given = Date.parse(dose.occurredAt);
    const take = (minutes: number, gooseflesh: number) => {
      scene.clock.moveTo(new Date(given + minutes * 60_000));
      const scale = {
        pulseBpm: 96,
        items: { ...items, gooseflesh, restlessness: gooseflesh },
        reason: 'post-dose' as const,
      };
      return cows.record(scene.clinic.actor('nurse'), patientId, newId(), scale);
    };
    await take(0, 0);
    expect((await take(45, 5)).precipitated).toBe(true);
    await scene.dosing.voidDose(scene.clinic.actor('nurse'), dose.id, 'Recorded in error');
    expect((await take(50, 5)).precipitated).toBe(false);
  });
});
