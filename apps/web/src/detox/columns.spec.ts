import { standardPolicy } from '@cairn/rules';
import { columnsOf, drugsOf } from './columns';
import { exampleSheet } from './example-sheet';

describe('the columns of the flowsheet', () => {
  it('one for each moment, oldest first: what was found and given in a minute stands together', () => {
    const columns = columnsOf(exampleSheet(), standardPolicy);
    expect(columns.map(({ at }) => at.slice(11, 16))).toEqual(['08:00', '10:00', '14:00', '14:30', '16:00']);
    expect(columns[0]).toMatchObject({ cows: { id: 'c1' }, signs: { pulse: 90, sedation: 0 }, by: 'Priya Nair' });
    expect(columns[2]).toMatchObject({ cows: null, moud: [{ id: 'd1' }] });
  });

  it('limits are marked by the policy of the program', () => {
    const last = columnsOf(exampleSheet(), standardPolicy).at(-1);
    expect(last?.states).toMatchObject({
      systolic: 'warn',
      diastolic: 'urgent',
      temperatureTenths: 'warn',
      pulse: 'usual',
    });
  });

  it('a check that came after its time is late by its minutes; an incomplete scale is none', () => {
    const columns = columnsOf(exampleSheet(), standardPolicy);
    // Vital signs at eight and at four: four hours apart, an hour late at most.
    expect(columns.map(({ late }) => late.vitals)).toEqual([null, null, null, null, 240]);
    expect(columns.map(({ late }) => late.cows)).toEqual([null, null, null, null, null]);
  });

  it('each comfort drug has its row, also one that is ordered and was not given yet', () => {
    const [order] = exampleSheet().comfortOrders;
    const more = exampleSheet({ comfortOrders: order ? [order, { ...order, id: 'o2', drug: 'ibuprofen' }] : [] });
    expect(drugsOf(more)).toEqual(['clonidine', 'ibuprofen']);
  });
});
