import { Acts } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { RegistrationService } from '@cairn/patient';
import { MovedClock, newId } from '@cairn/platform';
import {
  type ContinuingCare,
  continuingCarePartNames,
  type Role,
  type SummaryAttempt,
  summaryWordNames,
} from '@cairn/rules';
import { ChartService } from '../chart.service';
import { MendService } from '../mend.service';
import { MoveService } from '../move.service';
import { DischargeService } from './discharge.service';

const refusalOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'done',
    (fault: { refusal?: unknown }) => fault.refusal ?? fault,
  );

describe('the papers of a discharge', () => {
  let db: TestDatabase;
  let clinic: TestClinic;
  let clock: MovedClock;
  let registration: RegistrationService;
  let moves: MoveService;
  let mend: MendService;
  let charts: ChartService;
  let discharge: DischargeService;

  beforeAll(async () => {
    db = await testDatabase();
    clinic = await openClinic(db.owner);
    clock = new MovedClock(new Date());
    const acts = new Acts(db.database);
    registration = new RegistrationService(acts, clock);
    moves = new MoveService(acts, clock);
    mend = new MendService(acts, registration, clock);
    charts = new ChartService(acts, clock);
    discharge = new DischargeService(acts, clock);
  });
  beforeEach(() => clock.moveTo(new Date('2026-03-02T15:00:00Z')));
  afterAll(() => db.close());

  const everyone: Role[] = ['counselor', 'counselor_supervisor', 'nurse', 'prescriber', 'medical_director'];
  const actor = () => ({ ...clinic.actor('counselor_supervisor'), roles: everyone });
  const words = Object.fromEntries(summaryWordNames.map((word) => [word, 'In words'])) as SummaryAttempt['words'];
  const summary: SummaryAttempt = { type: 'completed', endsOn: '2026-03-02', words, sign: false, follows: null };
  const parts = Object.fromEntries(
    continuingCarePartNames.map((part) => [part, 'My words']),
  ) as ContinuingCare['parts'];
  const plan: ContinuingCare & { follows: null } = {
    ...{ parts, medication: null, next: null, consent: 'agreed', consentReason: null, copy: 'given', follows: null },
  };

  const person = async () => {
    const id = newId();
    await registration.register(clinic.actor('front_desk'), id, {
      legalName: { given: 'Ada', family: 'Path' },
      ...{ dateOfBirth: '1980-01-01', sexAtBirth: 'female' },
    });
    return id;
  };
  const go = async (patientId: string, to: string, type = 'completed') => {
    clock.moveTo(new Date(clock.now().getTime() + 60_000));
    const { path } = await charts.read(actor(), patientId);
    const step = path.tracks.find(({ track }) => track === 'main')?.next.find((next) => next.to === to);
    const attestations = (step?.attestable ?? []).map(({ guard, choices }) => ({
      guard,
      reasonCode: guard === 'PATH-DISCHARGED-1' ? type : (choices[0]?.code ?? 'seen'),
      text: 'Seen today',
    }));
    return moves.move(actor(), patientId, newId(), { track: 'main', to, reason: 'As planned', attestations });
  };
  const admitted = async () => {
    const id = await person();
    for (const to of ['screened', 'intake', 'admitted']) await go(id, to);
    return id;
  };
  const asked = async (patientId: string) => {
    const { path } = await charts.read(actor(), patientId);
    const step = path.tracks.find(({ track }) => track === 'main')?.next.find(({ to }) => to === 'discharged');
    return step?.attestable.map(({ guard }) => guard) ?? [];
  };
  const dueCodes = async (patientId: string) =>
    (await charts.read(actor(), patientId)).path.clocks.map(({ code }) => code);

  it('a summary in work opens its gate; the clock runs from discharge until it is signed', async () => {
    const id = await admitted();
    expect(await asked(id)).toContain('PATH-DISCHARGED-6');
    const first = await discharge.summarise(actor(), id, newId(), { ...summary, words: { ...words, reason: null } });
    expect(await asked(id)).not.toContain('PATH-DISCHARGED-6');
    expect(first).toMatchObject({ version: 1, signed: false, current: true });
    expect(await dueCodes(id)).not.toContain('C-SUMMARY');
    await go(id, 'discharged');
    expect(await dueCodes(id)).toContain('C-SUMMARY');
    expect((await discharge.read(actor(), id)).scene).toMatchObject({
      ...{ type: 'completed', teds: '1', closedOn: '2026-03-02', dueOn: '2026-03-17' },
    });
    const sign = { ...summary, sign: true, follows: first.id };
    expect(await refusalOf(discharge.summarise(actor(), id, newId(), { ...sign, type: 'moved' }))).toMatchObject({
      ...{ code: 'discharge.invalid', facts: { field: 'type' } },
    });
    await discharge.summarise(actor(), id, newId(), sign);
    expect(await dueCodes(id)).not.toContain('C-SUMMARY');
  });

  it('holds what the record held when it was written, whatever is written later', async () => {
    const id = await admitted();
    const session = (state: string, on: string) =>
      db.owner.query(
        `insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, ends_at, minutes, modality, state, origin)
         values (gen_random_uuid(), $1, $2, $3::timestamp, 'UTC', $3::timestamptz, $3::timestamptz + interval '50 minutes', 50, 'CBT', $4,
           'registered')`,
        [clinic.programmeId, id, `${on} 14:00`, state],
      );
    await session('attended', '2026-03-02');
    await session('missed', '2026-03-02');
    const made = await discharge.summarise(actor(), id, newId(), summary);
    const services = (record: typeof made.record) => record.find(({ label }) => label === 'Services')?.lines;
    expect(services(made.record)).toEqual([expect.stringMatching(/1 session, 50 minutes$/), 'Missed: 1']);
    await session('attended', '2026-03-02');
    const { summaries, record } = await discharge.read(actor(), id);
    expect(services(record)?.[0]).toMatch(/2 sessions, 100 minutes$/);
    expect(services(summaries[0]?.record ?? [])?.[0]).toMatch(/1 session/);
  });

  it('two who write at once: one version follows, the other is told to read it', async () => {
    const id = await admitted();
    const both = await Promise.allSettled([1, 2].map(() => discharge.summarise(actor(), id, newId(), summary)));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toMatchObject({ refusal: { code: 'discharge.changed' } });
    const again = newId();
    const [newest] = (await discharge.read(actor(), id)).summaries;
    const next = { ...summary, follows: newest?.id ?? null };
    const written = await discharge.summarise(actor(), id, again, next);
    expect(await discharge.summarise(actor(), id, again, next)).toEqual(written);
    expect(written.version).toBe(2);
  });

  it('who comes back before it was written still has the summary of the time before: it is owed and can be signed', async () => {
    const id = await admitted();
    await discharge.summarise(actor(), id, newId(), summary);
    await go(id, 'discharged');
    expect((await discharge.read(actor(), id)).owed).toBeNull();
    clock.moveTo(new Date('2026-03-06T15:00:00Z'));
    await mend.readmit(actor(), id, newId(), 'Came back');
    const { owed, summaries } = await discharge.read(actor(), id);
    expect(owed).toMatchObject({ closedOn: '2026-03-02', type: 'completed' });
    expect(summaries.map(({ current }) => current)).toEqual([false]);
    const follows = summaries[0]?.id ?? null;
    const signed = { ...summary, sign: true, follows, episodeId: owed?.episodeId };
    expect(await discharge.summarise(actor(), id, newId(), signed)).toMatchObject({
      ...{ version: 2, signed: true, current: false },
    });
    expect((await discharge.read(actor(), id)).owed).toBeNull();
    const other = await admitted();
    expect(await refusalOf(discharge.summarise(actor(), other, newId(), signed))).toMatchObject({ code: 'not-found' });
  });

  it('the plan to take along is printed without a name, and holds the way back', async () => {
    const id = await admitted();
    const { record, hints } = await discharge.planCare(actor(), id, newId(), plan);
    expect(hints).toEqual(['No next appointment is agreed']);
    const pdf = await discharge.printPlan(actor(), id, record.id);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const made = await discharge.summarise(actor(), id, newId(), summary);
    expect((await discharge.printSummary(actor(), id, made.id)).length).toBeGreaterThan(1000);
    expect(await refusalOf(discharge.printPlan(actor(), id, made.id))).toMatchObject({ code: 'not-found' });
  });

  it('nobody of another program reads or writes them', async () => {
    const id = await admitted();
    const elsewhere = await openClinic(db.owner);
    const by = { ...elsewhere.actor('counselor_supervisor'), roles: everyone };
    expect(await refusalOf(discharge.read(by, id))).toMatchObject({ code: 'patient.not-found' });
    expect(await refusalOf(discharge.summarise(by, id, newId(), summary))).toMatchObject({ code: 'patient.not-found' });
  });
});
