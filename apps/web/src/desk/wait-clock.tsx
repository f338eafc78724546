import { waitOf } from '@cairn/rules';
import type { DeskDay, DeskVisit } from '../api/types';
import { StatusMark } from '../kit/status-mark';
import { useClock } from './clinic-clock';
import { bandMeaning, waitWords } from './visit-words';

/** How long they have waited, by the minute, with what it means in shape, word and colour. */
export function WaitClock({ visit, limits }: { visit: DeskVisit; limits: DeskDay['limits'] }) {
  const shown = useClock((now) => {
    if (visit.arrivedAt === null) return '0 fine';
    const times = {
      arrivedAt: new Date(visit.arrivedAt),
      expectedAt: visit.expectedAt === null ? null : new Date(visit.expectedAt),
    };
    const { minutes, band } = waitOf(times, now, {
      desk_wait_soon_minutes: limits.soon,
      desk_wait_now_minutes: limits.now,
    });
    return `${minutes} ${band}`;
  });
  const [minutes, band] = shown.split(' ') as [string, keyof typeof bandMeaning];
  const words = waitWords(Number(minutes));
  if (band === 'fine') return <span className="tabular">{words}</span>;
  return (
    <StatusMark meaning={bandMeaning[band]} quiet>
      <span className="tabular">{words}</span>
      <span className="visually-hidden">{band === 'now' ? ', far too long' : ', getting long'}</span>
    </StatusMark>
  );
}
