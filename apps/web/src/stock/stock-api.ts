import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, urlOf } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type StockOverview = Schemas['StockOverviewAnswer_Output'];
export type StockContainer = StockOverview['containers'][number];
export type StockSetUp = Schemas['StockSetUpAnswer_Output'];
export type StockProduct = StockSetUp['products'][number];
export type StockPlace = StockSetUp['places'][number];
export type Supplier = StockSetUp['suppliers'][number];
export type StockMovements = Schemas['StockMovementsAnswer_Output'];
export type StockMovement = StockMovements['items'][number];
export type Designation = Schemas['StockDesignationsAnswer_Output']['items'][number];
export type OrderForm = Schemas['StockOrderFormsAnswer_Output']['items'][number];
export type Receipt = Schemas['StockReceiptsAnswer_Output']['items'][number];
export type TransitLoss = Schemas['TransitLossesAnswer_Output']['items'][number];
export type StockTransfer = Schemas['StockTransfersAnswer_Output']['items'][number];
export type Compounding = Schemas['CompoundingsAnswer_Output']['items'][number];

/** The first word is the room that live events invalidate. */
export const stockRoom = 'stock';

export const useStockOverview = () =>
  useQuery({
    queryKey: [stockRoom, 'overview'],
    queryFn: ({ signal }) => api.get<StockOverview>('/stock/overview', {}, signal),
  });
export const useStockSetUp = () =>
  useQuery({
    queryKey: [stockRoom, 'set-up'],
    queryFn: ({ signal }) => api.get<StockSetUp>('/stock/set-up', {}, signal),
  });
export const useStockContainer = (id: string) =>
  useQuery({
    queryKey: [stockRoom, 'container', id],
    queryFn: ({ signal }) => api.get<StockContainer>(`/stock/containers/${id}`, {}, signal),
  });
/** The ledger of a container, the newest first, a page at a time. */
export const useLedger = (containerId: string) =>
  useInfiniteQuery({
    queryKey: [stockRoom, 'ledger', containerId],
    queryFn: ({ pageParam, signal }) =>
      api.get<StockMovements>('/stock/movements', { containerId, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
export const useDesignations = () =>
  useQuery({
    queryKey: [stockRoom, 'designations'],
    queryFn: async ({ signal }) => (await api.get<{ items: Designation[] }>('/stock/designations', {}, signal)).items,
  });
export const useOrderForms = () =>
  useQuery({
    queryKey: [stockRoom, 'order-forms'],
    queryFn: async ({ signal }) => (await api.get<{ items: OrderForm[] }>('/stock/order-forms', {}, signal)).items,
  });
export const useReceipts = () =>
  useQuery({
    queryKey: [stockRoom, 'receipts'],
    queryFn: async ({ signal }) => (await api.get<{ items: Receipt[] }>('/stock/receipts', {}, signal)).items,
  });
export const useTransitLosses = () =>
  useQuery({
    queryKey: [stockRoom, 'transit-losses'],
    queryFn: async ({ signal }) => (await api.get<{ items: TransitLoss[] }>('/stock/transit-losses', {}, signal)).items,
  });
export const useStockTransfers = () =>
  useQuery({
    queryKey: [stockRoom, 'transfers'],
    queryFn: async ({ signal }) => (await api.get<{ items: StockTransfer[] }>('/stock/transfers', {}, signal)).items,
  });
export const useCompoundings = () =>
  useQuery({
    queryKey: [stockRoom, 'batches'],
    queryFn: async ({ signal }) => (await api.get<{ items: Compounding[] }>('/stock/batches', {}, signal)).items,
  });

/** Finds a container by the number on its label; null when there is none. */
export async function containerBySerial(serial: string): Promise<StockContainer | null> {
  const { items } = await api.get<{ items: StockContainer[] }>('/stock/containers', { serial });
  return items[0] ?? null;
}

export const labelsOf = (what: 'containers' | 'receipts' | 'batches', id: string): string =>
  urlOf(`/stock/${what}/${id}/${what === 'containers' ? 'label' : 'labels'}`);
