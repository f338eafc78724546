import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import type { MemberEntry } from '@cairn/rules';
import { NoteService } from '../note/note.service';
import { TherapyScene } from '../testing';
import { type GroupNoteAttempt, GroupNoteService } from './group-note.service';
import type { GroupSettings } from './group.queries';
import { GroupService } from './group.service';

type Person = Actor & { staffId: string };

describe('groups and their notes', () => {
  let db: TestDatabase;
  let scene: TherapyScene;
  let groups: GroupService;
  let signing: GroupNoteService;
  let notes: NoteService;
  let dana: Person;
  let group: string;
  let people: string[];
  /** Monday, two in the afternoon in New York. */
  const startsAt = new Date('2026-11-23T19:00:00Z');
  const clock = new MovedClock(startsAt);
  const names = ['Ada', 'Bao', 'Cleo', 'Dmitri'];

  beforeAll(async () => {
    db = await testDatabase();
    const acts = new Acts(db.database);
    [groups, signing, notes] = [
      new GroupService(acts, clock),
      new GroupNoteService(acts, clock),
      new NoteService(acts, clock),
    ];
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    clock.moveTo(new Date('2026-11-23T20:30:00Z'));
    scene = await new TherapyScene(db).programme();
    dana = await scene.staff('Dana Reed');
    group = newId();
    await groups.begin(dana, group, settings());
    people = [];
    for (const name of names.slice(0, 3)) people.push(await member(name));
  });

  const settings = (more: Partial<GroupSettings> = {}): GroupSettings => ({
    ...{ name: 'Monday skills', modality: 'GROUP', teaches: false, leaderId: dana.staffId, facilitators: '' },
    ...{ place: 'Room 2', weekday: 1, startsLocal: '14:00', minutes: 60 },
    ...more,
  });
  const treated = async (name: string) => {
    const id = await scene.person(name);
    await db.owner.query(
      `insert into episode (id, programme_id, patient_id, opened_on, origin) values ($1, $2, $3, '2026-10-01', 'demo')`,
      [newId(), scene.programmeId, id],
    );
    return id;
  };
  const join = (patientId: string, reason: string | null = null, of = group) =>
    groups.join(dana, of, { id: newId(), patientId, joinedOn: '2026-11-02', reason });
  const member = async (name: string) => {
    const id = await treated(name);
    await join(id);
    return id;
  };
  const entry = (patientId: string, more: Partial<MemberEntry> = {}): MemberEntry => ({
    ...{ patientId, attendance: 'attended', minutes: 60, participation: 'active', plan: '' },
    response: `Drew map number ${people.indexOf(patientId)}.`,
    ...{ objectiveIds: [], withoutObjective: 'no_plan_yet', step: null, risk: 'none', details: {} },
    ...more,
  });
  const absent = { attendance: 'absent', minutes: 0, participation: null, response: '' } as const;
  const attempt = (more: Partial<GroupNoteAttempt> = {}): GroupNoteAttempt => ({
    ...{ contactType: 'in_person', startsAt, minutes: 60, topic: 'Triggers', done: 'Each drew a map of a day.' },
    ...{ nextStep: 'Group next Monday', location: 'Room 2', facilitators: '', details: {} },
    entries: people.map((id) => entry(id)),
    ...more,
  });
  const sign = (more: Partial<GroupNoteAttempt> = {}, id = newId()) => signing.sign(dana, group, id, attempt(more));
  const refused = (code: string) => ({ refusal: { code } });
  const written = async () =>
    (
      await db.owner.query<{ n: number }>(
        `select (select count(*) from progress_note where programme_id = $1)::int
           + (select count(*) from appointment where programme_id = $1)::int
           + (select count(*) from group_session where programme_id = $1)::int as n`,
        [scene.programmeId],
      )
    ).rows[0]?.n;

  it('one signature is a note in the chart of everybody who came, and attendance for everybody', async () => {
    const [ada = '', bao = '', cleo = ''] = people;
    const entries = [
      entry(ada),
      entry(bao, { attendance: 'late', minutes: 45, participation: 'quiet', plan: 'Call on Friday.' }),
      entry(cleo, absent),
    ];
    const session = await sign({ entries });
    expect(session).toMatchObject({
      serviceOn: '2026-11-23',
      content: { topic: 'Triggers' },
      entries: [
        { displayName: 'Ada Test', attendance: 'attended', minutes: 60 },
        { displayName: 'Bao Test', attendance: 'late', minutes: 45 },
        { displayName: 'Cleo Test', attendance: 'absent', noteId: null },
      ],
    });
    const [late] = (await notes.list(dana, bao, null)).items;
    expect(late).toMatchObject({
      modality: 'GROUP',
      state: 'cosign_pending',
      startsAt: '2026-11-23T19:15:00+00:00',
      endsAt: '2026-11-23T20:00:00+00:00',
      content: {
        sections: { behavior: 'Came late: 45 of 60 minutes. Was quiet.', plan: 'Call on Friday.' },
        session: { format: 'group', location: 'Room 2' },
      },
    });
    expect((await notes.list(dana, cleo, null)).items).toEqual([]);
    const { rows } = await db.owner.query(
      `select patient_id, state, minutes, staff_id, format from appointment where programme_id = $1 order by state, patient_id`,
      [scene.programmeId],
    );
    const held = { minutes: 60, staff_id: null, format: 'group' };
    expect(rows).toEqual([
      ...[ada, bao].sort().map((id) => ({ patient_id: id, state: 'attended', ...held })),
      { patient_id: cleo, state: 'missed', ...held },
    ]);
    expect((await signing.list(dana, group)).items).toEqual([session]);
    expect((await groups.list(dana)).items).toMatchObject([{ id: group, members: 3, lastOn: '2026-11-23' }]);
  });

  it('each chart has its own line in the audit trail, and the session one', async () => {
    const id = newId();
    const { entries } = await sign({}, id);
    expect(await scene.audited(id)).toEqual(['group.sign done']);
    for (const { noteId } of entries) expect(await scene.audited(noteId ?? '')).toEqual(['note.sign done']);
  });

  it('signing twice under one id is one session, and no second one begins at the same moment', async () => {
    const id = newId();
    const first = await sign({}, id);
    expect(await sign({}, id)).toEqual(first);
    await expect(sign({ topic: 'Cravings' }, id)).rejects.toMatchObject(refused('idempotency.body-differs'));
    await expect(sign()).rejects.toMatchObject(refused('group.state'));
    expect(await written()).toBe(7);
  });

  it('of two who sign at once one does', async () => {
    const both = await Promise.allSettled([sign(), sign()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await written()).toBe(7);
  });

  it('every fault is told at once by person and field, and nothing is written', async () => {
    const [ada = '', bao = '', cleo = ''] = people;
    const entries = [entry(ada, { response: 'Agreed with Cleo.' }), entry(bao, { risk: null }), entry(cleo)];
    await expect(sign({ topic: ' ', entries })).rejects.toMatchObject({
      refusal: {
        code: 'group-note.incomplete',
        facts: {
          faults: [
            { field: 'topic' },
            { patientId: ada, field: 'response', says: '“Cleo” is another member: write “a peer” instead' },
            { patientId: bao, field: 'risk' },
          ],
        },
      },
    });
    await expect(sign({ entries: entries.slice(0, 1) })).rejects.toMatchObject(refused('group-note.incomplete'));
    await expect(sign({ entries: people.map((id) => entry(id, absent)) })).rejects.toMatchObject(refused('group.size'));
    await expect(sign({ startsAt: new Date('2026-11-23T21:00:00Z') })).rejects.toMatchObject(refused('note.service'));
    const foreign = people.map((id) => entry(id, { objectiveIds: [newId()], withoutObjective: null, step: 'same' }));
    await expect(sign({ entries: foreign })).rejects.toMatchObject(refused('not-found'));
    expect(await written()).toBe(0);
  });

  it('who is in a group on a day has an entry, who left before or joined after has none', async () => {
    const { roster } = await groups.read(dana, group);
    const cleo = roster.find(({ displayName }) => displayName === 'Cleo Test');
    await groups.leave(dana, group, cleo?.id ?? '', { leftOn: '2026-11-20', reason: 'Works on Mondays now' });
    const late = await treated('Dmitri');
    await groups.join(dana, group, { id: newId(), patientId: late, joinedOn: '2026-11-23', reason: null });
    await expect(sign()).rejects.toMatchObject(refused('group-note.incomplete'));
    people = [...people.slice(0, 2), late];
    expect((await sign()).entries).toHaveLength(3);
    await expect(sign({ startsAt: new Date('2026-11-20T19:00:00Z') })).rejects.toMatchObject(
      refused('group-note.incomplete'),
    );
  });

  it('the 13th is kept out of a therapy group, and needs a reason in one that teaches', async () => {
    for (let n = people.length; n < 12; n += 1) await join(await treated(`Person ${n}`));
    const thirteenth = await treated('Zoe');
    await expect(join(thirteenth, 'No other group')).rejects.toMatchObject(refused('group.size'));
    await groups.change(dana, group, newId(), { ...settings({ modality: 'EDU', teaches: true }), version: 1 });
    await expect(join(thirteenth)).rejects.toMatchObject(refused('group.size'));
    expect((await join(thirteenth, 'Overdose training for all')).members).toBe(13);
    await expect(join(thirteenth, 'Again')).rejects.toMatchObject(refused('group.state'));
  });

  it('two who are added to the last place at once: one of them is in', async () => {
    for (let n = people.length; n < 11; n += 1) await join(await treated(`Person ${n}`));
    const both = await Promise.allSettled([join(await treated('Yara')), join(await treated('Zoe'))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await groups.read(dana, group)).members).toBe(12);
  });

  it('nobody joins who is in no treatment, twice, or a group that has ended', async () => {
    await expect(join(await scene.person('Nora'))).rejects.toMatchObject(refused('group.state'));
    await expect(join(people[0] ?? '')).rejects.toMatchObject(refused('group.state'));
    await groups.end(dana, group, newId(), 'Everybody finished it');
    await expect(join(await treated('Otto'))).rejects.toMatchObject(refused('group.state'));
    expect((await sign()).entries).toHaveLength(3);
  });

  it('a group has a kind that groups have, a time with its day, and a leader who works here', async () => {
    const begin = (more: Partial<GroupSettings>) => groups.begin(dana, newId(), settings(more));
    await expect(begin({ weekday: null })).rejects.toMatchObject({ refusal: { facts: { field: 'weekday' } } });
    await expect(begin({ minutes: 1 })).rejects.toMatchObject({ refusal: { facts: { field: 'minutes' } } });
    await expect(begin({ leaderId: newId() })).rejects.toMatchObject(refused('not-found'));
    await expect(
      groups.change(dana, group, newId(), { ...settings({ name: 'Other' }), version: 7 }),
    ).rejects.toMatchObject(refused('version.stale'));
  });

  it('words that stood in an earlier note are counted for who reviews it', async () => {
    const response = 'Told how the week went, which calls were hard and which were not, and what helped on each day.';
    const same = people.map((id) => entry(id, { response }));
    await sign({ entries: same });
    const { rows } = await db.owner.query(`select clone_percent from progress_note where programme_id = $1`, [
      scene.programmeId,
    ]);
    expect(rows).toEqual(Array.from({ length: 3 }, () => ({ clone_percent: 100 })));
  });

  it('of a closed chart the group tells nothing but that it is closed', async () => {
    await db.owner.query('update patient set restricted = true where id = $1', [people[2]]);
    await db.owner.query(
      `insert into chart_restriction (id, programme_id, patient_id, kind, reason) values ($1, $2, $3, 'own-request', 'Asked for it')`,
      [newId(), scene.programmeId, people[2]],
    );
    const { roster } = await groups.read(dana, group);
    const closed = roster.find(({ patientId }) => patientId === people[2]);
    expect(closed).toMatchObject({ displayName: 'Restricted chart', names: [], objectives: [] });
    await expect(sign()).rejects.toMatchObject(refused('chart.restricted'));
    expect(await written()).toBe(0);
  });

  it('another programme sees none of it', async () => {
    const elsewhere = await new TherapyScene(db).programme();
    const eve = await elsewhere.staff('Eve Stone');
    await expect(groups.read(eve, group)).rejects.toMatchObject(refused('not-found'));
    await expect(signing.sign(eve, group, newId(), attempt())).rejects.toMatchObject(refused('not-found'));
    expect((await groups.list(eve)).items).toEqual([]);
  });
});
