import { type Policy, standardPolicy } from '../../policy';
import { addDays } from '../../time';
import { micrograms } from '../../units';
import { exampleChart, given, givenDaily, methadoneOrder, now, onFile, today } from '../example-chart';
import type { KnownOrder, MedicationChart } from '../medication-chart';
import { byNeed, expiringProtocols, roundOf } from './round';
import type { RoundKind } from './round-item';

const round = (change: Partial<MedicationChart>, kind?: RoundKind, policy: Policy = standardPolicy) =>
  roundOf({ ...exampleChart, ...change }, policy, now).filter((item) => kind === undefined || item.kind === kind);
const order = (more: Partial<KnownOrder>): KnownOrder => ({ ...methadoneOrder, ...more });
/** The last dose so many days ago. */
const lastDose = (ago: number) => [given(addDays(today, -ago))];
const telephone = (hoursAgo: number) => ({
  receivedBy: 'nurse',
  receivedAt: new Date(now.getTime() - hoursAgo * 3_600_000),
  cosignedAt: null,
  bridge: false,
});

describe('the prescriber’s round', () => {
  it('somebody with everything in order is not on it', () => {
    expect(round({})).toEqual([]);
  });

  it('nobody is on it whose episode has ended, or who died', () => {
    const flags = [
      { id: 'f', kind: 'clinical_safety', blocks: true, orderId: null, says: 'x', placedOn: today, expiresOn: null },
    ] as const;
    expect(round({ flags })).toHaveLength(1);
    expect(round({ flags, episode: exampleChart.episode && { ...exampleChart.episode, open: false } })).toEqual([]);
    expect(round({ flags, person: { ...exampleChart.person, deceased: true } })).toEqual([]);
  });

  describe('orders', () => {
    it.each([
      [15, undefined],
      [14, 'info'],
      [7, 'soon'],
      [1, 'now'],
      [0, 'now'],
    ])('that end in %i days: %s (R-205)', (days, severity) => {
      const [item] = round({ orders: [order({ expiresOn: addDays(today, days) })] }, 'expiring');
      expect(item?.severity).toBe(severity);
      if (item !== undefined) expect(item).toMatchObject({ ruleId: 'R-205', acts: [{ act: 'renew', id: 'order' }] });
    });

    it('that a signed one follows without a gap are done with (R-205)', () => {
      const ending = order({ expiresOn: addDays(today, 3) });
      const next = (startsIn: number) =>
        order({ id: 'next', startsOn: addDays(today, startsIn), expiresOn: addDays(today, 60) });
      expect(round({ orders: [next(4), ending] }, 'expiring')).toEqual([]);
      expect(round({ orders: [next(5), ending] }, 'expiring')).toHaveLength(1);
    });

    it('that ran out under a person on medication say so until the pause is over (R-205)', () => {
      const ended = (days: number) =>
        round({ orders: [order({ expiresOn: addDays(today, -days) })], doses: [] }, 'expiring');
      expect(ended(1)).toMatchObject([{ severity: 'now', says: expect.stringContaining('no dose can be given') }]);
      expect(ended(30)).toHaveLength(1);
      expect(ended(31)).toEqual([]);
      const episode = exampleChart.episode && { ...exampleChart.episode, moud: 'paused' };
      const paused = round({ episode, orders: [order({ expiresOn: addDays(today, -3) })], doses: [] }, 'expiring');
      expect(paused).toMatchObject([{ severity: 'info' }]);
    });

    it('that were stopped by a prescriber are nobody’s task (R-205)', () => {
      expect(round({ orders: [order({ endsOn: addDays(today, -2) })] }, 'expiring')).toEqual([]);
    });

    it('taken by telephone wait for the co-signature, with their deadline (R-203)', () => {
      const [fresh] = round({ orders: [order({ verbal: telephone(2) })] }, 'cosign');
      expect(fresh).toMatchObject({
        ruleId: 'R-203',
        severity: 'soon',
        due: '2026-06-13',
        acts: [{ act: 'cosign', id: 'order' }],
      });
      expect(round({ orders: [order({ verbal: telephone(30) })] }, 'cosign')).toMatchObject([{ severity: 'soon' }]);
      expect(round({ orders: [order({ verbal: telephone(50) })] }, 'cosign')).toMatchObject([{ severity: 'now' }]);
      expect(round({ orders: [order({ verbal: telephone(73) })] }, 'cosign')).toMatchObject([
        { severity: 'now', says: expect.stringContaining('on hold until it is co-signed') },
      ]);
      const signed = { ...telephone(73), cosignedAt: now };
      expect(round({ orders: [order({ verbal: signed })] }, 'cosign')).toEqual([]);
    });
  });

  describe('missed days', () => {
    const missed = (days: number, more: Partial<MedicationChart> = {}) =>
      round({ doses: lastDose(days + 1), ...more }, 'missed')[0];

    it('1 and 2 are good to know (R-050, R-051)', () => {
      expect(missed(1)).toMatchObject({ ruleId: 'R-050', severity: 'info' });
      expect(missed(2)).toMatchObject({ ruleId: 'R-051', severity: 'info' });
    });

    it('3 hold the order; the proposal is half of the last dose (R-052)', () => {
      expect(missed(3)).toMatchObject({
        ruleId: 'R-052',
        severity: 'now',
        says: expect.stringContaining('half of 80 mg is 40 mg, then reassess'),
      });
    });

    it('4 ask for a visit; the proposal is the lower of half and 40 mg (R-053)', () => {
      const high = [given(addDays(today, -5), { doseMcg: micrograms(120_000) })];
      expect(missed(4, { doses: high })).toMatchObject({
        ruleId: 'R-053',
        says: expect.stringContaining('see the person; 40 mg'),
      });
      const low = [given(addDays(today, -5), { doseMcg: micrograms(60_000) })];
      expect(missed(4, { doses: low })).toMatchObject({
        says: expect.stringContaining('see the person; 30 mg'),
        acts: [{ act: 'order' }, { act: 'review', about: 'missed-days', id: 'order' }, { act: 'chart' }],
      });
    });

    it('5 or more begin anew (R-054)', () => {
      expect(missed(5)).toMatchObject({ ruleId: 'R-054', says: expect.stringContaining('start anew') });
    });

    it('a single one in induction makes increases wait (R-055)', () => {
      expect(missed(1, { firstDoseOn: addDays(today, -4) })).toMatchObject({ ruleId: 'R-055', severity: 'soon' });
      expect(missed(1, { firstDoseOn: addDays(today, -14) })).toMatchObject({ ruleId: 'R-050' });
    });

    it('none where today’s dose was given, or a dose elsewhere was verified (R-057, R-083)', () => {
      expect(missed(3, { doses: [given(today), ...lastDose(4)] })).toBeUndefined();
      const elsewhere = {
        id: 'x',
        on: addDays(today, -1),
        productClass: 'methadone' as const,
        doseMcg: micrograms(80_000),
        facility: 'County hospital',
        source: 'hospital' as const,
        state: 'verified' as const,
      };
      expect(missed(3, { externalDoses: [elsewhere] })).toBeUndefined();
      expect(missed(3, { externalDoses: [{ ...elsewhere, state: 'reported' }] })).toMatchObject({ ruleId: 'R-052' });
    });

    it('an order that was signed after the gap is not held by it (R-052)', () => {
      const orders = [order({ startsOn: today, signedAt: now })];
      expect(missed(3, { orders })).toMatchObject({
        severity: 'info',
        ruleId: 'R-052',
        says: expect.stringContaining('the order was signed since'),
      });
    });
  });

  it('holds wait to be released, those that stop a dose first (R-207)', () => {
    const flag = {
      id: 'f',
      kind: 'see_prescriber',
      orderId: null,
      says: 'Swollen leg',
      placedOn: '2026-06-08',
      expiresOn: null,
    } as const;
    expect(round({ flags: [{ ...flag, blocks: true }] })).toMatchObject([
      { kind: 'hold', severity: 'now', due: '2026-06-08', acts: [{ act: 'release', id: 'f' }] },
    ]);
    expect(round({ flags: [{ ...flag, blocks: false }] })).toMatchObject([{ severity: 'soon' }]);
    expect(round({ flags: [{ ...flag, blocks: true, expiresOn: '2026-06-09' }] })).toEqual([]);
    expect(round({ flags: [{ ...flag, kind: 'message', blocks: false }] })).toEqual([]);
  });

  it('a long QTc stays until it was reviewed; 450 ms is not long (R-076)', () => {
    const ecg = (qtcMs: number) => ({
      ...onFile,
      ecg: [{ ...at('2026-06-01'), details: { qtcMs, formula: 'bazett' as const, declined: false } }],
    });
    expect(round({ findings: ecg(450) }, 'ecg')).toEqual([]);
    expect(round({ findings: ecg(451) }, 'ecg')).toMatchObject([{ ruleId: 'R-076', severity: 'soon' }]);
    expect(round({ findings: ecg(500) }, 'ecg')).toMatchObject([{ severity: 'now' }]);
    const review = [{ ...at('2026-06-02'), details: { about: 'qtc' as const, words: 'Stays, potassium checked' } }];
    expect(round({ findings: { ...ecg(500), review } }, 'ecg')).toEqual([]);
  });

  it('an overdose waits for a prescriber’s review (R-174)', () => {
    const event = { id: 'od', on: '2026-06-07', fatal: false, reviewedOn: null };
    expect(round({ overdoses: [event] }, 'overdose')).toMatchObject([
      { severity: 'now', acts: [{ act: 'review', about: 'overdose', id: 'od' }, { act: 'chart' }] },
    ]);
    expect(round({ overdoses: [{ ...event, reviewedOn: '2026-06-08' }] }, 'overdose')).toEqual([]);
  });

  it('an injection is listed from the day its window opens, and late ones first (R-123, R-124)', () => {
    const injected = (on: string) =>
      given(on, {
        product: 'buprenorphine-xr-sublocade',
        productClass: 'buprenorphine',
        doseMcg: micrograms(300_000),
        portion: 1,
      });
    const orders = [
      order({ product: 'buprenorphine-xr-sublocade', frequency: 'monthly', doseMcg: micrograms(300_000) }),
    ];
    const after = (days: number) =>
      round({ orders, doses: [injected(addDays(today, -days)), injected(addDays(today, -days - 30))] }, 'injection')[0];
    expect(after(25)).toBeUndefined();
    expect(after(26)).toMatchObject({ ruleId: 'R-123', severity: 'info' });
    expect(after(28)).toMatchObject({ severity: 'soon', due: today });
    expect(after(43)).toMatchObject({ ruleId: 'R-124', severity: 'now' });
  });

  it('pregnancy is asked about again after thirty days, and not of who said that it cannot be (R-180)', () => {
    const person = { ...exampleChart.person, sexAtBirth: 'female' };
    const asked = (on: string, status: 'not-pregnant' | 'cannot-be') => ({
      ...onFile,
      pregnancy: [{ ...at(on), details: { status, dueOn: null, deliveredOn: null, obstetricProvider: null } }],
    });
    expect(round({ person }, 'pregnancy')).toHaveLength(1);
    expect(round({ person, findings: asked('2026-05-12', 'not-pregnant') }, 'pregnancy')).toEqual([]);
    expect(round({ person, findings: asked('2026-05-11', 'not-pregnant') }, 'pregnancy')).toMatchObject([
      { severity: 'info' },
    ]);
    expect(round({ person, findings: asked('2026-01-01', 'cannot-be') }, 'pregnancy')).toEqual([]);
  });

  it('naloxone that was never offered, and a kit that is about to expire (R-170, R-171)', () => {
    expect(round({ naloxoneOffers: [] }, 'naloxone')).toMatchObject([{ ruleId: 'R-170' }]);
    const kit = { id: 'kit', on: '2026-03-01', outcome: 'accepted' as const, kitExpiresOn: '2026-06-20' };
    expect(round({ naloxoneOffers: [kit] }, 'naloxone')).toMatchObject([{ ruleId: 'R-171', severity: 'info' }]);
  });

  it('is sorted by who needs me today', () => {
    const items = round({
      flags: [
        {
          id: 'f',
          kind: 'clinical_safety',
          blocks: true,
          orderId: null,
          says: 'x',
          placedOn: '2026-06-09',
          expiresOn: null,
        },
      ],
      orders: [order({ expiresOn: addDays(today, 12), verbal: telephone(120) })],
      naloxoneOffers: [],
      doses: givenDaily(9),
    });
    expect([...items].sort(byNeed).map(({ kind }) => kind)).toEqual(['cosign', 'hold', 'naloxone', 'expiring']);
  });

  it('protocols that run out are the director’s to renew (R-204)', () => {
    const protocol = {
      id: 'p',
      name: 'Faster start',
      kind: 'accelerated-titration',
      approvedOn: '2025-06-20',
    } as const;
    const listed = (expiresOn: string) => expiringProtocols([{ ...protocol, expiresOn }], standardPolicy, today);
    expect(listed(addDays(today, 14))).toMatchObject([{ severity: 'soon' }]);
    expect(listed(addDays(today, 15))).toEqual([]);
    expect(listed(addDays(today, -1))).toMatchObject([{ severity: 'now' }]);
    expect(listed(addDays(today, -15))).toEqual([]);
  });
});

function at(day: string) {
  return { id: `finding ${day}`, on: day, at: new Date(`${day}T12:00:00Z`), by: 'dr' };
}
