import { pdfOf, table } from '@cairn/paper';
import { awardKinds, dayInWords, dollars } from '@cairn/rules';
import type { EnrolmentView } from './enrolment-view';

interface StatementPaper {
  readonly view: EnrolmentView;
  readonly today: string;
  /** What the program is called on everything that others may see: never what it treats. */
  readonly programme: string;
  readonly phone: string;
  readonly at: Date;
}

const margin = 54;

/**
 * The account as the person takes it along: plain words, large letters, no name, no diagnosis and nothing of what it is earned for.
 * Whoever finds it learns nothing.
 */
export function statementPdf({ view, today, programme, phone, at }: StatementPaper): Promise<Buffer> {
  const { ledger, balanceCents, waitingCents } = view;
  const sum = (kinds: readonly string[]) =>
    ledger.reduce((total, { kind, cents }) => (kinds.includes(kind) ? total + cents : total), 0);
  const lapsed = -sum(['expired']);
  return pdfOf({ title: 'My account', margin, bare: true, at }, (doc) => {
    const width = doc.page.width - 2 * margin;
    doc.font('Helvetica-Bold').fontSize(26).text('What I earned', margin, margin, { width });
    doc
      .font('Helvetica')
      .fontSize(14)
      .text(`On ${dayInWords(today)}. ${programme}, ${phone}.`, { width });
    doc.moveDown(0.6).font('Helvetica-Bold').fontSize(20);
    doc.text(`You have ${dollars(balanceCents)} to use.`, { width });
    doc.font('Helvetica').fontSize(15).moveDown(0.3);
    const lines = [
      `You earned ${dollars(sum(['earned', 'corrected']))} in all and used ${dollars(-sum(['redeemed']))}.`,
      ...(waitingCents > 0 ? [`You asked for something worth ${dollars(waitingCents)}. It is on its way.`] : []),
      ...(lapsed > 0 ? [`${dollars(lapsed)} can be used no more.`] : []),
      'It is yours. A missed day does not take back what you earned.',
      'We buy things or services with you. It is never paid in cash.',
      ...(view.ended === null ? [nextLine(view)] : [`This ended on ${dayInWords(view.ended.on)}. ${laterLine(view)}`]),
    ];
    for (const line of lines) doc.moveDown(0.2).text(line, margin, doc.y, { width });
    doc.moveDown(0.8);
    if (ledger.length > 0)
      table(
        doc,
        [
          { head: 'Day', share: 3 },
          { head: 'What', share: 5 },
          { head: 'Amount', share: 2, align: 'right' },
          { head: 'You have', share: 2, align: 'right' },
        ],
        ledger.map(({ day, kind, what, cents, balanceCents: after }) => [
          dayInWords(day),
          what === null ? awardKinds[kind] : `${awardKinds[kind]}: ${what}`,
          dollars(cents),
          dollars(after),
        ]),
        { size: 11 },
      );
  });
}

function nextLine({ ifMet, nextDay, roomCents, program }: EnrolmentView): string {
  if (roomCents === 0) return 'You have reached the most that a year allows. Keep going: your streak goes on.';
  const worth = program.kind === 'prize' ? draws(ifMet.draws) : dollars(ifMet.valueCents + ifMet.bonusCents);
  return `The next one is worth ${worth}${nextDay === null ? '' : ` (${dayInWords(nextDay)})`}.`;
}

const draws = (count: number): string => (count === 1 ? '1 draw' : `${count} draws`);

function laterLine({ program }: EnrolmentView): string {
  const days = program.terms.expiresAfterDays;
  return days === null ? 'What is left stays yours.' : `Use what is left within ${days} days after that.`;
}
