import { useMutation, type UseMutationResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { keys } from '../api/keys';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Schemas = components['schemas'];
export type Flowsheet = Schemas['FlowsheetAnswer_Output'];
export type SeenCows = Flowsheet['cows'][number];
export type SeenVitals = Flowsheet['vitals'][number];
export type SeenSigns = Flowsheet['signs'][number];
export type Due = Flowsheet['due'][number];
export type Escalation = Flowsheet['escalations'][number];
export type ComfortOrder = Flowsheet['comfortOrders'][number];
export type Administration = Flowsheet['administrations'][number];
export type CheckAnswer = Schemas['WithdrawalCheckAnswer_Output'];
export type Rounds = Schemas['DueRoundsAnswer_Output'];
export type RoundRow = Rounds['rows'][number];
export type RoundItem = RoundRow['items'][number];

export const useFlowsheet = (patientId: string, enabled = true, until?: string) =>
  useQuery({
    queryKey: keys.withdrawal(patientId, until),
    queryFn: ({ signal }) =>
      api.get<Flowsheet>(`/patients/${patientId}/withdrawal`, until === undefined ? {} : { until }, signal),
    enabled,
    // What is due goes by the clock: a sheet that stays open becomes late by itself.
    refetchInterval: 60_000,
  });

export const useDueRounds = (enabled = true) =>
  useQuery({
    queryKey: keys.dueRounds,
    queryFn: ({ signal }) => api.get<Rounds>('/withdrawal/rounds', {}, signal),
    enabled,
    refetchInterval: 60_000,
  });

/** An act of withdrawal management: sends, says so, and brings the flowsheet and what dosing knows up to date. */
export function useWithdrawalAct<Answer>(
  send: () => Promise<Answer>,
  done: { says: (answer: Answer) => string; after: (answer: Answer) => void },
): UseMutationResult<Answer, Error, void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      for (const room of ['withdrawal', 'cows', 'findings', 'chart', 'dosing', 'unit'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce(done.says(answer));
      done.after(answer);
    },
  });
}
