import fc from 'fast-check';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { CorrectionScene } from './testing';

describe('taking two registrations apart again', () => {
  let db: TestDatabase;
  let scene: CorrectionScene;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await CorrectionScene.open(db);
  });
  afterAll(() => db.close());

  const refusedWith = (code: string, more: object = {}) => ({ refusal: { code, ...more } });

  it('what was written since stays, what hangs on an episode that goes back goes with it; the last merge comes apart first', async () => {
    const [one, other, third] = [
      await scene.person({ ended: true }),
      await scene.person(),
      await scene.person({ ended: true }),
    ];
    const merge = await scene.merge(one, other);
    await scene.consents.give(scene.actor('front_desk'), one, {
      id: newId(),
      channel: 'sms',
      address: '+1 555 0177',
      level: 1,
    });
    const order = await scene.mat.order(one);
    await scene.mat.dosing.recordDose(scene.actor('nurse'), newId(), scene.mat.attempt(order));
    const later = await scene.merge(one, third);
    const undo = (id: string) => scene.merges.undo(scene.actor('administrator'), id, 'Two people');
    await expect(undo(merge.id)).rejects.toMatchObject(refusedWith('merge.not-undoable'));
    await undo(later.id);
    const answer = await undo(merge.id);
    expect(answer.stayed).toEqual([{ kind: 'consents', label: 'Consents to be contacted', count: 1 }]);
    expect(answer.wentAlong.map(({ kind, count }) => [kind, count])).toEqual([
      ['doses', 1],
      ['orders', 1],
    ]);
    expect((await scene.patients.read(scene.actor('front_desk'), other)).episode).not.toBeNull();
    await expect(undo(merge.id)).rejects.toMatchObject(refusedWith('merge.not-undoable'));
  });

  it('taking apart that would leave two open episodes is refused with the way out', async () => {
    const [one, other] = [await scene.person(), await scene.person()];
    const keep = await scene.episodeOf(other);
    const merge = await scene.merge(one, other, keep);
    await db.owner.query('update episode set closed_on = opened_on where id = $1', [keep]);
    await db.owner.query(
      `insert into episode (id, programme_id, patient_id, opened_on, origin) values ($1, $2, $3, '2026-03-02', 'registered')`,
      [newId(), scene.mat.clinic.programmeId, one],
    );
    await expect(scene.merges.undo(scene.actor('administrator'), merge.id, 'Two people')).rejects.toMatchObject(
      refusedWith('merge.not-undoable', { facts: { constraint: 'uq_episode_open' } }),
    );
  });

  it('whatever counselors the two had, joining and taking apart changes nothing', async () => {
    const day = (n: number) => new Date(Date.UTC(2026, 1, 1 + n)).toISOString().slice(0, 10);
    const spells = fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.boolean()), { maxLength: 3 });
    const { programmeId } = scene.mat.clinic;
    const assigned = async (patientId: string, of: readonly (readonly [number, number, boolean])[]) => {
      const episodeId = await scene.episodeOf(patientId);
      let from = 0;
      for (const [gap, length, open] of of) {
        from += gap + 1;
        await db.owner.query(
          `insert into assignment (id, programme_id, patient_id, episode_id, staff_id, kind, from_day, to_day)
           values ($1, $2, $3, $4, $5, 'primary', $6, $7)`,
          [
            newId(),
            programmeId,
            patientId,
            episodeId,
            scene.actor('counselor').staffId,
            day(from),
            open ? null : day(from + length),
          ],
        );
        if (open) return;
        from += length;
      }
    };
    await fc.assert(
      fc.asyncProperty(spells, spells, fc.constantFrom('one', 'other', 'ended'), async (first, second, keeps) => {
        const [one, other] = [await scene.person(), await scene.person({ ended: keeps === 'ended' })];
        await assigned(one, first);
        await assigned(other, second);
        const before = await scene.dump();
        const keep = keeps === 'ended' ? undefined : await scene.episodeOf(keeps === 'one' ? one : other);
        const { id } = await scene.merge(one, other, keep);
        await scene.merges.undo(scene.actor('administrator'), id, 'Two people');
        expect(await scene.dump()).toEqual(before);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
