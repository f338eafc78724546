import { standardPolicy } from '../../policy';
import { isRefusal } from '../../refusal';
import { addDays } from '../../time';
import { micrograms } from '../../units';
import { finding } from '../example-answers';
import { exampleChart, given, methadoneOrder, now, today } from '../example-chart';
import { decideBottles, preparationFacts, releaseFacts } from './bottle-batch';
import {
  approved,
  atPickUp,
  atPreparing,
  bottle,
  bottles,
  designee,
  released,
  said,
  scene,
  usualPickUp,
  week,
} from './bottle-example';
import { serialInWords } from './bottle-serial';

const tomorrow = addDays(today, 1);
const one = (on: string, more: object = {}) => ({ bottles: [{ on, portion: 1, doseMcg: 80_000, ...more }] });
const at = (hour: string) => `${today}T${hour}:00Z`;

describe('a batch of bottles', () => {
  it('six approved days may be filled and handed out (R-063 to R-066, R-090 to R-093, R-200, R-211)', () => {
    expect(atPreparing().filter(({ result }) => result !== 'passed')).toEqual([]);
    expect(atPickUp().filter(({ result }) => result !== 'passed')).toEqual([]);
  });

  it('is filled under an order in force, in its amount, within its days (R-200)', () => {
    expect(said(atPreparing({}, { orderId: 'other' }), 'R-200')).toBe('HARD_STOP');
    expect(said(atPreparing({}, one(tomorrow, { doseMcg: 80_001 })), 'R-200')).toBe('HARD_STOP');
    expect(said(atPreparing({}, one('2026-08-30')), 'R-200')).toBe('passed');
    expect(said(atPreparing({}, one('2026-08-31')), 'R-200')).toBe('HARD_STOP');
    const stopped = { orders: [{ ...methadoneOrder, endsOn: today }] };
    expect(said(atPreparing({ chart: stopped }), 'R-200')).toBe('HARD_STOP');
  });

  it('follows the steps of the order day by day (R-200)', () => {
    const order = { ...methadoneOrder, steps: [{ from: addDays(today, 3), doseMcg: micrograms(70_000) }] };
    const amounts = week.bottles.map((each, index) => ({ ...each, doseMcg: index < 2 ? 80_000 : 70_000 }));
    expect(said(atPreparing({ chart: { orders: [order] } }, { bottles: amounts }), 'R-200')).toBe('passed');
    expect(said(atPreparing({ chart: { orders: [order] } }), 'R-200')).toBe('HARD_STOP');
  });

  it('an injection never goes home (R-120, R-200)', () => {
    const order = { ...methadoneOrder, product: 'buprenorphine-xr-sublocade' as const };
    const [stop] = atPreparing({ chart: { orders: [order] } }).filter(({ ruleId }) => ruleId === 'R-200');
    expect(stop?.message).toContain('never goes home');
  });

  it('an order on hold after missed days fills nothing (R-052, R-200)', () => {
    const doses = [given(addDays(today, -5))];
    expect(said(atPreparing({ chart: { doses } }), 'R-200')).toBe('HARD_STOP');
  });

  it('one bottle a day, none for a day that is over, that was dosed or that has its bottle (BOTTLE-DATES-1)', () => {
    const rule = 'BOTTLE-DATES-1';
    expect(said(atPreparing({}, one(addDays(today, -1))), rule)).toBe('HARD_STOP');
    expect(said(atPreparing({}, one(today)), rule)).toBe('passed');
    expect(said(atPreparing({ chart: { doses: [given(today)] } }, one(today)), rule)).toBe('HARD_STOP');
    const twice = { bottles: [...one(tomorrow).bottles, ...one(tomorrow).bottles] };
    expect(said(atPreparing({}, twice), rule)).toBe('HARD_STOP');
    for (const state of ['prepared', 'labelled', 'released'] as const)
      expect([state, said(atPreparing({ chart: { takeHomes: [bottle(tomorrow, { state })] } }), rule)]).toEqual([
        state,
        'HARD_STOP',
      ]);
    for (const state of ['returned_full', 'recalled', 'voided'] as const)
      expect(said(atPreparing({ chart: { takeHomes: [bottle(tomorrow, { state })] } }), rule)).toBe('passed');
    expect(said(atPreparing({}, { bottles: [] }), rule)).toBe('HARD_STOP');
  });

  it('what was filled for a day that was dosed since stays here (BOTTLE-DATES-1)', () => {
    const made = [bottle(today), bottle(tomorrow)];
    const scans = made.map(({ serial }) => ({ text: serial, how: 'scanned' as const }));
    expect(said(atPickUp({ scans }, {}, made), 'BOTTLE-DATES-1')).toBe('passed');
    expect(
      said(atPickUp({ scans }, { chart: { takeHomes: made, doses: [given(today)] } }, made), 'BOTTLE-DATES-1'),
    ).toBe('HARD_STOP');
  });

  it.each(['name', 'address', 'phone'] as const)('no label without the %s of the program (R-090)', (missing) => {
    const contact = { ...scene.contact, [missing]: ' ' };
    expect(said(atPreparing({ scene: { contact } }), 'R-090')).toBe('HARD_STOP');
  });

  it('nothing leaves without its label (R-090)', () => {
    const made = bottles(tomorrow, 6, { state: 'prepared' });
    expect(said(atPickUp({}, {}, made), 'R-090')).toBe('HARD_STOP');
  });

  it('only in child-resistant packaging (R-091)', () => {
    expect(said(atPreparing({}, { childResistant: false }), 'R-091')).toBe('HARD_STOP');
  });

  it('the rules are asked as of the day of pick-up (R-063, R-200)', () => {
    const chart = { orders: [{ ...methadoneOrder, startsOn: tomorrow }] };
    expect(said(atPreparing({ chart }), 'R-200')).toBe('HARD_STOP');
    const batch = { pickUpOn: tomorrow, ...one(addDays(today, 2)) };
    expect(said(atPreparing({ chart }, batch), 'R-200')).toBe('passed');
  });
});

describe('bottles that are handed out', () => {
  it('a lockbox is shown, or a prescriber says why not (R-092)', () => {
    expect(said(atPickUp({ lockboxSeen: false }), 'R-092')).toBe('OVERRIDE');
    expect(said(atPickUp({ lockboxSeen: false }, { policy: { th_lockbox_required: false } }), 'R-092')).toBe('passed');
    expect(said(atPreparing(), 'R-092')).toBeUndefined();
  });

  it('safe storage is talked through before the first, and again after a year (R-093)', () => {
    const talked = (on: string) => ({
      chart: { findings: { advice: [finding<'advice'>(on, { topic: 'take-home-storage' })] } },
    });
    expect(said(atPickUp({ educated: false }), 'R-093')).toBe('HARD_STOP');
    expect(said(atPickUp({ educated: true }), 'R-093')).toBe('passed');
    expect(said(atPickUp({ educated: false }, talked(addDays(today, -365))), 'R-093')).toBe('passed');
    expect(said(atPickUp({ educated: false }, talked(addDays(today, -366))), 'R-093')).toBe('WARN');
    const driving = { findings: { advice: [finding<'advice'>(today, { topic: 'driving' })] } };
    expect(said(atPickUp({ educated: false }, { chart: driving }), 'R-093')).toBe('HARD_STOP');
  });

  it('every bottle is scanned; one of another batch is named (R-211)', () => {
    const [first, ...rest] = usualPickUp.scans;
    expect(said(atPickUp({ scans: rest }), 'R-211')).toBe('HARD_STOP');
    const wrong = bottle('2026-06-29').serial;
    const found = atPickUp({ scans: [...usualPickUp.scans, { text: wrong, how: 'scanned' }] }).find(
      ({ ruleId }) => ruleId === 'R-211',
    );
    expect(found?.severity).toBe('HARD_STOP');
    expect(found?.message).toContain(serialInWords(wrong));
    expect(said(atPickUp({ scans: [{ text: '4006381333931', how: 'scanned' }] }), 'R-211')).toBe('HARD_STOP');
    expect(said(atPickUp({ scans: [...rest, { text: first?.text ?? '', how: 'typed' }] }), 'R-211')).toBe('OVERRIDE');
  });

  it('to a person who is known: dosed today, or by two identifiers (R-208)', () => {
    const chart = { doses: [given(today)] };
    const receiver = { kind: 'patient' as const, identifiers: ['photo'] };
    expect(said(atPickUp({ receiver }), 'R-208')).toBe('HARD_STOP');
    expect(said(atPickUp({ receiver }, { chart }), 'R-208')).toBe('passed');
  });

  it('not past a clinical hold (R-207)', () => {
    const flag = {
      id: 'f',
      kind: 'clinical_safety' as const,
      blocks: true,
      orderId: null,
      says: 'Sedated',
      placedOn: today,
      expiresOn: null,
    };
    expect(said(atPickUp({}, { chart: { flags: [flag] } }), 'R-207')).toBe('HARD_STOP');
    expect(said(atPickUp({}, { chart: { flags: [{ ...flag, blocks: false }] } }), 'R-207')).toBe('passed');
  });

  it('somebody else needs name, order, consent, identification and signature, all of them (R-097)', () => {
    const receiver = { kind: 'designee' as const, id: 'designee', photoIdSeen: true, custodySigned: true };
    const named = (change: object) =>
      said(atPickUp({ receiver }, { scene: { designees: [{ ...designee, ...change }] } }), 'R-097');
    expect(named({})).toBe('passed');
    expect(named({ ended: true })).toBe('HARD_STOP');
    expect(named({ orderedBy: null })).toBe('HARD_STOP');
    expect(named({ reason: ' ' })).toBe('HARD_STOP');
    expect(named({ to: addDays(today, -1) })).toBe('HARD_STOP');
    expect(named({ from: tomorrow })).toBe('HARD_STOP');
    expect(named({ namesDesignee: false })).toBe('HARD_STOP');
    expect(named({ consentUntil: addDays(today, -1) })).toBe('HARD_STOP');
    expect(named({ consentUntil: today })).toBe('passed');
    expect(said(atPickUp({ receiver: { ...receiver, photoIdSeen: false } }), 'R-097')).toBe('HARD_STOP');
    expect(said(atPickUp({ receiver: { ...receiver, custodySigned: false } }), 'R-097')).toBe('HARD_STOP');
    expect(said(atPickUp({ receiver: { ...receiver, id: 'x' } }), 'R-097')).toBe('HARD_STOP');
    expect(said(atPickUp(), 'R-097')).toBeUndefined();
  });

  it('what is in hand counts with what is handed out (R-066)', () => {
    const inHand = bottles(addDays(today, 10), 1, released);
    const made = bottles(tomorrow, 6);
    const all = { chart: { takeHomes: [...made, ...inHand] }, scene: { decision: { ...approved, days: 28 } } };
    const young = { ...all, chart: { ...all.chart, firstDoseOn: '2026-06-01', doses: exampleChart.doses } };
    expect(said(atPickUp({}, young, made), 'R-066')).toBe('passed');
    const two = {
      ...young,
      chart: { ...young.chart, takeHomes: [...made, ...bottles(addDays(today, 10), 2, released)] },
    };
    expect(said(atPickUp({}, two, made), 'R-066')).toBe('HARD_STOP');
  });
});

describe('after a call-back or a loss', () => {
  const callBack = (outcome: 'correct' | 'short' | 'tampered' | 'no-show' | null, dueAt = at('09:00')) => ({
    chart: {
      bottleEvents: {
        callBacks: [{ id: 'k', on: addDays(today, -1), dueAt, outcome, closedAt: outcome && at('10:00') }],
        losses: [],
        returns: [],
      },
    },
  });

  it.each(['short', 'tampered', 'no-show'] as const)(
    '%s waits for a prescriber, who may give a reason (R-095)',
    (outcome) => {
      expect(said(atPickUp({}, callBack(outcome)), 'R-095')).toBe('OVERRIDE');
      expect(said(atPreparing(callBack(outcome)), 'R-095')).toBe('WARN');
      const anew = { decision: { ...approved, on: today, at: new Date(at('10:30')) } };
      expect(said(atPickUp({}, { ...callBack(outcome), scene: anew }), 'R-095')).toBe('passed');
    },
  );

  it('one whose time is over counts as a no-show, before that it waits (R-095)', () => {
    expect(said(atPickUp({}, callBack(null, at('10:59'))), 'R-095')).toBe('OVERRIDE');
    expect(said(atPickUp({}, callBack(null, at('11:00'))), 'R-095')).toBe('passed');
    expect(said(atPickUp({}, callBack('correct')), 'R-095')).toBe('passed');
    expect(said(atPickUp(), 'R-095')).toBeUndefined();
  });

  it('a lost bottle is replaced only under an order that was signed since (R-098)', () => {
    const lost = bottle(tomorrow, { id: 'lost', state: 'reported_lost', lostOn: addDays(today, -1) });
    const losses = [{ id: 'l', kind: 'stolen' as const, on: addDays(today, -1), at: at('08:00'), bottleIds: ['lost'] }];
    const chart = { takeHomes: [lost], bottleEvents: { callBacks: [], losses, returns: [] } };
    expect(said(atPreparing({ chart }), 'R-098')).toBe('HARD_STOP');
    expect(said(atPreparing({ chart }, one(addDays(today, 2))), 'R-098')).toBe('passed');
    const orders = [{ ...methadoneOrder, signedAt: new Date(at('09:00')) }];
    expect(said(atPreparing({ chart: { ...chart, orders } }), 'R-098')).toBe('passed');
  });
});

describe('the decision on bottles', () => {
  const facts = (more: Partial<typeof week> = {}) =>
    preparationFacts({ ...week, ...more }, exampleChart, scene, standardPolicy, now);

  it('says the first stop and keeps every answer (R-002)', () => {
    const refused = decideBottles(facts({ childResistant: false }));
    expect(refused).toMatchObject({ code: 'take-home.refused' });
    const dispensed = decideBottles(facts());
    expect(isRefusal(dispensed) ? dispensed.says : dispensed.evaluations.length).toBeGreaterThan(6);
  });

  it('typed codes need a reason of whoever hands them out (R-211)', () => {
    const made = bottles(tomorrow, 6);
    const scans = usualPickUp.scans.map((scan) => ({ ...scan, how: 'typed' as const }));
    const attempt = { pickUp: { ...usualPickUp, scans } };
    const batch = { reason: 'take-home' as const, orderId: 'order', childResistant: true, bottles: made };
    const chart = { ...exampleChart, takeHomes: made };
    const asked = (overrides: object = {}) =>
      decideBottles(releaseFacts(batch, { ...attempt, ...overrides }, chart, scene, standardPolicy, now));
    expect(asked()).toMatchObject({ code: 'take-home.refused' });
    const because = { ruleId: 'R-211', reasonCode: 'scanner', reasonText: 'The scanner at window 2 is broken' };
    expect(isRefusal(asked({ overrides: [because] }))).toBe(false);
  });

  it('somebody without a license neither fills nor hands out (R-201)', () => {
    const giver = { staffId: 'x', roles: ['nurse' as const], licences: [] };
    const refused = decideBottles(preparationFacts(week, exampleChart, { ...scene, giver }, standardPolicy, now));
    expect(refused).toMatchObject({ code: 'take-home.licence' });
  });
});
