import { MantineProvider } from '@mantine/core';
import { bottleSerial } from '@cairn/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { api } from '../api/client';
import { LiveAnnouncer } from '../kit/announce';
import { HandOut } from './hand-out';

jest.mock('../api/client', () => ({
  api: { get: jest.fn(), post: jest.fn(), put: jest.fn() },
  urlOf: (path: string) => path,
}));
jest.mock('../api/session', () => ({ useSession: () => ({ roles: ['nurse'] }), useMay: () => () => true }));

const serials = [1, 2].map((number) => bottleSerial('2345ABCD', number));
const waiting = {
  id: 'batch',
  pickUpOn: '2026-06-10',
  labelVersion: 1,
  release: null,
  checks: [],
  bottles: serials.map((serial, index) => ({
    id: `b${index}`,
    serial,
    on: `2026-06-1${index + 1}`,
    doseMcg: 80_000,
    state: 'labelled',
  })),
};
const answer = { day: '2026-06-10', waiting: [waiting], educatedOn: null, lockboxRequired: true, designees: [] };

function open(onDone = jest.fn()) {
  jest.mocked(api.get).mockResolvedValue(answer);
  jest.mocked(api.post).mockResolvedValue({});
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <LiveAnnouncer>
          <HandOut patientId="p" displayName="Ada Smith" onDone={onDone} onClose={jest.fn()} />
        </LiveAnnouncer>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return onDone;
}
const scan = (text: string): void => {
  const box = screen.getByLabelText('Scan each bottle');
  for (let length = 1; length <= text.length; length += 1)
    fireEvent.change(box, { target: { value: text.slice(0, length) }, timeStamp: length });
  fireEvent.submit(box);
};

it('hands out once every bottle is scanned and everything is said, in one act', async () => {
  const onDone = open();
  await screen.findByText('0 of 2');
  scan(serials[0] ?? '');
  expect(screen.getByText('1 of 2')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Hand out 2 bottles/ })).toHaveProperty('disabled', true);
  scan(serials[1] ?? '');
  fireEvent.click(screen.getByLabelText(/container with a lock/));
  fireEvent.click(screen.getByLabelText(/Safe transport/));
  fireEvent.click(screen.getByLabelText(/two identifiers/));
  fireEvent.click(screen.getByRole('button', { name: /Hand out 2 bottles/ }));
  await waitFor(() => expect(onDone).toHaveBeenCalledWith('Handed out 2 bottles to Ada Smith.'));
  const [path, body] = jest.mocked(api.post).mock.calls[0] ?? [];
  expect(path).toBe('/take-home-batches/batch/release');
  expect(body).toMatchObject({
    lockboxSeen: true,
    educated: true,
    receiver: { kind: 'patient', identifiers: ['photo', 'date_of_birth'] },
    scans: serials.map((text) => ({ text })),
  });
});

it('names a code that is not of this batch, and does not count it', async () => {
  open();
  await screen.findByText('0 of 2');
  scan(bottleSerial('9999ABCD', 1));
  expect(screen.getAllByText(/not of this batch/).length).toBeGreaterThan(0);
  expect(screen.getByText('0 of 2')).toBeTruthy();
});
