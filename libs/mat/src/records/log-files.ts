import type { Readable } from 'node:stream';
import { Readable as Stream } from 'node:stream';
import { type Column, heading, letterhead, type Paper, type Row, streamPdf, tableFrom } from '@cairn/paper';
import { type Day, exportBases, type ExportBasis, initialsOf, type LogEntry, logElements, logLine } from '@cairn/rules';
import { csvLines } from './csv-lines';
import { momentWords, clockWords, dayWords, type PaperScene, spanWords } from './paper-scene';

type Part = { readonly scene: PaperScene; readonly entries: readonly LogEntry[] };

export interface LogFile {
  readonly from: Day;
  readonly to: Day;
  readonly basis: ExportBasis;
}

const csvHead = [
  'date',
  'time',
  'substance',
  'strength',
  'dosage form',
  'patient number',
  'patient',
  'amount taken here',
  'amount and form taken home',
  'dispenser initials',
  'dispenser',
  'state',
  'voided because',
  'missing',
  'paper line',
  'record',
];

/** The log as a file, part after part as it is read. The first line says what it is and what it may be used for. */
export function logCsv(parts: AsyncIterable<Part>, { from, to, basis }: LogFile): Readable {
  async function* written() {
    let begun = false;
    for await (const { scene, entries } of parts) {
      if (!begun)
        yield csvLines([
          [`Dispensing log, ${spanWords(from, to)}. ${exportBases[basis]}. ${scene.printed}. ${scene.notice}`],
          csvHead,
        ]);
      begun = true;
      if (entries.length > 0) yield csvLines(entries.map((entry) => csvRow(entry, scene.zone)));
    }
  }
  return Stream.from(written());
}

function csvRow(entry: LogEntry, zone: string): (string | null)[] {
  const { words, missing } = logLine(entry);
  return [
    entry.day,
    clockWords(new Date(entry.at), zone),
    words.substance,
    words.strength,
    words.form,
    entry.patientNumber,
    entry.patientName,
    words.consumed,
    words.takenHome,
    words.initials,
    entry.by,
    entry.voided === null ? (entry.lateEntry ? 'entered late' : 'given') : 'voided',
    entry.voided?.reason ?? null,
    missing.map((element) => logElements[element].toLowerCase()).join(', '),
    entry.paperRef,
    entry.id,
  ];
}

const columns: readonly Column[] = [
  { head: 'Time', share: 6 },
  { head: logElements.patient, share: 20 },
  { head: logElements.substance, share: 17 },
  { head: logElements.strength, share: 9 },
  { head: logElements.form, share: 13 },
  { head: logElements.consumed, share: 15, align: 'right' },
  { head: logElements.takenHome, share: 20, align: 'right' },
  { head: logElements.initials, share: 7 },
];

/** The log on paper: a heading for each day, voided lines struck through with their reason, missing elements named. */
export function logPdf(first: Part, rest: AsyncIterable<Part>, { from, to, basis }: LogFile): Readable {
  const { scene } = first;
  const names = new Map<string, string>();
  async function* rows(): AsyncGenerator<readonly Row[]> {
    let day = '';
    async function* parts() {
      yield first;
      yield* rest;
    }
    for await (const { entries } of parts()) {
      const batch: Row[] = [];
      for (const entry of entries) {
        if (entry.by !== null) names.set(entry.by, initialsOf(entry.by) ?? '');
        if (entry.day !== day) batch.push({ cells: ['', dayWords(entry.day)], strong: true });
        day = entry.day;
        batch.push(rowOf(entry, scene.zone));
      }
      yield batch;
    }
  }
  const about = {
    title: 'Dispensing log',
    layout: 'landscape',
    notice: scene.notice,
    printed: scene.printed,
    at: scene.at,
  } as const;
  return streamPdf({ ...about, margin: 44 }, async (doc, room) => {
    letterhead(doc, scene.letterhead);
    heading(doc, `Dispensing log, ${spanWords(from, to)}`, 13);
    doc.text(`Legal basis: ${exportBases[basis]}. As of ${momentWords(scene.at, scene.zone)}.`).moveDown(0.5);
    await tableFrom(doc, columns, rows(), { room });
    signatures(doc, names);
  });
}

function rowOf(entry: LogEntry, zone: string): Row {
  const { words, missing } = logLine(entry);
  const { voided } = entry;
  const notes = [
    missing.length > 0 ? `MISSING: ${missing.map((element) => logElements[element].toLowerCase()).join(', ')}` : '',
    voided === null
      ? ''
      : `Voided ${momentWords(new Date(voided.at), zone)} by ${voided.by ?? 'nobody known'}: ${voided.reason}`,
    entry.paperRef === null ? (entry.lateEntry ? 'Entered late' : '') : `From paper, line ${entry.paperRef}`,
  ].filter((one) => one !== '');
  return {
    cells: [
      clockWords(new Date(entry.at), zone),
      words.patient,
      words.substance,
      words.strength,
      words.form,
      words.consumed,
      words.takenHome,
      words.initials,
    ],
    struck: voided !== null,
    strong: missing.length > 0,
    ...(notes.length === 0 ? {} : { note: notes.join('. ') }),
  };
}

function signatures(doc: Paper, names: ReadonlyMap<string, string>): void {
  heading(doc, 'Initials');
  const known = [...names]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, letters]) => `${letters}: ${name}`);
  doc.text(known.length === 0 ? 'Nothing was dispensed.' : known.join('; '));
}
