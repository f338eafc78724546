import { Injectable } from '@nestjs/common';
import type { Reading } from '@cairn/database';
import { type AlertTold, AlertsTold } from '@cairn/detox';
import { loadProgramme, policyOf } from '@cairn/programme';
import { localDay, watch } from '@cairn/rules';
import { loadWatched } from './path-facts.queries';

/** Tells the unit which alerts are open for the people in its beds. */
@Injectable()
export class UnitAlerts extends AlertsTold {
  override async open(
    tx: Reading,
    patientIds: readonly string[],
    now: Date,
  ): Promise<ReadonlyMap<string, readonly AlertTold[]>> {
    if (patientIds.length === 0) return new Map();
    const programme = await loadProgramme(tx);
    const policy = policyOf(programme, localDay(now, programme.zone));
    const people = await loadWatched(tx, programme, now, patientIds);
    return new Map(
      people.map(({ patientId, facts, answers }) => [
        patientId,
        watch(facts, answers, policy, now).alerts.map(({ alert, severity, label, why }) => ({
          alert,
          severity,
          label,
          why,
        })),
      ]),
    );
  }
}
