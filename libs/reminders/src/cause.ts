import type { Tx } from '@cairn/database';
import type { ProgrammeFacts } from '@cairn/programme';
import type { Policy } from '@cairn/rules';

/** What a reminder is about, as it stands now. */
export interface CauseFacts {
  readonly id: string;
  readonly state: 'stands' | 'cancelled' | 'over';
  /** When it begins or falls due; what the reminder says and what its offsets count from. */
  readonly at: Date;
  readonly zone: string;
  /** False where the message may not name it: a session that was cancelled has no time. */
  readonly namesTime?: boolean;
  /** Of a call that is the first step: until when it is made, before it stands on the list of the supervisors. */
  readonly callBy?: Date;
}

/** What there is to be reminded of, and since when and until when. */
export interface StandingCause {
  readonly causeId: string;
  readonly patientId: string;
  readonly since: Date;
  readonly at: Date;
  readonly zone: string;
  readonly until: Date;
}

/** At what moment, and under which policy, rules are asked about many people at once. */
export interface Ruling {
  readonly now: Date;
  readonly programme: ProgrammeFacts;
  readonly policy: Policy;
}

/** Which causes of whom a message is about. */
export interface Asked {
  readonly causeId: string;
  readonly patientId: string;
}

/**
 * How a kind finds its causes, always for many at once. `$1` is the programme everywhere.
 *
 * `facts` asks at the moment of sending whether causes still stand: `$2` their ids; answers `id`, `state`, `at`, `zone`.
 * `standing` finds what there is to be reminded of: between `$2`, now, and `$3`; answers `cause_id`, `patient_id`, `since` when it arose,
 * `at`, `zone`, and `until` when a message about it stops to help. A kind without it is planned in the transaction of its cause alone.
 *
 * Where a rule has to say so, and not the tables, both are functions that load what the rule asks in a few statements for everybody.
 */
export interface CauseSource {
  readonly facts: string | ((tx: Tx, asked: readonly Asked[], ruling: Ruling) => Promise<readonly CauseFacts[]>);
  readonly standing?: string | ((tx: Tx, ruling: Ruling) => Promise<readonly StandingCause[]>);
}
