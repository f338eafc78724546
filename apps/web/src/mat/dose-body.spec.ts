import { bodyOf, pourBodyOf, takenOf } from './dose-body';
import type { Beside, Poured, Saying } from './dose-body';
import { byHand, exampleCard as card } from './example-card';
import { nothingTicked } from './key-flow';
import type { Ready } from './key-flow';

const ready = (over: Partial<Ready> = {}): Ready => ({ ...nothingTicked, identity: true, seen: 1, ...over });
const saying = (over: Partial<Saying> = {}): Saying => ({
  card,
  ready: ready(),
  found: 'typed',
  poured: null,
  partMcg: null,
  minutes: null,
  ...over,
});
const beside: Beside = {
  overrides: [],
  acknowledged: [],
  station: byHand,
  container: byHand.containers[0] ?? null,
  injection: null,
};
const poured: Poured = {
  id: 'pour',
  stationId: 'w1',
  orderedMcg: 80_000,
  deliveredMcg: 80_000,
  deliveredUl: 8_000,
  state: 'poured',
};

describe('what is sent', () => {
  it('is the ordered amount, nothing of a declined dose, and a stated part of a partial one', () => {
    expect(takenOf(saying())).toBe(80_000);
    expect(takenOf(saying({ ready: ready({ observation: 'vomited' }) }))).toBe(80_000);
    expect(takenOf(saying({ ready: ready({ observation: 'declined' }) }))).toBe(0);
    const partial = ready({ observation: 'partial' });
    expect(takenOf(saying({ ready: partial, partMcg: 30_000 }))).toBe(30_000);
    expect(takenOf(saying({ ready: partial, partMcg: 80_000 }))).toBeNull();
    expect(takenOf(saying({ ready: partial }))).toBeNull();
  });

  it('is nothing without an order, without the identity or without a word about how the person is', () => {
    expect(bodyOf(saying({ card: { ...card, order: null } }), beside)).toBeNull();
    expect(bodyOf(saying({ ready: nothingTicked }), beside)).toBeNull();
    expect(bodyOf(saying({ ready: ready({ seen: null }) }), beside)).toBeNull();
  });

  it('says from where it was measured, and how much (R-006)', () => {
    expect(bodyOf(saying(), beside)).toEqual({
      orderId: 'o1',
      serviceDay: '2026-11-23',
      portion: 1,
      doseMcg: 80_000,
      observation: 'observed_complete',
      checks: { identifiers: ['photo', 'full_name'], impairment: 'none_seen', sedation: 1 },
      stationId: 'w1',
      volumeUl: 8_000,
    });
  });

  it('says of a part what was poured away, and measured both together (R-210)', () => {
    const part = saying({ ready: ready({ observation: 'partial' }), partMcg: 30_000 });
    expect(bodyOf(part, beside)).toMatchObject({ doseMcg: 30_000, wastedMcg: 50_000, volumeUl: 8_000 });
  });

  it('pours nothing away of a dose that was declined before it was measured', () => {
    const declined = bodyOf(saying({ ready: ready({ observation: 'declined' }) }), beside);
    expect(declined).toMatchObject({ doseMcg: 0, observation: 'declined' });
    expect(declined).not.toHaveProperty('wastedMcg');
    expect(declined).not.toHaveProperty('volumeUl');
  });
});

describe('a dose that a pump poured (R-212)', () => {
  it('is asked for as a whole, without a volume: that is the answer of the pump', () => {
    expect(pourBodyOf(saying({ ready: ready({ observation: 'vomited' }) }), beside)).toEqual({
      orderId: 'o1',
      serviceDay: '2026-11-23',
      portion: 1,
      doseMcg: 80_000,
      observation: 'observed_complete',
      checks: { identifiers: ['photo', 'full_name'], impairment: 'none_seen', sedation: 1 },
    });
  });

  it('is recorded with what was delivered', () => {
    const body = bodyOf(saying({ poured: { ...poured, deliveredMcg: 79_800, deliveredUl: 7_980 } }), beside);
    expect(body).toMatchObject({
      preparationId: 'pour',
      doseMcg: 79_800,
      volumeUl: 7_980,
      observation: 'observed_complete',
    });
  });

  it('that was poured short is recorded as partly taken, with nothing poured away', () => {
    const short: Poured = { ...poured, state: 'short', deliveredMcg: 62_000, deliveredUl: 6_200 };
    const body = bodyOf(saying({ poured: short }), beside);
    expect(body).toMatchObject({ doseMcg: 62_000, observation: 'partial', volumeUl: 6_200 });
    expect(body).not.toHaveProperty('wastedMcg');
  });

  it('and then declined is poured away, all of it', () => {
    const declined = bodyOf(saying({ poured, ready: ready({ observation: 'declined' }) }), beside);
    expect(declined).toMatchObject({ doseMcg: 0, wastedMcg: 80_000, volumeUl: 8_000, preparationId: 'pour' });
  });
});
