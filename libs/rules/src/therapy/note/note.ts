import type { Refusal } from '../../refusal';
import type { ModalityCode } from '../modality/modalities';
import { type SessionContent, sessionFaults } from '../modality/session';
import { type NoteFormat, noteFormats, sectionsOf } from './note-format';

/**
 * What a progress note says (clinical reference 4.4). The times are those of the service, not of the writing. A note names the
 * objectives of the plan that the service worked on, or says why there is none.
 */
export interface NoteContent {
  readonly format: NoteFormat;
  /** By the keys of the format's sections. */
  readonly sections: Readonly<Record<string, string>>;
  readonly objectiveIds: readonly string[];
  readonly withoutObjective: WithoutObjective | null;
  /** Does anything said or seen bear on safety? What does has an assessment of its own, never a line in a note. */
  readonly risk: NoteRisk | null;
  readonly nextStep: string;
  /** How it was held and what its kind records (4.1). Notes of before have none. */
  readonly session?: SessionContent | undefined;
}

export const withoutObjective = ['unplanned', 'crisis', 'no_plan_yet'] as const;
export type WithoutObjective = (typeof withoutObjective)[number];
export const noteRisks = ['none', 'see_assessment'] as const;
export type NoteRisk = (typeof noteRisks)[number];

/** Characters that a section may have, counted as people count them: an emoji is one. */
export const mostInSection = 20_000;
export const mostInNextStep = 1000;

/** By the field that is to be mended, what is missing in it. A draft may have all of these; a signed note has none. */
export type NoteFaults = Readonly<Record<string, string>>;

/** What keeps a note on a service of this kind from being signed: every fault at once, by field. */
export function noteFaults(note: NoteContent, modality: ModalityCode): NoteFaults {
  const faults: Record<string, string> = {};
  const known = sectionsOf(note.format);
  for (const [key, label] of known) {
    const text = note.sections[key]?.trim() ?? '';
    if (text === '') faults[`sections.${key}`] = `Write the ${label.toLowerCase()}.`;
    else if (lengthOf(text) > mostInSection)
      faults[`sections.${key}`] = `Shorten it to ${mostInSection.toLocaleString('en-US')} characters.`;
  }
  for (const key of Object.keys(note.sections))
    if (!known.some(([section]) => section === key))
      faults[`sections.${key}`] = `${noteFormats[note.format].label} has no such section.`;
  if (note.objectiveIds.length === 0 && note.withoutObjective === null)
    faults['objectiveIds'] = 'Choose the objectives that the session worked on, or say why there is none.';
  if (note.objectiveIds.length > 0 && note.withoutObjective !== null)
    faults['withoutObjective'] = 'There are objectives: take back the reason for none.';
  if (note.risk === null) faults['risk'] = 'Say whether anything bears on safety.';
  if (note.nextStep.trim() === '') faults['nextStep'] = 'Write the next step.';
  else if (lengthOf(note.nextStep) > mostInNextStep) faults['nextStep'] = `Shorten it to ${mostInNextStep} characters.`;
  return { ...faults, ...sessionFaults(modality, note.session) };
}

/** Refuses with 'note.incomplete', which names the first field and counts the others. */
export function refuseIncomplete(note: NoteContent, modality: ModalityCode): Refusal | null {
  const [first, ...others] = Object.entries(noteFaults(note, modality));
  if (first === undefined) return null;
  const [field, says] = first;
  return { code: 'note.incomplete', says, facts: { field, others: others.length } };
}

export const lengthOf = (text: string): number => Array.from(text).length;
