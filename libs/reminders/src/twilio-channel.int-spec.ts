import { newId } from '@cairn/platform';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from './channel';
import { twilioChannel, type TwilioPlace } from './twilio-channel';

jest.setTimeout(20_000);

const message: Message = {
  id: newId(),
  key: 'k',
  reminderId: newId(),
  patientId: newId(),
  channel: 'sms',
  address: '(503) 555-0100',
  senderName: 'Oak Street Office',
  subject: 'Your visit',
  text: 'Oak Street Office: visit Wed 14 Oct 10:00. Call 555-0100.',
  template: 'session-1',
};

interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly form: URLSearchParams;
}

/** The provider's end of the line, as good or bad as each story needs it. */
describe('text messages through Twilio', () => {
  const servers: Server[] = [];
  const received: Received[] = [];
  afterEach(async () => {
    received.length = 0;
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  const provider = async (answer: (response: ServerResponse, request: IncomingMessage) => void): Promise<string> => {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        received.push({ path: request.url ?? '', headers: request.headers, form: new URLSearchParams(body) });
        answer(response, request);
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const saying =
    (status: number, body: object, headers: Record<string, string> = {}) =>
    (response: ServerResponse): unknown =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  const channel = (baseUrl: string, more: Partial<TwilioPlace> = {}): ReturnType<typeof twilioChannel> =>
    twilioChannel({
      accountSid: 'ACtest',
      authToken: 'token',
      from: '+15035550199',
      publicUrl: 'https://cairn.example.org/',
      baseUrl,
      silenceMs: 700,
      ...more,
    });
  const fault = (code: number): object => ({ code, message: 'The number +15035550100 is not ...', status: 400 });

  it('hands over the words, the number and where the receipt goes', async () => {
    const url = await provider(saying(201, { sid: 'SM1', status: 'queued' }));
    expect(await channel(url).hand(message)).toEqual({ outcome: 'accepted', detail: 'accepted', providerId: 'SM1' });
    expect(received).toHaveLength(1);
    expect(received[0]?.path).toBe('/2010-04-01/Accounts/ACtest/Messages.json');
    expect(received[0]?.headers.authorization).toBe(`Basic ${Buffer.from('ACtest:token').toString('base64')}`);
    expect(Object.fromEntries(received[0]?.form ?? [])).toEqual({
      To: '+15035550100',
      From: '+15035550199',
      Body: message.text,
      StatusCallback: `https://cairn.example.org/api/v1/webhooks/sms/status/${message.id}`,
    });
  });

  it('sends through a messaging service where that is the sender', async () => {
    const url = await provider(saying(201, { sid: 'SM1' }));
    await channel(url, { from: 'MG0', publicUrl: null }).hand(message);
    expect(Object.fromEntries(received[0]?.form ?? [])).toEqual({
      To: '+15035550100',
      MessagingServiceSid: 'MG0',
      Body: message.text,
    });
  });

  it('asks nobody about what is no number', async () => {
    const url = await provider(saying(201, { sid: 'SM1' }));
    expect(await channel(url).hand({ ...message, address: '555-0100' })).toEqual({
      outcome: 'permanent',
      detail: 'not a number',
    });
    expect(received).toEqual([]);
  });

  it.each([
    [21610, 'opt-out'],
    [21614, 'undeliverable'],
  ])('hears from %d that the address is to be left alone: %s', async (code, stops) => {
    const url = await provider(saying(400, fault(code)));
    expect(await channel(url).hand(message)).toEqual({ outcome: 'permanent', detail: `400 ${code}`, stops });
  });

  it.each([
    [429, { 'retry-after': '7' }, { outcome: 'transient', detail: '429 20429', retryAfterMs: 7000 }],
    [429, {}, { outcome: 'transient', detail: '429 20429' }],
    [500, {}, { outcome: 'transient', detail: '500 20429' }],
    [503, { 'retry-after': '7' }, { outcome: 'transient', detail: '503 20429' }],
    [401, {}, { outcome: 'transient', detail: '401 20429' }],
    [403, {}, { outcome: 'transient', detail: '403 20429' }],
    [400, {}, { outcome: 'permanent', detail: '400 20429' }],
    [404, {}, { outcome: 'permanent', detail: '404 20429' }],
  ])('takes %d with %j for what it is, asks once, and repeats no number', async (status, headers, outcome) => {
    const url = await provider(saying(status, fault(20429), headers));
    expect(await channel(url).hand(message)).toEqual(outcome);
    expect(received).toHaveLength(1);
  });

  it('will try again where nobody listens', async () => {
    const url = await provider(() => undefined);
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    expect(await channel(url).hand(message)).toEqual({ outcome: 'transient', detail: 'ECONNREFUSED' });
  });

  it.each([
    ['hangs', () => undefined],
    ['hangs up', (_response: ServerResponse, request: IncomingMessage) => request.socket.destroy()],
    ['answers something else', (response: ServerResponse) => response.writeHead(200).end('<html>')],
  ] as const)('does not know where the provider had the message and %s', async (_what, answer) => {
    const url = await provider(answer);
    expect(await channel(url).hand(message)).toMatchObject({ outcome: 'unknown' });
    expect(received).toHaveLength(1);
  });
});
