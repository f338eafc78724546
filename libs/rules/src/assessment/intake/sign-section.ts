import type { Practitioner } from '../../access/licences';
import { permissions } from '../../access/permissions';
import type { Refusal } from '../../refusal';
import type { Day } from '../../time';
import { whyNotLicensed } from '../finding-recorders';
import type { IntakeFacts, SectionAct } from './intake-facts';
import { namesOtherEvents } from './overdose-history';
import { readSection } from './read-section';
import type { Answer, Row, SectionData, SectionField, SectionId, SectionScene } from './section-kit';
import { fieldLabel, intakeSections } from './sections';

export interface SectionAttempt {
  readonly section: SectionId;
  readonly data: Readonly<Record<string, unknown>>;
  /** The version that was on the screen; null where there was none. */
  readonly basedOn: string | null;
  /** Why a version of this episode is changed. */
  readonly reason?: string;
}

/** The newest version of the section, of whichever episode. */
export interface StandingVersion {
  readonly id: string;
  readonly episodeId: string;
  readonly version: number;
  readonly data: SectionData;
  readonly by: string | null;
  readonly on: Day;
  readonly at: Date;
}

export interface DecidedSection {
  readonly act: SectionAct;
  readonly version: number;
  readonly data: SectionData;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly reason: string | null;
  readonly supersedesId: string | null;
}

/**
 * Signing a version of a section. What is missing may stay open, what is wrong may not. Two who sign at once: the second is
 * told, and keeps the text. A change in an episode says why; what an earlier episode knew is carried forward by confirming
 * it, and what grows old with time is asked anew.
 */
export function signSection(
  attempt: SectionAttempt,
  standing: StandingVersion | null,
  signer: Practitioner | null,
  scene: SectionScene,
): DecidedSection | Refusal {
  const section = intakeSections[attempt.section];
  const { facts, today } = scene;
  if (Object.keys(section.fields).length === 0)
    return invalid(`${section.label} is kept in its own form: open it from there.`);
  if (facts.episode === null) return invalid('This person has no episode of care yet. Open one first.');
  const notLicensed = signer && whyNotLicensed(signer, permissions['intake.write'], today);
  if (notLicensed) return { code: 'intake.licence', says: `${section.label}: ${notLicensed}.` };
  if (attempt.basedOn !== (standing?.id ?? null)) return takenMeanwhile(standing);
  if (attempt.section === 'overdose-history' && namesOtherEvents(attempt.data, facts))
    return { code: 'not-found', says: 'There is no such overdose on this person’s record. Load the chart again.' };
  const { data, missing, wrong } = readSection(section, attempt.data, { ...scene, ...changing(standing, facts) });
  const [first] = Object.entries(wrong);
  if (first !== undefined) return invalid(`${first[1]}.`, wrong);
  if (!Object.values(data).some(isAnswered)) return invalid('Nothing is filled in yet: there is nothing to sign.');
  const changed = standing === null ? [] : differences(section.fields, standing.data, data);
  const signed = { data, missing, changed, supersedesId: standing?.id ?? null };
  if (standing === null) return { ...signed, act: 'signed', version: 1, reason: null };
  if (standing.episodeId !== facts.episode.id) return { ...signed, act: 'confirmed', version: 1, reason: null };
  if (changed.length === 0) return { ...signed, act: 'confirmed', version: standing.version + 1, reason: null };
  const reason = attempt.reason?.trim() ?? '';
  if (reason === '')
    return invalid('Say why the section is changed: the version before stays readable.', {
      reason: 'Reason: this is needed',
    });
  return { ...signed, act: 'changed', version: standing.version + 1, reason };
}

/** The answers of an earlier episode, as a form begins with them: what grows old with time is left open, to be asked anew. */
export function carriedForward(section: SectionId, data: SectionData): SectionData {
  const { fields } = intakeSections[section];
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = data[name] ?? null;
      if (field.fresh) return [name, emptyOf(field)];
      if (field.type !== 'rows' || !Array.isArray(value)) return [name, value];
      const rows = value as readonly Row[];
      const open = Object.fromEntries(
        Object.entries(field.fields).flatMap(([key, plain]) => (plain.fresh ? [[key, emptyOf(plain)]] : [])),
      );
      return [name, rows.map((row) => ({ ...row, ...open }))];
    }),
  );
}

/** The names of what differs, as the history says it. */
export function changedLabels(section: SectionId, changed: readonly string[]): readonly string[] {
  return changed.map((name) => fieldLabel(section, name));
}

/** In the same episode a new version changes the one before: what was asked on its day may stay. */
function changing(
  standing: Pick<StandingVersion, 'episodeId' | 'on'> | null,
  { episode }: IntakeFacts,
): { before?: Day } {
  return standing !== null && standing.episodeId === episode?.id ? { before: standing.on } : {};
}

function differences(fields: Readonly<Record<string, SectionField>>, before: SectionData, now: SectionData): string[] {
  return Object.keys(fields).filter((name) => canonical(before[name] ?? null) !== canonical(now[name] ?? null));
}

function canonical(value: Answer | readonly Row[]): string {
  if (Array.isArray(value)) return `[${(value as readonly (Answer | Row)[]).map((one) => canonicalPart(one)).join()}]`;
  return JSON.stringify(value);
}

function canonicalPart(part: Answer | Row): string {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return JSON.stringify(part);
  return JSON.stringify(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const emptyOf = (field: SectionField) => (field.type === 'rows' || field.type === 'several' ? [] : null);
const isAnswered = (value: Answer | readonly Row[]) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false;

function takenMeanwhile(standing: StandingVersion | null): Refusal {
  return {
    code: 'intake.signed-meanwhile',
    says:
      standing === null
        ? 'The version that you worked from is not there. Load the chart again; your text is kept.'
        : `${standing.by ?? 'Somebody'} signed this section since you opened it. Look at what stands; your text is kept.`,
    facts: { by: standing?.by ?? null, at: standing?.at.toISOString() ?? null, standingId: standing?.id ?? null },
  };
}

/** `fields` tells a form beside which field to say it. */
const invalid = (says: string, fields?: Readonly<Record<string, string>>): Refusal => ({
  code: 'intake.invalid',
  says,
  ...(fields ? { facts: { fields } } : {}),
});
