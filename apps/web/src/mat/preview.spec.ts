import type { DosingPatient, Evaluation } from '../api/types';
import { nothingTicked } from './key-flow';
import type { Ready } from './key-flow';
import { amountOf, bodyOf, checksNow, isConfirmed, orderedMcg } from './preview';
import { standingOf } from './resolve';

const card: DosingPatient = {
  patient: {
    id: 'p',
    number: '1042',
    displayName: 'Ana Núñez',
    legalName: { given: 'Ana', family: 'Núñez' },
    dateOfBirth: '1985-03-09',
    age: 41,
    invented: true,
    restricted: false,
    openUntil: null,
  },
  day: '2026-11-23',
  order: {
    id: 'o',
    product: 'methadone-oral-concentrate',
    doseMcg: 80_000,
    portions: 1,
    portionMcg: 80_000,
    startsOn: '2026-11-01',
    expiresOn: '2026-12-01',
    endsOn: null,
    signedBy: 's',
    origin: 'demo',
  },
  portion: 1,
  lastDoses: [],
  daysSinceLastDose: 1,
  checks: [],
  doseToday: null,
  openedBy: null,
};
const ready = (over: Partial<Ready> = {}): Ready => ({
  ...nothingTicked,
  identifiers: [true, true],
  impairment: 'none_seen',
  ...over,
});

describe('what is sent', () => {
  it('is the ordered amount, nothing of a declined dose, and a stated part of a partial one', () => {
    expect(amountOf(ready(), 80_000, null)).toBe(80_000);
    expect(amountOf(ready({ observation: 'vomited' }), 80_000, null)).toBe(80_000);
    expect(amountOf(ready({ observation: 'declined' }), 80_000, null)).toBe(0);
    expect(amountOf(ready({ observation: 'partial' }), 80_000, 30_000)).toBe(30_000);
    expect(amountOf(ready({ observation: 'partial' }), 80_000, 80_000)).toBeNull();
    expect(amountOf(ready({ observation: 'partial' }), 80_000, null)).toBeNull();
  });

  it('is one portion of a split dose', () => {
    expect(orderedMcg({ ...card, order: { ...card.order!, portions: 2, portionMcg: 40_000 }, portion: 2 })).toBe(
      40_000,
    );
  });

  it('is nothing without an order or without the impairment check', () => {
    expect(bodyOf({ ...card, order: null }, ready(), 0, [])).toBeNull();
    expect(bodyOf(card, nothingTicked, 80_000, [])).toBeNull();
    expect(bodyOf(card, ready(), 80_000, [])).toMatchObject({ orderId: 'o', portion: 1, doseMcg: 80_000 });
  });
});

describe('the checks before the dose', () => {
  const stops = (over: Partial<Ready>) =>
    standingOf(checksNow(card, ready(over), [], ['nurse'])).stops.map((each) => each.ruleId);

  it('stop as soon as impairment is seen, before anything is sent, unless nothing is given', () => {
    expect(stops({})).toEqual([]);
    expect(stops({ impairment: 'seen' })).toEqual(['R-071']);
    expect(stops({ impairment: 'seen', observation: 'declined' })).toEqual([]);
  });

  it('leave what the server answered about everything else as it is', () => {
    const server: Evaluation = {
      ruleId: 'R-200',
      ruleVersion: 1,
      severity: 'HARD_STOP',
      result: 'failed',
      message: 'The order is expired',
      citation: '',
      inputs: {},
      overridableBy: [],
    };
    expect(checksNow(card, ready(), [server], ['nurse'])[0]).toMatchObject({ result: 'failed' });
  });

  it('are not called passed before the nurse has confirmed them', () => {
    expect([
      isConfirmed('R-208', nothingTicked),
      isConfirmed('R-071', nothingTicked),
      isConfirmed('R-200', nothingTicked),
    ]).toEqual([false, false, true]);
  });
});
