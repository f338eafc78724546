import { type AlertAnswerKind, type AlertSeverity, isQuiet, type OpenAlert, type Role } from '@cairn/rules';

/** An alert as a screen shows it. */
export interface AlertView {
  readonly alert: string;
  readonly severity: AlertSeverity;
  readonly cause: string;
  readonly raisedAt: string;
  readonly label: string;
  readonly why: string;
  readonly clearsWhen: string;
  readonly to: readonly Role[];
  readonly due: string | null;
  /** How a person may end it; nothing where only its record does. */
  readonly endedBy: readonly AlertAnswerKind[];
  /** Acknowledged, and not told again for a while. */
  readonly quiet: boolean;
  readonly acknowledged: { readonly by: string | null; readonly at: string; readonly reason: string } | null;
}

export function alertView(open: OpenAlert, now: Date): AlertView {
  const { alert, severity, cause, raisedAt, label, why, clearsWhen, to, due, endedBy, acknowledged } = open;
  return {
    alert,
    severity,
    cause,
    raisedAt: raisedAt.toISOString(),
    label,
    why,
    clearsWhen,
    to,
    due: due?.toISOString() ?? null,
    endedBy,
    quiet: isQuiet(open, now),
    acknowledged: acknowledged && {
      by: acknowledged.by,
      at: acknowledged.at.toISOString(),
      reason: acknowledged.reason,
    },
  };
}
