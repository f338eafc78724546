import type { Reading } from '@cairn/database';
import { instant, type Person, who } from '../insert-row';

/** That somebody was called about signs past their limit. */
export interface CallView {
  readonly id: string;
  readonly patientId: string;
  readonly aboutIds: readonly string[];
  readonly causes: readonly string[];
  readonly told: string;
  readonly toldAt: string;
  readonly outcome: 'reached' | 'no-answer' | 'emergency';
  readonly ordered: string | null;
  readonly by: Person | null;
}

export function loadCalls(tx: Reading, patientIds: readonly string[], from: Date): Promise<CallView[]> {
  return tx.query(
    `select c.id, c.patient_id as "patientId", c.about_ids as "aboutIds", c.causes, c.told_name as told,
       ${instant('c.told_at')} as "toldAt", c.outcome, c.ordered, ${who('s')} as by
     from escalation_call c left join staff s on s.id = c.recorded_by
     where c.programme_id = $1 and c.patient_id = any($2::uuid[]) and c.told_at >= $3
     order by c.told_at desc, c.recorded_at desc limit 2000`,
    [tx.actor.programmeId, patientIds, from],
  );
}
