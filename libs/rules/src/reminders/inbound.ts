import { contentFaults, inGsmAlphabet } from './content';
import {
  courtesies,
  helpWords,
  optInWords,
  optOutWording,
  optOutWords,
  urgentWording,
  wrongNumberWording,
} from './inbound-words';

/** What somebody means who answers a message. */
export type InboundMeaning = 'opt-out' | 'opt-in' | 'help' | 'wrong-number' | 'urgent' | 'other';

export interface InboundRead {
  readonly meaning: InboundMeaning;
  /** words that ask for somebody at once, whatever else the answer means. */
  readonly urgent: boolean;
  /** Why the number may not be written to any more; null where it may. */
  readonly stops: 'opt-out' | 'wrong-number' | null;
  /** The words that said so. */
  readonly found: readonly string[];
}

/**
 * Reads an answer. The wish to hear no more is looked for before anything else, then a number that is not the person's
 * urgent words are looked for in every answer and hide neither.
 */
export function readInbound(text: string): InboundRead {
  const plain = plainWords(text);
  const optOut = wordOf(text, optOutWords) ?? firstOf(plain, optOutWording);
  const wrongNumber = firstOf(plain, wrongNumberWording);
  const urgent = allOf(plain, urgentWording);
  const word = wordOf(text, optInWords) ? 'opt-in' : wordOf(text, helpWords) ? 'help' : 'other';
  const stops = optOut !== null ? 'opt-out' : wrongNumber !== null ? 'wrong-number' : null;
  return {
    meaning: stops ?? (urgent.length > 0 ? 'urgent' : word),
    urgent: urgent.length > 0,
    stops,
    found: [optOut, wrongNumber, wordOf(text, optInWords), wordOf(text, helpWords), ...urgent].filter(
      (one) => one !== null,
    ),
  };
}

export interface InboundReplyAsked {
  readonly read: Pick<InboundRead, 'meaning' | 'urgent'>;
  /** The person's language; every other than Spanish is answered in English. */
  readonly language: string;
  readonly senderName: string | null;
  readonly phone: string | null;
  /** the end of the messages is confirmed at most once. */
  readonly confirmedBefore: boolean;
}

/** What is answered by itself: neutral words, or nothing. Whoever does not know us is told nothing of us. */
export function inboundReply({ read, language, senderName, phone, confirmedBefore }: InboundReplyAsked): string | null {
  const words = replyWords[language.toLowerCase().startsWith('es') ? 'es' : 'en'];
  const sender = senderName?.trim() ?? '';
  const known = sender !== '' && phone !== null && phone.trim() !== '';
  if (read.urgent) {
    const ended = read.meaning === 'opt-out' && !confirmedBefore ? `${words.ended} ` : '';
    const called = known && read.meaning !== 'wrong-number' ? ` ${words.orCall(phone)}` : '';
    return neutral(`${ended}${words.emergency}${called}`) ?? neutral(words.emergency);
  }
  if (!known) return null;
  if (read.meaning === 'opt-out')
    return confirmedBefore ? null : neutral(`${sender}: ${words.ended} ${words.questions(phone)}`);
  if (read.meaning === 'opt-in') return neutral(`${sender}: ${words.renew(phone)}`);
  return read.meaning === 'help' ? neutral(`${sender}: ${words.contact(phone)}`) : null;
}

const replyWords = {
  en: {
    ended: 'You will get no more messages.',
    questions: (phone: string) => `Questions: call ${phone}.`,
    renew: (phone: string) => `to get messages again, please call ${phone}.`,
    contact: (phone: string) => `please call ${phone}. Reply STOP to end.`,
    emergency: 'If this is an emergency call 911.',
    orCall: (phone: string) => `You can also call ${phone}.`,
  },
  es: {
    ended: 'No recibirá más mensajes.',
    questions: (phone: string) => `Preguntas: llame al ${phone}.`,
    renew: (phone: string) => `para recibir mensajes de nuevo, llame al ${phone}.`,
    contact: (phone: string) => `por favor llame al ${phone}. Responda STOP para terminar.`,
    emergency: 'Si es una emergencia llame al 911.',
    orCall: (phone: string) => `También puede llamar al ${phone}.`,
  },
} as const;

/** a reply with a fault is not sent. */
function neutral(text: string): string | null {
  const written = inGsmAlphabet(text);
  return contentFaults(written, 'sms').length === 0 ? written : null;
}

/** Lower case, without accents; apostrophes vanish ("don't" is one word) and all other marks part words. */
function plainWords(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Diacritic}|\p{Cf}|['’‘`´]/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** The word where the answer, or one sentence of it, is nothing else but for courtesies: "S.T.O.P", "Stop! I moved". */
function wordOf(text: string, words: readonly string[]): string | null {
  for (const part of [text, ...text.split(/[.!?;,:\n]+/)]) {
    const said = plainWords(part).split(' ');
    const kept = said.filter((word) => !courtesies.has(word));
    const whole = [said, kept].map((all) => all.join('')).find((joined) => words.includes(joined));
    if (whole !== undefined) return whole;
  }
  return null;
}

const firstOf = (plain: string, wording: readonly RegExp[]): string | null => allOf(plain, wording)[0] ?? null;

function allOf(plain: string, wording: readonly RegExp[]): readonly string[] {
  return wording.map((pattern) => pattern.exec(plain)?.[0]).filter((found) => found !== undefined);
}
