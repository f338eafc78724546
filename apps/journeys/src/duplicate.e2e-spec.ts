import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { BrowserClinic, type Patient } from './browser-clinic';
import type { Person } from './harness/clinic';
import { anotherColleague } from './newcomers';

jest.setTimeout(90_000);

/** Somebody is registered twice in the rush of a morning: found, compared, joined, and taken apart when it was wrong. */
describe('someone who is registered twice', () => {
  let clinic: BrowserClinic;
  let again: Patient;
  let before: unknown;
  beforeAll(async () => void (clinic = await BrowserClinic.open()));
  afterEach(() => clinic.windows?.shut());
  afterAll(() => clinic.close());

  /** All that is kept of the two, and whose it is; not what a merge writes about itself. */
  async function whatIsKept(...people: readonly string[]): Promise<unknown> {
    const { rows } = await clinic.db.owner.query<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'patient_id'
         and table_name not like 'patient_merge%' and table_name not in ('audit_event') order by 1`,
    );
    const kept: Record<string, unknown> = {};
    for (const { name } of rows) {
      const found = await clinic.db.owner.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from "${name}" t where patient_id = any ($1) order by to_jsonb(t)::text`,
        [people],
      );
      // How often a row was written is no part of what it says.
      kept[name] = found.rows.map(({ row: { version: _version, ...row } }) => row);
    }
    return kept;
  }

  const compared = (page: Page, one: string, other: string) =>
    page.getByRole('table', { name: `No. ${one} and No. ${other} side by side` });

  inBrowser('front desk registers her again despite the warning, and sees two of her', async () => {
    const { amira } = clinic.people;
    const page = await clinic.window('front_desk');
    await page.goto('/patients/new');
    await page.getByLabel('Given name').fill('Amira');
    await page.getByLabel('Family name').fill('Caloway');
    await page.getByLabel('Date of birth').fill('1986-03-09');
    await page.getByLabel('Sex at birth').selectOption('female');
    await page.getByText('1 person may be the same').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: /^Register as a new person/ }).click();
    await page.waitForURL('**/details');
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    const { number } = (await clinic.team.done('front_desk', 'GET', `/patients/${id}`)) as { number: string };
    again = { id, number, name: 'Amira Caloway' };
    const session = clinic.team.session(id, `${clinic.tomorrow}T10:00`);
    await clinic.team.done('front_desk', 'PUT', `/appointments/${randomUUID()}`, session);

    await page.goto('/patients');
    await page.getByRole('textbox', { name: 'Search patients' }).fill('amira');
    await page.getByRole('row', { name: /Cesar Ghosh/ }).waitFor({ state: 'detached' });
    await page.getByRole('row', { name: new RegExp(`Amira Calloway.*${amira.number}`) }).waitFor();
    await page.getByRole('row', { name: new RegExp(`Amira Caloway.*${number}`) }).waitFor();
    await photograph(page, 'duplicate-1-found');
    // To say that two are one is not decided at the desk.
    await page.goto(`/patients/${id}/details`);
    await page.getByRole('heading', { name: 'Identity and contact' }).waitFor();
    expect(await page.getByRole('link', { name: 'Registered twice?' }).count()).toBe(0);
    before = await whatIsKept(id, amira.id);
  });

  inBrowser('a supervisor compares the two side by side and joins them; the chart shows one history', async () => {
    const { amira } = clinic.people;
    const [page, chart] = await Promise.all([clinic.window('counselor_supervisor'), clinic.window('counselor')]);
    await chart.goto(`/patients/${amira.id}`);
    await chart.getByText('No session is booked.').waitFor();

    await page.goto(`/patients/${again.id}/details`);
    await page.getByRole('link', { name: `Compare with No. ${amira.number} Amira Calloway` }).click();
    const table = compared(page, again.number, amira.number);
    await table.getByRole('row', { name: /^Family name.*Differs.*Caloway.*Calloway/ }).waitFor();
    const form = page.getByRole('form', { name: 'Join the two' });
    await form.getByRole('radio', { name: `No. ${amira.number} Amira Calloway` }).check();
    await form.getByRole('radio', { name: new RegExp(`^No. ${again.number}: Open since`) }).check();
    // The order belongs to the other episode: the rule says so before anything is done.
    await form.getByText(/The standing order belongs to the episode that would end/).waitFor();
    await photograph(page, 'duplicate-2-compared');
    await form.getByRole('radio', { name: new RegExp(`^No. ${amira.number}: Open since`) }).check();
    await form.getByText('Not possible yet').waitFor({ state: 'detached' });
    await form.getByRole('textbox', { name: /^Why are they the same person/ }).fill('Same identity paper seen');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL('**/corrections');
    const line = page.getByRole('listitem').filter({ hasText: 'Same identity paper seen' });
    await line.getByText(`No. ${again.number} Amira Caloway`).waitFor();
    await photograph(page, 'duplicate-3-joined');

    // Who has the chart open sees it by itself.
    await chart.getByText('No session is booked.').waitFor({ state: 'detached' });
    await chart.getByText(/, 10:00$/).waitFor();
    await chart.getByText(`Registered twice: No. ${again.number} was joined with this chart`).waitFor();
    await photograph(chart, 'duplicate-4-one-history');
  });

  inBrowser('the old number leads to the registration that stands', async () => {
    const { amira } = clinic.people;
    const page = await clinic.window('front_desk');
    await page.goto('/patients');
    await page.getByRole('textbox', { name: 'Search patients' }).fill(again.number);
    await page.getByRole('row', { name: /Cesar Ghosh/ }).waitFor({ state: 'detached' });
    await page.getByRole('row', { name: new RegExp(`Amira Calloway.*${again.number}.*${amira.number}`) }).waitFor();
    await photograph(page, 'duplicate-5-old-number');
    await page.goto(`/patients/${again.id}/details`);
    await page.getByText(/it is the same person/).waitFor();
    await photograph(page, 'duplicate-6-old-address');
    await page.getByRole('link', { name: `Go to No. ${amira.number}` }).click();
    await page.waitForURL(`**/patients/${amira.id}/details`);
    await page.getByText('Amira Calloway').first().waitFor();
  });

  inBrowser(
    'two administrators join a pair the other way round at once: one does, the other reads why not',
    async () => {
      const { bao } = clinic.people;
      const twin = { ...(await clinic.team.register('Bao', 'Iwasaky', '1979-11-30')), name: 'Bao Iwasaky' };
      const second = await anotherColleague(clinic, 'administrator', 'Noor Haddad');
      const windows = await Promise.all([clinic.window('administrator'), clinic.browser.of(second.email)]);
      await Promise.all(
        windows.map(async (page, at) => {
          const stays = at === 0 ? bao : twin;
          await page.goto('/corrections');
          await page.getByRole('heading', { name: 'Corrections', exact: true }).waitFor();
          await page.keyboard.press('c');
          for (const [label, person] of [
            ['First registration', stays],
            ['Second registration', at === 0 ? twin : bao],
          ] as const) {
            const box = page.getByRole('combobox', { name: label });
            await box.fill(person.number);
            await page.getByRole('option', { name: new RegExp(person.name) }).waitFor();
            await box.press('Enter');
          }
          const form = page.getByRole('form', { name: 'Join the two' });
          // Both let the episode with the order go on; who stays is where they differ.
          await form.getByRole('radio', { name: new RegExp(`^No. ${bao.number}: Open since`) }).check();
          await form.getByRole('textbox', { name: /^Why are they/ }).fill(`Same person, says window ${at}`);
          await form
            .getByRole('button', { name: `Join No. ${(at === 0 ? twin : bao).number} with`, disabled: false })
            .waitFor();
        }),
      );
      await Promise.all(windows.map((page) => page.keyboard.press('Control+Enter')));
      const refused = (page: Page) => page.getByRole('form', { name: 'Join the two' }).getByRole('alert');
      const outcomes = await Promise.all(
        windows.map((page) =>
          Promise.race([
            page.waitForURL('**/corrections').then(() => 'joined'),
            refused(page)
              .waitFor()
              .then(() => 'refused'),
          ]),
        ),
      );
      expect([...outcomes].sort()).toEqual(['joined', 'refused']);
      const loser = windows[outcomes.indexOf('refused')] as Page;
      const winner = outcomes[0] === 'joined' ? 'The administrator' : 'Noor Haddad';
      const [stays, goes] = outcomes[0] === 'joined' ? [bao, twin] : [twin, bao];
      const words = `No. ${goes.number} was joined with No. ${stays.number} already by ${winner}.`;
      expect(await refused(loser).innerText()).toContain(words);
      await photograph(loser, 'duplicate-7-too-late');
      const { rows } = await clinic.db.owner.query(
        'select survivor_id, absorbed_id from patient_merge where survivor_id = any ($1) or absorbed_id = any ($1)',
        [[bao.id, twin.id]],
      );
      expect(rows).toEqual([{ survivor_id: stays.id, absorbed_id: goes.id }]);
    },
  );

  inBrowser('it was wrong: taken apart, everything is back where it was', async () => {
    const { amira } = clinic.people;
    const page = await clinic.window('counselor_supervisor');
    await page.goto('/corrections');
    const line = page.getByRole('listitem').filter({ hasText: 'Same identity paper seen' });
    await line.getByRole('button', { name: 'Take apart' }).click();
    await line.getByRole('textbox', { name: /^Why are these two people/ }).fill('Two sisters, one paper borrowed');
    await photograph(page, 'duplicate-8-taking-apart');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing was written in between that stayed.').waitFor();
    await line.getByText(/^Taken apart by The counselor_supervisor/).waitFor();
    await photograph(page, 'duplicate-9-apart');
    expect(await whatIsKept(again.id, amira.id)).toEqual(before);

    const chart = await clinic.window('counselor');
    await chart.goto(`/patients/${again.id}`);
    await chart.getByRole('heading', { name: 'Chart of Amira Caloway' }).waitFor();
    await chart.getByText('10:00').first().waitFor();
    await chart.goto(`/patients/${amira.id}`);
    await chart.getByText('No session is booked.').waitFor();
  });

  inBrowser('both trails tell of it, and nothing was an error', async () => {
    const { rows } = await clinic.db.owner.query(
      `select patient_id, act from audit_event where act in ('patient.merge', 'patient.unmerge') and outcome = 'done'
         and patient_id = any ($1) order by act, patient_id`,
      [[again.id, clinic.people.amira.id]],
    );
    expect(rows.map(({ act }) => act as string)).toEqual([
      ...['patient.merge', 'patient.merge'],
      ...['patient.unmerge', 'patient.unmerge'],
    ]);
    expect(clinic.browser.faults).toEqual([]);
  });

  it('who may not join two people is refused, whatever their window shows', async () => {
    const desk: Person = await clinic.team.clinic.signIn(clinic.api.url, 'front_desk');
    const body = { id: randomUUID(), survivorId: again.id, absorbedId: clinic.people.amira.id, reason: 'x' };
    expect((await desk.ask(clinic.api.url, 'POST', '/api/v1/merges', body)).status).toBe(403);
  });
});
