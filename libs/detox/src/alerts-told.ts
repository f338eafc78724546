import type { Reading } from '@cairn/database';
import type { AlertSeverity } from '@cairn/rules';

export interface AlertTold {
  readonly alert: string;
  readonly severity: AlertSeverity;
  readonly label: string;
  readonly why: string;
}

/** What the unit hears of open alerts. They are worked out from all stages, so a later one answers. */
export abstract class AlertsTold {
  abstract open(
    tx: Reading,
    patientIds: readonly string[],
    now: Date,
  ): Promise<ReadonlyMap<string, readonly AlertTold[]>>;
}
