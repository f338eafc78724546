import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Refused } from '@cairn/platform';
import { closedChart, may, mergedPatient, type Permission, type Refusal } from '@cairn/rules';
import { audit, type Audited } from './audit';
import { closedBehind, closedBy } from './closed-charts';

export interface Act<T> extends Omit<Audited, 'act' | 'outcome' | 'facts'> {
  readonly act: Permission;
  /** What the audit should know that only the result can tell. */
  readonly describe?: (result: T) => Omit<Audited, 'act' | 'outcome'>;
  /**
   * Answers false where an earlier line of the audit trail stands for this act too: a series of saves of one text. What the line
   * would have refused, a closed chart and a joined registration, is asked for in its place, before the work.
   */
  readonly lined?: (result: T) => boolean;
  /** The record through which a new one reaches its person, where the act knows the person only once it is done. */
  readonly through?: { readonly recordType: string; readonly recordId: string };
  /** Turns what a constraint refused (two windows raced) into words. Asked after the rollback. */
  readonly explain?: (error: ConstraintFault) => Promise<Refusal | undefined>;
}

/** Postgres' answer when the last guard, a constraint, said no. */
export interface ConstraintFault extends Error {
  readonly code: string;
  readonly constraint: string;
  readonly detail?: string;
}

/** How everything is done and read: permission, one transaction, one line in the audit trail, also for a refusal. */
@Injectable()
export class Acts {
  constructor(private readonly database: Database) {}

  async perform<T>(actor: Actor, act: Act<T>, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { describe, explain, lined, through, ...what } = act;
    try {
      if (actor.staffId !== null && !may(actor.roles, act.act)) {
        throw new Refused({ code: 'permission.denied', says: 'Your roles in this program do not include this.' });
      }
      return await this.database.transaction(actor, async (tx) => {
        if (lined !== undefined && what.patientId) void tx.query('select chart_must_be_open($1)', [what.patientId]);
        const result = await work(tx);
        if (lined === undefined || lined(result)) void audit(tx, { ...what, ...describe?.(result) });
        return result;
      });
    } catch (error) {
      const behind = closedBy(error) ?? (await this.closedBehindRefusal(actor, error, { ...what, through }));
      // A refusal says why, and so tells about the record: where the chart is closed only that is told.
      const refusal =
        behind === null
          ? error instanceof Refused
            ? error.refusal
            : await explained(error, explain)
          : closedChart(behind.closed, behind.patientId);
      if (refusal === undefined) throw error;
      await this.auditRefusal(actor, behind === null ? what : { ...what, patientId: behind.patientId }, refusal);
      throw new Refused(refusal);
    }
  }

  private async closedBehindRefusal(actor: Actor, error: unknown, what: Parameters<typeof closedBehind>[1]) {
    const asks = error instanceof Refused ? error.refusal.code !== 'permission.denied' : isConstraintFault(error);
    return asks ? this.database.transaction(actor, (tx) => closedBehind(tx, what)) : null;
  }

  /** In a transaction of its own, since the act's was rolled back. If it cannot be written there is no answer either. */
  private async auditRefusal(actor: Actor, what: Omit<Audited, 'outcome'>, refusal: Refusal): Promise<void> {
    const facts = { code: refusal.code, ...(refusal.evaluations ? { evaluations: refusal.evaluations } : {}) };
    try {
      await this.database.transaction(actor, (tx) => audit(tx, { ...what, outcome: 'refused', facts }));
    } catch (cause) {
      const away: Refusal = {
        code: 'service.away',
        says: 'The record cannot be reached just now. Nothing was saved; try again.',
      };
      throw Object.assign(new Refused(away), { cause });
    }
  }
}

function isConstraintFault(error: unknown): error is ConstraintFault {
  const { code, constraint } = error as Partial<ConstraintFault>;
  return typeof code === 'string' && typeof constraint === 'string';
}

async function explained(error: unknown, explain: Act<unknown>['explain']): Promise<Refusal | undefined> {
  if (!isConstraintFault(error)) return undefined;
  // The person's registration was joined with another one: the database refuses the audit line, and so the act.
  if (error.constraint === 'patient.merged') return mergedPatient(JSON.parse(error.detail ?? '{}'));
  const refusal = await explain?.(error);
  if (refusal !== undefined || error.code !== '23505' || !error.constraint.startsWith('pk_')) return refusal;
  return { code: 'idempotency.body-differs', says: 'This id is in use. Start again from a fresh form.' };
}
