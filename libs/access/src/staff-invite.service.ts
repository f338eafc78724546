import { Injectable } from '@nestjs/common';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { decideCharge, type Policy, type Role } from '@cairn/rules';
import { Acts } from './acts';
import { insertLicence, type NewLicence } from './licence.service';
import { hashOfCode, newCode } from './one-time-code';
import { loadMember, type Member } from './staff-members.queries';
import { setCharge, setRoles } from './staff-roles';

export interface Invitation {
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly chargeNurse?: boolean | undefined;
  readonly licences?: readonly NewLicence[] | undefined;
}

/** Shown once: only its hash is kept. */
export interface OneTimeCode {
  readonly code: string;
  readonly expiresAt: string;
}

/** Colleagues begin with a code that an administrator hands to them; with it they set a password of their own. */
@Injectable()
export class StaffInviteService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a colleague to the programme. Someone who has an account in another programme keeps it and gets no code; then
   * the answer's id is theirs. Sent again with the same id it says who is there, without a second code.
   */
  invite(actor: Actor, id: string, asked: Invitation): Promise<{ member: Member; code: OneTimeCode | null }> {
    const described = ({ member }: { member: Member }) => ({
      recordId: member.id,
      facts: { invited: true, roles: member.roles },
    });
    const act = { act: 'staff.write', recordType: 'staff', recordId: id, describe: described } as const;
    return this.acts.perform(actor, act, async (tx) => {
      const now = this.clock.now();
      const { day, policy } = await loadToday(tx, now);
      const [added] = await tx.query<{ id: string; existed: boolean }>('select * from staff_add($1, $2, $3)', [
        id,
        asked.email,
        asked.displayName,
      ]);
      const staffId = added?.id ?? id;
      const [worked] = await tx.query<{ here: boolean }>('select works_here($1) as here', [staffId]);
      if (worked?.here === true) {
        const known = await loadMember(tx, staffId, day, policy);
        if (staffId === id) return { member: known, code: null };
        if (known.state !== 'left')
          refuse('staff.email-taken', `${known.displayName} works here with this e-mail address already.`, {
            staffId,
          });
      }
      const noNurse = decideCharge(asked.roles, asked.chargeNurse === true);
      if (noNurse !== null) throw new Refused(noNurse);
      await setRoles(tx, staffId, [], asked.roles, now, day);
      if (asked.chargeNurse === true) await setCharge(tx, staffId, true);
      for (const licence of asked.licences ?? []) await insertLicence(tx, staffId, licence, day);
      const member = await loadMember(tx, staffId, day, policy);
      const code = member.hasPassword ? null : await makeCode(tx, staffId, policy, now);
      tx.notify('staff', staffId);
      return { member, code };
    });
  }

  /**
   * A new code: to invite again, or to set a forgotten password anew. Codes made before end. Refuses
   * 'staff.elsewhere' for someone who also works where the actor is no administrator: their account is not the actor's.
   */
  newCode(actor: Actor, id: string): Promise<OneTimeCode> {
    const act = { act: 'staff.write', recordType: 'staff', recordId: id } as const;
    return this.acts.perform(actor, { ...act, describe: () => ({ facts: { code: true } }) }, async (tx) => {
      const now = this.clock.now();
      const { day, policy } = await loadToday(tx, now);
      const member = await loadMember(tx, id, day, policy);
      if (member.state === 'left') refuse('staff.invalid', 'This colleague has left. Give them a role first.');
      await refuseElsewhere(tx, id);
      return makeCode(tx, id, policy, now);
    });
  }
}

/** An account belongs to every programme its person works in: one programme's administrator cannot take it over. */
export async function refuseElsewhere(tx: Tx, staffId: string): Promise<void> {
  const [row] = await tx.query<{ elsewhere: boolean }>('select works_elsewhere($1, $2) as elsewhere', [
    staffId,
    tx.actor.staffId,
  ]);
  if (row?.elsewhere === true)
    refuse(
      'staff.elsewhere',
      'This colleague also works in another program. Only an administrator of every program they work in may do this.',
    );
}

async function makeCode(tx: Tx, staffId: string, policy: Policy, now: Date): Promise<OneTimeCode> {
  const code = newCode();
  const expiresAt = new Date(now.getTime() + policy.staff_code_hours * 3_600_000);
  await tx.query('select code_make($1, $2, $3, $4, $5)', [
    newId(),
    staffId,
    hashOfCode(code),
    tx.actor.staffId,
    expiresAt,
  ]);
  return { code, expiresAt: expiresAt.toISOString() };
}
