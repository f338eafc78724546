import { Acts } from '@cairn/access';
import { testDatabase } from '@cairn/database/testing';
import { MovedClock, newId, type Refused } from '@cairn/platform';
import { BookingService } from '../booking.service';
import { TherapyScene } from '../testing';
import { SeriesService } from './series.service';

describe('a room', () => {
  it('goes to one of two who book it in the same moment, and the other one is told who has it', async () => {
    const db = await testDatabase();
    try {
      const clock = new MovedClock(new Date('2026-11-20T15:00:00Z'));
      const booking = new BookingService(new Acts(db.database), db.database, clock);
      const scene = await new TherapyScene(db).programme();
      const [dana, kim, room] = [
        await scene.staff('Dana Reed'),
        await scene.staff('Kim Lee'),
        await scene.room('Blue room'),
      ];
      const inRoom = (patientId: string, staffId: string, startsAt: string) =>
        ({ patientId, staffId, startsAt, minutes: 50, modality: 'INDIV', roomId: room }) as const;
      const [ada, bo] = [await scene.person('Ada'), await scene.person('Bo')];
      for (let round = 0; round < 8; round += 1) {
        const outcomes = await Promise.allSettled([
          booking.book(dana, newId(), inRoom(ada, dana.staffId, `2026-11-24T1${round}:00`)),
          booking.book(kim, newId(), inRoom(bo, kim.staffId, `2026-11-24T1${round}:30`)),
        ]);
        const lost = outcomes.filter((one) => one.status === 'rejected').map(({ reason }) => reason as Refused);
        expect(lost).toHaveLength(1);
        expect(lost[0]?.refusal).toMatchObject({ code: 'appointment.booked', facts: { roomName: 'Blue room' } });
      }
      const series = new SeriesService(new Acts(db.database), db.database, clock);
      const { dates, skipped } = await series.book(kim, newId(), {
        ...inRoom(bo, kim.staffId, '2026-11-24T10:10'),
        ...{ contactType: 'in_person', format: 'individual' },
        repeat: { each: 'week', interval: 1, weekdays: ['TU'], nth: null, until: null, count: 2 },
      });
      expect([dates.length, skipped.map(({ reason }) => reason)]).toEqual([1, [expect.stringMatching(/-booked/)]]);
    } finally {
      await db.close();
    }
  });
});
