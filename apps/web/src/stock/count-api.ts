import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Schemas = components['schemas'];
export type Shifts = Schemas['ShiftsAnswer_Output'];
export type Shift = NonNullable<Shifts['current']>;
export type ShiftContainer = Shift['containers'][number];
export type Count = NonNullable<ShiftContainer['closing']>;
export type Obstacle = Shift['obstacles'][number];
export type Calibrations = Schemas['CalibrationsAnswer_Output'];
export type Pump = Calibrations['items'][number];
export type CountDuties = Schemas['CountDutiesAnswer_Output'];
export type Inventory = Schemas['InventoryAnswer_Output'];
export type InventorySummary = Schemas['InventoriesAnswer_Output']['items'][number];
export type InventorySheet = Schemas['InventorySheetAnswer_Output'];
export type SheetLine = InventorySheet['lines'][number];
export type VarianceTrend = Schemas['VarianceTrendAnswer_Output'];
export type TrendLine = VarianceTrend['lines'][number];

/** A second person's own e-mail and password, typed here; undefined where they sign from their own session. */
export type Second = { readonly email: string; readonly password: string } | undefined;

/** The first word is the room that live events invalidate. */
const keyOf = (...what: string[]) => ['stock', ...what];

export const useShifts = () =>
  useQuery({ queryKey: keyOf('shifts'), queryFn: ({ signal }) => api.get<Shifts>('/stock/shifts', {}, signal) });
export const useShift = (id: string | null) =>
  useQuery({
    queryKey: keyOf('shifts', id ?? ''),
    queryFn: ({ signal }) => api.get<Shift>(`/stock/shifts/${id ?? ''}`, {}, signal),
    enabled: id !== null,
  });
export const useCountDuties = (enabled = true) =>
  useQuery({
    queryKey: keyOf('count-duties'),
    enabled,
    queryFn: ({ signal }) => api.get<CountDuties>('/stock/count-duties', {}, signal),
  });
export const useCalibrations = (enabled = true) =>
  useQuery({
    queryKey: keyOf('calibrations'),
    queryFn: ({ signal }) => api.get<Calibrations>('/stock/calibrations', {}, signal),
    enabled,
  });
export const useInventories = () =>
  useQuery({
    queryKey: keyOf('inventories'),
    queryFn: async ({ signal }) =>
      (await api.get<{ items: InventorySummary[] }>('/stock/inventories', {}, signal)).items,
  });
export const useInventory = (id: string) =>
  useQuery({
    queryKey: keyOf('inventories', id),
    queryFn: ({ signal }) => api.get<Inventory>(`/stock/inventories/${id}`, {}, signal),
  });
export const useInventorySheet = (enabled: boolean) =>
  useQuery({
    queryKey: keyOf('inventory-sheet'),
    queryFn: ({ signal }) => api.get<InventorySheet>('/stock/inventory-sheet', {}, signal),
    enabled,
  });
export const useVarianceTrend = (days: '7' | '30') =>
  useQuery({
    queryKey: keyOf('variances', days),
    queryFn: ({ signal }) => api.get<VarianceTrend>('/stock/variance-trend', { days }, signal),
  });

/** One act: sends, says so, and brings everything about stock up to date. */
export function useCountAct<Sent, Answer = unknown>(
  send: (sent: Sent) => Promise<Answer>,
  says: string | ((answer: Answer) => string),
  after?: (answer: Answer) => void,
) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      void queries.invalidateQueries({ queryKey: ['stock'] });
      announce(typeof says === 'string' ? says : says(answer));
      after?.(answer);
    },
  });
}

export const countActs = {
  openShift: (id: string) => api.put<Shift>(`/stock/shifts/${id}`, {}),
  closeShift: (id: string) => api.post<Shift>(`/stock/shifts/${id}/close`, {}),
  count: (id: string, body: object) => api.put<Count>(`/stock/counts/${id}`, body),
  sign: (id: string, second: Second) => api.post<Count>(`/stock/counts/${id}/sign`, withSecond({}, second)),
  incident: (id: string, said: { settle: string; reason: string }, second: Second) =>
    api.post<Count>(`/stock/counts/${id}/incident`, withSecond(said, second)),
  calibrate: (id: string, body: object) => api.put<Calibrations>(`/stock/calibrations/${id}`, body),
  takeInventory: (id: string, body: object) => api.put<Inventory>(`/stock/inventories/${id}`, body),
  signInventory: (id: string, second: Second) =>
    api.post<Inventory>(`/stock/inventories/${id}/sign`, withSecond({}, second)),
  schedule: (id: string, body: object) => api.put(`/stock/schedulings/${id}`, body),
  review: (id: string, body: object) => api.put(`/stock/variance-reviews/${id}`, body),
};

const withSecond = (body: object, second: Second) => ({ ...body, ...second });
