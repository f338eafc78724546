import { Transform } from 'node:stream';
import type { Message, Outcome, OutsideChannel } from './channel';

export interface SmtpPlace {
  readonly url: string;
  readonly from: string;
  /** How long the server may be silent. Tests shorten it. */
  readonly silenceMs?: number;
}

interface SmtpFault {
  readonly code?: string;
  readonly responseCode?: number;
}

/**
 * E-mail. A mail server has no idempotency key: the Message-ID is made from the reminder, so that a reader's program may drop a
 * second copy, but nobody promises it. Subject and text are the rule's neutral words; no tracking, no links, no HTML.
 */
export function smtpChannel({ url, from, silenceMs = 10_000 }: SmtpPlace): OutsideChannel {
  return {
    kind: 'outside',
    transport: 'smtp',
    honoursKeys: false,
    atOnce: 8,
    // Greeting, sign-in, sender, receiver, words: each may take its time before we count the whole as lost.
    answersWithinMs: silenceMs * 6,
    hand: (message) => hand(message, { url, from, silenceMs }),
  };
}

async function hand(message: Message, { url, from, silenceMs }: Required<SmtpPlace>): Promise<Outcome> {
  // Loaded with the first message: a worker without SMTP does not pay for it.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    ...serverOf(url),
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  let handedOver = false;
  transport.use('stream', (mail, done) => {
    const witness = new Transform({
      transform: (chunk, _encoding, next) => next(null, chunk),
      flush: (next) => {
        handedOver = true;
        next();
      },
    });
    mail.message.transform(witness);
    done();
  });
  try {
    await transport.sendMail({
      from: { name: message.senderName, address: from },
      to: { name: '', address: message.address },
      subject: message.subject,
      text: message.text,
      messageId: `<${message.reminderId}@${from.split('@')[1]}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { outcome: 'accepted', detail: 'accepted' };
  } catch (error) {
    return outcomeOf(error as SmtpFault, handedOver);
  } finally {
    transport.close();
  }
}

/** Taken apart here: given a `url`, nodemailer forgets every other option, the time limits among them. */
function serverOf(url: string): { host: string; port: number; secure: boolean; auth?: { user: string; pass: string } } {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

/**
 * RFC 5321 4.2.1: 4yz may be tried again, 5yz may not; a refused sign-in is our own fault and will be repaired. Without an answer it
 * depends on whether the server had the whole message: if so it may have delivered it.
 */
function outcomeOf({ code = 'EUNKNOWN', responseCode }: SmtpFault, handedOver: boolean): Outcome {
  if (responseCode !== undefined) {
    const permanent = responseCode >= 500 && code !== 'EAUTH';
    return { outcome: permanent ? 'permanent' : 'transient', detail: `${code} ${responseCode}` };
  }
  if (code === 'EENVELOPE') return { outcome: 'permanent', detail: code }; // not an address
  return { outcome: handedOver ? 'unknown' : 'transient', detail: code };
}
