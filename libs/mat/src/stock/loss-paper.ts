import { type Column, heading, type Row, table } from '@cairn/paper';
import { destructionMethods, lossFactors, type LossFactor, lossFactorNames, lossKinds, lossSteps } from '@cairn/rules';
import { csvLines } from '../records/csv-lines';
import type { PaperScene } from '../records/paper-scene';
import type { DestructionView } from './destruction.queries';
import { amount, facts, lossPage, strength, when } from './loss-page';
import type { LossView } from './loss.queries';
import type { NamedContainer } from './waste-container.queries';

/** What goes onto DEA Forms 41 and 106 (R-234, R-235), on paper and as a file for the DEA's own pages. */
const itemColumns: readonly Column[] = [
  { head: 'Medication', share: 34 },
  { head: 'Schedule', share: 10 },
  { head: 'Strength', share: 16 },
  { head: 'Lot', share: 14 },
  { head: 'Container', share: 16 },
  { head: 'Amount', share: 18, align: 'right' },
];

type Item = { readonly container: NamedContainer; readonly quantity: number };
const itemRow = ({ container, quantity }: Item) => [
  container.product.name,
  container.product.schedule === 'none' ? 'Not controlled' : container.product.schedule,
  strength(container),
  container.lot,
  container.serial,
  amount(quantity, container),
];

/** What goes onto DEA Form 41, with the two names (R-234). */
export function form41Pdf(scene: PaperScene, one: DestructionView): Promise<Buffer> {
  return lossPage(scene, 'Data of DEA Form 41: stock destroyed', (doc) => {
    table(doc, facts, [
      ['Form number', one.formNumber],
      ['Method', destructionMethods[one.method]],
      ['How', one.how ?? `${one.distributor ?? ''}, DEA ${one.distributorDea ?? ''}`],
      ['Date', one.on],
      ['Recorded by', `${one.enteredBy.name ?? ''}, ${when(scene, one.enteredAt)}`],
    ]);
    heading(doc, 'What was destroyed');
    table(doc, itemColumns, one.lines.map(itemRow));
    heading(doc, 'Employees who saw it and signed');
    const names = one.signatures.map(({ by, at }) => [by ?? '', when(scene, at)]);
    table(
      doc,
      [
        { head: 'Name', share: 1 },
        { head: 'Signed', share: 1 },
      ],
      names.length > 0 ? names : [['NOT SIGNED YET', '']],
    );
  });
}

export function form41Csv(one: DestructionView): string {
  return csvLines([
    [
      'form number',
      'date',
      'method',
      'medication',
      'schedule',
      'strength',
      'lot',
      'container',
      'amount',
      'first employee',
      'second employee',
    ],
    ...one.lines.map((line) => [
      one.formNumber,
      one.on,
      destructionMethods[one.method],
      ...itemRow(line),
      one.signatures[0]?.by ?? null,
      one.signatures[1]?.by ?? null,
    ]),
  ]);
}

/** What goes onto DEA Form 106, with the clocks, the six factors and what was done (R-235). */
export function form106Pdf(scene: PaperScene, loss: LossView): Promise<Buffer> {
  return lossPage(scene, 'Data of DEA Form 106: theft or loss', (doc) => {
    table(doc, facts, [
      ['Kind', lossKinds[loss.kind]],
      ['Discovered', when(scene, loss.discoveredAt)],
      ['Discovered in', loss.discoveredIn === null ? 'Reported by staff' : `A ${loss.discoveredIn.type}`],
      ['Circumstances', loss.circumstances],
      ['Recorded by', `${loss.recordedBy ?? ''}, ${when(scene, loss.recordedAt)}`],
      ...loss.clocks.map(({ label, dueAt, doneAt }) => [
        label,
        doneAt === null ? `NOT DONE${dueAt === null ? '' : `, due ${when(scene, dueAt)}`}` : when(scene, doneAt),
      ]),
      ['Closed', loss.closed === null ? 'Open' : `${loss.closed.by ?? ''}, ${when(scene, loss.closed.at)}`],
    ]);
    heading(doc, 'What is missing');
    table(doc, itemColumns, loss.lines.map(itemRow));
    heading(doc, 'Whether it is significant (21 CFR 1301.74(c))');
    if (loss.decision === null) doc.text('Not decided yet.').moveDown(0.5);
    else table(doc, facts, significance(loss.decision, scene));
    heading(doc, 'What was done');
    const done = loss.steps.map(({ step, doneAt, reference, says, by }) => [
      lossSteps[step],
      [when(scene, doneAt), reference, says, by].filter(Boolean).join('; '),
    ]);
    table(doc, facts, done.length > 0 ? done : [['Nothing yet', '']]);
  });
}

function significance({ significant, factors, by, at }: NonNullable<LossView['decision']>, scene: PaperScene): Row[] {
  return [
    ...lossFactorNames.map((name: LossFactor) => [lossFactors[name], factors[name]]),
    {
      cells: ['Decision', `${significant ? 'Significant' : 'Not significant'}: ${by ?? ''}, ${when(scene, at)}`],
      strong: true,
    },
  ];
}

export function form106Csv(scene: PaperScene, loss: LossView): string {
  const done = (kind: 'dea-notice' | 'form-106' | 'police' | 'state-notice') =>
    loss.steps.filter(({ step }) => step === kind).at(-1);
  return csvLines([
    [
      'kind',
      'discovered',
      'medication',
      'schedule',
      'strength',
      'lot',
      'container',
      'amount',
      'notice to DEA',
      'Form 106',
      'Form 106 number',
      'police',
      'police report',
      'state told',
    ],
    ...loss.lines.map((line) => [
      lossKinds[loss.kind],
      when(scene, loss.discoveredAt),
      ...itemRow(line),
      when(scene, done('dea-notice')?.doneAt),
      when(scene, done('form-106')?.doneAt),
      done('form-106')?.reference ?? null,
      when(scene, done('police')?.doneAt),
      done('police')?.reference ?? null,
      when(scene, done('state-notice')?.doneAt),
    ]),
  ]);
}
