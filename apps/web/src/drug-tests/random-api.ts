import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Schemas = components['schemas'];
export type TestDay = Schemas['RandomTestsTodayAnswer_Output'];
export type Draw = TestDay['draws'][number];
export type TestPlan = Schemas['RandomTestPlanAnswer_Output'];
export type Quota = Schemas['RandomTestQuotaAnswer_Output'];
export type QuotaLine = Quota['lines'][number];
export type History = Schemas['RandomTestHistoryAnswer_Output'];
export type Rederivation = Omit<Schemas['RederivationAnswer_Output'], 'derived'> & { derived: string | null };
export type CallList = Schemas['CallListAnswer_Output'];
export type CallIn = CallList['items'][number];
export type Uniformity = Schemas['UniformityAnswer_Output'];

/** The first word is the room that live events bring up to date, with every specimen. */
const room = 'drug-tests';

export const useTestDay = () =>
  useQuery({
    queryKey: [room, 'random', 'today'],
    queryFn: ({ signal }) => api.get<TestDay>('/random-tests', {}, signal),
  });
export const useQuota = () =>
  useQuery({
    queryKey: [room, 'random', 'quota'],
    queryFn: ({ signal }) => api.get<Quota>('/random-tests/quota', {}, signal),
  });
export const useHistory = (patientId: string) =>
  useQuery({
    queryKey: [room, 'random', 'of', patientId],
    queryFn: ({ signal }) => api.get<History>(`/patients/${patientId}/random-tests`, {}, signal),
  });
export const useTestPlan = () =>
  useQuery({
    queryKey: [room, 'random', 'plan'],
    queryFn: ({ signal }) => api.get<TestPlan>('/random-tests/plan', {}, signal),
  });
export const useCallList = () =>
  useQuery({
    queryKey: [room, 'random', 'calls'],
    queryFn: ({ signal }) => api.get<CallList>('/call-ins', {}, signal),
  });
export const useUniformity = (from: string | undefined, to: string | undefined) =>
  useQuery({
    queryKey: [room, 'random', 'report', from ?? 'year', to ?? 'today'],
    queryFn: ({ signal }) => api.get<Uniformity>('/reports/random-tests', { from, to }, signal),
  });
/** Asked for by a press: it is written down who checked. */
export const useRederivation = (patientId: string, drawId: string) =>
  useMutation({
    mutationFn: () => api.get<Rederivation>(`/patients/${patientId}/random-tests/${drawId}/re-derivation`),
  });

export function useRandomAct<Sent>(send: (sent: Sent) => Promise<unknown>, says: string, after?: () => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      for (const touched of [room, 'dosing', 'desk']) void queries.invalidateQueries({ queryKey: [touched] });
      announce(says);
      after?.();
    },
  });
}
