import { Injectable } from '@nestjs/common';
import { Acts, audit, once } from '@cairn/access';
import type { Actor, Reading, Tx } from '@cairn/database';
import { Clock, newId, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { type FileReport, type Match, matchReport, type Policy, readResultRows, type RefusedRow } from '@cairn/rules';
import { dayOf, insertRow } from '../outside/outside-scene';
import { loadSpecimen } from './drug-test.queries';
import { fileReport } from './result.queries';
import {
  type ImportView,
  type Labelled,
  loadImport,
  loadImports,
  loadLabelled,
  loadQuarantine,
  type QuarantinedView,
} from './result-file.queries';
import { readUpload, type ResultUpload } from './result-upload';

/** What becomes of the reports of a file: the same for the preview and for filing. */
export interface FiledReport {
  readonly lines: readonly number[];
  readonly barcode: string;
  readonly outcome: 'filed' | 'amended' | 'unchanged' | 'quarantined';
  readonly says: string;
  readonly number: string | null;
  readonly displayName: string | null;
}

export interface ResultFile {
  readonly id: string;
  readonly mode: 'preview' | 'file';
  readonly lines: number;
  readonly filed: number;
  readonly amended: number;
  readonly unchanged: number;
  readonly quarantined: number;
  readonly refusedRows: number;
  /** Every row that was refused, by line and reason. */
  readonly refused: readonly RefusedRow[];
  /** The first thousand; what is in quarantine has a list of its own. */
  readonly reports: readonly FiledReport[];
}

interface Planned {
  readonly report: FileReport;
  readonly specimen: Labelled | null;
  readonly match: Match;
}

const mostShown = 1000;

/** Files of results: matched by specimen and person, one transaction a file, each row that is not taken named. */
@Injectable()
export class ResultFileService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Says what would become of a file. Nothing is kept. */
  async preview(actor: Actor, id: string, source: AsyncIterable<Buffer>): Promise<ResultFile> {
    const upload = await readUpload(source);
    const { reports, refused } = readResultRows(upload.rows);
    const act = { act: 'drug-test.import' as const, recordType: 'result_import' };
    return this.acts.perform(actor, act, async (tx) =>
      answerOf(id, 'preview', upload, await this.plan(tx, reports), refused),
    );
  }

  /** Files what fits, holds in quarantine what fits no specimen and person, and names every other row; all of it or nothing. */
  async file(actor: Actor, id: string, source: AsyncIterable<Buffer>): Promise<ResultFile> {
    const upload = await readUpload(source);
    const { reports, refused } = readResultRows(upload.rows);
    const act = 'drug-test.import' as const;
    return this.acts.perform(actor, { act, recordType: 'result_import', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { digest: upload.digest } },
        () => loadProgramme(tx),
        async (programme) => {
          // Two files at a time could both find a specimen without a report.
          await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [tx.actor.programmeId]);
          const { now, policy } = dayOf(programme, this.clock);
          const plan = await this.plan(tx, reports);
          const answer = answerOf(id, 'file', upload, plan, refused);
          await insertRow(tx, 'result_import', {
            id,
            digest: upload.digest,
            lines: upload.rows.length,
            filed: answer.filed + answer.amended,
            unchanged: answer.unchanged,
            quarantined: answer.quarantined,
            refusals: JSON.stringify(refused),
            imported_by: actor.staffId,
            imported_at: now,
          });
          for (const one of plan) await this.take(tx, id, one, now, policy);
          return answer;
        },
      ),
    );
  }

  imports(actor: Actor): Promise<ImportView[]> {
    return this.acts.perform(actor, { act: 'drug-test.import', recordType: 'result_import' }, (tx) => loadImports(tx));
  }

  import(actor: Actor, id: string): Promise<ImportView & { readonly refusals: readonly RefusedRow[] }> {
    const what = { act: 'drug-test.import' as const, recordType: 'result_import', recordId: id };
    return this.acts.perform(actor, what, (tx) => loadImport(tx, id));
  }

  quarantine(actor: Actor): Promise<QuarantinedView[]> {
    return this.acts.perform(actor, { act: 'drug-test.import', recordType: 'result_quarantine' }, (tx) =>
      loadQuarantine(tx),
    );
  }

  /**
   * A person decides on a result in quarantine: it goes with the specimen that they name by its label, or it is discarded; with the
   * reason either way. Never by a name alone.
   */
  end(
    actor: Actor,
    id: string,
    given: { readonly outcome: 'filed' | 'discarded'; readonly barcode?: string | undefined; readonly reason: string },
  ): Promise<{ readonly id: string; readonly outcome: 'filed' | 'discarded' }> {
    const act = 'drug-test.import' as const;
    return this.acts.perform(actor, { act, recordType: 'result_quarantine', recordId: id }, async (tx) => {
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [id]);
      const [programme, [held]] = await Promise.all([loadProgramme(tx), loadQuarantine(tx, id)]);
      if (held === undefined) {
        const known = await tx.query('select 1 from result_quarantine where programme_id = $1 and id = $2', [
          tx.actor.programmeId,
          id,
        ]);
        if (known.length === 0) refuse('not-found', 'There is no such result in quarantine.');
        refuse('quarantine.ended', 'Somebody decided on this result before.');
      }
      const { now, policy } = dayOf(programme, this.clock);
      const reportId = given.outcome === 'filed' ? await this.fileHeld(tx, held, given.barcode, now, policy) : null;
      await insertRow(tx, 'result_quarantine_end', {
        quarantine_id: id,
        outcome: given.outcome,
        report_id: reportId,
        reason: given.reason,
        ended_by: actor.staffId,
        ended_at: now,
      });
      return { id, outcome: given.outcome };
    });
  }

  private async fileHeld(
    tx: Tx,
    held: QuarantinedView,
    barcode: string | undefined,
    now: Date,
    policy: Policy,
  ): Promise<string> {
    if (barcode === undefined)
      refuse('quarantine.refused', 'Scan the label of the specimen that the result is of (R-405).');
    const specimen = (await loadLabelled(tx, [barcode])).get(barcode);
    if (specimen === undefined || specimen.closed)
      refuse(
        'quarantine.refused',
        'No specimen that you may see has this label (R-405): check it, or discard the result.',
      );
    const before = specimen.reports.findLast(({ stage }) => stage === held.report.report.stage);
    return this.fileOne(tx, held.report, specimen, before?.id ?? null, held.importId, now, policy);
  }

  private async plan(tx: Reading, reports: readonly FileReport[]): Promise<readonly Planned[]> {
    const labels = await loadLabelled(tx, [...new Set(reports.map(({ barcode }) => barcode))]);
    return reports.map((report) => {
      const found = labels.get(report.barcode) ?? null;
      const match = matchReport({ report, specimen: found });
      if (found === null || !found.closed || match.outcome === 'quarantine')
        return { report, specimen: match.outcome === 'quarantine' ? null : found, match };
      return { report, specimen: null, match: closedChart };
    });
  }

  private async take(
    tx: Tx,
    importId: string,
    { report, specimen, match }: Planned,
    now: Date,
    policy: Policy,
  ): Promise<void> {
    if (match.outcome === 'unchanged') return;
    if (match.outcome === 'file' && specimen !== null) {
      await this.fileOne(tx, report, specimen, match.amendsId, importId, now, policy);
      return;
    }
    await insertRow(tx, 'result_quarantine', {
      id: newId(),
      import_id: importId,
      line: report.lines[0] ?? 0,
      barcode: report.barcode,
      given_name: report.givenName,
      family_name: report.familyName,
      date_of_birth: report.dateOfBirth,
      reason: match.outcome === 'quarantine' ? match.says : 'It waits for a person',
      report: JSON.stringify(report),
      put_at: now,
    });
  }

  private async fileOne(
    tx: Tx,
    { report }: FileReport,
    { patientId, specimenId }: Labelled,
    amendsId: string | null,
    importId: string,
    at: Date,
    policy: Policy,
  ): Promise<string> {
    const id = newId();
    const amendReason = amendsId === null ? null : 'Corrected by the laboratory';
    const specimen = await loadSpecimen(tx, patientId, specimenId);
    await fileReport(tx, specimen, { id, ...report, amendsId, amendReason }, policy, { source: 'file', importId, at });
    void audit(tx, { act: 'drug-test.result', patientId, recordType: 'specimen', recordId: specimenId });
    tx.notify('specimen', patientId);
    return id;
  }
}

/** a result of somebody whose chart is closed to who sends the file waits for somebody who may open it. */
const closedChart = {
  outcome: 'quarantine',
  says: 'The chart is restricted: somebody who may open it files this result',
  evaluation: {
    ruleId: 'R-405',
    ruleVersion: 1,
    severity: 'HARD_STOP',
    result: 'failed',
    message: 'The chart is restricted',
    citation: 'R-315',
    inputs: {},
    overridableBy: [],
  },
} as const satisfies Match;

function answerOf(
  id: string,
  mode: ResultFile['mode'],
  { rows }: ResultUpload,
  plan: readonly Planned[],
  refused: readonly RefusedRow[],
): ResultFile {
  const reports = plan.map(({ report, specimen, match }): FiledReport => {
    const outcome =
      match.outcome === 'quarantine'
        ? 'quarantined'
        : match.outcome === 'unchanged'
          ? 'unchanged'
          : match.amendsId === null
            ? 'filed'
            : 'amended';
    return {
      lines: report.lines,
      barcode: report.barcode,
      outcome,
      says: match.outcome === 'quarantine' ? match.says : outcomeWords[outcome],
      number: specimen?.number ?? null,
      displayName: specimen?.displayName ?? null,
    };
  });
  const many = (outcome: FiledReport['outcome']): number => reports.filter((one) => one.outcome === outcome).length;
  return {
    id,
    mode,
    lines: rows.length,
    filed: many('filed'),
    amended: many('amended'),
    unchanged: many('unchanged'),
    quarantined: many('quarantined'),
    refusedRows: new Set(refused.map(({ line }) => line)).size,
    refused,
    reports: reports.slice(0, mostShown),
  };
}

const outcomeWords = {
  filed: 'Filed with its specimen',
  amended: 'A new version; the old one stays readable',
  unchanged: 'On file already: nothing changes',
  quarantined: 'Waits for a person',
} as const;
