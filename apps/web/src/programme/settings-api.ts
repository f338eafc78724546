import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { keys } from '../api/keys';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
type One<T extends readonly unknown[]> = T[number];

export type Settings = Schemas['SettingsAnswer_Output'];
export type SettingsDraft = Schemas['SettingsBody'];
export type ZoneChange = Schemas['ZonePreviewAnswer_Output'];
export type TouchedSession = One<ZoneChange['sessions']>;
export type Place = One<Schemas['PlacesAnswer_Output']['items']>;
export type Room = One<Place['rooms']>;
export type HoursList = Schemas['HoursListAnswer_Output'];
export type Hours = One<HoursList['items']>;
export type OpeningSpan = One<Hours['hours']>;
export type Closure = One<Schemas['ClosuresAnswer_Output']['items']>;
export type ClosureEntered = Schemas['ClosureEnteredAnswer_Output'];
export type Policy = One<Schemas['PoliciesAnswer_Output']['items']>;
export type PolicyRow = One<Policy['history']>;
export type PolicyPreview = Schemas['PolicyPreviewAnswer_Output'];
export type PolicyValue = Policy['value'];

export const useSettings = () =>
  useQuery({ queryKey: keys.settings, queryFn: ({ signal }) => api.get<Settings>('/programme', {}, signal) });

export const usePlaces = () =>
  useQuery({
    queryKey: keys.places,
    queryFn: async ({ signal }) => (await api.get<{ items: Place[] }>('/programme/places', {}, signal)).items,
  });

export const useHours = () =>
  useQuery({
    queryKey: keys.hours,
    queryFn: ({ signal }) => api.get<HoursList>('/programme/opening-hours', {}, signal),
  });

/** Without days: from today, a year ahead. */
export const useClosures = (from?: string, to?: string, enabled = true) =>
  useQuery({
    queryKey: keys.closures(from, to),
    queryFn: async ({ signal }) => (await api.get<{ items: Closure[] }>('/closures', { from, to }, signal)).items,
    enabled,
  });

export const usePolicies = () =>
  useQuery({
    queryKey: keys.policies,
    queryFn: ({ signal }) => api.get<{ today: string; items: Policy[] }>('/policies', {}, signal),
  });
