import { standardPolicy } from '../policy';
import type { UseEventRecord } from '../path/care-records';
import { calm } from './example-alerts';
import { openAlerts } from './clinic-alerts';

const known = new Date('2026-06-09T14:00:00Z');
const at = (minutes: number) => new Date(known.getTime() + minutes * 60_000);
const event = (more: Partial<UseEventRecord> = {}): UseEventRecord => ({
  ...{ id: 'u1', knownAt: known, knownOn: '2026-06-09', outcome: 'slip', steps: [], contactAt: null },
  ...more,
});
const told = (more: Partial<UseEventRecord>, now = at(1441)) =>
  openAlerts(calm({ useEvents: [event(more)] }), [], standardPolicy, now).filter(({ alert }) => alert === 'A18');
const tried = { step: 'reach-out', answer: 'done', at: at(10) } as const;

describe('A18: a return to use, and nobody has reached the person (clinical reference 6.7)', () => {
  it('is told after 24 hours, not before', () => {
    expect(told({}, at(1440))).toEqual([]);
    expect(told({})).toMatchObject([{ severity: 'high', cause: 'u1', to: ['counselor', 'counselor_supervisor'] }]);
  });

  it('an attempt does not clear it; reaching the person, any other contact, and a reason do', () => {
    expect(told({ steps: [{ ...tried, details: { result: 'no-answer' } }] })).toHaveLength(1);
    expect(told({ steps: [{ ...tried, details: { result: 'reached' } }] })).toEqual([]);
    expect(told({ contactAt: at(60) })).toEqual([]);
    expect(told({ steps: [{ ...tried, answer: 'declined', details: {} }] })).toEqual([]);
  });

  it('of somebody who died of it nobody is sent out', () => {
    expect(told({ outcome: 'overdose-fatal' })).toEqual([]);
  });
});
