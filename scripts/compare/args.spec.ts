import { readCompareArgs } from './args';

describe('the command line of npm run compare', () => {
  it('takes the data set, a folder and a file', () => {
    expect(readCompareArgs(['ctn0094', '/data', '--json', 'out.json'])).toEqual({ folder: '/data', json: 'out.json' });
    expect(readCompareArgs(['--json=out.json', 'ctn0094', '/data'])).toEqual({ folder: '/data', json: 'out.json' });
    expect(readCompareArgs(['ctn0094', '/data'])).toEqual({ folder: '/data', json: null });
    expect(readCompareArgs(['ctn0094', '-h'])).toBe('help');
  });

  it.each([
    [[], 'Which data set?'],
    [['ctn0027', '/data'], 'Unknown data set "ctn0027"'],
    [['ctn0094'], 'Which folder?'],
    [['ctn0094', 'one', 'two'], 'One folder at a time.'],
    [['ctn0094', '/data', '--json='], '--json needs a file.'],
    [['ctn0094', '/data', '--day0', '2025-01-06'], '--day0'],
  ])('refuses %j', (argv, says) => expect(() => readCompareArgs(argv)).toThrow(says));
});
