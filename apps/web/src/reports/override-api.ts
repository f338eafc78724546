import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

export type OverrideReport = components['schemas']['OverridesAnswer_Output'];
export type OverrideLine = OverrideReport['rows'][number];

export const useOverrides = (from?: string, to?: string) =>
  useQuery({
    queryKey: ['reports', 'overrides', from ?? 'month', to ?? 'today'],
    queryFn: ({ signal }) => api.get<OverrideReport>('/reports/overrides', { from, to }, signal),
  });
