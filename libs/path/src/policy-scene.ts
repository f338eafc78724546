import type { Tx } from '@cairn/database';
import type { ProgrammeFacts } from '@cairn/programme';
import { type PathClock, pathClocks, type Policy } from '@cairn/rules';
import { loadEverybodysBoard } from './board.queries';
import { boardRow } from './board-row';
import { loadStandings } from './path-facts.queries';
import { attendanceDays, useWeeks } from './strips';

/** Someone whose day a policy could change. */
export interface PersonBefore {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  /** The chart is restricted and closed to who asks: counted, not named. */
  readonly hidden: boolean;
}

/** Today's people with what is worked out for them when it is read, for any policy. */
export interface PolicyScenePeople {
  readonly clocks: readonly {
    readonly person: PersonBefore;
    readonly under: (policy: Policy) => readonly PathClock[];
  }[];
  readonly board: readonly {
    readonly person: PersonBefore;
    readonly under: (policy: Policy) => { readonly score: number; readonly why: string };
  }[];
}

/** Loads once and lets the same rules be asked twice: with the policy that holds, and with the one that is proposed. */
export async function loadPolicyScene(
  tx: Tx,
  programme: ProgrammeFacts,
  now: Date,
  needs: { readonly clocks: boolean; readonly board: boolean },
): Promise<PolicyScenePeople> {
  const [standings, people] = await Promise.all([
    needs.clocks ? loadStandings(tx, programme, now) : [],
    needs.board ? loadEverybodysBoard(tx, { now, useDays: useWeeks * 7, attendanceDays }) : [],
  ]);
  return {
    clocks: standings.map(({ patientId, number, displayName, hidden, facts }) => ({
      person: { id: patientId, number, displayName, hidden },
      under: (policy) => pathClocks(facts, now, policy),
    })),
    board: people.map((one) => ({
      person: { id: one.patientId, number: one.number, displayName: one.displayName, hidden: false },
      under: (policy) => boardRow(one, [], programme, policy, now),
    })),
  };
}
