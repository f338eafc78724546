import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useMay } from '../api/session';

type Schemas = components['schemas'];

export type Alert = Schemas['AlertsAnswer_Output']['items'][number];
export type AlertLine = Schemas['AlertListAnswer_Output']['items'][number];
export type AlertList = Schemas['AlertListAnswer_Output'];
export type AlertAnswerDraft = Schemas['AnswerBody'];
export type DueWorkItem = Schemas['DueWorkAnswer_Output']['items'][number];

/** The alerts of one person, the most urgent first. */
export function useAlerts(patientId: string): UseQueryResult<readonly Alert[]> {
  const may = useMay();
  return useQuery({
    queryKey: ['alerts', patientId],
    queryFn: async ({ signal }) =>
      (await api.get<{ items: Alert[] }>(`/patients/${patientId}/alerts`, {}, signal)).items,
    enabled: may('alert.read'),
  });
}

/** What goes to me in the whole program. What only a day changes is looked at again every minute. */
export function useAlertList(): UseQueryResult<AlertList> {
  return useQuery({
    queryKey: ['alert-list'],
    queryFn: ({ signal }) => api.get<AlertList>('/alerts', {}, signal),
    refetchInterval: 60_000,
  });
}

/** Work that is mine or my role's, and due. */
export function useDueWork(): UseQueryResult<readonly DueWorkItem[]> {
  const may = useMay();
  return useQuery({
    queryKey: ['due-work'],
    queryFn: async ({ signal }) => (await api.get<{ items: DueWorkItem[] }>('/due-work', {}, signal)).items,
    enabled: may('due-work.read'),
    refetchInterval: 300_000,
  });
}
