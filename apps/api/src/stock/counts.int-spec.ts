import { randomUUID } from 'node:crypto';
import { hashPassword } from '@cairn/access';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { Role } from '@cairn/rules';
import { anInventory } from '../samples-counts';
import { aProduct } from '../samples-stock';
import { type Ask, startApi, type TestApi } from '../testing';

jest.setTimeout(60_000);

/** From an empty safe to a closed shift, over HTTP, by two people at two screens and then at one. */
describe('inventories and shifts over HTTP (R-221, R-224)', () => {
  let db: TestDatabase;
  let api: TestApi;
  let nurse: Ask;
  let pharmacist: Ask;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());

  beforeAll(async () => {
    db = await testDatabase();
    api = await startApi(db);
    [nurse, pharmacist] = [await api.as('nurse'), await api.as('pharmacist')];
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const password = 'a passphrase of the second person';
  const ownPassword = async (role: Role) => {
    const id = api.clinic.actor(role).staffId ?? '';
    await db.owner.query(
      `insert into credential (staff_id, password_hash) values ($1, $2)
       on conflict (staff_id) do update set password_hash = excluded.password_hash`,
      [id, await hashPassword(password)],
    );
    const { rows } = await db.owner.query<{ email: string }>('select email from staff where id = $1', [id]);
    return { email: rows[0]?.email ?? '', password };
  };

  it('opens the ledger, counts, signs in place, and closes', async () => {
    const [productId, inventoryId, stationId, shiftId, countId] = Array.from({ length: 5 }, () => randomUUID());
    await pharmacist('PUT', `/api/v1/stock/products/${productId}`, aProduct());
    const serial = `MC-${randomUUID().slice(0, 8)}`;
    const inventory = anInventory(productId ?? '', serial, today);
    const taken = await nurse('PUT', `/api/v1/stock/inventories/${inventoryId}`, inventory);
    expect([taken.status, taken.body.state]).toEqual([201, 'waiting']);
    expect((await nurse('POST', `/api/v1/stock/inventories/${inventoryId}/sign`, {})).body.code).toBe(
      'inventory.second',
    );
    const signed = await pharmacist('POST', `/api/v1/stock/inventories/${inventoryId}/sign`, {});
    expect([signed.status, signed.body.state]).toEqual([200, 'signed']);
    const csv = await nurse('GET', `/api/v1/stock/inventories/${inventoryId}`, undefined, { accept: 'text/csv' });
    expect(csv.text).toContain(serial);
    const form = await nurse('GET', `/api/v1/stock/inventories/${inventoryId}/form`);
    expect(form.text.slice(0, 5)).toBe('%PDF-');

    await (
      await api.as('administrator')
    )('PUT', `/api/v1/dosing/stations/${stationId}`, {
      ...{ name: `Window ${serial}`, adapter: 'manual' },
    });
    const containerId = inventory.found[0]?.id ?? '';
    await openAt(stationId ?? '', containerId);
    expect((await nurse('PUT', `/api/v1/stock/shifts/${shiftId}`, {})).status).toBe(201);
    const blocked = await nurse('POST', `/api/v1/stock/shifts/${shiftId}/close`);
    expect([blocked.status, blocked.body.code]).toEqual([422, 'shift.blocked']);
    const count = { shiftId, phase: 'close', containerId, measured: { volumeUl: 1_000_000 } };
    const counted = await nurse('PUT', `/api/v1/stock/counts/${countId}`, count);
    expect([counted.status, counted.body.variance]).toEqual([201, 0]);
    const twice = await pharmacist('PUT', `/api/v1/stock/counts/${randomUUID()}`, count);
    expect([twice.status, twice.body.code]).toEqual([409, 'count.counted']);

    const wrong = { email: 'nobody@example.org', password: 'not it' };
    const refused = await nurse('POST', `/api/v1/stock/counts/${countId}/sign`, wrong);
    expect([refused.status, refused.body.code]).toEqual([422, 'signature.refused']);
    const frontDesk = await ownPassword('front_desk');
    expect((await nurse('POST', `/api/v1/stock/counts/${countId}/sign`, frontDesk)).status).toBe(403);
    const second = await ownPassword('prescriber');
    const inPlace = await nurse('POST', `/api/v1/stock/counts/${countId}/sign`, second);
    expect([inPlace.status, inPlace.body.signed]).toEqual([200, expect.objectContaining({ inPlace: true })]);
    const closed = await nurse('POST', `/api/v1/stock/shifts/${shiftId}/close`);
    expect([closed.status, closed.body.obstacles]).toEqual([200, []]);
    expect((await pharmacist('GET', '/api/v1/stock/shifts')).body.current).toBeNull();
  });

  async function openAt(stationId: string, containerId: string): Promise<void> {
    await db.owner.query(
      `with c as (insert into dose_container (id, programme_id, station_id, product, lot, lot_expires_on, mcg_per_ml, stock_container_id)
         values (gen_random_uuid(), $1, $2, 'methadone-oral-concentrate', 'L', '2099-12-31', 10000, $3) returning id)
       insert into open_container_slot (stock_container_id, programme_id, station_id, dose_container_id) select $3, $1, $2, id from c`,
      [api.clinic.programmeId, stationId, containerId],
    );
  }
});
