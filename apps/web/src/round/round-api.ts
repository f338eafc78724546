import type { RoundItem } from '@cairn/rules';
import { useQuery } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { components } from '../api/schema';

type Answer = components['schemas']['RoundAnswer_Output'];
export type RoundLine = Answer['items'][number];
export type Round = Answer;
export type LineAct = RoundItem['acts'][number];

/** Doses move it all morning: what they change is read again each minute, what people decide at once (see events.ts). */
const everyMinute = 60_000;

export const useRound = () =>
  useQuery({
    queryKey: ['round'],
    queryFn: ({ signal }) => api.get<Round>('/dosing/round', {}, signal),
    refetchInterval: everyMinute,
  });

/** The same line again after a refetch: of one person and rule there may be two, about two orders. */
export const lineKey = ({ patientId, kind, ruleId, about }: RoundLine): string =>
  [patientId, kind, ruleId, about ?? ''].join(' ');

/** The act of a line that a key does, if the line has one. */
export function actOf<Act extends LineAct['act']>(
  line: RoundLine,
  act: Act,
): Extract<LineAct, { act: Act }> | undefined {
  return (line.acts as readonly LineAct[]).find((one): one is Extract<LineAct, { act: Act }> => one.act === act);
}

export const cosign = (orderId: string): Promise<unknown> => api.post(`/medication-orders/${orderId}/cosign`, {});

export const release = (patientId: string, flagId: string, reason: string): Promise<unknown> =>
  api.post(`/patients/${patientId}/flags/${flagId}/clear`, { reason });

/** R-174 has a record of its own; every other review is a finding on the chart. */
export function review(
  patientId: string,
  { about, id }: Extract<LineAct, { act: 'review' }>,
  words: string,
): Promise<unknown> {
  if (about === 'overdose')
    return api.put(`/patients/${patientId}/overdoses/${id}/reviews/${uuidv7()}`, { says: words });
  return api.put(`/patients/${patientId}/findings/${uuidv7()}`, { kind: 'review', details: { about, words } });
}
