import {
  type ElsewhereId,
  elsewhereFacts,
  type EntryKind,
  type FaceSheetKind,
  gestationOn,
  type IntakeFacts,
  referralSourceLabel,
  waitDaysOf,
} from '@cairn/rules';
import type { Chart } from '../api/types';
import type { FaceSheetEntry, Finding } from '../assessment/api';
import { findingText } from '../assessment/finding-text';
import { recordOf } from '../assessment/record-of';
import { count, fullDay } from '../kit/format';
import { wordFor } from '../kit/words';
import { countWords } from './overdose-changes';

export interface Shown {
  readonly chart: Chart;
  readonly facts: IntakeFacts;
  readonly findings: readonly Finding[];
  readonly sheet: readonly FaceSheetEntry[];
}

const sheetKinds: Partial<Record<ElsewhereId, FaceSheetKind>> = {
  'emergency-contact': 'support-person',
  support: 'support-person',
  justice: 'justice-case',
  coverage: 'coverage',
};

/** The kind of entry that keeps a fact, where it is a finding or an entry of the face sheet. */
export function kindOf(id: ElsewhereId): EntryKind | null {
  const { kept } = elsewhereFacts[id];
  return kept.form === 'finding' ? kept.kind : (sheetKinds[id] ?? null);
}

/** What is known of a fact, in a line; empty where nothing is. */
export function factWords(id: ElsewhereId, shown: Shown): string {
  return ownWords[id]?.(shown) ?? entryWordsOf(id, shown);
}

const on = (day: string | null | undefined, says: string): string => (day ? `${says} ${fullDay(day)}` : '');
const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Facts that are no entries of a kind. */
const ownWords: { readonly [Id in ElsewhereId]?: (shown: Shown) => string } = {
  person: ({ chart, facts: { person } }) =>
    listed([chart.banner.displayName, fullDay(person.dateOfBirth), person.hasPhone ? 'telephone known' : '']),
  contact: ({ chart }) => chart.banner.consent.channels.map((one) => wordFor('channel', one).toLowerCase()).join(', '),
  referral: ({ facts }) => referralWords(facts),
  tests: ({ facts }) => on(facts.testedOn, 'Last specimen'),
  cows: ({ facts }) => on(facts.cowsOn, 'Last score'),
  overdoses: ({ facts }) => countWords(facts, null),
  naloxone: ({ facts }) => naloxoneWords(facts),
  pregnancy: ({ facts }) => pregnancyWords(facts),
  'suicide-screen': ({ facts: { screenedOn } }) => on(screenedOn['asq'] ?? screenedOn['c-ssrs'], 'Screened'),
  'recovery-capital': ({ facts: { screenedOn } }) => on(screenedOn['barc-10'], 'Answered'),
};

/** Findings and entries of the face sheet: what stands of the kind. */
function entryWordsOf(id: ElsewhereId, { findings, sheet }: Shown): string {
  const kind = kindOf(id);
  if (kind === null) return '';
  const entries = [...findings, ...sheet].filter((entry) => entry.kind === kind);
  const { standing } = recordOf<Finding>(kind, entries);
  const wanted =
    id === 'emergency-contact' ? standing.filter(({ details }) => details?.emergencyContact === true) : standing;
  return wanted.map(({ details }) => findingText(kind, details)).join(' · ');
}

function referralWords({ referral, today }: IntakeFacts): string {
  if (referral === null) return '';
  const { source, referrer, mandated, referredOn, firstContactOn } = referral;
  return listed([
    referralSourceLabel(source),
    referrer ?? '',
    mandated === true ? 'referred by a court' : mandated === false ? 'not ordered' : '',
    `referred ${fullDay(referredOn)}`,
    firstContactOn === null ? '' : `first contact ${fullDay(firstContactOn)}`,
    `${count(waitDaysOf(referredOn, null, today), 'day')} since`,
  ]);
}

function naloxoneWords({ naloxone }: IntakeFacts): string {
  const { givenOn, expiresOn, trainedOn, goneOn, declinedOn } = naloxone;
  if (givenOn === null) return declinedOn === null ? '' : `Declined ${fullDay(declinedOn)}`;
  return listed([
    `given ${fullDay(givenOn)}`,
    goneOn === null ? '' : `used or lost ${fullDay(goneOn)}`,
    expiresOn === null ? '' : `expires ${fullDay(expiresOn)}`,
    trainedOn === null ? 'no training on record' : `trained ${fullDay(trainedOn)}`,
  ]);
}

/** Status, and of a pregnancy how far it is: counted from the due date, never asked. */
export function pregnancyWords({ pregnancy, today }: IntakeFacts): string {
  if (pregnancy === null) return '';
  const { details, on } = pregnancy;
  const said = `${findingText('pregnancy', { ...details })} (${fullDay(on)})`;
  const far = details.status === 'pregnant' && details.dueOn !== null ? gestationOn(details.dueOn, today) : null;
  return far === null ? said : `${said}: ${far.weeks} weeks and ${count(far.days, 'day')}, trimester ${far.trimester}`;
}
