import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';
import { saveFile } from '../kit/saved-file';

type Schemas = components['schemas'];
export type Log = Schemas['DispensingLogAnswer_Output'];
export type LogRow = Log['items'][number];
export type Summary = Schemas['DispensingSummaryAnswer_Output'];
export type SummaryLine = Summary['items'][number];
export type Sheet = Schemas['DowntimeSheetsAnswer_Output']['items'][number];
export type Outage = Schemas['OutagesAnswer_Output']['items'][number];
export type OutageLine = Outage['lines'][number];
export type Pack = Schemas['InspectionPacksAnswer_Output']['items'][number];
export type KeptDay = Schemas['SnapshotsAnswer_Output']['items'][number];
export type Verdict = Schemas['SnapshotVerdictAnswer_Output'];
export type Profile = Schemas['SecurityProfileAnswer_Output'];

/** The first word is the room that live events invalidate. */
export const recordKeys = {
  all: ['records'] as const,
  of: (what: string, ...more: readonly unknown[]) => ['records', what, ...more] as const,
};

export const useLog = (from: string, to: string) =>
  useQuery({
    queryKey: recordKeys.of('log', from, to),
    queryFn: ({ signal }) => api.get<Log>('/records/dispensing-log', { from, to }, signal),
  });
export const useSummary = (from: string, to: string, all: boolean) =>
  useQuery({
    queryKey: recordKeys.of('summary', from, to, all),
    queryFn: ({ signal }) =>
      api.get<Summary>('/records/dispensing-summary', { from, to, all: all ? 'yes' : undefined }, signal),
  });
const listOf = <Item>(
  path: '/records/downtime-sheets' | '/records/outages' | '/records/inspection-packs' | '/records/snapshots',
) =>
  ({
    queryKey: recordKeys.of(path),
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (await api.get<{ items: readonly Item[] }>(path, {}, signal)).items,
  }) as const;
export const useSheets = () => useQuery(listOf<Sheet>('/records/downtime-sheets'));
export const useOutages = () => useQuery(listOf<Outage>('/records/outages'));
export const usePacks = () => useQuery(listOf<Pack>('/records/inspection-packs'));
export const useKeptDays = (enabled: boolean) => useQuery({ ...listOf<KeptDay>('/records/snapshots'), enabled });
export const useProfile = (enabled: boolean) =>
  useQuery({
    queryKey: recordKeys.of('profile'),
    queryFn: ({ signal }) => api.get<Profile>('/records/security-profile', {}, signal),
    enabled,
  });

/** One act: sends, says so, and brings the records up to date. */
export function useRecordAct<Sent, Answer>(
  send: (sent: Sent) => Promise<Answer>,
  says: string,
  after?: (answer: Answer) => void,
) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      void queries.invalidateQueries({ queryKey: recordKeys.all });
      announce(says);
      after?.(answer);
    },
  });
}

export interface FileWish {
  readonly path: string;
  readonly query?: Record<string, string | undefined>;
  readonly name: string;
  readonly format: 'csv' | 'pdf';
}

/** What was handed out stands in the list of its pack. */
export function useFile() {
  const queries = useQueryClient();
  return useMutation({
    onSuccess: () => queries.invalidateQueries({ queryKey: recordKeys.of('/records/inspection-packs') }),
    mutationFn: ({ path, query, name, format }: FileWish) => saveFile(path, query, name, format),
  });
}
