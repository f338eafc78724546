import type { Tx } from '@cairn/database';
import {
  asSeen,
  checkReport,
  type Evaluation,
  type NewReport,
  type Policy,
  refuseReport,
  standingOf,
  standingValidity,
  stops,
  validityOf,
} from '@cairn/rules';
import { Refused } from '@cairn/platform';
import { insertRow } from '../outside/outside-scene';
import type { SpecimenRow } from './drug-test.queries';

export interface FiledFrom {
  readonly source: 'entry' | 'file' | 'point-of-care';
  readonly importId: string | null;
  readonly at: Date;
}

/**
 * Files a report with its specimen, as the next number. What stands after it is written with it, so that every reader sees the same
 * and no older version is touched. Refuses without a specimen and its collector.
 */
export async function fileReport(
  tx: Tx,
  specimen: SpecimenRow,
  { id, ...report }: NewReport & { readonly id: string },
  policy: Policy,
  { source, importId, at }: FiledFrom,
): Promise<readonly Evaluation[]> {
  const { collection, voided, reports } = specimen;
  const temperature = {
    temperatureTenthsF: collection?.temperatureTenthsF ?? null,
    temperatureMinutes: collection?.temperatureMinutes ?? null,
  };
  const validity = validityOf(collection?.matrix ?? 'urine', report.validity, temperature, policy);
  const wrong = refuseReport(report);
  if (wrong !== null) throw new Refused(wrong);
  const of = { voided: voided !== null, collector: collection?.collectorId ?? null };
  const evaluations = checkReport({ specimen: of, report, before: reports, validity });
  const stop = evaluations.find(stops);
  if (stop !== undefined)
    throw new Refused({
      code: stop.ruleId === 'R-405' ? 'specimen.amended' : 'specimen.report',
      says: `${stop.message} (${stop.ruleId}).`,
      evaluations,
    });
  const number = (reports.at(-1)?.number ?? 0) + 1;
  const { stage, amendsId, findings } = report;
  const all = [...reports, { id, number, stage, amendsId, validityStatus: validity.status, findings }];
  const standing = standingOf(all);
  const status = standingValidity(all);
  const { panel, positives } = asSeen(standing, status);
  await insertRow(tx, 'specimen_report', {
    id,
    patient_id: specimen.patientId,
    specimen_id: specimen.id,
    number,
    stage,
    amends_id: amendsId,
    amend_reason: report.amendReason,
    laboratory: report.laboratory,
    reported_at: new Date(report.reportedAt),
    validity: JSON.stringify(report.validity),
    validity_status: validity.status,
    findings: JSON.stringify(findings),
    standing: JSON.stringify(standing),
    standing_validity: status,
    panel,
    positives,
    source,
    import_id: importId,
    entered_by: tx.actor.staffId,
    entered_at: at,
  });
  return evaluations;
}
