import { Injectable } from '@nestjs/common';
import type { Actor } from '@cairn/database';
import { isRole, type Role } from '@cairn/rules';
import { Acts } from './acts';

export interface StaffMember {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
}

/** Who works in this programme today. */
@Injectable()
export class StaffService {
  constructor(private readonly acts: Acts) {}

  /** Everyone with a role on `day`, or only those with `role`, by name. */
  list(actor: Actor, day: string, role?: Role): Promise<StaffMember[]> {
    return this.acts.perform(actor, { act: 'staff.read', recordType: 'staff' }, async (tx) => {
      const rows = await tx.query<{ id: string; display_name: string; roles: string[] }>(
        `select s.id, s.display_name, array_agg(distinct r.role order by r.role) as roles
         from staff s join staff_role r on r.staff_id = s.id
         where r.programme_id = $1 and r.from_day <= $2 and (r.to_day is null or r.to_day >= $2) and s.deactivated_at is null
         group by s.id, s.display_name having $3::text is null or bool_or(r.role = $3)
         order by s.display_name, s.id`,
        [actor.programmeId, day, role ?? null],
      );
      return rows.map((row) => ({ id: row.id, displayName: row.display_name, roles: row.roles.filter(isRole) }));
    });
  }
}
