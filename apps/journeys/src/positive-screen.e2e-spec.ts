import type { Locator, Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { ByKeyboard } from './by-keyboard';
import { holds } from './looked-at';
import { plusDays } from './people';

jest.setTimeout(180_000);

/** A screening with a positive suicide item: what must happen is on the screen, somebody assesses the risk, and the alert ends. */
describe('a positive screen', () => {
  let clinic: BrowserClinic;
  let counselor: ByKeyboard;
  let nurse: Page;

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    counselor = new ByKeyboard(await clinic.window('counselor'));
    nurse = await clinic.window('nurse');
  });
  afterAll(() => clinic.close());

  const chartOf = async (page: Page, patientId: string): Promise<void> => {
    await page.goto(`/patients/${patientId}`);
    await page.getByRole('heading', { name: /^Chart of/ }).waitFor();
  };
  const alertOn = (page: Page): Locator => page.getByRole('region', { name: 'Alerts' }).getByText('Risk of suicide');
  const form = (): Locator => counselor.page.getByRole('form', { name: 'Risk of suicide' });
  /** One of a group of radio buttons of which none is chosen yet: Space takes the first, the arrows go on. */
  const pick = async (group: string, answer: string): Promise<void> => {
    const all = form().getByRole('group', { name: group });
    const wanted = all.getByRole('radio', { name: answer, exact: true });
    await counselor.reach(all.getByRole('radio').first());
    await counselor.press('Space');
    for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses += 1) await counselor.press('ArrowDown');
    expect(await wanted.isChecked()).toBe(true);
  };
  const tick = async (label: string): Promise<void> => {
    await counselor.reach(form().getByRole('checkbox', { name: label }));
    await counselor.press('Space');
  };
  const write = async (label: string, text: string): Promise<void> => {
    await counselor.reach(form().getByLabel(label, { exact: true }));
    await counselor.page.keyboard.type(text);
  };

  inBrowser('nine digits, and what must happen now is on the screen (PHQ-9 item 9, A02)', async () => {
    const { page } = counselor;
    await chartOf(page, clinic.people.amira.id);
    await counselor.push('Fill in a form');
    await counselor.reach(page.getByRole('region', { name: 'Choose a form' }).getByRole('button', { name: /^PHQ-9/ }));
    await counselor.press('Enter');
    await page.getByRole('form', { name: 'PHQ-9' }).waitFor();
    await counselor.press(...'122211201');
    await page.getByRole('alert').getByText('An answer about suicide needs a conversation today').waitFor();
    await photograph(page, 'screen-1-ninth-answer');
    await counselor.press('Control+Enter');
    const said = page.getByRole('region', { name: 'PHQ-9 recorded' });
    await said.getByText(/Tell the clinician on duty now/).waitFor();
    await said
      .getByText(/\b12\b/)
      .first()
      .waitFor();
    await photograph(page, 'screen-2-recorded');
  });

  inBrowser('a colleague sees the alert on the chart and in the list, until somebody assesses the risk', async () => {
    await chartOf(nurse, clinic.people.amira.id);
    await alertOn(nurse).waitFor();
    await nurse.getByText('Needs a risk assessment now').waitFor();
    await photograph(nurse, 'screen-3-colleague');
  });

  inBrowser('the risk is assessed by keyboard; what is missing is said, and nothing is signed before', async () => {
    const { page } = counselor;
    await counselor.push('Begin the risk assessment');
    await form().waitFor();
    await form()
      .getByText(/^Answers PHQ-9 of/)
      .waitFor();
    await pick('Thoughts of suicide', 'Wish not to be alive');
    for (const question of ['Has thought of a way', 'Means to act on it', 'Has a plan']) await pick(question, 'No');
    await pick('Attempt or preparation', 'Never');
    await pick('Reach of means', 'Yes');
    await pick('Level of risk', 'Moderate');
    await tick('Made a safety plan together');
    await counselor.reach(form().getByLabel('Means safety'));
    await page.keyboard.type('Made safe');
    await write('What was agreed, or why not', 'The brother keeps the rifle in his safe');
    await form()
      .getByText(/The safety plan lacks/)
      .waitFor();
    expect(await form().getByRole('button', { name: /^Sign/ }).isDisabled()).toBe(true);
    await photograph(page, 'screen-4-assessing');
    await write('How I know that a crisis is coming', 'I stop sleeping');
    await write('What I can do by myself', 'Walk to the river');
    await write('People I can ask for help', 'Brother Sam, 555 0100');
    await write('Professionals I can call', 'My counselor, 555 0123');
    await write('How I make my surroundings safer', 'The rifle is with Sam');
    await form().getByLabel('Next contact').fill(plusDays(clinic.team.today, 3));
    await holds(page, 'screen-5-plan');
    await counselor.press('Control+Enter');
    await form().waitFor({ state: 'hidden' });
  });

  inBrowser('signed, the alert is gone everywhere; the plan is printed, and medication goes on (R-408)', async () => {
    const { page } = counselor;
    await alertOn(page).waitFor({ state: 'hidden' });
    await alertOn(nurse).waitFor({ state: 'hidden' });
    await nurse.getByText('Needs a risk assessment now').waitFor({ state: 'hidden' });
    const section = page.getByRole('region', { name: 'Diagnosis and level of care' });
    await section.getByText('Moderate, with a safety plan').first().waitFor();
    const download = page.waitForEvent('download');
    await counselor.push('Print the safety plan');
    expect((await download).suggestedFilename()).toBe('my-plan.pdf');
    await holds(page, 'screen-6-answered');
    const { items } = await clinic.team.done(
      'prescriber',
      'GET',
      `/medication-orders?patientId=${clinic.people.amira.id}`,
    );
    expect(items).toMatchObject([{ state: 'active', doseMcg: 60_000 }]);
    expect(clinic.browser.faults).toEqual([]);
  });
});
