import { ask, api, rememberCsrfToken, urlOf } from './client';
import { gate } from './gate';
import { ApiProblem } from './problem';

function answer(status: number, body?: unknown, headers: Record<string, string> = {}) {
  const all: Record<string, string> = {
    'content-type': status >= 400 ? 'application/problem+json' : 'application/json',
    ...headers,
  };
  return {
    ok: status < 400,
    status,
    headers: { get: (name: string) => all[name] ?? null },
    json: () => Promise.resolve(body),
  };
}
const fetched = jest.fn();
const sent = (call: number): { url: string; method: string; headers: Record<string, string>; body?: string } => ({
  url: fetched.mock.calls[call][0],
  ...fetched.mock.calls[call][1],
});

beforeEach(() => {
  fetched.mockReset();
  globalThis.fetch = fetched;
  rememberCsrfToken('token');
  gate.open();
});

test('an address carries only what was asked for', () => {
  expect(urlOf('/patients', { search: "O'Neil & son", cursor: undefined, day: '' })).toBe(
    '/api/v1/patients?search=O%27Neil+%26+son',
  );
});

test('a write carries the token and the version it was read at, a read neither', async () => {
  fetched.mockResolvedValue(answer(200, {}));
  await api.get('/patients/1');
  await api.put('/patients/1', { a: 1 }, { version: 3 });
  expect(sent(0).headers).toEqual({ accept: 'application/json' });
  expect(sent(1).headers).toMatchObject({
    'x-csrf-token': 'token',
    'if-match': '"v3"',
    'content-type': 'application/json',
  });
  expect(sent(1).body).toBe('{"a":1}');
});

test('a refusal becomes a problem that names code, fields and rules', async () => {
  fetched.mockResolvedValue(
    answer(422, {
      code: 'dose.guard-failed',
      detail: 'Not yet.',
      requestId: 'r1',
      errors: [{ path: 'legalName.given', message: 'is empty' }],
    }),
  );
  const problem = await api.post('/session', {}).catch((fault: unknown) => fault as ApiProblem);
  expect(problem).toBeInstanceOf(ApiProblem);
  expect(problem).toMatchObject({ status: 422, code: 'dose.guard-failed', message: 'Not yet.', requestId: 'r1' });
  expect((problem as ApiProblem).fieldMessage('legalName.given')).toBe('is empty');
});

test('a server that cannot be reached is said in words', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(api.get('/staff')).rejects.toMatchObject({ status: 0, message: 'The server could not be reached.' });
});

test('an ended session waits for the password, then the same request is sent again with the new token', async () => {
  fetched.mockResolvedValueOnce(answer(401, {})).mockResolvedValueOnce(answer(201, { id: 'a' }));
  const waiting = ask<{ id: string }>('PUT', '/patients/1', { body: { kept: 'form' } });
  await Promise.resolve();
  await new Promise((done) => setTimeout(done, 0));
  expect(gate.state()).toBe('expired');
  rememberCsrfToken('new token');
  gate.open();
  expect((await waiting).data).toEqual({ id: 'a' });
  expect(sent(1).body).toBe(sent(0).body);
  expect(sent(1).headers['x-csrf-token']).toBe('new token');
});

test('several requests wait at one gate, and all go on when it opens', async () => {
  fetched.mockResolvedValueOnce(answer(401, {})).mockResolvedValueOnce(answer(401, {}));
  fetched.mockImplementation(() => Promise.resolve(answer(200, { id: 'a' })));
  const both = [api.get('/staff'), api.get('/board')];
  await new Promise((done) => setTimeout(done, 0));
  gate.open();
  expect(await Promise.all(both)).toEqual([{ id: 'a' }, { id: 'a' }]);
  expect(fetched).toHaveBeenCalledTimes(4);
});

test('the sign-in answers its own 401 and does not open the password dialog', async () => {
  fetched.mockResolvedValue(answer(401, { code: 'session.refused' }));
  await expect(ask('POST', '/session', { body: {}, withoutGate: true })).rejects.toMatchObject({
    code: 'session.refused',
  });
  expect(gate.state()).toBe('open');
});
