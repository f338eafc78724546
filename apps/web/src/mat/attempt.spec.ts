import { attempts } from './attempt';
import type { DoseBody } from './attempt';

const body: DoseBody = {
  orderId: 'o',
  serviceDay: '2026-11-23',
  portion: 1,
  doseMcg: 80_000,
  observation: 'observed_complete',
  checks: { identifiers: ['photo', 'full_name'], impairment: 'none_seen' },
};

describe('the id of a dose', () => {
  it('is the same when the same dose is sent again after a lost answer', () => {
    const idOf = attempts();
    expect(idOf(body)).toBe(idOf({ ...body }));
  });

  it('is another when anything that is recorded differs', () => {
    const idOf = attempts();
    expect(idOf(body)).not.toBe(idOf({ ...body, observation: 'partial' }));
  });

  it('is another for another card, even with the same words', () => {
    expect(attempts()(body)).not.toBe(attempts()(body));
  });
});
