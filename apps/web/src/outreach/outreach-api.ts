import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Outreach = Schemas['OutreachAnswer_Output'];
export type OutreachWritten = Schemas['OutreachWritten_Output'];

/** What an entry brings up to date. */
export const outreachRooms = ['outreach', 'use-events', 'alerts', 'alert-list', 'due-work'] as const;

export const useOutreach = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['outreach', id],
    queryFn: ({ signal }) => api.get<Outreach>(`/patients/${id}/outreach`, {}, signal),
    enabled,
  });
