import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock } from '@cairn/platform';
import type { Role } from '@cairn/rules';
import { anEnquiry } from '../samples-enquiries';
import { type Ask, startApi, type TestApi } from '../testing';

const hour = 3_600_000;
const person = (family: string) => ({
  legalName: { given: 'Ada', family },
  dateOfBirth: '1984-05-06',
  sexAtBirth: 'female',
});
const conversion = { source: 1, referrer: null, mandated: null, speakingNow: false };

describe('enquiries over HTTP', () => {
  let db: TestDatabase;
  let api: TestApi;
  let clock: MovedClock;
  // Days pass here, and sessions end when nobody moves: everyone signs in anew for each request.
  const who =
    (role: Role): Ask =>
    async (...asked) =>
      (await api.as(role))(...asked);

  beforeAll(async () => {
    db = await testDatabase();
    clock = new MovedClock(new Date());
    api = await startApi(db, {}, clock);
  });
  beforeEach(() => clock.moveTo(new Date()));
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const log = async (change: object = {}, by: Role = 'counselor') => {
    const id = randomUUID();
    const answer = await who(by)('PUT', `/api/v1/enquiries/${id}`, { ...anEnquiry(), ...change });
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    return id;
  };
  const attempt = (id: string, outcome: string, change: object = {}, by: Role = 'counselor') =>
    who(by)('PUT', `/api/v1/enquiries/${id}/attempts/${randomUUID()}`, {
      at: clock.now().toISOString(),
      channel: 'phone',
      outcome,
      note: '',
      ...change,
    });
  const register = (id: string, family: string, by: Role = 'counselor', patientId: string = randomUUID()) =>
    who(by)('POST', `/api/v1/enquiries/${id}/register`, { patientId, person: person(family), ...conversion });
  const row = async (id: string, by: Role = 'counselor') =>
    (await who(by)('GET', '/api/v1/enquiries')).body.items.find((one: { id: string }) => one.id === id);

  it('a call with a number only is an enquiry with a clock of 24 hours; one after an overdose has two (6.1)', async () => {
    const plain = await log({ about: { phone: '555 0101' } });
    const urgent = await log({ about: { phone: '555 0102' }, recentOverdose: 'day' });
    const [one, other] = [await row(plain), await row(urgent)];
    expect(Date.parse(one.clock.dueAt) - Date.parse(one.receivedAt)).toBe(24 * hour);
    expect(Date.parse(other.clock.dueAt) - Date.parse(other.receivedAt)).toBe(2 * hour);
    const { items } = (await who('counselor')('GET', '/api/v1/enquiries')).body as { items: { id: string }[] };
    expect(items.findIndex(({ id }) => id === urgent)).toBeLessThan(items.findIndex(({ id }) => id === plain));
  });

  it('the clock stops when they are reached, and says whether in time', async () => {
    const id = await log({ pregnant: 'yes' });
    clock.moveTo(new Date(Date.now() + 3 * hour));
    expect((await row(id)).clock).toMatchObject({ overdue: true, reachedAt: null, urgent: true });
    expect((await attempt(id, 'reached')).status).toBe(201);
    expect((await row(id)).clock).toMatchObject({ overdue: false, inTime: false, reachedAt: expect.any(String) });
  });

  it('front desk reads name, number and when it is due, and not what somebody else was told', async () => {
    const id = await log({ said: 'Used this morning', recentOverdose: 'day' });
    const { body, text } = await who('front_desk')('GET', `/api/v1/enquiries/${id}`);
    expect(body).toMatchObject({ withheld: true, said: null, recentOverdose: null, phone: '555 0100' });
    expect(text).not.toContain('this morning');
    expect(text).not.toContain('overdose":"day');
    expect(body.clock).toMatchObject({ urgent: true, why: 'First: within 2 hours' });
    const own = await log({ said: 'Wants to come in' }, 'front_desk');
    expect((await who('front_desk')('GET', `/api/v1/enquiries/${own}`)).body.said).toBe('Wants to come in');
    const amended = await who('front_desk')('POST', `/api/v1/enquiries/${id}/amend`, { version: 1, pregnant: 'no' });
    expect(amended.status).toBe(403);
    expect((await who('pharmacist')('GET', '/api/v1/enquiries')).status).toBe(403);
  });

  it('an amendment changes what it names, keeps what stood before, and refuses an old page', async () => {
    const id = await log();
    const amend = (body: object) => who('counselor')('POST', `/api/v1/enquiries/${id}/amend`, body);
    const { body } = await amend({ version: 1, about: { given: 'مريم' }, pregnant: 'yes', reason: 'Called again' });
    expect(body).toMatchObject({ version: 2, pregnant: 'yes', about: { given: 'مريم', phone: '555 0100' } });
    expect(body.steps[0]).toMatchObject({
      kind: 'amended',
      reason: 'Called again',
      by: { displayName: 'The counselor' },
    });
    expect((await amend({ version: 1, injects: 'yes' })).status).toBe(412);
    const { rows } = await db.owner.query('select before from enquiry_step where enquiry_id = $1', [id]);
    expect(rows[0].before.pregnant).toBe('no');
  });

  it('no message where none is safe, unless the note says why; then it is marked', async () => {
    const id = await log();
    const refused = await attempt(id, 'message-left');
    expect([refused.status, refused.body.code]).toEqual([422, 'enquiry.unsafe']);
    const { body } = await attempt(id, 'message-left', { note: 'The office answered, I gave my first name' });
    expect(body.log[0]).toMatchObject({ againstWish: true, outcome: 'message-left' });
  });

  it('two staff register the same enquiry at once: one wins, the other is told who and when', async () => {
    const id = await log();
    const answers = await Promise.all([
      register(id, 'Race'),
      register(id, 'Race', 'front_desk'),
      register(id, 'Race', 'nurse'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body).toMatchObject({
      code: 'enquiry.ended',
      facts: { outcome: 'registered', at: expect.any(String) },
    });
    expect(lost?.body.detail).toMatch(/^The [a-z_]+ ended this enquiry at \d{4}-\d\d-\d\d \d\d:\d\d/);
    const { rows } = await db.owner.query(`select count(*)::int as n from patient where family = 'Race'`);
    expect(rows[0].n).toBe(1);
  });

  it('what is known goes into the registration: contact, referral and attempts follow the person', async () => {
    const id = await log({
      channel: 'referrer',
      about: { given: 'Ada', family: 'Goes On', phone: '555 0177', source: 7 },
    });
    await attempt(id, 'no-answer');
    await attempt(id, 'reached');
    const patientId = randomUUID();
    const body = {
      patientId,
      person: person('Goes On'),
      ...conversion,
      source: 7,
      referrer: { name: 'Officer Hall', organisation: null, phone: null },
    };
    const unasked = await who('counselor')('POST', `/api/v1/enquiries/${id}/register`, body);
    expect([unasked.status, unasked.body.facts]).toEqual([422, { field: 'mandated' }]);
    const done = await who('counselor')('POST', `/api/v1/enquiries/${id}/register`, { ...body, mandated: true });
    expect(done.body).toMatchObject({ outcome: 'registered', stage: 'referred', reached: true, patientId });
    const again = await who('counselor')('POST', `/api/v1/enquiries/${id}/register`, { ...body, mandated: true });
    expect(again.body).toEqual(done.body);
    const contact = (await who('counselor')('GET', `/api/v1/patients/${patientId}/contact`)).body;
    expect(contact).toMatchObject({
      stage: 'referred',
      enquiryId: id,
      contactHours: 0,
      clock: { inTime: true },
      referral: { source: 7, mandated: true, waitDays: 0, admitted: false },
    });
    expect(contact.attempts).toHaveLength(2);
    const { rows } = await db.owner.query('select count(*)::int as n from contact_attempt where patient_id = $1', [
      patientId,
    ]);
    expect(rows[0].n).toBe(2);
    expect(await row(patientId)).toMatchObject({ kind: 'person', clock: { reachedAt: expect.any(String) } });
    const [referral] = contact.history;
    const correction = {
      source: 6,
      referrer: { name: null, organisation: 'Shelter', phone: null },
      mandated: false,
      referredOn: referral.referredOn,
      firstContactAt: null,
      supersedesId: referral.id,
      reason: 'It was the shelter',
    };
    const put = (change: object = {}) =>
      who('counselor')('PUT', `/api/v1/patients/${patientId}/referrals/${randomUUID()}`, { ...correction, ...change });
    expect((await put({ reason: '' })).body.code).toBe('referral.invalid');
    const both = await Promise.all([put(), put()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('someone who was in care before comes back by a counselor’s act, and goes on where an episode is open', async () => {
    const first = await log();
    const { patientId } = (await register(first, 'Comes Back')).body;
    const known = (id: string, by: Role, episodeId = randomUUID()) =>
      who(by)('POST', `/api/v1/enquiries/${id}/known-person`, {
        patientId,
        episodeId,
        reason: 'Called again',
        ...conversion,
      });
    const second = await log();
    expect((await known(second, 'front_desk')).body).toMatchObject({ outcome: 'in-care', patientId });
    await db.owner.query(`update episode set closed_on = current_date where patient_id = $1`, [patientId]);
    await db.owner.query(`update episode_span set ended_at = now() where patient_id = $1`, [patientId]);
    const third = await log();
    expect((await known(third, 'front_desk')).status).toBe(403);
    const back = await known(third, 'counselor');
    expect([back.status, back.body.outcome]).toEqual([200, 'readmitted']);
    const { rows } = await db.owner.query('select count(*)::int as n from episode where patient_id = $1', [patientId]);
    expect(rows[0].n).toBe(2);
  });

  it('duplicates are found by name, number and date of birth, and joined by a person: the earlier clock goes on', async () => {
    // A name of its own: letters by chance would now and then be like somebody else of this file.
    const family = 'Twinfield';
    const earlier = await log({
      about: { given: 'Ada', family, phone: '+1 (555) 777-0199' },
      receivedAt: new Date(Date.now() - 5 * hour).toISOString(),
    });
    const later = await log({ about: { given: 'Adda', family, phone: '555.777.0199' } });
    const { alikeTo } = (await who('counselor')('GET', `/api/v1/enquiries/${later}`)).body;
    expect(alikeTo.enquiries).toMatchObject([{ id: earlier, why: expect.arrayContaining(['Same telephone number']) }]);
    await attempt(earlier, 'no-answer');
    expect((await who('nurse')('POST', `/api/v1/enquiries/${earlier}/join`, { intoId: later })).body.outcome).toBe(
      'joined',
    );
    const goesOn = (await who('counselor')('GET', `/api/v1/enquiries/${later}`)).body;
    expect(Date.parse(goesOn.clock.dueAt)).toBeLessThan(Date.parse(goesOn.receivedAt) + 24 * hour);
    expect(goesOn).toMatchObject({ attempts: 1, joined: [{ id: earlier }] });
    const crosswise = await Promise.all(
      [await log(), await log()].map((id, index, both) =>
        who('counselor')('POST', `/api/v1/enquiries/${id}/join`, { intoId: both[1 - index] }),
      ),
    );
    expect(crosswise.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { patientId } = (await register(later, family)).body;
    const found = await who('front_desk')('POST', '/api/v1/enquiries/alike', {
      given: null,
      family: null,
      dateOfBirth: '1984-05-06',
      phone: null,
      email: null,
    });
    expect(found.body.people.map(({ id }: { id: string }) => id)).not.toContain(patientId);
    const byName = await who('front_desk')('POST', '/api/v1/enquiries/alike', {
      given: 'Ada',
      family,
      dateOfBirth: '1984-06-05',
      phone: null,
      email: null,
    });
    expect(byName.body.people).toMatchObject([{ id: patientId, why: expect.arrayContaining(['Same name']) }]);
  });

  it('no contact ends it after three attempts over seven days and not before; someone who calls again opens it', async () => {
    const id = await log();
    const end = () =>
      who('counselor')('POST', `/api/v1/enquiries/${id}/end`, { outcome: 'no-contact', reason: 'attempts', note: '' });
    for (let tries = 0; tries < 3; tries += 1) await attempt(id, 'no-answer');
    expect((await end()).body).toMatchObject({ code: 'enquiry.too-early' });
    clock.moveTo(new Date(Date.now() + 7 * 24 * hour + 60_000));
    expect((await end()).body).toMatchObject({ outcome: 'no-contact' });
    expect((await end()).status).toBe(409);
    const reopened = await who('front_desk')('POST', `/api/v1/enquiries/${id}/reopen`, { reason: 'Called again' });
    expect(reopened.body.outcome).toBeNull();
    expect(await row(id)).toMatchObject({ attempts: 3, outcome: null });
  });

  it('it is handed to a colleague who works here today, and to nobody else', async () => {
    const id = await log();
    const nurse = api.clinic.actor('nurse').staffId;
    const give = (toStaffId: string | null) =>
      who('counselor')('POST', `/api/v1/enquiries/${id}/hand-over`, { toStaffId, note: 'Call after nine' });
    expect((await give(nurse)).body).toMatchObject({ holder: { id: nurse }, steps: [{ kind: 'handed-over' }] });
    expect((await give(api.other.actor('nurse').staffId)).body.code).toBe('enquiry.invalid');
  });

  it('the waiting list has pregnant people first, says why, and asks for a word when a place goes past them (R-034)', async () => {
    const wait = async (change: object, priority: string) => {
      const id = randomUUID();
      const enquiryId = await log(change);
      const made = await who('counselor')('PUT', `/api/v1/waiting-list/${id}`, {
        enquiryId,
        patientId: null,
        priority,
      });
      expect(made.status).toBe(201);
      return { id, enquiryId };
    };
    const old = await wait({ receivedAt: new Date(Date.now() - 20 * 24 * hour).toISOString() }, 'other');
    const injects = await wait({ injects: 'yes' }, 'other');
    const pregnant = await wait({ pregnant: 'yes' }, 'other');
    const { waiting } = (await who('nurse')('GET', '/api/v1/waiting-list')).body as {
      waiting: { id: string; reasons: string[]; waitDays: number; notices: { code: string }[] }[];
    };
    expect(waiting.map(({ id }) => id)).toEqual([pregnant.id, injects.id, old.id]);
    expect(waiting[0]?.reasons).toEqual(['Pregnant', 'Since today']);
    expect(waiting[2]).toMatchObject({ waitDays: 20, notices: [{ code: 'interim-offer' }] });
    const offer = (note: string) =>
      who('counselor')('PUT', `/api/v1/waiting-list/${old.id}/offers/${randomUUID()}`, {
        placeFrom: null,
        answer: 'declined',
        note,
      });
    expect((await offer('')).body).toMatchObject({
      code: 'waiting.order',
      evaluations: [{ ruleId: 'R-034', severity: 'WARN' }],
    });
    expect((await offer('The bed is for men')).body.evaluation).toMatchObject({ result: 'failed' });
    const twice = await who('counselor')('PUT', `/api/v1/waiting-list/${randomUUID()}`, {
      enquiryId: old.enquiryId,
      patientId: null,
      priority: 'other',
    });
    expect(twice.body.code).toBe('waiting.taken');
    const leave = (id: string, reason: string, note: string) =>
      who('nurse')('POST', `/api/v1/waiting-list/${id}/end`, { reason, note });
    expect((await leave(old.id, 'declined', '')).body.code).toBe('waiting.invalid');
    expect((await leave(old.id, 'declined', 'Moved to Ohio')).status).toBe(200);
    expect((await leave(old.id, 'declined', 'Moved to Ohio')).status).toBe(409);
    expect((await who('front_desk')('GET', '/api/v1/waiting-list')).status).toBe(403);
    // The place goes with the person.
    const { patientId } = (await register(pregnant.enquiryId, 'Waits')).body;
    const after = (await who('nurse')('GET', '/api/v1/waiting-list')).body.waiting[0];
    expect(after).toMatchObject({ id: pregnant.id, patientId, position: 1 });
  });

  it('another program’s enquiry, person and colleague are not there', async () => {
    const stranger = await api.as('counselor', api.other);
    const id = await log();
    const theirs = randomUUID();
    await stranger('PUT', `/api/v1/enquiries/${theirs}`, anEnquiry());
    expect((await stranger('GET', `/api/v1/enquiries/${id}`)).status).toBe(404);
    expect((await who('counselor')('POST', `/api/v1/enquiries/${id}/join`, { intoId: theirs })).status).toBe(404);
    expect((await stranger('GET', '/api/v1/enquiries')).text).not.toContain(id);
    const { patientId } = (await register(id, 'Ours')).body;
    const body = { patientId, episodeId: randomUUID(), reason: 'x', ...conversion };
    expect((await stranger('POST', `/api/v1/enquiries/${theirs}/known-person`, body)).status).toBe(404);
  });

  it('a time ahead, a date that is none, a text that is too long: each is told by its field', async () => {
    const put = (change: object) =>
      who('counselor')('PUT', `/api/v1/enquiries/${randomUUID()}`, { ...anEnquiry(), ...change });
    const ahead = await put({ receivedAt: new Date(Date.now() + hour).toISOString() });
    expect([ahead.status, ahead.body.facts]).toEqual([422, { field: 'receivedAt' }]);
    expect((await put({ about: {}, said: ' ' })).body.facts).toEqual({ field: 'phone' });
    expect((await put({ said: 'a'.repeat(10_001) })).status).toBe(400);
    expect((await put({ said: 'å\u202eשלום 🙂'.repeat(500) })).status).toBe(201);
  });
});
