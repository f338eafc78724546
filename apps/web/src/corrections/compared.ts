import type { Comparison } from '../api/types';
import { fullDay } from '../kit/format';
import { wordFor } from '../kit/words';
import { languages } from '../patient/draft';

type Person = Comparison['people'][number];

export interface ComparedLine {
  readonly key: string;
  readonly label: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly differs: boolean;
}

const fields: readonly { key: string; label: string; of: (person: Person) => string | null }[] = [
  { key: 'given', label: 'Given name', of: ({ legalName }) => legalName.given },
  { key: 'family', label: 'Family name', of: ({ legalName }) => legalName.family },
  { key: 'preferredName', label: 'Preferred name', of: ({ preferredName }) => preferredName },
  { key: 'dateOfBirth', label: 'Date of birth', of: ({ dateOfBirth }) => fullDay(dateOfBirth) },
  { key: 'sexAtBirth', label: 'Sex at birth', of: ({ sexAtBirth }) => wordFor('sex', sexAtBirth) },
  { key: 'phone', label: 'Phone', of: ({ phone }) => phone },
  { key: 'email', label: 'E-mail', of: ({ email }) => email },
  {
    key: 'language',
    label: 'Language',
    of: ({ language }) => languages.find(({ value }) => value === language)?.label ?? language,
  },
  { key: 'nextOfKin', label: 'Next of kin', of: ({ nextOfKin }) => nextOfKin },
];

/** Who the two are, line by line; what differs is known from the server, which compares what is stored. */
export function identityLines({ people: [left, right], differs }: Comparison): ComparedLine[] {
  if (left === undefined || right === undefined) return [];
  return fields.map(({ key, label, of }) => ({
    key,
    label,
    left: of(left),
    right: of(right),
    differs: differs.includes(key),
  }));
}

/** What each registration holds, by kind; episodes stand above by their days. Counts are no contradiction: nothing is marked. */
export function recordLines({ people: [left, right] }: Comparison): ComparedLine[] {
  if (left === undefined || right === undefined) return [];
  const labels = new Map([...left.records, ...right.records].map(({ kind, label }) => [kind, label]));
  const count = (person: Person, kind: string) =>
    String(person.records.find((record) => record.kind === kind)?.count ?? 0);
  return [...labels]
    .filter(([kind]) => !['episodes', 'spans', 'results', 'other'].includes(kind))
    .toSorted(([, one], [, other]) => one.localeCompare(other))
    .map(([kind, label]) => ({ key: kind, label, left: count(left, kind), right: count(right, kind), differs: false }));
}

export function episodeWords({ openedOn, closedOn }: Person['episodes'][number]): string {
  return closedOn === null ? `Open since ${fullDay(openedOn)}` : `${fullDay(openedOn)} to ${fullDay(closedOn)}`;
}
