import { randomUUID } from 'node:crypto';
import { hashPassword } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { Role } from '@cairn/rules';
import type { Client } from 'pg';

export const password = 'a lantern in the window';

/** Where the clock says noon just now, so that no night falls in the middle of a test and no quiet hours hold anything back. */
export function noonZone(now = new Date()): string {
  const fromNoon = 12 - now.getUTCHours(); // POSIX signs: Etc/GMT+5 is five hours behind
  return `Etc/GMT${fromNoon > 0 ? '-' : '+'}${Math.abs(fromNoon)}`;
}

export interface Answer {
  /** 0 when there was none. */
  readonly status: number;
  // What comes back is checked by the test that asked.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly retryAfter: string | null;
}

export interface Person {
  readonly headers: Readonly<Record<string, string>>;
  ask(url: string, method: string, path: string, body?: unknown, more?: Record<string, string>): Promise<Answer>;
}

/** A clinic with people in every role and patients who wait for their dose. */
export class Clinic {
  private constructor(
    readonly staff: TestClinic,
    private readonly owner: Client,
  ) {}

  static async open(owner: Client): Promise<Clinic> {
    const staff = await openClinic(owner, noonZone());
    const hash = await hashPassword(password);
    await owner.query(
      `insert into credential (staff_id, password_hash) select distinct staff_id, $2 from staff_role where programme_id = $1::uuid`,
      [staff.programmeId, hash],
    );
    return new Clinic(staff, owner);
  }

  /** Signs in as people do; the session is good at every api over the same database. */
  async signIn(url: string, role: Role): Promise<Person> {
    const email = `${role}-${this.staff.actor(role).staffId}@example.org`;
    const answer = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${role} could not sign in: ${answer.status} ${text}`);
    const cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    const { csrfToken } = JSON.parse(text) as { csrfToken: string };
    const headers = { cookie, 'x-csrf-token': csrfToken };
    return { headers, ask: (at, method, path, body, more) => ask(at + path, method, { ...headers, ...more }, body) };
  }

  /** People in their fourth week on methadone, dosed yesterday, who wait for today's dose; answers the orders. */
  async ordered(count: number): Promise<{ orderId: string; patientId: string }[]> {
    const people = Array.from({ length: count }, () => ({ orderId: randomUUID(), patientId: randomUUID() }));
    const values = [
      this.staff.programmeId,
      people.map(({ patientId }) => patientId),
      people.map(({ orderId }) => orderId),
    ];
    await this.owner.query(
      `with given as (select $1::uuid as programme_id, gen_random_uuid() as episode_id, p.patient_id, p.order_id
         from unnest($2::uuid[], $3::uuid[]) as p(patient_id, order_id)),
       people as (insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
         select patient_id, programme_id, 'Person', left(patient_id::text, 8), '1980-01-01', 'female', 'registered' from given),
       episodes as (insert into episode (id, programme_id, patient_id, opened_on, origin)
         select episode_id, programme_id, patient_id, current_date - 30, 'registered' from given),
       spans as (insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at)
         select gen_random_uuid(), programme_id, patient_id, episode_id, 'main', 'admitted', now() - interval '30 days' from given),
       doses as (insert into dose (id, programme_id, patient_id, episode_id, product_class, product, service_day, dose_mcg, occurred_at,
           observation, flags, origin)
         select gen_random_uuid(), programme_id, patient_id, episode_id, 'methadone', 'methadone-oral-concentrate',
           current_date - ago, 60000, now() - ago * interval '1 day', 'observed_complete', '{}', 'registered'
         from given, generate_series(1, 24) ago)
       insert into medication_order (id, programme_id, patient_id, episode_id, product, product_class, route, dose_mcg,
         frequency, starts_on, expires_on, signed_by, signed_at, origin)
       select order_id, programme_id, patient_id, episode_id, 'methadone-oral-concentrate', 'methadone', 'oral', 60000,
         'daily', current_date - 24, current_date + 30, '${this.staff.actor('prescriber').staffId}', now() - interval '24 days', 'registered' from given`,
      values,
    );
    return people;
  }

  /**
   * Keeps a stock ledger from today on, with a bottle of so many milligrams open at each of these windows, or at one of its own.
   * Answers the serials of the bottles.
   */
  async stockUp(mg: number, stationIds: readonly string[] = []): Promise<string[]> {
    const [windows, product, lot] = [stationIds.length === 0 ? [randomUUID()] : stationIds, randomUUID(), randomUUID()];
    const serials = windows.map(() => `C-${randomUUID()}`);
    const values = [this.staff.programmeId, product, lot, windows, windows.map(() => randomUUID()), serials, mg * 1000];
    await this.owner.query(
      `with opening as (insert into stock_opening (programme_id, opened_on) values ($1, current_date - 1) on conflict do nothing),
       given as (select w.* from unnest($4::uuid[], $5::uuid[], $6::text[]) as w (station_id, container_id, serial)),
       stations as (insert into dosing_station (id, programme_id, name, adapter)
         select station_id, $1, 'Window ' || left(station_id::text, 8), 'manual' from given on conflict do nothing),
       products as (insert into stock_product (id, programme_id, name, product, form, unit, mcg_per_ml, schedule)
         values ($2, $1, 'Methadone ' || $2::uuid, 'methadone-oral-concentrate', 'liquid', 'mcg', 10000, 'II')),
       lots as (insert into stock_lot (id, programme_id, product_id, lot, expires_on) values ($3, $1, $2, 'A1', current_date + 300)),
       containers as (insert into stock_container (id, programme_id, lot_id, serial, full_quantity)
         select container_id, $1, $3, serial, $7::bigint from given),
       opened as (insert into dose_container (id, programme_id, station_id, product, lot, lot_expires_on, mcg_per_ml,
           stock_container_id, scanned)
         select container_id, $1, station_id, 'methadone-oral-concentrate', 'A1', current_date + 300, 10000, container_id, true from given),
       slots as (insert into open_container_slot (stock_container_id, programme_id, station_id, dose_container_id)
         select container_id, $1, station_id, container_id from given)
       insert into stock_movement (id, programme_id, kind, from_container_id, from_account, to_container_id, to_account, quantity,
         occurred_at, source_type, source_id)
       select gen_random_uuid(), $1, 'opening', container_id, 'opening', container_id, 'stock', $7::bigint, now(), 'inventory', $3 from given`,
      values,
    );
    return serials;
  }

  /** This person has been taking so much every day, for three weeks up to so many days ago: their next order is no first one. */
  async taking(patientId: string, doseMcg: number, lastAgo: number): Promise<void> {
    await this.owner.query(
      `insert into dose (id, programme_id, patient_id, episode_id, product_class, product, service_day, dose_mcg, occurred_at,
         observation, flags, origin)
       select gen_random_uuid(), e.programme_id, e.patient_id, e.id, 'methadone', 'methadone-oral-concentrate',
         current_date - ago, $2, now() - ago * interval '1 day', 'observed_complete', '{}', 'registered'
       from episode e, generate_series($3::integer, $3 + 20) ago where e.patient_id = $1 and e.closed_on is null`,
      [patientId, doseMcg, lastAgo],
    );
  }
}

export const doseBody = (orderId: string, serviceDay: string) => ({
  orderId,
  serviceDay,
  portion: 1,
  doseMcg: 60_000,
  observation: 'observed_complete',
  checks: { identifiers: ['programme_card', 'date_of_birth'], impairment: 'none_seen' },
});

async function ask(url: string, method: string, headers: Record<string, string>, body?: unknown): Promise<Answer> {
  try {
    const answer = await fetch(url, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      body: text === '' ? null : (JSON.parse(text) as unknown),
      retryAfter: answer.headers.get('retry-after'),
    };
  } catch {
    return { status: 0, body: null, retryAfter: null };
  }
}
