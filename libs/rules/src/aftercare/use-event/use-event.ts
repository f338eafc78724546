import type { Policy } from '../../policy';
import type { Refusal } from '../../refusal';
import type { toldSubstances } from '../../assessment/use-calendar';
import { type Day, daysBetween } from '../../time';

/**
 * A return to use (clinical reference 5.3), row 0: how it became known, and what was used. It begins six steps of care. It never
 * ends an episode, takes nothing away and costs nobody anything (R-408, clinical rule R6).
 */
export const useFoundBy = {
  'self-report': 'The person told us',
  test: 'A drug test',
  family: 'Family or a friend',
  staff: 'Staff noticed',
} as const;
export type UseFoundBy = keyof typeof useFoundBy;

/** What makes a test speak of a return to use: a screen alone does not. */
export const testBases = {
  confirmed: 'Confirmed by the laboratory',
  reviewed: 'Read in a medical review',
  agreed: 'The person says so too',
} as const;
export type TestBasis = keyof typeof testBases;

export const useRoutes = {
  swallowed: 'Swallowed',
  snorted: 'Snorted',
  smoked: 'Smoked',
  injected: 'Injected',
  other: 'Another way',
  unknown: 'Not known',
} as const;
export const usedAlone = { yes: 'Alone', no: 'With others', unknown: 'Not known' } as const;
export const useOutcomes = {
  slip: 'A slip: once',
  return: 'Return to regular use',
  'overdose-survived': 'Overdose, survived',
  'overdose-fatal': 'Overdose, died',
  unknown: 'Not known yet',
} as const;
export type UseOutcome = keyof typeof useOutcomes;

export interface UseEventAttempt {
  readonly foundBy: UseFoundBy;
  readonly testBasis: TestBasis | null;
  readonly knownAt: Date;
  readonly usedOn: Day | null;
  readonly substances: readonly (keyof typeof toldSubstances)[];
  readonly route: keyof typeof useRoutes;
  readonly amount: string | null;
  readonly setting: string | null;
  readonly alone: keyof typeof usedAlone;
  readonly told: string | null;
  readonly outcome: UseOutcome;
  readonly note: string | null;
}

export interface UseEventScene {
  readonly now: Date;
  readonly today: Day;
  readonly hasEpisode: boolean;
  /** One that goes on and became known on the same day. */
  readonly same: { readonly id: string; readonly by: string | null } | null;
}

export function refuseUseEvent(attempt: UseEventAttempt, scene: UseEventScene): Refusal | null {
  const { now, today, same } = scene;
  if (!scene.hasEpisode)
    return invalid('There is no episode of care: open one first. The person is seen all the same.');
  if (attempt.foundBy === 'test' && attempt.testBasis === null)
    return invalid(
      'A screen alone is not a return to use: prescribed medication, pain relief, poppy seeds and other drugs turn it positive. Ask the person, wait for the confirming test, or let medical staff review it.',
    );
  if (attempt.foundBy !== 'test' && attempt.testBasis !== null)
    return invalid('How a test was confirmed belongs to an event that a test found.');
  if (attempt.knownAt > now) return invalid('It cannot have become known later than now. Check the time.');
  if (attempt.usedOn !== null && attempt.usedOn > today) return invalid('The day of use lies ahead. Check the date.');
  if (same !== null)
    return {
      code: 'use-event.open',
      says: 'This return to use is recorded already and its steps go on. Work on it there; a second one counts twice.',
      facts: { id: same.id, by: same.by },
    };
  return null;
}

/** What is said while the event is written; it stops nothing. */
export function useEventHints(
  attempt: Pick<UseEventAttempt, 'outcome' | 'alone' | 'route'>,
  onNaltrexone: boolean,
): readonly string[] {
  return [
    ...(attempt.outcome === 'overdose-survived' || attempt.outcome === 'overdose-fatal'
      ? ['Record the overdose as well, under Doses elsewhere: its review and the naloxone run from there (R-174)']
      : []),
    ...(attempt.alone === 'yes' ? ['Used alone: speak about never using alone, and give naloxone'] : []),
    ...(attempt.route === 'injected' ? ['Injected: look at the skin, offer clean supplies and tests'] : []),
    ...(onNaltrexone
      ? ['On naltrexone: check whether it was taken and when its blockade ends; tolerance is very low']
      : []),
  ];
}

/** Figures of one person, for the person and the team. Nobody is ranked by them. */
export function useFigures(
  events: readonly { readonly usedOn: Day | null; readonly knownOn: Day }[],
  today: Day,
): { readonly count: number; readonly daysSince: number | null } {
  const last = events.reduce<Day | null>((latest, { usedOn, knownOn }) => {
    const on = usedOn ?? knownOn;
    return latest !== null && latest >= on ? latest : on;
  }, null);
  return { count: events.length, daysSince: last === null ? null : daysBetween(last, today) };
}

export type UsePolicy = Pick<
  Policy,
  | 'use_reach_hours'
  | 'use_reach_attempts'
  | 'use_support_hours'
  | 'use_learn_days'
  | 'use_level_days'
  | 'use_plan_days'
  | 'use_check_up_days'
>;

function invalid(says: string): Refusal {
  return { code: 'use-event.invalid', says };
}
