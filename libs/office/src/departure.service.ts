import { Injectable } from '@nestjs/common';
import {
  Acts,
  audit,
  type ConstraintFault,
  loadMember,
  type Member,
  once,
  otherAdministrators,
  SessionService,
  setRoles,
} from '@cairn/access';
import type { Actor, Reading, Tx } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadToday } from '@cairn/programme';
import { decideDeparture, planHandover, type Role } from '@cairn/rules';
import {
  handOver,
  handOverSessions,
  openAssignments,
  type SessionLeft,
  sessionsAhead,
  sessionsLeft,
} from './departure.queries';

export interface Departure {
  readonly id: string;
  /** Who takes over; null only when nobody and nothing depends on the colleague. */
  readonly handOverTo: string | null;
  readonly reason: string;
}

export interface Departed {
  readonly id: string;
  readonly sessionsEnded: number;
  readonly peopleHandedOver: number;
  readonly sessionsHandedOver: number;
  /** Sessions at a time at which the successor is not free: the front desk agrees on others. */
  readonly sessionsLeft: readonly SessionLeft[];
}

export interface Dependents {
  readonly caseload: number;
  readonly sessionsAhead: number;
  readonly openSessions: number;
  readonly lastAdministrator: boolean;
  readonly candidates: readonly {
    readonly id: string;
    readonly displayName: string;
    readonly roles: readonly Role[];
  }[];
}

/** A colleague leaves: they may nothing from this moment, who depends on them has someone, and what they did stays theirs. */
@Injectable()
export class DepartureService {
  constructor(
    private readonly acts: Acts,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  /** What hangs on a colleague, and who could take it over. */
  dependents(actor: Actor, staffId: string): Promise<Dependents> {
    const act = { act: 'staff.depart', recordType: 'staff', recordId: staffId } as const;
    return this.acts.perform(actor, act, async (tx) => {
      const now = this.clock.now();
      const { day, policy } = await loadToday(tx, now);
      const member = await loadMember(tx, staffId, day, policy);
      const [people, sessions, open, others, candidates] = await Promise.all([
        openAssignments(tx, staffId, day),
        sessionsAhead(tx, staffId, now),
        openSessions(tx, staffId),
        otherAdministrators(tx, staffId),
        tx.query<{ id: string; displayName: string; roles: Role[] }>(
          `select s.id, s.display_name as "displayName", array_agg(distinct r.role order by r.role) as roles
           from staff_accounts() c join staff s on s.id = c.staff_id and c.has_password
           join staff_role r on r.staff_id = s.id and r.programme_id = $1 and r.ended_at is null
             and r.from_day <= day_in($1) and (r.to_day is null or r.to_day >= day_in($1))
           where s.id <> $2 and s.deactivated_at is null group by s.id, s.display_name order by s.display_name, s.id`,
          [tx.actor.programmeId, staffId],
        ),
      ]);
      return {
        caseload: peopleOf(people),
        sessionsAhead: sessions,
        openSessions: open,
        lastAdministrator: member.roles.includes('administrator') && others === 0,
        candidates,
      };
    });
  }

  /**
   * Ends all roles here at once, and with the last programme the account; sessions end, caseload and booked sessions go
   * to the successor. Refuses 'staff.last-administrator' and 'staff.handover-needed'; someone who left has left.
   */
  async depart(actor: Actor, staffId: string, asked: Departure): Promise<Departed> {
    const explain = async ({ constraint }: ConstraintFault) =>
      constraint.startsWith('ex_')
        ? ({ code: 'staff.handover-needed', says: 'Something was booked meanwhile. Try once more.' } as const)
        : undefined;
    const act = { act: 'staff.depart', recordType: 'staff', recordId: staffId, explain } as const;
    const describe = ({ sessionsLeft: left, ...done }: Departed) => ({
      facts: { ...done, sessionsLeft: left.length, handOverTo: asked.handOverTo },
    });
    const done = await this.acts.perform(actor, { ...act, describe }, (tx) =>
      once(
        tx,
        { id: asked.id, act: act.act, body: { staffId, ...asked } },
        () => this.scene(tx, staffId, asked.handOverTo),
        async ({ now, day, member, others, successor, people, sessions }) => {
          const refusal = decideDeparture({
            rolesBefore: member.roles,
            rolesAfter: [],
            otherAdministrators: others,
            people: people.length,
            sessionsAhead: sessions,
            successor,
            leaver: staffId,
          });
          if (refusal !== null) throw new Refused(refusal);
          const ended = await openSessions(tx, staffId);
          let moved: { moved: string[]; left: SessionLeft[] } = { moved: [], left: [] };
          if (successor !== null) {
            await handOver(tx, planHandover(people, day), successor.staffId);
            moved = await handOverSessions(tx, staffId, successor.staffId, now);
          } else moved.left = await sessionsLeft(tx, staffId, now);
          await setRoles(tx, staffId, member.roles, [], now, day);
          await tx.query('select staff_close($1)', [staffId]);
          for (const patientId of new Set(people.map((one) => one.patientId))) {
            void audit(tx, { act: act.act, patientId, recordType: 'assignment', facts: { handedOver: true } });
            tx.notify('path', patientId);
          }
          for (const id of moved.moved) tx.notify('appointment', id);
          tx.notify('staff', staffId);
          return {
            id: asked.id,
            sessionsEnded: ended,
            peopleHandedOver: peopleOf(people),
            sessionsHandedOver: moved.moved.length,
            sessionsLeft: moved.left,
          };
        },
      ),
    );
    this.sessions.forget(staffId);
    return done;
  }

  private async scene(tx: Tx, staffId: string, handOverTo: string | null) {
    const now = this.clock.now();
    const { day, policy } = await loadToday(tx, now);
    const others = await otherAdministrators(tx, staffId);
    const [member, next, people, sessions] = await Promise.all([
      loadMember(tx, staffId, day, policy),
      handOverTo === null ? null : loadMember(tx, handOverTo, day, policy),
      openAssignments(tx, staffId, day),
      sessionsAhead(tx, staffId, now),
    ]);
    if (member.state === 'left') refuse('staff.invalid', 'This colleague has left already.');
    if (next !== null && next.state !== 'active')
      refuse('staff.handover-needed', 'Who takes over works here and has an account. Name another colleague.');
    const successor: { staffId: string; roles: Member['roles'] } | null =
      next === null ? null : { staffId: next.id, roles: next.roles };
    return { now, day, member, others, successor, people, sessions };
  }
}

const peopleOf = (open: readonly { patientId: string }[]) => new Set(open.map(({ patientId }) => patientId)).size;

async function openSessions(tx: Reading, staffId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>('select staff_open_sessions($1) as n', [staffId]);
  return row?.n ?? 0;
}
