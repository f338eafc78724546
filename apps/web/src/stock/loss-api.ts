import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, urlOf } from '../api/client';
import { gate } from '../api/gate';
import { ApiProblem, problemFrom } from '../api/problem';
import type { PathOf } from '../api/routes';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Schemas = components['schemas'];
export type Waiting = Schemas['WaitingAnswer_Output'];
export type Remainder = Waiting['remainders'][number];
export type Waste = Waiting['wastes'][number];
export type Spill = Waiting['spills'][number];
export type Spills = Schemas['SpillsAnswer_Output'];
export type WasteLog = Schemas['WastesAnswer_Output'];
export type Quarantine = Schemas['QuarantineAnswer_Output'];
export type Destruction = Schemas['DestructionsAnswer_Output']['items'][number];
export type Loss = Schemas['LossesAnswer_Output']['items'][number];
export type NamedContainer = Waste['container'];
export type InTheHouse = Schemas['StockOverviewAnswer_Output']['containers'][number];

/** The first word is the room that live events invalidate. */
export const lossKeys = {
  waiting: ['stock-waste', 'waiting'] as const,
  log: (from?: string, to?: string) => ['stock-waste', 'log', from ?? '', to ?? ''] as const,
  spills: ['stock-waste', 'spills'] as const,
  quarantine: ['stock-waste', 'quarantine'] as const,
  destructions: ['stock-waste', 'destructions'] as const,
  losses: (open: boolean) => ['stock-losses', open ? 'open' : 'all'] as const,
  containers: ['stock', 'in-the-house'] as const,
};

/** What waits for a second person. Asked again now and then: a dose that was taken in part adds to it. */
export const useWaiting = (enabled = true) =>
  useQuery({
    queryKey: lossKeys.waiting,
    queryFn: ({ signal }) => api.get<Waiting>('/stock/waiting', {}, signal),
    refetchInterval: 30_000,
    enabled,
  });
export const useWasteLog = (from?: string, to?: string) =>
  useQuery({
    queryKey: lossKeys.log(from, to),
    queryFn: ({ signal }) => api.get<WasteLog>('/stock/wastes', { from, to }, signal),
  });
export const useSpills = () =>
  useQuery({
    queryKey: lossKeys.spills,
    queryFn: ({ signal }) => api.get<Spills>('/stock/spills', {}, signal),
  });
export const useQuarantine = () =>
  useQuery({
    queryKey: lossKeys.quarantine,
    queryFn: ({ signal }) => api.get<Quarantine>('/stock/quarantine', {}, signal),
  });
export const useDestructions = () =>
  useQuery({
    queryKey: lossKeys.destructions,
    queryFn: async ({ signal }) => (await api.get<{ items: Destruction[] }>('/stock/destructions', {}, signal)).items,
  });
export const useLosses = (open: boolean, enabled = true) =>
  useQuery({
    queryKey: lossKeys.losses(open),
    queryFn: async ({ signal }) =>
      (await api.get<{ items: Loss[] }>('/stock/losses', open ? { open: 'yes' } : {}, signal)).items,
    refetchInterval: 5 * 60_000,
    enabled,
  });
/** What is in the house, to choose from. */
export const useContainers = () =>
  useQuery({
    queryKey: lossKeys.containers,
    queryFn: async ({ signal }) =>
      (await api.get<{ containers: InTheHouse[] }>('/stock/overview', {}, signal)).containers,
  });

/** One act: sends, says so, and brings everything that it touches up to date. */
export function useLossAct<Sent>(
  send: (sent: Sent) => Promise<unknown>,
  says: string,
  after: () => void,
  rooms: readonly string[] = ['stock-waste', 'stock-losses', 'stock', 'dosing', 'incidents'],
) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      for (const room of rooms) void queries.invalidateQueries({ queryKey: [room] });
      announce(says);
      after();
    },
  });
}

/** Fetches a form or a log and hands it to the browser. The name says what it is, never about whom. */
export async function download(
  path: PathOf<'GET'>,
  as: 'pdf' | 'csv',
  name: string,
  query: Record<string, string> = {},
): Promise<void> {
  const accept = as === 'pdf' ? 'application/pdf' : 'text/csv';
  const send = (): Promise<Response> =>
    fetch(urlOf(path, query), { headers: { accept }, credentials: 'same-origin' }).catch(() => {
      throw new ApiProblem({ status: 0, code: 'network.unreachable' });
    });
  let response = await send();
  if (response.status === 401) {
    await gate.close('expired');
    response = await send();
  }
  if (!response.ok) throw await problemFrom(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${as}`;
  link.click();
  URL.revokeObjectURL(address);
}
