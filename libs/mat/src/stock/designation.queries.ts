import type { Reading } from '@cairn/database';
import type { Day, Designation } from '@cairn/rules';

export interface DesignationView extends Designation {
  readonly staffName: string;
  readonly reference: string;
  readonly witnesses: string | null;
  readonly grantedBy: string | null;
  readonly grantedAt: string;
  readonly ended: { readonly on: Day; readonly reason: string; readonly by: string | null } | null;
}

/** Every designation, also of the past: an inspection asks for both. The last day is the earlier of plan and end. */
export function loadDesignations(tx: Reading, id: string | null = null): Promise<DesignationView[]> {
  return tx.query(
    `select d.id, d.staff_id as "staffId", s.display_name as "staffName", d.kind, d.starts_on as "startsOn",
       least(d.ends_on, e.ends_on) as "endsOn", d.reference, d.witnesses, g.display_name as "grantedBy", to_jsonb(d.granted_at) as "grantedAt",
       case when e.designation_id is not null then
         jsonb_build_object('on', e.ends_on, 'reason', e.reason, 'by', eb.display_name) end as ended
     from stock_designation d join staff s on s.id = d.staff_id left join staff g on g.id = d.granted_by
       left join stock_designation_end e on e.designation_id = d.id left join staff eb on eb.id = e.ended_by
     where d.programme_id = $1 and ($2::uuid is null or d.id = $2)
     order by least(d.ends_on, e.ends_on) is not null, s.display_name, d.starts_on desc, d.id`,
    [tx.actor.programmeId, id],
  );
}
