import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { textSent } from '../unit/note-field';

type Schemas = components['schemas'];
export type Discharge = Schemas['DischargeAnswer_Output'];
export type Summary = Discharge['summaries'][number];
export type CarePlan = Discharge['plans'][number];
export type SummaryWritten = Schemas['SummaryAnswer_Output'];
export type CarePlanWritten = Schemas['CarePlanAnswer_Output'];

/** What a paper of a discharge brings up to date. */
export const dischargeRooms = ['discharge', 'alerts', 'alert-list', 'due-work'] as const;

export const useDischarge = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['discharge', id],
    queryFn: ({ signal }) => api.get<Discharge>(`/patients/${id}/discharge`, {}, signal),
    enabled,
  });

/** The texts of a form, from a version or empty. */
export const textsOf = <Name extends string>(
  names: readonly Name[],
  from: Readonly<Partial<Record<Name, string | null>>> | undefined,
): Record<Name, string> => Object.fromEntries(names.map((name) => [name, from?.[name] ?? ''])) as Record<Name, string>;

export const textsSent = <Name extends string>(texts: Readonly<Record<Name, string>>): Record<Name, string | null> =>
  Object.fromEntries(Object.entries<string>(texts).map(([name, text]) => [name, textSent(text)])) as Record<
    Name,
    string | null
  >;
