import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { Clinic, doseBody } from './harness/clinic';
import { Program } from './harness/program';
import { Colleagues, plusDays } from './people';
import { PostOffice } from './post-office';

jest.setTimeout(60_000);

/** One person's first days, told over HTTP by the colleagues whose work it is. Each test goes on where the last one stopped. */
describe('the story of one person', () => {
  let db: TestDatabase;
  let api: Program;
  let team: Colleagues;
  let office: PostOffice;
  let id: string;
  let orderId: string;
  const sessionId = randomUUID();
  const folder = mkdtempSync(join(tmpdir(), 'cairn-story-'));
  const ago = (days: number) => plusDays(team.today, -days);
  const chart = () => team.done('counselor', 'GET', `/patients/${id}/chart`);
  const reminders = async () =>
    (
      (await team.done('counselor', 'GET', '/reminders')).items as {
        causeId: string;
        kind: string;
        dueAt: string;
        state: string;
        id: string;
        reason: string | null;
      }[]
    ).filter(({ causeId }) => causeId === sessionId);

  beforeAll(async () => {
    db = await testDatabase();
    api = await Program.api(db.appUrl);
    team = await Colleagues.signIn(await Clinic.open(db.owner), api.url);
    office = await PostOffice.open(db.appUrl, folder);
  });
  afterAll(async () => {
    await office?.close();
    await api?.stop();
    await db?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is registered, and found again by a name with a typing error and as a near-duplicate', async () => {
    ({ id } = await team.register('Amira', 'Calloway', '1986-03-09'));
    const found = await team.done('front_desk', 'GET', '/patients?search=amira%20caloway');
    expect(found.items[0]).toMatchObject({ id, displayName: 'Amira Calloway', stage: 'referred' });
    const near = await team.done('front_desk', 'POST', '/patients/near-duplicates', {
      legalName: { given: 'Amira', family: 'Caloway' },
      dateOfBirth: '1986-03-09',
    });
    expect(near.items).toEqual([expect.objectContaining({ id })]);
    expect(near.items[0].why.length).toBeGreaterThan(0);
  });

  it('is screened, comes to intake, and is admitted only with the words for what no record shows', async () => {
    await team.bring(id, 'intake');
    const bare = await team.ask('counselor', 'POST', `/patients/${id}/episode/moves`, {
      ...team.step('admitted'),
      attestations: [],
    });
    expect([bare.status, bare.body.code]).toEqual([422, 'path.guard-failed']);
    expect(bare.body.evaluations.some(({ result }: { result: string }) => result === 'failed')).toBe(true);
    await team.done('counselor', 'POST', `/patients/${id}/episode/moves`, team.step('admitted'));
    const { path, attestations } = await chart();
    expect(path.tracks.find(({ track }: { track: string }) => track === 'main')).toMatchObject({ state: 'admitted' });
    expect(attestations.map(({ guard }: { guard: string }) => guard)).toEqual(
      expect.arrayContaining(['PATH-ADMITTED-1', 'PATH-ADMITTED-2', 'PATH-ADMITTED-3']),
    );
  });

  it('has an order that began on paper, and the doses of those days are entered late, each with its reason', async () => {
    await team.clinic.taking(id, 60_000, 5);
    orderId = await team.order(id, 60_000, ago(4));
    const late = (days: number) => doseBody(orderId, ago(days));
    const bare = await team.ask('medical_director', 'PUT', `/doses/${randomUUID()}`, late(4));
    expect(bare.status).toBe(422);
    const overrides = [{ ruleId: 'R-011', reasonCode: 'late', reasonText: 'Copied from the paper sheet of that day' }];
    // The day before yesterday nobody came: a gap.
    for (const days of [4, 3, 1]) {
      const dose = { ...late(days), overrides };
      await team.done('medical_director', 'PUT', `/doses/${randomUUID()}`, dose);
    }
    const { doseStrip, banner } = await chart();
    const given = Object.fromEntries(
      doseStrip.map((each: { serviceDay: string; doseMcg: number | null }) => [each.serviceDay, each.doseMcg]),
    );
    expect([4, 3, 2, 1].map((days) => given[ago(days)] ?? null)).toEqual([60_000, 60_000, null, 60_000]);
    expect(banner.daysSinceLastDose).toBe(1);
  });

  it('has today’s dose at the window once, whatever is pressed twice', async () => {
    const queue = await team.done('nurse', 'GET', '/dosing/queue');
    expect(queue.toCome).toEqual([expect.objectContaining({ patientId: id, lastDoseDay: ago(1) })]);
    const doseId = randomUUID();
    const body = doseBody(orderId, team.today);
    const first = await team.done('nurse', 'PUT', `/doses/${doseId}`, body);
    expect(await team.done('nurse', 'PUT', `/doses/${doseId}`, body)).toEqual(first);
    const second = await team.ask('nurse', 'PUT', `/doses/${randomUUID()}`, body);
    expect([second.status, second.body.code, second.body.facts.by]).toEqual([409, 'dose.already-given', 'The nurse']);
    const after = await team.done('nurse', 'GET', '/dosing/queue');
    expect([after.toCome, after.seen]).toEqual([[], [expect.objectContaining({ doseId })]]);
  });

  it('has a session, and with it reminders; nobody is booked twice at that hour', async () => {
    const body = team.session(id, `${plusDays(team.today, 2)}T10:00`);
    await team.done('counselor', 'PUT', `/appointments/${sessionId}`, body);
    const other = await team.register('Bao', 'Iwasaki', '1979-11-30');
    const doubled = { ...body, patientId: other.id, startsAt: `${plusDays(team.today, 2)}T10:30` };
    const clash = await team.ask('counselor', 'PUT', `/appointments/${randomUUID()}`, doubled);
    expect([clash.status, clash.body.code]).toEqual([409, 'appointment.booked']);
    expect((await reminders()).map(({ state }) => state)).toEqual(['planned', 'planned']);
  });

  it('is reminded in neutral words, once', async () => {
    const [first] = (await reminders()).sort((one, two) => one.dueAt.localeCompare(two.dueAt));
    if (first === undefined) throw new Error('No reminder is planned.');
    const { programmeId } = team.clinic.staff;
    expect(await office.sendDue(programmeId, first.dueAt)).toBe(1);
    expect(await office.sendDue(programmeId, first.dueAt)).toBe(0);
    const { items } = await team.done('counselor', 'GET', '/outbox');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ channel: 'sms', address: '617-555-0142', patientName: 'Amira Calloway' });
    expect(items[0].text).toContain('Oak Street Office');
    expect(items[0].text).not.toMatch(/amira|calloway|methadone|clinic|counsel|opioid|treatment|dose/i);
  });

  it('moves the session, and what is planned moves along; cancels it, and nothing more will be sent', async () => {
    const moved = team.session(id, `${plusDays(team.today, 3)}T15:00`);
    const stale = await team.ask('counselor', 'PUT', `/appointments/${sessionId}`, moved);
    expect(stale.status).toBeGreaterThanOrEqual(409);
    const { version } = await team.done('counselor', 'GET', `/appointments/${sessionId}`);
    await team.done('counselor', 'PUT', `/appointments/${sessionId}`, moved, { 'if-match': `"v${version}"` });
    const all = (await reminders()).filter(({ state }) => state === 'planned');
    expect(all.filter(({ kind }) => kind === 'session-change')).toHaveLength(1);
    const planned = all.filter(({ kind }) => kind === 'session');
    expect(planned.map(({ dueAt }) => dueAt > `${plusDays(team.today, 1)}T23`)).toEqual(planned.map(() => true));
    expect(planned.length).toBeGreaterThan(0);
    const said = { reason: 'Asked for another week', by: 'by_patient' };
    await team.done('counselor', 'POST', `/appointments/${sessionId}/cancel`, said);
    const states = (await reminders()).map(({ state }) => state);
    expect(states).not.toContain('planned');
    expect(states).toContain('sent');
    for (const one of await reminders())
      if (one.state === 'cancelled') expect(await office.sendDue(team.clinic.staff.programmeId, one.dueAt)).toBe(0);
    expect((await team.done('counselor', 'GET', '/outbox')).items).toHaveLength(1);
  });

  it('is one of the counselor’s people and one of the census, and the two reports agree', async () => {
    const caseload = await team.done('counselor_supervisor', 'GET', `/reports/caseload?asOf=${team.today}`);
    const census = await team.done('counselor_supervisor', 'GET', `/reports/census?asOf=${team.today}`);
    const mine = caseload.rows.find(({ counselor }: { counselor: string }) => counselor === 'The counselor');
    expect(mine).toMatchObject({ active: 1, openInactive: 0 });
    expect([caseload.total.active, census.total.active]).toEqual([1, 1]);
    expect(census.flow.reconciles).toBe(true);
    const board = await team.done('counselor', 'GET', '/board');
    expect(board.rows).toEqual([expect.objectContaining({ patientId: id, doseMcg: 60_000, missedDoses: 0 })]);
  });

  it('is told on the chart as one line from the first day on, with the gap between the doses', async () => {
    const { timeline } = await chart();
    const kinds = timeline.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['move', 'order', 'doses', 'appointment']));
    const runs = timeline.filter(({ kind }: { kind: string }) => kind === 'doses');
    expect(runs.map(({ count }: { count: number }) => count)).toEqual([2, 23]);
  });
});
