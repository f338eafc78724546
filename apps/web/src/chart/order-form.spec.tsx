import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keys } from '../api/keys';
import type { ChartBanner, Evaluation, OrderCheck } from '../api/types';
import { LiveAnnouncer } from '../kit/announce';
import { Drafts } from './draft';
import { OrderForm } from './order-form';

const json = (status: number, body: unknown) =>
  ({
    ok: status < 400,
    status,
    headers: { get: () => 'application/json' },
    json: () => Promise.resolve(body),
  }) as unknown as Response;

const rule = (ruleId: string, more: Partial<Evaluation> = {}): Evaluation => ({
  ruleId,
  ruleVersion: 1,
  severity: 'WARN',
  result: 'failed',
  message: `Said by ${ruleId}`,
  citation: 'ASAM 2020',
  inputs: {},
  overridableBy: [],
  ...more,
});
const nothing: OrderCheck = { evaluations: [], proposal: null, proposedMcg: null, lastDay: '2027-02-20' };

/** The form with a server of our own, which answers every check alike. */
function openForm(
  check: Partial<OrderCheck>,
  roles: readonly string[] = ['prescriber'],
  held: ChartBanner['order'] = null,
) {
  const signed: Record<string, unknown>[] = [];
  globalThis.fetch = jest.fn((input: RequestInfo | URL, init?: RequestInit) => {
    const url = String(input);
    if (init?.method === 'PUT') {
      signed.push(JSON.parse(String(init.body)) as Record<string, unknown>);
      return Promise.resolve(json(201, {}));
    }
    if (url.includes('/check')) return Promise.resolve(json(200, { ...nothing, ...check }));
    const staff = [{ id: 'dr', displayName: 'Dr. Okafor', roles: ['prescriber'] }];
    const orders = held === null ? [] : [{ ...held, state: 'on_hold_missed' }];
    return Promise.resolve(json(200, { items: url.includes('/staff') ? staff : orders }));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const permissions = roles.includes('prescriber') ? ['order.write', 'order.verbal'] : ['order.verbal'];
  queries.setQueryData(keys.session, { staff: { id: 's1', displayName: 'Me', email: 'n@x' }, roles, permissions });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <LiveAnnouncer>
          <Drafts value={new Map()}>
            <OrderForm patientId="p" standing={held} onClose={() => undefined} />
          </Drafts>
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  const type = (label: string | RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  return { signed, type };
}
const sign = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Sign the order/ });
/** Once the rules have answered to what stands there. */
const press = async (button: () => HTMLButtonElement): Promise<void> => {
  await waitFor(() => expect(button().disabled).toBe(false));
  fireEvent.click(button());
};

describe('the form of a medication order', () => {
  // jsdom has no layout to scroll.
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });

  it('never begins with a dose that missed days put on hold, also where the orders come later than the form (R-052)', async () => {
    openForm({}, ['prescriber'], {
      ...{ id: 'o', product: 'methadone-oral-concentrate', productClass: 'methadone', doseMcg: 60_000 },
      ...{ frequency: 'daily', portions: 1, startsOn: '2026-02-01', expiresOn: '2026-05-01', state: 'active' },
    });
    expect(screen.queryByLabelText('Dose, mg')).toBeNull();
    expect((await screen.findByLabelText<HTMLInputElement>('Dose, mg')).value).toBe('');
    screen.getByText(/^Ends the order that missed days put on hold/);
  });

  it('names the last day that policy allows, and signs with what was on the screen', async () => {
    const { signed, type } = openForm({ evaluations: [rule('R-145')] });
    type('Dose, mg', '30');
    await screen.findByText('The longest by policy');
    await screen.findByText('Said by R-145');
    await press(sign);
    await waitFor(() => expect(signed).toHaveLength(1));
    expect(signed[0]).toMatchObject({ doseMcg: 30_000, expiresOn: '2027-02-20', acknowledged: ['R-145'] });
  });

  it('is not signed before the rules have answered to what stands there now', async () => {
    const { signed, type } = openForm({ evaluations: [rule('R-145')] });
    type('Dose, mg', '30');
    await screen.findByText('Says that you have seen 1 warning');
    type('Dose, mg', '300');
    fireEvent.submit(screen.getByRole('form'));
    expect(screen.getByText('The rules are being asked')).toBeTruthy();
    expect(sign().disabled).toBe(true);
    await press(sign);
    await waitFor(() => expect(signed).toHaveLength(1));
    expect(signed[0]).toMatchObject({ doseMcg: 300_000 });
  });

  it('is not signed against a hard stop, and names its rule', async () => {
    const { type } = openForm({ evaluations: [rule('R-205', { severity: 'HARD_STOP' })] });
    type('Dose, mg', '30');
    await screen.findByText('Not yet: R-205');
    expect(screen.getByText('Said by R-205')).toBeTruthy();
    expect(sign().disabled).toBe(true);
  });

  it('takes the reason beside the rule that asks for it, and sends it (R-089)', async () => {
    const asks = rule('R-047', { severity: 'OVERRIDE', overridableBy: ['prescriber', 'medical_director'] });
    const { signed, type } = openForm({ evaluations: [asks] });
    type('Dose, mg', '50');
    const reason = await screen.findByLabelText('Reason for R-047');
    expect(sign().disabled).toBe(true);
    fireEvent.change(reason, { target: { value: 'In withdrawal each evening' } });
    await press(sign);
    await waitFor(() => expect(signed).toHaveLength(1));
    expect(signed[0]).toMatchObject({
      overrides: [{ ruleId: 'R-047', reasonCode: 'clinical_judgement', reasonText: 'In withdrawal each evening' }],
    });
  });

  it('says who could go on where it is not this person', async () => {
    const asks = rule('R-049', { severity: 'OVERRIDE', overridableBy: ['medical_director'] });
    const { type } = openForm({ evaluations: [asks] });
    type('Dose, mg', '210');
    await screen.findByText('A medical director may go on with a reason.');
    expect(screen.queryByLabelText('Reason for R-049')).toBeNull();
  });

  it('shows what is proposed after missed days, and fills it in only when asked (R-007)', async () => {
    openForm({ proposal: '3 days missed: half of 80 mg is 40 mg, then reassess', proposedMcg: 40_000 });
    const take = await screen.findByRole('button', { name: /Take over 40 mg/ });
    const dose = screen.getByLabelText<HTMLInputElement>('Dose, mg');
    expect(dose.value).toBe('');
    fireEvent.keyDown(dose, { key: '.', ctrlKey: true });
    expect(dose.value).toBe('40');
    fireEvent.change(dose, { target: { value: '35' } });
    fireEvent.click(take);
    expect(dose.value).toBe('40');
  });

  it('writes each step of the table from a pace', async () => {
    const { signed, type } = openForm({});
    type('Dose, mg', '30');
    fireEvent.click(screen.getByText('Steps, weekdays, protocol, pathway'));
    type('By, mg', '10');
    type('Until, mg', '50');
    fireEvent.click(screen.getByRole('button', { name: 'Fill the rows' }));
    const rows = screen.getAllByLabelText<HTMLInputElement>(/^Step \d: dose in mg/);
    expect(rows.map(({ value }) => value)).toEqual(['40', '50']);
    await screen.findByText('The longest by policy');
    await press(sign);
    await waitFor(() => expect(signed).toHaveLength(1));
    expect(signed[0]).toMatchObject({ steps: [{ doseMcg: 40_000 }, { doseMcg: 50_000 }] });
  });

  it('of a nurse it is an order by telephone: who, why, read back (R-203)', async () => {
    const { signed, type } = openForm({}, ['nurse']);
    type('Dose, mg', '30');
    await screen.findByRole('option', { name: 'Dr. Okafor' });
    await screen.findByText('The longest by policy');
    expect(screen.getByText(/Still needed: who gave the order, read back, why/)).toBeTruthy();
    type('Who gave the order', 'dr');
    type('Why it was not signed', 'At the hospital');
    fireEvent.click(screen.getByLabelText('I read the order back and it was confirmed'));
    await press(() => screen.getByRole('button', { name: /^Save the telephone order/ }));
    await waitFor(() => expect(signed).toHaveLength(1));
    expect(signed[0]).toMatchObject({ verbal: { prescriberId: 'dr', readBack: true, reason: 'At the hospital' } });
  });
});
