import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type TestWork = Schemas['DrugTestWorkAnswer_Output'];
export type DrugTests = Schemas['PatientDrugTestsAnswer_Output'];
export type TestSpecimen = DrugTests['specimens'][number];
export type TestOrder = DrugTests['orders'][number];
export type SubstanceReading = TestSpecimen['readings'][number];
export type Panels = Schemas['TestPanelsAnswer_Output'];
export type Panel = Panels['items'][number];
export type ResultFile = Schemas['ResultFileAnswer_Output'];
export type Quarantined = Schemas['ResultQuarantineAnswer_Output']['items'][number];
export type ResultImport = Schemas['ResultImportsAnswer_Output']['items'][number];
export type ReportBody = Schemas['SpecimenReportBody'];

/** The first word is the room that live events invalidate. */
export const testKeys = {
  work: ['drug-tests', 'work'] as const,
  of: (patientId: string) => ['drug-tests', 'of', patientId] as const,
  panels: ['drug-tests', 'panels'] as const,
  imports: ['drug-tests', 'imports'] as const,
  quarantine: ['drug-tests', 'quarantine'] as const,
};

export const useTestWork = () =>
  useQuery({
    queryKey: testKeys.work,
    queryFn: ({ signal }) => api.get<TestWork>('/drug-tests', {}, signal),
  });

/** A person's tests, page by page back in time. */
export const useDrugTests = (patientId: string) =>
  useInfiniteQuery({
    queryKey: testKeys.of(patientId),
    queryFn: ({ pageParam, signal }) =>
      api.get<DrugTests>(`/patients/${patientId}/drug-tests`, { before: pageParam ?? undefined }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.before,
  });

export const usePanels = () =>
  useQuery({ queryKey: testKeys.panels, queryFn: ({ signal }) => api.get<Panels>('/test-panels', {}, signal) });

export const useImports = () =>
  useQuery({
    queryKey: testKeys.imports,
    queryFn: async ({ signal }) => (await api.get<{ items: ResultImport[] }>('/specimens/results', {}, signal)).items,
  });

export const useQuarantine = () =>
  useQuery({
    queryKey: testKeys.quarantine,
    queryFn: async ({ signal }) => (await api.get<{ items: Quarantined[] }>('/specimens/quarantine', {}, signal)).items,
  });
