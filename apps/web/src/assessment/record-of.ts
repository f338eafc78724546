import { entryWords, type EntryKind } from '@cairn/rules';
import type { Finding } from './api';

/** Of one kind: what stands on top, and everything else behind it. Findings come newest first. */
export function recordOf<Entry extends Finding>(
  kind: EntryKind,
  findings: readonly Entry[],
): { standing: readonly Entry[]; earlier: readonly Entry[] } {
  const ofKind = findings.filter((finding) => finding.kind === kind);
  const current = ofKind.filter(({ replacedBy, details }) => replacedBy === null && details !== null);
  const over = ({ details }: Finding): boolean => kind === 'medication' && typeof details?.endedOn === 'string';
  const standing = entryWords[kind].several ? current.filter((finding) => !over(finding)) : current.slice(0, 1);
  return { standing, earlier: ofKind.filter((finding) => !standing.includes(finding)) };
}

/** Ingredients of the allergies that stand; intolerances are named after them. */
export function allergiesOf(findings: readonly Finding[]): { ingredient: string; allergy: boolean }[] {
  return recordOf('allergy', findings)
    .standing.map(({ details }) => ({
      ingredient: String(details?.ingredient ?? ''),
      allergy: details?.reaction === 'allergy',
    }))
    .sort((one, other) => Number(other.allergy) - Number(one.allergy));
}
