import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Board = Schemas['UnitBoardAnswer_Output'];
export type BoardBed = Board['beds'][number];
export type BoardPerson = NonNullable<BoardBed['person']>;
export type Waiting = Board['waiting'][number];
export type Bed = Schemas['BedsAnswer_Output']['items'][number];
export type CensusDay = Schemas['CensusDaysAnswer_Output']['items'][number];
export type UnitRecord = Schemas['UnitRecordAnswer_Output'];
export type Stay = UnitRecord['stays'][number];
export type BedStay = UnitRecord['bedStays'][number];
export type Ending = Stay['endings'][number];
export type EndingAnswer = Schemas['EndingAnswerDto_Output'];
export type CareNotes = Schemas['CareNotesAnswer_Output'];
export type CareNote = CareNotes['items'][number];
export type Offers = Schemas['OffersAnswer_Output'];
export type Offer = Offers['items'][number];

/** The first word is the room that live events invalidate. */
export const unitKeys = {
  board: ['unit', 'board'],
  beds: ['unit', 'beds'],
  census: (from: string, to: string) => ['unit', 'census', from, to],
  record: (id: string) => ['unit-record', id],
  notes: (id: string, days: number) => ['care-notes', id, days],
  offers: (id: string) => ['offers', id],
} as const;

/** What an act on the unit brings up to date. */
export const unitRooms = ['unit', 'unit-record', 'care-notes', 'handovers', 'offers'] as const;

export const useBoard = () =>
  useQuery({
    queryKey: unitKeys.board,
    queryFn: ({ signal }) => api.get<Board>('/unit', {}, signal),
    // What is due moves with the clock, also when nobody writes anything.
    refetchInterval: 60_000,
  });

export const useBeds = () =>
  useQuery({
    queryKey: unitKeys.beds,
    queryFn: async ({ signal }) => (await api.get<{ items: Bed[] }>('/unit/beds', {}, signal)).items,
  });

export const useCensus = (from: string, to: string) =>
  useQuery({
    queryKey: unitKeys.census(from, to),
    queryFn: async ({ signal }) => (await api.get<{ items: CensusDay[] }>('/unit/census', { from, to }, signal)).items,
    enabled: from !== '' && to !== '' && from <= to,
  });

export const useUnitRecord = (id: string, enabled = true) =>
  useQuery({
    queryKey: unitKeys.record(id),
    queryFn: ({ signal }) => api.get<UnitRecord>(`/patients/${id}/stays`, {}, signal),
    enabled,
  });

export const useCareNotes = (id: string, days: number, enabled = true) =>
  useQuery({
    queryKey: unitKeys.notes(id, days),
    queryFn: ({ signal }) => api.get<CareNotes>(`/patients/${id}/care-notes`, { days: String(days) }, signal),
    enabled,
  });

export const useOffers = (id: string, enabled = true) =>
  useQuery({
    queryKey: unitKeys.offers(id),
    queryFn: ({ signal }) => api.get<Offers>(`/patients/${id}/offers`, {}, signal),
    enabled,
  });
