import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { attempts } from './attempt';
import type { PourBody } from './attempt';
import { orderedMcg } from './preview';
import { pouredFor } from './card';
import type { Card } from './card';
import type { Poured } from './dose-body';

/** A preparation as the server answers it. */
export interface Preparation {
  readonly id: string;
  readonly patientId: string;
  readonly stationId: string;
  readonly stationName: string;
  readonly state: Poured['state'] | 'recorded' | 'discarded' | 'nothing-delivered';
  readonly orderedMcg: number;
  readonly orderedUl: number;
  readonly deliveredMcg: number | null;
  readonly deliveredUl: number | null;
  readonly preparedAt: string;
  readonly preparedBy: string | null;
}

export type Pouring =
  | { readonly state: 'none' }
  | { readonly state: 'pouring' }
  /** The pump answered, or did not: `poured.state` says which. */
  | { readonly state: 'stands'; readonly poured: Poured }
  /** No answer from the server: the pump may have poured or not. The same request is sent again. */
  | { readonly state: 'lost'; readonly problem: ApiProblem }
  | { readonly state: 'refused'; readonly problem: ApiProblem };

/** After a pour this long no key records it: the second press of a nervous hand is not an observation. */
export const settleMilliseconds = 400;

/** Asks the pump for one card's dose. A request sent again carries its id, so nothing is poured twice. */
export function usePour(card: Card) {
  const queries = useQueryClient();
  const idOf = useRef(attempts());
  const last = useRef<PourBody | null>(null);
  const inFlight = useRef(false);
  const [pouring, setPouring] = useState<Pouring>(() => standing(card));
  const [settled, setSettled] = useState(true);

  useEffect(() => {
    if (settled) return undefined;
    const timer = setTimeout(() => setSettled(true), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [settled]);

  const send = async (body: PourBody): Promise<void> => {
    if (inFlight.current) return;
    inFlight.current = true;
    last.current = body;
    setPouring({ state: 'pouring' });
    try {
      const answer = await api.put<Preparation>(`/dose-preparations/${idOf.current(body)}`, body);
      setSettled(false);
      setPouring({ state: 'stands', poured: pouredOf(answer) });
    } catch (fault) {
      setPouring(readPourFault(fault));
    } finally {
      inFlight.current = false;
      void queries.invalidateQueries({ queryKey: ['dosing'] });
    }
  };
  return {
    pouring,
    settled,
    pour: (body: PourBody) => void send(body),
    /** The same request again: the pump is asked what it delivered under that id. Not after the page was left. */
    again: last.current === null ? null : () => void (last.current === null ? undefined : send(last.current)),
    forget: () => {
      idOf.current = attempts();
      last.current = null;
      setPouring({ state: 'none' });
    },
  };
}

export function pouredOf({ id, stationId, orderedMcg: mcg, deliveredMcg, deliveredUl, state }: Preparation): Poured {
  const known = state === 'poured' || state === 'short' ? state : 'unknown';
  return { id, stationId, orderedMcg: mcg, deliveredMcg, deliveredUl, state: known };
}

/** What was poured for this card before it was opened here: at another window, or before the page was loaded again. */
function standing(card: Card): Pouring {
  const found = pouredFor(card);
  if (found === undefined) return { state: 'none' };
  const ordered = orderedMcg(card);
  const { id, deliveredMcg } = found;
  const state = deliveredMcg === null ? 'unknown' : deliveredMcg < ordered ? 'short' : 'poured';
  return {
    state: 'stands',
    poured: { id, stationId: null, orderedMcg: ordered, deliveredMcg, deliveredUl: null, state },
  };
}

export function readPourFault(fault: unknown): Pouring {
  const problem = fault instanceof ApiProblem ? fault : new ApiProblem({ status: 0, code: 'network.unreachable' });
  return problem.status === 0 || problem.status >= 500 ? { state: 'lost', problem } : { state: 'refused', problem };
}
