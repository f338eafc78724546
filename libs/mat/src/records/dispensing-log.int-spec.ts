import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { textOf } from '@cairn/paper/testing';
import { newId, type Refused } from '@cairn/platform';
import { loadSummary } from './summary.queries';
import { openedLedger, type Stocked, stockedBottle } from '../stock/testing-stock';
import { DosingScene } from '../testing';
import { DispensingLogService } from './dispensing-log.service';
import { logCsv, logPdf } from './log-files';
import { SummaryService } from './summary.service';

const day = '2026-03-02';
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.refusal,
  );

describe('the dispensing log and the summary', () => {
  let db: TestDatabase;
  let scene: DosingScene;
  let bottle: Stocked;
  let log: DispensingLogService;
  let summaries: SummaryService;

  beforeAll(async () => {
    db = await testDatabase();
    scene = await DosingScene.open(db);
    await openedLedger(db.database, scene.clinic.actor('pharmacist'), '2026-03-01');
    bottle = await stockedBottle(db.database, scene.clinic.actor('pharmacist'), { mg: 1000, at: scene.clock.now() });
    log = new DispensingLogService(scene.acts, scene.clock);
    summaries = new SummaryService(scene.acts, scene.clock);
  });
  afterAll(() => db.close());

  const give = async (given: string, family: string, id = newId()) => {
    const order = await scene.order(await scene.person(given, family));
    return scene.dosing.recordDose(scene.clinic.actor('nurse'), id, {
      ...scene.attempt(order),
      stationId: bottle.stationId,
    });
  };
  /** Bottles that left, as the take-home window would write them. */
  const released = async (patientId: string, episodeId: string, orderId: string, bottles: number) => {
    const [batch, release] = [newId(), newId()];
    const { programmeId } = scene.clinic;
    const nurse = scene.clinic.actor('nurse').staffId;
    await db.owner.query(
      `insert into take_home_batch (id, programme_id, patient_id, episode_id, order_id, reason, product, product_class, service_day,
         pick_up_on, child_resistant, evaluations, origin, prepared_by)
       values ($1, $2, $3, $4, $5, 'take-home', 'methadone-oral-concentrate', 'methadone', $6, $6, true, '[]', 'registered', $7)`,
      [batch, programmeId, patientId, episodeId, orderId, day, nurse],
    );
    for (let n = 1; n <= bottles; n += 1) {
      const id = newId();
      await db.owner.query(
        `insert into take_home_bottle (id, programme_id, patient_id, batch_id, order_id, number, serial, on_day, portion, portions, dose_mcg,
           volume_ul, mcg_per_ml) values ($1, $2, $3, $4, $5, $6, $7, $8::date + $9::int, 1, 1, 60000, 6000, 10000)`,
        [id, programmeId, patientId, batch, orderId, n, id, day, n],
      );
      await db.owner.query(
        `insert into take_home_bottle_event (id, programme_id, patient_id, bottle_id, state, service_day) values ($1, $2, $3, $4, 'released', $5)`,
        [newId(), programmeId, patientId, id, day],
      );
    }
    await db.owner.query(
      `insert into take_home_release (id, programme_id, patient_id, batch_id, receiver, photo_id_seen, custody_signed, lockbox_seen, scans,
         evaluations, service_day, origin, released_by, released_at)
       values ($1, $2, $3, $4, 'patient', true, true, true, '[]', '[]', $5, 'registered', $6, $7)`,
      [release, programmeId, patientId, batch, day, nurse, scene.clock.now()],
    );
    return release;
  };
  const csvOf = async (basis: 'own-record' | 'inspection' | null, packId: string | null = null) => {
    const asked = { from: day, to: day, basis, packId, format: 'csv' as const };
    const parts = log.export(scene.clinic.actor('nurse'), asked);
    const file = logCsv(parts, { from: day, to: day, basis: basis ?? 'own-record' });
    return (await file.toArray()).map(String).join('');
  };

  it('a dose and bottles taken home stand with all eight elements, a voided dose struck with its reason (R-215)', async () => {
    const dose = await give('Ada', 'Zebra');
    const { rows } = await db.owner.query('select episode_id from dose where id = $1', [dose.id]);
    await released(dose.patientId, rows[0].episode_id, dose.orderId, 6);
    const wrong = await give('Bo', 'Wrong');
    await scene.dosing.voidDose(scene.clinic.actor('nurse'), wrong.id, '=HYPERLINK("x")');
    const page = await log.page(scene.clinic.actor('nurse'), { from: day, to: null });
    expect(page).toMatchObject({ total: 3, incomplete: 0, from: day, to: day });
    expect(page.items.find(({ id }) => id === dose.id)?.words).toMatchObject({
      substance: 'Methadone HCl',
      strength: '10 mg/mL',
      form: 'Oral concentrate',
      date: day,
      patient: expect.stringContaining('Ada Zebra'),
      consumed: '60 mg (6 mL)',
      takenHome: 'None',
      initials: 'TN',
    });
    expect(page.items.find(({ kind }) => kind === 'take-home')?.words).toMatchObject({
      strength: '10 mg/mL',
      consumed: 'None',
      takenHome: '360 mg (36 mL), oral concentrate, 6 bottles',
    });
    expect(page.items.find(({ id }) => id === wrong.id)?.voided).toMatchObject({ reason: '=HYPERLINK("x")' });
    expect(page.signers).toEqual([{ initials: 'TN', name: 'The nurse' }]);
  });

  it('as a spreadsheet it carries its notice and runs no formula (R-220)', async () => {
    const csv = await csvOf('own-record');
    expect(csv.split('\r\n')[0]).toContain('42 CFR part 2');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('Ada Zebra');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(5);
  });

  it('without a legal basis nothing leaves, and the refusal is in the audit trail (R-220)', async () => {
    expect(await refusal(csvOf(null))).toMatchObject({ code: 'records.refused' });
    expect(await refusal(csvOf('inspection'))).toMatchObject({ code: 'records.refused' });
    const { rows } = await db.owner.query(
      `select outcome, count(*)::int from audit_event where act = 'dispensing-log.read' group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { outcome: 'done', count: 2 },
      { outcome: 'refused', count: 2 },
    ]);
  });

  it('on paper each page carries the notice, a missing element is named, and the title names nobody (R-215)', async () => {
    const patientId = await scene.person('Cy', 'Tablet');
    const order = await scene.order(patientId);
    const dose = await scene.dosing.recordDose(scene.clinic.actor('nurse'), newId(), {
      ...scene.attempt(order),
      stationId: bottle.stationId,
    });
    await db.owner.query('alter table dose disable trigger user');
    await db.owner.query('update dose set given_by = null where id = $1', [dose.id]);
    const parts = log.export(scene.clinic.actor('nurse'), {
      from: day,
      to: day,
      basis: 'own-record',
      packId: null,
      format: 'pdf',
    });
    const first = await parts.next();
    if (first.done === true) throw new Error('nothing');
    const pdf = Buffer.concat(await logPdf(first.value, parts, { from: day, to: day, basis: 'own-record' }).toArray());
    const text = textOf(pdf);
    for (const words of [
      'MISSING: initials',
      'Voided',
      'Confidential.',
      'Own record of this site',
      'Ada Zebra',
      'TN: The nurse',
    ])
      expect(text).toContain(words);
    expect(pdf.toString('latin1')).not.toContain('Zebra');
    const page = await log.page(scene.clinic.actor('nurse'), { from: day, to: null });
    expect(page.incomplete).toBe(1);
  });

  it('another program sees none of it', async () => {
    const other = await DosingScene.open(db);
    const page = await log.page(other.clinic.actor('nurse'), { from: day, to: day });
    expect(page.total).toBe(0);
  });

  it('the summary is the ledger, to the microgram, on every day (R-216, R-218)', async () => {
    const span = { from: '2026-03-01', to: '2026-03-03', all: false, format: 'json' as const };
    const { items } = await summaries.read(scene.clinic.actor('administrator'), span);
    const of = (on: string) => items.find((line) => line.day === on);
    expect(of('2026-03-01')).toBeUndefined();
    expect(of(day)).toMatchObject({ opening: 0, other: 1_000_000, administered: 120_000, closing: 880_000 });
    expect(of('2026-03-03')).toMatchObject({ opening: 880_000, administered: 0, closing: 880_000 });
    const { rows } = await db.owner.query(
      `select sum(quantity)::float8 as there from stock_balance where programme_id = $1 and account in ('stock', 'prepared', 'quarantine')`,
      [scene.clinic.programmeId],
    );
    expect(rows[0].there).toBe(880_000);
    const pdf = await summaries.pdf(scene.clinic.actor('administrator'), { ...span, format: 'pdf' });
    expect(textOf(pdf)).toContain('880');
    expect(textOf(pdf)).not.toContain('Zebra');
  });

  it('a summary that ended in the past begins and ends with what was there then (R-218)', async () => {
    scene.clock.moveTo(new Date('2026-03-05T15:00:00Z'));
    await stockedBottle(db.database, scene.clinic.actor('pharmacist'), { mg: 500, at: scene.clock.now() });
    const actor = scene.clinic.actor('administrator');
    const items = await db.database.transaction(actor, (tx) =>
      loadSummary(tx, { from: day, to: day, zone: 'America/New_York', dayBoundary: '00:00', all: false }),
    );
    expect(items.reduce((sum, { closing }) => sum + closing, 0)).toBe(880_000);
  });
});
