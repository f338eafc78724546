import type { ListKind } from '@cairn/rules';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, urlOf } from '../api/client';
import { gate } from '../api/gate';
import { keys } from '../api/keys';
import { ApiProblem, problemFrom } from '../api/problem';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
type One<T extends readonly unknown[]> = T[number];

export type ListImport = One<Schemas['ListImportsAnswer_Output']['items']>;
export type OneListImport = Schemas['OneListImportAnswer_Output'];
export type FaultLine = One<Schemas['FaultsAnswer_Output']['items']>;

const underWay = (state: ListImport['state'] | undefined) => state === 'checking' || state === 'running';

/** What changes is told by events; asking now and then is for a line that was cut. */
const everyNow = (state: ListImport['state'] | undefined) => (underWay(state) ? 5000 : false);

export const useLists = () =>
  useQuery({
    queryKey: keys.listImports,
    queryFn: async ({ signal }) => (await api.get<{ items: ListImport[] }>('/list-imports', {}, signal)).items,
  });

export const useList = (id: string | null) =>
  useQuery({
    queryKey: keys.listImport(id ?? ''),
    queryFn: ({ signal }) => api.get<OneListImport>(`/list-imports/${id ?? ''}`, {}, signal),
    enabled: id !== null,
    refetchInterval: ({ state }) => everyNow(state.data?.state),
  });

export const useFaults = (id: string, field: string | undefined, rows: number) =>
  useInfiniteQuery({
    // With another number of faulty rows the pages are others.
    queryKey: [...keys.listImport(id), 'faults', field ?? 'all', rows],
    queryFn: ({ pageParam, signal }) =>
      api.get<{ items: FaultLine[]; next: string | null }>(
        `/list-imports/${id}/faults`,
        { field, cursor: pageParam ?? undefined },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** Fetches a table and hands it to the browser as a file. */
export async function downloadTable(path: string, name: string): Promise<void> {
  const send = (): Promise<Response> =>
    fetch(urlOf(path), { headers: { accept: 'text/csv' }, credentials: 'same-origin' }).catch(() => {
      throw new ApiProblem({ status: 0, code: 'network.unreachable' });
    });
  let response = await send();
  if (response.status === 401) {
    const locked = (await problemFrom(response)).code === 'session.locked';
    await gate.close(locked ? 'locked' : 'expired');
    response = await send();
  }
  if (!response.ok) throw await problemFrom(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** `1 person`, `20 colleagues`, with the thousands apart. */
export function howMany(n: number, kind: ListKind): string {
  const [one, many] = kind === 'patients' ? ['person', 'people'] : ['colleague', 'colleagues'];
  return `${figure(n)} ${n === 1 ? one : many}`;
}

export const figure = (n: number): string => n.toLocaleString('en-US');
export const rows = (n: number): string => `${figure(n)} ${n === 1 ? 'row' : 'rows'}`;
