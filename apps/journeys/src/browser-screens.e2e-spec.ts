import type { Role } from '@cairn/rules';
import type { Page } from 'playwright-core';
import { inBrowser, photograph, sideways } from './browser';
import { BrowserClinic, type Patient } from './browser-clinic';
import { clinicalScreens, prepareClinical } from './clinical-screens';
import { prepareRunning, runningScreens } from './running-screens';
import { heading, type Screen, serious, words } from './screen';

jest.setTimeout(120_000);

const chartOf = ({ id }: Patient) => `/patients/${id}`;

const screens: readonly Screen[] = [
  { name: 'sign-in', role: null, path: () => '/sign-in', ready: heading('Cairn') },
  {
    name: 'the parts of the kit',
    role: null,
    path: () => '/gallery',
    ready: (page) => page.getByRole('main').waitFor(),
  },
  {
    name: 'the board',
    role: 'counselor',
    path: () => '/board',
    ready: (page) => page.getByRole('row', { name: /Deja Okoro/ }).waitFor(),
  },
  {
    name: 'a chart with an open form',
    role: 'counselor',
    path: ({ people }) => chartOf(people.amira),
    ready: async (page) => {
      await page.getByRole('button', { name: 'Care interrupted' }).click();
      await page.getByRole('form').waitFor();
    },
  },
  {
    name: 'a chart of someone just registered',
    role: 'counselor',
    path: ({ people }) => chartOf(people.cesar),
    ready: heading('Chart of Cesar Ghosh'),
  },
  {
    name: 'patients',
    role: 'counselor',
    path: () => '/patients',
    ready: (page) => page.getByRole('row', { name: /Okoro/ }).waitFor(),
  },
  {
    name: 'the schedule',
    role: 'counselor',
    path: ({ tomorrow }) => `/schedule?day=${tomorrow}`,
    ready: async (page) => {
      await page.getByRole('button', { name: /Amira Calloway/ }).click();
      await page.getByRole('complementary', { name: 'Session' }).waitFor();
    },
  },
  {
    name: 'the outbox',
    role: 'counselor',
    path: () => '/outbox',
    ready: (page) =>
      page
        .getByText(/^Oak Street Office/)
        .first()
        .waitFor(),
  },
  {
    name: 'the order form',
    role: 'prescriber',
    path: ({ people }) => chartOf(people.cesar),
    ready: async (page) => {
      await page.getByRole('heading', { name: 'Chart of Cesar Ghosh' }).waitFor();
      await page.keyboard.press('o');
      await page.getByRole('form').waitFor();
    },
  },
  {
    name: 'registration',
    role: 'front_desk',
    path: () => '/patients/new',
    ready: async (page) => {
      await page.getByRole('button', { name: /^Register/ }).click(); // with every field that can be wrong
      await page.getByLabel('Given name').waitFor();
    },
  },
  {
    name: 'details',
    role: 'front_desk',
    path: ({ people }) => `${chartOf(people.bao)}/details`,
    ready: heading('Details and contact'),
  },
  {
    name: 'the dosing window',
    role: 'nurse',
    path: () => '/dosing',
    ready: async (page, { people }) => {
      await page.getByRole('region', { name: /^Still to come/ }).waitFor();
      await page.keyboard.type(people.deja.number);
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Dose for Deja Okoro' }).waitFor();
      await page.keyboard.press('i');
    },
  },
  {
    name: 'the caseload',
    role: 'counselor_supervisor',
    path: () => '/reports',
    ready: words('Caseload per counselor'),
  },
  {
    name: 'the census',
    role: 'counselor_supervisor',
    path: () => '/reports?view=census',
    ready: words('Census by level of care'),
  },
  {
    name: 'a page that is not there',
    role: 'counselor',
    path: () => '/nowhere',
    ready: (page) => page.getByText('There is no such page.').waitFor(),
  },
];

describe('every screen', () => {
  let clinic: BrowserClinic;
  const windows = new Map<Role | null, Promise<Page>>();
  const windowOf = (role: Role | null) => {
    const page = windows.get(role) ?? (role === null ? clinic.browser.blank() : clinic.window(role));
    windows.set(role, page);
    return page;
  };

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    const { team, people, tomorrow } = clinic;
    const session = team.session(people.amira.id, `${tomorrow}T10:00`);
    await team.done('counselor', 'PUT', '/appointments/5f0c1c52-62cc-4a0c-9a5f-9d0a3f6f7b11', session);
    await clinic.sendReminders(people.amira.id);
    await prepareRunning(clinic);
    await prepareClinical(clinic);
  });
  afterAll(() => clinic.close());

  for (const screen of [...screens, ...runningScreens, ...clinicalScreens]) {
    inBrowser(`${screen.name} can be read and worked by everyone, in light, in dark and at 200 %`, async () => {
      const page = await windowOf(screen.role);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.goto(screen.path(clinic));
      await screen.ready(page, clinic);
      expect(await serious(page)).toEqual([]);
      await photograph(page, `screen-${screen.name.replaceAll(' ', '-')}`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
      expect(await serious(page)).toEqual([]);
      await photograph(page, `screen-${screen.name.replaceAll(' ', '-')}-dark`);
      await page.setViewportSize({ width: 683, height: 384 });
      await photograph(page, `screen-${screen.name.replaceAll(' ', '-')}-twice`);
      expect(await sideways(page)).toBe(0);
      expect(await page.title()).toBe('Cairn');
    });
  }

  inBrowser('what has the focus at 200 % is not hidden under the acts of its form', async () => {
    const page = await windowOf('administrator');
    await page.setViewportSize({ width: 683, height: 384 });
    await page.goto('/programme/staff');
    await page.getByRole('button', { name: 'Invite a colleague' }).first().click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    for (let tabs = 0; tabs < 14; tabs += 1) {
      const hidden = await page.evaluate<string | null>(
        `(() => { const place = document.activeElement, { x, y, width, height } = place.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return top !== null && (place.contains(top) || top.contains(place)) ? null : place.outerHTML; })()`,
      );
      expect(hidden).toBe(null);
      await page.keyboard.press('Tab');
    }
  });

  inBrowser('has shown no error, no refused script and no address that tells too much', async () => {
    expect(clinic.browser.faults).toEqual([]);
  });
});
