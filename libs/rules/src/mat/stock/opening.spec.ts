import { decideOpening, notOpenable, type OpenableContainer } from './opening';

const day = '2026-06-10';
const bottle: OpenableContainer = {
  serial: 'C-1',
  lot: 'A1',
  lotExpiresOn: day,
  blocked: null,
  quantity: 1,
  isDosed: true,
  openAt: null,
};
const scanned = { scanned: true };

describe('opening a container at a window (R-211, R-223)', () => {
  it('on the last day of its lot, with a drop in it, it is opened', () => {
    expect(notOpenable(bottle, day)).toBeNull();
    expect(decideOpening(bottle, scanned, day)).toBeNull();
  });

  it.each([
    ['past its date', { lotExpiresOn: '2026-06-09' }, 'Lot A1 is past its date'],
    ['recalled', { blocked: 'Recall 12' }, 'Lot A1 is blocked: Recall 12'],
    ['empty', { quantity: 0 }, 'Empty'],
    ['no medication of a window', { isDosed: false }, 'Not given at a window'],
  ])('one that is %s stays closed, and says why', (_, more, why) => {
    expect(notOpenable({ ...bottle, ...more }, day)).toBe(why);
    expect(decideOpening({ ...bottle, ...more }, scanned, day)?.code).toBe('stock.unusable');
  });

  it('one that is open elsewhere names the window', () =>
    expect(decideOpening({ ...bottle, openAt: 'Window 2' }, scanned, day)).toMatchObject({
      code: 'stock.container-elsewhere',
      facts: { openAt: 'Window 2' },
    }));

  it.each([
    [null, 'stock.invalid'],
    [' ', 'stock.invalid'],
    ['Scanner is broken', undefined],
  ])('typed with the reason %j: %s (R-211)', (byHandReason, code) =>
    expect(decideOpening(bottle, { scanned: false, byHandReason }, day)?.code).toBe(code),
  );
});
