import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { textOf } from '@cairn/paper/testing';
import { newId, Refused } from '@cairn/platform';
import { addDays } from '@cairn/rules';
import { coveredWithin, latestSupplies, loadSupplies, type SupplyRow } from '../covered-days.queries';
import { DoseHistoryService } from '../dose-history.service';
import { DosingScene } from '../testing';
import { BottlePanelService } from './bottle-panel.service';
import { PourListService } from './batch-pour.service';
import { BottleBench } from './bottle-testing';
import { LabelService } from './label.service';
import { PickUpDesigneeService } from './pick-up-designee.service';

jest.setTimeout(60_000);

const refused = (work: Promise<unknown>) =>
  work.then(
    () => ({ code: 'done', says: '' }),
    (error: unknown) => {
      if (error instanceof Refused) return error.refusal;
      throw error;
    },
  );

describe('bottles that went home', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let bench: BottleBench;

  beforeAll(async () => {
    db = await testDatabase();
  });
  beforeEach(async () => {
    scene = await DosingScene.open(db);
    bench = new BottleBench(scene);
  });
  afterAll(() => db.close());
  const later = (days: number) => scene.clock.moveTo(new Date(scene.clock.now().getTime() + days * 86_400_000));
  const reading = <T>(work: Parameters<typeof db.database.transaction<T>>[1]) =>
    db.database.transaction(bench.nurse, work);

  it('empty ones are checked at the next visit; a missing one keeps no dose back (R-094)', async () => {
    const { orderId, patientId } = await bench.patient();
    const { bottles } = await bench.handedOut(orderId, 3);
    later(4);
    const panel = await new BottlePanelService(scene.acts, scene.clock).read(bench.nurse, patientId);
    expect([...panel.dueBack].sort()).toEqual(bottles.map(({ id }) => id).sort());
    const found = (['empty', 'empty', 'missing'] as const).map((one, index) => ({
      bottleId: bottles[index]?.id ?? '',
      found: one,
      labelIntact: true,
    }));
    const id = newId();
    const check = await bench.returns.check(bench.nurse, patientId, id, { bottles: found });
    expect(await bench.returns.check(bench.nurse, patientId, id, { bottles: found })).toEqual(check);
    expect(check.expected).toBe(3);
    const after = await new BottlePanelService(scene.acts, scene.clock).read(bench.nurse, patientId);
    expect(after.dueBack).toEqual([bottles[2]?.id]);
    const card = await scene.window.card(bench.nurse, patientId, undefined);
    expect(card.checks.filter(({ ruleId }) => ruleId === 'R-094')).toMatchObject([{ result: 'passed' }]);
    const again = await refused(bench.returns.check(bench.nurse, patientId, newId(), { bottles: found.slice(0, 1) }));
    expect(again.code).toBe('take-home.step');
  });

  it('the days at home are covered for the window, the reports and the history alike (R-360)', async () => {
    const { orderId, patientId } = await bench.patient();
    const { bottles } = await bench.handedOut(orderId, 5);
    const start = bench.today;
    later(6);
    const back = { bottleId: bottles[3]?.id ?? '', found: 'full' as const, labelIntact: true };
    await bench.returns.check(bench.nurse, patientId, newId(), { bottles: [back] });
    const lost = { kind: 'lost' as const, circumstances: 'Left on the bus', lostOn: addDays(start, 5) };
    await bench.returns.reportLoss(bench.nurse, patientId, newId(), { ...lost, bottleIds: [bottles[4]?.id ?? ''] });
    const [from, to] = [addDays(start, 1), addDays(start, 5)];
    await reading(async (tx) => {
      const supplies = (await loadSupplies(tx, [patientId], from, to)).get(patientId) ?? [];
      expect(
        supplies
          .map(({ on }) => on)
          .filter((on) => on > start)
          .sort(),
      ).toEqual([1, 2, 3].map((day) => addDays(start, day)));
      const each = await tx.query<{ day: string; covered: boolean }>(
        `select d.day::date::text as day, ${coveredWithin('$2::uuid', 'd.day::date', 'd.day::date')} as covered
         from generate_series($3::date, $4::date, interval '1 day') d (day)`,
        [tx.actor.programmeId, patientId, from, to],
      );
      expect(each.map(({ covered }) => covered)).toEqual([true, true, true, false, false]);
      const [latest] = await tx.query<{ s: SupplyRow[] }>(`select ${latestSupplies('$2::uuid', '$3::date')} as s`, [
        tx.actor.programmeId,
        patientId,
        to,
      ]);
      expect(
        latest?.s
          .filter(({ on }) => on > start)
          .map(({ on }) => on)
          .sort(),
      ).toEqual([1, 2, 3].map((day) => addDays(start, day)));
    });
    const history = await new DoseHistoryService(scene.acts, scene.clock).read(bench.nurse, patientId, { from: start });
    expect(history.days.map(({ state }) => state)).toEqual([
      'missed',
      'take-home',
      'take-home',
      'take-home',
      'missed',
      'missed',
      'none',
    ]);
    const card = await scene.window.card(bench.nurse, patientId, undefined);
    expect([card.missed, card.daysSinceLastDose]).toEqual([2, 3]);
  });

  it('whoever has today’s bottle is not waited for at the window', async () => {
    const { orderId, patientId } = await bench.patient();
    const toCome = async () =>
      (await scene.window.queue(bench.nurse, undefined)).toCome.some((one) => one.patientId === patientId);
    expect(await toCome()).toBe(true);
    await bench.handedOut(orderId, 2);
    later(1);
    expect(await toCome()).toBe(false);
    later(2);
    expect(await toCome()).toBe(true);
  });

  it('lost ones are replaced only under a new order (R-098)', async () => {
    const { orderId, patientId } = await bench.patient();
    const { bottles } = await bench.handedOut(orderId, 2);
    const loss = { kind: 'stolen' as const, circumstances: 'Bag taken', lostOn: bench.today };
    await bench.returns.reportLoss(scene.clinic.actor('counselor'), patientId, newId(), {
      ...loss,
      bottleIds: bottles.map(({ id }) => id),
    });
    expect((await refused(bench.prepare(orderId, 2))).says).toContain('reported lost');
    await db.owner.query(`update medication_order set signed_at = $2 where id = $1`, [
      orderId,
      new Date(scene.clock.now().getTime() + 1000),
    ]);
    expect((await refused(bench.prepare(orderId, 2))).code).toBe('done');
  });

  it('a call-back that comes short waits for a prescriber; another decision answers it (R-095)', async () => {
    const { orderId, patientId } = await bench.patient();
    const { bottles } = await bench.handedOut(orderId, 4);
    const id = newId();
    const call = { patientId, kind: 'random' as const, notifiedBy: 'telephone' as const };
    const asked = await bench.callBacks.call(bench.nurse, id, call);
    expect([asked.bottles.length, asked.expectedMcg, asked.state]).toEqual([4, 240_000, 'open']);
    expect(asked.text).not.toMatch(/methadone|bottle|dose|clinic/i);
    expect((await refused(bench.callBacks.call(bench.nurse, newId(), call))).code).toBe('take-home.step');
    const count = { counted: 3, sealsIntact: true, foundMcg: 180_000, takenIn: false };
    expect((await refused(bench.callBacks.close(bench.nurse, id, { ...count, outcome: 'correct' }))).code).toBe(
      'take-home.invalid',
    );
    scene.clock.moveTo(new Date(scene.clock.now().getTime() + 60_000));
    const closed = await bench.callBacks.close(bench.nurse, id, { ...count, outcome: 'short' });
    expect(closed.state).toBe('short');
    const next = { bottles: [{ on: addDays(bench.today, 8), portion: 1, doseMcg: 60_000 }] };
    const batch = await bench.prepare(orderId, 1, next);
    await bench.label(batch.id);
    expect((await refused(bench.release(batch))).says).toContain('prescriber decides anew');
    scene.clock.moveTo(new Date(scene.clock.now().getTime() + 60_000));
    await bench.decide(patientId, 28);
    expect((await refused(bench.release(batch))).code).toBe('done');
    expect(bottles).toHaveLength(4);
  });

  it('one that nobody answered is a no-show when its time is over; bottles may be taken in (R-095)', async () => {
    const { orderId, patientId } = await bench.patient();
    await bench.handedOut(orderId, 3);
    const id = newId();
    await bench.callBacks.call(bench.nurse, id, {
      patientId,
      kind: 'cause',
      reason: 'Told by the family',
      notifiedBy: 'telephone',
    });
    later(1);
    expect((await bench.callBacks.list(bench.nurse))[0]?.state).toBe('open');
    scene.clock.moveTo(new Date(scene.clock.now().getTime() + 1000));
    expect((await bench.callBacks.list(bench.nurse))[0]?.state).toBe('no-show');
    const closed = await bench.callBacks.close(bench.nurse, id, {
      outcome: 'tampered',
      counted: 3,
      sealsIntact: false,
      foundMcg: 180_000,
      takenIn: true,
    });
    expect(closed.state).toBe('tampered');
    const panel = await new BottlePanelService(scene.acts, scene.clock).read(bench.nurse, patientId);
    expect(panel.bottles.map(({ state }) => state)).toEqual(['recalled', 'recalled', 'recalled']);
    expect(panel.inHand).toEqual([]);
  });

  it('somebody else picks up only when all of it is there (R-097)', async () => {
    const { orderId, patientId } = await bench.patient();
    const designees = new PickUpDesigneeService(scene.acts, scene.clock);
    const batch = await bench.prepare(orderId, 1);
    await bench.label(batch.id);
    const named = {
      name: 'Lee Ortiz',
      relation: 'Brother',
      photoId: 'Driver license, ends in 411',
      reason: 'Recovers from surgery at home',
      from: bench.today,
      to: addDays(bench.today, 14),
      consentBasis: 'part2' as const,
      consentOn: bench.today,
      consentUntil: addDays(bench.today, 30),
      namesDesignee: true,
    };
    expect((await refused(designees.name(bench.nurse, patientId, newId(), named))).code).toBe('permission.denied');
    const prescriber = scene.clinic.actor('prescriber');
    expect(
      (await refused(designees.name(prescriber, patientId, newId(), { ...named, namesDesignee: false }))).code,
    ).toBe('take-home.invalid');
    const designee = await designees.name(prescriber, patientId, newId(), named);
    const receiver = { kind: 'designee' as const, id: designee.id, photoIdSeen: true, custodySigned: false };
    expect((await refused(bench.release(batch, { receiver }))).says).toContain('signs');
    const released = await bench.release(batch, { receiver: { ...receiver, custodySigned: true } });
    expect(released.release).toMatchObject({ receiver: 'designee', designee: 'Lee Ortiz' });
    expect((await designees.end(bench.nurse, patientId, designee.id, 'Well again')).ended).toBe(true);
    expect((await refused(designees.end(bench.nurse, patientId, designee.id, 'Again'))).code).toBe('take-home.step');
  });

  it('the pour list says who picks up, what is to be filled and what is done', async () => {
    const list = async (day?: string) => new PourListService(scene.acts, scene.clock).list(bench.nurse, day);
    const { orderId, patientId } = await bench.patient(6);
    const row = async (day?: string) => (await list(day)).rows.find((one) => one.patientId === patientId);
    expect((await row())?.proposals).toMatchObject([{ reason: 'take-home', bottles: { length: 6 } }]);
    expect((await list()).toFill).toEqual([{ product: 'methadone-oral-concentrate', bottles: 6, mcg: 360_000 }]);
    const batch = await bench.prepare(orderId, 6);
    expect(await row()).toMatchObject({ proposals: [], batches: [{ id: batch.id, labelVersion: null }] });
    await bench.label(batch.id);
    await bench.release(batch);
    expect((await row())?.batches[0]?.release).not.toBeNull();
    expect(await row(addDays(bench.today, 1))).toBeUndefined();
    expect((await row(addDays(bench.today, 7)))?.proposals[0]?.bottles).toHaveLength(6);
  });

  it('labels and calendar are printed from the record, with no name in their properties (R-090)', async () => {
    const { orderId, patientId } = await bench.patient();
    const prints = new LabelService(scene.acts, scene.clock);
    const batch = await bench.prepare(orderId, 12);
    expect((await refused(prints.labels(bench.nurse, batch.id, 'roll'))).code).toBe('take-home.step');
    await bench.label(batch.id);
    const { rows } = await db.owner.query<{ family: string; number: string }>(
      'select family, number from patient where id = $1',
      [patientId],
    );
    const family = rows[0]?.family ?? '';
    for (const format of ['roll', 'sheet'] as const) {
      const { pdf } = await prints.labels(bench.nurse, batch.id, format);
      const words = textOf(pdf);
      for (const wanted of ['1 Oak Street', '555-0100', family, '60 mg', 'OUT OF REACH OF CHILDREN', '911'])
        expect(words).toContain(wanted);
      expect(pdf.toString('latin1')).not.toContain(family);
    }
    const calendar = await prints.calendar(bench.nurse, batch.id);
    expect(textOf(calendar.pdf)).toContain('Your doses at home');
    await db.owner.query(`update programme set address = '' where id = $1`, [scene.clinic.programmeId]);
    expect((await refused(prints.labels(bench.nurse, batch.id, 'roll'))).says).toContain('address');
    expect((await refused(bench.prepare((await bench.patient()).orderId, 1))).says).toContain('address');
  });
});
