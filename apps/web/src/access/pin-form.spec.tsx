import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { PinForm } from './pin-form';

/** What the server answers to one try after the other. */
function answers(...facts: ({ triesLeft: number } | null)[]): void {
  const next = facts[Symbol.iterator]();
  globalThis.fetch = jest.fn(() => {
    const answer = next.next().value ?? null;
    const body = answer === null ? { staff: {}, programmes: [] } : { code: 'session.refused', facts: answer };
    return Promise.resolve({
      ok: answer === null,
      status: answer === null ? 200 : 401,
      headers: new Headers({ 'content-type': 'application/json' }),
      json: () => Promise.resolve(body),
    } as Response);
  });
}

function shown(): { onOpened: jest.Mock; onEnded: jest.Mock; onPassword: jest.Mock } {
  const does = { onOpened: jest.fn(), onEnded: jest.fn(), onPassword: jest.fn() };
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <PinForm name="Ada" {...does} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return does;
}

function type(pin: string): void {
  fireEvent.change(screen.getByLabelText('PIN of Ada'), { target: { value: pin } });
  fireEvent.submit(screen.getByLabelText('PIN of Ada').closest('form') as HTMLFormElement);
}

beforeAll(() => {
  window.matchMedia ??= (query: string) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as never;
});

test('a wrong PIN says how many tries are left; the right one opens', async () => {
  answers({ triesLeft: 4 }, null);
  const does = shown();
  type('1357');
  await screen.findByText('That is not the PIN. 4 tries left.');
  type('2580');
  await waitFor(() => expect(does.onOpened).toHaveBeenCalledTimes(1));
  expect(does.onEnded).not.toHaveBeenCalled();
});

test('after the last try the session is over and the password is asked for', async () => {
  answers({ triesLeft: 0 });
  const does = shown();
  type('1357');
  await waitFor(() => expect(does.onEnded).toHaveBeenCalledTimes(1));
});

test('only digits are taken', () => {
  shown();
  const field = screen.getByLabelText<HTMLInputElement>('PIN of Ada');
  fireEvent.change(field, { target: { value: '12a3' } });
  expect(field.value).toBe('123');
  expect(screen.getByRole('button', { name: 'Unlock' })).toHaveProperty('disabled', true);
});
