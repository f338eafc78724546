import fc from 'fast-check';
import { type Waiting, waitingOrder } from './waiting-order';

const now = new Date('2026-03-02T15:00:00Z');
const at = (minute: number) => new Date(now.getTime() + minute * 60_000);
const person = (id: string, arrived: number, more: { first?: boolean; expected?: number } = {}): Waiting => ({
  id,
  first: more.first ?? false,
  arrivedAt: at(arrived),
  expectedAt: more.expected === undefined ? null : at(more.expected),
});
const turns = (people: readonly Waiting[]) => waitingOrder(people, now).map(({ id, turn }) => `${id} ${turn}`);

describe('who is called next', () => {
  it('those with a care priority, then sessions whose time has come, then everyone as they came', () => {
    expect(
      turns([
        person('early dose', -40),
        person('session due', -20, { expected: -5 }),
        person('pregnant', -2, { first: true }),
        person('later dose', -10),
      ]),
    ).toEqual(['pregnant first', 'session due session-due', 'early dose in-order', 'later dose in-order']);
  });

  it('a session that lies ahead gives no turn of its own: who came early waits as they came', () => {
    expect(turns([person('early bird', -30, { expected: 20 }), person('dose', -35)])).toEqual([
      'dose in-order',
      'early bird in-order',
    ]);
  });

  it('sessions that are due go by the agreed time, not by who came first', () => {
    expect(turns([person('ten', -30, { expected: 0 }), person('half past nine', -1, { expected: -30 })])).toEqual([
      'half past nine session-due',
      'ten session-due',
    ]);
  });

  const people = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      first: fc.boolean(),
      arrivedAt: fc.integer({ min: -600, max: 0 }).map(at),
      expectedAt: fc.option(fc.integer({ min: -300, max: 300 }).map(at)),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  );

  it('everyone has exactly one place, and the order does not depend on how they are handed in', () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (waiting, luck) => {
        const shuffled = waiting
          .map((one) => ({ one, by: luck.next().value }))
          .sort((left, right) => left.by - right.by)
          .map(({ one }) => one);
        const order = waitingOrder(waiting, now).map(({ id }) => id);
        expect(order).toHaveLength(waiting.length);
        expect(new Set(order).size).toBe(waiting.length);
        expect(waitingOrder(shuffled, now).map(({ id }) => id)).toEqual(order);
      }),
    );
  });

  it('taking someone out leaves the others in their order: nobody is overtaken because a third person left', () => {
    fc.assert(
      fc.property(people, (waiting) => {
        const order = waitingOrder(waiting, now);
        const without = waitingOrder(waiting.slice(1), now).map(({ id }) => id);
        expect(without).toEqual(order.map(({ id }) => id).filter((id) => id !== waiting[0]?.id));
      }),
    );
  });

  it('nobody without a priority stands before someone with one (R-034)', () => {
    fc.assert(
      fc.property(people, (waiting) => {
        const order = waitingOrder(waiting, now).map(({ first }) => first);
        expect(order).toEqual([...order].sort((one, other) => Number(other) - Number(one)));
      }),
    );
  });
});
