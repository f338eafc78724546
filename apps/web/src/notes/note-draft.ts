import {
  instantOf,
  isLocalTime,
  localTime,
  type NoteContent,
  type NoteFormat,
  noteFaults,
  type NoteRisk,
  sectionsOf,
  type WithoutObjective,
} from '@cairn/rules';
import type { Note } from './notes-api';
import { kindOf, type SessionDraft, sessionDraftOf, sessionOf } from './session-draft';

/** A note while it is being written. `sections` keeps what was typed under every format, so that changing the format loses nothing. */
export interface NoteDraft extends SessionDraft {
  readonly id: string;
  readonly appointmentId: string | null;
  readonly modality: string;
  readonly contactType: Note['contactType'];
  /** On the program's clock. */
  readonly startsAt: string;
  readonly minutes: string;
  readonly format: NoteFormat;
  readonly sections: Readonly<Record<string, string>>;
  readonly objectiveIds: readonly string[];
  readonly withoutObjective: WithoutObjective | '';
  readonly risk: NoteRisk | '';
  readonly nextStep: string;
}

export function emptyNote(id: string, format: NoteFormat, now: Date, zone: string): NoteDraft {
  return {
    id,
    appointmentId: null,
    modality: 'INDIV',
    contactType: 'in_person',
    startsAt: `${localTime(now, zone).slice(0, 13)}:00`,
    minutes: '50',
    format,
    sections: {},
    objectiveIds: [],
    withoutObjective: '',
    risk: '',
    nextStep: '',
  };
}

/** The text that a supervisor sent back, to go on with. */
export function draftOf(id: string, note: Note, zone: string): NoteDraft {
  const { content } = note;
  return {
    id,
    appointmentId: note.appointmentId,
    modality: kindOf(note.modality),
    ...sessionDraftOf(note.modality, content.session),
    contactType: note.contactType,
    startsAt: localTime(new Date(note.startsAt), zone),
    minutes: String((new Date(note.endsAt).getTime() - new Date(note.startsAt).getTime()) / 60_000),
    format: content.format,
    sections: content.sections,
    objectiveIds: content.objectiveIds,
    withoutObjective: content.withoutObjective ?? '',
    risk: content.risk ?? '',
    nextStep: content.nextStep,
  };
}

export function contentOf(draft: NoteDraft): NoteContent {
  return {
    format: draft.format,
    sections: Object.fromEntries(sectionsOf(draft.format).map(([key]) => [key, (draft.sections[key] ?? '').trim()])),
    objectiveIds: draft.objectiveIds,
    withoutObjective: draft.withoutObjective === '' ? null : draft.withoutObjective,
    risk: draft.risk === '' ? null : draft.risk,
    nextStep: draft.nextStep.trim(),
    session: sessionOf(draft, draft.startsAt.slice(0, 10)),
  };
}

/** As it is sent to be signed. */
export function noteSent(draft: NoteDraft, zone: string, replacesId: string | null) {
  const { appointmentId, contactType, startsAt, minutes } = draft;
  return {
    appointmentId,
    modality: kindOf(draft.modality),
    contactType,
    startsAt: instantOf(startsAt, zone).toISOString(),
    minutes: Number(minutes),
    content: contentOf(draft),
    replacesId,
  };
}

/** What the server would refuse, asked of the same rule before it is sent; by field. */
export function faultsOf(draft: NoteDraft): Readonly<Record<string, string>> {
  return {
    ...(isLocalTime(draft.startsAt) ? {} : { startsAt: 'Say when the service began.' }),
    ...(/^[1-9]\d{0,3}$/.test(draft.minutes) ? {} : { minutes: 'Say how many minutes it took.' }),
    ...noteFaults(contentOf(draft), kindOf(draft.modality)),
  };
}

export const riskWords: Readonly<Record<NoteRisk, string>> = {
  none: 'Nothing bears on safety',
  see_assessment: 'Something does: see the assessment',
};

export const withoutWords: Readonly<Record<WithoutObjective, string>> = {
  unplanned: 'Not planned',
  crisis: 'A crisis',
  no_plan_yet: 'There is no plan yet',
};

export const contactWords: Readonly<Record<Note['contactType'], string>> = {
  in_person: 'In person',
  video: 'By video',
  phone: 'By phone',
};
