import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Plans = Schemas['PreventionPlansAnswer_Output'];
export type PlanVersion = Plans['items'][number];
export type UseEvents = Schemas['UseEventsAnswer_Output'];
export type UseEvent = UseEvents['items'][number];
export type UseEventWritten = Schemas['UseEventWritten_Output'];
export type CheckUps = Schemas['CheckUpsAnswer_Output'];
export type CheckUp = CheckUps['items'][number];
export type CheckUpWritten = Schemas['CheckUpWritten_Output'];
export type SupportGroups = Schemas['SupportGroupsAnswer_Output'];
export type SupportGroup = SupportGroups['items'][number];
export type SupportMeetings = Schemas['SupportMeetingsAnswer_Output'];
export type ShownStep = UseEvent['steps'][number];

/** What an act of aftercare brings up to date. */
export const aftercareRooms = [
  'prevention-plans',
  'use-events',
  'check-ups',
  'support-meetings',
  'alerts',
  'alert-list',
  'due-work',
] as const;

export const usePlans = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['prevention-plans', id],
    queryFn: ({ signal }) => api.get<Plans>(`/patients/${id}/prevention-plans`, {}, signal),
    enabled,
  });

export const useUseEvents = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['use-events', id],
    queryFn: ({ signal }) => api.get<UseEvents>(`/patients/${id}/use-events`, {}, signal),
    enabled,
  });

export const useCheckUps = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['check-ups', id],
    queryFn: ({ signal }) => api.get<CheckUps>(`/patients/${id}/check-ups`, {}, signal),
    enabled,
  });

/** Of the program, and the same for every chart. */
export const useSupportGroups = (enabled = true) =>
  useQuery({
    queryKey: ['support-groups'],
    queryFn: ({ signal }) => api.get<SupportGroups>('/support-groups', {}, signal),
    enabled,
  });

export const useSupportMeetings = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['support-meetings', id],
    queryFn: ({ signal }) => api.get<SupportMeetings>(`/patients/${id}/support-meetings`, {}, signal),
    enabled,
  });
