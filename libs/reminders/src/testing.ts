import { planReminders } from '@cairn/due';
import type { Actor } from '@cairn/database';
import type { TestDatabase } from '@cairn/database/testing';
import { newId } from '@cairn/platform';
import { planReminderTimes, standardPolicy } from '@cairn/rules';

/** A programme in New York with the person and the session that a story needs, written by the owner of the database. */
export class ReminderScene {
  readonly programmeId = newId();
  readonly actor: Actor = { programmeId: this.programmeId, staffId: null, roles: [], requestId: 'test', address: null };

  constructor(private readonly db: TestDatabase) {}

  async programme(): Promise<this> {
    await this.db.owner.query(
      `insert into programme (id, name, sender_name, phone, time_zone) values ($1, 'Oak Street OTP', 'Oak Street Office', '555-0100', 'America/New_York')`,
      [this.programmeId],
    );
    return this;
  }

  /** Someone in care who agreed to text messages, unless told otherwise. */
  async person(consents: readonly ['sms' | 'email', string][] = [['sms', '+1 555 0123']]): Promise<string> {
    const [id, episodeId] = [newId(), newId()];
    const { owner } = this.db;
    await owner.query(
      `insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin) values ($1, $2, 'Ada', 'Test', '1980-01-01', 'female', 'demo')`,
      [id, this.programmeId],
    );
    await owner.query(
      `insert into episode (id, programme_id, patient_id, opened_on, origin) values ($1, $2, $3, '2026-01-01', 'demo')`,
      [episodeId, this.programmeId, id],
    );
    await owner.query(
      `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at) values ($1, $2, $3, $4, 'main', 'admitted', '2026-01-01')`,
      [newId(), this.programmeId, id, episodeId],
    );
    for (const [channel, address] of consents) {
      await owner.query(
        `insert into contact_consent (id, programme_id, patient_id, channel, address) values ($1, $2, $3, $4, $5)`,
        [newId(), this.programmeId, id, channel, address],
      );
    }
    return id;
  }

  /** A booked session with its planned reminders; answers the id of the one that speaks two hours before. */
  async session(
    patientId: string,
    startsAt: Date,
    bookedAt: Date,
  ): Promise<{ id: string; reminderId: string; dayBeforeId: string }> {
    const id = newId();
    const zone = 'America/New_York';
    await this.db.owner.query(
      `insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, origin)
       values ($1, $2, $3, $4::timestamptz at time zone $5, $5, $4, 50, $4::timestamptz + interval '50 minutes', 'individual', 'demo')`,
      [id, this.programmeId, patientId, startsAt, zone],
    );
    await this.plan(id, patientId, startsAt, bookedAt);
    const { rows } = await this.db.owner.query<{ id: string; offset_key: string }>(
      'select id, offset_key from reminder where cause_id = $1',
      [id],
    );
    const of = (key: string): string => rows.find((row) => row.offset_key === key)?.id ?? '';
    return { id, reminderId: of('shortly-before'), dayBeforeId: of('day-before') };
  }

  async plan(causeId: string, patientId: string, startsAt: Date, at: Date): Promise<void> {
    const plan = planReminderTimes('session', { at: startsAt, zone: 'America/New_York' }, at, standardPolicy);
    await this.db.database.transaction(this.actor, (tx) =>
      planReminders(tx, { kind: 'session', causeType: 'appointment', causeId, patientId }, plan, at),
    );
  }

  async reminder(
    id: string,
  ): Promise<{ state: string; reason: string | null; due_at: Date; attempts: number; channel: string | null }> {
    const { rows } = await this.db.owner.query(
      'select state, reason, due_at, attempts, channel from reminder where id = $1',
      [id],
    );
    return rows[0];
  }

  async attempts(id: string): Promise<string[]> {
    const { rows } = await this.db.owner.query<{ outcome: string }>(
      'select outcome from reminder_attempt where reminder_id = $1 order by id',
      [id],
    );
    return rows.map(({ outcome }) => outcome);
  }

  async outbox(): Promise<
    { reminder_id: string; channel: string; transport: string; address: string; text: string; template: string }[]
  > {
    const { rows } = await this.db.owner.query(
      'select reminder_id, channel, transport, address, text, template from outbox_message where programme_id = $1 order by id',
      [this.programmeId],
    );
    return rows;
  }
}

export { type ProviderText, RunningProvider } from './running-provider';
