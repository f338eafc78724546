import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, Database } from '@cairn/database';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { addDays, localDay, type Repeat, weekday, type WeekdayCode, weekdayCodes } from '@cairn/rules';
import { SeriesService } from '@cairn/therapy';
import { zone } from './cast';
import type { Setting } from './setting';
import type { StoryClock } from './story-clock';

const weekly = { each: 'week', interval: 1, nth: null, until: null, count: null } as const;
const wishes = [
  { time: '08:00', repeat: { ...weekly, count: 12 }, way: 'in_person' },
  { time: '12:30', repeat: { ...weekly, interval: 2 }, way: 'video' },
  { time: '17:00', repeat: weekly, way: 'in_person' },
] as const;

/** A few people come at the same hour every week; where the clinic is closed or the hour is taken, a date is left to be rebooked. */
export async function tellSeries(
  app: INestApplicationContext,
  setting: Setting,
  told: StoryClock,
  now: Date,
): Promise<void> {
  const counselor = setting.actor('cedar', 'counselor') as Actor & { staffId: string };
  const { people, roomId } = await app.get(Database).transaction(counselor, async (tx) => {
    const found = await tx.query<{ id: string }>(
      `select distinct a.patient_id as id from appointment a
       where a.programme_id = $1 and a.staff_id = $2 and a.state = 'booked' and a.starts_at > $3 order by 1 limit $4`,
      [counselor.programmeId, counselor.staffId, now, wishes.length],
    );
    const [room] = await tx.query<{ id: string }>(
      'select id from room where programme_id = $1 and retired_on is null order by capacity, name limit 1',
      [counselor.programmeId],
    );
    return { people: found, roomId: room?.id ?? null };
  });
  await told.during(new MovedClock(now), async () => {
    for (const [nth, { id: patientId }] of people.entries()) {
      const { time, repeat, way } = wishes[nth % wishes.length] ?? wishes[0];
      const day = workdayAfter(addDays(localDay(now, zone), nth));
      const weekdays: WeekdayCode[] = [weekdayCodes[weekday(day) - 1] ?? 'MO'];
      const rule: Repeat = { ...repeat, weekdays };
      const terms = { minutes: 45, modality: 'INDIV', contactType: way, format: 'individual' } as const;
      const asked = { patientId, staffId: counselor.staffId, startsAt: `${day}T${time}`, repeat: rule, ...terms };
      await app
        .get(SeriesService)
        .book(counselor, newId(), { ...asked, roomId: way === 'in_person' ? roomId : null }, 'demo')
        // Every hour of the counselor may be taken in a demo of another day: then there is one series less.
        .catch((error: unknown) => {
          if (!(error instanceof Refused)) throw error;
        });
    }
  });
}

function workdayAfter(day: string): string {
  const next = addDays(day, 1);
  return weekday(next) > 5 ? workdayAfter(next) : next;
}
