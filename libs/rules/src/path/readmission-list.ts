import type { Role } from '../access/roles';
import { intakeSections } from '../assessment/intake/sections';
import type { Refusal } from '../refusal';
import { type Day, localDay } from '../time';
import { anyoneInCare, assessors, medical } from './guard-kinds';
import type { PathFacts } from './path-facts';

/**
 * What somebody confirms anew who comes back (clinical reference 5.4): what was known is copied and never silently kept, and need is
 * assessed again. A record of this episode confirms by itself; else somebody says that it still holds. Abstinence is never on the list.
 */
interface Confirmable {
  readonly label: string;
  /** The day of a record of this episode that answers it; null where there is none, or none could be. */
  readonly record: (facts: PathFacts) => Day | null;
  /** Who may say that it still holds. */
  readonly by: readonly Role[];
}

const within = ({ episode }: PathFacts, on: Day | null | undefined): Day | null =>
  on != null && on >= episode.openedOn ? on : null;
const dayOf = ({ zone }: PathFacts, at: Date | null | undefined): Day | null =>
  at == null ? null : localDay(at, zone);

/** Parts of the intake that only some people have are asked where they are due. */
const seldom: readonly string[] = ['legal', 'pregnancy'];

/** Whether every section of the intake is signed in this episode: anew, changed or confirmed. */
export const intakeSigned = ({ records }: PathFacts): boolean =>
  Object.entries(intakeSections)
    .filter(([section, { fields }]) => !seldom.includes(section) && Object.keys(fields).length > 0)
    .every(([section]) => records.sections.includes(section));

const list = {
  intake: {
    label: 'Intake, section by section',
    record: (facts) => (intakeSigned(facts) ? facts.today : null),
    by: anyoneInCare,
  },
  people: { label: 'People, coverage and how to be reached', record: () => null, by: anyoneInCare },
  health: { label: 'Allergies, other medicines, pregnancy', record: () => null, by: medical },
  diagnosis: {
    label: 'Diagnosis',
    record: (facts) => within(facts, facts.records.diagnosis?.on),
    by: assessors,
  },
  dimensions: {
    label: 'Six dimensions and level of care',
    record: (facts) => within(facts, dayOf(facts, facts.records.dimensionsAt)),
    by: assessors,
  },
  medication: {
    label: 'Need for medication (MOUD)',
    record: (facts) => within(facts, dayOf(facts, facts.records.offer?.at)),
    by: medical,
  },
  withdrawal: {
    label: 'Withdrawal (COWS), where it applies',
    record: (facts) => within(facts, dayOf(facts, facts.records.cows?.at)),
    by: medical,
  },
  overdose: {
    label: 'Overdose risk, talked through',
    record: (facts) =>
      within(facts, facts.records.findings.advice?.find(({ details }) => details.topic === 'overdose-risk')?.on),
    by: anyoneInCare,
  },
  prevention: {
    label: 'Prevention plan',
    record: (facts) => within(facts, dayOf(facts, facts.records.preventionPlan?.writtenAt)),
    by: anyoneInCare,
  },
} as const satisfies Record<string, Confirmable>;

export type ReadmissionItem = keyof typeof list;
export const readmissionItems = Object.keys(list) as readonly ReadmissionItem[];
export const readmissionLabels = Object.fromEntries(readmissionItems.map((item) => [item, list[item].label])) as {
  readonly [Item in ReadmissionItem]: string;
};

export interface ReadmissionState {
  readonly item: ReadmissionItem;
  readonly label: string;
  /** A record of this episode, somebody's word, or nothing yet. */
  readonly answered: 'record' | 'word' | null;
  /** Whose word opens it. */
  readonly by: readonly Role[];
}

/** Each item with what answers it; nothing for somebody who did not come back. */
export function readmissionStates(facts: PathFacts): readonly ReadmissionState[] {
  const { readmission } = facts.records;
  if (readmission === null) return [];
  return readmissionItems.map((item) => {
    const { label, record, by }: Confirmable = list[item];
    const answered =
      record(facts) !== null ? ('record' as const) : readmission.confirmed.includes(item) ? ('word' as const) : null;
    return { item, label, answered, by };
  });
}

/** Refuses with 'readmission.invalid', and 'permission.denied' for a word that is not theirs to give. */
export function refuseConfirmation(
  { item, note }: { readonly item: ReadmissionItem; readonly note: string },
  facts: PathFacts,
  roles: readonly Role[],
): Refusal | null {
  const no = (field: string, says: string): Refusal => ({ code: 'readmission.invalid', says, facts: { field } });
  const state = readmissionStates(facts).find((one) => one.item === item);
  if (state === undefined)
    return no('item', 'This person did not come back into a new episode: there is nothing to confirm.');
  if (facts.episode.closedOn !== null)
    return no('item', 'The episode is closed: it is confirmed anew when the person comes back.');
  if (!state.by.some((role) => roles.includes(role)))
    return { code: 'permission.denied', says: `“${state.label}” is not for your role to confirm.` };
  if (state.answered !== null)
    return no(
      'item',
      `“${state.label}” is ${state.answered === 'word' ? 'confirmed' : 'on record in this episode'} already.`,
    );
  if (note.trim() === '') return no('note', 'Write what you asked, and what the person said.');
  return null;
}
