import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import type { NoteContent } from '@cairn/rules';
import { TherapyScene } from '../testing';
import { type NoteAttempt, NoteService } from './note.service';

type Person = Actor & { staffId: string };

describe('progress notes', () => {
  let db: TestDatabase;
  let scene: TherapyScene;
  let notes: NoteService;
  let licensed: Person;
  let trainee: Person;
  let supervisor: Person;
  let ada: string;
  const began = new Date('2026-11-23T15:00:00Z');
  const clock = new MovedClock(began);

  beforeAll(async () => {
    db = await testDatabase();
    notes = new NoteService(new Acts(db.database), clock);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    clock.moveTo(new Date('2026-11-23T16:00:00Z'));
    scene = await new TherapyScene(db).programme();
    [licensed, trainee, supervisor] = [
      await scene.staff('Dana Reed'),
      await scene.staff('Theo Lind'),
      await scene.staff('Sue Ortiz', 'counselor_supervisor'),
    ];
    await db.owner.query(
      `insert into licence (id, programme_id, staff_id, type, number, state, expires_on) values ($1, $2, $3, 'LADC', '1', 'NY', '2099-12-31')`,
      [newId(), scene.programmeId, licensed.staffId],
    );
    ada = await scene.person('Ada');
  });

  const content: NoteContent = {
    format: 'dap',
    sections: { data: 'Came on time.', assessment: 'Cravings are weaker.', plan: 'Practice the refusal skill.' },
    objectiveIds: [],
    withoutObjective: 'unplanned',
    risk: 'none',
    nextStep: 'Next session on Tuesday',
  };
  const attempt = (more: Partial<NoteAttempt> = {}): NoteAttempt => ({
    appointmentId: null,
    modality: 'individual',
    contactType: 'in_person',
    startsAt: began,
    minutes: 50,
    content,
    replacesId: null,
    ...more,
  });
  const sign = async (by: Person, more: Partial<NoteAttempt> = {}, of = ada) =>
    notes.sign(by, of, newId(), attempt(more));
  const refused = (code: string) => ({ refusal: { code } });

  it('is final when a licensed author signs it, under their credential', async () => {
    const note = await sign(licensed);
    expect(note).toMatchObject({
      state: 'final',
      author: 'Dana Reed',
      credential: 'LADC',
      serviceOn: '2026-11-23',
      content,
    });
    expect((await notes.list(licensed, ada, null)).items).toEqual([note]);
    expect(await scene.audited(note.id)).toEqual(['note.sign done']);
  });

  it('signing twice under one id is one note', async () => {
    const id = newId();
    const first = await notes.sign(licensed, ada, id, attempt());
    expect(await notes.sign(licensed, ada, id, attempt())).toEqual(first);
    await expect(notes.sign(licensed, ada, id, attempt({ minutes: 40 }))).rejects.toMatchObject(
      refused('idempotency.body-differs'),
    );
    expect((await notes.list(licensed, ada, null)).items).toHaveLength(1);
  });

  it('what is missing is told by field, and nothing is written', async () => {
    await expect(sign(licensed, { content: { ...content, risk: null } })).rejects.toMatchObject({
      refusal: { code: 'note.incomplete', facts: { field: 'risk' } },
    });
    await expect(sign(licensed, { startsAt: new Date('2026-11-23T17:00:00Z') })).rejects.toMatchObject(
      refused('note.service'),
    );
    expect((await notes.list(licensed, ada, null)).items).toEqual([]);
  });

  it('ACU: more needles in than out is no note, and nothing is lost: counted again it is signed as it was typed', async () => {
    const details = {
      ...{ points: ['shen_men', 'liver'], needlesIn: 4, needlesOut: 3, practitioner: 'Kim Park' },
      ...{ practitionerLicence: 'LAc 4711', consent: true, adverseEvent: false, adverseWords: ' ' },
    };
    const session = { format: 'group', location: 'Room 2', facilitators: '', details } as const;
    const id = newId();
    const trial = (needlesOut: number) =>
      attempt({
        modality: 'ACU',
        content: { ...content, session: { ...session, details: { ...details, needlesOut } } },
      });
    await expect(notes.sign(licensed, ada, id, trial(3))).rejects.toMatchObject({
      refusal: { code: 'note.incomplete', facts: { field: 'session.needlesOut', others: 0 } },
    });
    expect((await notes.list(licensed, ada, null)).items).toEqual([]);
    expect(await scene.audited(id)).toEqual(['note.sign refused']);
    const signed = await notes.sign(licensed, ada, id, trial(4));
    const { adverseWords: _empty, ...read } = details;
    expect(signed).toMatchObject({ modality: 'ACU', content: { ...content, session: { ...session, details: {} } } });
    expect(signed.content.session?.details).toEqual({ ...read, needlesOut: 4 });
  });

  it('what its kind asks for is asked of a note that is signed anew as well; a field of another kind is refused', async () => {
    const cbt = (details: Record<string, string>) => ({
      modality: 'CBT' as const,
      content: { ...content, session: { format: 'individual' as const, location: '', facilitators: '', details } },
    });
    const note = await sign(trainee, cbt({ module: 'refusal', practiceDoneLast: 'first' }));
    await notes.review(supervisor, ada, note.id, { id: newId(), kind: 'returned', comment: 'Which skill?' });
    await expect(sign(trainee, { replacesId: note.id, ...cbt({ module: 'refusal' }) })).rejects.toMatchObject({
      refusal: { facts: { field: 'session.practiceDoneLast' } },
    });
    await expect(sign(licensed, cbt({ needlesIn: '4' }))).rejects.toMatchObject(refused('note.incomplete'));
  });

  it('the kinds of before are taken and kept as those of today', async () => {
    expect((await sign(licensed, { modality: 'case_management' })).modality).toBe('CASE');
  });

  it('of somebody in training it waits for a supervisor, who signs beside them', async () => {
    const note = await sign(trainee);
    expect(note.state).toBe('cosign_pending');
    expect((await notes.waiting(supervisor)).items).toMatchObject([{ id: note.id, author: 'Theo Lind', content }]);
    const cosigned = await notes.review(supervisor, ada, note.id, { id: newId(), kind: 'cosigned', comment: '' });
    expect(cosigned).toMatchObject({ state: 'final', review: { kind: 'cosigned', by: 'Sue Ortiz' } });
    expect((await notes.waiting(supervisor)).items).toEqual([]);
    await expect(
      notes.review(supervisor, ada, note.id, { id: newId(), kind: 'returned', comment: 'Too short' }),
    ).rejects.toMatchObject(refused('note.state'));
  });

  it('sent back it is signed anew by its author; both versions stay readable', async () => {
    const note = await sign(trainee);
    await expect(
      notes.review(supervisor, ada, note.id, { id: newId(), kind: 'returned', comment: ' ' }),
    ).rejects.toMatchObject(refused('note.amendment'));
    await notes.review(supervisor, ada, note.id, { id: newId(), kind: 'returned', comment: 'Say what was practiced' });
    await expect(sign(licensed, { replacesId: note.id })).rejects.toMatchObject(refused('note.own'));
    const again = await sign(trainee, {
      replacesId: note.id,
      content: { ...content, sections: { ...content.sections, data: 'Practiced saying no to an old friend.' } },
    });
    expect(again).toMatchObject({ state: 'cosign_pending', replacesId: note.id });
    const { items } = await notes.list(trainee, ada, null);
    expect(items.find(({ id }) => id === note.id)).toMatchObject({
      state: 'returned',
      replacedById: again.id,
      content,
    });
    await expect(sign(trainee, { replacesId: note.id })).rejects.toMatchObject(refused('note.state'));
  });

  it('two supervisors at once: one review stands', async () => {
    const note = await sign(trainee);
    const other = await scene.staff('Uma Frey', 'counselor_supervisor');
    const both = await Promise.allSettled(
      [supervisor, other].map((by) => notes.review(by, ada, note.id, { id: newId(), kind: 'cosigned', comment: '' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('what is added later hangs on the note, which stays as it was', async () => {
    const note = await sign(licensed);
    const added = {
      id: newId(),
      kind: 'addendum',
      text: 'The laboratory called.',
      reason: 'The result came today',
    } as const;
    expect(await notes.amend(supervisor, ada, note.id, added)).toMatchObject({
      state: 'amended',
      content,
      amendments: [{ kind: 'addendum', text: 'The laboratory called.', by: 'Sue Ortiz' }],
    });
    await expect(
      notes.amend(supervisor, ada, note.id, {
        id: newId(),
        kind: 'late_entry',
        text: 'She also spoke of work.',
        reason: '',
      }),
    ).rejects.toMatchObject(refused('note.amendment'));
    const late = { id: newId(), kind: 'late_entry', text: 'She also spoke of work.', reason: '' } as const;
    expect((await notes.amend(licensed, ada, note.id, late)).amendments).toHaveLength(2);
  });

  it('tells reviewers how much of it stood in recent notes', async () => {
    const said = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ');
    const copy = { ...content, format: 'narrative' as const, sections: { narrative: said } };
    await sign(trainee, { content: copy }, await scene.person('Bea'));
    await sign(trainee, { content: copy });
    const waiting = (await notes.waiting(supervisor)).items.map(({ clonePercent }) => clonePercent);
    expect(waiting).toEqual([0, 100]);
  });

  it('knows no session and no note of another person, and no other program', async () => {
    const bea = await scene.person('Bea');
    const note = await sign(trainee);
    await expect(
      notes.review(supervisor, bea, note.id, { id: newId(), kind: 'cosigned', comment: '' }),
    ).rejects.toMatchObject(refused('not-found'));
    await expect(sign(licensed, { appointmentId: newId() })).rejects.toMatchObject(refused('not-found'));
    const worked = { ...content, objectiveIds: [newId()], withoutObjective: null };
    await expect(sign(licensed, { content: worked })).rejects.toMatchObject(refused('not-found'));
    const elsewhere = await new TherapyScene(db).programme();
    const stranger = await elsewhere.staff('Lee Stone');
    await expect(notes.list(stranger, ada, null)).rejects.toMatchObject(refused('patient.not-found'));
  });

  it('cannot be changed or taken away by the application', async () => {
    const note = await sign(licensed);
    await expect(
      db.database.transaction(licensed, (tx) =>
        tx.query(`update progress_note set content = '{}' where id = $1`, [note.id]),
      ),
    ).rejects.toThrow(/permission denied/);
    await expect(
      db.database.transaction(licensed, (tx) => tx.query('delete from progress_note where id = $1', [note.id])),
    ).rejects.toThrow(/permission denied/);
  });

  it('is read in pages, the newest service first', async () => {
    for (let day = 1; day <= 31; day += 1)
      await sign(licensed, { startsAt: new Date(Date.UTC(2026, 9, 20 + day, 15)) });
    const first = await notes.list(licensed, ada, null);
    expect(first.items).toHaveLength(30);
    const second = await notes.list(licensed, ada, first.next);
    expect(second.items.map(({ serviceOn }) => serviceOn)).toEqual(['2026-10-21']);
    expect(second.next).toBeNull();
  });
});
