import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId } from '@cairn/platform';
import { isDay, type NextStep, readmissionItems, type Role, type Track } from '@cairn/rules';
import { ChartService } from './chart.service';
import { MendService } from './mend.service';
import { MoveService } from './move.service';
import { ReadmissionService } from './readmission/readmission.service';

describe('the path of one person', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let clock: MovedClock;
  let registration: RegistrationService;
  let moves: MoveService;
  let mend: MendService;
  let charts: ChartService;
  let returns: ReadmissionService;

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    clock = new MovedClock(new Date());
    const acts = new Acts(db.database);
    registration = new RegistrationService(acts, clock);
    moves = new MoveService(acts, clock);
    mend = new MendService(acts, registration, clock);
    charts = new ChartService(acts, clock);
    returns = new ReadmissionService(acts, clock);
  });
  beforeEach(() => clock.moveTo(new Date('2026-03-02T15:00:00Z')));
  afterAll(() => db.close());

  const everyone: Role[] = ['counselor', 'counselor_supervisor', 'nurse', 'prescriber', 'medical_director'];
  const actor = () => ({ ...clinic.actor('counselor_supervisor'), roles: everyone });

  const person = async () => {
    const id = newId();
    await registration.register(clinic.actor('front_desk'), id, {
      legalName: { given: 'Ada', family: 'Path' },
      dateOfBirth: '1980-01-01',
      sexAtBirth: 'female',
    });
    return id;
  };

  const stepTo = async (patientId: string, track: Track, to: string): Promise<NextStep> => {
    const { path } = await charts.read(actor(), patientId);
    const step = path.tracks.find((one) => one.track === track)?.next.find((next) => next.to === to);
    if (step === undefined) throw new Error(`${track} does not lead to ${to}`);
    return step;
  };

  /** Goes where the screen would let someone go who attests to all that is asked. */
  const go = async (patientId: string, track: Track, to: string, reason = 'As planned together') => {
    clock.moveTo(new Date(clock.now().getTime() + 60_000));
    const { attestable } = await stepTo(patientId, track, to);
    const attestations = attestable.map(({ guard, choices }) => ({
      guard,
      reasonCode: choices[0]?.code ?? 'seen',
      text: 'Seen today',
    }));
    return moves.move(actor(), patientId, newId(), { track, to, reason, attestations });
  };

  const admitted = async () => {
    const id = await person();
    for (const to of ['screened', 'intake', 'admitted']) await go(id, 'main', to);
    return id;
  };

  it('leads from referral to admission, which begins the level of care and the planning of aftercare', async () => {
    const { path, spans, attestations } = await charts.read(actor(), await admitted());
    expect(Object.fromEntries(path.tracks.map(({ track, state }) => [track, state]))).toEqual({
      main: 'admitted',
      placement: 'none',
      moud: 'not_started',
      therapy: 'not_started',
      aftercare: 'planning',
    });
    expect(spans.filter(({ track }) => track === 'main').map(({ state }) => state)).toEqual([
      'referred',
      'screened',
      'intake',
      'admitted',
    ]);
    expect(attestations.length).toBeGreaterThan(0);
  });

  it('whoever is admitted waits no longer, and waits on in the old place if that was an error (R-379)', async () => {
    const id = await person();
    const entry = newId();
    await db.owner.query(
      `insert into waiting_list_entry (id, programme_id, patient_id, priority, since, origin)
       values ($1, $2, $3, 'other', now(), 'registered')`,
      [entry, clinic.programmeId, id],
    );
    const ended = async () => {
      const sql = 'select ended_reason, ended_by from waiting_list_entry where id = $1';
      return (await db.owner.query(sql, [entry])).rows[0];
    };
    for (const to of ['screened', 'intake']) await go(id, 'main', to);
    expect(await ended()).toEqual({ ended_reason: null, ended_by: null });
    const step = await go(id, 'main', 'admitted');
    expect(await ended()).toEqual({ ended_reason: 'placed', ended_by: actor().staffId });
    await mend.voidMove(actor(), id, step.id, 'Of another person');
    expect(await ended()).toEqual({ ended_reason: null, ended_by: null });
  });

  it('a gate without its record stays shut until someone attests, and every gate leaves its answer', async () => {
    const id = await person();
    const bare = moves.move(actor(), id, newId(), { track: 'main', to: 'screened', reason: '' });
    await expect(bare).rejects.toMatchObject({
      refusal: { code: 'path.guard-failed', evaluations: expect.any(Array) },
    });
    await expect(
      moves.move(actor(), id, newId(), { track: 'main', to: 'discharged', reason: 'x' }),
    ).rejects.toMatchObject({
      refusal: { code: 'path.illegal-move' },
    });
    const { rows } = await db.owner.query(
      `select count(*)::int as count from audit_event where patient_id = $1 and outcome = 'refused'`,
      [id],
    );
    expect(rows[0].count).toBe(2);
  });

  it('two people who move the same person at once take one step, not two', async () => {
    const id = await person();
    const attempt = {
      track: 'main' as const,
      to: 'screened',
      reason: 'Reached',
      attestations: [{ guard: 'PATH-SCREENED-1', reasonCode: 'call', text: 'Spoke' }],
    };
    const answers = await Promise.allSettled([1, 2, 3].map(() => moves.move(actor(), id, newId(), attempt)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('the database refuses spans that overlap, whatever the program thinks', async () => {
    const id = await person();
    const { rows } = await db.owner.query('select id from episode where patient_id = $1', [id]);
    const overlap = db.database.transaction(clinic.system, (tx) =>
      tx.query(
        `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at) values ($1, $2, $3, $4, 'main', 'intake', now())`,
        [newId(), clinic.programmeId, id, rows[0].id],
      ),
    );
    await expect(overlap).rejects.toMatchObject({ constraint: 'ex_episode_span_overlap' });
  });

  it('a step recorded in error is taken back with all it implied, and stays visible', async () => {
    const id = await person();
    for (const to of ['screened', 'intake']) await go(id, 'main', to);
    const step = await go(id, 'main', 'admitted');
    await mend.voidMove(actor(), id, step.id, 'The wrong person was chosen');
    const chart = await charts.read(actor(), id);
    expect(chart.path.tracks.find(({ track }) => track === 'main')?.state).toBe('intake');
    expect(chart.path.tracks.find(({ track }) => track === 'aftercare')?.state).toBeNull();
    expect(chart.timeline.items.find((item) => item.id === step.id)).toMatchObject({
      voided: true,
      detail: 'The wrong person was chosen',
    });
    await expect(mend.voidMove(actor(), id, step.id, 'Again')).rejects.toMatchObject({
      refusal: { code: 'path.not-voidable' },
    });
  });

  it('discharge closes the episode, aftercare goes on, and coming back begins a linked one', async () => {
    const id = await admitted();
    await go(id, 'main', 'discharged', 'Moved away');
    const after = await charts.read(actor(), id);
    expect(after.patient.episode).toBeNull();
    expect(isDay(after.path.closedOn ?? '')).toBe(true);
    expect(after.path.tracks.find(({ track }) => track === 'aftercare')?.state).toBe('active');
    const again = newId();
    await mend.readmit(actor(), id, again, 'Came back');
    const { rows } = await db.owner.query(
      'select previous_episode_id is not null as linked from episode where id = $1',
      [again],
    );
    expect(rows).toEqual([{ linked: true }]);
    await expect(mend.readmit(actor(), id, newId(), 'Twice')).rejects.toMatchObject({
      refusal: { code: 'path.already-open' },
    });
  });

  it('who comes back has everything confirmed: by records of the new episode, else by word, once (5.4)', async () => {
    const id = await admitted();
    for (const to of ['discharge_planned', 'discharged']) await go(id, 'main', to);
    expect((await returns.read(actor(), id)).items).toEqual([]);
    clock.moveTo(new Date('2026-05-02T15:00:00Z'));
    const episode = newId();
    await mend.readmit(actor(), id, episode, 'Came back');
    const open = async () =>
      (await returns.read(actor(), id)).items.filter(({ answered }) => answered === null).map(({ item }) => item);
    expect(await open()).toEqual(readmissionItems);
    const asked = async () => (await charts.read(actor(), id)).path.clocks.find(({ code }) => code === 'C-RECONFIRM');
    expect((await asked())?.dueAt.toISOString().slice(0, 10)).toBe('2026-05-17');
    const confirmation = newId();
    const said = { item: 'people', note: 'All as it was, new phone' } as const;
    const first = await returns.confirm(actor(), id, confirmation, said);
    expect(await returns.confirm(actor(), id, confirmation, said)).toEqual(first);
    await expect(returns.confirm(actor(), id, newId(), said)).rejects.toMatchObject({
      refusal: { code: 'readmission.invalid', facts: { field: 'item' } },
    });
    await db.owner.query(
      `insert into cows_assessment (id, programme_id, patient_id, episode_id, on_day, at, reason, pulse_bpm, items, total, band, objective_signs, precipitated, origin)
       values (gen_random_uuid(), $1, $2, $3, '2026-05-02', '2026-05-02T15:00:00Z', 'admission', 88, '{}', 9, 'mild', 0, false, 'registered')`,
      [clinic.programmeId, id, episode],
    );
    expect(await open()).not.toContain('withdrawal');
    for (const item of await open()) await returns.confirm(actor(), id, newId(), { item, note: 'Asked today' });
    expect(await asked()).toBeUndefined();
    const stranger = { ...(await openClinic(db.owner)).actor('counselor'), roles: everyone };
    await expect(returns.read(stranger, id)).rejects.toMatchObject({ refusal: { code: 'patient.not-found' } });
  });

  it('who comes back within 30 days goes on in the same episode, after longer it warns and stops nobody (5.4)', async () => {
    const id = await admitted();
    const before = (await charts.read(actor(), id)).path.episodeId;
    const away = async (days: number) => {
      await go(id, 'main', 'suspended', 'In hospital');
      clock.moveTo(new Date(clock.now().getTime() + days * 86_400_000));
      const { guards } = await stepTo(id, 'main', 'admitted');
      await go(id, 'main', 'admitted', 'Back from hospital');
      return guards.map(({ ruleId, severity, result }) => [ruleId, severity, result]);
    };
    expect(await away(29)).toEqual([['PATH-ADMITTED-5', 'WARN', 'passed']]);
    expect(await away(31)).toEqual([['PATH-ADMITTED-5', 'WARN', 'failed']]);
    expect((await charts.read(actor(), id)).path.episodeId).toBe(before);
    expect((await returns.read(actor(), id)).items).toEqual([]);
  });

  it('out of contact in aftercare: what was missed before it does not count, and nobody needs to say what is on record (6.5)', async () => {
    const id = await admitted();
    const missed = async (startsAt: string) =>
      db.owner.query(
        `insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, ends_at, minutes, modality, state, origin)
         values ($1, $2, $3, ($4::timestamptz at time zone 'UTC'), 'America/New_York', $4, $4::timestamptz + interval '50 minutes', 50,
           'INDIV', 'missed', 'registered')`,
        [newId(), clinic.programmeId, id, startsAt],
      );
    for (const day of ['02', '03']) await missed(`2026-02-${day}T15:00Z`);
    await go(id, 'main', 'discharged', 'Moved away');
    clock.moveTo(new Date('2026-05-02T15:00:00Z'));
    const asked = async () => (await stepTo(id, 'aftercare', 'lapsed_contact')).attestable.map(({ guard }) => guard);
    expect(await asked()).toEqual(['PATH-LAPSED-CONTACT-1']);
    await missed('2026-03-05T15:00Z');
    expect(await asked()).toEqual(['PATH-LAPSED-CONTACT-1']);
    await missed('2026-03-12T15:00Z');
    expect(await asked()).toEqual([]);
  });

  it('voiding a discharge opens the episode again', async () => {
    const id = await admitted();
    const step = await go(id, 'main', 'discharged', 'Moved away');
    await mend.voidMove(actor(), id, step.id, 'The wrong person was chosen');
    const chart = await charts.read(actor(), id);
    expect(chart.patient.episode).toMatchObject({ main: 'admitted', aftercare: 'planning' });
  });

  it('a test that was positive for alcohol asks for AUDIT-C before its time, also on the clock (3.10)', async () => {
    const id = await admitted();
    const put = (table: string, row: Record<string, unknown>) => {
      const all = { id: newId(), programme_id: clinic.programmeId, patient_id: id, ...row };
      const names = Object.keys(all);
      const places = names.map((_, index) => `$${index + 1}`).join(', ');
      return db.owner.query(`insert into ${table} (${names.join(', ')}) values (${places})`, Object.values(all));
    };
    const day = '2026-03-03';
    const form = { instrument: 'audit-c', version: 1, taken_at: `${day}T15:00Z`, taken_on: day, mode: 'interview' };
    await put('instrument_response', {
      ...{ ...form, answers: '{}', complete: true, scores: '{"total": 2}', positive: false, origin: 'registered' },
    });
    const asked = async () =>
      (await charts.read(actor(), id)).path.clocks.find(({ code }) => code === 'C-INSTRUMENTS')?.why;
    clock.moveTo(new Date('2026-03-25T15:00:00Z'));
    expect(await asked()).not.toContain('AUDIT-C');
    const specimen = newId();
    await put('specimen', { id: specimen, collected_on: '2026-03-24', panel: ['etg'], origin: 'registered' });
    await put('specimen_result', { specimen_id: specimen, substance: 'etg', result: 'positive' });
    expect(await asked()).toContain('AUDIT-C');
    await db.owner.query(
      `insert into specimen_void (specimen_id, programme_id, patient_id, reason) values ($1, $2, $3, 'Of another person')`,
      [specimen, clinic.programmeId, id],
    );
    expect(await asked()).not.toContain('AUDIT-C');
  });

  it('a declined dose of today does not hide what was taken before: the offer at discharge is still asked for', async () => {
    const id = await admitted();
    expect(await offerAsked(id)).toBe(false);
    const { rows } = await db.owner.query('select id from episode where patient_id = $1', [id]);
    for (const [day, mcg] of [
      ['2026-02-10', 60_000],
      ['2026-03-02', 0],
    ])
      await db.owner.query(
        `insert into dose (id, programme_id, patient_id, episode_id, product_class, service_day, dose_mcg, occurred_at, origin)
         values (gen_random_uuid(), $1, $2, $3, 'methadone', $4::date, $5, $4::date + interval '14 hours', 'generated')`,
        [clinic.programmeId, id, rows[0].id, day, mcg],
      );
    expect(await offerAsked(id)).toBe(true);
  });

  const offerAsked = async (id: string) =>
    (await stepTo(id, 'main', 'discharged')).attestable.map(({ guard }) => guard).includes('PATH-DISCHARGED-2');

  const ordered = async (patientId: string, product: [string, string], signedAt: string, expiresOn = '2026-04-01') => {
    const id = newId();
    await db.owner.query(
      `insert into medication_order (id, programme_id, patient_id, episode_id, product_class, product, route, dose_mcg, frequency,
         starts_on, expires_on, signed_at, origin)
       select $1, $2, $3, e.id, $4, $5, 'oral', 60000, 'daily', '2026-02-01', $6, $7, 'generated' from episode e where e.patient_id = $3`,
      [id, clinic.programmeId, patientId, ...product, expiresOn, signedAt],
    );
    return id;
  };
  const methadone: [string, string] = ['methadone', 'methadone-oral-concentrate'];

  it('nor does a later order for naltrexone hide one for methadone that still runs', async () => {
    const id = await admitted();
    await ordered(id, ['naltrexone', 'naltrexone-oral'], '2026-02-20T10:00:00Z');
    expect(await offerAsked(id)).toBe(false);
    await ordered(id, methadone, '2026-02-01T10:00:00Z');
    expect(await offerAsked(id)).toBe(true);
  });

  it('bottles at home count as doses until they are brought back full', async () => {
    const id = await admitted();
    const orderId = await ordered(id, methadone, '2026-02-01T10:00:00Z', '2026-02-25');
    expect(await offerAsked(id)).toBe(false);
    const [batch, bottle] = [newId(), newId()];
    await db.owner.query(
      `insert into take_home_batch (id, programme_id, patient_id, episode_id, order_id, reason, product, product_class, service_day,
         pick_up_on, child_resistant, evaluations, origin)
       select $1, o.programme_id, o.patient_id, o.episode_id, o.id, 'take-home', o.product, o.product_class, '2026-02-20', '2026-02-20',
         true, '[]', 'generated' from medication_order o where o.id = $2`,
      [batch, orderId],
    );
    await db.owner.query(
      `insert into take_home_bottle (id, programme_id, patient_id, batch_id, order_id, number, serial, on_day, portion, portions, dose_mcg)
       values ($1::uuid, $2, $3, $4, $5, 1, $1::text, '2026-02-21', 1, 1, 60000)`,
      [bottle, clinic.programmeId, id, batch, orderId],
    );
    const became = (state: string, day: string) =>
      db.owner.query(
        `insert into take_home_bottle_event (id, programme_id, patient_id, bottle_id, state, service_day)
         values (gen_random_uuid(), $1, $2, $3, $4, $5)`,
        [clinic.programmeId, id, bottle, state, day],
      );
    expect(await offerAsked(id)).toBe(false);
    await became('released', '2026-02-20');
    expect(await offerAsked(id)).toBe(true);
    await became('returned_full', '2026-03-01');
    expect(await offerAsked(id)).toBe(false);
  });

  it('an attempt that reached nobody keeps the day that was agreed, and an earlier time in care says nothing', async () => {
    const id = await admitted();
    for (const to of ['discharge_planned', 'discharged']) await go(id, 'main', to);
    const { rows } = await db.owner.query('select id from episode where patient_id = $1', [id]);
    const told = async (at: string, nextOn: string | null, talk: object | null, episode = rows[0].id) =>
      db.owner.query(
        `insert into check_up (id, programme_id, patient_id, episode_id, at, channel, talk, next_on, recorded_at, origin)
         values (gen_random_uuid(), $1, $2, $3, $4, 'phone', $5, $6, $4, 'registered')`,
        [clinic.programmeId, id, episode, at, talk && JSON.stringify(talk), nextOn],
      );
    const due = async () =>
      (await charts.read(actor(), id)).path.clocks.find(({ code }) => code === 'C-CHECK-UP')?.dueAt;
    const untilTalk = await due();
    clock.moveTo(new Date('2026-03-03T15:00:00Z'));
    await told('2026-03-03T14:00:00Z', '2026-03-04', {});
    const agreed = await due();
    expect(agreed).not.toEqual(untilTalk);
    await told('2026-03-03T14:30:00Z', null, null);
    expect(await due()).toEqual(agreed);
  });

  it('the timeline pages through a long history without losing or repeating a line', async () => {
    const id = await admitted();
    const { rows } = await db.owner.query('select id from episode where patient_id = $1', [id]);
    await db.owner.query(
      `insert into dose (id, programme_id, patient_id, episode_id, product_class, service_day, dose_mcg, occurred_at, origin)
       select gen_random_uuid(), $1, $2, $3, 'methadone', d::date, case when extract(day from d) < 15 then 60000 else 70000 end, d + interval '14 hours', 'generated'
       from generate_series('2023-01-01'::timestamptz, '2026-02-28', '1 day') d where extract(day from d) <> 7`,
      [clinic.programmeId, id, rows[0].id],
    );
    let { items, next } = (await charts.read(actor(), id)).timeline;
    const all = [...items];
    while (next !== null) {
      ({ items, next } = await charts.timeline(actor(), id, next));
      all.push(...items);
    }
    const runs = all.filter(({ kind }) => kind === 'doses');
    expect(runs.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(1155 - 38);
    expect(new Set(all.map((item) => item.id)).size).toBe(all.length);
    const times = all.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
  });
});
