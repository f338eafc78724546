import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { addDays, standardTerms } from '@cairn/rules';
import { ContingencyScene, monday, refusedAs, stimulants, testDay } from './contingency-scene';

jest.setTimeout(60_000);

describe('contingency management (clinical reference 4.3)', () => {
  let db: TestDatabase;
  let scene: ContingencyScene;
  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => void (scene = await ContingencyScene.open(db)));

  const count = async (table: string, enrolmentId: string): Promise<number> => {
    const { rows } = await db.owner.query(`select count(*)::int as n from ${table} where enrolment_id = $1`, [
      enrolmentId,
    ]);
    return rows[0].n;
  };

  it('a result earns what the version says, and the screen knows what the next one is worth', async () => {
    const ada = await scene.enrolled();
    const view = await scene.weeks(ada, 'mmm');
    expect(view.ledger.map(({ kind, cents, balanceCents, day }) => [kind, cents, balanceCents, day])).toEqual([
      ['earned', 250, 250, testDay(0)],
      ['earned', 375, 625, testDay(1)],
      ['earned', 1500, 2125, testDay(2)],
    ]);
    expect(view).toMatchObject({ balanceCents: 2125, standing: { next: 625, streak: 3 }, nextDay: testDay(3) });
    expect(view.ifMet).toEqual({ valueCents: 625, bonusCents: 0, draws: 0 });
    expect(view.roomCents).toBe(75_000 - 2125);
    expect(view.ledger[2]).toMatchObject({ dueCents: 1500, valueCents: 500, bonusCents: 1000, by: 'The counselor' });
  });

  it('not met earns nothing, takes nothing back and begins again; five in a row bring the highest value back', async () => {
    const ada = await scene.enrolled();
    const view = await scene.weeks(ada, 'mmmmnmmmmm');
    expect(view.ledger).toHaveLength(9);
    expect(view.results.filter(({ judgement }) => judgement === 'not-met').map(({ why }) => why)).toEqual(['positive']);
    expect(view.standing).toMatchObject({ next: 875, savedHigh: 750, streak: 5 });
  });

  it('the same day again changes nothing, under the same id or another one', async () => {
    const ada = await scene.enrolled();
    await scene.test(ada.patientId, monday, 'negative');
    const id = newId();
    const first = await scene.record(ada, monday, null, id);
    expect(await scene.record(ada, monday, null, id)).toEqual(first);
    expect((await scene.record(ada, monday)).ledger).toEqual(first.ledger);
    expect(await count('cm_result', ada.id)).toBe(1);
    expect(await refusedAs(scene.record(ada, addDays(monday, 1), null, id))).toBe('idempotency.body-differs');
  });

  it('two counselors at once write one result and one award', async () => {
    const ada = await scene.enrolled();
    await scene.test(ada.patientId, monday, 'negative');
    const views = await Promise.all([1, 2, 3, 4].map(() => scene.record(ada, monday)));
    expect(views.map(({ balanceCents }) => balanceCents)).toEqual([250, 250, 250, 250]);
    expect([await count('cm_result', ada.id), await count('cm_award', ada.id)]).toEqual([1, 1]);
  });

  it('the chart decides the day as a whole: a second specimen that is positive stops the award', async () => {
    const ada = await scene.enrolled();
    await scene.test(ada.patientId, monday, 'negative');
    await scene.test(ada.patientId, monday, 'positive');
    const view = await scene.record(ada, monday);
    expect([view.results[0]?.judgement, view.ledger.length]).toEqual(['not-met', 0]);
  });

  it('a day without a record, a day that does not count and a day after the end are refused', async () => {
    const ada = await scene.enrolled();
    expect(await refusedAs(scene.record(ada, monday))).toBe('contingency.not-judged');
    scene.at(addDays(monday, 1));
    await scene.test(ada.patientId, addDays(monday, 1), 'negative');
    expect(await refusedAs(scene.record(ada, addDays(monday, 1)))).toBe('contingency.not-judged');
    const ending = { why: 'asked-to-stop' as const, on: addDays(monday, 1), note: null };
    await scene.enrolments.end(scene.as('counselor'), ada.patientId, ada.id, ending);
    scene.at(addDays(monday, 2));
    await scene.test(ada.patientId, addDays(monday, 2), 'negative');
    expect(await refusedAs(scene.record(ada, addDays(monday, 2)))).toBe('contingency.not-judged');
    expect(await refusedAs(scene.enrolments.end(scene.as('counselor'), ada.patientId, ada.id, ending))).toBe(
      'contingency.ended',
    );
  });

  it('a scheduled day that went by without a specimen is offered as missed, and may be excused', async () => {
    const ada = await scene.enrolled();
    await scene.weeks(ada, 'mm');
    scene.at(addDays(testDay(2), 1));
    const [shown] = (await scene.enrolments.ofPatient(scene.as('nurse'), ada.patientId)).items;
    expect(shown?.openDays.map(({ day, source, decided }) => [day, source, 'why' in decided && decided.why])).toEqual([
      [testDay(2), 'no-test', 'missed'],
    ]);
    const view = await scene.record(ada, testDay(2), 'hospital-stay');
    expect(view.results.at(-1)).toMatchObject({ judgement: 'excused', why: 'hospital-stay' });
    expect(view.standing).toMatchObject({ next: 500, streak: 2 });
  });

  it('the cap of a year is for the person, over all programs, and the counselor sees where it ended', async () => {
    const rich = { ...stimulants, annualCapCents: 1000 };
    const ada = await scene.enrolled(rich);
    const view = await scene.weeks(ada, 'mmm');
    expect(view.ledger.map(({ cents, dueCents }) => [cents, dueCents])).toEqual([
      [250, 250],
      [375, 375],
      [375, 1500],
    ]);
    expect(view.roomCents).toBe(0);
    const other = await scene.enrolled({ ...rich, annualCapCents: 1100 }, ada.patientId);
    const both = await scene.record(other, testDay(0));
    expect(both.ledger.map(({ cents, dueCents }) => [cents, dueCents])).toEqual([[100, 250]]);
  });

  it('a correction makes good what a wrong record set back; the old row stays', async () => {
    const ada = await scene.enrolled();
    const before = await scene.weeks(ada, 'mnm');
    const wrong = before.results.find(({ judgement }) => judgement === 'not-met');
    await scene.takeBack(ada.patientId, wrong?.sourceId ?? '');
    await scene.test(ada.patientId, testDay(1), 'negative');
    const ids = { resultId: wrong?.id ?? '', id: newId() };
    const correction = { reason: 'The laboratory had mixed up two specimens', excuse: null };
    const view = await scene.results.correct(scene.as('counselor'), ada.patientId, ada.id, ids, correction);
    expect(view.ledger.slice(2).map(({ kind, cents, day, reason }) => [kind, cents, day, reason])).toEqual([
      ['corrected', 375, testDay(1), correction.reason],
      ['corrected', 1250, testDay(2), correction.reason],
    ]);
    expect(view.balanceCents).toBe(2125);
    expect(view.results.map(({ number, judgement }) => [number, judgement])).toEqual([
      [1, 'met'],
      [1, 'not-met'],
      [2, 'met'],
      [1, 'met'],
    ]);
    const again = { resultId: ids.resultId, id: newId() };
    expect(
      await refusedAs(scene.results.correct(scene.as('counselor'), ada.patientId, ada.id, again, correction)),
    ).toBe('contingency.recorded');
    const same = { resultId: ids.id, id: newId() };
    expect(await refusedAs(scene.results.correct(scene.as('counselor'), ada.patientId, ada.id, same, correction))).toBe(
      'contingency.not-judged',
    );
  });

  it('a specimen that was taken back leaves a day that earns nothing and sets nothing back; what was redeemed is not asked for', async () => {
    const ada = await scene.enrolled();
    const before = await scene.weeks(ada, 'mm');
    const last = before.results[1];
    await scene.takeBack(ada.patientId, last?.sourceId ?? '');
    const ids = { resultId: last?.id ?? '', id: newId() };
    const view = await scene.results.correct(scene.as('counselor'), ada.patientId, ada.id, ids, {
      reason: 'Taken back',
      excuse: null,
    });
    expect(view).toMatchObject({ balanceCents: 250, standing: { next: 375, streak: 1 } });
  });

  it('sessions and medication can be the target', async () => {
    const ada = await scene.enrolled({ ...standardTerms.voucher, schedule: [] });
    await db.owner.query(
      `insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, ends_at, minutes, modality, state, origin)
       values (gen_random_uuid(), $1, $2, $3::date + time '10:00', 'America/New_York', $3::date + interval '15 hours',
         $3::date + interval '16 hours', 60, 'individual', 'attended', 'registered')`,
      [scene.clinic.programmeId, ada.patientId, monday],
    );
    expect((await scene.record(ada, monday)).ledger.map(({ cents }) => cents)).toEqual([250]);
    const medication = { behavior: 'medication' as const, analytes: [], modalities: [] };
    const taking = await scene.enrolled({ ...standardTerms.voucher, schedule: [], target: medication }, ada.patientId);
    scene.at(addDays(monday, 1));
    const view = await scene.record(taking, monday);
    expect(view.results[0]).toMatchObject({ source: 'dose-day', judgement: 'not-met', why: 'dose-missed' });
  });

  it('a version stays for who is in it; a new one takes its place for others', async () => {
    const ada = await scene.enrolled();
    const { items } = await scene.programs.list(scene.as('administrator'));
    const [first] = items;
    const next = { name: 'Steps', terms: { ...stimulants, annualCapCents: 50_000 }, open: true, targetReason: null };
    const supervisor = scene.as('counselor_supervisor');
    const second = await scene.programs.write(supervisor, newId(), { ...next, replacesId: first?.id ?? null });
    expect(second).toMatchObject({ number: 2, seriesId: first?.seriesId });
    expect(await refusedAs(scene.programs.write(supervisor, newId(), { ...next, replacesId: first?.id ?? null }))).toBe(
      'contingency.ended',
    );
    const [shown] = (await scene.enrolments.ofPatient(scene.as('counselor'), ada.patientId)).items;
    expect(shown?.caps.annualCents).toBe(75_000);
    const enrol = (programId: string, patientId: string) =>
      refusedAs(
        scene.enrolments.enrol(scene.as('counselor'), patientId, newId(), {
          programId,
          startsOn: monday,
          reason: null,
        }),
      );
    expect(await enrol(second.id, ada.patientId)).toBe('contingency.enrolled');
    const ben = await scene.person();
    expect([await enrol(first?.id ?? '', ben), await enrol(second.id, ben)]).toEqual([
      'contingency.ended',
      'not refused',
    ]);
  });

  it('a version above the policy, and abstinence from opioids without a reason, are refused', async () => {
    const write = (terms: typeof stimulants, targetReason: string | null = null) =>
      refusedAs(
        scene.programs.write(scene.as('medical_director'), newId(), {
          name: 'X',
          terms,
          open: true,
          replacesId: null,
          targetReason,
        }),
      );
    expect(await write({ ...stimulants, annualCapCents: 75_001 })).toBe('contingency.terms');
    const opioids = { ...stimulants, target: { ...stimulants.target, analytes: ['fentanyl'] } };
    expect(await write(opioids)).toBe('contingency.opioid-target');
    expect(await write(opioids, 'Agreed with the person, naloxone at hand')).toBe('not refused');
  });

  it('the same tests, imported, replay to the same awards, and nothing is written', async () => {
    const ada = await scene.enrolled();
    const view = await scene.weeks(ada, 'mmnmmm');
    const replayed = await scene.replays.replay(scene.as('counselor'), ada.patientId, view.program.id, monday);
    expect(
      replayed.awards.filter(({ paidCents }) => paidCents > 0).map(({ day, paidCents }) => [day, paidCents]),
    ).toEqual(view.ledger.map(({ day, cents }) => [day, cents]));
    expect(replayed.paidCents).toBe(view.balanceCents);
    expect(await count('cm_award', ada.id)).toBe(view.ledger.length);
  });
});
