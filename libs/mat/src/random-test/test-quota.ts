import type { Reading } from '@cairn/database';
import { displayNameOf, isHidden } from '@cairn/patient';
import { policyOf, type ProgrammeFacts } from '@cairn/programme';
import { type Day, type Policy, quotaOf, type TestQuota } from '@cairn/rules';
import { spellsJson, spellsOf, testDaysOf } from './people.queries';

export interface QuotaRow {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  readonly hidden: boolean;
  readonly firstDoseOn: Day | null;
  readonly interim: readonly { readonly on: Day; readonly endedOn: Day | null }[];
  readonly testDays: readonly Day[] | null;
  readonly counselor: string | null;
}

/** of everybody in medication treatment, or of one person, what the quota is counted from. */
export function loadQuotaRows(tx: Reading, today: Day, patientId: string | null = null): Promise<QuotaRow[]> {
  return tx.query<QuotaRow>(
    `select p.id, p.number, ${displayNameOf} as "displayName", ${isHidden} as hidden, ${spellsJson('p.id', 'e.id')},
       ${testDaysOf('p.id')} as "testDays", (select s.display_name from assignment a join staff s on s.id = a.staff_id
         where a.programme_id = $1 and a.patient_id = p.id and a.kind = 'primary' and a.from_day <= $2::date
           and (a.to_day is null or a.to_day >= $2::date) limit 1) as counselor
     from patient p join episode e on e.programme_id = p.programme_id and e.patient_id = p.id and e.closed_on is null
     where p.programme_id = $1 and ($3::uuid is null or p.id = $3)
       and exists (select 1 from medication_order o where o.programme_id = $1 and o.patient_id = p.id
         and o.episode_id = e.id and o.expires_on >= $2::date - 30)
     order by ${isHidden}, p.family, p.given, p.id`,
    [tx.actor.programmeId, today, patientId],
  );
}

/** how a person stands, for whoever decides on take-homes. Null where nobody counts: not in medication treatment. */
export async function loadTestQuota(
  tx: Reading,
  patientId: string,
  programme: ProgrammeFacts,
  today: Day,
): Promise<TestQuota | null> {
  const [row] = await loadQuotaRows(tx, today, patientId);
  return row === undefined || row.firstDoseOn === null ? null : countedOf(row, today, policyOf(programme, today));
}

export function countedOf(
  { firstDoseOn, interim, testDays }: Pick<QuotaRow, 'firstDoseOn' | 'interim' | 'testDays'>,
  today: Day,
  policy: Policy,
): TestQuota {
  return quotaOf(spellsOf(firstDoseOn, interim), testDays ?? [], today, policy);
}
