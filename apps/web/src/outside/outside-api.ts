import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Schemas = components['schemas'];
export type ExternalDoses = Schemas['ExternalDosesAnswer_Output'];
export type ExternalReport = ExternalDoses['items'][number];
export type GuestStay = Schemas['GuestStaysAnswer_Output']['items'][number];
export type Naloxone = Schemas['NaloxoneAnswer_Output'];
export type Overdose = Schemas['OverdosesAnswer_Output']['items'][number];
export type Incident = Schemas['IncidentsAnswer_Output']['items'][number];
export type Letter = Schemas['LetterAnswer_Output'];

/** The first word is the room that live events invalidate. */
export const outsideKeys = {
  of: (patientId: string, what: string) => ['outside', patientId, what] as const,
  incidents: ['incidents'] as const,
  incident: (id: string) => ['incidents', id] as const,
};

export const useExternalDoses = (patientId: string) =>
  useQuery({
    queryKey: outsideKeys.of(patientId, 'external'),
    queryFn: ({ signal }) => api.get<ExternalDoses>(`/patients/${patientId}/external-doses`, {}, signal),
  });
export const useGuestStays = (patientId: string) =>
  useQuery({
    queryKey: outsideKeys.of(patientId, 'guests'),
    queryFn: async ({ signal }) =>
      (await api.get<{ items: GuestStay[] }>(`/patients/${patientId}/guest-stays`, {}, signal)).items,
  });
export const useNaloxone = (patientId: string) =>
  useQuery({
    queryKey: outsideKeys.of(patientId, 'naloxone'),
    queryFn: ({ signal }) => api.get<Naloxone>(`/patients/${patientId}/naloxone`, {}, signal),
  });
export const useOverdoses = (patientId: string) =>
  useQuery({
    queryKey: outsideKeys.of(patientId, 'overdoses'),
    queryFn: async ({ signal }) =>
      (await api.get<{ items: Overdose[] }>(`/patients/${patientId}/overdoses`, {}, signal)).items,
  });
export const useIncidents = () =>
  useQuery({
    queryKey: outsideKeys.incidents,
    queryFn: async ({ signal }) => (await api.get<{ items: Incident[] }>('/incidents', {}, signal)).items,
  });
export const useLetter = (patientId: string, stayId: string | undefined) =>
  useQuery({
    queryKey: outsideKeys.of(patientId, stayId ?? 'letter'),
    queryFn: ({ signal }) =>
      stayId === undefined
        ? api.get<Letter>(`/patients/${patientId}/last-dose-letter`, {}, signal)
        : api.get<Letter>(`/patients/${patientId}/guest-stays/${stayId}/letter`, {}, signal),
  });

/** One act: sends, says so, and brings everything that it touches up to date. */
export function useOutsideAct<Sent>(send: (sent: Sent) => Promise<unknown>, says: string, after: () => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      for (const room of [
        'outside',
        'incidents',
        'dosing',
        'chart',
        'take-homes',
        'records',
        'drug-tests',
        'stock-waste',
        'stock-losses',
        'stock',
      ])
        void queries.invalidateQueries({ queryKey: [room] });
      announce(says);
      after();
    },
  });
}
