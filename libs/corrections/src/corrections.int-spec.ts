import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MendService } from '@cairn/path';
import { newId } from '@cairn/platform';
import { CorrectionScene } from './testing';

const refusedWith = (code: string, more: object = {}) => ({ refusal: { code, ...more } });

describe('putting mistakes right', () => {
  let db: TestDatabase;
  let scene: CorrectionScene;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await CorrectionScene.open(db);
  });
  afterAll(() => db.close());

  const desk = () => scene.actor('front_desk');
  const details = (given: string, family: string, dateOfBirth = '1980-01-01') => ({
    legalName: { given, family },
    dateOfBirth,
    sexAtBirth: 'female' as const,
  });

  describe('a wrong name or date of birth', () => {
    it('changes only with its kind and a reason, and what stood before is kept and found', async () => {
      const family = `Zwetana${newId().slice(-5)}`;
      const id = await scene.person({ family });
      const { version } = await scene.patients.read(desk(), id);
      const edit = (
        change: ReturnType<typeof details>,
        correction?: { kind: 'correction' | 'changed name'; reason: string },
      ) => scene.registration.edit(desk(), id, version, change, correction);
      await expect(edit(details('Ada', 'Married'))).rejects.toMatchObject(refusedWith('patient.identity-needs-reason'));
      await expect(
        edit(details('Ada', 'Married', '1981-01-01'), { kind: 'changed name', reason: 'Married' }),
      ).rejects.toMatchObject(refusedWith('patient.identity-needs-reason'));
      expect(await scene.patients.identityHistory(desk(), id)).toEqual([]);
      await edit(details('Ada', 'Married'), { kind: 'changed name', reason: 'Married' });
      expect(await scene.patients.identityHistory(desk(), id)).toMatchObject([
        {
          kind: 'changed name',
          reason: 'Married',
          before: { family },
          after: { family: 'Married' },
          by: 'The front_desk',
        },
      ]);
      const { items } = await scene.patients.search(desk(), family.toLowerCase(), 0);
      expect(items).toMatchObject([{ id, displayName: 'Ada Married', formerly: `formerly Ada ${family}` }]);
    });

    it('contact and preferred name change without, and an edit on an old page leaves no trace', async () => {
      const id = await scene.person({ family: 'Same' });
      const { version } = await scene.patients.read(desk(), id);
      await scene.registration.edit(desk(), id, version, { ...details('Ada', 'Same'), phone: '555-0101' });
      const stale = scene.registration.edit(desk(), id, version, details('Eve', 'Same'), {
        kind: 'correction',
        reason: 'Typing error',
      });
      await expect(stale).rejects.toMatchObject(refusedWith('version.stale'));
      expect(await scene.patients.identityHistory(desk(), id)).toEqual([]);
    });
  });

  describe('an episode opened in error', () => {
    const supervisor = () => scene.actor('counselor_supervisor');

    it('stays visible as voided with its steps, sessions ahead are cancelled, and another one can be opened', async () => {
      const id = await scene.person();
      const episodeId = await scene.episodeOf(id);
      const staffId = scene.actor('counselor').staffId ?? '';
      const counselor = { staffId, kind: 'primary' as const, fromDay: '2026-03-02' };
      await scene.assignments.assign(supervisor(), id, newId(), counselor);
      const session = await scene.session(id, '2026-03-06T11:00');
      const voided = await scene.episodes.voidEpisode(supervisor(), id, episodeId, 'Only asked for the address');
      expect(voided).toMatchObject({ id: episodeId, sessionsCancelled: 1 });
      const { rows } = await db.owner.query(
        `select (select count(*)::int from episode_span s where s.episode_id = e.id and s.voided_at is null) as spans,
           (select count(*)::int from episode_move m where m.episode_id = e.id
              and not exists (select 1 from episode_move_void v where v.move_id = m.id)) as moves,
           (select count(*)::int from reminder r where r.cause_id = $2 and r.state = 'planned') as reminders
         from episode e where e.id = $1 and e.closed_on = '2026-03-02' and e.void_reason is not null`,
        [episodeId, session.id],
      );
      expect(rows).toEqual([{ spans: 0, moves: 0, reminders: 0 }]);
      const mend = new MendService(scene.mat.acts, scene.registration, scene.mat.clock);
      const again = newId();
      expect(await mend.readmit(scene.actor('counselor'), id, again, 'Came after all')).toMatchObject({
        enters: 'referred',
      });
      await scene.assignments.assign(supervisor(), id, newId(), counselor);
      await expect(scene.episodes.voidEpisode(supervisor(), id, episodeId, 'Again')).rejects.toMatchObject(
        refusedWith('episode.not-voidable'),
      );
    });

    it('with care in it is not voided: what hangs on it is named with the way out', async () => {
      const id = await scene.person();
      const order = await scene.mat.order(id);
      await scene.mat.dosing.recordDose(scene.actor('nurse'), newId(), scene.mat.attempt(order));
      const attempt = scene.episodes.voidEpisode(supervisor(), id, await scene.episodeOf(id), 'Wrong');
      await expect(attempt).rejects.toMatchObject(
        refusedWith('episode.not-voidable', { says: expect.stringMatching(/1 dose .*1 standing order .*discharge/) }),
      );
      await expect(scene.episodes.voidEpisode(supervisor(), id, newId(), 'Wrong')).rejects.toMatchObject(
        refusedWith('not-found'),
      );
    });
  });

  describe('a record of the wrong person', () => {
    const move = (
      role: Parameters<CorrectionScene['actor']>[0],
      recordType: 'appointment' | 'contact_consent' | 'specimen' | 'dose' | 'medication_order',
      recordId: string,
      toPatientId: string,
      id = newId(),
    ) => scene.misfiled.move(scene.actor(role), id, { recordType, recordId, toPatientId, reason: 'Two with one name' });

    it('a booked session is cancelled here and stands there, with its reminders, in one step', async () => {
      const [one, other] = [await scene.person(), await scene.person()];
      const session = await scene.session(one, '2026-03-09T10:00');
      const { reenteredAs } = await move('front_desk', 'appointment', session.id, other);
      const { rows } = await db.owner.query(
        `select a.patient_id, a.state, count(r.id) filter (where r.state = 'planned')::int > 0 as reminded
         from appointment a left join reminder r on r.cause_id = a.id where a.id = any ($1) group by a.id order by a.recorded_at, a.id`,
        [[session.id, reenteredAs]],
      );
      expect(rows).toEqual([
        { patient_id: one, state: 'cancelled', reminded: false },
        { patient_id: other, state: 'booked', reminded: true },
      ]);
      await expect(move('front_desk', 'appointment', session.id, other)).rejects.toMatchObject(
        refusedWith('misfiled.invalid'),
      );
    });

    it('an attended session, a consent and a drug test stand on the right chart as they were', async () => {
      const [one, other] = [await scene.person(), await scene.person()];
      const session = await scene.session(one, '2026-03-02T08:00', 'counselor_supervisor');
      await scene.attendance.recordAttendance(scene.actor('counselor'), session.id, { state: 'attended' });
      const moved = await move('counselor', 'appointment', session.id, other);
      const consentId = newId();
      await scene.consents.give(desk(), one, { id: consentId, channel: 'sms', address: '+1 555 0123', level: 1 });
      await move('front_desk', 'contact_consent', consentId, other);
      await scene.history(one, 1, '2026-02-01');
      const {
        rows: [specimen],
      } = await db.owner.query<{ id: string }>('select id from specimen where patient_id = $1', [one]);
      await move('nurse', 'specimen', specimen?.id ?? '', other);
      const { rows } = await db.owner.query(
        `select (select state from appointment where id = $1) as session,
           (select count(*)::int from contact_consent where patient_id = $2 and revoked_at is null) as consents,
           (select r.result from specimen s join specimen_result r on r.specimen_id = s.id where s.patient_id = $2) as result,
           (select count(*)::int from specimen s where s.patient_id = $3 and not exists (select 1 from specimen_void v where v.specimen_id = s.id)) as left`,
        [moved.reenteredAs, other, one],
      );
      expect(rows).toEqual([{ session: 'attended', consents: 1, result: 'positive', left: 0 }]);
    });

    it('a dose is voided here and waits until it is recorded there by someone who may', async () => {
      const [one, other] = [await scene.person(), await scene.person()];
      const [order, right] = [await scene.mat.order(one), await scene.mat.order(other)];
      const nurse = scene.actor('nurse');
      const doseId = newId();
      await scene.mat.dosing.recordDose(nurse, doseId, scene.mat.attempt(order));
      await expect(move('front_desk', 'dose', doseId, other)).rejects.toMatchObject(refusedWith('misfiled.invalid'));
      const id = newId();
      expect(await move('nurse', 'dose', doseId, other, id)).toEqual({ id, reenteredAs: null });
      expect((await scene.misfiled.list(desk())).some((record) => record.id === id)).toBe(false);
      const [waiting] = await scene.misfiled.list(nurse);
      expect(waiting).toMatchObject({ id, reentry: null, from: { id: one }, to: { id: other }, candidates: [] });
      await expect(scene.misfiled.reenter(nurse, id, doseId)).rejects.toMatchObject(refusedWith('misfiled.invalid'));
      const again = newId();
      await scene.mat.dosing.recordDose(nurse, again, scene.mat.attempt(right));
      expect(await scene.misfiled.reenter(nurse, id, again)).toMatchObject({
        reentry: { recordId: again },
        candidates: [],
      });
      await expect(scene.misfiled.reenter(nurse, id, again)).rejects.toMatchObject(refusedWith('misfiled.already'));
    });

    it('an order is stopped here; to the same person nothing is moved', async () => {
      const [one, other] = [await scene.person(), await scene.person()];
      const order = await scene.mat.order(one);
      await expect(move('prescriber', 'medication_order', order.id, one)).rejects.toMatchObject(
        refusedWith('misfiled.invalid'),
      );
      await move('prescriber', 'medication_order', order.id, other);
      const [stopped] = await scene.mat.orders.list(scene.actor('prescriber'), one);
      expect(stopped).toMatchObject({ state: 'stopped', endReason: 'Entered on the wrong chart' });
      await expect(move('prescriber', 'medication_order', newId(), other)).rejects.toMatchObject(
        refusedWith('not-found'),
      );
    });
  });
});
