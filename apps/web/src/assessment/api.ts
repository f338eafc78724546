import type { CowsBand, CowsItemName, CowsReason, EntryKind, EntryToday, WrittenDetails } from '@cairn/rules';
import { useMutation, type UseMutationResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { keys } from '../api/keys';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Schemas = components['schemas'];
/** A finding, or an entry of the face sheet: they are written and read alike. */
export type Finding = Omit<Schemas['FindingsAnswer_Output']['items'][number], 'details' | 'kind'> & {
  kind: EntryKind;
  details: WrittenDetails | null;
};
export type Cows = Schemas['CowsListAnswer_Output']['items'][number];
export type FindingDraft = {
  kind: EntryKind;
  at?: string;
  details: WrittenDetails | Record<string, unknown> | null;
  replaces?: { id: string; reason: string };
};
export type CowsDraft = {
  at?: string;
  pulseBpm: number | null;
  items: Record<CowsItemName, number | null>;
  reason: CowsReason;
  note?: string;
  replaces?: { id: string; reason: string };
};
export type { CowsBand };

export const useFindings = (patientId: string, enabled = true) =>
  useQuery({
    queryKey: keys.findings(patientId),
    queryFn: async ({ signal }) =>
      (await api.get<{ items: Finding[] }>(`/patients/${patientId}/findings`, {}, signal)).items,
    enabled,
  });

/** An entry of the face sheet with what it means today, where it stands. */
export type FaceSheetEntry = Finding & { readonly today: EntryToday | null };

export const useFaceSheet = (patientId: string, enabled = true) =>
  useQuery({
    queryKey: keys.faceSheet(patientId),
    queryFn: async ({ signal }) =>
      (await api.get<{ items: FaceSheetEntry[] }>(`/patients/${patientId}/face-sheet`, {}, signal)).items,
    enabled,
  });

export const useCows = (patientId: string, enabled = true) =>
  useQuery({
    queryKey: keys.cows(patientId),
    queryFn: async ({ signal }) => (await api.get<{ items: Cows[] }>(`/patients/${patientId}/cows`, {}, signal)).items,
    enabled,
  });

/** Sends a record of what was found, says so, and brings what is known of this person up to date. */
export function useRecord<Answer>(
  send: () => Promise<Answer>,
  done: { says: (answer: Answer) => string; after: (answer: Answer) => void },
): UseMutationResult<Answer, Error, void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      for (const room of ['findings', 'intake', 'face-sheet', 'use-calendar', 'cows', 'chart', 'dosing'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce(done.says(answer));
      done.after(answer);
    },
  });
}
