import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { type Clock, newId } from '@cairn/platform';
import { draftMaxBytes } from '@cairn/rules';
import { DraftSweep } from './draft-sweep';
import type { DraftSave } from './drafts.queries';
import { Drafts } from './drafts.service';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('unfinished text', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let other: TestClinic;
  let drafts: Drafts;
  let now = new Date('2026-03-02T15:00:00Z');
  const clock = { now: () => now } as Clock;
  const later = (ms: number) => (now = new Date(now.getTime() + ms));

  beforeAll(async () => {
    db = await testDatabase();
    [clinic, other] = [await openClinic(db.owner), await openClinic(db.owner)];
    drafts = new Drafts(new Acts(db.database), clock);
  });
  afterAll(() => db.close());

  const refusedWith = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
  const person = async (programmeId = clinic.programmeId): Promise<string> => {
    const id = newId();
    await db.owner.query(
      `insert into patient (id, programme_id, number, given, family, date_of_birth, sex_at_birth, origin, invented)
       values ($1, $2, $3, 'Ada', 'Draft', '1980-01-01', 'female', 'clinic', true)`,
      [id, programmeId, id.slice(-8)],
    );
    return id;
  };
  const text = (patientId: string | null, more: Partial<DraftSave> = {}): DraftSave => ({
    id: newId(),
    patientId,
    form: 'reason',
    about: '',
    buildsOn: 0,
    content: { reason: 'Begun' },
    ...more,
  });
  const nurse = () => clinic.actor('nurse');
  const linesOf = async (draftId: string) => {
    const { rows } = await db.owner.query<{ act: string; outcome: string; facts: unknown; patient_id: string | null }>(
      'select act, outcome, facts, patient_id from audit_event where record_id = $1 order by id',
      [draftId],
    );
    return rows;
  };
  const restrict = (patientId: string, ...readers: string[]) =>
    db.owner.query(
      `insert into chart_restriction (id, programme_id, patient_id, kind, reason, reader_ids)
       select gen_random_uuid(), programme_id, id, 'relative', 'x', $2::uuid[] from patient where id = $1`,
      [patientId, readers],
    );

  it('is there again for its author, with what was saved last', async () => {
    const patientId = await person();
    const begun = text(patientId, { about: 'step 1' });
    expect(await drafts.open(nurse(), begun)).toBeNull();
    expect(await drafts.save(nurse(), begun)).toMatchObject({ id: begun.id, revision: 1 });
    const content = { reason: 'Ángeles 😀 عربى', words: { nested: [1, null, true] } };
    expect(await drafts.save(nurse(), { ...begun, buildsOn: 1, content })).toMatchObject({ revision: 2 });
    expect(await drafts.open(nurse(), begun)).toMatchObject({ id: begun.id, revision: 2, content });
    expect(await drafts.read(nurse(), begun.id)).toMatchObject({ patientId, form: 'reason', about: 'step 1', content });
    expect(await drafts.open(nurse(), { ...begun, about: 'step 2' })).toBeNull();
  });

  it('outside a chart one stands for each form, too', async () => {
    const begun = text(null, { form: 'fields', about: 'x' });
    await drafts.save(nurse(), begun);
    await expect(drafts.save(nurse(), { ...begun, id: newId() })).rejects.toMatchObject(refusedWith('draft.newer'));
    expect(await drafts.open(nurse(), begun)).toMatchObject({ id: begun.id });
  });

  it('of two tabs the second is told when the first saved, and nothing is overwritten', async () => {
    const patientId = await person();
    const [one, two] = [text(patientId), text(patientId, { content: { reason: 'Mine' } })];
    const { savedAt } = await drafts.save(nurse(), one);
    const newer = { draftId: one.id, revision: 1, savedAt: savedAt.toISOString() };
    await expect(drafts.save(nurse(), two)).rejects.toMatchObject(refusedWith('draft.newer', { facts: newer }));
    // Both had the same revision; one of them went on.
    await drafts.save(nurse(), { ...one, buildsOn: 1, content: { reason: 'One' } });
    const mine = { ...two, id: one.id, buildsOn: 1 };
    await expect(drafts.save(nurse(), mine)).rejects.toMatchObject(
      refusedWith('draft.newer', { facts: { ...newer, revision: 2 } }),
    );
    expect((await drafts.read(nurse(), one.id)).content).toEqual({ reason: 'One' });
    // "Keep mine" builds on what was said to be newer.
    await drafts.save(nurse(), { ...mine, buildsOn: 2 });
    expect((await drafts.read(nurse(), one.id)).content).toEqual({ reason: 'Mine' });
  });

  it('twenty first saves at once leave one text', async () => {
    const patientId = await person();
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => drafts.save(nurse(), text(patientId, { content: { reason: String(n) } }))),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const lost of tries.filter((each) => each.status === 'rejected'))
      expect(lost.reason).toMatchObject(refusedWith('draft.newer'));
  });

  it('the same save again, its answer lost on the way, is the same save', async () => {
    const begun = text(await person());
    await drafts.save(nurse(), begun);
    expect(await drafts.save(nurse(), begun)).toMatchObject({ revision: 1 });
    const next = { ...begun, buildsOn: 1, content: { reason: 'Next' } };
    await drafts.save(nurse(), next);
    expect(await drafts.save(nurse(), next)).toMatchObject({ revision: 2 });
    await expect(drafts.save(nurse(), { ...next, content: { reason: 'Else' } })).rejects.toMatchObject(
      refusedWith('draft.newer'),
    );
  });

  it('nobody else reads, changes or ends it, not even the medical director', async () => {
    const patientId = await person();
    const begun = text(patientId);
    await drafts.save(nurse(), begun);
    for (const actor of [clinic.actor('medical_director'), clinic.actor('administrator'), other.actor('nurse')]) {
      await expect(drafts.read(actor, begun.id)).rejects.toMatchObject(refusedWith('draft.ended'));
      await expect(drafts.end(actor, begun.id)).rejects.toMatchObject(refusedWith('draft.ended'));
      await expect(drafts.discard(actor, begun.id)).rejects.toMatchObject(refusedWith('draft.ended'));
      expect((await drafts.list(actor)).map(({ id }) => id)).not.toContain(begun.id);
    }
    const director = clinic.actor('medical_director');
    expect(await drafts.open(director, begun)).toBeNull();
    await expect(drafts.save(director, begun)).rejects.toMatchObject(refusedWith('draft.ended'));
    await expect(drafts.save(director, { ...begun, buildsOn: 1 })).rejects.toMatchObject(refusedWith('draft.ended'));
    // Each writes their own for the same form.
    await drafts.save(director, { ...begun, id: newId() });
    expect((await drafts.read(nurse(), begun.id)).revision).toBe(1);
  });

  it('the database shows a draft to its author and to no other session of the application', async () => {
    const begun = text(await person());
    await drafts.save(nurse(), begun);
    const seenBy = (actor: Actor) =>
      db.database.transaction(actor, (tx) => tx.query('select id from draft where id = $1', [begun.id]));
    expect(await seenBy(nurse())).toHaveLength(1);
    expect(await seenBy(clinic.actor('privacy_officer'))).toEqual([]);
    expect(await seenBy({ ...nurse(), staffId: null, roles: [] })).toEqual([]);
  });

  it('about another programme’s person, or nobody, is refused as everywhere', async () => {
    for (const patientId of [await person(other.programmeId), newId()]) {
      await expect(drafts.save(nurse(), text(patientId))).rejects.toMatchObject(refusedWith('patient.not-found'));
      await expect(drafts.open(nurse(), text(patientId))).rejects.toMatchObject(refusedWith('patient.not-found'));
    }
    const begun = text(await person());
    await drafts.save(nurse(), begun);
    const moved = { ...begun, buildsOn: 1, patientId: await person() };
    await expect(drafts.save(nurse(), moved)).rejects.toMatchObject(refusedWith('draft.ended'));
  });

  it('a series of saves is one line in a quarter of an hour, with no word of the text', async () => {
    const begun = text(await person());
    await drafts.save(nurse(), begun);
    for (let n = 1; n <= 20; n += 1) {
      later(minute);
      await drafts.save(nurse(), { ...begun, buildsOn: n, content: { reason: `Secret ${n}` } });
    }
    await drafts.open(nurse(), begun);
    await drafts.discard(nurse(), begun.id);
    const lines = await linesOf(begun.id);
    expect(lines.map(({ act }) => act)).toEqual(['draft.write', 'draft.write', 'draft.read', 'draft.discard']);
    expect(lines.every((line) => line.facts === null && line.patient_id === begun.patientId)).toBe(true);
  });

  it('a chart that closes to its author closes every save, with a line or without (R-315)', async () => {
    const patientId = await person();
    const begun = text(patientId);
    await drafts.save(nurse(), begun);
    await restrict(patientId);
    const closed = refusedWith('chart.restricted');
    const next = { ...begun, buildsOn: 1, content: { reason: 'More' } };
    await expect(drafts.save(nurse(), next)).rejects.toMatchObject(closed);
    await expect(drafts.open(nurse(), begun)).rejects.toMatchObject(closed);
    await expect(drafts.open(nurse(), { ...begun, about: 'nothing there' })).rejects.toMatchObject(closed);
    await expect(drafts.read(nurse(), begun.id)).rejects.toMatchObject(closed);
    await expect(drafts.save(nurse(), text(patientId, { about: 'new' }))).rejects.toMatchObject(closed);
    const listed = (await drafts.list(nurse())).find(({ id }) => id === begun.id);
    expect(listed?.patient?.displayName).toBe('Restricted chart');
    const { rows } = await db.owner.query('select revision, content from draft where id = $1', [begun.id]);
    expect(rows).toEqual([{ revision: 1, content: begun.content }]);
    await db.owner.query('update chart_restriction set reader_ids = array[$2::uuid] where patient_id = $1', [
      patientId,
      nurse().staffId,
    ]);
    expect(await drafts.save(nurse(), next)).toMatchObject({ revision: 2 });
  });

  it('a registration that was joined says so to every save', async () => {
    const [patientId, survivor] = [await person(), await person()];
    const begun = text(patientId);
    await drafts.save(nurse(), begun);
    await db.owner.query('update patient set merged_into = $2 where id = $1', [patientId, survivor]);
    const joined = { refusal: { code: 'patient.merged', facts: { survivorId: survivor } } };
    await expect(drafts.save(nurse(), { ...begun, buildsOn: 1 })).rejects.toMatchObject(joined);
    await expect(drafts.open(nurse(), begun)).rejects.toMatchObject(joined);
  });

  it('what was sent is gone; a save that comes late brings nothing back', async () => {
    const begun = text(await person());
    await drafts.save(nurse(), begun);
    await drafts.end(nurse(), begun.id);
    await expect(drafts.save(nurse(), { ...begun, buildsOn: 1 })).rejects.toMatchObject(refusedWith('draft.ended'));
    expect(await drafts.open(nurse(), begun)).toBeNull();
    await expect(drafts.end(nurse(), begun.id)).rejects.toMatchObject(refusedWith('draft.ended'));
  });

  it('what was discarded can be brought back, unless another text was begun', async () => {
    const begun = text(await person());
    await drafts.save(nurse(), begun);
    await drafts.discard(nurse(), begun.id);
    expect(await drafts.open(nurse(), begun)).toBeNull();
    await expect(drafts.save(nurse(), { ...begun, buildsOn: 1 })).rejects.toMatchObject(refusedWith('draft.ended'));
    await expect(drafts.save(nurse(), begun)).rejects.toMatchObject(refusedWith('draft.ended'));
    await drafts.restore(nurse(), begun.id);
    expect(await drafts.open(nurse(), begun)).toMatchObject({ id: begun.id, revision: 1 });
    await drafts.discard(nurse(), begun.id);
    await drafts.save(nurse(), { ...begun, id: newId() });
    await expect(drafts.restore(nurse(), begun.id)).rejects.toMatchObject(refusedWith('draft.standing'));
  });

  it('is refused above its size', async () => {
    const content = { reason: 'x'.repeat(draftMaxBytes) };
    await expect(drafts.save(nurse(), text(await person(), { content }))).rejects.toMatchObject(
      refusedWith('draft.too-large'),
    );
  });

  it('the sweep ends what nobody came back to, discarded text sooner, and only in its programme', async () => {
    const old = text(await person());
    const theirs = text(await person(other.programmeId));
    await drafts.save(nurse(), old);
    await drafts.save(other.actor('nurse'), theirs);
    later(23 * day);
    const [fresh, dropped] = [text(await person()), text(await person())];
    await drafts.save(nurse(), fresh);
    await drafts.save(nurse(), dropped);
    await drafts.discard(nurse(), dropped.id);
    const sweep = new DraftSweep(db.database, clock);
    const left = async () => {
      const all = [old, theirs, fresh, dropped];
      const { rows } = await db.owner.query<{ id: string }>('select id from draft where id = any ($1)', [
        all.map(({ id }) => id),
      ]);
      return all.map(({ id }) => rows.some((row) => row.id === id));
    };
    later(6 * day);
    await sweep.sweep(clinic.programmeId);
    expect(await left()).toEqual([true, true, true, true]);
    later(2 * day);
    expect(await sweep.sweep(clinic.programmeId)).toBeGreaterThanOrEqual(2);
    expect(await left()).toEqual([false, true, true, false]);
    expect(await sweep.sweep(clinic.programmeId)).toBe(0);
  });
});
