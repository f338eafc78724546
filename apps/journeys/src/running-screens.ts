import { randomUUID } from 'node:crypto';
import type { Role } from '@cairn/rules';
import type { Page } from 'playwright-core';
import type { BrowserClinic } from './browser-clinic';
import { onePage } from './one-page';
import { heading, type Screen } from './screen';

/** Records that some of these screens show, by the name they have below. */
const made: Record<'twin' | 'closed' | 'member' | 'list', string> = { twin: '', closed: '', member: '', list: '' };

const listOfPeople = 'given_name,family_name,date_of_birth,sex_at_birth\nAda,Listed,31 of March,female\n';

/** A duplicate and a merged pair, a restricted chart that was opened, a list, someone in the waiting room. */
export async function prepareRunning(clinic: BrowserClinic): Promise<void> {
  const { team, people, api } = clinic;
  const asked = async (role: Role, method: string, path: string, body: unknown): Promise<void> => {
    const person = await team.clinic.signIn(api.url, role);
    const answer = await person.ask(api.url, method, `/api/v1${path}`, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  };
  const make = async (given: string, family: string) => (await team.register(given, family, '1986-03-09')).id;
  made.twin = await make('Amira', 'Caloway');
  made.closed = await make('Farah', 'Nasser');
  made.member = team.clinic.staff.actor('nurse').staffId ?? '';
  made.list = randomUUID();
  const [survivorId, absorbedId] = [await make('Nadia', 'Silva'), await make('Nadja', 'Silva')];
  const ended = { id: randomUUID(), track: 'main', to: 'declined_service', reason: 'Registered by mistake' };
  await team.done('counselor', 'POST', `/patients/${absorbedId}/episode/moves`, ended);
  await asked('administrator', 'POST', '/merges', {
    ...{ id: randomUUID(), survivorId, absorbedId, reason: 'Registered twice' },
  });
  await asked('privacy_officer', 'PUT', `/patients/${made.closed}/restriction/${randomUUID()}`, {
    ...{ kind: 'relative', readerIds: [], reason: 'Related to a colleague' },
  });
  await team.done('nurse', 'POST', `/patients/${made.closed}/openings`, {
    ...{ id: randomUUID(), reasonCode: 'treatment', reason: 'Stands at the window' },
  });
  await team.done('nurse', 'PUT', `/patients/${people.deja.id}/priorities/${randomUUID()}`, {
    ...{ kind: 'medical', fromDay: team.today },
  });
  const visit = (patientId: string) =>
    team.done('front_desk', 'PUT', `/desk/arrivals/${randomUUID()}`, { patientId, purpose: 'dose' });
  await visit(people.deja.id);
  await visit(people.bao.id);
  const administrator = await team.clinic.signIn(api.url, 'administrator');
  const sent = await fetch(`${api.url}/api/v1/list-imports/${made.list}?kind=patients`, {
    method: 'PUT',
    headers: { ...administrator.headers, 'content-type': 'text/csv', 'x-file-name': 'list.csv' },
    body: listOfPeople,
  });
  if (!sent.ok) throw new Error(`A list: ${sent.status} ${await sent.text()}`);
}

const row = (name: RegExp) => (page: Page) => page.getByRole('row', { name }).first().waitFor();
const opened = (button: string, then: string) => async (page: Page) => {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('heading', { name: then }).first().waitFor();
};

const programme: readonly Screen[] = [
  ['details of the program', '/programme', heading('Program details')],
  ['places and rooms with a form', '/programme/places', opened('Add a place', 'Add a place')],
  ['new hours', '/programme/hours', opened('New hours', 'New hours')],
  ['a closure', '/programme/hours', opened('Enter a closure', 'Enter a closure')],
  ['policy with one open', '/programme/policy?key=maintenance_review_days', heading('What held')],
  ['contingency programs with a form', '/programme/contingency', opened('Set up a program', 'Set up a program')],
  ['colleagues with an invitation', '/programme/staff', opened('Invite a colleague', 'Invite a colleague')],
  ['import of a list', '/programme/import', heading('Lists so far')],
  ['first steps', '/programme/first-steps', heading('First steps')],
].map(([name, path, ready]) => ({
  ...{ name: name as string, role: 'administrator' as const, path: () => path as string },
  ready: ready as Screen['ready'],
}));

/** One page of the help for each that has one. */
const help: readonly Screen[] = [
  'today',
  'desk',
  'chart',
  'who-looked',
  'corrections',
  'staff',
  'settings',
  'keys',
].map((area) => ({
  name: `help about ${area}`,
  role: 'nurse',
  path: () => `/help/${area}`,
  ready: heading(/^Help: /),
}));

export const runningScreens: readonly Screen[] = [
  {
    name: 'set-up of an empty house',
    role: null,
    path: () => '/set-up',
    ready: async (page) => {
      // This house is set up; the page asks, and is told otherwise.
      await page.route('**/api/v1/set-up', (route) => route.fulfill({ json: { needed: true } }));
      await page.goto('/set-up');
      await page.getByRole('button', { name: 'Set up and sign in' }).click(); // with every field that can be wrong
      await page.getByText('Enter the name of the organization.').waitFor();
      await page.unroute('**/api/v1/set-up');
    },
  },
  {
    name: 'welcome with a one-time code',
    role: null,
    path: () => '/welcome',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Choose this password and sign in' }).click();
      await page.getByText('Enter the code as it was given to you.').waitFor();
    },
  },
  {
    name: 'the front desk with someone selected',
    role: 'front_desk',
    path: () => '/desk',
    ready: async (page, { people }) => {
      await row(/Deja Okoro/)(page);
      await page.keyboard.type(people.amira.number);
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Selected: Amira Calloway' }).waitFor();
      await page.keyboard.press('w');
      await page.getByRole('textbox', { name: 'What for, in a few words' }).waitFor();
    },
  },
  ...programme,
  {
    name: 'a list that was uploaded',
    role: 'administrator',
    path: () => `/programme/import?list=${made.list}`,
    ready: heading('2. Check'),
  },
  {
    name: 'a colleague who leaves',
    role: 'administrator',
    path: () => `/programme/staff/${made.member}`,
    ready: async (page) => {
      await page.getByRole('button', { name: 'The nurse leaves…' }).click();
      await page.getByRole('button', { name: 'End their work here' }).click();
      await page.getByText('Say why, in a few words.').waitFor();
      await page.getByRole('button', { name: 'Add a license' }).click();
    },
  },
  {
    name: 'a one-time code',
    role: 'administrator',
    path: () => `/programme/staff/${made.member}`,
    ready: opened('Reset the password', 'One-time code for The nurse'),
  },
  {
    name: 'one’s own account',
    role: 'nurse',
    path: () => '/account',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Set a PIN' }).click();
      await page.getByRole('button', { name: 'Set the PIN' }).click();
      await page.getByLabel('The PIN again').waitFor();
    },
  },
  {
    name: 'a restricted chart, closed',
    role: 'counselor',
    path: () => `/patients/${made.closed}`,
    ready: heading('This chart is restricted'),
  },
  {
    name: 'a restricted chart, opened',
    role: 'nurse',
    path: () => `/patients/${made.closed}`,
    ready: heading('Chart of Farah Nasser'),
  },
  {
    name: 'a chart with a file',
    role: 'counselor',
    path: ({ people }) => `/patients/${people.amira.id}`,
    ready: async (page) => {
      await page.getByRole('heading', { name: 'Chart of Amira Calloway' }).waitFor();
      const files = [
        { name: 'letter.pdf', mimeType: 'application/pdf', buffer: onePage() },
        { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<script>alert(1)</script>') },
      ];
      await page.getByLabel('Files to add').setInputFiles(files);
      await page.getByRole('list', { name: 'Files' }).getByText('letter.pdf').waitFor();
      await page.getByText('Not kept', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Remove letter.pdf' }).click();
    },
  },
  {
    name: 'a file beside the form',
    role: 'counselor',
    path: ({ people }) => `/patients/${people.amira.id}`,
    ready: async (page) => {
      await page.getByRole('button', { name: 'letter.pdf', exact: true }).click();
      await page.getByRole('region', { name: 'File letter.pdf' }).waitFor();
    },
  },
  {
    name: 'who may read a chart',
    role: 'privacy_officer',
    path: () => `/patients/${made.closed}/details`,
    ready: opened('Change', 'Who may read this chart'),
  },
  {
    name: 'openings of restricted charts',
    role: 'privacy_officer',
    path: () => '/audit',
    ready: (page) => page.getByText('Stands at the window').waitFor(),
  },
  {
    name: 'who looked',
    role: 'privacy_officer',
    path: () => '/audit',
    ready: async (page) => {
      await page.getByRole('heading', { name: 'Who looked' }).waitFor();
      await page.keyboard.press('1');
      // The newest lines are their own: the colleagues' may be on the next page.
      await row(/The privacy_officer/)(page);
    },
  },
  {
    name: 'what is worth a question',
    role: 'privacy_officer',
    path: () => '/audit',
    ready: async (page) => {
      await page.getByRole('heading', { name: 'Who looked' }).waitFor();
      await page.keyboard.press('3');
      await page.getByRole('radio', { name: 'Worth a question' }).and(page.locator(':checked')).waitFor();
    },
  },
  {
    name: 'whether the trail is whole',
    role: 'privacy_officer',
    path: () => '/audit',
    ready: async (page) => {
      await page.getByRole('heading', { name: 'Who looked' }).waitFor();
      await page.keyboard.press('4');
      await page.getByText('Nobody has asked yet.').waitFor();
    },
  },
  {
    name: 'the report of who looked',
    role: 'privacy_officer',
    path: ({ people }) => `/patients/${people.amira.id}/who-looked`,
    ready: row(/The front_desk|The counselor/),
  },
  {
    name: 'corrections',
    role: 'administrator',
    path: () => '/corrections',
    ready: (page) => page.getByText('Registered twice').nth(1).waitFor(),
  },
  {
    name: 'two registrations side by side',
    role: 'administrator',
    path: ({ people }) => `/corrections/compare?one=${people.amira.id}&other=${made.twin}`,
    ready: heading('Join the two'),
  },
  { name: 'help', role: 'nurse', path: () => '/help', ready: heading('Help') },
  ...help,
  {
    name: 'the help over a page',
    role: 'nurse',
    path: () => '/dosing',
    ready: async (page) => {
      await page.getByRole('region', { name: /^Still to come/ }).waitFor();
      await page.keyboard.press('F1');
      await page.getByRole('dialog', { name: /^Help: / }).waitFor();
    },
  },
  {
    name: 'the keys of a page',
    role: 'front_desk',
    path: () => '/desk',
    ready: async (page) => {
      await row(/Deja Okoro/)(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    },
  },
  {
    name: 'the command palette',
    role: 'administrator',
    path: () => '/programme',
    ready: async (page) => {
      await page.getByRole('heading', { name: 'Program details' }).waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('hours');
      await page.getByRole('option').first().waitFor();
    },
  },
];
