import type { StageTable } from './stage-tables';

export interface Statement {
  readonly target: string;
  readonly stage: StageTable;
  /** `{wall}` becomes the condition that keeps the statement inside one programme where row security applies. */
  readonly sql: string;
}

/** Where the invented clinics are. */
const zone = 'America/New_York';

/** How staged rows become records. `dayZero` is the calendar day of consent (YYYY-MM-DD, checked here since it becomes SQL). */
export function statementsFor(dayZero: string) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dayZero)) throw new Error('Day 0 is not a day.');
  const date = (day: string): string => `date '${dayZero}' + s.${day}`;
  // The source has no times of day: 09:00 stands for "that day".
  const local = (day: string, minute = '0'): string =>
    `(${date(day)} + time '09:00' + ${minute} * interval '1 minute')`;
  const instant = (day: string, minute?: string): string => `${local(day, minute)} at time zone '${zone}'`;
  const into = (target: string, stage: StageTable, columns: string, values: string): Statement => ({
    target,
    stage,
    sql: `insert into ${target} (id, programme_id, patient_id, ${columns}, origin)
      select s.id, p.programme_id, p.patient_id, ${values}, 'imported'
      from ${stage} s join stage_person p using (who) where {wall} on conflict do nothing`,
  });
  return {
    programmes: {
      target: 'programme',
      stage: 'stage_programme',
      sql: `insert into programme (id, name, sender_name, phone, time_zone, is_otp, invented)
        select p.id, p.name, p.sender_name, p.phone, '${zone}', true, true from stage_programme p where {wall} on conflict do nothing`,
    } satisfies Statement,
    // Imported people are never contacted: their names are invented, and they do not know this clinic.
    patients: {
      target: 'patient',
      stage: 'stage_person',
      sql: `insert into patient (id, programme_id, number, given, family, date_of_birth, sex_at_birth, invented, origin,
          source_ref, do_not_contact)
        select p.id, p.programme_id, 'CTN-' || p.who, p.given, p.family, p.born, p.sex, true, 'imported',
          'ctn0094:' || p.who, true
        from stage_person p where {wall} on conflict do nothing`,
    } satisfies Statement,
    episodes: into('episode', 'stage_episode', 'opened_on, closed_on', `${date('open_day')}, ${date('close_day')}`),
    moves: into(
      'episode_move',
      'stage_move',
      'episode_id, track, from_state, to_state, at, reason, guards, attestations',
      `p.episode_id, s.track, s.from_state, s.to_state, ${instant('day', 's.minute')}, s.reason, '[]', '[]'`,
    ),
    spans: {
      target: 'episode_span',
      stage: 'stage_span',
      sql: `insert into episode_span (id, programme_id, patient_id, episode_id, track, state, started_at, ended_at, move_id)
        select s.id, p.programme_id, p.patient_id, p.episode_id, s.track, s.state, ${instant('day', 's.minute')},
          ${instant('end_day', 's.end_minute')}, s.move_id
        from stage_span s join stage_person p using (who) where {wall} on conflict do nothing`,
    } satisfies Statement,
    orders: into(
      'medication_order',
      'stage_order',
      `episode_id, product, product_class, route, dose_mcg, frequency, starts_on, expires_on, ends_on, end_reason,
       signed_at, source_ref`,
      `p.episode_id, s.product, s.product_class, s.route, s.dose_mcg, s.frequency, ${date('start_day')}, ${date('last_day')},
       ${date('end_day')}, s.end_reason, ${instant('start_day')}, s.source_ref`,
    ),
    doses: into(
      'dose',
      'stage_dose',
      'episode_id, order_id, product_class, product, service_day, dose_mcg, occurred_at, flags',
      `p.episode_id, s.order_id, s.product_class, (select o.product from stage_order o where o.id = s.order_id), ${date('day')},
       s.dose_mcg, ${instant('day')}, s.flags`,
    ),
    slots: {
      target: 'dose_slot',
      stage: 'stage_dose',
      sql: `insert into dose_slot (programme_id, order_id, service_day, portion, dose_id)
        select p.programme_id, s.order_id, ${date('day')}, 1, s.id from stage_dose s join stage_person p using (who)
        where s.slot and {wall} on conflict do nothing`,
    } satisfies Statement,
    specimens: into(
      'specimen',
      'stage_specimen',
      'collected_on, temperature_ok, panel, flags',
      `${date('day')}, s.temperature_ok, s.panel, s.flags`,
    ),
    results: {
      target: 'specimen_result',
      stage: 'stage_result',
      sql: `insert into specimen_result (id, programme_id, patient_id, specimen_id, substance, result)
        select s.id, p.programme_id, p.patient_id, s.specimen_id, s.substance, 'positive'
        from stage_result s join stage_person p using (who) where {wall} on conflict do nothing`,
    } satisfies Statement,
    appointments: into(
      'appointment',
      'stage_appointment',
      'starts_local, zone, starts_at, minutes, ends_at, modality, state, reason, note',
      `${local('day', 's.minute')}, '${zone}', ${instant('day', 's.minute')}, 30, ${instant('day', '(s.minute + 30)')},
       'medical', s.state, s.reason, s.note`,
    ),
    withdrawals: into(
      'withdrawal_observation',
      'stage_withdrawal',
      'observed_on, class, moment',
      `${date('day')}, s.class, s.moment`,
    ),
    uses: into('use_report', 'stage_use', 'used_on, substance', `${date('day')}, s.substance`),
    sections: {
      target: 'intake_section',
      stage: 'stage_section',
      sql: `insert into intake_section (id, programme_id, patient_id, episode_id, section, version, act, data, missing, on_day,
          signed_at, origin)
        select s.id, p.programme_id, p.patient_id, p.episode_id, s.section, 1, 'signed', s.data::jsonb, s.missing,
          date '${dayZero}', (date '${dayZero}' + time '09:00') at time zone '${zone}', 'imported'
        from stage_section s join stage_person p using (who) where {wall} on conflict do nothing`,
    } satisfies Statement,
    substances: {
      target: 'substance_use_entry',
      stage: 'stage_substance',
      sql: `insert into substance_use_entry (id, programme_id, patient_id, section_id, place, substance, street_name, rank, days_30)
        select s.id, p.programme_id, p.patient_id, s.section_id, s.place, s.substance, s.street_name, s.rank, s.days_30
        from stage_substance s join stage_person p using (who) where {wall} on conflict do nothing`,
    } satisfies Statement,
    // Whether a stay was ambulatory or in a hospital the source does not say: it was inpatient.
    stays: into(
      'detox_stay',
      'stage_stay',
      'episode_id, level, started_at, ended_at, end_reason, note',
      `p.episode_id, 'wm_res', ${instant('day')}, ${instant('end_day')}, 'not-recorded', s.note`,
    ),
    assessments: into(
      'assessment_record',
      'stage_assessment',
      'taken_on, kind, answers',
      `${date('day')}, s.kind, s.answers::jsonb`,
    ),
  };
}
