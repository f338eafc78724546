import {
  type MeansSafety,
  type RiskAction,
  type RiskAnswers,
  type RiskAttempt,
  type RiskLevel,
  riskQuestionNames,
  type SafetyPlan,
  safetyPlanPartNames,
} from '@cairn/rules';
import type { OpenScreen, Signed } from './api';
import { emptySigned, type SignedDraft } from './signed-form';

export interface RiskDraft extends SignedDraft {
  readonly answers: string;
  readonly found: Partial<RiskAnswers>;
  readonly factors: string;
  readonly protective: string;
  readonly level: '' | RiskLevel;
  readonly done: readonly RiskAction[];
  readonly means: '' | MeansSafety;
  readonly meansWords: string;
  readonly told: string;
  readonly plan: SafetyPlan;
  readonly noPlanReason: string;
  readonly followUpOn: string;
  readonly note: string;
}

/**
 * Empty but for the safety plan of last time, which is gone through again and not made from nothing. A correction begins with
 * what stood.
 */
export function riskDraft(
  replaces: Signed<'risk'> | undefined,
  before: Signed<'risk'> | undefined,
  screen: OpenScreen | undefined,
): RiskDraft {
  const {
    factors = '',
    protective = '',
    ...found
  } = replaces?.content.found ?? ({} as Partial<Signed<'risk'>['content']['found']>);
  const content = replaces?.content;
  return {
    ...emptySigned(),
    answers: content?.answers ?? screen?.id ?? '',
    found,
    factors,
    protective,
    level: content?.level ?? '',
    done: content?.done ?? [],
    means: content?.means ?? '',
    meansWords: content?.meansWords ?? '',
    told: content?.told ?? '',
    plan: (replaces ?? before)?.content.safetyPlan ?? {},
    noPlanReason: content?.noPlanReason ?? '',
    followUpOn: content?.followUpOn ?? '',
    note: content?.note ?? '',
  };
}

/** What is not chosen yet, in words. */
export function unchosen({ found, level, means }: RiskDraft): readonly string[] {
  return [
    ...(riskQuestionNames.some((name) => found[name] === undefined) ? ['what was found'] : []),
    ...(level === '' ? ['the level'] : []),
    ...(means === '' ? ['means safety'] : []),
  ];
}

/** As the rules and the server take it; null while something is not chosen. */
export function riskAttempt(draft: RiskDraft): Omit<RiskAttempt, 'at' | 'replaces'> | null {
  const { level, means } = draft;
  if (level === '' || means === '' || unchosen(draft).length > 0) return null;
  const text = <Key extends string>(key: Key, value: string) =>
    value.trim() === '' ? {} : ({ [key]: value.trim() } as Record<Key, string>);
  const parts = safetyPlanPartNames.flatMap((part) => {
    const words = (draft.plan[part] ?? '').trim();
    return words === '' ? [] : [[part, words] as const];
  });
  return {
    ...(draft.answers === '' ? {} : { answers: draft.answers }),
    level,
    found: {
      ...(draft.found as RiskAnswers),
      ...text('factors', draft.factors),
      ...text('protective', draft.protective),
    },
    done: draft.done,
    means,
    ...text('meansWords', draft.meansWords),
    ...text('told', draft.told),
    ...(parts.length === 0 ? {} : { safetyPlan: Object.fromEntries(parts) as SafetyPlan }),
    ...text('noPlanReason', draft.noPlanReason),
    ...(draft.followUpOn === '' ? {} : { followUpOn: draft.followUpOn }),
    ...text('note', draft.note),
  };
}
