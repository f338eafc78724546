import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inBrowser } from './browser';
import { BrowserClinic } from './browser-clinic';
import { ByKeyboard } from './by-keyboard';
import { holds } from './looked-at';
import { plusDays } from './people';

jest.setTimeout(180_000);

/** A counselor's day by keyboard: the board, three sessions written up, a plan gone through; and a supervisor's second signature. */
describe("a counselor's day", () => {
  let clinic: BrowserClinic;
  let counselor: ByKeyboard;
  let supervisor: Page;
  const objectiveId = randomUUID();

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    const { today } = clinic.team;
    await clinic.team.done('counselor', 'PUT', `/patients/${clinic.people.amira.id}/treatment-plans/${randomUUID()}`, {
      content: plan(today, objectiveId),
      ...{
        effectiveOn: today,
        nextReviewOn: plusDays(today, 2),
        consent: 'signed',
        consentReason: null,
        follows: null,
      },
    });
    counselor = new ByKeyboard(await clinic.window('counselor'));
    supervisor = await clinic.window('counselor_supervisor');
  });
  afterAll(() => clinic.close());

  const seen = () => [clinic.people.amira, clinic.people.bao, clinic.people.deja];

  inBrowser('the board says what is broken in whose plan, with the rule', async () => {
    const { page } = counselor;
    await page.goto('/board');
    await counselor.row(new RegExp(clinic.people.bao.name));
    const about = page.getByRole('group', { name: `About ${clinic.people.bao.name}` });
    await about.getByText(clinic.people.bao.name).waitFor();
    await holds(page, 'counselor-1-board');
  });

  inBrowser('three sessions are written up, each from the chart with one key', async () => {
    const { page } = counselor;
    for (const [place, person] of seen().entries()) {
      await page.goto(`/patients/${person.id}`);
      await page.getByRole('heading', { name: /^Chart of/ }).waitFor();
      await counselor.press('w');
      const form = page.getByRole('form', { name: `Note on ${person.name}` });
      await form.waitFor();
      // It is noon in this clinic.
      await form.getByLabel('Began').fill(`${clinic.team.today}T10:00`);
      await counselor.write('Minutes', '45');
      await counselor.write('Topic', 'Mornings');
      await counselor.write('Data', `Session ${place + 1}. Came by bus, slept five hours.`);
      await counselor.write('Assessment', `Session ${place + 1}. Cravings are weaker than a week ago.`);
      await counselor.write('Plan', `Session ${place + 1}. Calls before the evening gets long.`);
      if (place === 0) {
        await counselor.reach(form.getByRole('checkbox', { name: 'Names 3 triggers' }));
        await counselor.press('Space');
      } else await form.getByLabel('Why no objective of the plan was worked on').selectOption({ index: 1 });
      await counselor.reach(form.getByRole('radiogroup', { name: 'Safety' }).getByRole('radio').first());
      await counselor.press('Space');
      await counselor.write('Next step', 'Session on Tuesday');
      if (place === 0) await holds(page, 'counselor-2-note');
      await counselor.press('Control+Enter');
      await form.waitFor({ state: 'hidden' });
      await page
        .getByRole('region', { name: 'Progress notes' })
        .getByText(/slept five hours/)
        .waitFor();
    }
  });

  inBrowser('a plan is gone through, and its next review counts from today', async () => {
    const { page } = counselor;
    await page.goto(`/patients/${clinic.people.amira.id}`);
    await page.getByRole('heading', { name: /^Chart of/ }).waitFor();
    const section = page.getByRole('region', { name: 'Treatment plan' });
    await counselor.reach(section.getByRole('button', { name: 'Review', exact: true }));
    await counselor.press('Enter');
    const form = page.getByRole('form', { name: /^Review of the treatment plan/ });
    await form.waitFor();
    await counselor.write('Who took part', `${clinic.people.amira.name} and me`);
    await form.getByLabel('How it stands').selectOption({ label: 'In progress' });
    await counselor.write('In words (optional)', 'Knows two of them');
    await holds(page, 'counselor-3-review');
    await counselor.press('Control+Enter');
    await form.waitFor({ state: 'hidden' });
    await section.getByText(/in progress/).waitFor();
    await holds(page, 'counselor-4-plan');
  });

  inBrowser('a supervisor signs beside the author, who has no license yet, and the note is final', async () => {
    await supervisor.goto('/notes');
    await supervisor.getByRole('heading', { name: 'Notes to review' }).waitFor();
    const mine = supervisor.locator('details').filter({ hasText: clinic.people.amira.name });
    await mine.locator('summary').click();
    await holds(supervisor, 'counselor-5-waiting');
    await mine.getByRole('button', { name: 'Sign beside the author' }).click();
    await mine.waitFor({ state: 'hidden' });
    expect(await supervisor.locator('details').filter({ hasText: clinic.people.bao.name }).count()).toBe(1);
    const { items } = await clinic.team.done('counselor', 'GET', `/patients/${clinic.people.amira.id}/notes`);
    expect(items).toMatchObject([{ state: 'final', content: { objectiveIds: [objectiveId] } }]);
    expect(clinic.browser.faults).toEqual([]);
  });
});

function plan(today: string, objectiveId: string) {
  const intervention = {
    ...{ id: randomUUID(), modality: 'CBT', times: 1, per: 'week', minutes: 50, responsible: 'Counselor' },
    ...{ site: 'Clinic', startsOn: today, endsOn: null },
  };
  const objective = {
    ...{ id: objectiveId, statement: 'Names 3 triggers', baseline: '0 known', measure: 'Diary', target: '3 known' },
    ...{ targetOn: plusDays(today, 60), status: 'not-started', percent: null, interventions: [intervention] },
  };
  const goal = {
    id: randomUUID(),
    statement: 'Know what makes me want to use',
    term: 'short',
    objectives: [objective],
  };
  const problem = {
    ...{ id: randomUUID(), dimension: '4', statement: 'Uses when alone', priority: 'high', status: 'active' },
    ...{ reason: null, goals: [goal] },
  };
  const none = ['education', 'vocation', 'employment', 'medical', 'psychiatric', 'psychosocial', 'economic', 'legal'];
  return {
    ...{ strengths: 'Works hard', barriers: 'No car', ownGoals: 'See my children', dischargeCriteria: 'Stable' },
    ...{ harmReduction: 'Never alone', prevention: 'See the prevention plan', problems: [problem] },
    needs: Object.fromEntries([...none, 'housing', 'recovery'].map((need) => [need, null])),
  };
}
