import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Product } from '../api/types';

/** A container of the stock ledger with something in it, and why it cannot be opened. */
export interface Openable {
  readonly id: string;
  readonly serial: string;
  readonly name: string;
  readonly product: Product | null;
  readonly lot: string;
  readonly lotExpiresOn: string;
  readonly mcgPerMl: number | null;
  readonly mcgPerUnit: number | null;
  readonly quantity: number;
  readonly openAt: string | null;
  readonly why: string | null;
}

export const openableKey = ['dosing', 'openable'] as const;

/** Asked when a container is to be opened: what there is changes with every dose. */
export function useOpenable() {
  return useQuery({
    queryKey: openableKey,
    queryFn: ({ signal }) =>
      api.get<{ since: string | null; items: readonly Openable[] }>('/dosing/openable-containers', {}, signal),
    staleTime: 0,
  });
}
