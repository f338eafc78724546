import type { Undoable } from '@cairn/rules';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import type { Arrival, ArrivalDraft, DeskVisit } from '../api/types';
import { useAnnounce } from '../kit/announce';
import { placeOf, visitWords } from './visit-words';

/** The last thing done here, with the way back while nobody has moved on. */
export interface Said {
  readonly words: string;
  readonly undo: { readonly ids: readonly string[]; readonly what: Undoable } | null;
}

export interface DeskActs {
  checkIn: (person: string, drafts: readonly ArrivalDraft[], words: string) => Promise<boolean>;
  call: (visit: DeskVisit, to?: string) => Promise<boolean>;
  seen: (visit: DeskVisit) => Promise<boolean>;
  leave: (visit: DeskVisit) => Promise<boolean>;
  undo: (said: Said) => Promise<boolean>;
}

/** What the desk does, one at a time in the order of the keys; each says what happened and offers the way back. */
export function useDeskActs(): { acts: DeskActs; said: Said | null; fault: unknown; forget: () => void } {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [said, setSaid] = useState<Said | null>(null);
  const [fault, setFault] = useState<unknown>(null);

  const acts = useMemo<DeskActs>(() => {
    const run = async (send: () => Promise<Said>): Promise<boolean> => {
      setFault(null);
      try {
        const done = await send();
        setSaid(done);
        announce(done.words);
        return true;
      } catch (problem) {
        setSaid(null);
        setFault(problem);
        return false;
      } finally {
        void queries.invalidateQueries({ queryKey: ['desk'] });
      }
    };
    const on = (visit: DeskVisit, act: 'call' | 'seen' | 'leave', body: object, words: string): Promise<boolean> =>
      run(async () => {
        const id = visit.arrivalId ?? '';
        await api.post<Arrival>(`/desk/arrivals/${id}/${act}`, body);
        return { words: `${visit.displayName}: ${words}.`, undo: { ids: [id], what: act } };
      });
    return {
      checkIn: (person, drafts, words) =>
        run(async () => {
          const ids = drafts.map(() => uuidv7());
          // One after the other: if the second is refused, the first stands and the board shows it.
          for (const [index, draft] of drafts.entries())
            await api.put<Arrival>(`/desk/arrivals/${ids[index] ?? ''}`, draft);
          return { words: `Checked in ${person}: ${words}.`, undo: { ids, what: 'check-in' } };
        }),
      call: (visit, to = placeOf(visit)) => on(visit, 'call', { to }, `called to ${to}`),
      seen: (visit) => on(visit, 'seen', {}, `is with ${visit.staffName ?? 'someone'} now`),
      leave: (visit) => on(visit, 'leave', {}, visit.state === 'with' ? 'done, has left' : 'left before being seen'),
      undo: ({ undo, words }) =>
        run(async () => {
          for (const id of undo?.ids ?? []) await api.post<Arrival>(`/desk/arrivals/${id}/undo`, { what: undo?.what });
          return { words: `Taken back. ${words}`, undo: null };
        }),
    };
  }, [announce, queries]);

  return {
    acts,
    said,
    fault,
    forget: () => {
      setFault(null);
      setSaid(null);
    },
  };
}

/** The drafts of the visits that are ticked. */
export function draftsOf(visits: readonly DeskVisit[]): { drafts: ArrivalDraft[]; words: string } {
  return {
    drafts: visits.map(({ patientId, purpose, appointmentId }) => ({
      patientId,
      purpose,
      ...(appointmentId === null ? {} : { appointmentId }),
    })),
    words: visits.map((visit) => visitWords(visit).toLowerCase()).join(' and '),
  };
}
