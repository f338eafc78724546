import { draftForms } from '@cairn/rules';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import { keys } from '../api/keys';
import { useDraftStore } from './draft-context';
import type { FoundDraft, ListedDraft } from './draft-server';

export const draftsQuery = queryOptions({
  queryKey: keys.drafts,
  queryFn: async ({ signal }) => (await api.get<{ items: ListedDraft[] }>('/drafts', {}, signal)).items,
  staleTime: 60_000,
});

export const formLabel = ({ form }: ListedDraft): string => draftForms[form]?.label ?? 'Form';

/** What I did not finish: all of it, or with one person. */
export function useUnfinished(patientId?: string) {
  const { data, ...query } = useQuery(draftsQuery);
  const mine = data?.filter(({ patient }) => patientId === undefined || patient?.id === patientId);
  return {
    ...query,
    standing: mine?.filter(({ discardedAt }) => discardedAt === null),
    discarded: mine?.filter(({ discardedAt }) => discardedAt !== null),
  };
}

/** Leads back to where it was typed; a form of the chart opens there by itself. */
export function useReopen(): (draft: ListedDraft) => Promise<void> {
  const store = useDraftStore();
  const navigate = useNavigate();
  return async ({ id }) => {
    const { content, patientId } = await api.get<FoundDraft>(`/drafts/${id}`);
    const { from } = content;
    const to = from?.path ?? (patientId === null ? '/drafts' : `/patients/${patientId}`);
    if (from?.opened !== undefined && patientId !== null) store.reopen({ patientId, ...from.opened });
    else if (from?.at !== undefined) store.reopen({ patientId, at: from.at });
    await navigate({ to });
  };
}

export function useSetAside() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, discardedAt }: ListedDraft) =>
      api.post(`/drafts/${id}/${discardedAt === null ? 'discard' : 'restore'}`, undefined),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.drafts }),
  });
}
