import {
  criteria,
  type Criterion,
  criterionLabels,
  type CriterionAnswer,
  type ProductClass,
  reasonCodes,
  type ReasonCode,
} from '@cairn/rules';
import type { Reason } from '../mat/override-form';

/** What a prescriber has typed so far. Nothing is filled in for them: each answer is theirs to give. */
export interface DecisionDraft {
  readonly id: string;
  readonly days: string;
  readonly answers: Readonly<Partial<Record<Criterion, CriterionAnswer['answer']>>>;
  readonly comments: Readonly<Partial<Record<Criterion, string>>>;
  readonly rationale: string;
  readonly reasonCode: '' | ReasonCode;
  readonly overrides: Readonly<Record<string, Reason>>;
}

export const emptyDecision = (id: string): DecisionDraft => ({
  id,
  days: '',
  answers: {},
  comments: {},
  rationale: '',
  reasonCode: '',
  overrides: {},
});

export interface DecisionBody {
  readonly productClass: 'methadone' | 'buprenorphine';
  readonly days: number;
  readonly criteria: Partial<Record<Criterion, CriterionAnswer>>;
  readonly rationale: string;
  readonly reasonCode?: ReasonCode;
  readonly overrides?: readonly (Reason & { readonly ruleId: string })[];
}

/** The number of days as it was typed, or null while it is none. */
export function daysOf({ days }: Pick<DecisionDraft, 'days'>): number | null {
  return /^\d{1,2}$/.test(days.trim()) ? Number(days) : null;
}

/** As the server takes it; null while there is no number of days to ask about. */
export function bodyOf(draft: DecisionDraft, productClass: ProductClass): DecisionBody | null {
  const days = daysOf(draft);
  if (days === null || productClass === 'naltrexone') return null;
  const answered: Partial<Record<Criterion, CriterionAnswer>> = {};
  for (const one of criteria) {
    const answer = draft.answers[one];
    const comment = (draft.comments[one] ?? '').trim();
    if (answer !== undefined) answered[one] = comment === '' ? { answer } : { answer, comment };
  }
  const overrides = Object.entries(draft.overrides)
    .filter(([, { reasonText }]) => reasonText.trim() !== '')
    .map(([ruleId, reason]) => ({ ruleId, ...reason }));
  return {
    productClass,
    days,
    criteria: answered,
    rationale: draft.rationale.trim(),
    ...(draft.reasonCode === '' ? {} : { reasonCode: draft.reasonCode }),
    ...(overrides.length === 0 ? {} : { overrides }),
  };
}

/** What is still to be done, in words, before the rules can pass. */
export function missingOf(draft: DecisionDraft, mostDays: number): readonly string[] {
  const days = daysOf(draft);
  if (days === null) return ['the number of days, 0 to decline'];
  const missing: string[] = [];
  if (days > 0) {
    const open = criteria.filter((one) => draft.answers[one] === undefined);
    if (open.length > 0)
      missing.push(`an answer to ${open.map((one) => criterionLabels[one].toLowerCase()).join(', ')}`);
    if (draft.rationale.trim() === '') missing.push('the rationale');
  }
  if (days < mostDays && draft.reasonCode === '') missing.push('why fewer than could be given');
  return missing;
}

export const reasonChoices = [
  { value: '', label: 'Choose' },
  ...Object.entries(reasonCodes).map(([value, label]) => ({ value, label })),
];
