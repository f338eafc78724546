import { testDatabase } from '@cairn/database/testing';
import { importFolder } from './import-folder';
import { summaryOf } from './summary';

const folder = process.env['CAIRN_TEST_DATA'];
const onRealData = folder ? it : it.skip;

describe('importing the real folder', () => {
  onRealData(
    `accounts for every row${folder ? '' : ' [skipped: CAIRN_TEST_DATA names no ctn0094 folder]'}`,
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
      } finally {
        await db.close();
      }
    },
    300_000,
  );
});
