import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import { appRole, dataSourceOf } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';

const libs = join(__dirname, '..', '..', '..', 'libs');

/** Every table of the house: the diff is only empty if none is missing. */
async function importEntities(): Promise<void> {
  for (const lib of readdirSync(libs)) {
    const source = join(libs, lib, 'src');
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.entity.ts'),
    );
    for (const name of files) await import(join(source, name));
  }
}

describe('the walls between programmes', () => {
  let db: TestDatabase;
  let here: TestClinic;
  let elsewhere: TestClinic;

  beforeAll(async () => {
    await importEntities();
    db = await testDatabase();
    [here, elsewhere] = [await openClinic(db.owner), await openClinic(db.owner)];
  });
  afterAll(() => db.close());

  const tables = async (): Promise<string[]> => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    return rows.map(({ name }) => name);
  };

  it('the schema is what the entities say', async () => {
    const source = await dataSourceOf({ url: db.ownerUrl, poolSize: 2, name: 'diff' }).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('every table has forced row security with a policy, but the list of migrations', async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and not (c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid))`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['migration']);
  });

  it('the application owns nothing, bypasses nothing and is nobody special', async () => {
    const { rows } = await db.owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owned,
         (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
       from pg_roles r where rolname = $1`,
      [appRole],
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0, memberships: 0 },
    ]);
  });

  it('without a programme the application sees no row of any table', async () => {
    for (const table of (await tables()).filter((name) => name !== 'migration')) {
      const seen = await db.database.outside<{ count: number }>(`select count(*)::int as count from ${table}`).then(
        ([row]) => row?.count,
        (error: { code: string }) => (error.code === '42501' ? 'not allowed' : error),
      );
      expect([table, seen === 0 || seen === 'not allowed']).toEqual([table, true]);
    }
  });

  it('what keeps history can be neither updated nor deleted by the application', async () => {
    const history = [
      'audit_event',
      'audit_seal',
      'receipt',
      'dose',
      'dose_void',
      'hold_flag',
      'hold_flag_clear',
      'protocol',
      'protocol_end',
      'override_review',
      'episode_move',
      'enquiry',
      'enquiry_step',
      'contact_attempt',
      'waiting_list_entry',
      'waiting_list_offer',
      'referral',
      'episode_move_void',
      'reminder_attempt',
      'outbox_message',
      'contact_stop',
      'specimen',
      'specimen_result',
      'clinical_finding',
      'intake_section',
      'substance_use_entry',
      'signed_consent',
      'alert_answer',
      'treatment_plan',
      'treatment_plan_signature',
      'treatment_plan_review',
      'prevention_plan',
      'check_up',
      'support_group',
      'support_meeting',
      'readmission_confirmation',
      'discharge_summary',
      'continuing_care_plan',
      'use_event',
      'use_event_step',
      'progress_note',
      'group_session',
      'group_session_entry',
      'note_review',
      'note_amendment',
      'outreach_entry',
      'cows_assessment',
      'monitoring_order',
      'monitoring_end',
      'monitoring_cosign',
      'withdrawal_signs',
      'escalation_call',
      'comfort_order',
      'comfort_order_end',
      'comfort_cosign',
      'comfort_administration',
      'comfort_void',
      'comfort_effect',
      'instrument_response',
      'dsm_checklist',
      'dimension_assessment',
      'level_decision',
      'emergency_screen',
      'risk_assessment',
      // Only that a row was withdrawn or cancelled may be added, column by column.
      'programme_policy',
      'opening_hours',
      'closure',
      'specimen_void',
      'test_panel',
      'test_panel_end',
      'test_order',
      'test_order_cancel',
      'test_outcome',
      'specimen_collection',
      'custody_step',
      'specimen_report',
      'specimen_reading',
      'result_import',
      'result_quarantine',
      'result_quarantine_end',
      'test_consequence',
      'external_report',
      'external_dose',
      'external_dose_decision',
      'treatment_carry_over',
      'take_home_batch',
      'take_home_bottle',
      'take_home_bottle_event',
      'take_home_label',
      'take_home_release',
      'take_home_return',
      'take_home_return_bottle',
      'take_home_loss',
      'take_home_designee',
      'take_home_designee_end',
      'call_back',
      'call_back_outcome',
      'guest_stay',
      'guest_stay_step',
      'guest_verification',
      'naloxone_offer',
      'naloxone_use',
      'overdose_event',
      'overdose_review',
      'overdose_contact',
      'overdose_void',
      'incident',
      'incident_step',
      'incident_report',
      'stock_designation',
      'stock_designation_end',
      'stock_order_form',
      'stock_order_line',
      'stock_order_void',
      'stock_receipt',
      'stock_receipt_line',
      'stock_transfer',
      'stock_batch',
      'stock_batch_powder',
      'stock_batch_check',
      'stock_transit_loss',
      'stock_opening',
      'stock_lot',
      'stock_lot_block',
      'stock_container',
      'stock_container_stay',
      'stock_movement',
      'stock_remainder',
      'stock_waste',
      'stock_waste_signature',
      'stock_remainder_end',
      'stock_spill',
      'stock_spill_signature',
      'stock_quarantine',
      'stock_destruction',
      'stock_destruction_line',
      'stock_destruction_signature',
      'stock_loss',
      'stock_loss_line',
      'stock_loss_step',
      'stock_loss_decision',
      'stock_loss_close',
      'outage',
      'outage_end',
      'outage_line',
      'outage_line_end',
      'inspection_pack',
      'inspection_approval',
      'disclosure',
      'daily_snapshot',
      'security_profile',
      'take_home_decision',
      'take_home_request',
      'take_home_exception',
      'take_home_exception_step',
      'random_test_key',
      'random_test_run',
      'random_test_draw',
      'random_test_draw_end',
      'random_test_draw_order',
      'test_call_in',
      'test_call_in_step',
      'identity_correction',
      'patient_merge',
      'patient_merge_row',
      'misfiled_record',
      'misfiled_reentry',
      'stock_shift',
      'stock_shift_close',
      'stock_count',
      'stock_count_signature',
      'stock_count_incident',
      'pump_calibration',
      'stock_inventory',
      'stock_inventory_line',
      'stock_inventory_signature',
      'stock_scheduling',
      'stock_variance_review',
      'cm_program',
      'cm_enrolment',
      'cm_enrolment_end',
      'cm_result',
      'cm_draw',
      'cm_redemption',
      'cm_redemption_end',
      'cm_award',
    ];
    const { rows } = await db.owner.query<{ name: string }>(
      `select distinct table_name as name from information_schema.role_table_grants
       where grantee = $1 and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and table_name = any ($2)`,
      [appRole, history],
    );
    expect(rows).toEqual([]);
  });

  it('only these functions see across programmes', async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'code_lookup',
      'code_make',
      'code_use',
      'draft_sweep',
      'enquiry_form_programme',
      'inbound_programmes',
      'merge_count',
      'merge_patients',
      'message_programme',
      'own_password_changed_at',
      'own_password_set',
      'own_pin_remove',
      'own_pin_set',
      'own_session_end',
      'own_sessions',
      'random_test_bytes',
      'random_test_key_make',
      'session_end',
      'session_lock',
      'session_open',
      'session_read',
      'session_seen',
      'session_station',
      'session_try_pin',
      'session_unlock',
      'set_up',
      'set_up_needed',
      'sign_in_failures',
      'sign_in_lookup',
      'sign_in_record',
      'staff_accounts',
      'staff_add',
      'staff_change',
      'staff_close',
      'staff_open_sessions',
      'staff_programmes',
      'stock_balance_follows',
      'unmerge_patients',
      'worker_beat',
      'worker_last_beat',
      'worker_programmes',
      'worker_unsealed',
      'worker_unverified',
      'works_elsewhere',
      'works_here',
    ]);
  });

  it('a thousand transactions that change programme on pooled connections never see the other one', async () => {
    const look = async (index: number) => {
      const clinic = index % 2 === 0 ? here : elsewhere;
      const rows = await db.database.transaction(clinic.system, (tx) =>
        tx.query<{ programme_id: string }>('select programme_id from staff_role'),
      );
      return rows.some(({ programme_id }) => programme_id !== clinic.programmeId) || rows.length === 0;
    };
    const wrong: boolean[] = [];
    for (let batch = 0; batch < 20; batch += 1) {
      wrong.push(...(await Promise.all(Array.from({ length: 50 }, (_, index) => look(index)))));
    }
    expect(wrong.filter(Boolean)).toEqual([]);
  });

  it('a row cannot be written into another programme', async () => {
    const write = db.database.transaction(here.system, (tx) =>
      tx.query(
        `insert into patient (id, programme_id, given, family, date_of_birth, sex_at_birth, origin)
         values (gen_random_uuid(), $1, 'A', 'B', '1980-01-01', 'female', 'demo')`,
        [elsewhere.programmeId],
      ),
    );
    await expect(write).rejects.toMatchObject({ code: '42501' });
  });

  it('a block that Postgres asks to repeat is repeated from its start', async () => {
    let runs = 0;
    const result = await db.database.transaction(here.system, async (tx) => {
      runs += 1;
      if (runs < 3) await tx.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
      return runs;
    });
    expect(result).toBe(3);
  });

  it('a failed statement rolls all back and the first fault is the one that is told', async () => {
    const failing = db.database.transaction(here.system, async (tx) => {
      void tx.query('select 1 / 0');
      void tx.query(`update staff_role set role = role`);
      return 'not reached';
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(await db.database.transaction(here.system, (tx) => tx.query('select 1 as fine'))).toEqual([{ fine: 1 }]);
  });
});
