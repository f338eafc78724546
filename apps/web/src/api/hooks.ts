import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, ask } from './client';
import { keys } from './keys';
import type {
  Board,
  CaseloadReport,
  CensusReport,
  Chart,
  DosingQueue,
  MedicationOrder,
  OutboxMessage,
  Page,
  Patient,
  PatientRow,
  Reminder,
  Schedule,
  StaffMember,
  TimelineItem,
} from './types';

export const patientsQuery = (search: string) =>
  queryOptions({
    queryKey: keys.patients(search),
    queryFn: ({ signal }) => api.get<Page<PatientRow>>('/patients', { search }, signal),
  });

/** Pages of patients for a list; the search box of the palette uses `patientsQuery`. */
export const usePatients = (search: string) =>
  useInfiniteQuery({
    queryKey: [...keys.patients(search), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<PatientRow>>('/patients', { search, cursor: pageParam ?? undefined }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const usePatient = (id: string) =>
  useQuery({
    queryKey: keys.patient(id),
    queryFn: async ({ signal }) => {
      const answer = await ask<Patient>('GET', `/patients/${id}`, { signal });
      return { ...answer.data, etag: answer.etag };
    },
  });

export const chartQuery = (id: string) =>
  queryOptions({
    queryKey: keys.chart(id),
    queryFn: ({ signal }) => api.get<Chart>(`/patients/${id}/chart`, {}, signal),
  });
export const useChart = (id: string) => useQuery(chartQuery(id));

/** Older events than the chart carries; starts from its `timelineNext`. */
export const useTimeline = (id: string, from: string | null) =>
  useInfiniteQuery({
    queryKey: [...keys.timeline(id), from],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<TimelineItem>>(`/patients/${id}/timeline`, { cursor: pageParam ?? undefined }, signal),
    initialPageParam: from,
    getNextPageParam: (last) => last.next,
    enabled: false,
  });

export const useOrders = (patientId: string) =>
  useQuery({
    queryKey: keys.orders(patientId),
    queryFn: async ({ signal }) =>
      (await api.get<{ items: MedicationOrder[] }>('/medication-orders', { patientId }, signal)).items,
  });

export const useDosingQueue = (day?: string) =>
  useQuery({
    queryKey: keys.queue(day),
    queryFn: ({ signal }) => api.get<DosingQueue>('/dosing/queue', { day }, signal),
  });

/** Without a day: today as the program's clock has it, which may not be the browser's. */
export const useSchedule = (day?: string, staffId?: string) =>
  useQuery({
    queryKey: keys.schedule(day, staffId),
    queryFn: ({ signal }) => api.get<Schedule>('/schedule', { day, staffId }, signal),
    placeholderData: keepPreviousData,
  });

export const useBoard = (staffId?: string) =>
  useQuery({ queryKey: keys.board(staffId), queryFn: ({ signal }) => api.get<Board>('/board', { staffId }, signal) });

export const useStaff = (role?: string) =>
  useQuery({
    queryKey: keys.staff(role),
    queryFn: async ({ signal }) => (await api.get<{ items: StaffMember[] }>('/staff', { role }, signal)).items,
    staleTime: 5 * 60_000,
  });

export const useCaseload = (asOf?: string) =>
  useQuery({
    queryKey: keys.report('caseload', asOf),
    queryFn: ({ signal }) => api.get<CaseloadReport>('/reports/caseload', { asOf }, signal),
    placeholderData: keepPreviousData,
  });
export const useCensus = (asOf?: string) =>
  useQuery({
    queryKey: keys.report('census', asOf),
    queryFn: ({ signal }) => api.get<CensusReport>('/reports/census', { asOf }, signal),
    placeholderData: keepPreviousData,
  });

export const useReminders = (state?: string, audience?: string) =>
  useInfiniteQuery({
    queryKey: keys.reminders(state, audience),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Reminder>>('/reminders', { state, audience, cursor: pageParam ?? undefined }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
/** What one person was reminded of, or would have been. */
export const usePatientReminders = (patientId: string, enabled: boolean) =>
  useQuery({
    queryKey: keys.patientReminders(patientId),
    queryFn: ({ signal }) => api.get<Page<Reminder>>('/reminders', { audience: 'patient', patientId }, signal),
    enabled,
  });
export const useOutbox = () =>
  useInfiniteQuery({
    queryKey: keys.outbox,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<OutboxMessage>>('/outbox', { cursor: pageParam ?? undefined }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
