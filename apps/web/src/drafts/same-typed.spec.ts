import fc from 'fast-check';
import { changesIn, sameTyped, withChanges } from './same-typed';

const id = '0190f3a1-0000-7000-8000-000000000001';
const other = '0190f3a1-0000-7000-8000-000000000002';

describe('what was typed in a form', () => {
  it('is nothing where only the fresh id differs; a choice of somebody else is something', () => {
    expect(sameTyped({ id, note: '' }, { id: other, note: '' })).toBe(true);
    expect(sameTyped({ staffId: id }, { staffId: other })).toBe(false);
    expect(sameTyped({ rows: [] }, { rows: [{ id }] })).toBe(false);
    expect(sameTyped({ a: [1] }, { a: { 0: 1 } })).toBe(false);
  });

  it('is kept without what the form showed of a record, and laid over what the record says now', () => {
    const then = { id, form: { name: 'North', phone: '1' }, days: [1] };
    const typed = changesIn({ ...then, form: { ...then.form, phone: '2' } }, then);
    expect(typed).toEqual({ id, form: { phone: '2' } });
    expect(withChanges({ id: other, form: { name: 'South', phone: '1' }, days: [1, 2] }, typed)).toEqual({
      id,
      form: { name: 'South', phone: '2' },
      days: [1, 2],
    });
  });

  it('comes back as it was over the same empty form, whatever was typed', () => {
    const value = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.array(fc.string(), { maxLength: 3 }));
    const part = fc.record({ a: value, b: value, c: fc.record({ d: value, e: value }) });
    fc.assert(
      fc.property(part, part, (empty, typed) => expect(withChanges(empty, changesIn(typed, empty))).toEqual(typed)),
    );
  });
});
