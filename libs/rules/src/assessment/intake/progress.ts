import type { Policy } from '../../policy';
import { daysBetween, type Day } from '../../time';
import { elsewhereFacts } from './elsewhere';
import type { IntakeFacts, SignedSection } from './intake-facts';
import { type IntakeStage, type SectionId, sectionIds } from './section-kit';
import { fieldLabel, intakeSections } from './sections';

/** Nothing yet; begun by the one who looks; signed; signed once, and no longer said for this episode or this year. */
export type SectionState = 'empty' | 'draft' | 'signed' | 'outdated';

export interface SectionProgress {
  readonly section: SectionId;
  readonly label: string;
  readonly state: SectionState;
  readonly before: IntakeStage;
  /** What is still to be asked, in words: fields of the section, and facts that another form asks. */
  readonly missing: readonly string[];
  /** Of 'outdated': why, in a few words. */
  readonly why: string | null;
  readonly signed: SignedSection | null;
  /** Signed, of now, and whole: nothing waits for it. */
  readonly done: boolean;
}

/**
 * How far an intake is (clinical reference 2.4): of each section that concerns the person where it stands, what is missing and
 * which part of the path waits for it. It informs; it never holds up medication (R1).
 */
export function intakeProgress(facts: IntakeFacts, policy: Policy): readonly SectionProgress[] {
  return sectionIds
    .filter((section) => intakeSections[section].concerns?.(facts) ?? true)
    .map((section) => progressOf(section, facts, policy));
}

function progressOf(section: SectionId, facts: IntakeFacts, policy: Policy): SectionProgress {
  const { label, fields, before, elsewhere } = intakeSections[section];
  const signed = facts.signed[section] ?? null;
  const lacks = elsewhere.flatMap((id) => elsewhereFacts[id].lacks(facts) ?? []);
  const own = signed?.missing.map((path) => fieldLabel(section, path)) ?? openFields(section, facts);
  const why = signed && outdated(section, signed, facts, policy);
  const missing = [...new Set([...own, ...lacks])];
  const state = stateOf(section, signed, why, missing, facts);
  const about = { section, label, state, before: before(facts), missing, why, signed };
  const keptElsewhere = Object.keys(fields).length === 0;
  return { ...about, done: missing.length === 0 && (keptElsewhere || state === 'signed') };
}

/** A section without fields of its own is there when what it shows is there. */
function stateOf(
  section: SectionId,
  signed: SignedSection | null,
  why: string | null,
  missing: readonly string[],
  facts: IntakeFacts,
): SectionState {
  if (Object.keys(intakeSections[section].fields).length === 0) return missing.length === 0 ? 'signed' : 'empty';
  if (signed === null) return facts.drafts.includes(section) ? 'draft' : 'empty';
  return why === null ? 'signed' : 'outdated';
}

function outdated(section: SectionId, signed: SignedSection, facts: IntakeFacts, policy: Policy): string | null {
  const { episode, today } = facts;
  if (episode !== null && signed.episodeId !== episode.id) return 'From an earlier episode: confirm it again';
  if (isOld(signed.on, today, policy)) return 'Signed long ago: look at it again';
  return intakeSections[section].outdatedBy?.(facts, signed.on, signed.at) ?? null;
}

const isOld = (on: Day, today: Day, policy: Policy) => daysBetween(on, today) > policy.intake_review_days;

/** Of a section that nobody signed: every field that is asked at once. */
function openFields(section: SectionId, { pregnancy }: IntakeFacts): readonly string[] {
  const status = pregnancy?.details.status ?? null;
  return Object.values(intakeSections[section].fields)
    .filter(({ optional }) => optional !== true)
    .filter(({ onlyIf }) => !onlyIf || (onlyIf.field === 'known.pregnancy' && onlyIf.is.includes(status)))
    .map(({ label }) => label);
}
