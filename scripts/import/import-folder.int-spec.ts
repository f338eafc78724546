import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { Client } from 'pg';
import { importFolder, type Imported } from './import-folder';
import { counts, people } from './made-up-people';
import { summaryOf } from './summary';
import { contentsOf, madeUpFolder, type MadeUpFolder } from './testing';

const today = new Date('2026-03-10T12:00:00Z');
const dayZero = '2025-03-03';

jest.setTimeout(60_000);

describe('importing a folder of CTN-0094', () => {
  let db: TestDatabase;
  let folder: MadeUpFolder;
  let first: Imported;

  const run = (
    client: Client = db.owner,
    path: string = folder.path,
    day: string | null = dayZero,
  ): Promise<Imported> =>
    importFolder(client, { folder: path, dayZero: day, demoStaff: false, today, progress: () => undefined });
  const ask = async (sql: string): Promise<unknown[]> =>
    (await db.owner.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  const of = (who: number): string => `patient_id = (select id from patient where source_ref = 'ctn0094:${who}')`;

  beforeAll(async () => {
    db = await testDatabase();
    folder = await madeUpFolder(people);
    first = await run();
  });
  afterAll(async () => {
    await folder.remove();
    await db.close();
  });

  it('accounts for every row of every table', () => {
    const { tables } = summaryOf(first.placings);
    const expected = Object.entries(counts).map(([table, [read, placed, kept, reported]]) => [
      table,
      { read, placed, kept, reported },
    ]);
    expect(tables).toEqual(Object.fromEntries(expected));
    for (const { read, placed, kept, reported } of Object.values(tables)) expect(placed + kept + reported).toBe(read);
  });

  it('writes each row that it could not place down with the reason and each kept row with its person', async () => {
    expect(await ask(`select count(*)::int from import_report`)).toEqual([[31]]);
    expect(
      await ask(
        `select line, reason, content ->> 'ftnd' from import_report where source = 'ctn0094/27+30+51/fagerstrom' order by line`,
      ),
    ).toEqual([2, 3].map((line) => [line, 'no person', '5']));
    expect(
      await ask(
        `select line, kept_because from imported_row where source like '%/treatment' and ${of(10)} order by line`,
      ),
    ).toEqual([
      [6, 'a dose day without an amount: not a dose that was given'],
      [7, 'an amount of 0: the day is known, nothing was given'],
    ]);
  });

  it('gives people invented, labelled names and the age of the source on day 0', async () => {
    expect(
      await ask(`select number, family like '%(invented)', invented, origin, do_not_contact,
      extract(year from age(date '${dayZero}', date_of_birth))::int, sex_at_birth from patient order by source_ref limit 3`),
    ).toEqual([
      ['CTN-10', true, true, 'imported', true, 40, 'male'],
      ['CTN-11', true, true, 'imported', true, 35, 'female'],
      ['CTN-12', true, true, 'imported', true, 25, 'unknown'],
    ]);
    expect(await ask(`select count(*)::int, bool_and(name like '%invented name%') from programme`)).toEqual([
      [4, true],
    ]);
  });

  it('keeps both rows of a person-day, flagged, with one slot; flags what is above limits and refuses nothing', async () => {
    expect(
      await ask(
        `select service_day - date '${dayZero}', dose_mcg, flags, order_id is null from dose where ${of(10)} order by 1, 2`,
      ),
    ).toEqual([
      [3, 25000, ['before-order'], true],
      [5, 30000, [], false],
      [6, 20000, ['duplicate-day'], false],
      [6, 40000, ['duplicate-day'], false],
      [7, 397000, ['above-director-limit'], false],
    ]);
    expect(
      await ask(`select count(*)::int from dose_slot s join dose d on d.id = s.dose_id where d.${of(10)}`),
    ).toEqual([[3]]);
    expect(await ask(`select dose_mcg from dose where ${of(12)}`)).toEqual([[12500]]);
  });

  it('reads each assignment as an order, a second phase as a second one, an injection as naltrexone', async () => {
    expect(
      await ask(
        `select starts_on - date '${dayZero}', ends_on - date '${dayZero}', product, dose_mcg from medication_order where ${of(30)} order by 1`,
      ),
    ).toEqual([
      [2, 90, 'buprenorphine-naloxone-sl', 8000],
      [90, null, 'buprenorphine-naloxone-sl', 16000],
    ]);
    expect(
      await ask(
        `select starts_on - date '${dayZero}', expires_on - starts_on, dose_mcg from medication_order where ${of(10)}`,
      ),
    ).toEqual([[5, 167, 397000]]);
    expect(await ask(`select product_class, dose_mcg, flags from dose where ${of(51)} order by service_day`)).toEqual([
      ['naltrexone', 380000, []],
      ['naltrexone', 190000, ['not-the-label-amount']],
    ]);
  });

  it('tells negative, positive and not collected apart', async () => {
    const specimens = `select s.collected_on - date '${dayZero}', s.temperature_ok, s.panel, s.flags,
      array(select r.substance from specimen_result r where r.specimen_id = s.id order by 1)
      from specimen s where s.${of(10)} order by 1, cardinality(s.panel) desc`;
    expect(await ask(specimens)).toEqual([
      [0, true, ['THC', 'Opioid'], [], ['Opioid', 'THC']],
      [7, false, ['THC', 'Opioid'], ['temperature-out-of-range'], []],
      [14, null, ['THC', 'Opioid'], ['temperature-not-recorded'], []],
      [14, true, [], ['duplicate-day'], []],
      [21, null, ['THC', 'Opioid'], ['no-specimen-row'], ['Cocaine']],
    ]);
  });

  it('shows attendance with its reasons, twice on a day where that is so', async () => {
    expect(
      await ask(`select starts_local::text, state, reason, note from appointment where ${of(10)} order by 1`),
    ).toEqual([
      ['2025-03-03 09:00:00', 'attended', null, 'Imported visit BASELINE'],
      ['2025-03-10 09:00:00', 'attended', null, 'Imported visit WK1'],
      ['2025-03-10 09:30:00', 'attended', null, 'Imported visit WK2'],
      ['2025-03-17 09:00:00', 'missed', 'no show, in jail', 'Imported visit WK3'],
      ['2028-03-28 09:00:00', 'attended', null, 'Imported visit LATE'],
    ]);
    expect(first.afterToday).toBe(1);
  });

  it('places what an intake asks too: use in thirty days, mental health of earlier', async () => {
    expect(
      await ask(`select section, version, data -> 'substances' -> 0 ->> 'days30', data ->> 'coOccurring', signed_by from intake_section
        where ${of(10)} order by section`),
    ).toEqual([
      ['mental-health', 1, null, 'yes', null],
      ['substance-use', 1, '3', null, null],
    ]);
    expect(await ask(`select substance, rank, days_30 from substance_use_entry where ${of(10)}`)).toEqual([
      [3, 'primary', 3],
    ]);
  });

  it('places stays; half a stay is the one day that is known, and says so', async () => {
    const day = (at: string) => `(${at} at time zone 'America/New_York')::date - date '${dayZero}'`;
    const stays = (who: number) =>
      ask(`select ${day('started_at')}, ${day('ended_at')}, note from detox_stay where ${of(who)}`);
    expect(await stays(51)).toEqual([[-1, 5, null]]);
    expect(await stays(52)).toEqual([[1, 1, 'Imported: the source has no discharge for this admission']]);
  });

  it('reads the path from the facts: stays, a death, leaving, never assigned', async () => {
    const spans = (who: number, track: string): Promise<unknown[]> =>
      ask(`select state, (started_at at time zone 'America/New_York')::date - date '${dayZero}' from episode_span
        where track = '${track}' and ${of(who)} order by started_at`);
    expect(await spans(51, 'placement')).toEqual([
      ['none', -1],
      ['wm_res', -1],
      ['discharged', 5],
      ['op_med', 6],
    ]);
    expect(await spans(30, 'main')).toEqual([
      ['referred', 0],
      ['screened', 0],
      ['intake', 0],
      ['admitted', 2],
      ['deceased', 91],
    ]);
    expect(await spans(12, 'main')).toEqual([
      ['referred', 0],
      ['screened', 0],
      ['intake', 0],
      ['admitted', 0],
      ['discharged', 1],
    ]);
    expect(await spans(11, 'main')).toEqual([
      ['referred', 0],
      ['screened', 0],
      ['no_contact_closed', 0],
    ]);
    expect(await ask(`select count(*)::int from episode where closed_on is null`)).toEqual([[2]]);
  });

  it('keeps answers as they were given and marks the columns that are off by one', async () => {
    expect(await ask(`select answers from assessment_record where kind = 'rbs_iv'`)).toEqual([
      [
        {
          days: '3',
          max: '4',
          amount: '120',
          shared: 'No',
          cocaine_inject_days_as_recorded: '4',
          heroin_inject_days_as_recorded: null,
        },
      ],
    ]);
    expect(
      await ask(`select answers ->> 'pain', taken_on - date '${dayZero}' from assessment_record where kind = 'pain'`),
    ).toEqual([['No Pain, really', 5]]);
  });

  it('changes nothing when it is run again', async () => {
    const before = await contentsOf(db.owner);
    const again = await run(db.owner, folder.path, null);
    expect(again.written).toBe(0);
    expect(again.dayZero).toBe(dayZero);
    expect(summaryOf(again.placings)).toEqual(summaryOf(first.placings));
    expect(await contentsOf(db.owner)).toEqual(before);
  });

  it('refuses a second calendar for the same people', async () => {
    await expect(run(db.owner, folder.path, '2024-01-01')).rejects.toThrow('imported with day 0 on 2025-03-03');
  });

  it('gives the same result to an owner who is held by row security', async () => {
    const other = await testDatabase();
    const role = `owner_${process.pid}`;
    try {
      await other.owner.query(`create role ${role} nosuperuser nobypassrls`);
      await other.owner.query(`
        do $$ declare t text; begin
          for t in select tablename from pg_tables where schemaname = 'public' loop execute format('alter table %I owner to ${role}', t); end loop;
          for t in select tablename from pg_policies where policyname in ('owner_signs_in', 'owner_only') loop
            execute format('create policy of_test on %I to ${role} using (true) with check (true)', t);
          end loop;
          execute format('grant temp on database %I to ${role}', current_database());
        end $$;
        set role ${role};`);
      const walled = await run(other.owner);
      await other.owner.query('reset role');
      expect(summaryOf(walled.placings)).toEqual(summaryOf(first.placings));
      const [there, here] = [await contentsOf(other.owner), await contentsOf(db.owner)];
      for (const table of [
        'dose',
        'dose_slot',
        'episode_span',
        'specimen',
        'appointment',
        'patient',
        'assessment_record',
      ])
        expect(there[table]).toBe(here[table]);
      expect(there['import_report']?.split(' ')[0]).toBe(here['import_report']?.split(' ')[0]);
    } finally {
      await other.owner.query('reset role');
      await other.owner.query(`drop owned by ${role} cascade; drop role ${role}`);
      await other.close();
    }
  });

  it('lets the staff of the demo in only when asked', async () => {
    await db.owner.query(`
      insert into programme (id, name, sender_name, phone, time_zone, invented)
        values ('11111111-0000-4000-8000-000000000001', 'Demo', 'Desk', '1', 'America/New_York', true);
      insert into staff (id, email, display_name) values ('11111111-0000-4000-8000-000000000002', 'a@demo.example', 'A');
      insert into credential (staff_id, password_hash) values ('11111111-0000-4000-8000-000000000002', 'x');
      insert into staff_role (id, programme_id, staff_id, role, from_day) values ('11111111-0000-4000-8000-000000000003',
        '11111111-0000-4000-8000-000000000001', '11111111-0000-4000-8000-000000000002', 'nurse', '2025-01-01')`);
    const roles = `select count(*)::int from staff_role`;
    const options = { folder: folder.path, dayZero: null, today, progress: () => undefined };
    expect((await importFolder(db.owner, { ...options, demoStaff: false })).demoStaff).toBeNull();
    expect(await ask(roles)).toEqual([[1]]);
    for (let time = 0; time < 2; time += 1) {
      expect((await importFolder(db.owner, { ...options, demoStaff: true })).demoStaff).toBe(1);
      expect(await ask(roles)).toEqual([[5]]);
    }
  });
});
