import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { localDay, type Role } from '@cairn/rules';
import { loadBoard } from './board.queries';
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
      const rows = people
        .map((person) => boardRow(person, programme, policy, now))
        .sort((one, other) => other.score - one.score || one.displayName.localeCompare(other.displayName, 'en'));
      return { asOf: now.toISOString(), rows };
    });
  }
}
