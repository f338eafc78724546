import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { writeAlertAnswer } from '@cairn/due';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, Refused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  type AnswerAttempt,
  type Assignment,
  byUrgency,
  type Day,
  decideAnswer,
  isRefusal,
  localDay,
  may,
  type OpenAlert,
  responsibleOn,
  type Role,
  watch,
} from '@cairn/rules';
import { findAmongWatched, loadWatched } from '../path-facts.queries';
import { type AlertView, alertView } from './alert-view';
import { loadAssigned } from './assigned.queries';

export interface AlertsOfPerson {
  readonly asOf: string;
  readonly items: readonly AlertView[];
}

export interface AlertLine extends AlertView {
  readonly patientId: string;
  readonly number: string;
  readonly displayName: string;
  /** Theirs who ask: of a person they look after, of one nobody looks after, or of whoever has the role; a critical one is everybody's. */
  readonly mine: boolean;
}

export interface AlertList {
  readonly asOf: string;
  readonly items: readonly AlertLine[];
  /** How many clocks have run out, and of how many people: they stand on the boards. */
  readonly overdueClocks: number;
  readonly peopleWithOverdue: number;
}

/** Alerts: worked out from the facts whenever somebody looks, for one person or for the whole programme in a few statements. */
@Injectable()
export class AlertService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  ofPatient(actor: Actor, patientId: string): Promise<AlertsOfPerson> {
    const what = { act: 'alert.read' as const, patientId, recordType: 'alert' };
    return this.acts.perform(actor, what, async (tx) => {
      const now = this.clock.now();
      const [, alerts] = await Promise.all([loadPatient(tx, patientId), alertsOf(tx, patientId, now)]);
      return { asOf: now.toISOString(), items: alerts.map((alert) => alertView(alert, now)) };
    });
  }

  /** What goes to the roles of who asks, the most urgent first. Somebody whose chart is closed to them is not among it. */
  list(actor: Actor): Promise<AlertList> {
    const what = {
      act: 'alert.list' as const,
      recordType: 'alert',
      describe: ({ items }: AlertList) => ({ facts: { alerts: items.length } }),
    };
    return this.acts.perform(actor, what, async (tx) => {
      const now = this.clock.now();
      const programme = await loadProgramme(tx);
      const today = localDay(now, programme.zone);
      const policy = policyOf(programme, today);
      let overdueClocks = 0;
      let peopleWithOverdue = 0;
      const [found, assigned] = await Promise.all([
        findAmongWatched(tx, programme, now, ({ patientId, number, displayName, hidden, facts, answers }) => {
          if (hidden) return [];
          const { clocks, alerts } = watch(facts, answers, policy, now);
          const overdue = clocks.filter((clock) => clock.overdue).length;
          overdueClocks += overdue;
          if (overdue > 0) peopleWithOverdue += 1;
          return alerts
            .filter((alert) => goesTo(alert, actor.roles))
            .map((alert) => ({ alert, person: { patientId, number, displayName } }));
        }),
        loadAssigned(tx, today),
      ]);
      const items = found
        .sort((one, other) => byUrgency(one.alert, other.alert))
        .map(({ alert, person }) => ({
          ...person,
          mine: isTheirs(actor, alert, assigned.get(person.patientId) ?? [], today),
          ...alertView(alert, now),
        }));
      return { asOf: now.toISOString(), items, overdueClocks, peopleWithOverdue };
    });
  }

  /** Acknowledges an alert, or ends it with a reason. Refuses as `decideAnswer` does. */
  answer(actor: Actor, patientId: string, id: string, attempt: AnswerAttempt): Promise<AlertsOfPerson> {
    const act = 'alert.answer' as const;
    const { alert, answer } = attempt;
    return this.acts.perform(
      actor,
      { act, patientId, recordType: 'alert_answer', recordId: id, describe: () => ({ facts: { alert, answer } }) },
      (tx) =>
        once(
          tx,
          { id, act, body: { patientId, ...attempt } },
          () => loadPatient(tx, patientId),
          async () => {
            const now = this.clock.now();
            const { staffId } = actor;
            if (staffId === null) refuse('permission.denied', 'An alert is answered by a person.');
            const open = seenBy(actor, await alertsOf(tx, patientId, now));
            const found = decideAnswer(open, attempt, actor.roles);
            if (isRefusal(found)) throw new Refused(found);
            const { cause, severity, reason } = { ...attempt, severity: found.severity };
            await writeAlertAnswer(tx, {
              id,
              patientId,
              alert,
              cause,
              severity,
              answer,
              reason: reason.trim(),
              by: staffId,
              at: now,
            });
            tx.notify('alert', patientId);
            const left = seenBy(actor, await alertsOf(tx, patientId, now));
            return { asOf: now.toISOString(), items: left.map((one) => alertView(one, now)) };
          },
        ),
    );
  }
}

/** Whoever may not look at a person's alerts sees of them what goes to their own role. */
const seenBy = ({ roles }: Actor, alerts: readonly OpenAlert[]): readonly OpenAlert[] =>
  may(roles, 'alert.read') ? alerts : alerts.filter((alert) => goesTo(alert, roles));

/** What goes to counselors is first of all for the one who looks after the person. */
function isTheirs(
  { staffId, roles }: Actor,
  { severity, to }: OpenAlert,
  assigned: readonly Assignment[],
  today: Day,
): boolean {
  if (severity === 'critical' || roles.some((role) => role !== 'counselor' && to.includes(role))) return true;
  const responsible = responsibleOn(assigned, today)?.staffId ?? null;
  return responsible === null || responsible === staffId;
}

const goesTo = ({ to }: OpenAlert, roles: readonly Role[]): boolean => roles.some((role) => to.includes(role));

async function alertsOf(tx: Tx, patientId: string, now: Date): Promise<readonly OpenAlert[]> {
  const programme = await loadProgramme(tx);
  const [person] = await loadWatched(tx, programme, now, [patientId]);
  if (person === undefined) return [];
  return watch(person.facts, person.answers, policyOf(programme, person.facts.path.today), now).alerts;
}
