import { randomUUID } from 'node:crypto';
import { BrowserClinic } from './browser-clinic';
import { inBrowser } from './browser';
import { noonZone } from './harness/clinic';
import { holds } from './looked-at';

jest.setTimeout(240_000);

/** Messages on their way: a channel that is paused, one that nobody knows the end of, and a call that somebody makes. */
describe('an administrator looks after the messages, and the desk calls whom none reached', () => {
  let clinic: BrowserClinic;
  const count = async (sql: string): Promise<number> => {
    const { rows } = await clinic.db.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
    return rows[0]?.n ?? 0;
  };

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    const { programmeId } = clinic.team.clinic.staff;
    await clinic.db.owner.query(
      `insert into contact_consent (id, programme_id, patient_id, channel, address) values ($1, $2, $3, 'sms', '617-555-0142')`,
      [randomUUID(), programmeId, clinic.people.amira.id],
    );
    await clinic.db.owner.query('update programme set time_zone = $2 where id = $1', [programmeId, noonZone()]);
    const body = clinic.team.session(clinic.people.amira.id, `${clinic.tomorrow}T15:00`);
    await clinic.team.done('counselor', 'PUT', `/appointments/${randomUUID()}`, body);
  });
  afterAll(() => clinic.close());

  inBrowser('the administrator pauses text messages; what falls due waits and is shown as waiting', async () => {
    const page = await clinic.window('administrator');
    await page.goto('/outbox');
    await page.getByRole('radio', { name: 'On their way', exact: true }).check();
    await page.getByRole('row', { name: /^Session 0 2 / }).waitFor();
    await holds(page, 'messages-1-queue');
    await page.getByLabel('Why Text message is paused').selectOption('The wording is wrong');
    await page.getByRole('button', { name: 'Pause Text message' }).click();
    await page.getByText(/Paused since .*: The wording is wrong/).waitFor();
    await clinic.sendReminders(clinic.people.amira.id);
    expect(await count(`reminder where state = 'sent' and audience = 'patient'`)).toBe(0);
    expect(await count(`reminder where reason = 'paused'`)).toBeGreaterThan(0);
    await page.reload();
    await page.getByRole('radio', { name: 'On their way', exact: true }).check();
    await page.getByText(/message(s)? wait/).waitFor();
    await holds(page, 'messages-2-paused');
  });

  inBrowser('lets them go on: the message goes out in neutral words', async () => {
    const page = await clinic.window('administrator');
    await page.goto('/outbox');
    await page.getByRole('radio', { name: 'On their way', exact: true }).check();
    await page.getByRole('button', { name: 'Let Text message go on' }).click();
    await page.getByRole('button', { name: 'Pause Text message' }).waitFor();
    await clinic.sendReminders(clinic.people.amira.id);
    await page.getByRole('radio', { name: 'Messages', exact: true }).check();
    const text = page.locator('blockquote').first();
    await text.waitFor();
    expect(await text.textContent()).not.toMatch(/methadone|clinic|treatment|dose|counsel/i);
    expect(await count('outbox_message')).toBeGreaterThan(0);
  });

  inBrowser('somebody says what became of a message that nobody knows the end of', async () => {
    await clinic.db.owner.query(
      `update reminder set state = 'unknown', reason = 'no-answer' 
       where id = (select id from reminder where state = 'sent' and audience = 'patient' limit 1)`,
    );
    const page = await clinic.window('front_desk');
    await page.goto('/outbox');
    await page.getByRole('radio', { name: 'Reminders by state', exact: true }).check();
    await page.getByRole('button', { name: 'It arrived' }).waitFor();
    await holds(page, 'messages-3-unknown');
    await page.getByRole('button', { name: 'It arrived' }).click();
    await page.getByRole('button', { name: 'It arrived' }).waitFor({ state: 'hidden' });
    expect(await count(`reminder where state = 'sent' and reason = 'by-hand-arrived'`)).toBe(1);
  });

  inBrowser('the desk calls whom no message reached, and the call is off the list', async () => {
    await clinic.db.owner.query(
      `insert into call_task (id, programme_id, patient_id, reminder_id, reason, role, due_at, created_at)
       select $1, programme_id, patient_id, id, 'gave-up', 'front_desk', now() + interval '4 hours', now()
       from reminder where audience = 'patient' limit 1`,
      [randomUUID()],
    );
    const page = await clinic.window('front_desk');
    await page.goto('/outbox');
    await page.getByRole('radio', { name: 'Calls to make', exact: true }).check();
    const row = page.getByRole('row', { name: /Amira Calloway/ });
    await row.getByText('617-555-0142').waitFor();
    await holds(page, 'messages-4-calls');
    await row.getByRole('button', { name: 'Reached', exact: true }).click();
    await row.waitFor({ state: 'hidden' });
    expect(await count(`call_task where outcome = 'reached'`)).toBe(1);
  });

  inBrowser(
    'the administrator writes other words, is told what speaks against them, and a privacy officer approves',
    async () => {
      const page = await clinic.window('administrator');
      await page.goto('/outbox');
      await page.getByRole('radio', { name: 'Words and times', exact: true }).check();
      await page
        .getByRole('row', { name: /^Session R-451 / })
        .getByText('the day before at 17:00, 2 hours before')
        .waitFor();
      const words = page.getByLabel('Other words');
      await words.fill('{sender}: your dose {day} {time}. Call {phone}.');
      await page.getByText(/R-436/).first().waitFor();
      const write = page.getByRole('button', { name: 'Write down for approval' });
      await holds(page, 'messages-5-fault');
      expect(await write.isDisabled()).toBe(true);
      await words.fill('{sender}: we expect you {day} at {time}. Call {phone}.');
      await page.getByText(/we expect you .* Reply STOP to end/).waitFor();
      await page.getByText(/of 160 characters/).waitFor();
      await holds(page, 'messages-6-words');
      await write.click();
      const mine = page.getByRole('list', { name: 'Words of the program' });
      await mine.getByText(/Waits for approval/).waitFor();
      expect(await mine.getByRole('button', { name: 'Approve' }).count()).toBe(0);
      const officer = await clinic.window('privacy_officer');
      await officer.goto('/outbox');
      await officer.getByRole('radio', { name: 'Words and times', exact: true }).check();
      await officer.getByRole('button', { name: 'Approve' }).click();
      await officer.getByText(/version 1 of the program/).waitFor();
      await holds(officer, 'messages-7-approved');
      expect(await count(`message_template where state = 'published'`)).toBe(1);
    },
  );
});
