import { type Chain, recordChain } from '@cairn/access';

/**
 * what is kept as it was written, and sealed record by record into chains of its own: doses, stock, bottles for home, drug
 * tests. A chain's columns never change; what a later version adds to a table gets a chain of its own.
 */
export const recordChains: readonly Chain[] = [
  recordChain('dose', 'dose', {
    plain:
      'id programme_id patient_id episode_id order_id product_class product service_day portion dose_mcg volume_ul wasted_mcg ' +
      'given_by observation injection preparation_id flags acknowledged policy_version origin',
    instants: 'occurred_at recorded_at',
    long: 'checks evaluations overrides',
  }),
  recordChain('dose_void', 'dose_void', {
    id: 'dose_id',
    plain: 'dose_id programme_id patient_id reason voided_by',
    instants: 'voided_at',
  }),
  recordChain('stock_movement', 'stock_movement', {
    plain:
      'id programme_id kind from_container_id from_account to_container_id to_account quantity recorded_by witness_id reason ' +
      'source_type source_id reverses_id',
    instants: 'occurred_at recorded_at',
  }),
  recordChain('take_home_bottle', 'take_home_bottle', {
    plain: 'id programme_id patient_id batch_id order_id serial on_day portion dose_mcg volume_ul lot',
  }),
  recordChain('take_home_bottle_event', 'take_home_bottle_event', {
    plain: 'id programme_id patient_id bottle_id state service_day reason source_id recorded_by',
    instants: 'recorded_at',
  }),
  recordChain('specimen', 'specimen', {
    plain: 'id programme_id patient_id collected_on temperature_ok panel flags origin',
  }),
  recordChain('specimen_result', 'specimen_result', {
    plain: 'id programme_id patient_id specimen_id substance result',
  }),
  recordChain('specimen_void', 'specimen_void', {
    id: 'specimen_id',
    plain: 'specimen_id programme_id patient_id reason voided_by',
    instants: 'voided_at',
  }),
  recordChain('specimen_report', 'specimen_report', {
    plain: 'id programme_id patient_id specimen_id number stage amends_id validity_status positives panel entered_by',
    instants: 'reported_at entered_at',
    long: 'findings standing validity',
  }),
  recordChain('custody_step', 'custody_step', {
    plain: 'id programme_id patient_id specimen_id kind from_whom to_whom recorded_by',
    instants: 'at recorded_at',
  }),
];
