import { createHmac, randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const help = `A provider of text messages that sends none: it answers as Twilio would, for demos and for tests.

  npm run sms -- [--port 7080] [--account ACtest] [--token token] [--ledger FILE] [--steps 200]

Set TWILIO_BASE_URL to its address, TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN to its account and token.
POST /2010-04-01/Accounts/<account>/Messages.json takes a message, and tells its StatusCallback, signed, what became of it:
queued, sent, and delivered; or undelivered (30005) where the number ends in 0000.
--ledger FILE what was taken, written before it is answered and kept over a restart
--steps MS    so long between two things that it tells
GET /messages       what was taken, with what was told and how that was answered
PUT /behaviour      {"mode": "well" | "too-many" | "fault" | "refuse" | "hang" | "reset" | "down", "times": 2, "retryAfter": 7,
                    "errorCode": 21211, "repeat": true, "backwards": true}: how it behaves, for so many messages (0: from now on)
POST /inbound       {"webhook": "https://…", "from": "+1…", "text": "STOP"}: as if somebody wrote; answers what we answered`;

/** How it behaves. `hang` and `reset` take the message and do not say so; `down` does not even take it. */
export interface SmsBehaviour {
  mode: 'well' | 'too-many' | 'fault' | 'refuse' | 'hang' | 'reset' | 'down';
  /** For so many messages; 0: until it is changed. */
  times: number;
  /** Seconds, said with `too-many`. */
  retryAfter: number;
  /** Said with `refuse`. */
  errorCode: number;
  /** Tells everything twice. */
  repeat: boolean;
  /** Tells the end first. */
  backwards: boolean;
  /** Milliseconds between two things that it tells. */
  steps: number;
}

export interface TakenText {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly callback: string | null;
  /** What was told, and the status with which it was answered; 0 where nobody did. */
  readonly told: { readonly status: string; readonly answered: number }[];
}

export interface SmsAccount {
  readonly account: string;
  readonly token: string;
  readonly ledger?: string | undefined;
}

const wellBehaved: SmsBehaviour = {
  mode: 'well',
  times: 0,
  retryAfter: 1,
  errorCode: 21211,
  repeat: false,
  backwards: false,
  steps: 200,
};

/** Twilio's signature: HMAC-SHA1 of the address followed by every field and its value, in the order of their names. */
export function smsSignature(token: string, url: string, fields: Readonly<Record<string, string>>): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, name) => text + name + fields[name], url);
  return createHmac('sha1', token).update(Buffer.from(signed, 'utf8')).digest('base64');
}

class SmsStandIn {
  readonly #behaviour: SmsBehaviour;
  readonly #taken: TakenText[];

  constructor(
    private readonly account: SmsAccount,
    given: Partial<SmsBehaviour>,
  ) {
    this.#behaviour = { ...wellBehaved, ...given };
    this.#taken = remembered(account.ledger);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const route = `${request.method} ${request.url}`;
    if (route === `POST /2010-04-01/Accounts/${this.account.account}/Messages.json`)
      return this.message(request, new URLSearchParams(body), response);
    if (route === 'GET /messages') return say(response, 200, this.#taken);
    if (route === 'PUT /behaviour') return say(response, 200, Object.assign(this.#behaviour, JSON.parse(body)));
    if (route === 'POST /inbound') return say(response, 200, await this.write(JSON.parse(body) as Written));
    return say(response, 404, { code: 20404, message: 'Not found', status: 404 });
  }

  private message(request: IncomingMessage, form: URLSearchParams, response: ServerResponse): void {
    const { account, token } = this.account;
    const mode = this.nextMode();
    if (mode === 'down') return void request.socket.destroy();
    const expected = `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`;
    if (request.headers.authorization !== expected) return fault(response, 401, 20003);
    if (mode === 'too-many') return fault(response, 429, 20429, { 'retry-after': String(this.#behaviour.retryAfter) });
    if (mode === 'fault') return fault(response, 503, 20503);
    if (mode === 'refuse') return fault(response, 400, this.#behaviour.errorCode);
    const text = this.take(form);
    void this.tell(text);
    if (mode === 'reset') return void request.socket.destroy();
    if (mode === 'hang') return;
    say(response, 201, { sid: text.sid, status: 'queued', to: text.to, from: text.from, error_code: null });
  }

  private nextMode(): SmsBehaviour['mode'] {
    const behaviour = this.#behaviour;
    const { mode } = behaviour;
    if (behaviour.times > 0) {
      behaviour.times -= 1;
      if (behaviour.times === 0) behaviour.mode = 'well';
    }
    return mode;
  }

  /** What was taken is written down before anybody hears of it. */
  private take(form: URLSearchParams): TakenText {
    const { ledger } = this.account;
    const text: TakenText = {
      sid: `SM${randomBytes(16).toString('hex')}`,
      to: form.get('To') ?? '',
      from: form.get('From') ?? form.get('MessagingServiceSid') ?? '',
      text: form.get('Body') ?? '',
      callback: form.get('StatusCallback'),
      told: [],
    };
    if (ledger !== undefined) appendFileSync(ledger, `${JSON.stringify(text)}\n`);
    this.#taken.push(text);
    return text;
  }

  private async tell(text: TakenText): Promise<void> {
    if (text.callback === null) return;
    const { repeat, backwards, steps } = this.#behaviour;
    const dead = text.to.endsWith('0000');
    const statuses = ['queued', 'sent', dead ? 'undelivered' : 'delivered'];
    for (const status of backwards ? statuses.reverse() : statuses) {
      await pause(steps);
      const fields = {
        ...{ MessageSid: text.sid, SmsSid: text.sid, MessageStatus: status, SmsStatus: status },
        ...{ AccountSid: this.account.account, ApiVersion: '2010-04-01', To: text.to, From: text.from },
        ...(status === 'undelivered' ? { ErrorCode: '30005' } : {}),
      };
      for (let n = 0; n < (repeat ? 2 : 1); n += 1) {
        const { status: answered } = await this.post(text.callback, fields);
        text.told.push({ status, answered });
      }
    }
  }

  private write({
    webhook,
    from,
    text,
    to = '+15005550006',
    sid = `SM${randomBytes(16).toString('hex')}`,
    more,
  }: Written) {
    const { account } = this.account;
    const fields = { MessageSid: sid, SmsSid: sid, AccountSid: account, From: from, To: to, Body: text, NumMedia: '0' };
    return this.post(webhook, { ...fields, ...more });
  }

  private async post(url: string, fields: Record<string, string>): Promise<{ status: number; text: string }> {
    const headers = { 'x-twilio-signature': smsSignature(this.account.token, url, fields) };
    try {
      const answer = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields) });
      return { status: answer.status, text: await answer.text() };
    } catch {
      return { status: 0, text: '' };
    }
  }
}

/** What somebody writes to us. */
interface Written {
  readonly webhook: string;
  readonly from: string;
  readonly text: string;
  readonly to?: string;
  /** The same message told again has the same. */
  readonly sid?: string;
  readonly more?: Record<string, string>;
}

/** Listens on this port of this machine (0: any). The answer is the server; its port is in `address()`. */
export function simulateSms(port: number, account: SmsAccount, given: Partial<SmsBehaviour> = {}): Promise<Server> {
  const standIn = new SmsStandIn(account, given);
  const server = createServer((request, response) => {
    standIn.answer(request, response).catch((error: Error) => say(response, 400, { message: error.message }));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function say(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** As Twilio says what is wrong, with its number for it. */
function fault(response: ServerResponse, status: number, code: number, headers: Record<string, string> = {}): void {
  say(response, status, { code, status, message: 'Refused', more_info: '' }, headers);
}

function remembered(ledger: string | undefined): TakenText[] {
  if (ledger === undefined || !existsSync(ledger)) return [];
  // A line that was being written when the program was killed is half a line.
  const lines = readFileSync(ledger, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as TakenText);
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(help);
  const of = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [port, steps] = [Number(of('--port') ?? 7080), Number(of('--steps') ?? wellBehaved.steps)];
  if (!Number.isInteger(port) || !Number.isInteger(steps)) throw new Error('--port and --steps need a whole number.');
  const account = { account: of('--account') ?? 'ACtest', token: of('--token') ?? 'token', ledger: of('--ledger') };
  const server = await simulateSms(port, account, { steps });
  const { port: listening } = server.address() as AddressInfo;
  console.log(`The stand-in for text messages listens on http://127.0.0.1:${listening}`);
}

if (require.main === module)
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
