import { useQuery } from '@tanstack/react-query';
import { api, urlOf } from '../api/client';
import type { components } from '../api/schema';
import type { Evaluation } from '../api/types';

type Schemas = components['schemas'];
type Written = Schemas['BottlesAnswer_Output'];
export type Batch = Schemas['BottleBatchAnswer_Output'];
export type PourList = Schemas['PourListAnswer_Output'];
export type PourRow = PourList['rows'][number];
export type Proposal = PourRow['proposals'][number];
export type WaitingBatch = Batch & { checks: Evaluation[] };
export type Bottles = Omit<Written, 'waiting' | 'proposals'> & {
  waiting: WaitingBatch[];
  proposals: (Proposal & { orderId: string; checks: Evaluation[] })[];
};
export type BottleOfPerson = Bottles['bottles'][number];
export type Designee = Bottles['designees'][number];
export type CallBack = Bottles['callBacks'][number];

/** The first word is the room that live events invalidate. */
export const bottleKeys = {
  of: (patientId: string) => ['take-homes', patientId, 'bottles'] as const,
  pour: (day: string | undefined) => ['take-homes', 'pour-list', day ?? 'today'] as const,
};

export const useBottles = (patientId: string, enabled = true) =>
  useQuery({
    queryKey: bottleKeys.of(patientId),
    queryFn: ({ signal }) => api.get<Bottles>(`/patients/${patientId}/take-home-bottles`, {}, signal),
    enabled,
  });

export const usePourList = (day: string | undefined) =>
  useQuery({
    queryKey: bottleKeys.pour(day),
    queryFn: ({ signal }) => api.get<PourList>('/take-home-pour-list', { day }, signal),
    placeholderData: (before) => before,
  });

/** Opens a print in the browser's own reader. Labels print again as often as it takes: the version is what counts. */
export function openPrint(path: string, query: Record<string, string> = {}): void {
  const link = document.createElement('a');
  link.href = urlOf(path, query);
  link.target = '_blank';
  link.rel = 'noopener';
  link.click();
}
