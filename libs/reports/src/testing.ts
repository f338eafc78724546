import type { Actor } from '@cairn/database';
import type { TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import type { Role } from '@cairn/rules';

type Span = readonly [track: string, state: string, from: string, to?: string];

/** A small programme in New York, written down by hand, so that its figures can be counted by hand. */
export class ReportScene {
  readonly programmeId = newId();

  constructor(private readonly db: TestDatabase) {}

  async programme(): Promise<this> {
    await this.insert(
      'programme',
      { id: this.programmeId, name: 'Fir', sender_name: 'Fir', phone: '1', time_zone: 'America/New_York' },
      false,
    );
    return this;
  }

  actor(role: Role): Actor {
    return { programmeId: this.programmeId, staffId: newId(), roles: [role], requestId: 'test', address: null };
  }

  async counselor(name: string): Promise<string> {
    const id = newId();
    await this.insert('staff', { id, email: `${id}@example.org`, display_name: name }, false);
    await this.insert('staff_role', { staff_id: id, role: 'counselor', from_day: '2020-01-01' });
    return id;
  }

  /** Someone with an episode and its spans; instants are given in New York's time. */
  async person(...spans: readonly Span[]): Promise<Person> {
    const [patient_id, episode_id] = [newId(), newId()];
    await this.insert('patient', {
      id: patient_id,
      given: 'Ada',
      family: 'Test',
      date_of_birth: '1980-01-01',
      sex_at_birth: 'female',
      origin: 'demo',
    });
    const opened_on = spans[0]?.[2].slice(0, 10) ?? '2026-01-01';
    await this.insert('episode', { id: episode_id, patient_id, opened_on, origin: 'demo' });
    const person = new Person(this, patient_id, episode_id);
    for (const span of spans) await person.stands(...span);
    return person;
  }

  async insert(table: string, row: Readonly<Record<string, unknown>>, inProgramme = true): Promise<void> {
    const full: Record<string, unknown> = {
      ...(inProgramme ? { programme_id: this.programmeId } : {}),
      ...('id' in row || table === 'dose_void' ? {} : { id: newId() }),
      ...row,
    };
    const columns = Object.keys(full);
    const places = columns.map((_, index) => `$${index + 1}`).join(', ');
    await this.db.owner.query(`insert into ${table} (${columns.join(', ')}) values (${places})`, Object.values(full));
  }
}

export class Person {
  constructor(
    private readonly scene: ReportScene,
    readonly id: string,
    private readonly episodeId: string,
  ) {}

  private insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    return this.scene.insert(table, { patient_id: this.id, ...row });
  }

  async stands(track: string, state: string, from: string, to?: string): Promise<this> {
    const at = (local?: string) => (local ? `${local} America/New_York` : null);
    await this.insert('episode_span', {
      episode_id: this.episodeId,
      track,
      state,
      started_at: at(from),
      ended_at: at(to),
    });
    return this;
  }

  async seenBy(
    staff_id: string,
    from_day: string,
    more: { kind?: 'primary' | 'cover'; counts?: boolean; to_day?: string } = {},
  ): Promise<this> {
    await this.insert('assignment', {
      episode_id: this.episodeId,
      staff_id,
      from_day,
      kind: 'primary',
      counts: true,
      ...more,
    });
    return this;
  }

  async attended(day: string, state = 'attended'): Promise<this> {
    const starts = `${day} 10:00 America/New_York`;
    const ends = `${day} 10:50 America/New_York`;
    await this.insert('appointment', {
      starts_local: `${day} 10:00`,
      zone: 'America/New_York',
      starts_at: starts,
      ends_at: ends,
      minutes: 50,
      modality: 'individual',
      state,
      origin: 'demo',
    });
    return this;
  }

  async dosed(
    service_day: string,
    more: { observation?: string; order_id?: string; product?: string; voided?: boolean } = {},
  ): Promise<this> {
    const id = newId();
    const { voided, ...columns } = more;
    await this.insert('dose', {
      id,
      episode_id: this.episodeId,
      product_class: 'buprenorphine',
      service_day,
      dose_mcg: 8000,
      occurred_at: `${service_day} 12:00Z`,
      observation: 'observed_complete',
      origin: 'demo',
      ...columns,
    });
    if (voided) await this.insert('dose_void', { dose_id: id, reason: 'wrong person' });
    return this;
  }

  async ordered(frequency: string, starts_on: string, expires_on: string): Promise<string> {
    const id = newId();
    await this.insert('medication_order', {
      id,
      episode_id: this.episodeId,
      product: 'x',
      product_class: 'naltrexone',
      route: 'intramuscular',
      dose_mcg: 380_000,
      frequency,
      starts_on,
      expires_on,
      signed_at: starts_on,
      origin: 'demo',
    });
    return id;
  }
}
