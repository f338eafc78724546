import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient, type Origin } from '@cairn/patient';
import { Clock } from '@cairn/platform';
import type { FindingAttempt } from '@cairn/rules';
import { type FindingView, loadFindings } from './finding.queries';
import { writeEntry } from './write-entry';

/** What clinicians find out about a person: written down once, replaced with a reason, never edited. */
@Injectable()
export class FindingService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<FindingView[]> {
    const what = { act: 'finding.read' as const, patientId, recordType: 'clinical_finding' };
    return this.acts.perform(actor, what, async (tx) => {
      const [, findings] = await Promise.all([loadPatient(tx, patientId), loadFindings(tx, patientId)]);
      return findings;
    });
  }

  /**
   * Records a finding under the client's id. Refuses as `decideFinding` does, and with 'finding.replaced' if somebody
   * else replaced the same finding at the same moment.
   */
  record(
    actor: Actor,
    patientId: string,
    id: string,
    attempt: FindingAttempt,
    origin: Origin = 'registered',
  ): Promise<FindingView> {
    const place = { act: 'finding.write', sheet: 'clinical_finding', live: 'finding' } as const;
    return writeEntry(this.acts, this.clock, place, actor, { patientId, id, attempt, origin });
  }
}
