import { localTime } from '../time';
import { type MessageKind, reminderKinds } from './catalogue';
import { contentFaults, inGsmAlphabet, type ContentFault } from './content';
import { type ContentLevel, type Language, languageOf, type Wording, wordings } from './templates';

export type Channel = 'sms' | 'email' | 'voice';

/** what a wording may name, and nothing else. */
export const templateVariables = ['sender', 'phone', 'day', 'time', 'firstName', 'until'] as const;
export type TemplateVariable = (typeof templateVariables)[number];

/** A wording that the programme has published itself, instead of the one that is shipped. */
export interface OwnWording {
  readonly version: number;
  readonly text: string;
}

export interface MessageAsked {
  readonly kind: MessageKind;
  readonly channel: Channel;
  /** The person's level; the kind may allow less. */
  readonly level: ContentLevel;
  /** The person's language; one that nobody has written is answered in English. */
  readonly language: string;
  readonly senderName: string;
  readonly phone: string;
  /** When the cause begins; null where it has no time of its own. */
  readonly at: Date | null;
  readonly until: Date | null;
  readonly zone: string;
  /** Null unless the person consented to be called by it. */
  readonly firstName: string | null;
  readonly own: OwnWording | null;
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

/** what may be said, of the person's level and of the most that the kind allows. */
export function levelOf(kind: MessageKind, level: ContentLevel): ContentLevel {
  return Math.min(level, reminderKinds[kind].mostLevel) as ContentLevel;
}

/** Under what a programme's own wording is found: the kind, the language that is written, the level that may be said. */
export function templateKey(kind: MessageKind, language: string, level: ContentLevel): string {
  return `${kind}.${languageOf(language)}.${levelOf(kind, level)}`;
}

export function shippedWording(kind: MessageKind, language: Language, level: ContentLevel): string {
  const text = wordings[language].kinds[kind][levelOf(kind, level)];
  if (text === undefined) throw new TypeError(`There is no wording ${templateKey(kind, language, level)}`);
  return text;
}

/** A message as it would go out, with whatever speaks against it. */
export function renderMessage(asked: MessageAsked): RenderedMessage {
  const { kind, channel } = asked;
  const language = languageOf(asked.language);
  const wording: Wording = wordings[language];
  const values = valuesOf(asked, wording);
  const { template, body } = chosen(asked, language, values);
  const written = `${fill(body, values)} ${channel === 'sms' ? wording.stopByReply : wording.stopByCall}`;
  const text = channel === 'sms' ? inGsmAlphabet(written) : written;
  const subject = fill(wording.subject, values);
  const faults = [...contentFaults(text, channel), ...(channel === 'email' ? contentFaults(subject, channel) : [])];
  return { template: `${kind}.${language}.${template}`, text, subject, faults };
}

type Values = Readonly<Record<TemplateVariable, string | null>>;

/** The programme's wording, else the shipped one. Where a day or an hour that it names is not known, it only asks for a call. */
function chosen({ kind, level, own }: MessageAsked, language: Language, values: Values) {
  const said = levelOf(kind, level);
  const shipped = shippedWording(kind, language, said);
  if (own !== null && isComplete(own.text, values)) return { template: `${said}.p${own.version}`, body: own.text };
  if (isComplete(shipped, values)) return { template: `${said}.v1`, body: shipped };
  return { template: '0.v1', body: shippedWording(kind, language, 0) };
}

const named = /\{([^{}]*)\}/g;

/** The variables that a wording names, known or not. */
export function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(named)].map(([, name]) => name ?? '');
}

/** A first name may be missing: the sentence then does without it. */
function isComplete(text: string, values: Values): boolean {
  return variablesIn(text).every((name) => name === 'firstName' || valueOf(values, name) !== null);
}

/** Puts the values in, all in one pass: a value that looks like a variable is not read again. */
function fill(text: string, values: Values): string {
  const spoken = values.firstName === null ? text.replace(/,?\s*\{firstName\}(?=[.!])|\{firstName\},?\s*/g, '') : text;
  return spoken.replace(named, (_whole, name: string) => valueOf(values, name) ?? '').trim();
}

function valueOf(values: Values, name: string): string | null {
  return Object.hasOwn(values, name) ? values[name as TemplateVariable] : null;
}

function valuesOf({ senderName, phone, at, until, zone, firstName }: MessageAsked, wording: Wording): Values {
  return {
    sender: senderName,
    phone,
    firstName,
    day: at && dayWords(at, zone, wording),
    time: at && localTime(at, zone).slice(11),
    until: until && localTime(until, zone).slice(11),
  };
}

function dayWords(at: Date, zone: string, { weekdays, months }: Wording): string {
  const date = new Date(`${localTime(at, zone).slice(0, 10)}T00:00:00Z`);
  return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}
