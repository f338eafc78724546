import { dimensionLabel, type PhraseKind, phraseKinds, planNumbers } from '@cairn/rules';
import type { Phrase } from '../treatment-plan/plan-api';

export const kindHeadings: Readonly<Record<PhraseKind, string>> = {
  problem: 'Problems',
  goal: 'Goals',
  objective: 'Objectives',
};
export const phraseKindKeys = Object.keys(phraseKinds) as PhraseKind[];

/** The dimensions that a phrase may belong to; without one it is offered for all. */
export const dimensionChoices: readonly { readonly value: string; readonly label: string }[] = [
  { value: '', label: 'Any' },
  ...planNumbers.map((value) => ({ value, label: `${value}, ${dimensionLabel(value, 'none', false)}` })),
];
export const dimensionWords = (dimension: string | null): string =>
  dimensionChoices.find(({ value }) => value === (dimension ?? ''))?.label ?? '';

/** Those of one kind that plans offer, by dimension. */
export const standingOf = (phrases: readonly Phrase[], kind: PhraseKind): readonly Phrase[] =>
  phrases
    .filter((phrase) => phrase.kind === kind && !phrase.retired)
    .sort((a, b) => (a.dimension ?? '').localeCompare(b.dimension ?? ''));

/** What was ended and stands nowhere in other words: one that was changed is told by what it became. */
export const endedOf = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const texts = new Set(phrases.filter(({ retired }) => !retired).map(({ kind, text }) => `${kind} ${text}`));
  const seen = new Set<string>();
  return phrases.filter(({ kind, text, retired }) => {
    const key = `${kind} ${text}`;
    if (!retired || texts.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** What is sent: a phrase of Cairn keeps its key, one of the program is replaced. */
export const phraseSent = (of: Phrase | null, said: Pick<Phrase, 'kind' | 'dimension' | 'text'>, retired: boolean) => ({
  starter: of?.starter ?? null,
  kind: said.kind,
  dimension: said.dimension,
  text: said.text.trim(),
  replacesId: of === null || of.starter !== null ? null : of.id,
  retired,
});
