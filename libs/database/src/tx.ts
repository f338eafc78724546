import type { Role } from '@cairn/rules';
import type { EntityManager } from 'typeorm';

/** Who acts, for which programme, and in answer to which request. Without `staffId` it is Cairn itself: the worker, an import. */
export interface Actor {
  readonly programmeId: string;
  readonly staffId: string | null;
  readonly roles: readonly Role[];
  readonly requestId: string;
  readonly address: string | null;
}

/** Looks into one programme's record, from inside its wall. */
export interface Reading {
  readonly actor: Actor;
  /** Runs a statement. Those started in the same tick travel to Postgres together, as one round trip. */
  query<Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A transaction that is open and stands inside its programme's wall. */
export interface Tx extends Reading {
  /** TypeORM, inside this transaction. */
  readonly manager: EntityManager;
  /**
   * A look that goes on while this transaction does other things: inside the same wall, on a second connection where one is free (and
   * read-only there), else on this one. Whether it sees what this transaction wrote is not said, and it is not exactly the same moment:
   * for parts of an answer that only read and do not build on each other.
   */
  beside<T>(look: (reading: Reading) => Promise<T>): Promise<T>;
  /** Runs once the transaction is committed; never if it is rolled back. For the queue: Postgres is the truth. */
  afterCommit(run: () => void | Promise<void>): void;
  /** Tells the open screens of this programme that something of `kind` changed. Ids only. */
  notify(kind: string, id: string): void;
}
