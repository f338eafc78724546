import { useMemo } from 'react';
import { useMay } from '../api/session';
import { useClock } from '../desk/clinic-clock';
import { useDay } from '../desk/use-day';

const minute = 60_000;

/** Who has come for a dose and since when, as the front desk checked them in; by the server's clock, a minute at a time. */
export function useWaiting(): { readonly since: ReadonlyMap<string, string>; readonly now: number } {
  const may = useMay()('desk.read');
  const items = useDay(may).data?.items;
  const now = useClock((time) => Math.floor(time.getTime() / minute) * minute);
  const since = useMemo(
    () =>
      new Map(
        (items ?? []).flatMap(({ patientId, purpose, state, arrivedAt }) =>
          purpose === 'dose' && arrivedAt !== null && (state === 'waiting' || state === 'called')
            ? [[patientId, arrivedAt] as const]
            : [],
        ),
      ),
    [items],
  );
  return { since, now };
}
