import type { Modality } from '@cairn/therapy';
import type { CancelledBy } from '@cairn/rules';
import { type Slot, slots } from './calendar';
import type { StaffKey } from './cast';
import type { Story } from './story';
import { tryToReach } from './therapy-outreach';

export interface Course {
  /** The first and the last day of the course; beyond today it is what is booked. */
  readonly from: number;
  readonly to: number;
  readonly every: number;
  readonly modality?: Modality;
  readonly missing?: number;
  /** A session on this day, and the others counted from it. */
  readonly anchor?: number;
  /** How the latest ones before today went. */
  readonly lately?: readonly ('attended' | 'missed' | 'cancelled')[];
  readonly with?: StaffKey;
}

const unknown = 'Did not come, not reached yet';
const missedBecause = ['No ride', 'Work shift', unknown, 'Child was ill', 'Overslept'];
const cancelledBecause: readonly { readonly reason: string; readonly of: CancelledBy }[] = [
  { reason: 'Asked for another day', of: 'by_patient' },
  { reason: 'Counselor was ill', of: 'by_clinic' },
  { reason: 'Family appointment', of: 'by_patient' },
  { reason: 'Clinic closed for training', of: 'by_clinic' },
];

/** So far back reminders are told as they went out; before that a session is entered on its day. */
const recently = -9;

/** Books a course of sessions and says what became of each. The next one is agreed at the end of the one before. */
export function sessions(story: Story, { from, to, every, modality = 'INDIV', missing = 0.08, ...more }: Course): void {
  const { chance, world } = story;
  const staff = more.with ?? story.crew.counselor;
  const liked = chance.pick(slots);
  const anchor = more.anchor ?? chance.between(0, every - 1);
  const first = anchor + Math.ceil((from - anchor) / every) * every;
  const held: { offset: number; slot: Slot }[] = [];
  for (let day = first; day <= to; day += every) {
    const place = world.calendar.take(staff, day, liked, Math.min(to, day + Math.max(1, every - 1)));
    if (place !== null && place.offset !== held.at(-1)?.offset) held.push(place);
  }
  const over = held.filter(({ offset }) => offset < 0).length;
  let agreedAt = story.at(Math.min(from, 0) - 1, '15:40');
  for (const [index, { offset, slot }] of held.entries()) {
    const startsAt = story.at(offset, slot);
    const key = story.key('session');
    const booked = { key, staff, startsAt: `${story.day(offset)}T${slot}`, minutes: 50, modality };
    const bookedAt = offset < recently ? new Date(+startsAt - 3_600_000) : agreedAt;
    story.add(bookedAt, staff, { do: 'book', ...booked });
    const lately = more.lately?.[index - over + more.lately.length];
    const luck = chance.next();
    const went = lately ?? (luck < missing ? 'missed' : luck < missing + 0.05 ? 'cancelled' : 'attended');
    if (offset >= recently) remind(story, offset, startsAt);
    if (went === 'cancelled') {
      const cancelledAt =
        offset < recently
          ? new Date(+startsAt - 1_800_000)
          : new Date(Math.max(+agreedAt + 60_000, +startsAt - 5 * 3_600_000));
      // Nobody cancels tomorrow's session before tomorrow.
      if (offset <= 0) {
        story.add(cancelledAt, story.crew.desk, { do: 'cancel', key, ...chance.pick(cancelledBecause) });
        story.add(new Date(+cancelledAt + 60_000), story.crew.desk, { do: 'remind' });
      }
    } else if (went === 'missed') {
      const reason = chance.pick(missedBecause);
      story.add(new Date(+startsAt + 30 * 60_000), staff, { do: 'attend', key, state: 'missed', reason });
      if (offset >= recently && reason === unknown) tryToReach(story, staff, { startsAt, last: world.now });
    } else {
      story.add(new Date(+startsAt + 52 * 60_000), staff, { do: 'attend', key, state: 'attended' });
      if (offset > noted && chance.of(0.94)) note(story, staff, { key, startsAt, modality });
    }
    agreedAt = new Date(+startsAt + (went === 'missed' ? 4 * 3_600_000 : 54 * 60_000));
    if (agreedAt > world.now) agreedAt = new Date(+world.now - 3_600_000);
  }
}

/** Of so many days the notes are told; each is written before the next session begins. */
const noted = -50;

function note(story: Story, staff: StaffKey, session: { key: string; startsAt: Date; modality: Modality }): void {
  const { key, startsAt, modality } = session;
  const words = story.chance.between(0, 95);
  const deed = { do: 'write-note', session: key, startsAt, modality, words } as const;
  story.add(new Date(+startsAt + 55 * 60_000), staff, deed);
}

/** When the worker would have sent the two reminders of a session. */
function remind(story: Story, offset: number, startsAt: Date): void {
  const by = story.crew.desk;
  story.add(story.at(offset - 1, '17:01'), by, { do: 'remind' });
  const shortly = Math.max(+startsAt - 119 * 60_000, +story.at(offset, '09:01'));
  if (shortly < +startsAt) story.add(new Date(shortly), by, { do: 'remind' });
}
