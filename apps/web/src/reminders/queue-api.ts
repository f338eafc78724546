import type { CallOutcome, ReminderDecision } from '@cairn/rules';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { CallTasks, InboxMessage, MessageQueue } from '../api/types';

const queueKey = ['reminders', 'queue'] as const;
const callsKey = ['reminders', 'calls'] as const;
export type MessageChannel = MessageQueue['channels'][number]['channel'];

/** Asked again by itself: lateness is the point of the page. */
export const useMessageQueue = () =>
  useQuery({
    queryKey: queueKey,
    queryFn: ({ signal }) => api.get<MessageQueue>('/message-queue', {}, signal),
    refetchInterval: 10_000,
  });

export type CallListName = 'open' | 'late';

export const useCalls = (list: CallListName) =>
  useQuery({
    queryKey: [...callsKey, list],
    queryFn: ({ signal }) => api.get<CallTasks>('/call-tasks', { list }, signal),
    refetchInterval: 60_000,
  });

export function usePauseChannel() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ channel, reason }: { channel: MessageChannel; reason: string | null }) =>
      reason === null
        ? api.post<MessageQueue>(`/message-channels/${channel}/resume`, {})
        : api.post<MessageQueue>(`/message-channels/${channel}/pause`, { reason }),
    onSuccess: (state) => queries.setQueryData(queueKey, state),
  });
}

export function useDecideReminder() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: ReminderDecision }) =>
      api.post(`/reminders/${id}/decision`, { decision }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['reminders'] }),
  });
}

export function useEndCall() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, outcome }: { id: string; outcome: CallOutcome }) =>
      api.post(`/call-tasks/${id}/end`, { outcome, note: '' }),
    onSettled: () => queries.invalidateQueries({ queryKey: callsKey }),
  });
}

export const useInbox = (handled: boolean) =>
  useQuery({
    queryKey: ['reminders', 'inbox', handled] as const,
    queryFn: ({ signal }) => api.get<{ items: InboxMessage[] }>('/inbox', { handled: String(handled) }, signal),
  });

export function useHandleMessage() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, note }: { id: string; note: string }) => api.post(`/inbox/${id}/handled`, { note }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['reminders', 'inbox'] }),
  });
}
