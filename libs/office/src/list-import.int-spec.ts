import 'reflect-metadata';
import { Acts } from '@cairn/access';
import { openClinic } from '@cairn/access/testing';
import { RegistrationService } from '@cairn/patient';
import { newId } from '@cairn/platform';
import { cutAfter, header, listOf, ListScene, personLine, refusalOf } from './testing';

jest.setTimeout(60_000);

describe('importing a list', () => {
  let s: ListScene;

  beforeAll(async () => void (s = await ListScene.open()));
  beforeEach(async () => void (s = await ListScene.open(s.db)));
  afterAll(() => s.db.close());

  it('checks without registering anybody, then registers each as a registration would', async () => {
    const counselorId = s.clinic.actor('counselor').staffId ?? '';
    const full = `\ufeffexternal_number;given_name;family_name;preferred_name;date_of_birth;sex_at_birth;language;phone;email;next_of_kin_name;next_of_kin_relation;next_of_kin_phone;counselor_email;reminders_by\r\nA-1;Maria;"Silva; de Souza";Mia;1984-03-25;f;es;'+1 555 0101;mia@example.org;Ana;mother;555-0103;COUNSELOR-${counselorId}@example.org;sms\r\n# an explanation;;;\r\n;;;;;;;;;;;;;\r\n`;
    const list = await s.checked(full);
    expect(list).toMatchObject({ state: 'checked', rowsRead: 1, rowsGood: 1, rowsFaulty: 0, rowsDone: 0 });
    expect(await s.count('patient')).toBe(0);
    await s.lists.run(s.admin, list.id);
    await s.runs.run(s.clinic.programmeId, list.id);
    expect(await s.lists.read(s.admin, list.id)).toMatchObject({
      state: 'done',
      rowsDone: 1,
      clearedAt: expect.any(String),
      startedBy: 'The administrator',
    });

    const byHand = await new RegistrationService(new Acts(s.db.database), s.clock).register(
      s.clinic.actor('front_desk'),
      newId(),
      {
        legalName: { given: 'Maria', family: 'Silva; de Souza' },
        preferredName: 'Mia',
        dateOfBirth: '1984-03-25',
        sexAtBirth: 'female',
        language: 'es',
        phone: '+1 555 0101',
        email: 'mia@example.org',
        nextOfKin: { name: 'Ana', relation: 'mother', phone: '555-0103' },
        consents: [{ id: newId(), channel: 'sms', address: '+1 555 0101', level: 1 }],
      },
    );
    const [imported] = (await s.db.owner.query(`select id from patient where source_ref = 'A-1'`)).rows as {
      id: string;
    }[];
    const rowsOf = async (patientId: string) => {
      const all: Record<string, unknown> = {};
      for (const table of ['patient', 'episode', 'episode_move', 'episode_span', 'contact_consent']) {
        const { rows } = await s.db.owner.query(
          `select to_jsonb(t) - '{id,number,created_at,created_by,source_ref,patient_id,episode_id,move_id,at,recorded_at,started_at,moved_by,given_at,recorded_by}'::text[]
             as row from ${table} t where ${table === 'patient' ? 'id' : 'patient_id'} = $1 order by to_jsonb(t) ->> 'track'`,
          [patientId],
        );
        all[table] = rows.map(({ row }: { row: unknown }) => row);
      }
      return all;
    };
    expect(await rowsOf(imported?.id ?? '')).toEqual(await rowsOf(byHand.id));
    const { rows: assigned } = await s.db.owner.query('select staff_id, kind from assignment where patient_id = $1', [
      imported?.id,
    ]);
    expect(assigned).toEqual([{ staff_id: counselorId, kind: 'primary' }]);
    const { rows: audited } = await s.db.owner.query(
      `select staff_id, outcome from audit_event where act = 'list.run' and patient_id = $1`,
      [imported?.id],
    );
    expect(audited).toEqual([{ staff_id: s.admin.staffId, outcome: 'done' }]);
  });

  it('says in which line and column what is wrong, and what stands there', async () => {
    await s.done([header, 'OLD-1,Josef,Novak,1970-05-17,male'].join('\n'));
    const list = await s.checked(
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
    const { rows } = await s.db.owner.query<{ number: string }>(`select number from patient where programme_id = $1`, [
      s.clinic.programmeId,
    ]);
    const number = rows[0]?.number ?? '';
    expect(await s.faultsOf(list)).toEqual([
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
    const { items } = await s.lists.faults(s.admin, list.id, { after: 0, field: 'confirm_new' });
    expect(items[0]?.faults[0]?.value).toBe('Ana Miller 1980-02-01');
  });

  it('registers a look-alike when the list says that it is somebody else', async () => {
    const twins = `${header},confirm_new\nT-1,Anna,Miller,1980-02-01,female,\nT-2,Hanna,Miller,1980-02-01,female,yes`;
    expect(await s.done(twins)).toMatchObject({ state: 'done', rowsDone: 2 });
  });

  it('invites colleagues, each once, also when it is cut off between two', async () => {
    const mail = (who: string) => `${who}-${s.clinic.programmeId}@example.org`;
    const rows = ['ann', 'bob', 'cyd'].map((who) => `${who} Reyes,${mail(who)},nurse | counselor,RN,1,NY,2099-01-01`);
    const list = await s.checked(
      [
        'display_name,email,roles,licence_type,licence_number,licence_state,licence_expires_on',
        ...rows,
        `Ann again,${mail('ANN')},nurse,,,,`,
        `Known,administrator-${s.admin.staffId}@example.org,nurse,,,,`,
      ].join('\n'),
      'staff',
    );
    expect(await s.faultsOf(list)).toEqual([
      '5 email: Line 2 has the same e-mail.',
      '6 email: Somebody with this e-mail works here already.',
    ]);
    await s.lists.run(s.admin, list.id);
    await expect(s.runsOn(cutAfter(s.db.database, 3)).run(s.clinic.programmeId, list.id)).rejects.toThrow('cut off');
    await s.runs.run(s.clinic.programmeId, list.id);
    expect(await s.lists.read(s.admin, list.id)).toMatchObject({ state: 'done', rowsDone: 3, rowsFaulty: 2 });
    const { rows: added } = await s.db.owner.query(
      `select s.display_name, count(distinct r.role)::int as roles, count(distinct l.id)::int as licences
       from staff s join staff_role r on r.staff_id = s.id left join licence l on l.staff_id = s.id
       where r.programme_id = $1 and s.display_name like '% Reyes' group by s.id, s.display_name order by 1`,
      [s.clinic.programmeId],
    );
    expect(added).toEqual(
      ['ann', 'bob', 'cyd'].map((who) => ({ display_name: `${who} Reyes`, roles: 2, licences: 1 })),
    );
  });

  it('another programme and another role get nothing', async () => {
    const { id } = await s.checked(listOf(3));
    const elsewhere = (await openClinic(s.db.owner)).actor('administrator');
    for (const attempt of [
      s.lists.read(elsewhere, id),
      s.lists.faults(elsewhere, id, { after: 0 }),
      s.lists.faultyRows(elsewhere, id),
      s.lists.check(elsewhere, id),
      s.lists.run(elsewhere, id),
      s.lists.cancel(elsewhere, id),
    ])
      expect((await refusalOf(attempt))?.code).toBe('not-found');
    expect(await s.lists.list(elsewhere)).toEqual([]);
    expect((await refusalOf(s.lists.read(s.clinic.actor('counselor'), id)))?.code).toBe('permission.denied');
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
    const list = await s.done([header, ...rows].join('\n'));
    expect(list).toMatchObject({ state: 'done', rowsRead: 5000, rowsDone: 2500, rowsFaulty: 2500, clearedAt: null });
    expect(await s.count('patient')).toBe(2500);
    let told = 0;
    for await (const page of (await s.lists.faultyRows(s.admin, list.id)).pages) told += page.length;
    expect(told).toBe(2500);
  });
});
