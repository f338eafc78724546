import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Protocol = Schemas['ProtocolsAnswer_Output']['items'][number];
export type ProtocolDraft = Schemas['ProtocolBody'];
export type Certificate = Schemas['CertificatesAnswer_Output']['items'][number];

export const useProtocols = () =>
  useQuery({
    queryKey: ['protocols', 'all'],
    queryFn: async ({ signal }) => (await api.get<{ items: Protocol[] }>('/protocols', {}, signal)).items,
  });

export const useCertificates = () =>
  useQuery({
    queryKey: ['protocols', 'certificates'],
    queryFn: async ({ signal }) => (await api.get<{ items: Certificate[] }>('/rems-certificates', {}, signal)).items,
  });

/** Of each protocol the version that counts now: the newest one. */
export function newestOf(protocols: readonly Protocol[]): readonly Protocol[] {
  return protocols.filter(({ replacedBy }) => replacedBy === null);
}

/** The versions before one, newest first. */
export function versionsBefore(protocol: Protocol, all: readonly Protocol[]): readonly Protocol[] {
  const before = all.find(({ id }) => id === protocol.replaces);
  return before === undefined ? [] : [before, ...versionsBefore(before, all)];
}
