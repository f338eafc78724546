import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inBrowser, photograph } from './browser';
import { BrowserClinic } from './browser-clinic';
import { password } from './harness/clinic';
import { stockFaults } from './harness/ledger';

jest.setTimeout(240_000);

/** The pharmacy's evening: a shift from its opening count to its close, and the inventory of the month. */
describe('the end of a shift', () => {
  let clinic: BrowserClinic;
  let nurse: Page;
  let pharmacist: Page;
  let serial = '';

  beforeAll(async () => {
    clinic = await BrowserClinic.open();
    if (clinic.windows === null) return;
    [serial = ''] = await clinic.team.clinic.stockUp(1_000);
    [nurse, pharmacist] = [await clinic.window('nurse'), await clinic.window('pharmacist')];
  });
  afterAll(() => clinic.close());

  const inStock = async (account = 'stock'): Promise<number> => {
    const { rows } = await clinic.db.owner.query<{ quantity: number }>(
      `select sum(b.quantity)::float8 as quantity from stock_balance b where b.account = $1`,
      [account],
    );
    return rows[0]?.quantity ?? 0;
  };
  const give = async (patientId: string, dose: object): Promise<void> => {
    const { items } = await clinic.team.done('nurse', 'GET', `/medication-orders?patientId=${patientId}`);
    await clinic.team.done('nurse', 'PUT', `/doses/${randomUUID()}`, {
      ...{ orderId: items[0].id, serviceDay: clinic.team.today, portion: 1, observation: 'observed_complete' },
      checks: { identifiers: ['programme_card', 'date_of_birth'], impairment: 'none_seen' },
      ...dose,
    });
  };
  const measure = async (page: Page, words: string, amount: string): Promise<void> => {
    const form = page.getByRole('form', { name: `Count ${serial}` });
    await form.getByLabel('Measured, mL').fill(amount);
    await form.getByText(words).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('A second person signs it', { exact: false }).first().waitFor();
  };

  inBrowser('the shift is opened, what is open is counted by one, and another signs in their own session', async () => {
    await nurse.goto('/stock/shift');
    await nurse.getByRole('button', { name: 'Open today’s shift' }).click();
    await nurse.getByRole('heading', { name: 'Opening count' }).waitFor();
    await measure(nurse, 'Agrees', '100');
    await photograph(nurse, 'shift-1-counted');
    await pharmacist.goto('/stock/shift');
    await pharmacist.getByRole('button', { name: 'Sign the count' }).click();
    await pharmacist.getByText('1 of 1 signed by both').waitFor();
    // The first counter's screen hears of it without being asked.
    await nurse.getByText('1 of 1 signed by both').waitFor({ timeout: 10_000 });
  });

  inBrowser(
    'doses are drawn from the bottle; what was not taken waits for a witness and keeps the shift open',
    async () => {
      await give(clinic.people.bao.id, { doseMcg: 85_000 });
      await give(clinic.people.deja.id, { observation: 'partial', doseMcg: 60_000, wastedMcg: 50_000 });
      expect([await inStock(), await inStock('prepared')]).toEqual([805_000, 50_000]);
      await nurse.goto('/stock/shift');
      await nurse.getByRole('radio', { name: 'Closing' }).check({ force: true });
      await nurse.getByRole('heading', { name: 'Before the shift can be closed' }).waitFor();
      await photograph(nurse, 'shift-2-obstacles');
      await nurse.getByRole('button', { name: 'Close the shift' }).click();
      await nurse.getByRole('alert').first().waitFor();
      await nurse.getByRole('link', { name: 'Go to waste' }).click();
      await nurse.getByRole('button', { name: 'Waste it' }).click();
      await nurse.getByRole('button', { name: 'Enter the waste' }).click();
      const sign = nurse.getByRole('form', { name: 'Sign as witness' });
      await sign.waitFor();
      // T-19: nobody is their own witness, whatever they type.
      await sign.getByLabel('E-mail of the witness').fill(clinic.emailOf('nurse'));
      await sign.getByLabel('Their own password').fill(password);
      await nurse.keyboard.press('Enter');
      await sign.getByText('R-231', { exact: false }).first().waitFor();
      expect(await inStock('prepared')).toBe(50_000);
      await sign.getByLabel('E-mail of the witness').fill(clinic.emailOf('pharmacist'));
      await sign.getByLabel('Their own password').fill(password);
      await photograph(nurse, 'shift-3-witness');
      await nurse.keyboard.press('Enter');
      await nurse.getByText('Nothing waits for a witness.').waitFor();
      expect([await inStock('prepared'), await inStock('wasted')]).toEqual([0, 50_000]);
    },
  );

  inBrowser('a count outside tolerance keeps it open; counted again within, and signed here, it closes', async () => {
    await nurse.goto('/stock/shift');
    await nurse.getByRole('radio', { name: 'Closing' }).check({ force: true });
    await measure(nurse, 'tolerance', '79.9');
    await photograph(nurse, 'shift-4-outside');
    await nurse.getByRole('button', { name: 'Count again' }).click();
    const form = nurse.getByRole('form', { name: `Count ${serial}` });
    await form.getByLabel('Why again').fill('The cylinder was read from above');
    await measure(nurse, 'tolerance', '80.45');
    await nurse.getByRole('button', { name: 'A second person signs here' }).click();
    const here = nurse.getByRole('form', { name: 'A second person signs here' });
    await here.getByLabel('Their e-mail').fill(clinic.emailOf('pharmacist'));
    await here.getByLabel('Their password').fill(password);
    await nurse.keyboard.press('Enter');
    await nurse.getByText('1 of 1 signed by both').waitFor();
    await nurse.getByText('the shift can be closed', { exact: false }).waitFor();
    await photograph(nurse, 'shift-5-ready');
    await nurse.getByRole('button', { name: 'Close the shift' }).click();
    await nurse.getByText('No shift is open.').waitFor();
    // The ledger followed what was measured, to a drop that both signed.
    expect(await inStock()).toBe(804_500);
    expect(await stockFaults(clinic.db.owner)).toEqual([]);
  });

  inBrowser('the inventory of the month: what the ledger holds is on the sheet, and two sign it', async () => {
    await pharmacist.goto('/stock/inventories');
    await pharmacist.getByRole('button', { name: 'Take an inventory' }).click();
    const form = pharmacist.getByRole('form', { name: 'Take an inventory' });
    await form.getByLabel('Which').selectOption('month-end');
    const row = form.getByRole('row', { name: serial });
    await row.getByRole('textbox').first().fill('80.45');
    await row.getByText('Agrees').waitFor();
    await photograph(pharmacist, 'inventory-1-sheet');
    await form.getByRole('button', { name: 'Write the inventory' }).click();
    await pharmacist.getByText('Waits for a second person', { exact: false }).waitFor();
    const path = new URL(pharmacist.url()).pathname;
    await nurse.goto(path);
    await nurse.getByRole('button', { name: 'Sign the inventory' }).click();
    await nurse.getByText('Signed by The nurse', { exact: false }).first().waitFor();
    await photograph(nurse, 'inventory-2-signed');
    const id = path.split('/').at(-1) ?? '';
    const pdf = await nurse.request.get(`/api/v1/stock/inventories/${id}/form`);
    expect([pdf.status(), pdf.headers()['content-type'], (await pdf.body()).subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    expect(await stockFaults(clinic.db.owner)).toEqual([]);
  });
});
