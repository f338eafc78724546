import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { loadChartOfPatient } from '../chart/medication-chart.queries';
import { DosingScene } from '../testing';
import { ExternalDoseService } from './external-dose.service';
import { GuestStayService } from './guest-stay.service';
import { LetterService } from './letter.service';
import { NaloxoneService } from './naloxone.service';
import { OverdoseService } from './overdose.service';

const today = '2026-03-02';

describe('what happens outside the dosing window', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let external: ExternalDoseService;
  let guests: GuestStayService;
  let kits: NaloxoneService;
  let overdoses: OverdoseService;
  let letters: LetterService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    external = new ExternalDoseService(scene.acts, scene.clock);
    guests = new GuestStayService(scene.acts, scene.clock);
    kits = new NaloxoneService(scene.acts, scene.clock);
    overdoses = new OverdoseService(scene.acts, scene.clock);
    letters = new LetterService(scene.acts, scene.clock);
  });
  afterAll(() => db.close());

  const by = (role: 'nurse' | 'counselor' | 'prescriber') => scene.clinic.actor(role);
  const chartOf = async (patientId: string) =>
    (await db.database.transaction(by('nurse'), (tx) => loadChartOfPatient(tx, patientId, today))).chart;
  const refusedWith = (code: string) => ({ refusal: { code } });
  const report = {
    productClass: 'methadone' as const,
    source: 'otp' as const,
    facility: 'Harbor Clinic',
    method: 'patient_says' as const,
    doses: [
      { on: '2026-03-01', doseMcg: 60_000 },
      { on: '2026-02-28', doseMcg: 60_000 },
      { on: '2026-02-27', doseMcg: 60_000 },
    ],
  };

  it('a dose elsewhere counts once somebody licensed verified it, and no more when it is rejected (R-083)', async () => {
    const patientId = await scene.person();
    const id = newId();
    const told = await external.report(by('counselor'), patientId, id, report);
    expect(told).toMatchObject({ state: 'reported', decisions: [], evaluations: [] });
    expect(told.doses).toHaveLength(3);
    expect((await chartOf(patientId)).externalDoses).toMatchObject([
      { on: '2026-03-01', state: 'reported', doseMcg: 60_000, facility: 'Harbor Clinic' },
      { on: '2026-02-28' },
      { on: '2026-02-27' },
    ]);
    const call = { outcome: 'verified', method: 'call_back', spokeWith: 'Lee' } as const;
    await expect(external.decide(by('counselor'), patientId, id, newId(), call)).rejects.toMatchObject(
      refusedWith('permission.denied'),
    );
    const unnamed = { outcome: 'verified', method: 'call_back' } as const;
    await expect(external.decide(by('nurse'), patientId, id, newId(), unnamed)).rejects.toMatchObject(
      refusedWith('external-dose.invalid'),
    );
    const decisionId = newId();
    const verified = await external.decide(by('nurse'), patientId, id, decisionId, call);
    expect(verified).toMatchObject({ state: 'verified', decisions: [{ spokeWith: 'Lee', by: 'The nurse' }] });
    expect(await external.decide(by('nurse'), patientId, id, decisionId, call)).toEqual(verified);
    expect((await chartOf(patientId)).externalDoses).toMatchObject([{ state: 'verified' }, {}, {}]);
    const rejected = { outcome: 'rejected', method: 'fax' } as const;
    await external.decide(by('nurse'), patientId, id, newId(), rejected);
    expect((await external.list(by('nurse'), patientId)).items).toMatchObject([
      { state: 'rejected', decisions: [{ outcome: 'rejected' }, { outcome: 'verified' }] },
    ]);
  });

  it('a prescriber carries time over on a verified record, and the chart counts it (R-005)', async () => {
    const patientId = await scene.person();
    const reportId = newId();
    await external.report(by('nurse'), patientId, reportId, report);
    const given = { reportId, days: 90, reason: 'Letter of the other program' };
    await expect(external.carryOver(by('prescriber'), patientId, newId(), given)).rejects.toMatchObject(
      refusedWith('carry-over.invalid'),
    );
    await external.decide(by('nurse'), patientId, reportId, newId(), { outcome: 'verified', method: 'record' });
    await external.carryOver(by('prescriber'), patientId, newId(), given);
    expect(await chartOf(patientId)).toMatchObject({ carryOverDays: 90 });
  });

  it('a letter goes out only after a prescriber approved and on a consent; two who move it on at once are one (R-081)', async () => {
    const patientId = await scene.person();
    const id = newId();
    const stay = {
      direction: 'out',
      otherProgramme: 'Harbor Clinic',
      telephone: '555',
      reason: 'work',
      from: today,
      to: '2026-03-06',
      productClass: 'methadone',
      doseMcg: 60_000,
    } as const;
    expect(await guests.request(by('counselor'), patientId, id, stay)).toMatchObject({ state: 'requested' });
    await expect(guests.advance(by('nurse'), patientId, id, { state: 'sent' })).rejects.toMatchObject(
      refusedWith('guest-stay.step'),
    );
    const answers = await Promise.allSettled([1, 2, 3].map(() => guests.approve(by('prescriber'), patientId, id)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(guests.advance(by('nurse'), patientId, id, { state: 'sent' })).rejects.toMatchObject(
      refusedWith('guest-stay.invalid'),
    );
    const sent = { state: 'sent', consentBasis: 'part2', consentOn: today } as const;
    expect(await guests.advance(by('nurse'), patientId, id, sent)).toMatchObject({ state: 'sent' });
    expect(await letters.letter(by('nurse'), patientId, id)).toMatchObject({
      stay: { otherProgramme: 'Harbor Clinic' },
      signedBy: { displayName: 'The prescriber' },
      consent: { basis: 'part2', on: today },
    });
    expect(await guests.advance(by('nurse'), patientId, id, { state: 'confirmed' })).toMatchObject({ state: 'active' });
    expect((await scene.window.card(by('nurse'), patientId, undefined)).checks).toContainEqual(
      expect.objectContaining({ ruleId: 'R-081', result: 'failed', severity: 'HARD_STOP' }),
    );
    await guests.advance(by('nurse'), patientId, id, { state: 'closed', note: 'Back early' });
    expect(
      (await scene.window.card(by('nurse'), patientId, undefined)).checks.map(({ ruleId }) => ruleId),
    ).not.toContain('R-081');
  });

  it('a guest here is known by the call to the home program (R-082)', async () => {
    const patientId = await scene.person();
    const id = newId();
    const stay = {
      direction: 'in',
      otherProgramme: 'Harbor Clinic',
      telephone: '555',
      reason: 'travel',
      from: today,
      to: '2026-03-06',
      productClass: 'methadone',
      doseMcg: 60_000,
    } as const;
    await guests.request(by('nurse'), patientId, id, stay);
    await guests.approve(by('prescriber'), patientId, id);
    const call = { verifier: 'Lee', lastDoseOn: '2026-03-01', doseMcg: 60_000 };
    await expect(
      guests.verify(by('nurse'), patientId, id, newId(), { ...call, photoIdSeen: false }),
    ).rejects.toMatchObject(refusedWith('guest-stay.invalid'));
    expect(await guests.verify(by('nurse'), patientId, id, newId(), { ...call, photoIdSeen: true })).toMatchObject({
      state: 'active',
    });
    expect((await chartOf(patientId)).guestStays).toMatchObject([{ verifiedOn: today, verifiedDoseMcg: 60_000 }]);
  });

  it('naloxone is due until it was offered, and again when it was used (R-170, R-171)', async () => {
    const patientId = await scene.person();
    expect(await kits.list(by('nurse'), patientId)).toMatchObject({ due: { why: 'never' } });
    const offer = {
      occasion: 'admission',
      on: today,
      outcome: 'accepted',
      product: 'Nasal 4 mg',
      quantity: 2,
    } as const;
    await kits.offer(by('counselor'), patientId, newId(), offer);
    expect(await kits.list(by('nurse'), patientId)).toMatchObject({ due: null, offers: [{ quantity: 2 }] });
    const silent = { occasion: 'periodic', on: today, outcome: 'declined' } as const;
    await expect(kits.offer(by('nurse'), patientId, newId(), silent)).rejects.toMatchObject(
      refusedWith('naloxone.invalid'),
    );
    await kits.use(by('nurse'), patientId, newId(), { on: today, what: 'used_for_another', doses: 2 });
    expect(await kits.list(by('nurse'), patientId)).toMatchObject({ due: { why: 'used' } });
  });

  it('kits without a name are counted and touch no chart (R-172)', async () => {
    const offer = {
      occasion: 'community',
      on: today,
      outcome: 'accepted',
      product: 'Nasal 4 mg',
      quantity: 50,
    } as const;
    expect(await kits.offer(by('nurse'), null, newId(), offer)).toMatchObject({ quantity: 50, occasion: 'community' });
  });

  it('an overdose asks for contact and review; a death stops doses until it is taken back (R-173, R-174)', async () => {
    const patientId = await scene.person();
    const event = {
      on: today,
      place: 'home',
      substances: ['fentanyl'],
      intent: 'unknown',
      survived: true,
      source: 'family',
    } as const;
    const id = newId();
    const tasks = async (of: { readonly tasks: readonly { task: string }[] }) => of.tasks.map(({ task }) => task);
    const written = await overdoses.record(by('counselor'), patientId, id, event);
    expect(await tasks(written)).toEqual(['contact', 'review', 'visit']);
    await overdoses.contact(by('nurse'), patientId, id, newId(), { how: 'telephone', reached: false });
    const reviewed = await overdoses.review(by('prescriber'), patientId, id, newId(), 'Seen, dose unchanged');
    expect(await tasks(reviewed)).toEqual(['visit']);
    const deathId = newId();
    await overdoses.record(by('nurse'), patientId, deathId, { ...event, survived: false });
    const stops = async () =>
      (await scene.window.card(by('nurse'), patientId, undefined)).checks.some(
        ({ ruleId, result }) => ruleId === 'R-173' && result === 'failed',
      );
    expect(await stops()).toBe(true);
    const back = await overdoses.takeBack(by('prescriber'), patientId, deathId, 'Another person of this name');
    expect(back).toMatchObject({ voided: { reason: 'Another person of this name' }, tasks: [] });
    expect(await stops()).toBe(false);
    await expect(overdoses.takeBack(by('prescriber'), patientId, deathId, 'Again')).rejects.toMatchObject(
      refusedWith('overdose.voided'),
    );
  });
});
