import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import { localDay, type Policy, type Role, type ThreadFinding } from '@cairn/rules';
import { brokenLinks, loadThreads, type PlanTime } from '@cairn/therapy';
import { type BoardPerson, loadBoard } from './board.queries';
import { type BoardRow, boardRow } from './board-row';
import { attendanceDays, useWeeks } from './strips';

export interface Board {
  readonly asOf: string;
  readonly rows: readonly BoardRow[];
}

const supervising: readonly Role[] = ['counselor_supervisor', 'medical_director'];

/** The counselor's morning: everyone they are responsible for today, who needs them most first. */
@Injectable()
export class BoardService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** The board of `staffId`, by default of who asks. Looking at a colleague's is for supervisors. */
  board(actor: Actor, staffId: string | null = null): Promise<Board> {
    const whose = staffId ?? actor.staffId;
    const describe = ({ rows }: Board) => ({
      facts: { staffId: whose, patients: rows.map(({ patientId }) => patientId) },
    });
    return this.acts.perform(actor, { act: 'board.read', recordType: 'board', describe }, async (tx) => {
      if (whose !== actor.staffId && !actor.roles.some((role) => supervising.includes(role))) {
        refuse('permission.denied', 'Only a supervisor looks at the board of a colleague.');
      }
      const now = this.clock.now();
      const [programme, people] = await Promise.all([
        loadProgramme(tx),
        whose === null ? [] : loadBoard(tx, { staffId: whose, now, useDays: useWeeks * 7, attendanceDays }),
      ]);
      const policy = policyOf(programme, localDay(now, programme.zone));
      const links = await this.links(tx, people, programme, policy, now);
      const rows = people
        .map((person) => boardRow(person, links.get(person.patientId) ?? [], programme, policy, now))
        .sort((one, other) => other.score - one.score || one.displayName.localeCompare(other.displayName, 'en'));
      return { asOf: now.toISOString(), rows };
    });
  }

  /** What of each person's plan is broken, in one statement for all of them. */
  private async links(
    tx: Tx,
    people: readonly BoardPerson[],
    { zone, isOtp }: ProgrammeFacts,
    policy: Policy,
    now: Date,
  ): Promise<ReadonlyMap<string, readonly ThreadFinding[]>> {
    // Nobody is asked for a plan that an imported history never had.
    const ours = people.filter(({ origin }) => origin !== 'imported' && origin !== 'generated');
    const time: PlanTime = { now, today: localDay(now, zone), zone, isOtp, policy };
    const rows = await loadThreads(
      tx,
      ours.map(({ patientId }) => patientId),
    );
    return new Map(rows.map((row) => [row.patientId, brokenLinks(row, time)]));
  }
}
