import { letterhead, pdfOf } from '@cairn/paper';
import { dayWords, type PaperScene, spanWords } from '@cairn/programme';
import { type CourtReportPart, type Day, type FaceSheetDetails, localDay } from '@cairn/rules';

interface CourtReportPaper {
  readonly scene: PaperScene;
  readonly person: { readonly name: string; readonly dateOfBirth: Day };
  readonly justice: FaceSheetDetails['justice-case'];
  readonly span: { readonly from: Day; readonly to: Day };
  readonly parts: readonly CourtReportPart[];
  /** About passing it on, in the words that the program chose (42 CFR 2.32). */
  readonly notice: string;
}

const margin = 60;

/** A letter to the court or agency that referred the person. Its file says of whom and of what nothing. */
export function courtReportPdf({ scene, person, justice, span, parts, notice }: CourtReportPaper): Promise<Buffer> {
  const { at, printed, zone } = scene;
  return pdfOf({ title: 'Report', margin, at, printed }, (doc) => {
    letterhead(doc, scene.letterhead);
    const width = doc.page.width - 2 * margin;
    const line = (text: string, size = 11, bold = false) =>
      doc
        .font(bold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(size)
        .text(text, margin, doc.y, { width })
        .moveDown(0.3);
    line(dayWords(localDay(at, zone)));
    line(`To: ${[justice.agency, justice.officer].filter((one) => one !== null).join(', ')}`);
    if (justice.caseNumber !== null) line(`Case: ${justice.caseNumber}`);
    line(`About: ${person.name}, born ${person.dateOfBirth}`);
    doc.moveDown(0.5);
    line('Report on a person referred by you', 16, true);
    line(`For ${spanWords(span.from, span.to)}`);
    for (const { title, lines } of parts) {
      line(title, 12, true);
      for (const one of lines) line(one);
    }
    line(
      `Told with the written consent of the person, signed on ${justice.consentSignedOn ?? ''}${justice.consentEndsOn === null ? '' : `, until ${justice.consentEndsOn}`}. It names nothing beyond that consent.`,
    );
    doc.moveDown(2);
    line('Signature: ______________________________');
    doc.moveDown(1);
    // The notice is part of the letter and not of its foot: it is printed in full.
    line(notice, 10, true);
  });
}
