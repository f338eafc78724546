import { decideLapse, decideRedemption, decideRedemptionEnd, redemptionForms } from './index';

const there = { balanceCents: 1000, waitingCents: 300 };
const ask = (cents: number, what = 'Bus pass') => decideRedemption({ cents, form: 'goods', what }, there)?.code ?? null;

describe('redeeming (clinical reference 4.3)', () => {
  it('at most what is there and not asked for already', () => {
    expect([ask(699), ask(700), ask(701)]).toEqual([null, null, 'contingency.balance']);
    expect(decideRedemption({ cents: 701, form: 'goods', what: 'Bus pass' }, there)?.says).toBe(
      'There are $7.00 to redeem: choose something for that or less',
    );
    expect([ask(0), ask(-5), ask(1.5), ask(5, ' ')]).toEqual(Array(4).fill('contingency.invalid'));
  });

  it('never cash: staff buy goods or services', () => {
    expect(Object.keys(redemptionForms)).toEqual(['goods', 'service']);
  });

  const waiting = { cents: 500, askedBy: 'one', ended: null };
  const end = (checker: string, more = {}, balanceCents = 500) =>
    decideRedemptionEnd('handed-over', { ...waiting, ...more }, { checker, balanceCents, reason: null })?.code ?? null;

  it('a second person checks what is handed over, never the one who asked', () => {
    expect([end('two'), end('one')]).toEqual([null, 'contingency.second-person']);
  });

  it('the balance is looked at once more, and nothing ends twice', () => {
    expect([end('two', {}, 500), end('two', {}, 499)]).toEqual([null, 'contingency.balance']);
    expect(end('two', { ended: 'vetoed' })).toBe('contingency.ended');
  });

  it('a veto says why; who asked may withdraw it alone', () => {
    const veto = (reason: string | null, checker = 'one') =>
      decideRedemptionEnd('vetoed', waiting, { checker, balanceCents: 0, reason })?.code ?? null;
    expect([veto(null), veto(' '), veto('Not for this'), veto('Not for this', 'two')]).toEqual([
      'contingency.invalid',
      'contingency.invalid',
      null,
      null,
    ]);
  });
});

describe('lapsing (clinical reference 4.3: what is earned is not lost)', () => {
  const left = { balanceCents: 500, waitingCents: 0, endedOn: '2026-03-02' };
  const on = (today: string, more = {}, after: number | null = 90) =>
    decideLapse({ ...left, ...more }, after, today)?.code ?? null;

  it('only where the version says so, and from its day on', () => {
    expect([on('2026-05-30'), on('2026-05-31'), on('2026-06-01')]).toEqual(['contingency.lapse', null, null]);
    expect(on('2029-01-01', {}, null)).toBe('contingency.lapse');
  });

  it('not while the person takes part, while something waits, or where nothing is left', () => {
    expect([
      on('2029-01-01', { endedOn: null }),
      on('2029-01-01', { waitingCents: 1 }),
      on('2029-01-01', { balanceCents: 0 }),
    ]).toEqual(Array(3).fill('contingency.lapse'));
  });
});
