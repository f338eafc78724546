import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { Client } from 'pg';
import { CorrectionScene } from './testing';

describe('a person who was registered twice', () => {
  let db: TestDatabase;
  let scene: CorrectionScene;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await CorrectionScene.open(db);
  });
  afterAll(() => db.close());

  const refusedWith = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
  const rowsOf = async (patientId: string) => {
    const { rows } = await db.owner.query<{ n: number }>(
      'select count(*)::int as n from dose where patient_id = $1 union all select count(*)::int from appointment where patient_id = $1',
      [patientId],
    );
    return rows.map(({ n }) => n);
  };

  it('every column that names a person is moved, or stays for a reason', async () => {
    const { rows } = await db.owner.query<{ place: string; moved: boolean; reason: string | null; walled: boolean }>(
      `with named as (
         select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
         where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'patient_id'
         union
         select k.table_name, k.column_name from information_schema.referential_constraints r
         join information_schema.key_column_usage k using (constraint_schema, constraint_name)
         join information_schema.table_constraints target on target.constraint_schema = r.unique_constraint_schema
           and target.constraint_name = r.unique_constraint_name and target.table_name = 'patient'
         where k.column_name <> 'programme_id')
       select n.table_name || '.' || n.column_name as place, m.table_name is not null as moved, e.reason,
         exists (select 1 from information_schema.columns w where w.table_schema = 'public' and w.table_name = n.table_name
           and w.column_name = 'programme_id') as walled
       from named n left join merge_columns() m using (table_name, column_name)
       left join merge_exceptions() e using (table_name, column_name) order by 1`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ moved, reason }) => moved === (reason !== null))).toEqual([]);
    expect(rows.filter(({ moved, walled }) => moved && !walled)).toEqual([]);
    expect(rows.filter(({ reason }) => reason !== null && reason.length < 10)).toEqual([]);
    const { rows: exceptions } = await db.owner.query<{ place: string }>(
      `select table_name || '.' || column_name as place from merge_exceptions() order by 1`,
    );
    expect(rows.filter(({ reason }) => reason !== null).map(({ place }) => place)).toEqual(
      exceptions.map(({ place }) => place),
    );
  });

  it('a table of tomorrow is moved too, whatever its column is called; of what a person has once the survivor’s stays', async () => {
    await db.owner.query(`create table tomorrow (programme_id uuid not null, about uuid not null, word text not null,
      constraint pk_tomorrow primary key (programme_id, about),
      constraint fk_tomorrow foreign key (programme_id, about) references patient (programme_id, id))`);
    // As a migration would have made it: the owner of the other tables owns it.
    await db.owner.query(`do $$ begin execute format('alter table tomorrow owner to %I',
      (select tableowner from pg_tables where schemaname = 'public' and tablename = 'patient')); end $$`);
    const [one, other] = [await scene.person(), await scene.person({ ended: true })];
    const { programmeId } = scene.mat.clinic;
    await db.owner.query(`insert into tomorrow values ($1, $2, 'mine'), ($1, $3, 'theirs')`, [programmeId, one, other]);
    const before = await scene.dump();
    const { id } = await scene.merge(one, other);
    const words = await db.owner.query('select about, word from tomorrow');
    expect(words.rows).toEqual([{ about: one, word: 'mine' }]);
    await scene.merges.undo(scene.actor('administrator'), id, 'Two people');
    expect(await scene.dump()).toEqual(before);
    await db.owner.query('drop table tomorrow');
  });

  it('joined and taken apart again, every row of both is what it was, to the byte', async () => {
    const [one, other] = [await scene.person(), await scene.person()];
    await scene.history(one, 20);
    // Up to yesterday: somebody who was away for years is not dosed without a prescriber's visit.
    await scene.history(other, 30, '2026-01-30');
    const order = await scene.mat.order(other);
    await scene.mat.dosing.recordDose(scene.actor('nurse'), newId(), scene.mat.attempt(order));
    await scene.session(other, '2026-03-03T09:00');
    await scene.session(one, '2026-03-04T09:00');
    const supervisor = scene.actor('counselor_supervisor');
    for (const [person, fromDay] of [
      [one, '2026-03-02'],
      [other, '2026-03-02'],
      [one, '2026-03-09'],
    ] as const) {
      const staffId = scene.actor(fromDay === '2026-03-09' ? 'counselor_supervisor' : 'counselor').staffId ?? '';
      await scene.assignments.assign(supervisor, person, newId(), { staffId, kind: 'primary', fromDay });
    }
    await scene.consents.give(scene.actor('front_desk'), other, {
      id: newId(),
      channel: 'sms',
      address: '+1 555 0199',
      level: 1,
    });
    await scene.today(one);
    await scene.today(other);
    const before = await scene.dump();
    const keep = await scene.episodeOf(other);
    const merge = await scene.merge(one, other, keep);
    const { rows: once } = await db.owner.query(
      `select restricted, (select count(*)::int from chart_restriction r where r.patient_id = p.id) as restrictions,
         (select count(*)::int from arrival a where a.patient_id = p.id) as arrivals,
         (select count(*)::int from dosing_attention d where d.patient_id = p.id) as windows from patient p where p.id = $1`,
      [one],
    );
    expect(once).toEqual([{ restricted: true, restrictions: 1, arrivals: 1, windows: 1 }]);
    expect(merge).toMatchObject({ survivor: { id: one }, absorbed: { id: other }, closedEpisode: true });
    expect(await rowsOf(other)).toEqual([0, 0]);
    expect(await rowsOf(one)).toEqual([51, 52]);
    const open = await db.owner.query(`select id from episode where patient_id = $1 and closed_on is null`, [one]);
    expect(open.rows).toEqual([{ id: keep }]);
    const counselors = await db.owner.query(
      `select kind, counts, to_day::text from assignment where patient_id = $1 order by kind`,
      [one],
    );
    expect(counselors.rows).toEqual([
      { kind: 'cover', counts: false, to_day: '2026-03-02' },
      { kind: 'primary', counts: true, to_day: null },
    ]);
    expect(await scene.merges.undo(scene.actor('privacy_officer'), merge.id, 'Cousins of the same name')).toMatchObject(
      {
        stayed: [],
        wentAlong: [],
      },
    );
    expect(await scene.dump()).toEqual(before);
  });

  it('unfinished text goes along; of two for one form the survivor’s stays, and the other one comes back with its person', async () => {
    const [one, other] = [await scene.person(), await scene.person({ ended: true })];
    const { programmeId, staffId } = scene.actor('counselor');
    const draft = (patientId: string, form: string) =>
      db.owner.query(
        `insert into draft (id, programme_id, staff_id, patient_id, form, content) values ($1, $2, $3, $4, $5, '{"typed": {}}')`,
        [newId(), programmeId, staffId, patientId, form],
      );
    for (const [person, form] of [
      [one, 'reason'],
      [other, 'reason'],
      [other, 'flag'],
    ] as const)
      await draft(person, form);
    const before = await scene.dump();
    const { id } = await scene.merge(one, other);
    const { rows } = await db.owner.query(
      'select form, patient_id as who from draft where patient_id in ($1, $2) order by form',
      [one, other],
    );
    expect(rows).toEqual([
      { form: 'flag', who: one },
      { form: 'reason', who: one },
    ]);
    await scene.merges.undo(scene.actor('administrator'), id, 'Two people');
    expect(await scene.dump()).toEqual(before);
  });

  it('orders of both on the same days of the past can stand in one record', async () => {
    const [one, other] = [await scene.person(), await scene.person()];
    for (const person of [one, other]) {
      const { id } = await scene.mat.order(person);
      if (person === one) await scene.mat.orders.stop(scene.actor('prescriber'), id, 'Test');
      await db.owner.query(
        `update medication_order set ends_on = null, starts_on = '2026-01-05', expires_on = '2026-01-20' where id = $1`,
        [id],
      );
    }
    const before = await scene.dump();
    const { id } = await scene.merge(one, other, await scene.episodeOf(one));
    await scene.merges.undo(scene.actor('administrator'), id, 'Two people');
    expect(await scene.dump()).toEqual(before);
  });

  it('who was joined answers with the number to look at; lists leave them out; the old number finds the survivor', async () => {
    const family = `Twice ${newId().slice(-6)}`;
    const [one, other] = [await scene.person({ family }), await scene.person({ family, ended: true })];
    const { survivor, absorbed } = await scene.merge(one, other);
    const gone = refusedWith('patient.merged', { facts: { survivorId: one, number: survivor.number } });
    const desk = scene.actor('front_desk');
    await expect(scene.patients.read(desk, other)).rejects.toMatchObject(gone);
    await expect(scene.patients.identityHistory(desk, other)).rejects.toMatchObject(gone);
    await expect(scene.session(other, '2026-03-05T09:00')).rejects.toMatchObject(gone);
    await expect(scene.mat.order(other)).rejects.toMatchObject(gone);
    await expect(scene.mat.window.card(scene.actor('nurse'), other, undefined)).rejects.toMatchObject(gone);
    await expect(scene.merges.compare(scene.actor('administrator'), one, other, null)).rejects.toMatchObject(gone);
    const found = async (search: string) =>
      (await scene.patients.search(desk, search, 0)).items.map(({ id, formerly }) => [id, formerly]);
    expect(await found(absorbed.number)).toEqual([[one, `No. ${absorbed.number} before`]]);
    expect(await found(survivor.number)).toEqual([[one, null]]);
    expect(await found(family.toLowerCase())).toEqual([[one, null]]);
    expect((await scene.patients.search(desk, '', 0)).items.some(({ id }) => id === other)).toBe(false);
    const near = await scene.patients.nearDuplicates(desk, { given: 'Ada', family, dateOfBirth: '1980-01-01' });
    expect(near.filter(({ id }) => id === one || id === other).map(({ id }) => id)).toEqual([one]);
  });

  it('says the same again to the same request, and both trails show it', async () => {
    const [one, other] = [await scene.person(), await scene.person({ ended: true })];
    const id = newId();
    const request = { survivorId: one, absorbedId: other, reason: 'Registered twice' };
    const first = await scene.merges.merge(scene.actor('administrator'), id, request);
    expect(await scene.merges.merge(scene.actor('administrator'), id, request)).toEqual(first);
    const { rows } = await db.owner.query(
      `select patient_id from audit_event where record_id = $1 and act = 'patient.merge' and outcome = 'done' group by 1`,
      [id],
    );
    expect(rows.map(({ patient_id }) => patient_id).sort()).toEqual([one, other].sort());
  });

  it('two administrators who join a pair the other way round at once: one does, the other is told who and when', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await scene.person(), await scene.person({ ended: true })];
      const outcomes = await Promise.allSettled([
        scene.merge(one, other, undefined, 'administrator'),
        scene.merge(other, one, undefined, 'privacy_officer'),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = outcomes.find((outcome) => outcome.status === 'rejected');
      expect(lost?.reason).toMatchObject(
        refusedWith('merge.already', { facts: { by: expect.stringContaining('The ') } }),
      );
    }
  });

  it('who was writing about a registration when it was joined is refused, and nothing is left behind', async () => {
    const [one, other] = [await scene.person(), await scene.person({ ended: true })];
    const late = new Client({ connectionString: db.appUrl });
    await late.connect();
    await late.query(
      `begin; set local cairn.programme = '${scene.mat.clinic.programmeId}'; set local cairn.staff = ''`,
    );
    await scene.merge(one, other);
    await late.query(
      `insert into contact_consent (id, programme_id, patient_id, channel, address) values ($1, $2, $3, 'sms', '1')`,
      [newId(), scene.mat.clinic.programmeId, other],
    );
    const line = late.query(
      `insert into audit_event (programme_id, act, patient_id, outcome, request_id) values ($1, 'consent.write', $2, 'done', 'x')`,
      [scene.mat.clinic.programmeId, other],
    );
    await expect(line).rejects.toMatchObject({ code: 'CA002', constraint: 'patient.merged' });
    await late.end();
  });

  it('killed in the middle, nothing is done', async () => {
    const [one, other] = [await scene.person(), await scene.person({ ended: true })];
    await scene.history(other, 10);
    const before = await scene.dump();
    const holder = new Client({ connectionString: db.ownerUrl });
    await holder.connect();
    // An ordinary owner stands behind the walls too.
    await holder.query(`begin; set local cairn.programme = '${scene.mat.clinic.programmeId}'`);
    // The last table in the order of the moves that has rows: everything before it was moved already.
    await holder.query('select 1 from use_report where patient_id = $1 for update', [other]);
    const merging = scene.merge(one, other).catch((error: unknown) => error);
    for (let tries = 0; tries < 200; tries += 1) {
      const { rows } = await db.owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
         and wait_event_type = 'Lock' and query like 'select merge_patients%'`,
      );
      if (rows.length > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(await merging).toBeInstanceOf(Error);
    await holder.query('rollback');
    await holder.end();
    expect(await scene.dump()).toEqual(before);
    expect((await db.owner.query('select 1 from patient_merge where absorbed_id = $1', [other])).rows).toEqual([]);
  });

  it('what stands in the way is said: one registration, two orders, two episodes, another programme', async () => {
    const [one, other] = [await scene.person({ family: 'Abernathy' }), await scene.person({ family: 'Quillon' })];
    await expect(scene.merge(one, one)).rejects.toMatchObject(refusedWith('merge.refused'));
    await expect(scene.merge(one, other)).rejects.toMatchObject(
      refusedWith('merge.refused', { facts: { needs: 'keepEpisodeId' } }),
    );
    await expect(scene.merge(one, newId())).rejects.toMatchObject(refusedWith('patient.not-found'));
    await scene.mat.order(one);
    const keep = await scene.episodeOf(other);
    await expect(scene.merge(one, other, keep)).rejects.toMatchObject(refusedWith('merge.refused'));
    await scene.mat.order(other);
    const compared = await scene.merges.compare(scene.actor('administrator'), one, other, keep);
    expect(compared.stops[0]?.says).toContain('A prescriber looks at both');
    expect(compared).toMatchObject({ asksEpisode: true, why: ['Same given name', 'Same date of birth'] });
    const elsewhere = await CorrectionScene.open(db);
    await expect(elsewhere.merge(one, other, keep)).rejects.toMatchObject(refusedWith('patient.not-found'));
  });

  it('3,000 rows each are one transaction of moments', async () => {
    const [one, other] = [await scene.person(), await scene.person({ ended: true })];
    await scene.history(one, 600);
    await scene.history(other, 600);
    const began = performance.now();
    const { id, moved } = await scene.merge(one, other);
    const joined = performance.now();
    await scene.merges.undo(scene.actor('administrator'), id, 'Two people');
    const apart = performance.now();
    process.stdout.write(
      `merge of ${moved} rows ${Math.round(joined - began)} ms, apart ${Math.round(apart - joined)} ms\n`,
    );
    expect(moved).toBeGreaterThan(3000);
  }, 60_000);
});
