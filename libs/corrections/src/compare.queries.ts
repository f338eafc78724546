import type { Reading } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { recordKind } from '@cairn/rules';

/** One registration beside another: who, how to reach them, when they were in care. Nothing clinical. */
export interface ComparedPerson {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  readonly legalName: { readonly given: string; readonly family: string };
  readonly preferredName: string | null;
  readonly dateOfBirth: string;
  readonly sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
  readonly language: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly nextOfKin: string | null;
  readonly registeredOn: string;
  readonly registeredBy: string | null;
  readonly episodes: readonly { readonly id: string; readonly openedOn: string; readonly closedOn: string | null }[];
  readonly records: readonly { readonly kind: string; readonly label: string; readonly count: number }[];
}

type Row = Omit<ComparedPerson, 'records'> & { readonly counts: Readonly<Record<string, number>> };

export async function loadCompared(tx: Reading, ids: readonly string[]): Promise<ComparedPerson[]> {
  const rows = await tx.query<{ row: Row }>(
    `select jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf},
       'legalName', jsonb_build_object('given', p.given, 'family', p.family), 'preferredName', p.preferred_name,
       'dateOfBirth', p.date_of_birth, 'sexAtBirth', p.sex_at_birth, 'language', p.language, 'phone', p.phone,
       'email', p.email, 'nextOfKin', nullif(concat_ws(', ', p.next_of_kin ->> 'name', p.next_of_kin ->> 'relation',
         p.next_of_kin ->> 'phone'), ''),
       'registeredOn', (p.created_at at time zone g.time_zone)::date, 'registeredBy', s.display_name,
       'episodes', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'openedOn', e.opened_on, 'closedOn', e.closed_on)
           order by e.opened_on desc) from episode e
         where e.programme_id = $1 and e.patient_id = p.id and e.voided_at is null), '[]'),
       'counts', merge_count(p.id)) as row
     from patient p join programme g on g.id = p.programme_id left join staff s on s.id = p.created_by
     where p.programme_id = $1 and p.id = any ($2::uuid[])`,
    [tx.actor.programmeId, ids],
  );
  return rows.map(({ row: { counts, ...person } }) => ({ ...person, records: recordsOf(counts) }));
}

/** Counts by kind in words, those that mean something to people first in the alphabet. `table.column` is how they come. */
export function recordsOf(counts: Readonly<Record<string, number>>): ComparedPerson['records'] {
  const byKind = new Map<string, { label: string; count: number }>();
  for (const [column, count] of Object.entries(counts)) {
    const { kind, label } = recordKind(column.split('.')[0] ?? column);
    byKind.set(kind, { label, count: (byKind.get(kind)?.count ?? 0) + count });
  }
  return [...byKind]
    .map(([kind, { label, count }]) => ({ kind, label, count }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
