import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { loadDueNotices, planDueWork } from '@cairn/due';
import { Clock } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { isToldToday, localDay, type PathClock, type Policy, responsibleOn, standsOnList, watch } from '@cairn/rules';
import { findAmongWatched, loadWatched, type WatchedPerson } from '../path-facts.queries';
import { loadAssigned } from './assigned.queries';

export interface DueWorkItem {
  readonly id: string;
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  readonly code: string;
  readonly label: string;
  readonly dueAt: string;
  readonly overdue: boolean;
}

export interface DueWork {
  readonly asOf: string;
  readonly items: readonly DueWorkItem[];
}

/** How many notices one person is shown; who has more looks at the board. */
const most = 100;

/**
 * Work that falls due, told to the staff in the house: one row a person, clock and day, planned by the worker and ended when the fact
 * arrives. Nothing leaves the house, and a row holds ids, the clock's code and days.
 */
@Injectable()
export class DueWorkService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Plans what falls due today, has, or is told ahead, for everybody of a programme, in a few statements. Doing it again changes nothing. */
  plan(programmeId: string): Promise<{ readonly told: number; readonly ended: number }> {
    const actor: Actor = { programmeId, staffId: null, roles: [], requestId: 'job due-work.plan', address: null };
    return this.database.transaction(actor, async (tx) => {
      const now = this.clock.now();
      const programme = await loadProgramme(tx);
      const today = localDay(now, programme.zone);
      const policy = policyOf(programme, today);
      const [due, assigned] = await Promise.all([
        findAmongWatched(tx, programme, now, (person) =>
          onTheList(person, policy, now, programme.zone).map((clock) => ({ patientId: person.patientId, clock })),
        ),
        loadAssigned(tx, today),
      ]);
      const notices = due.map(({ patientId, clock }) => {
        const counselor = responsibleOn(assigned.get(patientId) ?? [], today)?.staffId ?? null;
        const [role = 'counselor'] = clock.to;
        const isTheirs = clock.to.includes('counselor') && counselor !== null;
        return {
          patientId,
          key: keyOf(clock, programme.zone),
          dueAt: clock.dueAt,
          staffId: isTheirs ? counselor : null,
          role: isTheirs ? ('counselor' as const) : role,
        };
      });
      const { told, ended } = await planDueWork(tx, notices, today, now);
      if (told + ended > 0) tx.notify('due-work', programmeId);
      return { told, ended };
    });
  }

  /** What this person is to do: their own and their roles'. Asked again of the facts, so that what was just done is gone at once. */
  mine(actor: Actor): Promise<DueWork> {
    return this.acts.perform(actor, { act: 'due-work.read', recordType: 'reminder' }, async (tx) => {
      const now = this.clock.now();
      const notices = await loadDueNotices(tx, now, most);
      if (notices.length === 0) return { asOf: now.toISOString(), items: [] };
      const { running, toldToday } = await runningClocks(
        tx,
        [...new Set(notices.map(({ patientId }) => patientId))],
        now,
      );
      const items = notices.flatMap(({ id, patientId, key }): DueWorkItem[] => {
        const found = running.get(`${patientId} ${key}`);
        if (found === undefined) return [];
        const { clock, person } = found;
        const { number, displayName } = person;
        const { code, label, dueAt, overdue } = clock;
        if (!toldToday(clock)) return [];
        return [{ id, patientId, number, displayName, code, label, dueAt: dueAt.toISOString(), overdue }];
      });
      return { asOf: now.toISOString(), items };
    });
  }
}

/** What is due today or late, and of the kinds that are told ahead what has come to its first day. */
function onTheList(person: WatchedPerson, policy: Policy, now: Date, zone: string): readonly PathClock[] {
  const today = localDay(now, zone);
  return watch(person.facts, person.answers, policy, now).clocks.filter(({ code, dueAt }) =>
    standsOnList(code, localDay(dueAt, zone), today, policy),
  );
}

/** A clock that begins anew, because its fact came and went, is another notice: the day on which it runs out is part of it. */
const keyOf = ({ code, dueAt }: PathClock, zone: string): string => `${code} ${localDay(dueAt, zone)}`;

async function runningClocks(tx: Tx, patientIds: readonly string[], now: Date) {
  const programme = await loadProgramme(tx);
  const people = await loadWatched(tx, programme, now, patientIds);
  const policy = policyOf(programme, localDay(now, programme.zone));
  const running = new Map<string, { readonly clock: PathClock; readonly person: WatchedPerson }>();
  for (const person of people)
    if (!person.hidden)
      for (const clock of watch(person.facts, person.answers, policy, now).clocks)
        running.set(`${person.patientId} ${keyOf(clock, programme.zone)}`, { clock, person });
  const today = localDay(now, programme.zone);
  const toldToday = ({ code, dueAt }: PathClock): boolean =>
    isToldToday(code, localDay(dueAt, programme.zone), today, policy);
  return { running, toldToday };
}
