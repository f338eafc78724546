import { randomUUID } from 'node:crypto';
import { until } from './harness/program';
import { inBrowser } from './browser';
import { BrowserClinic } from './browser-clinic';
import { ByKeyboard } from './by-keyboard';
import { holds } from './looked-at';
import { plusDays } from './people';

jest.setTimeout(240_000);

const given = 'Abel Beatriz Colm Dunya Elio Farah Goran Hanne Imre Jude Kofi Lena'.split(' ');
const responses = [
  'Named evenings alone as the hardest time of the day.',
  'Said little at first, then told of a call to a sister.',
  'Practiced leaving early and found two sentences for it.',
  'Was angry about the bus, and wrote it into the map.',
];
/** Of somebody who types with a few fingers: four keys a second. */
const keysAMinute = 240;

/** A group of twelve is written up by keyboard: once for all, a few words for each, one signature. */
describe('the note of a group of twelve', () => {
  let clinic: BrowserClinic;
  let counselor: ByKeyboard;
  let members: { id: string; name: string }[];
  let keys = 0;
  const group = 'Morning skills';

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    members = [];
    for (const [at, name] of given.entries()) {
      const { id } = await clinic.team.register(name, 'Vale', `19${70 + at}-02-11`);
      await clinic.team.bring(id, 'admitted');
      members.push({ id, name: `${name} Vale` });
    }
    counselor = new ByKeyboard(await clinic.window('counselor'));
    await counselor.page.exposeFunction('oneKey', () => {
      keys += 1;
    });
    await counselor.page.addInitScript("addEventListener('keydown', () => void oneKey(), { capture: true })");
  });
  afterAll(() => clinic.close());

  inBrowser('a group is set up, and its first member is added', async () => {
    const { page } = counselor;
    await page.goto('/groups');
    await page.getByText('There is no group yet.').waitFor();
    await holds(page, 'group-1-none');
    await counselor.press('n');
    await page.getByRole('form', { name: 'New group' }).waitFor();
    await counselor.write('Name', group);
    await counselor.write('Where', 'Room 2');
    await counselor.press('Control+Enter');
    await page.getByRole('heading', { name: group, level: 1 }).waitFor();
    await counselor.press('n');
    const form = page.getByRole('form', { name: `Add to ${group}` });
    await form.waitFor();
    await page.keyboard.type('Abel Vale');
    await page.getByRole('option', { name: /Abel Vale/ }).waitFor();
    await counselor.press('Enter', 'Control+Enter');
    await form.waitFor({ state: 'hidden' });
    await page.getByRole('region', { name: 'Members' }).getByText('Abel Vale').waitFor();
    await holds(page, 'group-2-first-member');
  });

  inBrowser('the others are added, twelve at most', async () => {
    const id = counselor.page.url().split('/').at(-1);
    const { team } = clinic;
    const join = (patientId: string) =>
      team.ask('counselor', 'PUT', `/groups/${id}/members/${randomUUID()}`, {
        ...{ patientId, joinedOn: team.today, reason: null },
      });
    for (const member of members.slice(1)) expect((await join(member.id)).status).toBe(201);
    expect(await join(clinic.people.amira.id)).toMatchObject({ status: 422, body: { code: 'group.size' } });
  });

  inBrowser('its note is written in less than five minutes of keys', async () => {
    const { page } = counselor;
    await page.reload();
    await page.getByText('12 members').waitFor();
    keys = 0;
    await counselor.press('w');
    const form = page.getByRole('form', { name: `Group note of ${group}` });
    await form.waitFor();
    // It is noon in this clinic.
    await form.getByLabel('Began').fill(`${clinic.team.today}T10:00`);
    await counselor.write('Topic', 'A map of the day');
    await counselor.write('What was done', 'Each drew the day hour by hour and marked where use begins.');
    await counselor.write(
      'Next step for everybody who has none of their own',
      `Group on ${plusDays(clinic.team.today, 7)}`,
    );
    for (const [at, { name }] of members.entries()) {
      const entry = form.getByRole('group', { name, exact: true });
      if (name === 'Jude Vale') {
        await counselor.choose(entry.getByRole('group', { name: 'Attendance' }), 'Absent');
        continue;
      }
      if (name === 'Goran Vale') {
        await counselor.choose(entry.getByRole('group', { name: 'Attendance' }), 'Came late');
        await counselor.reach(entry.getByLabel('Own minutes'));
        await page.keyboard.type('45');
      }
      await counselor.reach(entry.getByRole('group', { name: 'Took part' }).getByRole('radio').first());
      await counselor.press('Space');
      await counselor.reach(entry.getByLabel('How they responded'));
      await page.keyboard.type(`${at + 1}. ${responses[at % responses.length]}`);
      await counselor.reach(entry.getByRole('group', { name: 'Safety' }).getByRole('radio').first());
      await counselor.press('Space');
      if (at === 0) await holds(page, 'group-3-writing');
    }
    // A name slips in: it is found before anything is signed.
    const last = form.getByRole('group', { name: 'Lena Vale', exact: true });
    await counselor.reach(last.getByLabel('How they responded'), 'Shift+Tab');
    await counselor.press('End');
    await page.keyboard.type(' Agreed with Kofi.');
    await counselor.press('Control+Enter');
    await last.getByText('“Kofi” is another member: write “a peer” instead').waitFor();
    await holds(page, 'group-4-named');
    await counselor.press(...Array.from({ length: 5 }, () => 'Backspace'));
    await page.keyboard.type('a peer.');
    await last.getByText('is another member').waitFor({ state: 'hidden' });
    await counselor.press('Control+Enter');
    await page.getByRole('heading', { name: group, level: 1 }).waitFor();
    await page.getByText('11 of 12 came').waitFor();
    console.log(`group note of twelve: ${keys} keys, ${(keys / keysAMinute).toFixed(1)} minutes`);
    expect(keys).toBeLessThan(5 * keysAMinute);
    expect(keys).toBeGreaterThan(500);
    await page.getByText('11 of 12 came').click();
    await holds(page, 'group-5-signed');
  });

  inBrowser('everybody who came has a note of their own, in which nobody else stands', async () => {
    const { team } = clinic;
    for (const [at, { id, name }] of members.entries()) {
      const { items } = await team.done('counselor', 'GET', `/patients/${id}/notes`);
      const text = JSON.stringify(items);
      for (const other of given.filter((one) => !name.startsWith(one))) expect(text).not.toContain(other);
      expect(items).toHaveLength(name === 'Jude Vale' ? 0 : 1);
      if (name !== 'Jude Vale') expect(text).toContain(`${at + 1}. `);
    }
    const { page } = counselor;
    await page.goto(`/patients/${members[6]?.id}`);
    const notes = page.getByRole('region', { name: 'Progress notes' });
    await notes.getByText(/Came late: 45 of 60 minutes/).waitFor();
    await holds(page, 'group-6-own-note');
    expect(clinic.browser.faults).toEqual([]);
  });

  inBrowser('what is half written is there again after the page was closed', async () => {
    const { page } = counselor;
    await page.goto('/groups');
    await page.getByRole('link', { name: group }).click();
    await page.getByRole('heading', { name: group, level: 1 }).waitFor();
    await counselor.press('w');
    await counselor.write('Topic', 'Sleep');
    await page.locator('[data-draft="saved"]').waitFor();
    await counselor.press('Escape');
    await page.getByRole('heading', { name: group, level: 1 }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: group, level: 1 }).waitFor();
    await counselor.press('w');
    const topic = page.getByLabel('Topic', { exact: true });
    await until('the topic is back', 10_000, async () => (await topic.inputValue()) === 'Sleep');
  });
});
