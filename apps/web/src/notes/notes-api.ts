import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type NotesPage = Schemas['NotesAnswer_Output'];
export type Note = NotesPage['items'][number];
export type WaitingNote = Schemas['WaitingNotesAnswer_Output']['items'][number];
type Session = Schemas['ScheduleAnswer_Output']['items'][number];

/** The first word is the room that live events invalidate. */
export const noteKeys = { of: (id: string) => ['notes', id], waiting: ['notes-waiting'] } as const;

export const useNotes = (patientId: string) =>
  useInfiniteQuery({
    queryKey: noteKeys.of(patientId),
    queryFn: ({ signal, pageParam }) =>
      api.get<NotesPage>(`/patients/${patientId}/notes`, pageParam === null ? {} : { before: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const useWaitingNotes = () =>
  useQuery({
    queryKey: noteKeys.waiting,
    queryFn: async ({ signal }) => (await api.get<{ items: WaitingNote[] }>('/notes/waiting', {}, signal)).items,
  });

/** The sessions of a person on a day, which a note may be about. */
export const useSessionsOn = (patientId: string, day: string, enabled: boolean) =>
  useQuery({
    queryKey: ['schedule', day],
    queryFn: ({ signal }) => api.get<{ items: Session[] }>('/schedule', { day }, signal),
    select: ({ items }) => items.filter((session) => session.patientId === patientId && session.state !== 'cancelled'),
    enabled: enabled && day !== '',
  });
