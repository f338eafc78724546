import { Explain } from '../kit/explain';
import { dayAndTime } from '../kit/format';
import type { Meaning } from '../kit/theme';
import { StatusMark } from '../kit/status-mark';
import type { ContactClock } from './enquiries-api';

/** "in 1 h 20 min", "20 min late", to the minute while it is near and to the hour or day beyond. */
export function untilDue(dueAt: string, now: number): string {
  const minutes = Math.round((Date.parse(dueAt) - now) / 60_000);
  const away = Math.abs(minutes);
  const words =
    away < 60
      ? `${away} min`
      : away < 600
        ? `${Math.floor(away / 60)} h${away % 60 === 0 ? '' : ` ${away % 60} min`}`
        : away < 48 * 60
          ? `${Math.floor(away / 60)} h`
          : `${Math.floor(away / 1440)} days`;
  return minutes < 0 ? `${words} late` : `in ${words}`;
}

const meaningOf = (clock: ContactClock, now: number): Meaning => {
  if (clock.reachedAt !== null) return 'fine';
  if (clock.overdue) return 'needs';
  return clock.urgent || Date.parse(clock.dueAt) - now < 4 * 3_600_000 ? 'soon' : 'info';
};

/** When first contact is due or was made; why it is due then, one focus away. */
export function ClockMark({ clock, now }: { clock: ContactClock; now: number }) {
  const { reachedAt, dueAt, inTime, urgent } = clock;
  return (
    <Explain
      why={
        reachedAt === null
          ? `${clock.why}. Due ${dayAndTime(dueAt)}.`
          : `Reached ${dayAndTime(reachedAt)}; due was ${dayAndTime(dueAt)}. ${clock.why}.`
      }
    >
      <StatusMark meaning={meaningOf(clock, now)} quiet>
        {reachedAt === null
          ? `${urgent ? 'First, ' : ''}${untilDue(dueAt, now)}`
          : inTime === true
            ? 'Reached in time'
            : 'Reached late'}
      </StatusMark>
    </Explain>
  );
}
