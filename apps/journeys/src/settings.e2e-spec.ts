import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { until } from './harness/program';
import { plusDays } from './people';

jest.setTimeout(90_000);

/** How the program is run changes: looked at first, from a day on, and never backwards. */
describe('the settings of a program', () => {
  let clinic: BrowserClinic;
  let yesterday: string;
  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    yesterday = plusDays(clinic.team.today, -1);
  });
  afterEach(() => clinic.windows?.shut());
  afterAll(() => clinic.close());

  const policy = 'order_max_days_md';
  const side = (page: Page) => page.getByRole('complementary', { name: 'Policy' });
  const rowsOf = async (key: string) => {
    const { rows } = await clinic.db.owner.query<{ value: number; from: string }>(
      `select value, effective_from::text as from from programme_policy where programme_id = $1 and key = $2 order by effective_from`,
      [clinic.team.clinic.staff.programmeId, key],
    );
    return rows;
  };

  inBrowser('a policy is changed: what it would do to whom is seen first, and it holds from a day on', async () => {
    const page = await clinic.window('medical_director');
    await page.goto(`/programme/policy?key=${policy}`);
    const change = side(page);
    await change.getByRole('heading', { name: 'Change it' }).waitFor();
    const save = change.getByRole('button', { name: 'Approve and save' });
    expect(await save.isDisabled()).toBe(true);
    await change.getByRole('textbox', { name: /^New value/ }).fill('14');
    await change.getByText('Still needed: a look at what it would do, the reason').waitFor();
    await change.getByRole('button', { name: 'Show what it would do' }).click();
    const effect = change.getByRole('region', { name: 'What it would do' });
    await effect.getByText(/^14 days instead of 90 days\./).waitFor();
    // Three people have an order that runs for thirty days.
    await effect
      .getByText(/3 people|3 patients|3 orders/)
      .first()
      .waitFor();
    await effect.getByText('Nothing has been saved.').waitFor();
    await until('it is in sight, clear of the buttons', 5000, async () => {
      const [box, bar] = await Promise.all([effect.boundingBox(), save.boundingBox()]);
      return box !== null && bar !== null && box.y >= 0 && box.y + box.height <= bar.y;
    });
    await photograph(page, 'settings-1-preview');
    expect(await rowsOf(policy)).toEqual([]);

    await change.getByRole('textbox', { name: /^Reason/ }).fill('Seen more often while the new clinic opens');
    await change.getByLabel('From', { exact: true }).fill(clinic.tomorrow);
    await save.click();
    await change.getByText(/Approved by The medical_director.*Seen more often while the new clinic opens/).waitFor();
    await photograph(page, 'settings-2-dated-row');
    // Today nothing is otherwise.
    await change.getByText('90 days').first().waitFor();
    expect(await rowsOf(policy)).toEqual([{ value: 14, from: clinic.tomorrow }]);
  });

  inBrowser('a policy does not start yesterday, and the words say so', async () => {
    const page = await clinic.window('medical_director');
    await page.goto(`/programme/policy?key=${policy}`);
    const change = side(page);
    await change.getByRole('textbox', { name: /^New value/ }).fill('30');
    await change.getByLabel('From', { exact: true }).fill(yesterday);
    await change.getByText('A policy begins today or later.').waitFor();
    await change.getByRole('textbox', { name: /^Reason/ }).fill('As if it had always been so');
    await change.getByRole('button', { name: 'Show what it would do' }).click();
    await change.getByText(/^30 days instead of 90 days\./).waitFor();
    await change.getByRole('button', { name: 'Approve and save' }).click();
    const refused = change.getByRole('alert');
    await refused.waitFor();
    await photograph(page, 'settings-3-yesterday');
    expect((await refused.innerText()).trim()).toMatch(/^A policy begins today .* or later/);
    expect(await rowsOf(policy)).toHaveLength(1);
  });

  inBrowser('a federal limit is not undercut', async () => {
    const page = await clinic.window('medical_director');
    await page.goto('/programme/policy?key=quiet');
    const change = side(page);
    await change.getByRole('textbox', { name: /^New value/ }).fill('23:00-06:00');
    await change.getByText(/looser than federal law allows \(21:00-08:00/).waitFor();
    await photograph(page, 'settings-4-floor');
    for (const name of ['Show what it would do', 'Approve and save'])
      await expect(change.getByRole('button', { name }).isDisabled()).resolves.toBe(true);
  });

  inBrowser('a holiday is entered ahead and says whom it touches; one in the past is refused', async () => {
    await clinic.team.done(
      'front_desk',
      'PUT',
      `/appointments/${randomUUID()}`,
      clinic.team.session(clinic.people.amira.id, `${clinic.tomorrow}T10:00`),
    );
    const page = await clinic.window('administrator');
    await page.goto('/programme/hours');
    await page.getByRole('heading', { name: 'Hours and closures' }).waitFor();
    await page.getByRole('button', { name: 'Enter a closure' }).click();
    const form = page.getByRole('complementary', { name: 'Closure' });
    await form.getByRole('textbox', { name: /^Name/ }).fill('Founders’ day');
    await form.getByLabel('First day').fill(yesterday);
    await form.getByText('Days that are over stay as they were.').waitFor();
    expect(await form.getByRole('button', { name: 'Enter it' }).isDisabled()).toBe(true);
    await photograph(page, 'settings-5-holiday-past');
    const administrator = await clinic.team.clinic.signIn(clinic.api.url, 'administrator');
    const behind = await administrator.ask(clinic.api.url, 'PUT', `/api/v1/closures/${randomUUID()}`, {
      ...{ fromDay: yesterday, toDay: yesterday, kind: 'holiday', name: 'Founders’ day', dosing: true },
    });
    expect(behind.status).toBe(422);
    expect(behind.body.detail).toMatch(/today or later|are over/);

    await form.getByLabel('First day').fill(clinic.tomorrow);
    await form.getByRole('checkbox', { name: /^Medication is given/ }).uncheck();
    await form.getByRole('button', { name: 'Enter it' }).click();
    await form.getByText('1 session').waitFor();
    await form.getByText(/3 people with a daily order/).waitFor();
    await photograph(page, 'settings-6-holiday');
    // Nothing was cancelled by itself.
    const desk = await clinic.window('front_desk');
    await desk.goto(`/schedule?day=${clinic.tomorrow}`);
    await desk.getByRole('button', { name: /^10:00 to 10:45, Amira Calloway/ }).waitFor();
    await desk
      .getByText(/Founders’ day/)
      .first()
      .waitFor();
    await photograph(desk, 'settings-7-holiday-schedule');
  });

  inBrowser('the zone changes with sessions ahead: ten o’clock stays ten o’clock, and how many is said', async () => {
    const local = async () => {
      const { rows } = await clinic.db.owner.query<{ at: Date; local: string }>(
        'select starts_at as at, starts_local::text as local from appointment where programme_id = $1 order by starts_at',
        [clinic.team.clinic.staff.programmeId],
      );
      return rows;
    };
    const before = await local();
    expect(before).toHaveLength(1);
    const [page, counselor] = await Promise.all([clinic.window('administrator'), clinic.window('counselor')]);
    await counselor.goto(`/schedule?day=${clinic.tomorrow}`);
    const ten = counselor.getByRole('button', { name: /^10:00 to 10:45, Amira Calloway/ });
    await ten.waitFor();

    await page.goto('/programme');
    await page.getByRole('button', { name: 'Change the time zone…' }).click();
    const form = page.getByRole('complementary', { name: 'Time zone' });
    await form.getByRole('combobox', { name: 'Time zone' }).selectOption('Australia/Eucla');
    await form.getByRole('button', { name: 'Show what it would do' }).click();
    await form.getByText('1 session ahead would move to Australia/Eucla.').waitFor();
    await photograph(page, 'settings-8-zone');
    await form.getByRole('button', { name: 'Change the zone' }).click();
    await page.getByText('Australia/Eucla; a service day begins at').waitFor();
    const after = await local();
    expect(after[0]?.local).toBe(before[0]?.local);
    expect(after[0]?.at.getTime()).not.toBe(before[0]?.at.getTime());
    // The schedule that somebody has open goes on with the new clock.
    await ten.waitFor();
    await counselor.reload();
    await ten.waitFor();
    await photograph(counselor, 'settings-9-ten-stays-ten');
  });

  inBrowser('nothing in all this was an error or an address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
