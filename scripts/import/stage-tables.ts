/** The temporary tables. `who` and `day` become person and date when rows are written. */
export const stageTables = {
  stage_programme: 'id uuid, name text, sender_name text, phone text',
  stage_person:
    'who int primary key, programme_id uuid, id uuid, patient_id uuid, episode_id uuid, given text, family text, born date, sex text',
  stage_kept: 'source text, line int, who int, because text, content text',
  stage_report: 'source text, line int, who int, because text, content text',
  stage_episode: 'id uuid, who int, open_day int, close_day int',
  stage_move: 'id uuid, who int, track text, from_state text, to_state text, day int, minute int, reason text',
  stage_span:
    'id uuid, who int, track text, state text, day int, minute int, end_day int, end_minute int, move_id uuid',
  stage_order:
    'id uuid, who int, product text, product_class text, route text, dose_mcg int, frequency text, start_day int, last_day int, end_day int, end_reason text, source_ref text',
  stage_dose: 'id uuid, who int, day int, order_id uuid, product_class text, dose_mcg int, slot boolean, flags text[]',
  stage_specimen: 'id uuid, who int, day int, temperature_ok boolean, panel text[], flags text[]',
  stage_result: 'id uuid, who int, specimen_id uuid, substance text',
  stage_appointment: 'id uuid, who int, day int, minute int, state text, reason text, note text',
  stage_withdrawal: 'id uuid, who int, day int, class smallint, moment text',
  stage_use: 'id uuid, who int, day int, substance text',
  stage_assessment: 'id uuid, who int, day int, kind text, answers text',
  stage_section: 'id uuid, who int, section text, data text, missing text[]',
  stage_substance:
    'id uuid, who int, section_id uuid, place int, substance int, street_name text, rank text, days_30 int',
  stage_stay: 'id uuid, who int, day int, end_day int, note text',
} as const;

export type StageTable = keyof typeof stageTables;
