import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import { loadEntry } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import { loadProgramme, paperScene, policyOf } from '@cairn/programme';
import {
  courtReportParts,
  courtReportSpan,
  type Day,
  type FaceSheetDetails,
  mayBeReported,
  refuseCourtReport,
  serviceDay,
} from '@cairn/rules';
import { loadCourtReport } from './court-report.queries';
import { courtReportPdf } from './court-report-paper';

interface Printed {
  readonly pdf: Buffer;
  readonly parts: readonly string[];
  readonly span: { readonly from: Day; readonly to: Day };
}

/** The report that a court or an agency asked for (clinical reference 7.4). What was disclosed stands in the audit trail. */
@Injectable()
export class CourtReportService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  async print(actor: Actor, patientId: string, entryId: string): Promise<Buffer> {
    const describe = ({ parts, span }: Printed) => ({ facts: { parts, ...span } });
    const { pdf } = await this.acts.perform(
      actor,
      { act: 'court-report.print', patientId, recordType: 'face_sheet_entry', recordId: entryId, describe },
      async (tx): Promise<Printed> => {
        const now = this.clock.now();
        const [programme, patient, entry, scene] = await Promise.all([
          loadProgramme(tx),
          loadPatient(tx, patientId),
          loadEntry<'justice-case'>(tx, patientId, entryId, 'face_sheet_entry'),
          paperScene(tx, now),
        ]);
        if (entry === undefined || entry.kind !== 'justice-case' || entry.details === null || entry.replacedBy !== null)
          return refuse('not-found', 'There is no such referral of this person.');
        const justice = entry.details as unknown as FaceSheetDetails['justice-case'];
        const today = serviceDay(now, programme.zone, programme.dayBoundary);
        unlessRefused(refuseCourtReport(justice, today));
        const policy = policyOf(programme, today);
        const [parts, span] = [mayBeReported(justice, today), courtReportSpan(justice, today)];
        const facts = await loadCourtReport(tx, patientId, parts, { ...span, now, policy, zone: programme.zone });
        const person = {
          name: `${patient.legalName.given} ${patient.legalName.family}`,
          dateOfBirth: patient.dateOfBirth,
        };
        const pdf = await courtReportPdf({
          ...{ scene, person, justice, span },
          ...{ parts: courtReportParts(facts), notice: policy.court_report_notice },
        });
        return { pdf, parts, span };
      },
    );
    return pdf;
  }
}
