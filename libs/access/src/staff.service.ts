import { Injectable } from '@nestjs/common';
import type { Actor } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { decideCharge, decideRoles, isRole, type Role } from '@cairn/rules';
import { Acts } from './acts';
import { refuseElsewhere } from './staff-invite.service';
import { loadMember, loadMembers, type Member, otherAdministrators } from './staff-members.queries';
import { setCharge, setRoles } from './staff-roles';

export interface StaffMember {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
}

export interface StaffChange {
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Left as it is when nothing is said. */
  readonly chargeNurse?: boolean | undefined;
}

/** Who works in this programme, and in which roles. */
@Injectable()
export class StaffService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Everyone with a role on `day`, or only those with `role`, by name. */
  list(actor: Actor, day: string, role?: Role): Promise<StaffMember[]> {
    return this.acts.perform(actor, { act: 'staff.read', recordType: 'staff' }, async (tx) => {
      const rows = await tx.query<{ id: string; display_name: string; roles: string[] }>(
        `select s.id, s.display_name, array_agg(distinct r.role order by r.role) as roles
         from staff s join staff_role r on r.staff_id = s.id
         where r.programme_id = $1 and r.from_day <= $2 and (r.to_day is null or r.to_day >= $2) and r.ended_at is null
           and s.deactivated_at is null
         group by s.id, s.display_name having $3::text is null or bool_or(r.role = $3)
         order by s.display_name, s.id`,
        [actor.programmeId, day, role ?? null],
      );
      return rows.map((row) => ({ id: row.id, displayName: row.display_name, roles: row.roles.filter(isRole) }));
    });
  }

  /** All colleagues with accounts, roles and licences, also those who left. */
  members(actor: Actor): Promise<Member[]> {
    return this.acts.perform(actor, { act: 'staff.members', recordType: 'staff' }, async (tx) => {
      const { day, policy } = await loadToday(tx, this.clock.now());
      return loadMembers(tx, day, policy);
    });
  }

  member(actor: Actor, id: string): Promise<Member> {
    return this.acts.perform(actor, { act: 'staff.members', recordType: 'staff', recordId: id }, async (tx) => {
      const { day, policy } = await loadToday(tx, this.clock.now());
      return loadMember(tx, id, day, policy);
    });
  }

  /**
   * Changes name, e-mail or roles; roles count from this moment. Refuses 'staff.last-administrator', 'version.stale',
   * and 'staff.elsewhere' for name or e-mail of someone whose account is also another programme's.
   */
  change(actor: Actor, id: string, asked: StaffChange, version: number): Promise<Member> {
    const described = ({ roles, chargeNurse }: Member) => ({ facts: { roles, chargeNurse } });
    const explain = async ({ constraint }: { constraint: string }) =>
      constraint === 'uq_staff_email'
        ? ({ code: 'staff.email-taken', says: 'Someone else has this e-mail address.' } as const)
        : undefined;
    const act = { act: 'staff.write', recordType: 'staff', recordId: id, describe: described, explain } as const;
    return this.acts.perform(actor, act, async (tx) => {
      const { day, policy } = await loadToday(tx, this.clock.now());
      const others = await otherAdministrators(tx, id);
      const before = await loadMember(tx, id, day, policy);
      if (before.version !== version) refuse('version.stale', 'Somebody changed this colleague. Look at it again.');
      if (before.state === 'left') refuse('staff.invalid', 'This colleague has left. Invite them again.');
      const refusal = decideRoles({
        rolesBefore: before.roles,
        rolesAfter: asked.roles,
        otherAdministrators: others,
      });
      if (refusal !== null) throw new Refused(refusal);
      const chargeNurse = asked.chargeNurse ?? (before.chargeNurse && asked.roles.includes('nurse'));
      const noNurse = decideCharge(asked.roles, chargeNurse);
      if (noNurse !== null) throw new Refused(noNurse);
      if (before.email !== asked.email || before.displayName !== asked.displayName) await refuseElsewhere(tx, id);
      await tx.query('select staff_change($1, $2, $3, $4)', [id, asked.email, asked.displayName, version]);
      await setRoles(tx, id, before.roles, asked.roles, this.clock.now(), day);
      await setCharge(tx, id, chargeNurse);
      tx.notify('staff', id);
      return loadMember(tx, id, day, policy);
    });
  }
}
