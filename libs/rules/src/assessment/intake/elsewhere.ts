import type { FindingKind } from '../finding-kinds';
import type { IntakeFacts } from './intake-facts';
import type { ElsewhereId } from './section-kit';

/** Where a fact is kept: which form of the chart opens for it. */
export type KeptIn =
  | { readonly form: 'finding'; readonly kind: FindingKind }
  | {
      readonly form:
        'registration' | 'contact' | 'referral' | 'outside' | 'tests' | 'cows' | 'instruments' | 'face-sheet';
    };

export interface Elsewhere {
  readonly label: string;
  readonly kept: KeptIn;
  /** Why it is not there yet, as the list of what is missing says it; null where it is, or where nobody asks for it. */
  readonly lacks: (facts: IntakeFacts) => string | null;
}

const finding = (kind: FindingKind) => ({ form: 'finding', kind }) as const;
const shown = () => null;
const unless = (there: boolean, what: string) => (there ? null : what);

/** Facts that belong to a section and are asked by another form. Nothing is asked twice. */
export const elsewhereFacts: { readonly [Id in ElsewhereId]: Elsewhere } = {
  person: {
    label: 'Name, birth and telephone',
    kept: { form: 'registration' },
    lacks: ({ person }) => unless(person.hasPhone || person.contactSettled, 'Telephone'),
  },
  contact: {
    label: 'Consent to be contacted',
    kept: { form: 'contact' },
    lacks: ({ person }) => unless(person.contactSettled, 'Consent to be contacted'),
  },
  'emergency-contact': {
    label: 'Emergency contact',
    kept: { form: 'face-sheet' },
    lacks: ({ person }) => unless(person.emergencyContact, 'Emergency contact'),
  },
  referral: {
    label: 'Referral',
    kept: { form: 'referral' },
    lacks: ({ referral }) => {
      if (referral === null) return 'Referral';
      if (referral.mandated === null) return 'Whether treatment was ordered';
      return unless(referral.firstContactOn !== null, 'First contact');
    },
  },
  tests: { label: 'Drug test at intake', kept: { form: 'tests' }, lacks: shown },
  'opioid-use': { label: 'Last opioid use', kept: finding('opioid-use'), lacks: shown },
  overdoses: { label: 'Overdoses on record', kept: { form: 'outside' }, lacks: shown },
  naloxone: {
    label: 'Naloxone',
    kept: { form: 'outside' },
    lacks: ({ naloxone }) => unless(naloxone.givenOn !== null || naloxone.declinedOn !== null, 'Naloxone offered'),
  },
  cows: { label: 'COWS', kept: { form: 'cows' }, lacks: shown },
  allergies: { label: 'Allergies', kept: finding('allergy'), lacks: shown },
  medicines: { label: 'Medicines', kept: finding('medication'), lacks: shown },
  laboratory: { label: 'Laboratory', kept: finding('laboratory'), lacks: shown },
  risks: {
    label: 'Risks',
    kept: finding('risk-history'),
    lacks: ({ foundOn }) => unless(foundOn['risk-history'] !== undefined, 'Risks'),
  },
  pdmp: {
    label: 'Prescription monitoring',
    kept: finding('pdmp-check'),
    lacks: ({ foundOn }) => unless(foundOn['pdmp-check'] !== undefined, 'Prescription monitoring check'),
  },
  pregnancy: {
    label: 'Status, due date, prenatal provider',
    kept: finding('pregnancy'),
    lacks: ({ pregnancy }) => {
      if (pregnancy === null) return 'Pregnancy status';
      const { status, dueOn, obstetricProvider } = pregnancy.details;
      if (status !== 'pregnant') return null;
      return unless(dueOn !== null, 'Due date') ?? unless(obstetricProvider !== null, 'Prenatal provider');
    },
  },
  newborn: { label: 'Education about the newborn', kept: finding('advice'), lacks: shown },
  'suicide-screen': {
    label: 'Suicide risk screen',
    kept: { form: 'instruments' },
    lacks: ({ screenedOn, episode }) =>
      unless(
        ['asq', 'c-ssrs'].some((one) => (screenedOn[one] ?? '') >= (episode?.openedOn ?? '9')),
        'Suicide risk screen',
      ),
  },
  support: { label: 'Support people', kept: { form: 'face-sheet' }, lacks: shown },
  justice: {
    label: 'Courts and agencies',
    kept: { form: 'face-sheet' },
    lacks: ({ referral, person }) =>
      unless(referral?.mandated !== true || person.justiceCases > 0, 'The court or agency that ordered treatment'),
  },
  coverage: { label: 'Coverage', kept: { form: 'face-sheet' }, lacks: shown },
  'recovery-capital': {
    label: 'BARC-10',
    kept: { form: 'instruments' },
    lacks: ({ screenedOn, episode }) => unless((screenedOn['barc-10'] ?? '') >= (episode?.openedOn ?? '9'), 'BARC-10'),
  },
  'medication-consent': {
    label: 'Consent to medication',
    kept: finding('treatment-consent'),
    lacks: shown,
  },
};
