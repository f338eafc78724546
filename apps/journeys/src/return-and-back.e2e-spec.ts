import { randomUUID } from 'node:crypto';
import { emptyPreventionPlan, type UseStep, useSteps } from '@cairn/rules';
import type { Locator, Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { plusDays } from './people';
import { UnitDays } from './unit-days';

jest.setTimeout(300_000);

const word = (guard: string, reasonCode = 'seen_on_paper') => ({ guard, reasonCode, text: 'Talked through today' });

/** Somebody uses again and stays in care; later leaves, comes back after weeks, and is asked anew, not judged. */
describe('a return to use and back', () => {
  let clinic: UnitDays;
  let milo = '';

  beforeAll(async () => {
    clinic = await UnitDays.open(100, ['Milo', 'Tarrant']);
  });
  afterAll(() => clinic.close());

  const get = (what: string) => clinic.colleagues.done('counselor', 'GET', `/patients/${milo}/${what}`);
  const main = async (): Promise<string> => {
    const { path } = await get('chart');
    return (
      (path as { tracks: { track: string; state: string }[] }).tracks.find(({ track }) => track === 'main')?.state ?? ''
    );
  };
  const steps = async (): Promise<Record<string, string | null>> => {
    const { items } = await get('use-events');
    const [event] = items as { steps: { step: string; answeredAt: string | null }[] }[];
    return Object.fromEntries((event?.steps ?? []).map(({ step, answeredAt }) => [step, answeredAt]));
  };
  const chart = async (role: 'counselor' | 'nurse' | 'prescriber'): Promise<Page> => {
    const page = await clinic.window(role);
    await page.goto(`/patients/${milo}`);
    return page;
  };
  const choose = (form: Locator, label: string, answer: string) =>
    form.getByRole('group', { name: label }).getByRole('radio', { name: answer, exact: true }).check();

  /** Opens a step of the event, fills it in by its labels, and records it. */
  const answer = async (
    page: Page,
    step: UseStep,
    choices: Record<string, string>,
    texts: Record<string, string> = {},
  ) => {
    const { number, label } = useSteps[step];
    const panel = page.getByRole('region', { name: 'Return to use', exact: true });
    await panel
      .getByRole('row', { name: new RegExp(`^${number}\\. ${label}`) })
      .getByRole('button', { name: /^Record/ })
      .click();
    const form = page.getByRole('form', { name: `Step ${number}: ${label}` });
    for (const [asked, said] of Object.entries(choices)) await choose(form, asked, said);
    for (const [asked, said] of Object.entries(texts)) await form.getByLabel(asked, { exact: true }).fill(said);
    await form.getByRole('button', { name: 'Record', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
  };

  inBrowser('he tells his counselor; nobody ends anything, and six steps begin', async () => {
    await clinic.at(1, '09:00');
    milo = (await clinic.colleagues.register('Milo', 'Tarrant', '1991-07-12')).id;
    await clinic.colleagues.bring(milo, 'admitted');
    await clinic.at(10, '10:00');
    const page = await chart('counselor');
    const panel = page.getByRole('region', { name: 'Return to use', exact: true });
    await panel.getByRole('button', { name: 'Record a return to use' }).click();
    const form = page.getByRole('form', { name: 'Return to use' });
    await choose(form, 'How it became known', 'The person told us');
    await form.getByRole('group', { name: 'What was used' }).getByRole('checkbox').first().check();
    await form.getByLabel('Day of use (if known)').fill(plusDays(clinic.firstDay, 7));
    await form.getByRole('button', { name: 'Record', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await panel.getByText('Overdose risk is higher').waitFor();
    await answer(page, 'reach-out', { Whom: 'The person', How: 'In person here', 'What came of it': 'Reached' });
    await photograph(page, 'return-1-begun');
    expect(await main()).toBe('admitted');
  });

  inBrowser('medical staff see to safety on the same day', async () => {
    const page = await chart('nurse');
    await answer(page, 'safety', {
      ...{ 'How the person is': 'Well', 'Lower tolerance': 'Talked about', Naloxone: 'Given today' },
      ...{ Injection: 'Does not inject', Pregnancy: 'Does not apply', 'Suicide screen': 'Asked, negative' },
    });
    const done = await steps();
    expect([done['reach-out'], done.safety].every((at) => at !== null)).toBe(true);
  });

  inBrowser('the next days: support, what was learned, the level that fits, and a new plan', async () => {
    await clinic.at(12, '15:00');
    let page = await chart('counselor');
    await answer(
      page,
      'support',
      { How: 'In a session' },
      { 'What helped, in the person’s words': 'That nobody shouted' },
    );
    await answer(
      page,
      'learn',
      {},
      {
        ...{ 'Where, when, with whom': 'After work, alone', Thoughts: 'Only once', 'Feelings and body': 'Tired' },
        ...{ 'What the use gave': 'Quiet', 'What came after': 'Shame', 'What to try next time': 'Call first' },
      },
    );
    page = await chart('prescriber');
    await answer(
      page,
      'level-of-care',
      {
        ...{ Dimensions: 'Looked at, unchanged', 'Level of care': 'More offered and declined' },
        ...{ 'Medication (MOUD)': 'Offered and declined', 'Taken as agreed': 'Not on medication' },
      },
      { 'What was decided, and why': 'Wants to go on as before; the offer stands' },
    );
    await clinic.colleagues.done('counselor', 'PUT', `/patients/${milo}/prevention-plans/${randomUUID()}`, {
      ...{ activate: false, occasion: 'first', consent: null, consentReason: null, nextReviewOn: null, follows: null },
      plan: { ...emptyPreventionPlan, reasons: 'My brother' },
    });
    page = await chart('counselor');
    await answer(
      page,
      'plan',
      { 'Treatment plan': 'Gone through, unchanged' },
      { 'Next check-up': plusDays(clinic.firstDay, 18) },
    );
    await photograph(page, 'return-2-six-steps');
    expect(Object.values(await steps()).every((at) => at !== null)).toBe(true);
    expect(await main()).toBe('admitted');
  });

  inBrowser('he leaves by his own wish, and the door stays open', async () => {
    await clinic.at(40, '11:00');
    await clinic.colleagues.done('counselor', 'POST', `/patients/${milo}/episode/moves`, {
      ...{ id: randomUUID(), track: 'main', to: 'discharged', reason: 'Wants a break' },
      attestations: [word('PATH-DISCHARGED-1', 'left_before_completion'), word('PATH-DISCHARGED-8')],
    });
    const { summaries, scene } = await get('discharge');
    expect([summaries, (scene as { teds: string }).teds]).toEqual([[], '2']);
  });

  inBrowser('after seven weeks he comes back into a new episode, and is asked anew', async () => {
    await clinic.at(90, '10:00');
    const page = await chart('counselor');
    await page.getByRole('button', { name: 'Open a new episode' }).click();
    const form = page.getByRole('form', { name: 'Open a new episode' });
    await form.getByRole('textbox').fill('Asks to come back');
    await form.getByRole('button', { name: 'Open the episode' }).click();
    const list = page.getByRole('region', { name: 'To confirm after coming back' });
    await list.getByText('9 open').waitFor();
    await photograph(page, 'return-3-to-confirm');
    await list.getByRole('button', { name: 'Still holds: People, coverage and how to be reached' }).click();
    const said = page.getByRole('form', { name: /^Still holds: People/ });
    await said.getByLabel('What you asked, and the answer').fill('All of it; a new telephone number, written down');
    await said.getByRole('button', { name: 'Confirm' }).click();
    await list.getByText('8 open').waitFor();
    expect(await list.getByRole('button', { name: /Allergies/ }).count()).toBe(0);
    await photograph(page, 'return-4-confirmed');
  });

  inBrowser('the nurse confirms what is hers, and a record of the new episode counts by itself', async () => {
    const page = await chart('nurse');
    const list = page.getByRole('region', { name: 'To confirm after coming back' });
    await list.getByRole('button', { name: 'Still holds: Allergies, other medicines, pregnancy' }).click();
    const said = page.getByRole('form', { name: /^Still holds: Allergies/ });
    await said.getByLabel('What you asked, and the answer').fill('No allergies, nothing new');
    await said.getByRole('button', { name: 'Confirm' }).click();
    await list.getByText('7 open').waitFor();
    await clinic.colleagues.done('counselor', 'PUT', `/patients/${milo}/prevention-plans/${randomUUID()}`, {
      ...{ activate: false, occasion: 'first', consent: null, consentReason: null, nextReviewOn: null, follows: null },
      plan: { ...emptyPreventionPlan, reasons: 'My brother, and me' },
    });
    await page.reload();
    await list.getByText('6 open').waitFor();
    expect(await main()).toBe('screened');
  });
});
