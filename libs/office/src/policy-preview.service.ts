import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadDosesBefore, loadOrdersAhead } from '@cairn/mat';
import { loadPolicyScene } from '@cairn/path';
import { Clock, Refused } from '@cairn/platform';
import { loadProgramme, policyOf, type ProgrammeFacts } from '@cairn/programme';
import { loadCausesAhead, loadRemindersAhead } from '@cairn/reminders';
import {
  addMinutes,
  decidePolicyValue,
  isRefusal,
  kindsToldBy,
  localDay,
  may,
  offsetsOf,
  type Policy,
  type PolicyKey,
  type PolicyValue,
  policyWords,
  serviceDay,
} from '@cairn/rules';
import {
  boardChanges,
  type Change,
  clockChanges,
  doseChanges,
  intervalChanges,
  orderChanges,
  quietChanges,
  reminderChanges,
  saysWithoutTouch,
  touchOf,
} from './policy-preview';

export interface PolicyPreview {
  readonly key: string;
  readonly asOf: string;
  /** People for whom something of today would be otherwise. */
  readonly count: number;
  readonly says: string;
  readonly byWhat: readonly { what: string; before: string; after: string; patients: number }[];
  /** At most fifty, and only for those who may read charts. */
  readonly patients: readonly {
    id: string;
    number: string;
    displayName: string;
    what: string;
    before: string;
    after: string;
  }[];
}

const shown = 50;

/** What a policy would do to today's people, before anybody saves it. Nothing is written but that somebody looked. */
@Injectable()
export class PolicyPreviewService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  preview(actor: Actor, key: string, value: PolicyValue): Promise<PolicyPreview> {
    const what = {
      act: 'policy.preview' as const,
      recordType: 'programme_policy',
      describe: ({ count, patients }: PolicyPreview) => ({
        facts: { key, count, patients: [...new Set(patients.map(({ id }) => id))] },
      }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const known = decidePolicyValue(key, value);
      if (isRefusal(known)) throw new Refused(known);
      const now = this.clock.now();
      const programme = await loadProgramme(tx);
      const before = policyOf(programme, serviceDay(now, programme.zone, programme.dayBoundary));
      const after: Policy = { ...before, [known.key]: value };
      const changes = before[known.key] === value ? [] : await changesOf(tx, known.key, programme, before, after, now);
      return answer(known.key, now, changes, before[known.key] === value, may(actor.roles, 'chart.read'));
    });
  }
}

async function changesOf(
  tx: Tx,
  key: PolicyKey,
  programme: ProgrammeFacts,
  before: Policy,
  after: Policy,
  now: Date,
): Promise<Change[]> {
  const { zone } = programme;
  const today = serviceDay(now, zone, programme.dayBoundary);
  const touch = touchOf(key, policyWords(key).group);
  switch (touch) {
    case 'clocks':
    case 'board': {
      const scene = await loadPolicyScene(tx, programme, now, { clocks: touch === 'clocks', board: touch === 'board' });
      const dayOf = (at: Date) => localDay(at, zone);
      return [...clockChanges(scene, before, after, dayOf), ...boardChanges(scene, before, after)];
    }
    case 'orders':
      return orderChanges(await loadOrdersAhead(tx, today), before, after);
    case 'doses':
      return doseChanges(await loadOrdersAhead(tx, today), key, before, after);
    case 'interval':
      return intervalChanges(await loadDosesBefore(tx, today), before, after, now, zone);
    case 'quiet':
      return quietChanges(await loadRemindersAhead(tx, now), before, after, zone);
    case 'reminders':
      return remindedChanges(tx, key, programme, before, after, now);
    case null:
      return [];
  }
}

async function remindedChanges(
  tx: Tx,
  key: PolicyKey,
  programme: ProgrammeFacts,
  before: Policy,
  after: Policy,
  now: Date,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const kind of kindsToldBy(key)) {
    const daysAhead = [before, after].flatMap((policy) =>
      offsetsOf(kind, policy).map((offset) => (offset.unit === 'days' ? offset.days + 1 : 1)),
    );
    const last = addMinutes(now, (before.remind_horizon_days + Math.max(...daysAhead)) * 1440);
    const causes = await loadCausesAhead(tx, kind, { now, programme, policy: before }, last);
    changes.push(...reminderChanges(causes, kind, before, after, now));
  }
  return changes;
}

function answer(key: PolicyKey, now: Date, changes: readonly Change[], same: boolean, named: boolean): PolicyPreview {
  const { group } = policyWords(key);
  const count = new Set(changes.map(({ person }) => person.id)).size;
  const sorts = new Map<string, { what: string; before: string; after: string; people: Set<string> }>();
  for (const { person, what, from, to } of changes) {
    const sort = sorts.get(`${what}|${from}|${to}`) ?? { what, before: from, after: to, people: new Set<string>() };
    sort.people.add(person.id);
    sorts.set(`${what}|${from}|${to}`, sort);
  }
  return {
    key,
    asOf: now.toISOString(),
    count,
    says: sentence(key, group, count, same),
    byWhat: [...sorts.values()]
      .map(({ people, ...sort }) => ({ ...sort, patients: people.size }))
      .sort((one, other) => other.patients - one.patients),
    patients: named
      ? changes
          .filter(({ person }) => !person.hidden)
          .slice(0, shown)
          .map(({ person: { id, number, displayName }, what, before, after }) => ({
            id,
            number,
            displayName,
            what,
            before,
            after,
          }))
      : [],
  };
}

function sentence(key: PolicyKey, group: string, count: number, same: boolean): string {
  if (same) return 'This is the value that holds today: nothing would change.';
  if (touchOf(key, group) === null) return saysWithoutTouch(group);
  if (count === 0) return 'If it held today, nothing would change for anybody.';
  return count === 1
    ? 'If it held today, something would change for 1 person.'
    : `If it held today, something would change for ${count} people.`;
}
