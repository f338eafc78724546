import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { Program } from './harness/program';
import { anotherColleague, type Newcomer } from './newcomers';

jest.setTimeout(120_000);

/** The last June that is over, in the middle of it. */
const now = new Date();
const june = `${now.getUTCMonth() > 5 ? now.getUTCFullYear() : now.getUTCFullYear() - 1}-06`;

/** A colleague who is a patient, and a patient who asks who looked: what a privacy officer answers for. */
describe('who looked', () => {
  let clinic: BrowserClinic;
  let worker: Program | undefined;
  let deja: Newcomer;
  let lin: Newcomer;
  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    deja = await anotherColleague(clinic, 'nurse', 'Deja Okoro');
    // A name that a spreadsheet would take for a formula.
    lin = await anotherColleague(clinic, 'counselor', '=2+5 Lin');
  });
  afterEach(() => clinic.windows?.shut());
  afterAll(async () => {
    await worker?.stop();
    await clinic.close();
  });

  const events = (where: string, values: readonly unknown[] = []) =>
    clinic.db.owner
      .query<{ id: string }>(`select id from audit_event where ${where} order by id`, [...values])
      .then(({ rows }) => rows.map(({ id }) => id));

  inBrowser('the chart of a colleague is restricted, and is nobody’s name in a list any more', async () => {
    const page = await clinic.window('privacy_officer');
    await page.goto(`/patients/${clinic.people.deja.id}/details`);
    const panel = page.getByRole('region', { name: 'Who may read this chart' });
    await panel.getByRole('button', { name: 'Restrict' }).click();
    await panel.getByLabel('Whose own chart').selectOption({ label: 'Deja Okoro' });
    // Who cares for her is offered first; the nurse at the window this week is not to be one of them.
    await panel.getByRole('checkbox', { name: /^The nurse/ }).uncheck();
    await panel.getByRole('textbox', { name: /^Reason/ }).fill('Works here as a nurse');
    await photograph(page, 'looked-1-restricting');
    await panel.getByRole('button', { name: 'Restrict the chart' }).click();
    // To the officer it closes too, but for saying who may read it.
    await page.getByText('It is the chart of Deja Okoro, to whom it never opens.').waitFor();
    await photograph(page, 'looked-2-restricted');

    const desk = await clinic.window('front_desk');
    await desk.goto('/patients');
    await desk.getByRole('row', { name: /Amira Calloway/ }).waitFor();
    expect(await desk.getByText('Okoro').count()).toBe(0);
    // With the number in hand one finds that there is somebody, and no more.
    await desk.getByRole('textbox', { name: 'Search patients' }).fill(clinic.people.deja.number);
    await desk.getByRole('row', { name: new RegExp(`^Restricted chart ${clinic.people.deja.number}`) }).waitFor();
    expect(await desk.getByText('Okoro').count()).toBe(0);
  });

  inBrowser('a nurse gives a reason, and the officer sees it without touching anything', async () => {
    const { number } = clinic.people.deja;
    const [officer, nurse] = await Promise.all([clinic.window('privacy_officer'), clinic.window('nurse')]);
    await officer.goto('/patients');
    await officer.getByRole('row', { name: /Amira Calloway/ }).waitFor();
    expect(await officer.getByText('waits for your review').count()).toBe(0);

    await nurse.getByRole('region', { name: /^Still to come/ }).waitFor();
    await nurse.keyboard.type(number);
    await nurse.keyboard.press('Enter');
    const gate = nurse.getByRole('group', { name: 'Restricted chart' });
    await gate.getByText('This chart is restricted').waitFor();
    await photograph(nurse, 'looked-3-gate');
    await gate.getByLabel('Why now').selectOption('Dose at the window');
    await gate.getByRole('textbox', { name: /^In your words/ }).fill('She is at my window for her dose');
    const asked = Date.now();
    await nurse.keyboard.press('Control+Enter');

    await officer.getByText('1 opening of a restricted chart waits for your review.').waitFor();
    expect(Date.now() - asked).toBeLessThan(60_000);
    await photograph(officer, 'looked-4-seen');

    // And the nurse works as ever.
    const card = nurse.getByRole('region', { name: 'Dose for Deja Okoro' });
    await card.waitFor();
    for (const key of ['1', '2', 'Enter']) await nurse.keyboard.press(key);
    await nurse.getByText('Gave 110 mg for Deja Okoro').waitFor();

    await officer.getByRole('link', { name: 'Review', exact: true }).click();
    const opening = officer.getByRole('listitem').filter({ hasText: 'She is at my window for her dose' });
    await opening.getByText(/[2-9] looks and acts/).waitFor();
    await photograph(officer, 'looked-5-review');
    await opening.getByRole('button', { name: 'Justified', exact: true }).click();
    await officer.getByText('Nothing waits for your review.').waitFor();
    await officer.getByRole('radio', { name: 'All' }).check();
    await officer.getByText('The privacy_officer,').waitFor();
  });

  inBrowser('the colleague never opens their own, with no reason in the world', async () => {
    const page = await clinic.browser.of(deja.email);
    await page
      .getByRole('region', { name: /^Still to come|^Seen today/ })
      .first()
      .waitFor();
    await page.goto(`/patients/${clinic.people.deja.id}`);
    await page.getByText('This is your own chart').waitFor();
    expect(await page.getByRole('button', { name: /^Open for/ }).count()).toBe(0);
    await photograph(page, 'looked-6-own');
    const answer = await page.request.get(`/api/v1/patients/${clinic.people.deja.id}/chart`);
    expect([answer.status(), ((await answer.json()) as { code: string }).code]).toEqual([403, 'chart.own']);
    expect(
      await events(`staff_id = $1 and patient_id = $2 and outcome = 'done'`, [deja.id, clinic.people.deja.id]),
    ).toEqual([]);
  });

  inBrowser(
    '“who looked at my record in June?” is answered, refused attempts too, and handed out as a file',
    async () => {
      const { bao } = clinic.people;
      // What two colleagues did and one was refused in June, written as it is today and then moved there, before it is sealed.
      const counselor = await clinic.browser.of(lin.email);
      await counselor.goto(`/patients/${bao.id}`);
      await counselor.getByRole('heading', { name: 'Chart of Bao Iwasaki' }).waitFor();
      const refused = await clinic.team.ask('front_desk', 'GET', `/patients/${bao.id}/chart`);
      expect(refused.status).toBe(403);
      await counselor.context().close();
      await clinic.db.owner.query(
        `update audit_event set at = $2::timestamptz + (id % 1000) * interval '1 second'
       where patient_id = $1 and (staff_id = $3 or outcome = 'refused')`,
        [bao.id, `${june}-11T14:00:00Z`, lin.id],
      );

      const page = await clinic.window('privacy_officer');
      await page.goto('/audit');
      const search = page.getByRole('search', { name: 'Search who looked' });
      const person = search.getByRole('combobox', { name: 'Person' });
      await person.fill(bao.number);
      await page.getByRole('option', { name: /Bao Iwasaki/ }).waitFor();
      await person.press('Enter');
      await search.getByLabel('From').fill(`${june}-01`);
      await search.getByLabel('To').fill(`${june}-30`);
      const table = page.getByRole('region', { name: 'Who looked, newest first' });
      await table
        .getByRole('row', { name: /=2\+5 Lin.*Bao Iwasaki.*Done/ })
        .first()
        .waitFor();
      await table.getByRole('row', { name: /The front_desk.*Refused: not in their role/ }).waitFor();
      await page.getByRole('row', { name: /The prescriber/ }).waitFor({ state: 'detached' }); // who looked, but not in June
      await photograph(page, 'looked-7-june');
      const lines = await table.getByRole('row').count();

      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Export all of it (CSV)' }).click(),
      ]);
      const text = readFileSync(await file.path(), 'utf8');
      const written = text
        .replace(/^\ufeff/, '')
        .trim()
        .split('\r\n');
      expect(written[0]).toMatch(
        /^Handed to The privacy_officer \(\S+@\S+\) on \d{4}-\d\d-\d\dT\S+ Keep it as you keep a chart\.$/,
      );
      expect(written).toHaveLength(lines + 1); // its header is a row of the table too; the first line is not
      expect(text).toContain(`'=2+5 Lin`);
      expect(text).not.toMatch(/(^|,)"?[=+\-@\t]/m);
      expect(file.suggestedFilename()).toBe('who-looked.csv');

      await search.getByLabel('Outcome').selectOption('refused');
      await page.getByText('1 line', { exact: true }).waitFor();
      await table.getByRole('row', { name: /The front_desk/ }).waitFor();
    },
  );

  inBrowser('the access report prints for the person who asked', async () => {
    const { bao } = clinic.people;
    const page = await clinic.window('privacy_officer');
    await page.goto(`/patients/${bao.id}/who-looked`);
    await page.getByLabel('From').fill(`${june}-01`);
    await page.getByLabel('To').fill(`${june}-30`);
    await page
      .getByRole('row', { name: /=2\+5 Lin/ })
      .first()
      .waitFor();
    await page.getByRole('row', { name: /The prescriber/ }).waitFor({ state: 'detached' });
    await photograph(page, 'looked-8-report');
    await page.emulateMedia({ media: 'print' });
    await page.getByText(`Bao Iwasaki, No. ${bao.number}`).waitFor();
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    // Refused attempts are the clinic's to follow up; the report says who did look.
    expect(await page.getByText('The front_desk').count()).toBe(0);
    await photograph(page, 'looked-9-print');
    expect((await page.pdf({ format: 'Letter' })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  const ask = async (page: Page, words: RegExp) => {
    await page.getByRole('button', { name: 'Ask the verifier' }).click();
    // The answer comes by itself.
    const answer = page.getByRole('listitem').filter({ hasText: words }).first();
    await answer.waitFor({ timeout: 30_000 });
    return answer.innerText();
  };

  inBrowser(
    'the verifier finds the trail whole, and names the line that someone with all rights has edited',
    async () => {
      worker = Program.worker(clinic.db.appUrl, null);
      const page = await clinic.window('privacy_officer');
      await page.goto('/audit');
      await page.getByRole('radio', { name: 'Is it whole?' }).check();
      await page.getByRole('heading', { name: 'Is the trail whole?' }).waitFor();
      await ask(page, /Whole: [1-9][\d,]* lines are as they were sealed/);
      await photograph(page, 'looked-10-whole');

      const [edited = ''] = await events(`patient_id = $1 and staff_id = $2`, [clinic.people.bao.id, lin.id]);
      await clinic.db.owner.query('update audit_event set staff_id = $2 where id = $1', [edited, deja.id]);
      const { rows } = await clinic.db.owner.query<{ position: string }>(
        'select position from audit_seal where event_id = $1',
        [edited],
      );
      const words = await ask(page, /Broken at line/);
      expect(words).toContain(`Broken at line ${rows[0]?.position}:`);
      expect(words).toContain(`The line has the number ${edited}.`);
      await photograph(page, 'looked-11-broken');
    },
  );

  inBrowser('nothing in all this was an error or an address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
