import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { DosingScene } from '../testing';
import { IncidentService } from './incident.service';

describe('an emergency at the window', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let incidents: IncidentService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    incidents = new IncidentService(scene.acts, scene.clock);
  });
  afterAll(() => db.close());

  const nurse = () => scene.clinic.actor('nurse');
  const step = (name: string, at: string) => ({ id: newId(), step: name, at: new Date(at) });

  it('keeps every step once, however often and from how many windows the log is sent (R-175)', async () => {
    const patientId = await scene.person();
    const id = newId();
    const steps = [step('call', '2026-03-02T14:50:00Z'), step('naloxone', '2026-03-02T14:50:30Z')];
    const log = { kind: 'overdose-at-window' as const, patientId, beganAt: new Date('2026-03-02T14:49:50Z'), steps };
    await Promise.all([1, 2, 3].map(() => incidents.log(nurse(), id, log)));
    const more = [step('naloxone', '2026-03-02T14:53:00Z')];
    // A window that was reloaded sends only what it still knows: nothing is lost by it.
    const grown = await incidents.log(nurse(), id, { ...log, steps: more });
    expect(grown.steps.map((one) => one.step)).toEqual(['call', 'naloxone', 'naloxone']);
    expect(grown).toMatchObject({ patient: { id: patientId }, reports: [] });
    expect(new Date(grown.reportDueAt)).toEqual(new Date('2026-03-03T14:49:50Z'));
  });

  it('is about one person: the same id for somebody else is refused (R-175)', async () => {
    const id = newId();
    const log = { kind: 'overdose-at-window' as const, beganAt: new Date('2026-03-02T14:49:50Z'), steps: [] };
    await incidents.log(nurse(), id, { ...log, patientId: await scene.person() });
    const other = { ...log, patientId: await scene.person() };
    await expect(incidents.log(nurse(), id, other)).rejects.toMatchObject({
      refusal: { code: 'idempotency.body-differs' },
    });
  });

  it('is reported in words, and a later report adds to the first (R-175)', async () => {
    const id = newId();
    const beganAt = new Date('2026-03-02T14:00:00Z');
    await incidents.log(nurse(), id, { kind: 'other', patientId: null, beganAt, steps: [] });
    await incidents.report(nurse(), id, newId(), { outcome: 'no_harm', says: 'A false alarm' });
    const twice = await incidents.report(nurse(), id, newId(), { outcome: 'no_harm', says: 'The bell was mended' });
    expect(twice.reports.map(({ says }) => says)).toEqual(['A false alarm', 'The bell was mended']);
    expect((await incidents.list(nurse())).map((one) => one.id)).toContain(id);
  });
});
