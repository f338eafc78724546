import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import { TreatmentPlanService } from '@cairn/therapy';
import { BoardService } from './board.service';
import { ChartService } from './chart.service';

/** As far as the golden thread looks: one problem, one goal, one objective that is worked on. */
const plan = {
  problems: [
    {
      ...{ id: 'p1', dimension: '4', statement: 'Uses when alone', priority: 'high', status: 'active', reason: null },
      goals: [
        {
          ...{ id: 'g1', statement: 'I know what makes me want to use', term: 'long' },
          objectives: [
            {
              ...{ id: 'o1', statement: 'Names 3 triggers', baseline: '0', measure: 'Diary', target: '3 triggers' },
              ...{ targetOn: '2027-01-20', status: 'in-progress', percent: 20 },
              interventions: [{ id: 'i1', modality: 'CBT', times: 1, per: 'week', minutes: 50, endsOn: null }],
            },
          ],
        },
      ],
    },
  ],
};

describe("the counselor's board", () => {
  let db: TestDatabase;
  let boards: BoardService;
  const programmeId = newId();
  const [dana, eli, panelId] = [newId(), newId(), newId()];
  // Sunday 22 November, ten in the morning in New York.
  const clock = new MovedClock(new Date('2026-11-22T15:00:00Z'));
  const actor = (staffId: string, role: Role): Actor => ({
    programmeId,
    staffId,
    roles: [role],
    requestId: 'test',
    address: null,
  });

  const insert = async (table: string, row: Readonly<Record<string, unknown>>) => {
    const full = { programme_id: programmeId, id: newId(), ...row };
    const columns = Object.keys(full);
    const places = columns.map((_, index) => `$${index + 1}`).join(', ');
    await db.owner.query(`insert into ${table} (${columns.join(', ')}) values (${places})`, Object.values(full));
    return full.id as string;
  };

  const person = async (given: string, counselor: string, moud = 'maintenance') => {
    const birth = { date_of_birth: '1980-01-01', sex_at_birth: 'female', origin: 'demo' };
    const patient_id = await insert('patient', { given, family: 'Test', ...birth });
    const episode_id = await insert('episode', { patient_id, opened_on: '2026-06-01', origin: 'demo' });
    const states = { main: 'admitted', placement: 'otp', moud, therapy: 'active', aftercare: 'planning' };
    for (const [track, state] of Object.entries(states)) {
      await insert('episode_span', { patient_id, episode_id, track, state, started_at: '2026-06-02T12:00Z' });
    }
    await insert('assignment', {
      patient_id,
      episode_id,
      staff_id: counselor,
      kind: 'primary',
      counts: true,
      from_day: '2026-06-01',
    });
    const order_id = await insert('medication_order', {
      patient_id,
      episode_id,
      product: 'methadone-oral-concentrate',
      product_class: 'methadone',
      route: 'oral',
      dose_mcg: 60_000,
      frequency: 'daily',
      starts_on: '2026-11-01',
      expires_on: '2027-01-15',
      signed_by: dana,
      signed_at: '2026-11-01T12:00Z',
      origin: 'demo',
    });
    const dosed = (service_day: string) =>
      insert('dose', {
        patient_id,
        episode_id,
        order_id,
        product_class: 'methadone',
        service_day,
        dose_mcg: 60_000,
        occurred_at: `${service_day}T12:00Z`,
        observation: 'observed_complete',
        origin: 'demo',
      });
    const session = (day: string, state: string) =>
      insert('appointment', {
        patient_id,
        starts_local: `${day} 11:00`,
        zone: 'America/New_York',
        starts_at: `${day}T16:00Z`,
        ends_at: `${day}T16:50Z`,
        minutes: 50,
        modality: 'individual',
        state,
        origin: 'demo',
      });
    const tested = async (collected_on: string, ...positive: string[]) => {
      const panel = ['opioid', 'methadone', 'cocaine'];
      const specimen_id = await insert('specimen', { patient_id, collected_on, panel, origin: 'demo' });
      for (const substance of positive)
        await insert('specimen_result', { patient_id, specimen_id, substance, result: 'positive' });
    };
    const ordered = (due_on: string, reason = 'random') =>
      insert('test_order', { patient_id, panel_id: panelId, reason, ordered_on: due_on, due_on });
    return { id: patient_id, episode_id, dosed, session, tested, ordered };
  };

  beforeAll(async () => {
    db = await testDatabase();
    boards = new BoardService(new Acts(db.database), clock);
    await db.owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone) values ($1, 'Fir', 'Fir', '1', 'America/New_York')`,
      [programmeId],
    );
    for (const id of [dana, eli]) {
      await db.owner.query(`insert into staff (id, email, display_name) values ($1::uuid, $1::text, 'Dana')`, [id]);
      await insert('staff_role', { staff_id: id, role: 'counselor', from_day: '2020-01-01' });
    }
    await insert('test_panel', {
      id: panelId,
      code: 'P',
      version: 1,
      name: 'Urine',
      matrix: 'urine',
      stage: 'presumptive',
      method: 'cup',
      laboratory: 'here',
      fda_status: 'waived',
      analytes: '[]',
      valid_from: '2026-01-01',
    });
    const calm = await person('Ada', dana);
    await calm.ordered('2026-10-20');
    await calm.ordered('2026-10-27', 'pregnancy');
    const excused = await calm.ordered('2026-11-03');
    await insert('test_outcome', {
      patient_id: calm.id,
      order_id: excused,
      outcome: 'excused',
      on_day: '2026-11-03',
      at: '2026-11-03T15:00Z',
    });
    await calm.ordered('2026-11-22');
    await calm.dosed('2026-11-21');
    await calm.session('2026-11-20', 'attended');
    await calm.session('2026-11-23', 'booked');
    await calm.tested('2026-11-17', 'methadone', 'cocaine');
    await calm.tested('2026-11-10', 'opioid');
    const needy = await person('Bo', dana);
    await needy.dosed('2026-11-16');
    await needy.session('2026-11-18', 'missed');
    await needy.session('2026-11-22', 'booked');
    await (await person('Cy', eli)).dosed('2026-11-21');
    const covered = await person('Di', eli, 'paused');
    await insert('assignment', {
      patient_id: covered.id,
      episode_id: covered.episode_id,
      staff_id: dana,
      kind: 'cover',
      counts: false,
      from_day: '2026-11-20',
      to_day: '2026-11-22',
    });
  });
  afterAll(() => db.close());

  it('lists whom I look after today, cover included, and who needs me most comes first', async () => {
    const { rows } = await boards.board(actor(dana, 'counselor'));
    expect(rows[0]?.displayName).toBe('Bo Test');
    expect(rows.map(({ displayName }) => displayName).sort()).toEqual(['Ada Test', 'Bo Test', 'Di Test']);
    expect(rows.find(({ displayName }) => displayName === 'Di Test')?.missedDoses).toBe(0);
    expect(rows[0]).toMatchObject({ missedDoses: 5, lastContact: '2026-11-16', product: 'methadone-oral-concentrate' });
    expect(rows[0]?.why).toContain('Missed 5 doses in a row');
    expect(rows[0]?.attendanceStrip).toBe('.........m...b');
  });

  it('shows tests and sessions as strips; the ordered medicine in a specimen is no finding', async () => {
    const { rows } = await boards.board(actor(dana, 'counselor'));
    expect(rows.find(({ displayName }) => displayName === 'Ada Test')).toMatchObject({
      main: 'admitted',
      placement: 'otp',
      moud: 'maintenance',
      therapy: 'active',
      doseMcg: 60_000,
      missedDoses: 0,
      lastContact: '2026-11-21',
      useStrip: '_______o__+-',
      attendanceStrip: '...........a..',
      // Nobody filled a form with Ada yet, which waits for longer than her next session.
      due: { label: expect.stringMatching(/forms to fill/), overdue: true, rule: 'clinical reference 3.10' },
    });
  });

  it('names the broken links of a plan with their rules, as the plan itself does, and who has none', async () => {
    const about = async (name: string) =>
      (await boards.board(actor(dana, 'counselor'))).rows.find(({ displayName }) => displayName === name);
    const ada = await about('Ada Test');
    expect(ada?.thread).toMatchObject({ rule: 'THREAD-FIRST-PLAN', broken: 1 });
    const patient_id = ada?.patientId ?? '';
    const { rows: episodes } = await db.owner.query<{ id: string }>('select id from episode where patient_id = $1', [
      patient_id,
    ]);
    const episode_id = episodes[0]?.id ?? '';
    await insert('treatment_plan', {
      ...{ patient_id, episode_id, version: 1, content: JSON.stringify(plan), modalities: '{CBT}', goals_met: false },
      ...{ effective_on: '2026-10-01', next_review_on: '2026-12-20', consent: 'signed', supervised: false },
      ...{ signed_on: '2026-10-01', signed_by: dana, signed_at: '2026-10-01T15:00Z', origin: 'demo' },
    });
    const plans = new TreatmentPlanService(new Acts(db.database), clock);
    const agrees = async () => {
      const { findings } = await plans.list(actor(dana, 'counselor'), patient_id);
      const broken = findings.filter(({ severity }) => severity === 'broken');
      const thread = (await about('Ada Test'))?.thread ?? null;
      expect(thread).toEqual(broken[0] ? { rule: broken[0].rule, says: broken[0].says, broken: broken.length } : null);
      return broken.map(({ rule }) => rule);
    };
    expect(await agrees()).toContain('THREAD-NOTE-DUE');
    await insert('progress_note', {
      ...{ patient_id, episode_id, modality: 'individual', contact_type: 'in_person', clone_percent: 0 },
      ...{ content: JSON.stringify({ objectiveIds: ['o1'] }), service_on: '2026-11-20', supervised: false },
      ...{ starts_at: '2026-11-20T16:00Z', ends_at: '2026-11-20T17:00Z', author_id: dana, origin: 'demo' },
      signed_at: '2026-11-20T18:00Z',
    });
    expect(await agrees()).not.toContain('THREAD-NOTE-DUE');
  });

  it('the chart shows the strips of the board', async () => {
    const { rows } = await boards.board(actor(dana, 'counselor'));
    const ada = rows.find(({ displayName }) => displayName === 'Ada Test');
    const charts = new ChartService(new Acts(db.database), clock);
    const chart = await charts.read(actor(dana, 'counselor'), ada?.patientId ?? '');
    expect([chart.useStrip, chart.attendanceStrip]).toEqual(['_______o__+-', '...........a..']);
  });

  it('opens the board of a colleague to a supervisor only, and each look is audited', async () => {
    const { rows } = await boards.board(actor(newId(), 'counselor_supervisor'), eli);
    expect(rows.map(({ displayName }) => displayName).sort()).toEqual(['Cy Test', 'Di Test']);
    await expect(boards.board(actor(dana, 'counselor'), eli)).rejects.toMatchObject({
      refusal: { code: 'permission.denied' },
    });
    const audited = await db.owner.query(
      `select outcome, facts from audit_event where act = 'board.read' order by id desc limit 2`,
    );
    expect(audited.rows).toMatchObject([{ outcome: 'refused' }, { outcome: 'done', facts: { staffId: eli } }]);
  });

  it('is empty on the other side of the wall', async () => {
    const there = newId();
    await db.owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone) values ($1, 'Elm', 'Elm', '1', 'America/Chicago')`,
      [there],
    );
    expect((await boards.board({ ...actor(dana, 'counselor'), programmeId: there })).rows).toEqual([]);
  });
});
