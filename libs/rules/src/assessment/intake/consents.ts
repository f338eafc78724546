import { choice, day, onlyIf, rows, text } from './asks';
import type { Day } from '../../time';
import type { KnownConsent } from './intake-facts';
import type { Faults, IntakeSection, Row, SectionData } from './section-kit';

export const consentDocuments = {
  treatment: 'Consent to treatment in this program',
  privacy: 'Notice of privacy practices',
  release: 'Release of information',
  telehealth: 'Telehealth',
  'naloxone-education': 'Overdose and naloxone education',
  other: 'Another document',
} as const;
export type ConsentDocument = keyof typeof consentDocuments;

const signers = { patient: 'The person', guardian: 'A parent or guardian', representative: 'Another representative' };
export type ConsentSigner = keyof typeof signers;

/** Signed documents. Consent to medication and to being contacted have records of their own and are not asked again here. */
export const consents: IntakeSection = {
  label: 'Consents',
  hint: 'Which documents were signed, in which version and language, and until when they hold.',
  before: () => 'admission',
  elsewhere: ['medication-consent', 'contact'],
  fields: {
    documents: rows('Signed documents', 'document', 40, {
      document: choice('Document', consentDocuments),
      title: text('Its title', 160, onlyIf('document', ['other'])),
      recipient: text('Released to', 200, onlyIf('document', ['release'])),
      purpose: text('For what, and what may be told', 500, { lines: 2, ...onlyIf('document', ['release']) }),
      version: text('Version of the form', 40),
      language: text('Language', 16, {
        usual: 'en',
        pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
        example: 'en or es',
      }),
      signer: choice('Signed by', signers, { usual: 'patient' }),
      signerName: text('Name of who signed', 120, onlyIf('signer', ['guardian', 'representative'])),
      signedOn: day('Signed on', 'past'),
      expiresOn: day('Ends on', 'any', { optional: true }),
      withdrawnOn: day('Withdrawn on', 'past', { optional: true }),
    }),
  },
  amiss: (data) => amissDays(data),
  alsoMissing: (data, { today }) => (holds(documentsOf(data), 'treatment', today) ? [] : ['documents']),
  outdatedBy: ({ consents: signed, today }) =>
    holds(signed, 'treatment', today) ? null : 'No consent to treatment stands',
};

/** Does a signed document stand on a day: signed by then, not ended and not withdrawn? */
export function holds(signed: readonly KnownConsent[], document: ConsentDocument, on: Day): boolean {
  return signed.some(
    (one) =>
      one.document === document &&
      one.signedOn <= on &&
      (one.expiresOn === null || one.expiresOn >= on) &&
      (one.withdrawnOn === null || one.withdrawnOn > on),
  );
}

/** A signed document of a section, with all that a record of it needs. */
export interface SignedDocument extends KnownConsent {
  readonly document: ConsentDocument;
  readonly version: string;
  readonly language: string;
  readonly signer: ConsentSigner;
}

/** The rows of a consent section that are whole. */
export function documentsOf(data: SectionData): readonly SignedDocument[] {
  const all = (data.documents ?? []) as readonly Row[];
  const needed = ['document', 'version', 'language', 'signer', 'signedOn'];
  return all.filter((row) => needed.every((name) => row[name] !== null)) as unknown as readonly SignedDocument[];
}

function amissDays(data: SectionData): Faults {
  const faults: Record<string, string> = {};
  (data.documents as readonly Row[]).forEach(({ signedOn, expiresOn, withdrawnOn }, at) => {
    if (typeof signedOn !== 'string') return;
    if (typeof expiresOn === 'string' && expiresOn < signedOn)
      faults[`documents.${at}.expiresOn`] = 'Ends on: this is before it was signed';
    if (typeof withdrawnOn === 'string' && withdrawnOn < signedOn)
      faults[`documents.${at}.withdrawnOn`] = 'Withdrawn on: this is before it was signed';
  });
  return faults;
}
