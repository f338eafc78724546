import type { INestApplicationContext } from '@nestjs/common';
import { ArrivalService, CheckInService, DayBoardService, type DayItem } from '@cairn/desk';
import { CarePriorityService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { localTime } from '@cairn/rules';
import { zone } from './cast';
import type { Setting } from './setting';
import type { StoryClock } from './story-clock';

/** How many minutes ago each of those came who wait for a dose now. */
const came = [34, 19, 16, 11, 8, 6, 3, 1];

/**
 * The waiting room as it is at this moment, told last: some wait for a dose, one of them first, one has just been called,
 * someone came early for a session, and someone came without being expected. Outside opening hours nobody is there.
 */
export async function tellMorning(
  app: INestApplicationContext,
  setting: Setting,
  told: StoryClock,
  now: Date,
): Promise<void> {
  const time = localTime(now, zone).slice(11);
  if (time < '06:10' || time > '16:30') return;
  const [door, arrivals, days, priorities] = [
    app.get(CheckInService),
    app.get(ArrivalService),
    app.get(DayBoardService),
    app.get(CarePriorityService),
  ];
  const [desk, nurse] = [setting.actor('cedar', 'desk'), setting.actor('cedar', 'nurse')];
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const clock = new MovedClock(now);
  await told
    .during(clock, async () => {
      const { day, items } = await days.day(desk, null);
      const expected = items.filter(({ state }) => state === 'expected');
      const doses = expected.filter(({ purpose }) => purpose === 'dose').filter((_, nth) => nth % 5 === 2);
      const soon = expected.filter(({ expectedAt }) => expectedAt !== null && Date.parse(expectedAt) < +ago(-75));
      const checkIn = async (visit: DayItem | undefined, minutes: number): Promise<void> => {
        if (visit === undefined) return;
        clock.moveTo(ago(minutes));
        const { patientId, purpose, appointmentId } = visit;
        await door.checkIn(desk, newId(), { patientId, purpose, ...(appointmentId === null ? {} : { appointmentId }) });
      };
      const first = doses[4];
      if (first !== undefined)
        await priorities.record(nurse, first.patientId, newId(), { kind: 'medical', fromDay: day });
      for (const [nth, minutes] of came.entries()) await checkIn(doses[nth], minutes);
      for (const [nth, visit] of soon.slice(0, 2).entries()) await checkIn(visit, 12 - nth * 7);
      const unexpected = items.find(({ state, purpose }) => state === 'done' && purpose === 'dose');
      if (unexpected !== undefined) {
        clock.moveTo(ago(5));
        const words = 'Asks for a letter for work';
        await door.checkIn(desk, newId(), { patientId: unexpected.patientId, purpose: 'walk-in', words });
      }
      clock.moveTo(ago(1));
      await arrivals.callNext(nurse, newId(), { for: 'dose', to: 'Window 1' });
      await arrivals.callNext(nurse, newId(), { for: 'dose', to: 'Window 1' });
    })
    .catch((error: unknown) => {
      // Nobody shall stand before a clinic that does not open because one invented person was not checked in.
      if (!(error instanceof Refused)) throw error;
    });
}
