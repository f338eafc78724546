import { testDatabase } from '@cairn/database/testing';
import { compareFolder } from '../compare/compare-folder';
import { countMissedDoses, missedDosesTable } from '../replay/missed-doses';
import { importFolder } from './import-folder';
import { summaryOf } from './summary';

const folder = process.env['CAIRN_TEST_DATA'];
const onRealData = folder ? it : it.skip;

describe('importing the real folder', () => {
  onRealData(
    `accounts for every row, the replay finds what is in it, and every published word comes out again${folder ? '' : ' [skipped: CAIRN_TEST_DATA names no ctn0094 folder]'}`,
    async () => {
      const db = await testDatabase();
      try {
        const options = {
          folder: folder as string,
          dayZero: '2025-01-06',
          demoStaff: false,
          today: new Date(),
          progress: () => undefined,
        };
        const { placings } = await importFolder(db.owner, options);
        const { tables } = summaryOf(placings);
        for (const [table, { read, placed, kept, reported }] of Object.entries(tables))
          expect({ table, sum: placed + kept + reported }).toEqual({ table, sum: read });
        const count = async (from: string): Promise<number> =>
          Number((await db.owner.query<{ count: string }>(`select count(*) from ${from}`)).rows[0]?.count);
        // What the database holds is what the summary says.
        expect(await count('patient')).toBe(tables['everybody']?.placed);
        expect(await count('dose')).toBe(tables['treatment']?.placed);
        expect(await count('medication_order')).toBe(tables['randomization']?.placed);
        expect(await count('appointment')).toBe(tables['visit']?.placed);
        expect(await count('specimen_result')).toBe(tables['uds']?.placed);
        expect(await count(`specimen where not 'no-specimen-row' = any (flags)`)).toBe(tables['uds_temp']?.placed);
        expect(await count('use_report')).toBe(tables['tlfb']?.placed);
        expect(await count('import_report')).toBe(
          Object.values(tables).reduce((sum, { reported }) => sum + reported, 0),
        );
        expect(await count(`(select patient_id, service_day from dose group by 1, 2) days`)).toBe(
          (tables['treatment']?.placed ?? 0) - (await count(`dose where 'duplicate-day' = any (flags)`)) / 2,
        );
        // Counted once more from the files themselves, by another program, when this was written.
        const arms = await countMissedDoses(db.owner);
        expect(arms.map(({ arm, patients }) => [arm, patients])).toEqual([
          ['Methadone', 529],
          ['Outpatient BUP', 740],
        ]);
        expect(arms[0]).toMatchObject({
          gaps: { '1': 2750, '2': 598, '3': 142, '4': 54, '5-7': 75, '8-14': 50, '15-30': 0, '>30': 2 },
          resumed3plus: { sameOrHigher: 162, patients: 97 },
          firstDay: { over30mg: 169, over40mg: 3, over50mg: 1 },
          increasesOver10mgNextDay: { count: 475, patients: 161 },
        });
        expect(missedDosesTable(arms).split('\n')).toHaveLength(3);
        const compared = Object.entries(await compareFolder(db.owner, options.folder));
        expect(
          compared.map(([name, { equal, people, withoutAnswer }]) => [name, equal, people, withoutAnswer]),
        ).toEqual([
          ['weeklyOpioidPattern.Baseline', 1920, 1920, 0],
          ['weeklyOpioidPattern.Phase_1', 1920, 1920, 0],
          ['weeklyOpioidPattern.Phase_2', 1920, 1920, 0],
          ['inductDelay', 1269, 1269, 0],
        ]);
      } finally {
        await db.close();
      }
    },
    300_000,
  );
});
