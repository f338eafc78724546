import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type TreatmentPlans = Schemas['TreatmentPlansAnswer_Output'];
export type PlanVersion = TreatmentPlans['items'][number];
export type Finding = TreatmentPlans['findings'][number];
export type Phrase = Schemas['PlanPhrasesAnswer_Output']['items'][number];

/** What an act on the plan brings up to date. */
export const planRooms = ['treatment-plans', 'alerts', 'alert-list', 'due-work'] as const;

export const useTreatmentPlans = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['treatment-plans', id],
    queryFn: ({ signal }) => api.get<TreatmentPlans>(`/patients/${id}/treatment-plans`, {}, signal),
    enabled,
  });

export const usePhrases = (enabled: boolean) =>
  useQuery({
    queryKey: ['plan-phrases'],
    queryFn: ({ signal }) => api.get<{ items: Phrase[] }>('/plan-phrases', {}, signal),
    enabled,
  });
