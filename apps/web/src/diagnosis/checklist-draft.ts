import {
  type ChecklistAttempt,
  type DsmAnswer,
  type DsmCriteria,
  type DsmCriterion,
  dsmCriterionNames,
  type DsmSeverity,
} from '@cairn/rules';
import type { Signed } from './api';
import { emptySigned, type SignedDraft } from './signed-form';

/** What was answered so far. Nothing is filled in: each answer is the clinician's to give. */
export interface ChecklistDraft extends SignedDraft {
  readonly purpose: 'diagnosis' | 'remission';
  readonly answers: Readonly<Partial<Record<DsmCriterion, DsmAnswer>>>;
  readonly notes: Readonly<Partial<Record<DsmCriterion, string>>>;
  readonly supervised: boolean;
  readonly provisional: boolean;
  readonly severity: '' | Exclude<DsmSeverity, 'none'>;
  readonly lastMetOn: string;
  readonly maintenanceTherapy: boolean;
  readonly controlledEnvironment: boolean;
  readonly icd10: string;
  readonly note: string;
  readonly draftOnly: boolean;
}

/** Empty, or as it stands where a draft is signed or a record corrected; a look at remission knows the severity that it was. */
export function checklistDraft(
  replaces: Signed<'checklist'> | undefined,
  review: { severity: DsmSeverity; maintenance: boolean } | null,
): ChecklistDraft {
  const before = replaces?.content;
  const given = Object.entries(before?.criteria ?? {}) as [DsmCriterion, { answer: DsmAnswer; note?: string }][];
  const severity = before?.severity ?? review?.severity ?? 'none';
  return {
    ...emptySigned(),
    purpose: before?.purpose ?? (review === null ? 'diagnosis' : 'remission'),
    answers: Object.fromEntries(given.map(([name, { answer }]) => [name, answer])),
    notes: Object.fromEntries(given.flatMap(([name, { note }]) => (note === undefined ? [] : [[name, note]]))),
    supervised: before?.supervised ?? false,
    provisional: before?.provisional ?? false,
    severity: severity === 'none' ? '' : severity,
    lastMetOn: before?.lastMetOn ?? '',
    maintenanceTherapy: before?.maintenanceTherapy ?? review?.maintenance ?? false,
    controlledEnvironment: before?.controlledEnvironment ?? false,
    icd10: '',
    note: before?.note ?? '',
    draftOnly: false,
  };
}

/** As the rules and the server take it. */
export function checklistAttempt(draft: ChecklistDraft, sign: boolean): Omit<ChecklistAttempt, 'at' | 'replaces'> {
  const remission = draft.purpose === 'remission';
  const asked = remission || draft.provisional;
  const note = draft.note.trim();
  const icd10 = draft.icd10.trim().toUpperCase();
  return {
    purpose: draft.purpose,
    criteria: criteriaOf(draft),
    supervised: draft.supervised,
    provisional: draft.provisional && !remission,
    ...(asked && draft.severity !== '' ? { severity: draft.severity } : {}),
    ...(remission && draft.lastMetOn !== '' ? { lastMetOn: draft.lastMetOn } : {}),
    maintenanceTherapy: remission && draft.maintenanceTherapy,
    controlledEnvironment: remission && draft.controlledEnvironment,
    ...(icd10 === '' ? {} : { icd10 }),
    ...(note === '' ? {} : { note }),
    sign,
  };
}

function criteriaOf({ answers, notes }: ChecklistDraft): DsmCriteria {
  return Object.fromEntries(
    dsmCriterionNames.flatMap((name) => {
      const answer = answers[name];
      const note = (notes[name] ?? '').trim();
      return answer === undefined ? [] : [[name, note === '' ? { answer } : { answer, note }]];
    }),
  );
}
