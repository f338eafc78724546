import {
  addDays,
  type DiaryDay,
  diaryDays,
  isDay,
  modalityOf,
  type ModalityCode,
  type SessionContent,
  type SessionDetails,
  type SessionField,
  sessionFields,
  type SessionFormat,
  type SessionParticipant,
  type SessionValue,
  usualSessionFormat,
} from '@cairn/rules';

/** A day of the diary card as it is typed. */
export interface TypedDay {
  readonly on: string;
  readonly urges: string;
  readonly use: string;
  readonly emotions: string;
}
/** What is typed into a field: numbers as text, so that half a number is not lost. */
export type TypedValue = string | boolean | readonly string[] | readonly SessionParticipant[] | readonly TypedDay[];
export type Typed = Readonly<Record<string, TypedValue>>;

/** How the session was held, while it is typed. Kept by kind: changing the kind loses nothing. Drafts of before have none of it. */
export interface SessionDraft {
  /** Empty: the format that such a session usually has. */
  readonly held?: SessionFormat | '' | undefined;
  readonly location?: string | undefined;
  readonly facilitators?: string | undefined;
  readonly details?: Readonly<Partial<Record<ModalityCode, Typed>>> | undefined;
}

/** The kind of today for what stands in a draft, an appointment or a note. */
export const kindOf = (modality: string): ModalityCode => modalityOf(modality) ?? 'INDIV';
export const heldOf = ({ held }: SessionDraft, kind: ModalityCode): SessionFormat =>
  held === undefined || held === '' ? usualSessionFormat(kind) : held;

/** The days of a diary card: the week that ended with the day before the session. */
export const cardDays = (day: string): readonly string[] =>
  isDay(day) ? Array.from({ length: diaryDays }, (_, at) => addDays(day, at - diaryDays)) : [];

/** As it is sent. What is no number goes as it was typed: the rule says what is wrong with it. */
export function sessionOf(draft: SessionDraft & { readonly modality: string }, day: string): SessionContent {
  const kind = kindOf(draft.modality);
  const typed = draft.details?.[kind] ?? {};
  const days = cardDays(day);
  const details: Record<string, SessionValue> = {};
  for (const [name, field] of Object.entries(sessionFields[kind])) {
    const value = typed[name];
    const said = value === undefined ? null : valueSaid(field, value, days);
    if (said !== null) details[name] = said;
  }
  return {
    format: heldOf(draft, kind),
    location: (draft.location ?? '').trim(),
    facilitators: (draft.facilitators ?? '').trim(),
    details,
  };
}

function valueSaid(field: SessionField, value: TypedValue, days: readonly string[]): SessionValue | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    const text = value.trim();
    if (text === '') return null;
    return field.kind === 'number' ? numberOr(text) : text;
  }
  if (value.length === 0) return null;
  if (field.kind !== 'diary') return value as readonly string[] | readonly SessionParticipant[];
  const filled = (value as readonly TypedDay[])
    .filter(({ on, urges, use, emotions }) => days.includes(on) && `${urges}${use}${emotions}`.trim() !== '')
    .map(({ on, ...row }) => ({ on, urges: rating(row.urges), use: rating(row.use), emotions: rating(row.emotions) }));
  return filled.length === 0 ? null : filled.sort((a, b) => (a.on < b.on ? -1 : 1));
}

const numberOr = (text: string): number | string => {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
};
/** What is no number is out of range: the rule says so. */
const rating = (text: string): number | null => {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : -1;
};

/** What a note says that goes on being written. */
export function sessionDraftOf(modality: string, session: SessionContent | undefined): SessionDraft {
  if (session === undefined) return {};
  return {
    held: session.format,
    location: session.location,
    facilitators: session.facilitators,
    details: { [kindOf(modality)]: typedOf(session.details) },
  };
}

const typedOf = (details: SessionDetails): Typed =>
  Object.fromEntries(Object.entries(details).map(([name, value]) => [name, typedValue(value)]));

function typedValue(value: SessionValue): TypedValue {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const [first] = value;
  return typeof first === 'object' && 'urges' in first
    ? (value as readonly DiaryDay[]).map(({ on, urges, use, emotions }) => ({
        ...{ on, urges: shown(urges), use: shown(use), emotions: shown(emotions) },
      }))
    : (value as readonly string[] | readonly SessionParticipant[]);
}
const shown = (value: number | null): string => (value === null ? '' : String(value));
