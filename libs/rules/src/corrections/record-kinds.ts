/** Tables in the words of the clinic, for counts of what a registration holds. Parts of a record count with it. */
const kinds: Readonly<Record<string, readonly [kind: string, label: string]>> = {
  appointment: ['sessions', 'Sessions'],
  appointment_series: ['series', 'Sessions that repeat'],
  series_skip: ['series', 'Sessions that repeat'],
  arrival: ['arrivals', 'Arrivals'],
  assessment_record: ['assessments', 'Assessments'],
  assignment: ['assignments', 'Counselor assignments'],
  care_priority: ['priorities', 'Priorities'],
  chart_opening: ['openings', 'Openings of a restricted chart'],
  chart_restriction: ['restrictions', 'Restrictions'],
  clinical_finding: ['findings', 'Clinical findings'],
  contact_consent: ['consents', 'Consents to be contacted'],
  cows_assessment: ['cows', 'Withdrawal scales'],
  dimension_assessment: ['signed', 'Signed assessments'],
  dsm_checklist: ['signed', 'Signed assessments'],
  emergency_screen: ['signed', 'Signed assessments'],
  level_decision: ['signed', 'Signed assessments'],
  risk_assessment: ['signed', 'Signed assessments'],
  instrument_response: ['scales', 'Scales and screens'],
  dose: ['doses', 'Doses'],
  dose_void: ['voids', 'Entries voided'],
  episode: ['episodes', 'Episodes'],
  episode_move: ['steps', 'Steps on the path'],
  episode_move_void: ['voids', 'Entries voided'],
  identity_correction: ['identity', 'Corrections of identity'],
  imported_row: ['imported', 'Imported rows'],
  hold_flag: ['flags', 'Flags'],
  hold_flag_clear: ['flags', 'Flags'],
  medication_order: ['orders', 'Medication orders'],
  misfiled_record: ['misfiled', 'Records moved between charts'],
  outbox_message: ['messages', 'Messages'],
  progress_note: ['notes', 'Progress notes'],
  note_review: ['notes', 'Progress notes'],
  note_amendment: ['notes', 'Progress notes'],
  reminder: ['reminders', 'Reminders'],
  specimen: ['tests', 'Drug tests'],
  random_test_draw: ['draws', 'Random tests'],
  random_test_draw_end: ['draws', 'Random tests'],
  test_call_in: ['calls', 'Calls to come by'],
  specimen_void: ['voids', 'Entries voided'],
  stored_file: ['files', 'Files'],
  face_sheet_entry: ['face-sheet', 'Face sheet'],
  use_interview: ['use', 'Reports of use'],
  use_report: ['use', 'Reports of use'],
  withdrawal_observation: ['observations', 'Observations'],
  dosing_attention: ['other', 'Other'],
  episode_span: ['spans', 'Spans of the path'],
  specimen_result: ['results', 'Test results'],
  specimen_report: ['results', 'Test results'],
  specimen_reading: ['results', 'Test results'],
  specimen_collection: ['tests', 'Drug tests'],
  custody_step: ['tests', 'Drug tests'],
  test_order: ['test-orders', 'Test orders'],
  test_order_cancel: ['test-orders', 'Test orders'],
  test_outcome: ['test-orders', 'Test orders'],
  test_consequence: ['consequences', 'Consequences of tests'],
};

/** A table that is not named yet is called by its own name. */
export function recordKind(table: string): { readonly kind: string; readonly label: string } {
  const [kind, label] = kinds[table] ?? [table, capital(table.replaceAll('_', ' '))];
  return { kind, label };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
