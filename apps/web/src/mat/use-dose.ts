import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Dose } from '../api/types';
import { attempts } from './attempt';
import type { DoseBody } from './attempt';

export const preparationsKey = ['dosing', 'preparations'] as const;

export type Sending =
  | { readonly state: 'ready' }
  | { readonly state: 'sending' }
  /** No answer, or a server in trouble: the dose may stand or not. The same attempt is sent again. */
  | { readonly state: 'unknown'; readonly problem: ApiProblem }
  /** Someone else's dose stands. Nothing was recorded here. */
  | { readonly state: 'taken'; readonly by: string | null; readonly at: string | null }
  | { readonly state: 'refused'; readonly problem: ApiProblem };

/** Sends one card's dose. The id is made once per attempt, so a repeated send can never give a second dose. */
export function useDose(onGiven: (dose: Dose) => void): { sending: Sending; give: (body: DoseBody) => void } {
  const queries = useQueryClient();
  const idOf = useRef(attempts());
  const inFlight = useRef(false);
  const [sending, setSending] = useState<Sending>({ state: 'ready' });

  const give = async (body: DoseBody): Promise<void> => {
    if (inFlight.current) return;
    inFlight.current = true;
    setSending({ state: 'sending' });
    try {
      const dose = await api.put<Dose>(`/doses/${idOf.current(body)}`, body);
      setSending({ state: 'ready' });
      // Its preparation is closed with it: no window speaks of it for the moment until the list is here anew.
      queries.setQueryData<readonly { id: string }[]>(preparationsKey, (open) =>
        open?.filter(({ id }) => id !== body.preparationId),
      );
      onGiven(dose);
      void queries.invalidateQueries({ queryKey: ['dosing'] });
    } catch (fault) {
      setSending(readFault(fault));
      void queries.invalidateQueries({ queryKey: ['dosing'] });
    } finally {
      inFlight.current = false;
    }
  };
  return { sending, give: (body) => void give(body) };
}

export function readFault(fault: unknown): Sending {
  const problem = fault instanceof ApiProblem ? fault : new ApiProblem({ status: 0, code: 'network.unreachable' });
  if (problem.status === 0 || problem.status >= 500) return { state: 'unknown', problem };
  // That a poured dose was resolved meanwhile is no dose of somebody else's: the words of the answer say what to do.
  if (problem.status !== 409 || problem.code.startsWith('preparation.')) return { state: 'refused', problem };
  const { by, at } = problem.facts;
  return { state: 'taken', by: typeof by === 'string' ? by : null, at: typeof at === 'string' ? at : null };
}
