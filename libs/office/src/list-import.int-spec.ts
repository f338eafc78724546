import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Acts, StaffInviteService } from '@cairn/access';
import { openClinic, type TestClinic } from '@cairn/access/testing';
import type { Actor, Database } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import type { JobQueue } from '@cairn/jobs';
import { RegistrationService } from '@cairn/patient';
import { newId, type Refused, SystemClock } from '@cairn/platform';
import { addDays } from '@cairn/rules';
import { ListCheckService } from './list-check.service';
import type { ListImportView } from './list-import.queries';
import { ListImportService } from './list-import.service';
import { ListRunService } from './list-run.service';
import { ListSweepService } from './list-sweep.service';

const header = 'external_number,given_name,family_name,date_of_birth,sex_at_birth';
/** Names that are like no other. */
const nameOf = (seed: string) =>
  createHash('sha256')
    .update(seed)
    .digest('hex')
    .slice(0, 10)
    .replaceAll(/\d/g, (digit) => 'klmnoprstu'.charAt(Number(digit)));
const personLine = (n: number) =>
  `P-${n},${nameOf(`given ${n}`)},${nameOf(`family ${n}`)},${addDays('1930-01-01', (n * 7919) % 29_000)},female`;
const listOf = (count: number, from = 0) =>
  [header, ...Array.from({ length: count }, (_, index) => personLine(from + index))].join('\n');

jest.setTimeout(60_000);

describe('importing a list', () => {
  const clock = new SystemClock();
  let db: TestDatabase;
  let clinic: TestClinic;
  let admin: Actor;
  let lists: ListImportService;
  let checks: ListCheckService;
  let runs: ListRunService;
  let sweep: ListSweepService;

  beforeAll(async () => {
    db = await testDatabase();
    const acts = new Acts(db.database);
    const queue = { enqueue: () => Promise.reject(new Error('The queue is away.')) } as unknown as JobQueue;
    lists = new ListImportService(acts, db.database, clock, queue);
    checks = new ListCheckService(db.database, clock);
    runs = new ListRunService(db.database, clock, new StaffInviteService(acts, clock));
    sweep = new ListSweepService(db.database, clock, checks, runs);
  });
  beforeEach(async () => {
    clinic = await openClinic(db.owner);
    admin = clinic.actor('administrator');
  });
  afterAll(() => db.close());

  const upload = async (
    content: string | Buffer | Buffer[],
    { id = newId(), kind = 'patients', by = admin }: { id?: string; kind?: 'patients' | 'staff'; by?: Actor } = {},
  ) => {
    const pieces = Array.isArray(content) ? content : [Buffer.from(content)];
    return lists.upload(by, id, { kind, name: 'people.csv' }, Readable.from(pieces));
  };
  const checked = async (content: string | Buffer, kind: 'patients' | 'staff' = 'patients') => {
    const { id } = await upload(content, { kind });
    await lists.check(admin, id);
    await checks.check(clinic.programmeId, id);
    return lists.read(admin, id);
  };
  const done = async (content: string) => {
    const { id } = await checked(content);
    await lists.run(admin, id);
    await runs.run(clinic.programmeId, id);
    return lists.read(admin, id);
  };
  const refusalOf = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: Refused) => error.refusal,
    );
  const count = async (from: string) => {
    const { rows } = await db.owner.query<{ n: number }>(
      `select count(*)::int as n from ${from} where programme_id = $1`,
      [clinic.programmeId],
    );
    return rows[0]?.n ?? 0;
  };
  const faultsOf = async ({ id }: ListImportView) =>
    (await lists.faults(admin, id, { after: 0 })).items.flatMap(({ line, faults }) =>
      faults.map(({ field, says }) => `${line} ${field}: ${says}`),
    );

  it('checks without registering anybody, then registers each as a registration would', async () => {
    const { id: counselorId } = { id: clinic.actor('counselor').staffId ?? '' };
    const full = `\ufeffexternal_number;given_name;family_name;preferred_name;date_of_birth;sex_at_birth;language;phone;email;next_of_kin_name;next_of_kin_relation;next_of_kin_phone;counselor_email;reminders_by\r\nA-1;Maria;"Silva; de Souza";Mia;1984-03-25;f;es;'+1 555 0101;mia@example.org;Ana;mother;555-0103;COUNSELOR-${counselorId}@example.org;sms\r\n# an explanation;;;\r\n;;;;;;;;;;;;;\r\n`;
    const list = await checked(full);
    expect(list).toMatchObject({ state: 'checked', rowsRead: 1, rowsGood: 1, rowsFaulty: 0, rowsDone: 0 });
    expect(await count('patient')).toBe(0);
    await lists.run(admin, list.id);
    await runs.run(clinic.programmeId, list.id);
    expect(await lists.read(admin, list.id)).toMatchObject({
      state: 'done',
      rowsDone: 1,
      clearedAt: expect.any(String),
      startedBy: 'The administrator',
    });

    const byHand = await new RegistrationService(new Acts(db.database), clock).register(admin2(), newId(), {
      legalName: { given: 'Maria', family: 'Silva; de Souza' },
      preferredName: 'Mia',
      dateOfBirth: '1984-03-25',
      sexAtBirth: 'female',
      language: 'es',
      phone: '+1 555 0101',
      email: 'mia@example.org',
      nextOfKin: { name: 'Ana', relation: 'mother', phone: '555-0103' },
      consents: [{ id: newId(), channel: 'sms', address: '+1 555 0101', level: 1 }],
    });
    const [imported] = (await db.owner.query(`select id from patient where source_ref = 'A-1'`)).rows as {
      id: string;
    }[];
    const rowsOf = async (patientId: string) => {
      const all: Record<string, unknown> = {};
      for (const table of ['patient', 'episode', 'episode_move', 'episode_span', 'contact_consent']) {
        const { rows } = await db.owner.query(
          `select to_jsonb(t) - '{id,number,created_at,created_by,source_ref,patient_id,episode_id,move_id,at,recorded_at,started_at,moved_by,given_at,recorded_by}'::text[]
             as row from ${table} t where ${table === 'patient' ? 'id' : 'patient_id'} = $1 order by to_jsonb(t) ->> 'track'`,
          [patientId],
        );
        all[table] = rows.map(({ row }: { row: unknown }) => row);
      }
      return all;
    };
    expect(await rowsOf(imported?.id ?? '')).toEqual(await rowsOf(byHand.id));
    const { rows: assigned } = await db.owner.query('select staff_id, kind from assignment where patient_id = $1', [
      imported?.id,
    ]);
    expect(assigned).toEqual([{ staff_id: counselorId, kind: 'primary' }]);
    const { rows: audited } = await db.owner.query(
      `select staff_id, outcome from audit_event where act = 'list.run' and patient_id = $1`,
      [imported?.id],
    );
    expect(audited).toEqual([{ staff_id: admin.staffId, outcome: 'done' }]);
  });
  const admin2 = (): Actor => clinic.actor('front_desk');

  it('says in which line and column what is wrong, and what stands there', async () => {
    await done([header, 'OLD-1,Josef,Novak,1970-05-17,male'].join('\n'));
    const list = await checked(
      [
        header,
        'N-1,Anna,Miller,1980-02-01,female',
        'N-1,"Two\nlines",Brown,1981-02-01,female',
        'N-3,Ana,Miller,1980-02-01,female',
        'N-4,Josef,Nowak,1970-05-17,male',
        'OLD-1,Somebody,Else,1999-09-09,male',
        'N-5,ANNA,MILLER,1933-11-30,female',
        'N-6,short',
        'N-7,Bob,Ross,3/4/1984,male,one too many',
        'N-8,Lee,Chan,2126-01-01,male',
      ].join('\n'),
    );
    const { rows } = await db.owner.query<{ number: string }>(`select number from patient where programme_id = $1`, [
      clinic.programmeId,
    ]);
    const number = rows[0]?.number ?? '';
    expect(await faultsOf(list)).toEqual([
      '3 given_name: This has a line break or a character that cannot be stored.',
      '3 external_number: Line 2 has the same number.',
      expect.stringContaining('5 confirm_new: This may be the same person as in line 2.'),
      expect.stringContaining(`6 confirm_new: This may be the same person as No. ${number} here.`),
      `7 external_number: No. ${number} here has this number already.`,
      expect.stringContaining('8 confirm_new: This may be the same person as in line 2.'),
      expect.stringContaining('9 line: This row has 2 cells, the header has 5.'),
      expect.stringContaining('10 line: This row has 6 cells, the header has 5.'),
      '11 date_of_birth: This day lies in the future.',
    ]);
    expect(list).toMatchObject({ rowsRead: 9, rowsGood: 1, rowsFaulty: 8 });
    expect(list.faults[0]).toEqual({ field: 'confirm_new', rows: 3 });
    const { items } = await lists.faults(admin, list.id, { after: 0, field: 'confirm_new' });
    expect(items[0]?.faults[0]?.value).toBe('Ana Miller 1980-02-01');
  });

  it('registers a look-alike when the list says that it is somebody else', async () => {
    const twins = `${header},confirm_new\nT-1,Anna,Miller,1980-02-01,female,\nT-2,Hanna,Miller,1980-02-01,female,yes`;
    expect(await done(twins)).toMatchObject({ state: 'done', rowsDone: 2 });
  });

  it.each<[string, Buffer | string, string]>([
    ['an empty file', '', 'This file is empty'],
    ['a file of spaces', ' \n\n', 'This file is empty'],
    ['a file in Windows-1252', Buffer.from([...Buffer.from(`${header}\nP-1,Jos`), 0xe9, 0x2c]), 'not in UTF-8'],
    ['a file that ends in half a letter', Buffer.from([...Buffer.from(`${header}\n`), 0xc3]), 'not in UTF-8'],
    ['a file in UTF-16', Buffer.from(`\ufeff${header}`, 'utf16le'), 'UTF-16'],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004 and so on'), 'spreadsheet file'],
    ['a text with NUL', `${header}\nP-1,\0,x`, 'NUL'],
    ['an unknown column', `${header},diagnosis\n`, 'Cairn does not know "diagnosis"'],
    ['a header that is never closed', `"${header}\n`, 'a quotation mark in it is not closed'],
  ])('refuses %s and keeps nothing of it', async (_, content, words) => {
    expect(await refusalOf(upload(content))).toMatchObject({
      code: 'list.unreadable',
      says: expect.stringContaining(words),
    });
    expect([await count('list_import'), await count('list_import_part')]).toEqual([0, 0]);
  });

  it('refuses more than 30 MB', async () => {
    const pieces = [Buffer.from(`${header}\n`), ...Array<Buffer>(31).fill(Buffer.alloc(1024 * 1024, 'x'))];
    expect(await refusalOf(upload(pieces))).toMatchObject({ code: 'list.too-large' });
    expect(await count('list_import_part')).toBe(0);
  });

  it.each([
    ['only a header', `${header}\n`, 'There are no rows below the header'],
    ['a quotation mark that is never closed', `${header}\n${personLine(1)}\n"P-2,x\n`, 'never closed'],
    ['a cell of three megabytes', `${header}\n"${'x'.repeat(3_000_000)}\n`, 'longer than 2 MB'],
  ])('a file with %s fails as a whole, says why and forgets it', async (_, content, words) => {
    const list = await checked(content);
    expect(list).toMatchObject({ state: 'failed', says: expect.stringContaining(words) });
    expect([await count('list_import_row'), await count('list_import_part')]).toEqual([0, 0]);
    expect((await refusalOf(lists.run(admin, list.id)))?.code).toBe('list.state');
  });

  it('bears rows of 300 columns, cells of a megabyte and lines that end as on old machines', async () => {
    const wide = Array.from({ length: 300 }, () => 'x').join(',');
    const list = await checked(
      [header, wide, `P-2,${'y'.repeat(1_000_000)},z,1980-01-01,male`, personLine(3)].join('\r'),
    );
    expect(list).toMatchObject({ state: 'checked', rowsRead: 3, rowsGood: 1 });
    expect(await faultsOf(list)).toEqual([
      expect.stringContaining('2 line: This row has 300 cells'),
      '3 given_name: This is longer than 80 characters.',
    ]);
  });

  it('the same upload again is the same list; another file under its id is refused', async () => {
    const { id } = await upload(listOf(3));
    expect(await upload(listOf(3), { id })).toMatchObject({ id, state: 'uploaded' });
    expect((await refusalOf(upload(listOf(4), { id })))?.code).toBe('idempotency.body-differs');
    expect(await count('list_import')).toBe(1);
  });

  it('a check that is cut off goes on where it stood, and two at once keep each row once', async () => {
    const { id } = await upload(listOf(2600));
    await lists.check(admin, id);
    const cut = cutAfter(db.database, 4);
    await expect(new ListCheckService(cut, clock).check(clinic.programmeId, id)).rejects.toThrow('cut off');
    const { rowsRead } = await lists.read(admin, id);
    expect(rowsRead).toBeGreaterThan(0);
    expect(rowsRead).toBeLessThan(2600);
    // One of them may be told by the database that the other takes too long; the queue sends it again.
    await Promise.allSettled([checks.check(clinic.programmeId, id), checks.check(clinic.programmeId, id)]);
    await checks.check(clinic.programmeId, id);
    expect(await lists.read(admin, id)).toMatchObject({ state: 'checked', rowsRead: 2600, rowsGood: 2600 });
    expect(await count('list_import_row')).toBe(2600);
  });

  it('a run that is cut off again and again registers each person once', async () => {
    const { id } = await checked(listOf(1300));
    await lists.run(admin, id);
    for (const after of [2, 3, 2]) {
      const run = new ListRunService(
        cutAfter(db.database, after),
        clock,
        new StaffInviteService(new Acts(db.database), clock),
      );
      await expect(run.run(clinic.programmeId, id)).rejects.toThrow('cut off');
    }
    const half = await count('patient');
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(1300);
    await Promise.allSettled([runs.run(clinic.programmeId, id), runs.run(clinic.programmeId, id)]);
    await runs.run(clinic.programmeId, id);
    expect(await lists.read(admin, id)).toMatchObject({ state: 'done', rowsDone: 1300 });
    expect([await count('patient'), await count('episode'), await count('episode_span')]).toEqual([1300, 1300, 3900]);
    const { rows } = await db.owner.query(
      `select count(*)::int as lines, count(distinct patient_id)::int as people from audit_event
       where programme_id = $1 and act = 'list.run' and patient_id is not null`,
      [clinic.programmeId],
    );
    expect(rows).toEqual([{ lines: 1300, people: 1300 }]);
  });

  it('a cancel between two batches keeps what is done, says so and forgets the rest', async () => {
    const { id } = await checked(listOf(800));
    await lists.run(admin, id);
    const run = new ListRunService(
      cutAfter(db.database, 2),
      clock,
      new StaffInviteService(new Acts(db.database), clock),
    );
    await expect(run.run(clinic.programmeId, id)).rejects.toThrow('cut off');
    const stopped = await lists.cancel(admin, id);
    expect(stopped).toMatchObject({ state: 'cancelled', rowsDone: 250, clearedAt: expect.any(String) });
    await runs.run(clinic.programmeId, id);
    expect([await count('patient'), await count('list_import_row')]).toEqual([250, 250]);
    const { rows } = await db.owner.query(
      'select count(content)::int as texts from list_import_row where import_id = $1',
      [id],
    );
    expect(rows).toEqual([{ texts: 0 }]);
  });

  it('of two administrators who press run at once one is told who was first', async () => {
    const other: Actor = { ...clinic.actor('nurse'), roles: ['administrator'] };
    const { id } = await checked(listOf(5));
    const answers = await Promise.all([refusalOf(lists.run(admin, id)), refusalOf(lists.run(other, id))]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.find((answer) => answer !== null)).toMatchObject({
      code: 'list.busy',
      says: expect.stringMatching(/^The (administrator|nurse) is importing this list already\.$/),
    });
    expect(await refusalOf(lists.cancel(admin, id))).toBeNull();
  });

  it('two lists of the same people at once register each of them once', async () => {
    const one = await checked(listOf(400));
    const two = await checked(listOf(400));
    expect(two.rowsGood).toBe(400);
    for (const { id } of [one, two]) await lists.run(admin, id);
    await runs.run(clinic.programmeId, one.id);
    await runs.run(clinic.programmeId, two.id);
    expect(await count('patient')).toBe(400);
    expect(await lists.read(admin, two.id)).toMatchObject({ state: 'done', rowsDone: 0, rowsFaulty: 400 });
  });

  it('whoever is registered between check and run is left out, with the reason', async () => {
    const list = await checked(`${header}\n,Anna,Miller,1980-02-01,female\n,Peter,Olsen,1955-07-20,male`);
    await new RegistrationService(new Acts(db.database), clock).register(clinic.actor('front_desk'), newId(), {
      legalName: { given: 'Ana', family: 'Miller' },
      dateOfBirth: '1980-02-01',
      sexAtBirth: 'female',
    });
    await lists.run(admin, list.id);
    await runs.run(clinic.programmeId, list.id);
    expect(await lists.read(admin, list.id)).toMatchObject({
      state: 'done',
      rowsDone: 1,
      rowsFaulty: 1,
      clearedAt: null,
    });
    expect(await faultsOf(list)).toEqual([
      expect.stringContaining('2 confirm_new: This may be the same person as No.'),
    ]);
    expect(await lists.cancel(admin, list.id)).toMatchObject({ state: 'done', clearedAt: expect.any(String) });
    expect(await faultsOf(list)).toEqual([]);
  });

  it('the sweep takes up what nobody is at, gives up in the end, and forgets what is a week old', async () => {
    const { id } = await upload(listOf(30));
    await lists.check(admin, id);
    const touch = (sql: string) => db.owner.query(`update list_import set ${sql} where id = $1`, [id]);
    await sweep.sweep(clinic.programmeId);
    expect((await lists.read(admin, id)).state).toBe('checking');
    await touch(`touched_at = now() - interval '1 minute'`);
    await sweep.sweep(clinic.programmeId);
    expect(await lists.read(admin, id)).toMatchObject({ state: 'checked', rowsGood: 30 });
    await lists.run(admin, id);
    await touch(`touched_at = now() - interval '1 minute', tries = 5`);
    await sweep.sweep(clinic.programmeId);
    expect(await lists.read(admin, id)).toMatchObject({
      state: 'failed',
      says: expect.stringContaining('upload the rest'),
    });

    const old = await checked(listOf(3, 100));
    await db.owner.query(`update list_import set uploaded_at = now() - interval '8 days' where id = $1`, [old.id]);
    await sweep.sweep(clinic.programmeId);
    expect(await lists.read(admin, old.id)).toMatchObject({
      state: 'cancelled',
      says: expect.stringContaining('7 days'),
    });
  });

  it('invites colleagues, each once, also when it is cut off between two', async () => {
    const mail = (who: string) => `${who}-${clinic.programmeId}@example.org`;
    const rows = ['ann', 'bob', 'cyd'].map((who) => `${who} Reyes,${mail(who)},nurse | counselor,RN,1,NY,2099-01-01`);
    const list = await checked(
      [
        'display_name,email,roles,licence_type,licence_number,licence_state,licence_expires_on',
        ...rows,
        `Ann again,${mail('ANN')},nurse,,,,`,
        `Known,administrator-${admin.staffId}@example.org,nurse,,,,`,
      ].join('\n'),
      'staff',
    );
    expect(await faultsOf(list)).toEqual([
      '5 email: Line 2 has the same e-mail.',
      '6 email: Somebody with this e-mail works here already.',
    ]);
    await lists.run(admin, list.id);
    const invites = new StaffInviteService(new Acts(db.database), clock);
    await expect(
      new ListRunService(cutAfter(db.database, 3), clock, invites).run(clinic.programmeId, list.id),
    ).rejects.toThrow('cut off');
    await runs.run(clinic.programmeId, list.id);
    expect(await lists.read(admin, list.id)).toMatchObject({ state: 'done', rowsDone: 3, rowsFaulty: 2 });
    const { rows: added } = await db.owner.query(
      `select s.display_name, count(distinct r.role)::int as roles, count(distinct l.id)::int as licences
       from staff s join staff_role r on r.staff_id = s.id left join licence l on l.staff_id = s.id
       where r.programme_id = $1 and s.display_name like '% Reyes' group by s.id, s.display_name order by 1`,
      [clinic.programmeId],
    );
    expect(added).toEqual(
      ['ann', 'bob', 'cyd'].map((who) => ({ display_name: `${who} Reyes`, roles: 2, licences: 1 })),
    );
  });

  it('another programme and another role get nothing', async () => {
    const { id } = await checked(listOf(3));
    const elsewhere = (await openClinic(db.owner)).actor('administrator');
    for (const attempt of [
      lists.read(elsewhere, id),
      lists.faults(elsewhere, id, { after: 0 }),
      lists.faultyRows(elsewhere, id),
      lists.check(elsewhere, id),
      lists.run(elsewhere, id),
      lists.cancel(elsewhere, id),
    ])
      expect((await refusalOf(attempt))?.code).toBe('not-found');
    expect(await lists.list(elsewhere)).toEqual([]);
    expect((await refusalOf(lists.read(clinic.actor('counselor'), id)))?.code).toBe('permission.denied');
  });

  it('5,000 rows with every kind of fault: each is told, and the good ones become people', async () => {
    const bad = [
      'X,,Nobody,1980-01-01,female',
      'X,=cmd|x,Bad,1980-01-01,female',
      'X,A,B,30/02/1980,female',
      'X,A,B,1980-01-01,none',
      'X,"A\u0000B",C,1980-01-01,male'.replace('\u0000', '\u0001'),
      'X,A',
    ];
    const rows = Array.from({ length: 5000 }, (_, n) => (n % 2 === 0 ? personLine(n) : (bad[n % bad.length] ?? '')));
    const list = await done([header, ...rows].join('\n'));
    expect(list).toMatchObject({ state: 'done', rowsRead: 5000, rowsDone: 2500, rowsFaulty: 2500, clearedAt: null });
    expect(await count('patient')).toBe(2500);
    let told = 0;
    for await (const page of (await lists.faultyRows(admin, list.id)).pages) told += page.length;
    expect(told).toBe(2500);
  });
});

/** A database whose worker is killed: after some transactions every further one fails before it commits. */
function cutAfter(database: Database, transactions: number): Database {
  let left = transactions;
  return {
    transaction: (actor: Actor, work: Parameters<Database['transaction']>[1]) =>
      database.transaction(actor, async (tx) => {
        const result = await work(tx);
        left -= 1;
        if (left < 0) throw new Error('cut off');
        return result;
      }),
  } as unknown as Database;
}
