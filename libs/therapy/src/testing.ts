import type { Actor } from '@cairn/database';
import type { TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import type { Role } from '@cairn/rules';

/** A programme in New York with the people and clinicians that a story needs, written by the owner of the database. */
export class TherapyScene {
  readonly programmeId = newId();

  constructor(private readonly db: TestDatabase) {}

  async programme(): Promise<this> {
    await this.db.owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone)
       values ($1, 'Elm Street OTP', 'Elm Street Office', '555-0100', 'America/New_York')`,
      [this.programmeId],
    );
    return this;
  }

  /** Someone who works here, or, by their id, who works somewhere else already. */
  async staff(name: string, role: Role = 'counselor', id = newId()): Promise<Actor & { staffId: string }> {
    await this.db.owner.query(
      `insert into staff (id, email, display_name) values ($1::uuid, $1 || '@example.org', $2) on conflict do nothing`,
      [id, name],
    );
    await this.db.owner.query(
      `insert into staff_role (id, programme_id, staff_id, role, from_day) values ($1, $2, $3, $4, '2020-01-01')`,
      [newId(), this.programmeId, id, role],
    );
    return { programmeId: this.programmeId, staffId: id, roles: [role], requestId: 'test', address: null };
  }

  async person(given = 'Ada'): Promise<string> {
    const id = newId();
    await this.db.owner.query(
      `insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
       values ($1, $2, $3, 'Test', '1980-01-01', 'female', 'demo')`,
      [id, this.programmeId, given],
    );
    return id;
  }

  async room(name = `Room ${newId()}`): Promise<string> {
    const [place, id] = [newId(), newId()];
    await this.db.owner.query('insert into place (id, programme_id, name) values ($1, $2, $3)', [
      place,
      this.programmeId,
      `Place of ${name}`,
    ]);
    await this.db.owner.query(
      'insert into room (id, programme_id, place_id, name, capacity) values ($1, $2, $3, $4, 3)',
      [id, this.programmeId, place, name],
    );
    return id;
  }

  /** Entered before the sessions of a story, or after them: closures hold for what was booked before. */
  async closed(day: string, recordedAt = new Date()): Promise<void> {
    await this.db.owner.query(
      `insert into closure (id, programme_id, from_day, to_day, kind, name, dosing, recorded_at)
       values ($1, $2, $3, $3, 'holiday', 'Holiday', true, $4)`,
      [newId(), this.programmeId, day, recordedAt],
    );
  }

  async reminders(
    appointmentId: string,
    kind: 'session' | 'session-change' = 'session',
  ): Promise<{ key: string; state: string; due: string; reason: string | null }[]> {
    const { rows } = await this.db.owner.query(
      `select offset_key as key, state, reason, to_char(due_at at time zone 'UTC', 'MM-DD HH24:MI') as due
       from reminder where cause_id = $1 and kind = $2 order by due_at, created_at`,
      [appointmentId, kind],
    );
    return rows;
  }

  async audited(recordId: string): Promise<string[]> {
    const { rows } = await this.db.owner.query<{ line: string }>(
      `select act || ' ' || outcome as line from audit_event where record_id = $1 order by id`,
      [recordId],
    );
    return rows.map(({ line }) => line);
  }
}
