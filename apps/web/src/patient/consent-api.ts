import type { AddressStop, Language } from '@cairn/rules';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { keys } from '../api/keys';

interface ContactStops {
  readonly items: readonly { readonly consentId: string; readonly reason: AddressStop; readonly at: string }[];
}

/** What was said of an address since somebody agreed to it. */
export const useContactStops = (patientId: string) =>
  useQuery({
    queryKey: keys.contactStops(patientId),
    queryFn: ({ signal }) => api.get<ContactStops>(`/patients/${patientId}/contact-stops`, {}, signal),
  });

/** The words to show before somebody agrees, in a language; null while they are on their way. */
export function useConsentWording(language: string): string | null {
  const { data } = useQuery({
    queryKey: keys.consentWording,
    queryFn: ({ signal }) =>
      api.get<{ items: readonly { language: Language; text: string }[] }>('/consent-wording', {}, signal),
    staleTime: Infinity,
  });
  const items = data?.items ?? [];
  return (items.find((one) => language.startsWith(one.language)) ?? items[0])?.text ?? null;
}

export function useConsentChanged(patientId: string): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: keys.patient(patientId) });
    void queries.invalidateQueries({ queryKey: keys.chart(patientId) });
  };
}
