import {
  type DiaryDay,
  diaryColumns,
  participantConsents,
  type SessionField,
  type SessionParticipant,
  type SessionValue,
} from './field-kinds';
import { modalityOf } from './modalities';
import type { SessionContent } from './session';
import { sessionFields } from './session-fields';

export interface SessionWords {
  readonly label: string;
  readonly says: string;
}

/** The details of a session as people read them, in the order in which they were asked. */
export function sessionWords(modality: string, { details }: Pick<SessionContent, 'details'>): readonly SessionWords[] {
  const code = modalityOf(modality);
  if (code === undefined) return [];
  return Object.entries(sessionFields[code]).flatMap(([name, field]) => {
    const value = details[name];
    return value === undefined ? [] : [{ label: field.label, says: wordsOf(field, value) }];
  });
}

function wordsOf(field: SessionField, value: SessionValue): string {
  switch (field.kind) {
    case 'choice':
      return field.options[String(value)] ?? String(value);
    case 'choices':
      return (value as readonly string[]).map((one) => field.options[one] ?? one).join(', ');
    case 'yes-no':
      return value === true ? 'Yes' : 'No';
    case 'people':
      return (value as readonly SessionParticipant[]).map(personWords).join('; ');
    case 'diary':
      return (value as readonly DiaryDay[]).map(dayWords).join('; ');
    case 'number':
    case 'text':
      return String(value);
  }
}

const personWords = ({ name, relation, consent, reason }: SessionParticipant): string =>
  `${name}, ${relation}${consent === null ? '' : ` (${participantConsents[consent].toLowerCase()}${reason.trim() === '' ? '' : `: ${reason}`})`}`;

const shortDate = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const dayWords = (row: DiaryDay): string =>
  `${shortDate.format(new Date(`${row.on}T12:00:00Z`))}: ${(Object.keys(diaryColumns) as (keyof typeof diaryColumns)[])
    .flatMap((column) => (row[column] === null ? [] : [`${diaryColumns[column].toLowerCase()} ${row[column]}`]))
    .join(', ')}`;
