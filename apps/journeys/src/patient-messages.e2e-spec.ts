import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { RunningProvider } from '@cairn/reminders/testing';
import { BrowserClinic } from './browser-clinic';
import { inBrowser } from './browser';
import { noonZone } from './harness/clinic';
import { Program, until } from './harness/program';
import { holds } from './looked-at';

jest.setTimeout(240_000);

const account = { TWILIO_ACCOUNT_SID: 'ACtest', TWILIO_AUTH_TOKEN: 'token', TWILIO_FROM: '+16175550100' };
const number = '+16175550177';

/**
 * Consent, reminder, STOP, renewed consent, and a cry for help: through the screens, a worker, and a provider of text messages that is a
 * program of its own and signs what it tells.
 */
describe('a person agrees to messages, ends them, and agrees anew', () => {
  let clinic: BrowserClinic;
  let provider: RunningProvider;
  let worker: Program;
  let nth = 0;

  beforeAll(async () => {
    provider = await RunningProvider.open();
    const twilio = (url: string) => ({ ...account, TWILIO_BASE_URL: provider.url, CAIRN_PUBLIC_URL: url });
    clinic = await BrowserClinic.open(twilio);
    const { programmeId } = clinic.team.clinic.staff;
    await clinic.db.owner.query('update programme set time_zone = $2 where id = $1', [programmeId, noonZone()]);
    await clinic.db.owner.query(
      `insert into programme_policy (id, programme_id, key, value, effective_from, citation)
       values ($1, $2, 'remind_session', '"now"', '2026-01-01', 'test')`,
      [randomUUID(), programmeId],
    );
    // The number that was given at registration is not in use any more.
    await clinic.db.owner.query('update contact_consent set revoked_at = now()');
    worker = Program.worker(clinic.db.appUrl, null, twilio(clinic.api.url));
  });
  afterAll(async () => {
    await worker.stop();
    await clinic.close();
    await provider.close();
  });

  const details = async (): Promise<Page> => {
    const page = await clinic.window('front_desk');
    await page.goto(`/patients/${clinic.people.amira.id}/details`);
    return page;
  };
  const agrees = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Record consent' }).click();
    await page.getByLabel('Phone number').last().fill(number);
    await page
      .getByRole('blockquote', { name: 'Wording of the consent' })
      .or(page.locator('blockquote'))
      .first()
      .waitFor();
  };
  const recorded = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Record consent' }).click();
    await page.getByText('Consent recorded.').waitFor({ state: 'attached' });
  };
  /** A session is booked, of which the person is told at once. */
  const booked = (): Promise<unknown> => {
    nth += 1;
    const body = clinic.team.session(
      clinic.people.amira.id,
      `${clinic.tomorrow}T${String(8 + nth).padStart(2, '0')}:00`,
    );
    return clinic.team.done('counselor', 'PUT', `/appointments/${randomUUID()}`, body);
  };
  const told = (count: number): Promise<unknown> =>
    until(`${count} messages are with the provider`, 60_000, async () => (await provider.taken()).length === count);
  const answers = (text: string) =>
    provider.inbound({ webhook: `${clinic.api.url}/api/v1/webhooks/sms/inbound`, from: number, text });

  inBrowser('the desk reads the words with the person and records what they lay down', async () => {
    const page = await details();
    await agrees(page);
    await page.getByText('What the person lays down').click();
    await page.getByLabel('Who else may see or hear it').fill('My sister');
    await page.getByLabel('A message may be left on voice mail').check();
    await holds(page, 'patient-messages-1-consent');
    await recorded(page);
    await page.getByText(/also seen by: My sister; a message may be left/).waitFor();
    const { rows } = await clinic.db.owner.query(
      'select wording, shared_with from contact_consent where address = $1',
      [number],
    );
    expect(rows).toEqual([{ wording: expect.stringContaining('I reply STOP'), shared_with: 'My sister' }]);
  });

  inBrowser('a reminder goes through the provider, and the outbox says that it was delivered', async () => {
    await booked();
    await told(1);
    const [{ text } = { text: '' }] = await provider.taken();
    expect(text).toMatch(/Reply STOP to end\.$/);
    expect(text).not.toMatch(/methadone|clinic|treatment|dose|counsel/i);
    const page = await clinic.window('front_desk');
    await page.goto('/outbox');
    await page.getByRole('radio', { name: 'Reminders by state', exact: true }).check();
    const row = page.getByRole('row', { name: /Amira Calloway/ }).first();
    await until('the receipt is in', 20_000, async () => {
      await page.reload();
      await page.getByRole('radio', { name: 'Reminders by state', exact: true }).check();
      await row.getByText(/attempt/).click();
      return (await row.innerText()).includes('delivered');
    });
    await row.getByText('A session is booked').waitFor();
    await holds(page, 'patient-messages-2-delivered');
  });

  inBrowser('the person answers STOP: the card says so, and the next reminder is refused with its reason', async () => {
    expect((await answers('Stop.')).text).toContain('You will get no more messages');
    const page = await details();
    await page.getByText(/Asked for no more messages/).waitFor();
    await holds(page, 'patient-messages-3-stopped');
    await booked();
    await page.goto('/outbox');
    await page.getByRole('radio', { name: 'Reminders by state', exact: true }).check();
    const refused = page.getByText('The person asked for no more messages to this address');
    await until('the refusal is shown', 60_000, async () => {
      await page.reload();
      await page.getByRole('radio', { name: 'Reminders by state', exact: true }).check();
      return refused
        .first()
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        );
    });
    expect(await provider.taken()).toHaveLength(1);
  });

  inBrowser('a new consent lifts it, and messages arrive again', async () => {
    const page = await details();
    await agrees(page);
    await recorded(page);
    // One message a day: the first one was yesterday's.
    await clinic.db.owner.query(`update reminder set changed_at = changed_at - interval '1 day' where state = 'sent'`);
    await booked();
    await told(2);
  });

  inBrowser('the details of the person tell all that was planned, why, and what became of it', async () => {
    const page = await details();
    await page.getByText('Reminders and messages to this person').click();
    const list = page.getByRole('list', { name: 'Messages to this person' });
    await list.getByText(/A session is booked. The person asked for no more messages to this address/).waitFor();
    await list
      .getByText(/Reply STOP to end/)
      .first()
      .waitFor();
    await holds(page, 'patient-messages-6-told');
  });

  inBrowser('urgent words raise an alert, and somebody sees to them in the inbox', async () => {
    expect((await answers('I think I took an overdose')).text).toContain('911');
    const page = await clinic.window('nurse');
    await page.goto(`/patients/${clinic.people.amira.id}`);
    await page.getByText('Urgent words in a message').first().waitFor();
    await holds(page, 'patient-messages-4-alert');
    await page.goto('/outbox');
    await page.getByRole('radio', { name: 'Answers', exact: true }).check();
    const row = page.getByRole('row', { name: /I think I took an overdose/ });
    await row.getByText('Urgent words').waitFor();
    await holds(page, 'patient-messages-5-inbox');
    await row.getByLabel('What was done').fill('Called, the ambulance is there');
    await row.getByRole('button', { name: 'Seen to' }).click();
    await row.waitFor({ state: 'hidden' });
    await page.goto(`/patients/${clinic.people.amira.id}`);
    await page.getByRole('heading', { name: /Amira/ }).first().waitFor();
    await page.getByText('Urgent words in a message').waitFor({ state: 'detached' });
  });
});
