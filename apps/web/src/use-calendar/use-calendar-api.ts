import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { keys } from '../api/keys';
import type { components } from '../api/schema';

export type UseCalendar = components['schemas']['UseCalendarAnswer_Output'];
export type CalendarDay = UseCalendar['days'][number];

export const useUseCalendar = (patientId: string, to: string | undefined, enabled: boolean) =>
  useQuery({
    queryKey: keys.useCalendar(patientId, to),
    queryFn: ({ signal }) =>
      api.get<UseCalendar>(`/patients/${patientId}/use-calendar`, to === undefined ? {} : { to }, signal),
    enabled,
    placeholderData: keepPreviousData,
  });
