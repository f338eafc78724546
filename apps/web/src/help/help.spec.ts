import { areas } from '../shell/areas';
import { helpAreas, helpFor } from './areas';
import { helpPages, searchHelp } from './pages';

test('every area of the navigation has a help page, and every help area has its words', () => {
  for (const area of areas) expect([area.to, helpFor(area.to)]).not.toContain(null);
  expect(helpPages.map(({ area }) => area)).toEqual(helpAreas.map(({ area }) => area));
});

test('a page leads to the help for what is on it', () => {
  expect(helpFor('/patients')?.area).toBe('patients');
  expect(helpFor('/patients/new')?.area).toBe('patients');
  expect(helpFor('/patients/0190/details')?.area).toBe('patients');
  expect(helpFor('/patients/0190')?.area).toBe('chart');
  expect(helpFor('/patients/0190/who-looked')?.area).toBe('who-looked');
  expect(helpFor('/patients/0190/merge/0191')?.area).toBe('corrections');
  expect(helpFor('/programme/staff/0190')?.area).toBe('staff');
  expect(helpFor('/programme/policy')?.area).toBe('settings');
  expect(helpFor('/account')?.area).toBe('account');
  expect(helpFor('/help')).toBeNull();
});

test('each page says what it is for, a few things step by step, what a refusal means, and whom to ask', () => {
  for (const page of helpPages) {
    expect(page.purpose.length).toBeGreaterThan(40);
    expect(page.tasks.length).toBeGreaterThanOrEqual(2);
    expect(page.tasks.length).toBeLessThanOrEqual(6);
    expect(page.tasks.every(({ steps }) => steps.length > 0)).toBe(true);
    expect(page.questions.length).toBeGreaterThan(0);
    expect(page.ask).not.toBe('');
    // A screen and a half: nobody reads more while someone waits.
    expect(JSON.stringify(page).length).toBeLessThan(3000);
  }
});

test('the search finds a task by the words of its steps', () => {
  expect(searchHelp('forgot password').map(({ page }) => page.area)).toContain('staff');
  expect(searchHelp('one-time code').length).toBeGreaterThan(0);
  expect(searchHelp('')).toEqual([]);
});
