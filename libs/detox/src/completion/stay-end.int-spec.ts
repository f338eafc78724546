import { Acts } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import type { EndingAttempt } from './stay-end.service';
import { MonitoringService } from '../monitoring/monitoring.service';
import { refusalOf, UnitTestScene } from '../unit-testing';

const now = new Date('2026-03-02T15:00:00Z');

describe('withdrawal management', () => {
  let db: TestDatabase;
  let unit: UnitTestScene;
  let ada: string;

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    unit = await UnitTestScene.open(db, now);
    ada = await unit.person('Ada');
  });

  const begin = (change: object = {}, id = newId(), patientId = ada) =>
    unit.detox.begin(unit.actor('nurse'), patientId, id, {
      ...{ level: 'wm_res', method: 'symptoms', at: null, follows: null, note: null },
      ...change,
    });
  const ending: EndingAttempt = {
    ...{ outcome: 'completed', at: null, naloxone: 'given', riskTalk: 'done', nextStep: 'outpatient', nextWhere: null },
    ...{ appointment: { id: null, at: new Date('2026-03-10T15:00:00Z'), where: 'The clinic' } },
    ...{ note: null, leavesBed: true, replaces: null },
  };
  const end = (stayId: string, change: Partial<EndingAttempt> = {}, id = newId(), patientId = ada) =>
    unit.endings.end(unit.actor('nurse'), patientId, stayId, id, { ...ending, ...change });

  it('five nurses begin the same stay at once: there is one', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => refusalOf(begin())));
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    for (const one of outcomes) if (one !== 'done') expect(one).toMatchObject({ code: 'stay.open' });
  });

  it('goes on at another level, with another method, and ends with a record', async () => {
    const [first, second] = [newId(), newId()];
    await begin({ level: 'wm_amb' }, first);
    unit.wait(20);
    await begin({ follows: first }, second);
    unit.wait(4);
    const change = { method: 'buprenorphine', reason: 'COWS 14, wants it', at: null } as const;
    await unit.detox.changeMethod(unit.actor('prescriber'), ada, second, newId(), change);
    const record = await unit.detox.record(unit.actor('counselor'), ada);
    expect(record.day).toBe(1);
    expect(record.stays.map(({ level, method, endReason }) => [level, method, endReason])).toEqual([
      ['wm_res', 'buprenorphine', null],
      ['wm_amb', 'symptoms', 'level-changed'],
    ]);
    expect(await refusalOf(end(first))).toMatchObject({ code: 'completion.invalid' });
  });

  it('ends with no offer of medication on record: it is said and stops nothing (A01)', async () => {
    const stay = newId();
    await begin({}, stay);
    await unit.lie(ada, await unit.bed('1'));
    unit.wait(50);
    const { warnings, record } = await end(stay);
    expect(warnings.map(({ code }) => code)).toEqual(['A01']);
    expect(record.stays[0]).toMatchObject({ endReason: 'completed', endings: [{ moudOffer: 'none' }] });
    expect(record.warnings[0]).toContain('No offer of medication');
    expect(record.bedStays[0]).toMatchObject({ endReason: 'completed' });
    const { rows } = await db.owner.query<{ facts: unknown }>(
      `select facts from audit_event where record_type = 'withdrawal_completion' and programme_id = $1`,
      [unit.clinic.programmeId],
    );
    expect(rows[0]?.facts).toEqual({ said: ['A01'] });
  });

  it('with an offer on record it says what was decided, and warns of nothing (A01)', async () => {
    const stay = newId();
    await begin({}, stay);
    unit.wait(50);
    const at = unit.clock.now().toISOString();
    unit.medication.offer = { id: newId(), at, decision: 'declined', reofferOn: '2026-04-01', by: null };
    await db.owner.query(
      `insert into moud_offer (id, programme_id, patient_id, offered_at, products, informed, decision, origin)
       values ($1, $2, $3, $4, '{methadone}', true, 'declined', 'registered')`,
      [unit.medication.offer.id, unit.clinic.programmeId, ada, at],
    );
    const { warnings, record } = await end(stay, { outcome: 'left-earlier-than-advised' });
    expect(warnings).toEqual([]);
    expect(record.stays[0]?.endings[0]).toMatchObject({ moudOffer: 'declined', outcome: 'left-earlier-than-advised' });
  });

  it('ends the monitoring with it, and nothing is due on the board any more; a correction leaves the next order alone', async () => {
    const monitoring = new MonitoringService(new Acts(db.database), unit.clock);
    const orders = () => monitoringOf(db, ada);
    const order = () =>
      monitoring.order(unit.actor('prescriber'), ada, newId(), { setting: 'residential', induction: false });
    const stay = newId();
    await begin({}, stay);
    await unit.lie(ada, await unit.bed('1'));
    await order();
    unit.wait(5);
    const due = async () => (await unit.boards.board(unit.actor('nurse'))).beds[0]?.person?.due.length;
    expect(await due()).toBeGreaterThan(0);
    const id = newId();
    const at = new Date(unit.clock.now().getTime() - 3_600_000);
    await end(stay, { at, leavesBed: false }, id);
    expect(await orders()).toEqual([{ at, reason: 'Withdrawal management ended' }]);
    expect(await due()).toBe(0);
    await begin({ at: unit.clock.now() });
    await order();
    await end(stay, { outcome: 'transferred', leavesBed: false, replaces: { id, reason: 'Moved on' } });
    expect(await orders()).toHaveLength(1);
    expect(await due()).toBeGreaterThan(0);
  });

  it('is written once; two at once are one; a correction is linked', async () => {
    const stay = newId();
    await begin({}, stay);
    unit.wait(30);
    const id = newId();
    await end(stay, {}, id);
    expect(await refusalOf(end(stay))).toMatchObject({ code: 'completion.written' });
    const { record } = await end(stay, { outcome: 'transferred', replaces: { id, reason: 'Went to another program' } });
    expect(record.stays[0]?.endings.map(({ outcome, replaced }) => [outcome, replaced])).toEqual([
      ['transferred', false],
      ['completed', true],
    ]);
    const ben = await unit.person('Ben');
    const theirs = newId();
    await begin({}, theirs, ben);
    unit.wait(1);
    const outcomes = await Promise.all([1, 2, 3].map(() => refusalOf(end(theirs, {}, newId(), ben))));
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
  });

  it("another person's or another program's stay and appointment are not there", async () => {
    const stay = newId();
    await begin({}, stay);
    unit.wait(1);
    const ben = await unit.person('Ben');
    expect(await refusalOf(end(stay, {}, newId(), ben))).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(end(stay, { appointment: { id: newId(), at: null, where: null } }))).toMatchObject({
      code: 'not-found',
    });
    const other = await UnitTestScene.open(db, now);
    expect(await refusalOf(other.detox.record(other.actor('nurse'), ada))).toMatchObject({ code: 'patient.not-found' });
  });

  it('a stay recorded in error counts nowhere, and a new one may begin', async () => {
    const stay = newId();
    await begin({}, stay);
    const { stays, warnings } = await unit.detox.recordedInError(unit.actor('nurse'), ada, stay);
    expect(stays[0]).toMatchObject({ endReason: 'error' });
    expect(warnings).toEqual([]);
    await begin();
  });

  it('notes of the shift add up without what was corrected', async () => {
    const write = (ml: number, replaces: { id: string; reason: string } | null = null, id = newId()) =>
      unit.notes.write(unit.actor('nurse'), ada, id, {
        ...{ kind: 'fluid', data: { direction: 'in', ml, what: 'drink' }, at: null, note: null, replaces },
      });
    const id = newId();
    await write(2500, null, id);
    await write(250, { id, reason: 'A zero too many' });
    expect(await refusalOf(write(300, { id, reason: 'Again' }))).toMatchObject({ code: 'finding.replaced' });
    await write(200);
    const { items, day, shift } = await unit.notes.list(unit.actor('counselor'), ada, 3);
    expect(items).toHaveLength(3);
    expect([day.inMl, shift.inMl]).toEqual([450, 450]);
    unit.wait(10);
    const later = await unit.notes.list(unit.actor('counselor'), ada, 3);
    expect([later.day.inMl, later.shift.inMl]).toEqual([450, 0]);
    const ben = await unit.person('Ben');
    expect(
      await refusalOf(
        unit.notes.write(unit.actor('nurse'), ben, newId(), {
          ...{ kind: 'nursing', data: {}, at: null, note: 'x', replaces: { id, reason: 'Not theirs' } },
        }),
      ),
    ).toMatchObject({ code: 'not-found' });
  });
});

/** How the orders of monitoring of a person ended. */
const monitoringOf = async (db: TestDatabase, patientId: string) =>
  (
    await db.owner.query<{ at: Date; reason: string }>(
      `select e.at, e.reason from monitoring_end e join monitoring_order o on o.id = e.order_id where o.patient_id = $1`,
      [patientId],
    )
  ).rows;
