import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { MovedClock } from '@cairn/platform';
import { type Ask, startApi, type TestApi } from '../testing';

const hour = 3_600_000;

describe('the form on a clinic’s web site', () => {
  let db: TestDatabase;
  let api: TestApi;
  let clock: MovedClock;
  let admin: Ask;
  let counselor: Ask;
  const slug = 'oak-street';
  const settings = {
    slug,
    open: true,
    title: 'Contact us',
    intro: 'Leave your number.',
    thanks: 'Thank you. We will get in touch.',
    urgentNote: 'In an emergency call 911.',
    askPregnant: null as string | null,
    askOverdose: null as string | null,
    frameOrigin: null as string | null,
  };

  beforeAll(async () => {
    db = await testDatabase();
    clock = new MovedClock(new Date());
    api = await startApi(db, {}, clock);
    // Hours pass here, and sessions end when nobody moves: everyone signs in anew for each request.
    admin = async (...asked) => (await api.as('administrator'))(...asked);
    counselor = async (...asked) => (await api.as('counselor'))(...asked);
    expect((await admin('PUT', '/api/v1/enquiry-form', settings)).status).toBe(200);
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });
  // Every test begins in an hour of its own.
  beforeEach(() => clock.moveTo(new Date(clock.now().getTime() + 2 * hour)));

  const browser = { accept: 'text/html', 'sec-fetch-site': 'same-origin' };
  const visit = (at = slug, headers: Record<string, string> = browser) =>
    fetch(`${api.url}/contact/${at}`, { headers });
  const send = (fields: Record<string, string>, headers: Record<string, string> = {}, at = slug) =>
    fetch(`${api.url}/contact/${at}`, {
      method: 'POST',
      headers: { ...browser, ...headers },
      body: new URLSearchParams({ form: randomUUID(), ...fields }),
    });
  const open = async () =>
    (await counselor('GET', '/api/v1/enquiries')).body.items as { id: string; channel: string; phone: string | null }[];
  const change = async (part: Partial<typeof settings>) => {
    const { version } = (await admin('GET', '/api/v1/enquiry-form')).body;
    return admin('PUT', '/api/v1/enquiry-form', { ...settings, ...part }, { 'if-match': `"v${version}"` });
  };

  it('is one page without script, with labels and a policy of its own', async () => {
    const answer = await visit();
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(html).not.toMatch(/<script|javascript:|onload=/i);
    expect(html).not.toMatch(/opioid|treatment|methadone|addiction|clinic|overdose|pregnan/i);
    for (const [, id] of html.matchAll(/<(?:input type="(?:text|tel|email)"|textarea) id="(\w+)"/g))
      expect(html).toContain(`<label for="${id}">`);
  });

  it('what is sent is an enquiry from the web; nothing can be read without signing in', async () => {
    const before = (await open()).length;
    const answer = await send({ name: 'Ada Lovelace', phone: '555 0190', message: 'Please call', leaveMessage: 'no' });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('We will get in touch')]);
    const [made] = (await open()).filter(({ phone }) => phone === '555 0190');
    expect(await open()).toHaveLength(before + 1);
    const { body } = await counselor('GET', `/api/v1/enquiries/${made?.id}`);
    expect(body).toMatchObject({
      channel: 'web',
      by: null,
      said: 'Please call',
      safeToLeaveMessage: 'no',
      pregnant: 'unknown',
      about: { given: 'Ada', family: 'Lovelace' },
    });
    expect((await api.nobody('GET', `/api/v1/enquiries/${made?.id}`)).status).toBe(401);
  });

  it('keeps ten thousand characters of any script, and refuses one more beside its field with the text kept', async () => {
    const message = `${'שלום مرحبا नमस्ते 🙂 '.repeat(800)}`.slice(0, 9_998) + '\n!';
    expect((await send({ phone: '555 0191', message })).status).toBe(200);
    const [made] = (await open()).filter(({ phone }) => phone === '555 0191');
    const { rows } = await db.owner.query('select said from enquiry where id = $1', [made?.id]);
    expect(rows[0].said).toBe(message.trim());
    const long = await send({ phone: '555 0192', message: 'ש'.repeat(10_001) });
    const html = await long.text();
    expect(long.status).toBe(422);
    expect(html).toContain('At most 10,000 characters');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('ש'.repeat(10_001));
    const bare = await send({ name: '<b>"Ada"</b>' });
    expect([bare.status, await bare.text()]).toEqual([
      422,
      expect.stringContaining('&lt;b&gt;&quot;Ada&quot;&lt;/b&gt;'),
    ]);
    expect((await send({ phone: '555 0193', message: 'a\u0000b\ud800' })).status).toBe(200);
  });

  it('the same page sent twice is one enquiry, also at once; with other words it is another', async () => {
    const form = randomUUID();
    const fields = { form, phone: '555 0194', message: 'Twice' };
    const answers = await Promise.all([send(fields), send(fields), send(fields)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await open()).filter(({ phone }) => phone === '555 0194')).toHaveLength(1);
    await send({ ...fields, message: 'I forgot to say' });
    expect((await open()).filter(({ phone }) => phone === '555 0194')).toHaveLength(2);
  });

  it('answers the same, letter for letter, whether somebody is known, new, or a program in the trap', async () => {
    await counselor('PUT', `/api/v1/patients/${randomUUID()}`, {
      legalName: { given: 'Known', family: 'Person' },
      dateOfBirth: '1984-05-06',
      sexAtBirth: 'female',
      phone: '555 0195',
    });
    const known = await (await send({ name: 'Known Person', phone: '555 0195' })).text();
    const fresh = await (await send({ name: 'New Person', phone: '555 0196' })).text();
    const trap = await (await send({ phone: '555 0197', website: 'https://spam.example' })).text();
    expect(known).toBe(fresh);
    expect(trap).toBe(fresh);
    expect((await open()).filter(({ phone }) => phone === '555 0197')).toHaveLength(0);
  });

  it('takes five an hour from one address; the limit ends after the hour, and keeps no address', async () => {
    const sent = async () => (await send({ phone: '555 0198', message: randomUUID() })).status;
    const first = await Promise.all(Array.from({ length: 8 }, sent));
    expect(first.filter((status) => status === 200)).toHaveLength(5);
    const refused = await send({ phone: '555 0198', message: 'Kept' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('Kept</textarea>');
    clock.moveTo(new Date(clock.now().getTime() + hour + 1000));
    expect(await sent()).toBe(200);
    const { rows } = await db.owner.query('select address_hash from enquiry_form_hit limit 1');
    expect(rows[0].address_hash.toString('latin1')).not.toContain('127.0.0.1');
  });

  it('is not there when switched off, under another address, or sent from another site', async () => {
    expect((await change({ open: false })).status).toBe(200);
    expect((await visit()).status).toBe(404);
    expect((await send({ phone: '555 0199' })).status).toBe(404);
    const closed = await (await visit()).text();
    expect(closed).toBe(await (await visit('nobody-here')).text());
    expect((await change({})).status).toBe(200);
    const elsewhere = await send(
      { phone: '555 0199' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    );
    expect(elsewhere.status).toBe(403);
    const program = await visit('nobody-here', { accept: 'application/json' });
    expect(program.headers.get('content-type')).toContain('application/problem+json');
  });

  it('asks what the clinic chose to ask, and may stand in a frame of the clinic’s own site', async () => {
    await change({
      askPregnant: 'Are you expecting?',
      askOverdose: 'Is it urgent?',
      frameOrigin: 'https://www.example.org',
    });
    const answer = await visit();
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors https://www.example.org');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(await answer.text()).toContain('<legend>Are you expecting?</legend>');
    await send({ phone: '555 0200', pregnant: 'yes' });
    const [made] = (await open()).filter(({ phone }) => phone === '555 0200');
    expect((await counselor('GET', `/api/v1/enquiries/${made?.id}`)).body).toMatchObject({
      pregnant: 'yes',
      clock: { urgent: true },
    });
    await change({});
  });

  it('its settings are an administrator’s; an old page and a taken address are told', async () => {
    expect((await counselor('GET', '/api/v1/enquiry-form')).status).toBe(403);
    const stale = await admin('PUT', '/api/v1/enquiry-form', settings, { 'if-match': '"v1"' });
    expect(stale.status).toBe(412);
    const wrong = await change({ slug: 'Oak Street' });
    expect([wrong.status, wrong.body.facts]).toEqual([422, { field: 'slug' }]);
    expect((await change({ frameOrigin: 'http://example.org/page' })).body.facts).toEqual({ field: 'frameOrigin' });
    const other = await api.as('administrator', api.other);
    const taken = await other('PUT', '/api/v1/enquiry-form', settings);
    expect([taken.status, taken.body.facts]).toEqual([409, { field: 'slug' }]);
  });

  // The last one: a second api in this process takes the sign-ins of the first.
  it('the limit survives a restart', async () => {
    const sent = () => send({ phone: '555 0201', message: randomUUID() });
    const first = await Promise.all(Array.from({ length: 6 }, sent));
    expect(first.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429]);
    const restarted = await startApi(db, {}, clock);
    const there = await fetch(`${restarted.url}/contact/${slug}`, {
      method: 'POST',
      headers: browser,
      body: new URLSearchParams({ phone: '555 0201' }),
    });
    await restarted.close();
    expect(there.status).toBe(429);
  });
});
