import type { Role } from '@cairn/rules';
import type { Page } from 'playwright-core';
import { inBrowser } from './browser';
import { BrowserClinic } from './browser-clinic';
import { password } from './harness/clinic';
import { until } from './harness/program';

jest.setTimeout(90_000);

const words = {
  killed: 'Asked twice about the bus, said شكراً 😀',
  session: 'Sees the counselor after the dose',
  server: 'New shuttle times stand at the desk',
  one: 'Written in the first window',
  two: 'Written in the second window',
};

/** No word is lost, whatever happens to the tab, the session or the server; and two windows never overwrite each other. */
describe('unfinished text', () => {
  let clinic: BrowserClinic;
  beforeAll(async () => void (clinic = await BrowserClinic.open()));
  afterEach(() => clinic.windows?.shut());
  afterAll(() => clinic.close());

  const says = (page: Page) => page.getByRole('form', { name: 'Place a flag' }).getByLabel('What it says');
  const chartOf = async (page: Page, patientId: string) => {
    await page.goto(`/patients/${patientId}`);
    await page.getByRole('heading', { name: /^Chart of/ }).waitFor();
  };
  const placeFlag = async (page: Page) => {
    await page.keyboard.press('f');
    await says(page).waitFor();
  };
  const saved = (page: Page) => page.getByText(/^Saved \d/).waitFor();
  const kept = async (patientId: string, role: Role) => {
    const { rows } = await clinic.db.owner.query<{ says: string; revision: number }>(
      `select content -> 'typed' ->> 'says' as says, revision from draft where patient_id = $1
         and staff_id = $2 and discarded_at is null`,
      [patientId, clinic.team.clinic.staff.actor(role).staffId],
    );
    return rows;
  };

  inBrowser('a tab is killed in the middle; a new one leads back to the form, and the text is in it', async () => {
    const { id } = clinic.people.cesar;
    const page = await clinic.window('counselor');
    await chartOf(page, id);
    await placeFlag(page);
    await says(page).fill(words.killed);
    await saved(page);
    const killer = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // Its answer never comes.
    void killer.send('Page.crash').catch(() => undefined);
    await crashed;

    const next = await page.context().newPage();
    await chartOf(next, id);
    const strip = next.getByRole('region', { name: 'Unfinished' });
    await strip.getByText(/^Flag, saved/).waitFor();
    await strip.getByRole('button', { name: 'Go on' }).click();
    await next.getByText(/^Unfinished text from/).waitFor();
    expect(await says(next).inputValue()).toBe(words.killed);
    await next.keyboard.press('Control+Enter');
    await next.getByText(words.killed).first().waitFor();
    await until('the draft ended with the act', 5000, async () => (await kept(id, 'counselor')).length === 0);
    await strip.waitFor({ state: 'hidden' });
  });

  inBrowser('closing the tab without a pause sends what was typed last', async () => {
    const { id } = clinic.people.amira;
    const page = await clinic.window('counselor');
    await chartOf(page, id);
    await placeFlag(page);
    await says(page).pressSequentially(words.session);
    await page.close({ runBeforeUnload: true });
    await until('the last word is kept', 10_000, async () => (await kept(id, 'counselor'))[0]?.says === words.session);
  });

  inBrowser(
    'the session ends: the password is asked over the page, the form stays, the save goes through',
    async () => {
      const { id } = clinic.people.bao;
      const page = await clinic.window('nurse');
      await chartOf(page, id);
      await placeFlag(page);
      await clinic.endSession(page, 'nurse');
      await says(page).fill(words.session);
      const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
      await dialog.getByRole('textbox', { name: /^Password of/ }).fill(password);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      expect(await says(page).inputValue()).toBe(words.session);
      await saved(page);
      expect(await kept(id, 'nurse')).toMatchObject([{ says: words.session }]);
    },
  );

  inBrowser(
    'the server dies while somebody types, and comes back: the form says so, and nothing is missing',
    async () => {
      const { id } = clinic.people.deja;
      const page = await clinic.window('nurse');
      await chartOf(page, id);
      await placeFlag(page);
      await says(page).pressSequentially(words.server.slice(0, 12));
      await saved(page);
      // A server that is back at once could be missed: nothing gets through until the form has said so.
      await page.context().setOffline(true);
      clinic.api.kill();
      await says(page).pressSequentially(words.server.slice(12), { delay: 20 });
      await page.getByText('Not saved yet: no connection, text is kept on this page').waitFor();
      expect(await says(page).inputValue()).toBe(words.server);
      await page.context().setOffline(false);
      await clinic.api.answering();
      await until('the text is on the server', 45_000, async () => (await kept(id, 'nurse'))[0]?.says === words.server);
      await saved(page);
    },
  );

  inBrowser(
    'two windows: the second is told, takes the newer text or keeps its own, and nothing goes silently',
    async () => {
      const { id } = clinic.people.cesar;
      const one = await clinic.window('pharmacist');
      await chartOf(one, id);
      await placeFlag(one);
      const two = await one.context().newPage();
      await chartOf(two, id);
      await placeFlag(two);
      await says(one).fill(words.one);
      await saved(one);
      await says(two).fill(words.two);
      await two.getByText(/^Another text of this form was saved/).waitFor();
      expect(await kept(id, 'pharmacist')).toMatchObject([{ says: words.one }]);
      await two.getByRole('button', { name: 'Keep mine' }).click();
      await saved(two);
      expect(await kept(id, 'pharmacist')).toMatchObject([{ says: words.two }]);
      await says(one).fill(`${words.one}, and more`);
      await one.getByRole('button', { name: 'Take the newer text' }).click();
      await until('the newer text', 5000, async () => (await says(one).inputValue()) === words.two);

      // Set aside, and brought back from the list of everything that is not finished.
      await one.getByRole('button', { name: 'Start afresh' }).click();
      await one.getByText('The text was set aside.').waitFor();
      expect(await says(one).inputValue()).toBe('');
      await one.goto('/drafts');
      await one.getByRole('region', { name: 'Discarded texts' }).getByRole('button', { name: 'Bring back' }).click();
      const row = one.getByRole('row', { name: /^Flag Cesar Ghosh/ });
      await row.getByRole('button', { name: 'Go on' }).click();
      await one.waitForURL(`**/patients/${id}`);
      await until('the text is back', 10_000, async () => (await says(one).inputValue()) === words.two);
    },
  );

  inBrowser('no word of it stands in a log or in the audit trail', async () => {
    const { rows } = await clinic.db.owner.query<{ trail: string }>(
      'select string_agg(e::text, chr(10)) as trail from audit_event e',
    );
    for (const text of Object.values(words)) {
      expect(clinic.api.said()).not.toContain(text);
      if (text !== words.killed) expect(rows[0]?.trail).not.toContain(text);
    }
    const { rows: lines } = await clinic.db.owner.query<{ act: string }>(
      `select distinct act from audit_event where act like 'draft.%' and facts is null order by 1`,
    );
    expect(lines.map(({ act }) => act)).toEqual(['draft.discard', 'draft.end', 'draft.read', 'draft.write']);
  });
});
