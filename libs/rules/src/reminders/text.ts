import { localTime } from '../time';
import { contentFaults, inGsmAlphabet, type ContentFault } from './content';

/**
 * how much a message may say. 0 "please call", 1 date and time, 2 also a neutral word for what it is.
 * The standard is 1. Nothing clinical is said at any level.
 */
export type ContentLevel = 0 | 1 | 2;
export type Language = 'en' | 'es';
export type Channel = 'sms' | 'email' | 'voice';

export interface SessionMessage {
  readonly channel: Channel;
  readonly level: ContentLevel;
  /** The person's language; every other than Spanish is written to in English. */
  readonly language: string;
  readonly senderName: string;
  readonly phone: string;
  readonly startsAt: Date;
  readonly zone: string;
}

export interface RenderedMessage {
  /** Which wording was used, with its version, kept with the message. */
  readonly template: string;
  readonly text: string;
  /** The subject line of an e-mail; it says even less. */
  readonly subject: string;
  /** a message with a fault is not sent. */
  readonly faults: readonly ContentFault[];
}

interface Wording {
  readonly subject: (sender: string) => string;
  readonly levels: Readonly<Record<ContentLevel, (said: Said) => string>>;
  /** How to end the messages; by telephone and e-mail a reply would reach nobody. */
  readonly stopByReply: string;
  readonly stopByCall: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

interface Said {
  readonly sender: string;
  readonly phone: string;
  readonly day: string;
  readonly time: string;
}

export const sessionWording: Readonly<Record<Language, Wording>> = {
  en: {
    subject: (sender) => `A message from ${sender}`,
    levels: {
      0: ({ sender, phone }) => `${sender}: please call ${phone}.`,
      1: ({ sender, phone, day, time }) => `${sender}: ${day} ${time}. Call ${phone}.`,
      2: ({ sender, phone, day, time }) => `${sender}: visit ${day} ${time}. Call ${phone}.`,
    },
    stopByReply: 'Reply STOP to end.',
    stopByCall: 'To end these messages, call us.',
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  es: {
    subject: (sender) => `Un mensaje de ${sender}`,
    levels: {
      0: ({ sender, phone }) => `${sender}: por favor llame al ${phone}.`,
      1: ({ sender, phone, day, time }) => `${sender}: ${day} ${time}. Llame al ${phone}.`,
      2: ({ sender, phone, day, time }) => `${sender}: visita ${day} ${time}. Llame al ${phone}.`,
    },
    stopByReply: 'Responda STOP para terminar.',
    stopByCall: 'Para no recibir estos mensajes, llame.',
    weekdays: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  },
};

/** The reminder of a session as it would go out, with whatever speaks against it. */
export function sessionMessage(message: SessionMessage): RenderedMessage {
  const { channel, level, senderName: sender, phone } = message;
  const language: Language = message.language.toLowerCase().startsWith('es') ? 'es' : 'en';
  const wording = sessionWording[language];
  const body = wording.levels[level]({ sender, phone, ...moment(message, wording) });
  const written = `${body} ${channel === 'sms' ? wording.stopByReply : wording.stopByCall}`;
  const text = channel === 'sms' ? inGsmAlphabet(written) : written;
  const subject = wording.subject(sender);
  const faults = [...contentFaults(text, channel), ...(channel === 'email' ? contentFaults(subject, channel) : [])];
  return { template: `session.${language}.${level}.v1`, text, subject, faults };
}

function moment({ startsAt, zone }: SessionMessage, { weekdays, months }: Wording): Pick<Said, 'day' | 'time'> {
  const local = localTime(startsAt, zone);
  const date = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  const day = `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
  return { day, time: local.slice(11) };
}
