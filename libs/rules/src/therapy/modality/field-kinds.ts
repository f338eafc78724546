/** What can be recorded about a session beside its text: small answers of a few kinds, so that every form and every reader knows them all. */
export type SessionField = { readonly label: string; readonly hint?: string; readonly group?: string } & (
  | { readonly kind: 'choice' | 'choices'; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly decimals?: number }
  | { readonly kind: 'text'; readonly long?: true }
  | { readonly kind: 'yes-no' | 'people' | 'diary' }
);
export type FieldKind = SessionField['kind'];

/** Somebody who takes part beside the person whose chart it is. */
export interface SessionParticipant {
  readonly name: string;
  readonly relation: string;
  readonly consent: ParticipantConsent | null;
  /** Why none is needed. */
  readonly reason: string;
}
export const participantConsents = { on_file: 'Consent is on file', not_needed: 'No consent is needed' } as const;
export type ParticipantConsent = keyof typeof participantConsents;

/** A day of the diary card, each rated 0 to 5; null where nothing was written. */
export interface DiaryDay {
  readonly on: string;
  readonly urges: number | null;
  readonly use: number | null;
  readonly emotions: number | null;
}
export const diaryColumns = { urges: 'Urges', use: 'Use', emotions: 'Emotions' } as const;
export const mostInDiary = 5;
export const diaryDays = 7;

export type SessionValue =
  string | number | boolean | readonly string[] | readonly SessionParticipant[] | readonly DiaryDay[];
export type SessionDetails = Readonly<Record<string, SessionValue>>;

export const mostInDetail = 2000;
export const mostInName = 120;
export const mostParticipants = 20;

const field = <Kind extends FieldKind>(kind: Kind) => ({ kind });
export const choice = (label: string, options: Readonly<Record<string, string>>, hint?: string): SessionField => ({
  ...field('choice'),
  ...{ label, options },
  ...(hint === undefined ? {} : { hint }),
});
export const choices = (label: string, options: Readonly<Record<string, string>>): SessionField => ({
  ...field('choices'),
  ...{ label, options },
});
export const number = (label: string, least: number, most: number, decimals = 0): SessionField => ({
  ...field('number'),
  ...{ label, least, most, decimals },
});
export const text = (label: string, hint?: string): SessionField => ({
  ...field('text'),
  label,
  ...(hint === undefined ? {} : { hint }),
});
export const long = (label: string): SessionField => ({ ...field('text'), label, long: true });
export const yesNo = (label: string): SessionField => ({ ...field('yes-no'), label });
export const people = (label: string): SessionField => ({ ...field('people'), label });
export const diary = (label: string): SessionField => ({ ...field('diary'), label });

/** The same fields under one heading. */
export const grouped = <Name extends string>(
  group: string,
  fields: Readonly<Record<Name, SessionField>>,
): Readonly<Record<Name, SessionField>> =>
  Object.fromEntries(Object.entries<SessionField>(fields).map(([name, one]) => [name, { ...one, group }])) as Record<
    Name,
    SessionField
  >;
