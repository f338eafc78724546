import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { addMinutes, criteria, type DecisionAttempt, type Role } from '@cairn/rules';
import { OverdoseService } from '../outside/overdose.service';
import { RoundService } from '../round.service';
import { DosingScene } from '../testing';
import { writtenOrder } from '../testing-orders';
import { loadClosedDays } from './decision-part';
import { TakeHomeDecisionService } from './decision.service';
import { TakeHomeExceptionService } from './exception.service';

const favorable = Object.fromEntries(criteria.map((one) => [one, { answer: 'yes' as const }]));
const boat = {
  from: '2026-03-02',
  to: '2026-04-30',
  days: 21,
  doseMcg: 60_000,
  reason: 'Works on a fishing boat in spring',
};

describe('take-home decisions', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let decisions: TakeHomeDecisionService;
  let exceptions: TakeHomeExceptionService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    decisions = new TakeHomeDecisionService(scene.acts, scene.clock);
    exceptions = new TakeHomeExceptionService(scene.acts, scene.clock);
  });
  afterAll(() => db.close());

  const by = (role: Role) => scene.clinic.actor(role);
  /** Dosed for the first time so many days ago, which makes today the treatment day after them. */
  const treatedFor = async (days: number): Promise<string> => {
    const patientId = await scene.person();
    const orderId = await writtenOrder(db.owner, scene.clinic, patientId);
    if (days > 0)
      await db.owner.query(
        `with d as (insert into dose (id, programme_id, patient_id, episode_id, order_id, product, product_class, service_day,
           portion, dose_mcg, occurred_at, recorded_at, observation, origin, flags, evaluations)
         select gen_random_uuid(), o.programme_id, o.patient_id, o.episode_id, o.id, o.product, o.product_class,
           date '2026-03-02' - $2::int, 1, o.dose_mcg, timestamptz '2026-03-02 15:00Z' - make_interval(days => $2),
           now(), 'observed_complete', 'registered', '{}', '[]' from medication_order o where o.id = $1 returning 1) select 1`,
        [orderId, days],
      );
    return patientId;
  };
  const attempt = (change: Partial<DecisionAttempt> = {}): DecisionAttempt => ({
    productClass: 'methadone',
    days: 7,
    criteria: favorable,
    rationale: 'Comes every day, keeps the doses in a lockbox',
    ...change,
  });
  const decide = (patientId: string, change: Partial<DecisionAttempt> = {}, role: Role = 'prescriber', id = newId()) =>
    decisions.decide(by(role), patientId, id, attempt(change));
  const later = () => scene.clock.moveTo(addMinutes(scene.clock.now(), 1));
  const refusal = (code: string) => ({ refusal: { code } });

  it('a prescriber decides, and the ladder says how the person stands (R-063, R-064)', async () => {
    const patientId = await treatedFor(13);
    expect(await decisions.read(by('counselor'), patientId)).toMatchObject({
      treatmentDay: 14,
      ceiling: { days: 7, layer: 'federal' },
      allowedDays: 0,
      decision: null,
      rungs: [{ place: 'current' }, { place: 'next', from: '2026-03-03' }, { place: 'later', from: '2026-03-19' }],
    });
    const decided = await decide(patientId);
    expect(decided).toMatchObject({
      decision: 'approved',
      days: 7,
      by: 'The prescriber',
      treatmentDay: 14,
      tierFrom: 1,
      ruleVersion: 'federal-2024',
      expiresOn: '2026-05-31',
      deaRelevant: false,
    });
    expect(decided.evaluations.map(({ ruleId }) => ruleId)).toEqual(['R-201', 'R-064', 'R-063', 'R-400']);
    expect(await decisions.read(by('nurse'), patientId)).toMatchObject({
      allowedDays: 7,
      review: { why: 'time', due: '2026-05-31' },
      criteria: criteria.map((id) => ({ id, answer: 'yes' })),
      history: [{ id: decided.id }],
    });
  });

  it('time carried over from another program moves the ladder on (R-005)', async () => {
    const patientId = await treatedFor(9);
    await db.owner.query(
      `with r as (insert into external_report (id, programme_id, patient_id, product_class, source, facility, method, recorded_by)
         values ($3, $1, $2, 'methadone', 'otp', 'Harbor Clinic', 'record', $4) returning id)
       insert into treatment_carry_over (id, programme_id, patient_id, episode_id, report_id, days, reason, recorded_by)
       select gen_random_uuid(), $1, $2, e.id, r.id, 30, 'Letter seen', $4 from r, episode e where e.patient_id = $2`,
      [scene.clinic.programmeId, patientId, newId(), by('prescriber').staffId],
    );
    expect(await decisions.read(by('nurse'), patientId)).toMatchObject({ treatmentDay: 40, ceiling: { days: 28 } });
  });

  it('what the rules stop is refused and audited with every answer (R-002, R-063, R-237)', async () => {
    const patientId = await treatedFor(13);
    const id = newId();
    await expect(decide(patientId, { days: 8 }, 'prescriber', id)).rejects.toMatchObject(refusal('take-home.refused'));
    const { rows } = await db.owner.query(
      `select outcome, jsonb_path_query_array(facts, '$.evaluations[*].ruleId') as rules from audit_event where record_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ outcome: 'refused', rules: ['R-201', 'R-064', 'R-063', 'R-069', 'R-237', 'R-400'] }]);
  });

  it('an unfavorable answer needs a reason, which is kept with the decision (R-064)', async () => {
    const patientId = await treatedFor(40);
    const criteriaNow = { ...favorable, attendance: { answer: 'no' as const, comment: 'Night shifts' } };
    await expect(decide(patientId, { days: 28, criteria: criteriaNow })).rejects.toMatchObject(
      refusal('take-home.refused'),
    );
    const overrides = [{ ruleId: 'R-064', reasonCode: 'clinical', reasonText: 'Works nights, comes when off shift' }];
    const decided = await decide(patientId, { days: 28, criteria: criteriaNow, overrides });
    expect(decided).toMatchObject({
      criteria: { attendance: { answer: 'no', comment: 'Night shifts' } },
      overrides: [{ ruleId: 'R-064', role: 'prescriber' }],
    });
  });

  it('the same id gives the first answer again, with another body a refusal', async () => {
    const patientId = await treatedFor(40);
    const id = newId();
    const first = await decide(patientId, { days: 28 }, 'prescriber', id);
    expect(await decide(patientId, { days: 28 }, 'prescriber', id)).toEqual(first);
    await expect(decide(patientId, { days: 20, reasonCode: 'storage' }, 'prescriber', id)).rejects.toMatchObject(
      refusal('idempotency.body-differs'),
    );
  });

  it('the newest of the episode stands; two at once are one after the other (R-068)', async () => {
    const patientId = await treatedFor(40);
    const [one, two] = await Promise.all([
      decide(patientId, { days: 14, reasonCode: 'step-by-step' }),
      decide(patientId, { days: 0, criteria: {}, rationale: '', reasonCode: 'patient-wish' }),
    ]);
    const { decision, history } = await decisions.read(by('nurse'), patientId);
    expect(history.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
    expect(decision?.id).toBe(history[0]?.id);
    expect([one.decision, two.decision]).toEqual(['reduced', 'declined']);
  });

  it('a nurse asks, the round says so, and a decision answers it (R-201)', async () => {
    const patientId = await treatedFor(40);
    await expect(decide(patientId, {}, 'nurse')).rejects.toMatchObject(refusal('permission.denied'));
    await decisions.request(by('nurse'), patientId, newId(), { days: 3, says: 'New job, the shift begins at six' });
    const onRound = async () =>
      (await new RoundService(scene.acts, scene.clock).round(by('prescriber'))).items.filter(
        (item) => item.patientId === patientId && item.kind === 'take-home',
      );
    expect(await onRound()).toMatchObject([{ ruleId: 'R-201', says: 'The nurse asks for 3 days to take home' }]);
    await decide(patientId, { days: 6, reasonCode: 'step-by-step' });
    expect(await onRound()).toEqual([]);
    expect(await decisions.read(by('nurse'), patientId)).toMatchObject({ requests: [], allowedDays: 6 });
  });

  it('an overdose asks for a new look within two business days, and changes nothing by itself (R-096, R-408)', async () => {
    const patientId = await treatedFor(40);
    await decide(patientId, { days: 28 });
    later();
    await new OverdoseService(scene.acts, scene.clock).record(by('nurse'), patientId, newId(), {
      on: '2026-03-01',
      place: 'home',
      substances: ['fentanyl'],
      intent: 'unintentional',
      survived: true,
      source: 'patient',
    });
    expect(await decisions.read(by('prescriber'), patientId)).toMatchObject({
      allowedDays: 28,
      triggers: [{ kind: 'overdose', due: '2026-03-04' }],
    });
    later();
    await decide(patientId, { days: 7, reasonCode: 'overdose-risk' });
    expect(await decisions.read(by('prescriber'), patientId)).toMatchObject({ allowedDays: 7, triggers: [] });
  });

  it('an exception goes its way step by step; only with every approval does it lift the ceiling (R-069)', async () => {
    const patientId = await treatedFor(13);
    const id = newId();
    expect(await exceptions.enter(by('counselor'), patientId, id, boat)).toMatchObject({
      state: 'draft',
      next: ['submitted'],
    });
    const step = (name: 'submitted' | 'state_approved' | 'federal_approved' | 'denied', reference?: string) =>
      exceptions.step(by('prescriber'), patientId, id, newId(), {
        step: name,
        ...(reference === undefined ? {} : { reference }),
      });
    await expect(step('state_approved', 'MA-1')).rejects.toMatchObject(refusal('take-home.step'));
    await step('submitted', 'SMA-168');
    await expect(step('federal_approved')).rejects.toMatchObject(refusal('take-home.invalid'));
    await step('federal_approved', 'FED-7');
    await expect(decide(patientId, { days: 21 })).rejects.toMatchObject(refusal('take-home.refused'));
    expect(await step('state_approved', 'MA-1')).toMatchObject({ state: 'approved', next: [] });
    await expect(step('denied')).rejects.toMatchObject(refusal('take-home.step'));
    expect(await decide(patientId, { days: 21 })).toMatchObject({ days: 21, deaRelevant: true });
    expect(await decisions.read(by('nurse'), patientId)).toMatchObject({
      mostDays: 21,
      exceptions: [{ id, state: 'approved', steps: [{ step: 'draft' }, {}, { reference: 'FED-7' }, {}] }],
    });
  });

  it('a nurse cannot move an exception on, nor can somebody name one of another person (R-069, R-201)', async () => {
    const [patientId, other] = [await treatedFor(13), await treatedFor(13)];
    const id = newId();
    await exceptions.enter(by('nurse'), patientId, id, boat);
    await expect(exceptions.step(by('nurse'), patientId, id, newId(), { step: 'submitted' })).rejects.toMatchObject(
      refusal('permission.denied'),
    );
    await expect(exceptions.step(by('prescriber'), other, id, newId(), { step: 'submitted' })).rejects.toMatchObject(
      refusal('not-found'),
    );
  });

  it('nobody changes or takes away what was decided', async () => {
    await expect(
      scene.acts.perform(by('prescriber'), { act: 'take-home.read', recordType: 'x' }, (tx) =>
        tx.query('update take_home_decision set days = 28'),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it('closed days come from the calendar and from the hours (R-065)', async () => {
    await db.owner.query(
      `insert into closure (id, programme_id, from_day, to_day, kind, name, dosing, recorded_by, recorded_at)
       values ($1, $2, '2026-05-25', '2026-05-25', 'holiday', 'Memorial Day', false, $3, now())`,
      [newId(), scene.clinic.programmeId, by('administrator').staffId],
    );
    const closed = await scene.acts.perform(by('nurse'), { act: 'take-home.read', recordType: 'x' }, (tx) =>
      loadClosedDays(tx, '2026-05-20', 10),
    );
    expect(closed).toContainEqual({ on: '2026-05-25', kind: 'holiday', name: 'Memorial Day' });
  });
});
