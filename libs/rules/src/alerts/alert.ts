import type { Role } from '../access/roles';
import type { Policy } from '../policy';
import type { PolicyKey } from '../policy-keys';
import type { Verified } from '../rule';

/**
 * Section 6.7 of the clinical reference: what the clinic is told without asking. An alert is never stored: it is worked out
 * from facts whenever somebody reads, so it is there the moment its cause is, and gone the moment its clearing fact is. What
 * is stored is only what a person answered to it. No alert moves, stops or closes anything by itself.
 */
export type AlertId = `A${0 | 1 | 2 | 3}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** The mildest first. */
export const alertSeverities = ['info', 'warn', 'high', 'critical'] as const;
export type AlertSeverity = (typeof alertSeverities)[number];

/** What a rule found in the facts. One person, alert and cause is one alert, however often it is found. */
export interface Raised {
  /** The record or the day that it is about: what tells it apart from the next one of its kind. */
  readonly cause: string;
  readonly severity: AlertSeverity;
  readonly raisedAt: Date;
  /** The values that raised it, in one sentence without a full stop. */
  readonly why: string;
  /** By when somebody should have acted. */
  readonly due?: Date | null;
}

export interface AlertQuestion<Facts> {
  readonly facts: Facts;
  readonly policy: Policy;
  readonly now: Date;
}

export interface AlertRule<Facts> {
  readonly id: AlertId;
  readonly label: string;
  readonly citation: string;
  readonly verified: Verified;
  /** The policy keys whose values it reads; a test holds this to the truth. */
  readonly policy: readonly PolicyKey[];
  readonly to: readonly Role[];
  /** The fact that clears it, as the reader is told. */
  readonly clearsWhen: string;
  /** How a person may end it with a reason, where no record could. Everybody it goes to may acknowledge it. */
  readonly endedBy: readonly EndingAnswer[];
  readonly raises: (question: AlertQuestion<Facts>) => readonly Raised[];
}

export interface Alert {
  readonly alert: AlertId;
  readonly severity: AlertSeverity;
  readonly cause: string;
  readonly raisedAt: Date;
  readonly label: string;
  readonly why: string;
  readonly clearsWhen: string;
  readonly to: readonly Role[];
  readonly due: Date | null;
  readonly endedBy: readonly EndingAnswer[];
}

/** Somebody has seen it; it is handled; it does not apply, and why. */
export const alertAnswers = ['acknowledged', 'resolved', 'overridden'] as const;
export type AlertAnswerKind = (typeof alertAnswers)[number];
export type EndingAnswer = Exclude<AlertAnswerKind, 'acknowledged'>;

export interface AlertAnswer {
  readonly alert: AlertId;
  readonly cause: string;
  /** How severe it was when it was answered: an answer does not reach what has become worse since. */
  readonly severity: AlertSeverity;
  readonly answer: AlertAnswerKind;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** An alert that stands. Who acknowledged it is not told again until `quietUntil`, unless it becomes worse. */
export interface OpenAlert extends Alert {
  readonly acknowledged: AlertAnswer | null;
  readonly quietUntil: Date | null;
}

const quietKeys = {
  info: 'alert_quiet_hours_info',
  warn: 'alert_quiet_hours_warn',
  high: 'alert_quiet_hours_high',
  critical: 'alert_quiet_hours_critical',
} as const satisfies Record<AlertSeverity, PolicyKey>;

/**
 * The alerts of one person that stand now, the most urgent first. One is cleared when its rule no longer raises it, or by a
 * person's answer to this very cause at this severity; no answer reaches another cause.
 */
export function alertsOf<Facts>(
  rules: readonly AlertRule<Facts>[],
  facts: Facts,
  answers: readonly AlertAnswer[],
  policy: Policy,
  now: Date,
): readonly OpenAlert[] {
  const found = new Map<string, Alert>();
  for (const rule of rules)
    for (const raised of rule.raises({ facts, policy, now })) {
      const key = `${rule.id} ${raised.cause}`;
      found.set(key, worse(found.get(key), alertFrom(rule, raised)));
    }
  return [...found.values()]
    .flatMap((alert) => {
      const about = answers.filter((one) => one.alert === alert.alert && one.cause === alert.cause);
      const reaches = about.filter(({ severity }) => rank(severity) >= rank(alert.severity));
      if (reaches.some(({ answer }) => answer !== 'acknowledged')) return [];
      return [{ ...alert, ...quiet(alert, reaches, policy, now) }];
    })
    .sort(byUrgency);
}

/** The most severe first, then what has waited longest. */
export function byUrgency(one: Alert, other: Alert): number {
  return (
    rank(other.severity) - rank(one.severity) ||
    one.raisedAt.getTime() - other.raisedAt.getTime() ||
    compare(one.alert, other.alert) ||
    compare(one.cause, other.cause)
  );
}

export function isQuiet({ quietUntil }: Pick<OpenAlert, 'quietUntil'>, now: Date): boolean {
  return quietUntil !== null && quietUntil > now;
}

function quiet(alert: Alert, answers: readonly AlertAnswer[], policy: Policy, now: Date) {
  const last = answers.reduce<AlertAnswer | null>(
    (newest, one) => (newest && newest.at >= one.at ? newest : one),
    null,
  );
  const until = last && new Date(last.at.getTime() + policy[quietKeys[alert.severity]] * 3_600_000);
  return { acknowledged: last, quietUntil: until !== null && until > now ? until : null };
}

function alertFrom<Facts>(rule: AlertRule<Facts>, { cause, severity, raisedAt, why, due = null }: Raised): Alert {
  const { id: alert, label, clearsWhen, to, endedBy } = rule;
  return { alert, severity, cause, raisedAt, label, why, clearsWhen, to, due, endedBy };
}

/** The same cause found twice: the worse of the two, else the earlier one. */
function worse(before: Alert | undefined, found: Alert): Alert {
  if (before === undefined) return found;
  return byUrgency(before, found) < 0 || (byUrgency(before, found) === 0 && before.why <= found.why) ? before : found;
}

const rank = (severity: AlertSeverity): number => alertSeverities.indexOf(severity);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
