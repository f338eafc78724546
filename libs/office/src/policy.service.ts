import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import {
  decidedBy,
  decidePolicyChange,
  decideWithdrawing,
  isPolicyKey,
  isRefusal,
  type PolicyAttempt,
  policyDefinition,
  policyFrom,
  policyGroups,
  policyKeys,
  policyTaken,
  type PolicyValue,
  policyWords,
  type Role,
  serviceDay,
} from '@cairn/rules';
import { insertPolicyRow, loadPolicyRows, lockPolicyRow, markWithdrawn, type PolicyRowView } from './policy.queries';

/** One policy as people read it: what it is, where it comes from, what holds, what held and what will. */
export interface PolicyView {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly standard: PolicyValue;
  readonly citation: string;
  readonly verified: 'yes' | 'secondary' | 'no' | 'design';
  /** The federal limit, which a programme may not loosen. */
  readonly floor: PolicyValue | null;
  readonly decidedBy: readonly Role[];
  /** What it may be, where it is one of a few words. */
  readonly options: readonly string[] | null;
  /** How many digits after the point a number may have. */
  readonly decimals: number;
  readonly value: PolicyValue;
  /** The row that holds today; without one it is the standard. */
  readonly since: PolicyRowView | null;
  readonly upcoming: readonly PolicyRowView[];
  /** What has begun and what was withdrawn, the newest first. */
  readonly history: readonly PolicyRowView[];
}

export interface PolicyList {
  readonly today: string;
  readonly items: readonly PolicyView[];
}

/** Policy as dated rows: read, added, and withdrawn before they begin. Nothing that has begun is ever changed. */
@Injectable()
export class PolicyService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Every key that the rules know, in the order of the policy file. */
  list(actor: Actor): Promise<PolicyList> {
    return this.acts.perform(actor, { act: 'policy.read', recordType: 'programme_policy' }, async (tx) => {
      const [programme, rows] = await Promise.all([loadProgramme(tx), loadPolicyRows(tx)]);
      const today = this.today(programme);
      return { today, items: Object.keys(policyKeys).map((key) => viewOf(key, rows, today)) };
    });
  }

  /** Refuses with 'not-found' a key that the rules do not know. */
  read(actor: Actor, key: string): Promise<PolicyView> {
    const what = { act: 'policy.read' as const, recordType: 'programme_policy', describe: () => ({ facts: { key } }) };
    return this.acts.perform(actor, what, async (tx) => {
      if (!isPolicyKey(key)) refuse('not-found', 'There is no policy of this name.');
      const [programme, rows] = await Promise.all([loadProgramme(tx), loadPolicyRows(tx, key)]);
      return viewOf(key, rows, this.today(programme));
    });
  }

  /** Adds a dated row that whoever saves it approves. Of two for the same key and day the second is refused: 'policy.taken'. */
  add(actor: Actor, id: string, attempt: PolicyAttempt): Promise<PolicyRowView> {
    const { key, effectiveFrom } = attempt;
    const act = 'policy.write' as const;
    const what = {
      act,
      recordType: 'programme_policy',
      recordId: id,
      describe: () => ({ facts: { key, effectiveFrom, value: attempt.value } }),
      explain: async ({ constraint }: { constraint: string }) =>
        constraint === 'uq_programme_policy_programme_id_key_effective_from'
          ? policyTaken(key, effectiveFrom)
          : undefined,
    };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: attempt },
        () => Promise.all([loadProgramme(tx), loadPolicyRows(tx, key)]),
        async ([programme, rows]) => {
          const beginnings = rows.filter((row) => row.withdrawn === null).map((row) => row.effectiveFrom);
          const scene = { today: this.today(programme), roles: actor.roles, beginnings };
          const change = decidePolicyChange(attempt, scene);
          if (isRefusal(change)) throw new Refused(change);
          await insertPolicyRow(tx, {
            ...change,
            id,
            citation: change.citation.trim() || (policyDefinition(key)?.citation ?? ''),
            approvedAt: this.clock.now(),
          });
          tx.notify('policy', id);
          return rowOf(await lockPolicyRow(tx, key, id));
        },
      ),
    );
  }

  /** Takes back a row before its day. It stays to be read. Refuses with 'policy.begun' from its day on. */
  withdraw(actor: Actor, key: string, id: string, reason: string): Promise<PolicyRowView> {
    const what = {
      act: 'policy.write' as const,
      recordType: 'programme_policy',
      recordId: id,
      describe: () => ({ facts: { key, withdrawn: true } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme, row] = await Promise.all([loadProgramme(tx), lockPolicyRow(tx, key, id)]);
      if (row === undefined) refuse('not-found', 'There is no such row of this policy.');
      const today = this.today(programme);
      const refusal = decideWithdrawing({ ...row, withdrawn: row.withdrawn !== null }, { today, roles: actor.roles });
      if (refusal !== null) throw new Refused(refusal);
      await markWithdrawn(tx, id, reason, this.clock.now(), today);
      tx.notify('policy', id);
      return rowOf(await lockPolicyRow(tx, key, id));
    });
  }

  private today(programme: { zone: string; dayBoundary: string }): string {
    return serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
  }
}

function rowOf(row: PolicyRowView | undefined): PolicyRowView {
  if (row === undefined) throw new Error('The row that was just written is not there.');
  return row;
}

function viewOf(key: string, all: readonly PolicyRowView[], today: string): PolicyView {
  const definition = policyDefinition(key);
  if (definition === undefined || !isPolicyKey(key)) throw new Error(`${key} is no policy`);
  const rows = all.filter((row) => row.key === key);
  const standing = rows.filter(({ withdrawn }) => withdrawn === null);
  const { group, label } = policyWords(key);
  const { standard, unit, citation, verified, floor, options, decimals } = definition;
  return {
    key,
    group: policyGroups[group],
    label,
    unit,
    standard,
    citation,
    verified,
    floor: floor?.limit ?? null,
    decidedBy: decidedBy(key),
    options: options ?? null,
    decimals: decimals ?? 0,
    value: policyFrom(standing, today)[key],
    since: standing.find(({ effectiveFrom }) => effectiveFrom <= today) ?? null,
    upcoming: standing.filter(({ effectiveFrom }) => effectiveFrom > today).reverse(),
    history: rows.filter(({ effectiveFrom, withdrawn }) => effectiveFrom <= today || withdrawn !== null),
  };
}
