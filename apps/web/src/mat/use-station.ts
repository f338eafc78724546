import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useMay } from '../api/session';
import type { Product } from '../api/types';

export interface OpenContainer {
  readonly id: string;
  readonly product: Product;
  readonly lot: string;
  readonly lotExpiresOn: string;
  readonly mcgPerMl: number | null;
  readonly openedAt: string;
  /** What the stock ledger says is in it; null before a ledger is kept. */
  readonly stock: { readonly containerId: string; readonly serial: string; readonly quantity: number } | null;
}
export interface Station {
  readonly id: string;
  readonly name: string;
  readonly adapter: 'manual' | 'simulator';
  readonly address: string | null;
  readonly containers: readonly OpenContainer[];
  /** For whom a poured dose waits here. */
  readonly busyWith: string | null;
}

export const stationsKey = ['dosing', 'stations'] as const;

/**
 * Which window this machine stands at. It belongs to the place and not to a person, so the browser that stands there
 * remembers it; nothing about anyone is kept.
 */
const slot = 'cairn.station';

function remembered(): string | null {
  try {
    return window.localStorage.getItem(slot);
  } catch {
    return null;
  }
}

export interface AtStation {
  readonly stations: readonly Station[];
  readonly station: Station | null;
  readonly choose: (id: string) => void;
  readonly loaded: boolean;
}

/** Where only one window is set up, this is it. */
export function useStation(): AtStation {
  const may = useMay()('station.read');
  const [chosen, setChosen] = useState(remembered);
  const list = useQuery({
    queryKey: stationsKey,
    queryFn: async ({ signal }) => (await api.get<{ items: Station[] }>('/dosing/stations', {}, signal)).items,
    enabled: may,
  });
  const stations = list.data ?? [];
  const only = stations.length === 1 ? stations[0] : undefined;
  return {
    stations,
    station: stations.find(({ id }) => id === chosen) ?? only ?? null,
    loaded: !may || !list.isPending,
    choose: (id) => {
      setChosen(id);
      try {
        window.localStorage.setItem(slot, id);
      } catch {
        // Without a memory the choice holds until the page is left.
      }
    },
  };
}

/** A pump is asked for a volume; by hand it is measured. */
export function hasPump(station: Station | null): boolean {
  return station !== null && station.adapter !== 'manual';
}
