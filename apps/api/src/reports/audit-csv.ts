import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { AuditRow } from '@cairn/reports';

const columns = ['at', 'person', 'act', 'outcome', 'patient', 'number', 'record', 'record id', 'from address', 'code'];

const lines = (rows: readonly (readonly (string | null)[])[]) =>
  stringify([...rows] as (string | null)[][], { escape_formulas: true, record_delimiter: 'windows' });

/** The trail as a file, page after page as it is read. The first line says for whom and when: a leaked file names its leak. */
export function auditCsv(pages: AsyncGenerator<readonly AuditRow[]>, who: string, at: Date): Readable {
  async function* written() {
    yield lines([[`Handed to ${who} on ${at.toISOString()}. Keep it as you keep a chart.`], columns]);
    for await (const page of pages) if (page.length > 0) yield lines(page.map(lineOf));
  }
  return Readable.from(written());
}

function lineOf({ at, staff, actInWords, outcome, patient, recordType, recordId, address, code }: AuditRow) {
  return [
    at,
    staff?.displayName ?? 'Cairn',
    actInWords,
    outcome,
    patient?.displayName ?? null,
    patient?.number ?? null,
    recordType,
    recordId,
    address,
    code,
  ];
}
