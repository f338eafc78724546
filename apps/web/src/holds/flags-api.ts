import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useMay } from '../api/session';

type Schemas = components['schemas'];

export type HoldFlag = Schemas['FlagsAnswer_Output']['items'][number];
export type FlagDraft = Schemas['FlagBody'];

export const flagsKey = (patientId: string) => ['flags', patientId] as const;

/** The flags of a person: those that stand, and those of the last half year. Not asked for where the role may not read them. */
export function useFlags(patientId: string): UseQueryResult<readonly HoldFlag[]> {
  const may = useMay();
  return useQuery({
    queryKey: flagsKey(patientId),
    queryFn: async ({ signal }) =>
      (await api.get<{ items: HoldFlag[] }>(`/patients/${patientId}/flags`, {}, signal)).items,
    enabled: may('flag.read'),
  });
}
