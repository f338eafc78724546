import type { Actor, Database } from '@cairn/database';
import { auditAll, type Audited } from './audit';

interface Line {
  readonly actor: Actor;
  readonly what: Audited;
}

/**
 * Writes down what was only read. While one commit is under way the lines of everybody else who reads in the programme
 * gather, and go with the next one: the more people read at once, the less each line costs.
 */
export class AuditLines {
  private readonly gathering = new Map<string, { lines: Line[]; written: Promise<void> }>();
  private readonly writing = new Map<string, Promise<void>>();

  constructor(private readonly database: Database) {}

  /** Resolves when the line is committed. */
  write(actor: Actor, what: Audited): Promise<void> {
    const { programmeId } = actor;
    const open = this.gathering.get(programmeId);
    if (open !== undefined) {
      open.lines.push({ actor, what });
      return open.written;
    }
    const lines = [{ actor, what }];
    const written = this.next(programmeId, lines);
    this.gathering.set(programmeId, { lines, written });
    return written;
  }

  private async next(programmeId: string, lines: readonly Line[]): Promise<void> {
    // A commit that failed has told its own readers; the next one is for others.
    await this.writing.get(programmeId)?.catch(() => undefined);
    this.gathering.delete(programmeId);
    const own = this.commit(programmeId, lines);
    this.writing.set(programmeId, own);
    try {
      await own;
    } finally {
      if (this.writing.get(programmeId) === own) this.writing.delete(programmeId);
    }
  }

  private async commit(programmeId: string, lines: readonly Line[]): Promise<void> {
    const together: Actor = { programmeId, staffId: null, roles: [], requestId: 'audit.lines', address: null };
    await this.database.transaction(together, (tx) => auditAll(tx, lines));
  }
}
