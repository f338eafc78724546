import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Programs = Schemas['ContingencyProgramsAnswer_Output'];
export type ProgramVersion = Programs['items'][number];
export type OfPerson = Schemas['ContingencyAnswer_Output'];
export type Enrolment = OfPerson['items'][number];
export type Result = Enrolment['results'][number];
export type OpenDay = Enrolment['openDays'][number];
export type Redemption = Enrolment['redemptions'][number];
export type LedgerRow = Enrolment['ledger'][number];
export type Replayed = Schemas['ContingencyReplayAnswer_Output'];

/** What an act of contingency management brings up to date. */
export const contingencyRooms = ['contingency'] as const;
export const programRooms = ['contingency-programs'] as const;

export const useContingencyPrograms = (enabled = true) =>
  useQuery({
    queryKey: ['contingency-programs'],
    queryFn: ({ signal }) => api.get<Programs>('/contingency-programs', {}, signal),
    enabled,
  });

export const useContingency = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['contingency', id],
    queryFn: ({ signal }) => api.get<OfPerson>(`/patients/${id}/contingency`, {}, signal),
    enabled,
  });

/** What a version would have paid over what the chart holds. */
export const useReplay = (id: string, programId: string, startsOn: string) =>
  useQuery({
    queryKey: ['contingency', id, 'replay', programId, startsOn],
    queryFn: ({ signal }) => api.get<Replayed>(`/patients/${id}/contingency/replay`, { programId, startsOn }, signal),
    enabled: programId !== '' && /^\d{4}-\d\d-\d\d$/.test(startsOn),
  });

/** Of each program the newest version. */
export function newestVersions(versions: readonly ProgramVersion[]): readonly ProgramVersion[] {
  return versions.filter(
    (one) => !versions.some((other) => other.seriesId === one.seriesId && other.number > one.number),
  );
}
