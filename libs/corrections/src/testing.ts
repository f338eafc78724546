import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '@cairn/database/testing';
import { DosingScene } from '@cairn/mat/testing';
import { AssignmentService, ConsentService, PatientService, RegistrationService } from '@cairn/patient';
import { newId } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import { AttendanceService, BookingService } from '@cairn/therapy';
import { EpisodeVoidService } from './episode-void.service';
import { MergeService } from './merge.service';
import { MisfiledService } from './misfiled.service';

/** What a merge writes about itself, and the trail: everything else has to be as it was. */
const aside = ['patient_merge', 'patient_merge_row', 'audit_event', 'audit_seal', 'receipt', 'migration'];

/** A clinic at ten in the morning of Monday, March 2nd 2026, with everything that corrections are about. */
export class CorrectionScene {
  readonly merges: MergeService;
  readonly episodes: EpisodeVoidService;
  readonly misfiled: MisfiledService;
  readonly registration: RegistrationService;
  readonly patients: PatientService;
  readonly consents: ConsentService;
  readonly assignments: AssignmentService;
  readonly booking: BookingService;
  readonly attendance: AttendanceService;

  private constructor(
    readonly db: TestDatabase,
    readonly mat: DosingScene,
  ) {
    const { acts, clock } = mat;
    this.merges = new MergeService(acts, clock);
    this.episodes = new EpisodeVoidService(acts, clock);
    this.misfiled = new MisfiledService(acts, clock);
    this.registration = new RegistrationService(acts, clock);
    this.patients = new PatientService(acts);
    this.consents = new ConsentService(acts, clock);
    this.assignments = new AssignmentService(acts);
    this.booking = new BookingService(acts, db.database, clock);
    this.attendance = new AttendanceService(acts, clock);
  }

  static async open(db: TestDatabase): Promise<CorrectionScene> {
    return new CorrectionScene(db, await DosingScene.open(db));
  }

  actor(role: Role) {
    return this.mat.clinic.actor(role);
  }

  /** Registered at the desk; `ended` has the episode closed, so that another one may go on. */
  async person({ family = `Of ${randomUUID().slice(0, 8)}`, ended = false } = {}): Promise<string> {
    const id = await this.mat.person('Ada', family);
    if (ended) {
      await this.db.owner.query(`update episode set closed_on = opened_on where patient_id = $1`, [id]);
      await this.db.owner.query(`update episode_span set ended_at = started_at where patient_id = $1`, [id]);
    }
    return id;
  }

  async episodeOf(patientId: string): Promise<string> {
    const { rows } = await this.db.owner.query<{ id: string }>(
      'select id from episode where patient_id = $1 order by closed_on is not null, opened_on desc limit 1',
      [patientId],
    );
    return rows[0]?.id ?? '';
  }

  session(patientId: string, startsAt: string, role: Role = 'counselor') {
    const request = { patientId, staffId: this.actor(role).staffId ?? '', startsAt, minutes: 30 };
    return this.booking.book(this.actor('front_desk'), newId(), { ...request, modality: 'individual' });
  }

  /** A past as an import would have left it: some rows of every table that a person has many of. */
  async history(patientId: string, rows: number, from = '2020-01-01'): Promise<void> {
    const episodeId = await this.episodeOf(patientId);
    const of = [this.mat.clinic.programmeId, patientId, rows, from];
    const insert = (sql: string, ...more: unknown[]) => this.db.owner.query(sql, [...of, ...more]);
    await insert(
      `insert into dose (id, programme_id, patient_id, episode_id, product_class, service_day, dose_mcg, occurred_at, origin)
       select gen_random_uuid(), $1, $2, $5, 'methadone', $4::date + n, 60000, $4::date + n, 'imported' from generate_series(1, $3) n`,
      episodeId,
    );
    await insert(
      `insert into appointment (id, programme_id, patient_id, starts_local, zone, starts_at, minutes, ends_at, modality, state, origin)
       select gen_random_uuid(), $1, $2, $4::date + n, 'Etc/UTC', $4::date + n, 30, $4::date + n + interval '30 minutes',
         'individual', 'attended', 'imported' from generate_series(1, $3) n`,
    );
    await insert(
      `with s as (insert into specimen (id, programme_id, patient_id, collected_on, panel, origin)
         select gen_random_uuid(), $1, $2, $4::date + n, '{opioids}', 'imported' from generate_series(1, $3) n returning id)
       insert into specimen_result (id, programme_id, patient_id, specimen_id, substance, result)
       select gen_random_uuid(), $1, $2, s.id, 'opioids', 'positive' from s`,
    );
    await insert(
      `insert into use_report (id, programme_id, patient_id, used_on, substance, origin)
       select gen_random_uuid(), $1, $2, $4::date + n, 'opioids', 'imported' from generate_series(1, $3) n`,
    );
    await insert(
      `insert into dose_void (dose_id, programme_id, patient_id, reason)
       select d.id, $1, $2, 'Test' from dose d where d.patient_id = $2 and $3 > 0 and $4::text <> '' limit 2`,
    );
  }

  /** At the desk and at a window today, on a restricted chart: of each of these a person has one. */
  async today(patientId: string): Promise<void> {
    const of = [newId(), this.mat.clinic.programmeId, patientId];
    await this.db.owner.query(
      `insert into chart_restriction (id, programme_id, patient_id, kind, reason) values ($1, $2, $3, 'asked', 'Test')`,
      of,
    );
    await this.db.owner.query('update patient set restricted = true where id = $1', [patientId]);
    await this.db.owner.query(
      `insert into arrival (id, programme_id, patient_id, service_day, purpose, arrived_at) values ($1, $2, $3, '2026-03-02', 'walk-in', now())`,
      of,
    );
    await this.db.owner.query('insert into dosing_attention (programme_id, patient_id, staff_id) values ($2, $3, $1)', [
      this.actor('nurse').staffId,
      ...of.slice(1),
    ]);
  }

  /** Every row of the programme in every table, as text: two dumps are equal only if nothing at all differs. */
  async dump(): Promise<string[]> {
    const { rows: tables } = await this.db.owner.query<{ name: string }>(
      `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'programme_id' order by 1`,
    );
    const lines: string[] = [];
    for (const { name } of tables.filter(({ name }) => !aside.includes(name))) {
      const { rows } = await this.db.owner.query<{ line: string }>(
        `select to_jsonb(t)::text as line from ${name} t where t.programme_id = $1 order by 1`,
        [this.mat.clinic.programmeId],
      );
      lines.push(...rows.map(({ line }) => `${name} ${line}`));
    }
    return lines;
  }

  merge(survivorId: string, absorbedId: string, keepEpisodeId?: string, role: Role = 'administrator') {
    const request = { survivorId, absorbedId, reason: 'Registered twice' };
    return this.merges.merge(
      this.actor(role),
      newId(),
      keepEpisodeId === undefined ? request : { ...request, keepEpisodeId },
    );
  }
}
