import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Schemas = components['schemas'];
export type Handovers = Schemas['HandoversAnswer_Output'];
export type HandoverSummary = Handovers['items'][number];
export type MissingSheet = Handovers['missing'][number];
export type Handover = Schemas['HandoverAnswer_Output'];
export type SheetLine = Handover['sheet']['lines'][number];
export type SheetNote = Handover['sheet']['notes'][number];

export const useHandovers = () =>
  useQuery({
    queryKey: ['handovers'],
    queryFn: ({ signal }) => api.get<Handovers>('/unit/handovers', {}, signal),
  });

export const useHandover = (id: string) =>
  useQuery({
    queryKey: ['handovers', id],
    queryFn: ({ signal }) => api.get<Handover>(`/unit/handovers/${id}`, {}, signal),
    refetchInterval: 120_000,
  });

/** One act on a sheet: sends, says so, and brings the sheets up to date. */
export function useHandoverAct<Sent>(send: (sent: Sent) => Promise<unknown>, says: string, after?: () => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['handovers'] });
      announce(says);
      after?.();
    },
  });
}
