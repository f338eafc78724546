import { Injectable } from '@nestjs/common';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { Acts } from './acts';
import { loadMember, type Member } from './staff-members.queries';

export interface NewLicence {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly state: string;
  readonly expiresOn: string;
}

/** Licences of colleagues; acts that need one look at it on their day. */
@Injectable()
export class LicenceService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Records a licence, or its renewal under the same id. Refuses one that has already expired. */
  record(actor: Actor, staffId: string, licence: NewLicence): Promise<{ member: Member; isNew: boolean }> {
    const act = { act: 'staff.write', recordType: 'licence', recordId: licence.id } as const;
    return this.acts.perform(actor, act, async (tx) => {
      const { day, member } = await this.scene(tx, staffId);
      if (member.state === 'left') refuse('staff.invalid', 'This colleague has left. Give them a role first.');
      const [changed] = await tx.query<{ id: string }>(
        `update licence set type = $4, number = $5, state = $6, expires_on = $7, recorded_by = $8
         where programme_id = $1 and staff_id = $2 and id = $3 and ended_at is null returning id`,
        [
          tx.actor.programmeId,
          staffId,
          licence.id,
          licence.type,
          licence.number,
          licence.state,
          licence.expiresOn,
          tx.actor.staffId,
        ],
      );
      if (changed === undefined) await insertLicence(tx, staffId, licence, day);
      else refuseExpired(licence, day);
      tx.notify('staff', staffId);
      return { member: (await this.scene(tx, staffId)).member, isNew: changed === undefined };
    });
  }

  /** Ends a licence before its day, with the reason: revoked, entered in error. Ending twice is ending once. */
  end(actor: Actor, staffId: string, licenceId: string, reason: string): Promise<Member> {
    const act = { act: 'staff.write', recordType: 'licence', recordId: licenceId } as const;
    return this.acts.perform(actor, act, async (tx) => {
      const [known] = await tx.query(
        `update licence set ended_at = coalesce(ended_at, $4), ended_reason = coalesce(ended_reason, $5)
         where programme_id = $1 and staff_id = $2 and id = $3 returning 1`,
        [tx.actor.programmeId, staffId, licenceId, this.clock.now(), reason],
      );
      if (known === undefined) refuse('not-found', 'There is no such licence of this colleague.');
      tx.notify('staff', staffId);
      return (await this.scene(tx, staffId)).member;
    });
  }

  private async scene(tx: Tx, staffId: string): Promise<{ day: string; member: Member }> {
    const { day, policy } = await loadToday(tx, this.clock.now());
    return { day, member: await loadMember(tx, staffId, day, policy) };
  }
}

export async function insertLicence(tx: Tx, staffId: string, licence: NewLicence, day: string): Promise<void> {
  refuseExpired(licence, day);
  await tx.query(
    `insert into licence (id, programme_id, staff_id, type, number, state, expires_on, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      licence.id,
      tx.actor.programmeId,
      staffId,
      licence.type,
      licence.number,
      licence.state,
      licence.expiresOn,
      tx.actor.staffId,
    ],
  );
}

function refuseExpired({ expiresOn }: NewLicence, day: string): void {
  if (expiresOn < day)
    refuse('licence.invalid', 'This license has expired already. Enter the day on which the renewed one ends.', {
      expiresOn,
    });
}
