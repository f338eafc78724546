import { instantsOf } from './span';

describe('the days of a search', () => {
  it('are the program’s, both included, also over a change of the clocks', () => {
    expect(instantsOf('2026-03-08', '2026-03-08', 'America/New_York')).toEqual({
      from: '2026-03-08T05:00:00.000Z',
      to: '2026-03-09T04:00:00.000Z',
    });
  });

  it('may be left out', () => {
    expect(instantsOf('', '2026-03-08', 'Etc/UTC')).toEqual({ to: '2026-03-09T00:00:00.000Z' });
    expect(instantsOf('', '', 'Etc/UTC')).toEqual({});
  });
});
