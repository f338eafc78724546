import { standardPolicy } from '../../policy';
import { refuseCollection, refuseCustody } from './collection';
import { checkTestOrder, type TestOrderFacts } from './order-rules';
import { canSee, type KnownPanel, panelState, refusePanel, standardPanel, standardPanelFor } from './panel';
import { nothingChecked, type ValidityValues, validityOf } from './validity';

const today = '2026-06-10';
const now = new Date('2026-06-10T15:00:00Z');
const panel: KnownPanel = { id: 'p', ...standardPanel, validFrom: '2026-01-01', endsOn: null, why: null };
const order: TestOrderFacts = {
  today,
  panel,
  reason: 'clinical',
  rationale: null,
  observedReason: null,
  pregnant: false,
  consent: null,
  specimenId: null,
};
const answers = (change: Partial<TestOrderFacts>) =>
  checkTestOrder({ ...order, ...change })
    .filter(({ result }) => result === 'failed')
    .map(({ ruleId, severity }) => `${ruleId} ${severity}`);

describe('ordering a drug test', () => {
  it('a panel that is not in use cannot be ordered: nobody pushes through (R-401)', () => {
    expect(answers({})).toEqual([]);
    expect(answers({ panel: { ...panel, endsOn: today, why: 'ended' } })).toEqual(['R-401 HARD_STOP']);
    expect(answers({ panel: { ...panel, endsOn: today, why: 'replaced' } })).toEqual(['R-401 HARD_STOP']);
    expect(answers({ panel: { ...panel, endsOn: '2026-06-11', why: 'ended' } })).toEqual([]);
    expect(answers({ panel: { ...panel, validFrom: '2026-06-11' } })).toEqual(['R-401 HARD_STOP']);
  });

  it('the default panel sees fentanyl, methadone with EDDP and buprenorphine with its metabolite (R-401)', () => {
    const wanted = [
      'morphine',
      'codeine',
      '6-mam',
      'fentanyl',
      'norfentanyl',
      'oxycodone',
      'methadone',
      'eddp',
      'buprenorphine',
    ];
    for (const one of [
      ...wanted,
      'norbuprenorphine',
      'benzodiazepines',
      '7-aminoclonazepam',
      'cocaine',
      'amphetamine',
      'xylazine',
    ])
      expect([one, canSee(standardPanel, one)]).toEqual([one, true]);
    expect(canSee(standardPanel, 'etg')).toBe(false);
    expect(canSee(standardPanelFor({ alcohol: true, cannabis: true }), 'etg')).toBe(true);
    expect(canSee(standardPanelFor({ alcohol: false, cannabis: true }), 'thc')).toBe(true);
    expect(canSee(standardPanelFor({ alcohol: false, cannabis: true }), 'ethyl glucuronide')).toBe(false);
  });

  it('a panel is written version by version, from today on (R-401)', () => {
    const next = { ...standardPanel, version: 2, validFrom: today };
    expect(refusePanel(next, { before: panel, today })).toBeNull();
    expect(refusePanel({ ...next, version: 3 }, { before: panel, today })?.code).toBe('panel.taken');
    expect(refusePanel({ ...next, version: 1 }, { before: panel, today })?.code).toBe('panel.taken');
    expect(refusePanel({ ...next, validFrom: '2026-06-09' }, { before: panel, today })?.code).toBe('panel.invalid');
    expect(refusePanel({ ...next, analytes: [] }, { before: panel, today })?.code).toBe('panel.invalid');
    const unknown = [{ analyte: 'moonlight', cutoff: null, units: 'ng/mL' }];
    expect(refusePanel({ ...next, analytes: unknown }, { before: panel, today })?.says).toContain('moonlight');
    expect(refusePanel({ ...next, stage: 'definitive' }, { before: panel, today })?.code).toBe('panel.invalid');
    const twice = [...standardPanel.analytes, { analyte: 'cocaine', cutoff: 1, units: 'ng/mL' }];
    expect(refusePanel({ ...next, analytes: twice }, { before: panel, today })?.code).toBe('panel.invalid');
    expect(panelState({ validFrom: today, endsOn: null }, today)).toBe('active');
  });

  it('a test for cause needs a clinical reason (R-412)', () => {
    expect(answers({ reason: 'for-cause' })).toEqual(['R-412 HARD_STOP']);
    expect(answers({ reason: 'for-cause', rationale: 'Drowsy at the window' })).toEqual([]);
  });

  it('a definitive test is of a specimen, with a definitive panel (R-402)', () => {
    expect(answers({ reason: 'definitive' })).toEqual(['R-402 HARD_STOP']);
    expect(answers({ reason: 'definitive', specimenId: 's' })).toEqual(['R-402 HARD_STOP']);
    expect(answers({ reason: 'definitive', specimenId: 's', panel: { ...panel, stage: 'definitive' } })).toEqual([]);
  });

  it('direct observation is ordered with a reason only (R-404)', () => {
    expect(answers({ observedReason: ' ' })).toEqual(['R-404 HARD_STOP']);
    expect(answers({ observedReason: 'Two invalid specimens' })).toEqual(['R-404 WARN']);
  });

  it('in pregnancy consent and notice come first, or a prescriber says why not (R-186)', () => {
    expect(answers({ pregnant: true })).toEqual(['R-186 OVERRIDE']);
    expect(answers({ reason: 'pregnancy' })).toEqual(['R-186 OVERRIDE']);
    const consent = { consentedOn: today, noticeGiven: true };
    expect(answers({ pregnant: true, consent })).toEqual([]);
    expect(answers({ pregnant: true, consent: { ...consent, noticeGiven: false } })).toEqual(['R-186 OVERRIDE']);
    expect(answers({ pregnant: true, consent: { ...consent, consentedOn: '2026-06-11' } })).toEqual(['R-186 OVERRIDE']);
  });
});

describe('the specimen', () => {
  const taken = {
    barcode: 'S-0001',
    matrix: 'urine',
    panelMatrix: 'urine',
    identifiers: ['photo', 'date of birth'],
    observed: 'unobserved',
    observer: null,
    observedReason: null,
    temperatureTenthsF: null,
    temperatureMinutes: null,
    collectedAt: now,
    now,
  } as const;

  it('carries a label, and two identifiers were checked (R-404)', () => {
    expect(refuseCollection(taken)).toBeNull();
    expect(refuseCollection({ ...taken, barcode: 'a b' })?.says).toContain('label');
    expect(refuseCollection({ ...taken, identifiers: ['photo', 'photo'] })?.says).toContain('two identifiers');
    expect(refuseCollection({ ...taken, collectedAt: new Date(now.getTime() + 120_000) })?.says).toContain('time');
  });

  it('is watched only where the order says so, by somebody who is named (R-404)', () => {
    expect(refuseCollection({ ...taken, observed: 'observed', observer: 'Lee' })?.says).toContain('oral fluid');
    expect(refuseCollection({ ...taken, observed: 'observed', observedReason: 'Two invalid ones' })?.says).toContain(
      'observer',
    );
    expect(
      refuseCollection({ ...taken, observed: 'observed', observedReason: 'Two invalid ones', observer: 'Lee' }),
    ).toBeNull();
  });

  it('may be oral fluid for who cannot give urine, and nothing else (R-409)', () => {
    expect(refuseCollection({ ...taken, matrix: 'oral-fluid', observed: 'oral-fluid' })).toBeNull();
    expect(refuseCollection({ ...taken, matrix: 'hair' })?.code).toBe('specimen.refused');
  });

  it('goes from hand to hand with from, to and time (R-404)', () => {
    const step = {
      kind: 'handed-over',
      from: 'Nurse',
      to: 'Courier',
      at: now,
      now,
      collectedAt: now,
      disposed: false,
    } as const;
    expect(refuseCustody(step)).toBeNull();
    expect(refuseCustody({ ...step, to: 'nurse ' })?.says).toContain('two sides');
    expect(refuseCustody({ ...step, at: new Date(now.getTime() - 1000) })?.says).toContain('after the collection');
    expect(refuseCustody({ ...step, disposed: true })?.says).toContain('disposed');
  });

  const status = (
    values: Partial<ValidityValues>,
    temperatureTenthsF: number | null = null,
    temperatureMinutes: number | null = 3,
  ) =>
    validityOf('urine', { ...nothingChecked, ...values }, { temperatureTenthsF, temperatureMinutes }, standardPolicy)
      .status;

  it.each([
    [{ creatinineMgDl: 20 }, 'valid'],
    [{ creatinineMgDl: 19.9 }, 'dilute'],
    [{ creatinineMgDl: 2 }, 'dilute'],
    [{ creatinineMgDl: 1.9 }, 'substituted'],
    [{ ph: 4.5 }, 'valid'],
    [{ ph: 4.4 }, 'invalid'],
    [{ ph: 3 }, 'invalid'],
    [{ ph: 2.9 }, 'adulterated'],
    [{ ph: 9 }, 'valid'],
    [{ ph: 9.1 }, 'invalid'],
    [{ ph: 11 }, 'invalid'],
    [{ ph: 11.1 }, 'adulterated'],
    [{ specificGravity: 1.003 }, 'valid'],
    [{ specificGravity: 1.0029 }, 'dilute'],
    [{ oxidants: true }, 'adulterated'],
    [{ oxidants: false }, 'valid'],
    [{ creatinineMgDl: 1, oxidants: true }, 'adulterated'],
    [{ creatinineMgDl: 10, ph: 9.5 }, 'invalid'],
    [{}, 'not-checked'],
  ] as const)('%j is %s (R-403)', (values, expected) => {
    expect(status(values)).toBe(expected);
  });

  it.each([
    [900, 4, 'valid'],
    [899, 4, 'invalid'],
    [1000, 4, 'valid'],
    [1001, 4, 'invalid'],
    // Read later it has cooled, and says nothing.
    [850, 5, 'not-checked'],
  ] as const)('%d tenths of a degree after %d minutes is %s (R-403)', (tenths, minutes, expected) => {
    expect(status({}, tenths, minutes)).toBe(expected);
  });
});
