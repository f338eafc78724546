import { internationalNumber, stopOfCode } from '@cairn/rules';
import type { RequestClient as TwilioClient } from 'twilio';
import type { Message, Outcome, OutsideChannel } from './channel';

type Asked<T> = Parameters<typeof TwilioClient.prototype.request<T>>[0];

export interface TwilioPlace {
  readonly accountSid: string;
  readonly authToken: string;
  /** A number, or a messaging service (MG…). */
  readonly from: string;
  /** Instead of Twilio's own address. */
  readonly baseUrl: string | null;
  /** Where we are reached from outside; the receipts go there. */
  readonly publicUrl: string | null;
  /** How long the provider may be silent. Tests shorten it. */
  readonly silenceMs?: number;
}

interface TwilioFault {
  /** Of the answer; without one there was no answer. */
  readonly status?: number;
  /** Twilio's number of the fault, or the system's name of it. */
  readonly code?: number | string;
}

/** Faults from before the request could leave: nothing was handed over. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Refused for what we are, not for what we sent; or asked to come back. Both are repaired without the message. */
const repairable = new Set([401, 403, 429]);

/** Text messages. Twilio knows no idempotency key: an attempt without an answer may have been delivered, and is never repeated. */
export function twilioChannel(place: TwilioPlace): OutsideChannel {
  const silenceMs = place.silenceMs ?? 15_000;
  return {
    kind: 'outside',
    transport: 'twilio',
    honoursKeys: false,
    atOnce: 20,
    answersWithinMs: silenceMs * 2,
    hand: (message) => hand(message, place, silenceMs),
  };
}

/** Where the provider tells what became of a message. */
export function receiptUrl(publicUrl: string, messageId: string): string {
  return `${publicUrl.replace(/\/$/, '')}/api/v1/webhooks/sms/status/${messageId}`;
}

async function hand(message: Message, place: TwilioPlace, silenceMs: number): Promise<Outcome> {
  const to = internationalNumber(message.address);
  if (to === null) return { outcome: 'permanent', detail: 'not a number' };
  const { client, retryAfterMs } = await clientOf(place, silenceMs);
  try {
    const { sid } = await client.messages.create({
      to,
      body: message.text,
      ...(place.from.startsWith('MG') ? { messagingServiceSid: place.from } : { from: place.from }),
      ...(place.publicUrl === null ? {} : { statusCallback: receiptUrl(place.publicUrl, message.id) }),
    });
    // An answer without a name came from something in between: nobody knows what happened behind it.
    if (typeof sid !== 'string') return { outcome: 'unknown', detail: 'no sid' };
    return { outcome: 'accepted', detail: 'accepted', providerId: sid };
  } catch (error) {
    return outcomeOf(error as TwilioFault, retryAfterMs());
  }
}

/** Loaded with the first message: a worker without text messages does not pay for it. */
async function clientOf({ accountSid, authToken, baseUrl }: TwilioPlace, silenceMs: number) {
  const { default: twilio } = await import('twilio');
  let retryAfter: string | undefined;
  const { RequestClient } = twilio;
  class Post extends RequestClient {
    override async request<T>(options: Asked<T>) {
      const answer = await super.request<T>({ ...options, uri: elsewhere(options.uri, baseUrl) });
      retryAfter = (answer as { headers?: Record<string, string | undefined> }).headers?.['retry-after'];
      return answer;
    }
  }
  // A connection that is kept may be closed by the other side just as we write, and then nobody knows what it took.
  const httpClient = new Post({ timeout: silenceMs, keepAlive: false, autoRetry: false });
  return { client: twilio(accountSid, authToken, { httpClient }), retryAfterMs: () => waitOf(retryAfter) };
}

function elsewhere(uri: string, baseUrl: string | null): string {
  if (baseUrl === null) return uri;
  const { pathname, search } = new URL(uri);
  return `${baseUrl.replace(/\/$/, '')}${pathname}${search}`;
}

/** Retry-After in seconds or as a date (RFC 9110 10.2.3). */
function waitOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Only codes: the provider's sentences repeat the number. */
function outcomeOf({ status, code }: TwilioFault, retryAfterMs: number | undefined): Outcome {
  if (status === undefined) {
    const name = typeof code === 'string' ? code : 'no answer';
    return { outcome: neverLeft.has(name) ? 'transient' : 'unknown', detail: name };
  }
  // Something in between gave up waiting: the provider behind it may have taken the message.
  if (status === 502 || status === 504) return { outcome: 'unknown', detail: `${status}` };
  const permanent = status >= 400 && status < 500 && !repairable.has(status);
  const detail = typeof code === 'number' ? `${status} ${code}` : `${status}`;
  const wait = status === 429 && retryAfterMs !== undefined ? { retryAfterMs } : {};
  const stops = permanent && code !== undefined ? stopOfCode(`${code}`) : null;
  return { outcome: permanent ? 'permanent' : 'transient', detail, ...wait, ...(stops === null ? {} : { stops }) };
}
