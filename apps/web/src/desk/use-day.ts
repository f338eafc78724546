import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { keys } from '../api/keys';
import type { DeskDay, DeskVisit } from '../api/types';
import { clinicClock } from './clinic-clock';
import { sharedRows } from './shared-rows';

type Answered = Omit<DeskDay, 'items'> & { items: (DeskVisit & { waitingMinutes?: unknown; band?: unknown })[] };

/** Without the minutes that pass by themselves, a row that did not change stays the very same object, and is not drawn again. */
function withoutMinutes(day: Answered): DeskDay {
  return { ...day, items: day.items.map(({ waitingMinutes: _minutes, band: _band, ...visit }) => visit) };
}

export const dayQuery = queryOptions({
  queryKey: keys.desk(),
  queryFn: async ({ signal }) => {
    const day = await api.get<Answered>('/desk/day', {}, signal);
    clinicClock.set(day.asOf);
    return withoutMinutes(day);
  },
  structuralSharing: (before, after) => sharedRows(before as DeskDay | undefined, after as DeskDay),
  // A session becomes due, and moves up, without anyone doing anything.
  refetchInterval: 60_000,
});

/** The day at the door: one request, shared by everything on the screen that shows a part of it. */
export const useDay = (enabled = true) => useQuery({ ...dayQuery, enabled });
