import type { StaffKey } from './cast';
import type { Story } from './story';

const hour = 3_600_000;
/** After a session that was missed: on the same day, the next morning, and on the third day. */
const tries = [
  { after: 4.5, channel: 'phone', naloxone: false, note: 'Rang for a minute' },
  { after: 22.5, channel: 'text', naloxone: true, note: 'Sent as agreed at intake' },
  { after: 70, channel: 'visit', naloxone: true, note: 'Nobody opened the door' },
] as const;

/** Somebody did not come and nobody knows why: the clinic tries to reach them. What lies ahead did not happen yet. */
export function tryToReach(story: Story, staff: StaffKey, session: { startsAt: Date; last: Date }): void {
  for (const { after, ...tried } of tries) {
    const at = new Date(+session.startsAt + after * hour);
    if (at <= session.last) story.add(at, staff, { do: 'try-to-reach', ...tried });
  }
}
