import type { IntakeFacts, SectionData, SectionId, SectionProgress } from '@cairn/rules';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { keys } from '../api/keys';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Schemas = components['schemas'];
type Answer = Schemas['IntakeAnswer_Output'];
export type Progress = Omit<SectionProgress, 'signed'> & { readonly signed: Answer['progress'][number]['signed'] };
export type SectionVersion = Omit<Schemas['VersionAnswer_Output'], 'data'> & { readonly data: SectionData };

export interface Intake {
  /** What other forms know, as the rules read it. */
  readonly facts: IntakeFacts;
  readonly progress: readonly Progress[];
}

export const useIntake = (patientId: string, enabled = true) =>
  useQuery({
    queryKey: keys.intake(patientId),
    queryFn: ({ signal }) => api.get<Answer>(`/patients/${patientId}/intake`, {}, signal),
    select: intakeOf,
    enabled,
  });

function intakeOf({ facts, progress }: Answer): Intake {
  const signed = Object.fromEntries(
    Object.entries(facts.signed).map(([section, one]) => [section, { ...one, at: new Date(one.at) }]),
  );
  const overdoses = facts.overdoses.map((event) => ({ ...event, recordedAt: new Date(event.recordedAt) }));
  return { facts: { ...facts, signed, overdoses }, progress };
}

/** The versions of a section, the newest first; without one, the newest of every section. */
export const useVersions = (patientId: string, section?: SectionId, enabled = true) =>
  useQuery({
    queryKey: keys.intakeVersions(patientId, section),
    queryFn: async ({ signal }) =>
      (
        await api.get<{ items: SectionVersion[] }>(
          `/patients/${patientId}/intake/versions`,
          section === undefined ? {} : { section },
          signal,
        )
      ).items,
    enabled,
  });

export interface Signing {
  readonly section: SectionId;
  readonly data: Readonly<Record<string, unknown>>;
  readonly basedOn: string | null;
  readonly reason?: string;
}

/** Signs a section. An answer that was lost is asked for again under the same id; what was changed since is another version. */
export function useSign(patientId: string, after: (version: SectionVersion) => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [sent, setSent] = useState({ id: uuidv7(), body: '' });
  return useMutation({
    mutationFn: (signing: Signing) => {
      const body = JSON.stringify(signing);
      const id = sent.body === '' || sent.body === body ? sent.id : uuidv7();
      setSent({ id, body });
      return api.put<SectionVersion>(`/patients/${patientId}/intake/versions/${id}`, signing);
    },
    onSuccess: (version) => {
      for (const room of ['intake', 'findings', 'chart', 'dosing'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce(version.act === 'confirmed' ? 'Confirmed again.' : 'Signed.');
      after(version);
    },
  });
}
