import { afterReceipt, readReceipt, stopOfCode } from './receipt';

describe('what a provider tells about a message', () => {
  it.each(['queued', 'sending', 'sent', 'accepted', 'canceled', 'constructor', ''])(
    'takes "%s" for no ending',
    (status) => {
      expect(readReceipt(status, null)).toBeNull();
    },
  );

  it.each(['30004', '30005', '30006'])('%s says that no message reaches this number (R-444)', (code) => {
    expect(readReceipt('undelivered', code)).toEqual({ outcome: 'undelivered', stops: 'undeliverable' });
  });

  it.each(['30001', '30003', '30007', '30008', 'constructor', null])('%s says nothing about the number', (code) => {
    expect(readReceipt('failed', code)).toEqual({ outcome: 'undelivered', stops: null });
  });

  it('a message that arrived condemns no number', () => {
    expect(readReceipt('delivered', '30005')).toEqual({ outcome: 'delivered', stops: null });
  });
});

it('a number that is none is dead, and who wrote STOP to the provider has opted out (R-432)', () => {
  expect(['21211', '21614', '21610', '20429'].map(stopOfCode)).toEqual([
    'undeliverable',
    'undeliverable',
    'opt-out',
    null,
  ]);
});

describe('what a receipt changes', () => {
  const scene = { state: 'sent', reason: null, latest: true };

  it.each(['sent', 'sending', 'unknown'])('what did not arrive was no contact, also while %s (R-445)', (state) => {
    expect(afterReceipt('undelivered', { ...scene, state })).toBe('missed');
  });

  it.each(['planned', 'failed', 'suppressed', 'cancelled'])('leaves a %s reminder as it is', (state) => {
    expect(afterReceipt('undelivered', { ...scene, state })).toBeNull();
  });

  it('says nothing about a later message', () => {
    expect(afterReceipt('undelivered', { ...scene, latest: false })).toBeNull();
    expect(afterReceipt('delivered', { ...scene, state: 'sending', latest: false })).toBeNull();
  });

  it('settles what nobody knew, and spares a second message', () => {
    expect(afterReceipt('delivered', { ...scene, state: 'unknown' })).toBe('arrived');
    expect(afterReceipt('delivered', { ...scene, state: 'sending' })).toBe('arrived');
    for (const reason of ['again', 'by-hand-again'])
      expect(afterReceipt('delivered', { state: 'planned', reason, latest: true })).toBe('arrived');
  });

  it('does not count for what was planned anew, as after a move', () => {
    expect(afterReceipt('delivered', { ...scene, state: 'planned' })).toBeNull();
  });
});
