import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { addDays, type Policy, type StaffKindName, standardPolicy } from '@cairn/rules';
import './reminders.module'; // with it every table that is asked
import { countStaffWork } from './staff-work';
import { ReminderScene } from './testing';

jest.setTimeout(20_000);

const today = '2026-11-23';
const now = new Date('2026-11-23T15:00:00Z');
const zone = 'America/New_York';
const ahead = (days: number) => addDays(today, days);

describe('the work of the staff, counted', () => {
  let db: TestDatabase;
  let scene: ReminderScene;
  let patientId: string;
  let episodeId: string;

  beforeAll(async () => void (db = await testDatabase()));
  afterAll(() => db.close());
  beforeEach(async () => {
    scene = await new ReminderScene(db).programme();
    patientId = await scene.person([]);
    const { rows } = await db.owner.query<{ id: string }>('select id from episode where patient_id = $1', [patientId]);
    episodeId = rows[0]?.id ?? '';
  });

  const insert = async (table: string, values: Record<string, unknown>): Promise<string> => {
    const row = { id: newId(), programme_id: scene.programmeId, ...values };
    const names = Object.keys(row).filter((name) => row[name as keyof typeof row] !== undefined);
    await db.owner.query(
      `insert into ${table} (${names.join()}) values (${names.map((_, n) => `$${n + 1}`).join()})`,
      names.map((name) => row[name as keyof typeof row]),
    );
    return row.id;
  };
  const ofPerson = () => ({ patient_id: patientId, episode_id: episodeId });
  const onMedication = () =>
    insert('episode_span', { ...ofPerson(), track: 'moud', state: 'maintenance', started_at: '2026-02-01' });
  const order = (expiresOn: string, more: object = {}) =>
    insert('medication_order', {
      ...ofPerson(),
      ...{ product: 'methadone-oral', product_class: 'methadone', route: 'oral', dose_mcg: 60_000, frequency: 'daily' },
      ...{
        starts_on: addDays(expiresOn, -20),
        expires_on: expiresOn,
        signed_at: '2026-06-01',
        origin: 'demo',
        ...more,
      },
    });
  /** Of one kind: on which day, how much. */
  const counted = async (kind: StaffKindName, policy: Policy = standardPolicy) => {
    const work = await db.database.transaction(scene.actor, async (tx) =>
      countStaffWork(tx, today, { now, policy, programme: await loadProgramme(tx) }),
    );
    return work.filter((one) => one.kind === kind).map(({ dueOn, items }) => [dueOn, items]);
  };

  it('an order that ends counts until another outlasts it or it is stopped (R-450)', async () => {
    await order(ahead(7));
    expect(await counted('expiring-order')).toEqual([]);
    await onMedication();
    expect(await counted('expiring-order')).toEqual([[ahead(7), 1]]);
    await order(ahead(40), { starts_on: ahead(8) });
    expect(await counted('expiring-order')).toEqual([[ahead(40), 1]]);
    await db.owner.query('update medication_order set ends_on = expires_on where programme_id = $1', [
      scene.programmeId,
    ]);
    expect(await counted('expiring-order')).toEqual([]);
  });

  it('a spoken order counts until it is signed (R-463)', async () => {
    const id = await order(ahead(20), { verbal_received_by: newId(), verbal_received_at: '2026-11-22T15:00Z' });
    expect(await counted('verbal-order')).toEqual([[ahead(2), 1]]);
    await db.owner.query('update medication_order set cosigned_by = $2, cosigned_at = now() where id = $1', [
      id,
      newId(),
    ]);
    expect(await counted('verbal-order')).toEqual([]);
  });

  it('a kit counts until a newer one is handed out (R-461)', async () => {
    const kit = (on: string, expiresOn: string) =>
      insert('naloxone_offer', {
        ...{ patient_id: patientId, occasion: 'admission', offered_on: on, outcome: 'accepted', product: 'nasal' },
        ...{ quantity: 1, expires_on: expiresOn, recorded_at: `${on}T12:00Z` },
      });
    await kit('2025-01-01', ahead(30));
    expect(await counted('naloxone-kit')).toEqual([[ahead(30), 1]]);
    await kit('2026-11-01', ahead(700));
    expect(await counted('naloxone-kit')).toEqual([]);
  });

  it('the yearly examination counts ahead of its clock (R-462)', async () => {
    await insert('clinical_finding', {
      ...{ patient_id: patientId, kind: 'examination', on_day: addDays(today, 60 - 365), at: '2026-01-22T15:00Z' },
      ...{ details: JSON.stringify({ extent: 'full' }), recorded_at: now, origin: 'demo' },
    });
    await db.owner.query('update programme set is_otp = true where id = $1', [scene.programmeId]);
    expect(await counted('exam-yearly')).toEqual([[ahead(60), 1]]);
    expect(await counted('exam-yearly', { ...standardPolicy, annual_exam_days: 320 })).toEqual([[ahead(15), 1]]);
    expect(await counted('exam-yearly', { ...standardPolicy, annual_exam_days: 319 })).toEqual([]);
  });

  it('a session counts until its note, and a note of an author in training until a supervisor answers (R-463)', async () => {
    const session = await insert('appointment', {
      ...{ patient_id: patientId, starts_local: '2026-11-20T10:00', zone, starts_at: '2026-11-20T15:00Z', minutes: 60 },
      ...{ ends_at: '2026-11-20T16:00Z', modality: 'individual', state: 'attended', origin: 'demo' },
    });
    const dueOn = addDays('2026-11-20', standardPolicy.note_due_hours / 24);
    expect(await counted('unsigned-note')).toEqual([[dueOn, 1]]);
    const note = await insert('progress_note', {
      ...{ patient_id: patientId, appointment_id: session, modality: 'individual', contact_type: 'in_person' },
      ...{ service_on: '2026-11-20', starts_at: '2026-11-20T15:00Z', ends_at: '2026-11-20T16:00Z', content: '{}' },
      ...{ supervised: true, clone_percent: 0, signed_at: '2026-11-20T20:00Z', origin: 'demo' },
    });
    expect(await counted('unsigned-note')).toEqual([]);
    expect(await counted('note-cosign')).toEqual([[addDays('2026-11-20', standardPolicy.note_cosign_soon_days), 1]]);
    await insert('note_review', {
      ...{ patient_id: patientId, note_id: note, kind: 'cosigned', reviewed_by: newId(), reviewed_at: now },
    });
    expect(await counted('note-cosign')).toEqual([]);
  });

  it('stock counts by the lot while something of it is in the house (R-464)', async () => {
    const product_id = await insert('stock_product', { name: 'Kit', form: 'kit', unit: 'piece', schedule: 'none' });
    const lot_id = await insert('stock_lot', { product_id, lot: 'A1', expires_on: ahead(30) });
    for (const serial of ['1', '2']) {
      const container_id = await insert('stock_container', { lot_id, serial, full_quantity: 10 });
      const balance = { id: undefined, container_id, account: 'stock', quantity: 10 };
      await insert('stock_balance', balance);
    }
    expect(await counted('stock-expiry')).toEqual([[ahead(30), 1]]);
    await db.owner.query('update stock_balance set quantity = 0 where programme_id = $1', [scene.programmeId]);
    expect(await counted('stock-expiry')).toEqual([]);
  });

  it('a guest stay counts until it is closed, an exception until it is answered (R-467)', async () => {
    const stay_id = await insert('guest_stay', {
      ...{ patient_id: patientId, direction: 'out', other_programme: 'Elm', telephone: '555-0199', reason: 'travel' },
      ...{ from_day: ahead(-3), to_day: ahead(3), product_class: 'methadone', dose_mcg: 60_000 },
    });
    await insert('guest_stay_step', { stay_id, state: 'confirmed', recorded_at: '2026-11-20T12:00Z' });
    expect(await counted('guest-stay')).toEqual([[ahead(3), 1]]);
    await insert('guest_stay_step', { stay_id, state: 'closed', recorded_at: '2026-11-21T12:00Z' });
    expect(await counted('guest-stay')).toEqual([]);
    const exception_id = await insert('take_home_exception', {
      ...{ ...ofPerson(), from_day: ahead(1), to_day: ahead(9), days: 9, dose_mcg: 60_000, reason: 'travel' },
      ...{ recorded_by: newId(), recorded_at: now },
    });
    expect(await counted('exception')).toEqual([[ahead(1), 1]]);
    const answer = { exception_id, step: 'denied', service_day: today, recorded_by: newId(), recorded_at: now };
    await insert('take_home_exception_step', answer);
    expect(await counted('exception')).toEqual([]);
  });
});
