import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { FormEvents } from './form-events';
import { DosingScene } from './testing';

describe('what happened, as the schedule of forms hears it', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  const events = new FormEvents();

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
  });
  afterAll(() => db.close());

  const heard = async (patientId: string, since = '2025-03-02') => {
    const query = (sql: string, values?: readonly unknown[]) =>
      db.owner.query(sql, values === undefined ? [] : [...values]).then(({ rows }) => rows as never);
    const [one] = await events.of({ actor: scene.clinic.actor('nurse'), query }, [patientId], since);
    return one;
  };
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    return db.owner.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(row),
    );
  };

  it('an overdose that stands, a test with alcohol in it, the last withdrawal scale; nothing of others', async () => {
    const patientId = await scene.stranger();
    const other = await scene.stranger();
    const whose = { programme_id: scene.clinic.programmeId, patient_id: patientId };
    expect(await heard(patientId)).toEqual({ patientId, triggers: [], lastCowsOn: null });
    const overdose = (on: string, id = newId()) =>
      insert('overdose_event', {
        ...{
          id,
          ...whose,
          occurred_on: on,
          place: 'home',
          substances: ['heroin'],
          intent: 'unintentional',
          survived: true,
        },
        source: 'patient',
      });
    const voided = newId();
    await overdose('2026-02-20');
    await overdose('2026-02-25', voided);
    await insert('overdose_void', { programme_id: whose.programme_id, event_id: voided, reason: 'Another person' });
    const specimenId = newId();
    await insert('specimen', {
      id: specimenId,
      ...whose,
      collected_on: '2026-02-26',
      origin: 'registered',
      panel: ['alcohol'],
    });
    await insert('specimen_result', {
      id: newId(),
      ...whose,
      specimen_id: specimenId,
      substance: 'alcohol',
      result: 'positive',
    });
    await insert('cows_assessment', {
      ...{ id: newId(), ...whose, on_day: '2026-02-27', at: '2026-02-27T12:00:00Z', items: '{}', objective_signs: 0 },
      ...{ reason: 'admission', origin: 'registered' },
    });
    expect(await heard(patientId)).toEqual({
      patientId,
      triggers: [
        { kind: 'overdose', on: '2026-02-20' },
        { kind: 'alcohol-positive', on: '2026-02-26' },
      ],
      lastCowsOn: '2026-02-27',
    });
    expect((await heard(patientId, '2026-02-28'))?.triggers).toEqual([]);
    expect(await heard(other)).toEqual({ patientId: other, triggers: [], lastCowsOn: null });
  });
});
