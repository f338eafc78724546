import { readGenerateArgs } from '../generate/args';
import { readImportArgs } from './args';
import { mondayAYearBefore } from './calendar';
import { productOfArm } from './read-orders';

describe('what the commands accept', () => {
  it('takes a folder with all options', () => {
    const args = ['ctn0094', '../data', '--summary', 's.json', '--day0', '2024-02-29', '--demo-staff'];
    expect(readImportArgs(args)).toEqual({
      folder: '../data',
      summary: 's.json',
      dayZero: '2024-02-29',
      demoStaff: true,
    });
    expect(readImportArgs(['--help'])).toBe('help');
  });

  it.each([
    [[]],
    [['ctn0094']],
    [['ctn0095', 'x']],
    [['ctn0094', 'x', 'y']],
    [['ctn0094', 'x', '--day0', '2023-02-29']],
    [['ctn0094', 'x', '--day0']],
    [['ctn0094', 'x', '--what']],
  ])('refuses %j', (args) => {
    expect(() => readImportArgs(args)).toThrow();
  });

  it('generates one programme for each thousand people', () => {
    const shape = readGenerateArgs(['--patients', '2500', '--years', '0.5'], new Date('2026-03-01T12:00:00Z'));
    expect(shape).toEqual({ patients: 2500, years: 0.5, programmes: 3, seed: 1, until: '2026-03-01' });
  });

  it.each([
    [[]],
    [['--patients', '0', '--years', '1']],
    [['--patients', '10', '--years', '0']],
    [['--patients', '10', '--years', 'one']],
    [['--patients', '10', '--years', '1', '--programmes', '11']],
    [['--patients', '100000', '--years', '1', '--programmes', '1']],
    [['--patients', '10', '--years', '1', '--seed', '-1']],
  ])('refuses to generate with %j', (args) => {
    expect(() => readGenerateArgs(args, new Date())).toThrow();
  });
});

describe('what the import reads out of the source', () => {
  it.each([
    ['Methadone', 'methadone'],
    ['Outpatient BUP', 'buprenorphine'],
    ['Outpatient BUP + EMM', 'buprenorphine'],
    ['Inpatient BUP', 'buprenorphine'],
    ['Inpatient NR-NTX', 'naltrexone'],
    ['Counselling', undefined],
  ])('knows the medicine of the arm %s', (arm, productClass) => {
    expect(productOfArm(arm)?.productClass).toBe(productClass);
  });

  it('puts day 0 on the Monday a year before', () => {
    expect(mondayAYearBefore(new Date('2026-11-22T23:00:00Z'))).toBe('2025-11-17');
    expect(mondayAYearBefore(new Date('2026-11-23T01:00:00Z'))).toBe('2025-11-24');
  });
});
