import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { OwnDigest } from '../api/types';

const digestKey = ['account', 'digest'] as const;

/** Counted once a day, so it is asked for again only after hours. */
export const useDigest = () =>
  useQuery({
    queryKey: digestKey,
    queryFn: ({ signal }) => api.get<OwnDigest>('/account/digest', {}, signal),
    staleTime: 2 * 3_600_000,
  });

export function useDigestChoice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (byEmail: boolean) => api.put<OwnDigest>('/account/digest', { byEmail }),
    onSuccess: (digest) => queries.setQueryData(digestKey, digest),
  });
}
