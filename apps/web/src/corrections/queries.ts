import { useQuery } from '@tanstack/react-query';
import type { MisfiledType } from '@cairn/rules';
import { api } from '../api/client';
import { keys } from '../api/keys';
import type { Comparison, IdentityCorrection, Merge, MisfiledRecord, Unmerge } from '../api/types';

export const useComparison = (id: string, otherId: string, keep: string | undefined) =>
  useQuery({
    queryKey: keys.comparison(id, otherId, keep),
    queryFn: ({ signal }) => api.get<Comparison>(`/patients/${id}/compare/${otherId}`, { keep }, signal),
    placeholderData: (before) => before,
    retry: false,
  });

export const useMerges = () =>
  useQuery({
    queryKey: keys.merges,
    queryFn: async ({ signal }) => (await api.get<{ items: Merge[] }>('/merges', {}, signal)).items,
  });

export const useMisfiled = () =>
  useQuery({
    queryKey: keys.misfiled,
    queryFn: async ({ signal }) =>
      (await api.get<{ items: MisfiledRecord[] }>('/corrections/misfiled', {}, signal)).items,
  });

export const useIdentityHistory = (patientId: string) =>
  useQuery({
    queryKey: keys.identityHistory(patientId),
    queryFn: async ({ signal }) =>
      (await api.get<{ items: IdentityCorrection[] }>(`/patients/${patientId}/identity-history`, {}, signal)).items,
  });

export interface MergeDraft {
  id: string;
  survivorId: string;
  absorbedId: string;
  reason: string;
  keepEpisodeId?: string;
}
export const joinRegistrations = (draft: MergeDraft): Promise<Merge> => api.post<Merge>('/merges', draft);
export const takeApart = (id: string, reason: string): Promise<Unmerge> =>
  api.post<Unmerge>(`/merges/${id}/undo`, { reason });

export interface MisfiledDraft {
  id: string;
  recordType: MisfiledType;
  recordId: string;
  toPatientId: string;
  reason: string;
}
export const moveRecord = (draft: MisfiledDraft): Promise<{ id: string; reenteredAs: string | null }> =>
  api.post('/corrections/misfiled', draft);
export const linkReentry = (id: string, recordId: string): Promise<MisfiledRecord> =>
  api.post<MisfiledRecord>(`/corrections/misfiled/${id}/re-entry`, { recordId });
