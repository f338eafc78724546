import { isDay } from '../../time';
import {
  diaryColumns,
  diaryDays,
  mostInDetail,
  mostInDiary,
  mostInName,
  mostParticipants,
  participantConsents,
  type SessionDetails,
  type SessionField,
  type SessionValue,
} from './field-kinds';
import { type ModalityCode, modalityLabels } from './modalities';
import { sessionFields } from './session-fields';

/** By field, what keeps it from being recorded and how to mend it. */
export type SessionFaults = Readonly<Record<string, string>>;

/**
 * The details of a session as they arrive, which may be anything. What has no such field, another type or lies out of range is told by
 * field; what is empty is left out. Whether enough was said to sign is another question (`sessionFaults`).
 */
export function readSessionDetails(
  modality: ModalityCode,
  input: unknown,
): { readonly details: SessionDetails; readonly faults: SessionFaults } {
  if (!isRecord(input)) return { details: {}, faults: { '': 'Send the details of the session by field' } };
  const details: Record<string, SessionValue> = {};
  // Own properties, whatever their name: `__proto__` is told like any other.
  const faults: [name: string, says: string][] = [];
  const fields = sessionFields[modality];
  for (const [name, value] of Object.entries(input)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      faults.push([name, `${modalityLabels[modality]} records no such thing: leave it out`]);
      continue;
    }
    if (value === null || value === undefined || value === '') continue;
    const fault = faultOf(field, value);
    if (fault !== null) faults.push([name, `${field.label}: ${fault}`]);
    else {
      const said = typeof value === 'string' ? value.trim() : (value as SessionValue);
      if (said !== '' && !(Array.isArray(said) && said.length === 0)) details[name] = said;
    }
  }
  return { details, faults: Object.fromEntries(faults) };
}

function faultOf(field: SessionField, value: unknown): string | null {
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.options, value) ? null : 'choose one of the list';
    case 'choices':
      return Array.isArray(value) &&
        new Set(value).size === value.length &&
        value.every((one) => typeof one === 'string' && Object.hasOwn(field.options, one))
        ? null
        : 'choose from the list, each once';
    case 'number':
      return isIn(value, field.least, field.most, field.decimals ?? 0)
        ? null
        : `give a ${field.decimals ? '' : 'whole '}number from ${field.least} to ${field.most}`;
    case 'text':
      return isText(value, mostInDetail) ? null : `write at most ${mostInDetail.toLocaleString('en-US')} characters`;
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'say yes or no';
    case 'people':
      return peopleFault(value);
    case 'diary':
      return diaryFault(value);
  }
}

function peopleFault(value: unknown): string | null {
  if (!Array.isArray(value) || value.length > mostParticipants) return `name at most ${mostParticipants} people`;
  const fits = value.every(
    (one) =>
      hasOnly(one, ['name', 'relation', 'consent', 'reason']) &&
      isText(one['name'], mostInName) &&
      isText(one['relation'], mostInName) &&
      isText(one['reason'], mostInDetail) &&
      (one['consent'] === null ||
        (typeof one['consent'] === 'string' && Object.hasOwn(participantConsents, one['consent']))),
  );
  return fits ? null : 'give name, relation and consent of each';
}

const columns = Object.keys(diaryColumns);

function diaryFault(value: unknown): string | null {
  if (!Array.isArray(value) || value.length > diaryDays) return `fill in at most ${diaryDays} days`;
  const days = value.map((row) => (isRecord(row) ? row['on'] : null));
  if (new Set(days).size !== days.length) return 'fill in each day once';
  const fits = value.every(
    (row) =>
      hasOnly(row, ['on', ...columns]) &&
      typeof row['on'] === 'string' &&
      isDay(row['on']) &&
      columns.every((column) => row[column] === null || isIn(row[column], 0, mostInDiary, 0)),
  );
  return fits ? null : `rate each day from 0 to ${mostInDiary}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (value: unknown, names: readonly string[]): value is Readonly<Record<string, unknown>> =>
  isRecord(value) &&
  Object.keys(value).length === names.length &&
  Object.keys(value).every((name) => names.includes(name));

/** Control characters are nothing that anybody writes, but for the ends of lines. */
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && Array.from(value).length <= most && !/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(value);

const isIn = (value: unknown, least: number, most: number, decimals: number): boolean =>
  typeof value === 'number' &&
  value >= least &&
  value <= most &&
  Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-6;
