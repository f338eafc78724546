import { testDatabase, type TestDatabase } from '@cairn/database/testing';
import { importFolder } from '../import/import-folder';
import { madeUpFolder } from '../import/testing';
import { countMissedDoses } from './missed-doses';

async function imported(db: TestDatabase, from: string): Promise<void> {
  await importFolder(db.owner, {
    folder: from,
    dayZero: '2025-01-06',
    demoStaff: false,
    today: new Date(),
    progress: () => undefined,
  });
}

describe('replaying the recorded days of imported people', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await testDatabase();
  });
  afterEach(() => db.close());

  it('an empty database has no arms', async () => expect(await countMissedDoses(db.owner)).toEqual([]));

  it('counts gaps by length, days resumed, first days and jumps, by the arm of the first assignment', async () => {
    const made = await madeUpFolder({
      everybody: ['1,27', '2,27', '3,27', '4,27'],
      site_masked: ['1,4', '2,4', '3,4', '4,4'],
      randomization: ['1,Methadone,1,0', '1,Outpatient BUP,2,40', '2,Methadone,1,0', '3,Inpatient NR-NTX,1,0'],
      treatment: [
        // 45 mg first, a jump of 15, one day missed, three missed and the same dose again, then less after 35 days.
        ...['1,45,1', '1,60,2', '1,60,4', '1,60,8', '1,50,44'],
        ...['2,30,1', '2,30,1', '2,0,2', '2,40,3'],
        ...['3,380,1', '3,380,30', '4,80,1', '4,80,9'],
      ],
    });
    try {
      await imported(db, made.path);
      const [injections, methadone, ...more] = await countMissedDoses(db.owner);
      expect(more).toEqual([]);
      expect(methadone).toEqual({
        arm: 'Methadone',
        patients: 2,
        gaps: { '1': 2, '2': 0, '3': 1, '4': 0, '5-7': 0, '8-14': 0, '15-30': 0, '>30': 1 },
        resumed3plus: { sameOrHigher: 1, patients: 1 },
        firstDay: { over30mg: 1, over40mg: 1, over50mg: 0 },
        increasesOver10mgNextDay: { count: 1, patients: 1 },
      });
      expect(injections).toMatchObject({ arm: 'Inpatient NR-NTX', patients: 1, gaps: { '15-30': 0 } });
    } finally {
      await made.remove();
    }
  });
});
