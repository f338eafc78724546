import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { usePlaces } from '../programme/settings-api';

type Schemas = components['schemas'];
type One<T extends readonly unknown[]> = T[number];

export type Series = Schemas['SeriesAnswer_Output'];
export type SeriesDraft = Schemas['SeriesBody'];
export type SeriesChange = Schemas['SeriesChangeBody'];
export type SeriesChanged = Schemas['SeriesChangedAnswer_Output'];
export type SeriesCancelled = Schemas['SeriesCancelledAnswer_Output'];
export type SeriesPreview = Schemas['SeriesPreviewAnswer_Output'];
export type RebookItem = One<Schemas['RebookAnswer_Output']['items']>;
export type ContactWay = SeriesDraft['contactType'];
export type OwnFormat = SeriesDraft['format'];
/** Which sessions of a series a change is meant for. */
export type Scope = 'this' | SeriesChange['scope'];

export const useSeries = (id: string | null) =>
  useQuery({
    queryKey: ['schedule', 'series', id],
    enabled: id !== null,
    queryFn: ({ signal }) => api.get<Series>(`/appointment-series/${id}`, {}, signal),
  });

/** What it would have: asked anew as the form changes, never stored. */
export const useSeriesPreview = (draft: SeriesDraft | null) =>
  useQuery({
    queryKey: ['schedule', 'series-preview', JSON.stringify(draft)],
    enabled: draft !== null,
    retry: false,
    queryFn: () => api.post<SeriesPreview>('/appointment-series/preview', draft ?? {}),
  });

export const useToRebook = () =>
  useQuery({
    queryKey: ['schedule', 'to-rebook'],
    queryFn: async ({ signal }) => (await api.get<{ items: RebookItem[] }>('/schedule/to-rebook', {}, signal)).items,
  });

/** The rooms of all places; the place is named where there are several. */
export function useRooms(): { id: string; label: string }[] {
  const places = (usePlaces().data ?? []).filter(({ retiredOn }) => retiredOn === null);
  return places.flatMap((place) =>
    place.rooms
      .filter(({ retiredOn }) => retiredOn === null)
      .map(({ id, name }) => ({ id, label: places.length > 1 ? `${name}, ${place.name}` : name })),
  );
}
