import { Acts } from '@cairn/access';
import { testDatabase } from '@cairn/database/testing';
import { MovedClock, newId } from '@cairn/platform';
import { ScheduleService } from '../schedule.service';
import { TherapyScene } from '../testing';
import { SeriesService } from './series.service';

describe('a series over the nights on which the clocks change', () => {
  it('keeps the clock on the wall, and moves a time that is skipped to the next minute that exists', async () => {
    const db = await testDatabase();
    try {
      const clock = new MovedClock(new Date('2027-03-01T15:00:00Z'));
      const series = new SeriesService(new Acts(db.database), db.database, clock);
      const schedule = new ScheduleService(new Acts(db.database), clock);
      const scene = await new TherapyScene(db).programme();
      const dana = await scene.staff('Dana Reed');
      const [patientId, staffId] = [await scene.person('Ada'), dana.staffId];
      const terms = { patientId, staffId, roomId: null, minutes: 20, modality: 'INDIV' } as const;
      const way = { contactType: 'in_person', format: 'individual' } as const;
      const weekly = { each: 'week', interval: 1, nth: null, until: null } as const;
      const nights = {
        ...{ ...terms, ...way, startsAt: '2027-03-07T02:30' },
        repeat: { ...weekly, weekdays: ['SU'], count: 3 } as const,
      };
      expect((await series.preview(dana, nights)).dates.map(({ isShifted }) => isShifted)).toEqual([
        false,
        true,
        false,
      ]);
      const made = await series.book(dana, newId(), nights);
      expect(made.dates.map(({ startsAt }) => startsAt)).toEqual([
        ...['2027-03-07T02:30', '2027-03-14T03:00', '2027-03-21T02:30'],
      ]);
      const instants = async (startsAt: string, count: number) => {
        const weekdays = [startsAt.startsWith('2027-03') ? ('WE' as const) : ('SU' as const)];
        const asked = { ...terms, ...way, startsAt, repeat: { ...weekly, weekdays, count } };
        const { dates } = await series.book(dana, newId(), asked);
        const read = await Promise.all(dates.map(({ appointmentId }) => schedule.read(dana, appointmentId)));
        return read.map(({ startsAtInstant }) => startsAtInstant.slice(11, 16));
      };
      expect(await instants('2027-03-10T09:30', 4)).toEqual(['14:30', '13:30', '13:30', '13:30']);
      clock.moveTo(new Date('2027-10-25T15:00:00Z'));
      // On November 7 the half hour after one comes twice: it is the first.
      expect(await instants('2027-10-31T01:30', 3)).toEqual(['05:30', '05:30', '06:30']);
    } finally {
      await db.close();
    }
  });
});
