import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keys } from '../api/keys';
import { theme } from '../kit/theme';
import { WitnessSign } from './witness-sign';

const me = { id: 'nurse', displayName: 'Nora Quist', email: 'nora@example.org' };

/** The panel on the screen of somebody who is signed in. */
function shown(firstId: string, answers: readonly { status: number; body: object }[]) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(keys.session, { staff: me, programmes: [], permissions: [], roles: [] });
  const sent: { url: string; body: unknown }[] = [];
  let nth = 0;
  globalThis.fetch = jest.fn((url: unknown, init?: RequestInit) => {
    sent.push({ url: String(url), body: JSON.parse(String(init?.body)) });
    const { status, body } = answers[Math.min(nth++, answers.length - 1)] ?? { status: 200, body: {} };
    return Promise.resolve({
      ok: status < 300,
      status,
      headers: new Headers({ 'content-type': 'application/json' }),
      json: () => Promise.resolve(body),
      text: () => Promise.resolve(JSON.stringify(body)),
    } as Response);
  });
  const onClose = jest.fn();
  render(
    <MantineProvider theme={theme}>
      <QueryClientProvider client={queries}>
        <WitnessSign
          path="/stock/wastes/w/witness"
          title="Sign as witness"
          says="8 mg"
          firstId={firstId}
          who="witness"
          mayMyself
          done="Signed."
          onClose={onClose}
        />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { sent, onClose };
}

const email = () => screen.getByLabelText<HTMLInputElement>('E-mail of the witness');
const password = () => screen.getByLabelText<HTMLInputElement>('Their own password');

// The test's page has no layout to scroll in.
Element.prototype.scrollIntoView ??= () => undefined;

describe('a witness signs on the same screen (R-231)', () => {
  it('T-19 who entered it is not offered to sign as themself (R-231)', () => {
    shown(me.id, []);
    expect(screen.queryByText(/I saw it/)).toBeNull();
    expect(document.activeElement).toBe(email());
  });

  it('somebody else signs from their own session with one key (R-231)', async () => {
    const { sent, onClose } = shown('somebody', [{ status: 200, body: {} }]);
    const own = screen.getByText(/I saw it: sign as Nora Quist/);
    fireEvent.click(own);
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toEqual([{ url: expect.stringContaining('/stock/wastes/w/witness') as string, body: {} }]);
  });

  it('what was typed as a password is gone after each try, and the refusal stands beside it (R-231)', async () => {
    const refused = {
      status: 422,
      body: { code: 'signature.refused', detail: 'E-mail and password do not fit together.' },
    };
    const { sent, onClose } = shown(me.id, [refused, { status: 200, body: {} }]);
    fireEvent.change(email(), { target: { value: 'paul@example.org' } });
    fireEvent.change(password(), { target: { value: 'wrong' } });
    fireEvent.submit(email().form as HTMLFormElement);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('do not fit together'));
    expect([email().value, password().value]).toEqual(['paul@example.org', '']);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.change(password(), { target: { value: 'right' } });
    fireEvent.submit(email().form as HTMLFormElement);
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent.map(({ body }) => body)).toEqual([
      { email: 'paul@example.org', password: 'wrong' },
      { email: 'paul@example.org', password: 'right' },
    ]);
  });
});
