import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Group = Schemas['GroupsAnswer_Output']['items'][number];
export type GroupWithMembers = Schemas['GroupWithMembersAnswer_Output'];
export type GroupMember = GroupWithMembers['roster'][number];
export type GroupSession = Schemas['GroupSessionsAnswer_Output']['items'][number];

/** What changes with a group. */
export const groupRooms = ['groups', 'notes', 'schedule'] as const;

export const useGroups = () =>
  useQuery({
    queryKey: ['groups'],
    queryFn: async ({ signal }) => (await api.get<{ items: Group[] }>('/groups', {}, signal)).items,
  });

export const useGroup = (id: string) =>
  useQuery({
    queryKey: ['groups', id],
    queryFn: ({ signal }) => api.get<GroupWithMembers>(`/groups/${id}`, {}, signal),
  });

export const useGroupSessions = (id: string) =>
  useQuery({
    queryKey: ['groups', id, 'sessions'],
    queryFn: async ({ signal }) =>
      (await api.get<{ items: GroupSession[] }>(`/groups/${id}/sessions`, {}, signal)).items,
  });
