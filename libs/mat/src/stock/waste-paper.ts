import { type Column, type Row, table } from '@cairn/paper';
import { spillKinds, wasteMethods, wasteReasons } from '@cairn/rules';
import { csvLines } from '../records/csv-lines';
import type { PaperScene } from '../records/paper-scene';
import { amount, bottle, facts, lossPage, strength, when } from './loss-page';
import type { SpillView } from './spill.queries';
import type { WasteView } from './waste.queries';

/** The waste log and the report of a spill, on paper and as a file. */
const stateWords = { waiting: 'Waits for a witness', signed: 'Signed', expired: 'Time ran out: not counted' } as const;

const wasteColumns: readonly Column[] = [
  { head: 'Entered', share: 15 },
  { head: 'Medication, lot, container', share: 24 },
  { head: 'Amount', share: 12, align: 'right' },
  { head: 'Why', share: 15 },
  { head: 'How', share: 16 },
  { head: 'Entered by', share: 12 },
  { head: 'Witness', share: 16 },
];

/** The waste log of these days: what ran out of time is struck through, and stays to be seen. */
export function wasteLogPdf(scene: PaperScene, span: string, wastes: readonly WasteView[]): Promise<Buffer> {
  const rows = wastes.map((one): Row => ({
    cells: [
      when(scene, one.enteredAt),
      bottle(one.container),
      amount(one.quantity, one.container),
      wasteReasons[one.reason],
      wasteMethods[one.method],
      one.enteredBy.name ?? '',
      one.signed === null ? stateWords[one.state] : `${one.signed.by ?? ''}, ${when(scene, one.signed.at)}`,
    ],
    struck: one.state === 'expired',
    ...(one.says === null ? {} : { note: one.says }),
  }));
  return lossPage(scene, `Waste log, ${span}`, (doc) => table(doc, wasteColumns, rows), 'landscape');
}

export function wasteLogCsv(scene: PaperScene, wastes: readonly WasteView[]): string {
  const head =
    'entered at,medication,lot,container,unit,quantity (mcg or pieces),volume (microliters),why,how,note,entered by,state,witness,signed at,record';
  return csvLines([
    head.split(','),
    ...wastes.map((one) => [
      when(scene, one.enteredAt),
      one.container.product.name,
      one.container.lot,
      one.container.serial,
      one.container.product.unit,
      one.quantity,
      one.volumeUl,
      wasteReasons[one.reason],
      wasteMethods[one.method],
      one.says,
      one.enteredBy.name,
      stateWords[one.state],
      one.signed?.by ?? null,
      when(scene, one.signed?.at),
      one.id,
    ]),
  ]);
}

export function spillPdf(scene: PaperScene, spill: SpillView): Promise<Buffer> {
  const { container } = spill;
  return lossPage(scene, 'Report of a spill or breakage', (doc) => {
    table(doc, facts, [
      ['What happened', spillKinds[spill.kind]],
      ['When', when(scene, spill.occurredAt)],
      ['Medication', bottle(container)],
      ['Strength', strength(container)],
      ['Spilled', amount(spill.spilled, container)],
      ['Gathered, in quarantine', amount(spill.recovered, container)],
      ['Place', spill.place ?? 'Not recorded'],
      ['Circumstances', spill.circumstances],
      ['Employee', `${spill.enteredBy.name ?? ''}, ${when(scene, spill.enteredAt)}`],
      [
        'Supervisor',
        spill.signed === null ? 'NOT SIGNED YET' : `${spill.signed.by ?? ''}, ${when(scene, spill.signed.at)}`,
      ],
    ]);
    doc.text('Not a loss: no DEA Form 106. Kept for inspection (R-232; 21 CFR 1304.21(a)).');
  });
}
