import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import type { Evaluation } from '../api/types';
import { useSettled } from '../kit/settled';
import type { DecisionBody } from './decision-draft';

type Schemas = components['schemas'];
type Written = Schemas['TakeHomesAnswer_Output'];
export type Decision = Omit<Written['history'][number], 'evaluations'> & { evaluations: Evaluation[] };
export type TakeHomes = Omit<Written, 'decision' | 'history'> & { decision: Decision | null; history: Decision[] };
export type Exception = TakeHomes['exceptions'][number];
export type Explanation = TakeHomes['under'][number];
export type Rung = TakeHomes['rungs'][number];

/** The first word is the room that live events invalidate. */
export const takeHomeKeys = { of: (patientId: string) => ['take-homes', patientId] as const };

export const useTakeHomes = (patientId: string, enabled = true) =>
  useQuery({
    queryKey: takeHomeKeys.of(patientId),
    queryFn: ({ signal }) => api.get<TakeHomes>(`/patients/${patientId}/take-homes`, {}, signal),
    enabled,
  });

export interface DecisionCheck {
  readonly decision: Decision['decision'];
  readonly mostDays: number;
  readonly evaluations: Evaluation[];
}

/** What every rule says to the decision as it stands on the screen, a moment after the last key. */
export function useDecisionCheck(patientId: string, body: DecisionBody | null) {
  const written = body === null ? '' : JSON.stringify(body);
  const settled = useSettled(written, 300);
  const check = useQuery({
    queryKey: ['take-homes', patientId, 'check', settled],
    queryFn: ({ signal }) =>
      api.post<DecisionCheck>(`/patients/${patientId}/take-home-decisions/check`, JSON.parse(settled), { signal }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    staleTime: 5000,
    retry: false,
  });
  return { ...check, current: settled === written && !check.isPending && !check.isPlaceholderData };
}
