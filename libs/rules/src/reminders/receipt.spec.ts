import { afterReceipt, readReceipt } from './receipt';

describe('what a provider tells about a message', () => {
  it.each(['queued', 'sending', 'sent', 'accepted', 'canceled', 'constructor', ''])(
    'takes "%s" for no ending',
    (status) => {
      expect(readReceipt(status, null)).toBeNull();
    },
  );

  it.each(['30003', '30004', '30005', '30006'])('%s says that no message reaches this number (R-444)', (code) => {
    expect(readReceipt('undelivered', code)).toEqual({ outcome: 'undelivered', deadNumber: true });
  });

  it.each(['30001', '30007', '30008', null])('%s says nothing about the number', (code) => {
    expect(readReceipt('failed', code)).toEqual({ outcome: 'undelivered', deadNumber: false });
  });

  it('a message that arrived condemns no number', () => {
    expect(readReceipt('delivered', '30003')).toEqual({ outcome: 'delivered', deadNumber: false });
  });
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
