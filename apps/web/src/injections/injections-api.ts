import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

export type Injections = components['schemas']['InjectionsAnswer_Output'];
export type InjectionLine = Injections['items'][number];

/** In the room of the dosing window: a dose or an order that comes in reads it again. */
export const useInjections = (to: string, from?: string) =>
  useQuery({
    queryKey: ['dosing', 'injections', from ?? 'today', to],
    queryFn: ({ signal }) => api.get<Injections>('/dosing/injections', { from, to }, signal),
    placeholderData: (before) => before,
  });
