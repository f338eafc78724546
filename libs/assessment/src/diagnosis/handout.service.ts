import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { safetyPlanPdf } from './safety-plan-print';
import { shapes } from './signed-shapes';
import { loadAssessment } from './signed.queries';

/** What a person takes home of an assessment: the safety plan, on paper. */
@Injectable()
export class HandoutService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  safetyPlan(actor: Actor, patientId: string, id: string): Promise<Buffer> {
    const what = { act: 'assessment.print' as const, patientId, recordType: shapes.risk.table, recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const [programme, , record] = await Promise.all([
        loadProgramme(tx),
        loadPatient(tx, patientId),
        loadAssessment(tx, patientId, id),
      ]);
      if (record?.kind !== 'risk') return refuse('not-found', 'There is no such record of this person.');
      const plan = record.content.safetyPlan;
      if (plan === null || record.takenBack || record.replacedBy !== null)
        return refuse('assessment.invalid', 'This record has no safety plan that stands. Print the one of the newest.');
      return safetyPlanPdf({ plan, programme: programme.senderName, phone: programme.phone, at: this.clock.now() });
    });
  }
}
