import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';
import { keys } from '../api/keys';
import type { AccessReport, AuditLine, ChartOpening, Page, Restriction, UnusualLook, Verification } from '../api/types';

/** What the search form asks for; instants as ISO texts. */
export interface AuditFilter {
  patientId?: string | undefined;
  staffId?: string | undefined;
  act?: string | undefined;
  outcome?: 'done' | 'refused' | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export const openingsQuery = (state: 'unreviewed' | 'all') =>
  queryOptions({
    queryKey: keys.openings(state),
    queryFn: ({ signal }) => api.get<Page<ChartOpening>>('/chart-openings', { state }, signal),
    staleTime: 30_000,
  });

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: keys.audit(filter),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<AuditLine>>('/audit/events', { ...filter, cursor: pageParam ?? undefined }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Page<AuditLine>) => last.next,
    // Each search is itself a line in the trail: it is asked once, not whenever the window is looked at again.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });

export const unusualQuery = queryOptions({
  queryKey: keys.unusual,
  queryFn: ({ signal }) => api.get<{ since: string; items: UnusualLook[] }>('/audit/unusual', {}, signal),
  refetchOnWindowFocus: false,
});

export const verificationsQuery = queryOptions({
  queryKey: keys.verifications,
  queryFn: async ({ signal }) => (await api.get<{ items: Verification[] }>('/audit/verifications', {}, signal)).items,
});

export const restrictionQuery = (patientId: string) =>
  queryOptions({
    queryKey: keys.restriction(patientId),
    queryFn: ({ signal }) => api.get<Restriction>(`/patients/${patientId}/restriction`, {}, signal),
  });

export const accessReportQuery = (patientId: string, from?: string, to?: string) =>
  queryOptions({
    queryKey: keys.accessReport(patientId, from, to),
    queryFn: ({ signal }) => api.get<AccessReport>(`/patients/${patientId}/access-report`, { from, to }, signal),
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });
