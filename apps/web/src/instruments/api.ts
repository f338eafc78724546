import {
  type Critical,
  type DueInstrument,
  type FormAnswers,
  type InstrumentNotice,
  type InstrumentPolicy,
  type Policy,
  standardPolicy,
} from '@cairn/rules';
import { useMutation, type UseMutationResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { keys } from '../api/keys';
import type { components } from '../api/schema';
import { useAnnounce } from '../kit/announce';

type Wire = components['schemas']['ResponsesAnswer_Output'];

/** A filled form. Which questions and answers it has, its version in the rules says. */
export type Filled = Omit<Wire['items'][number], 'answers' | 'critical' | 'notices'> & {
  answers: FormAnswers | null;
  critical: readonly Critical[];
  notices: readonly InstrumentNotice[];
};
export type Due = DueInstrument;
export interface Responses {
  readonly items: readonly Filled[];
  readonly due: readonly Due[];
  readonly notOffered: Wire['notOffered'];
  readonly today: string;
  readonly male: boolean;
  /** The limits of this programme, so that a form on the screen reads as the server will read it. */
  readonly policy: Policy;
}

export interface FormDraft {
  instrument: string;
  version: number;
  at?: string;
  mode: Filled['mode'];
  answers: FormAnswers | null;
  note?: string;
  replaces?: { id: string; reason: string };
}

export const useResponses = (patientId: string, enabled = true) =>
  useQuery({
    queryKey: keys.responses(patientId),
    queryFn: async ({ signal }): Promise<Responses> => {
      const answer = await api.get<Omit<Responses, 'policy'> & { policy: InstrumentPolicy }>(
        `/patients/${patientId}/responses`,
        {},
        signal,
      );
      return { ...answer, policy: { ...standardPolicy, ...answer.policy } };
    },
    enabled,
  });

export const sendForm = (patientId: string, id: string, form: FormDraft): Promise<Filled> =>
  api.put<Filled>(`/patients/${patientId}/responses/${id}`, form);

/** Sends a form, says so, and brings what is known of this person up to date. */
export function useFormAct(
  send: () => Promise<Filled>,
  done: { says: (filled: Filled) => string; after: (filled: Filled) => void },
): UseMutationResult<Filled, Error, void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: (filled) => {
      for (const room of ['responses', 'findings', 'chart', 'board', 'assessments'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce(done.says(filled));
      done.after(filled);
    },
  });
}

/** Forms that stand: neither replaced nor taken back. */
export const isStanding = ({ replacedBy, answers }: Filled): boolean => replacedBy === null && answers !== null;
