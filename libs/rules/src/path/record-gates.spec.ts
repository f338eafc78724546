import type { FaceSheetDetails } from '../assessment/face-sheet-kinds';
import { standardPolicy } from '../policy';
import { recorded, standing } from './example-facts';
import type { CareRecords } from './care-records';
import { ask, type Guard } from './guard';
import { entryGuards } from './guards';
import { documents } from './move';
import { trackNames, type PathState, type Track } from './tracks';

const everyGuard = trackNames.flatMap((track) =>
  Object.entries(entryGuards[track] as Readonly<Record<string, readonly Guard[]>>),
);
const at = new Date('2026-06-09T14:00:00Z');
const finding = <Details>(details: Details, on = '2026-06-09') => [{ id: `of ${on}`, on, at, by: 'dr', details }];

function answer(
  id: string,
  records: Partial<CareRecords>,
  state?: string,
  where: Partial<Record<Track, PathState>> = {},
) {
  const guard = everyGuard.find(([into, guards]) => (state ?? into) === into && guards.some((one) => one.id === id));
  const found = guard?.[1].find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return ask(
    found,
    standing(where, recorded(records)),
    { roles: ['counselor', 'prescriber'], attestations: [] },
    standardPolicy,
  );
}

const diagnosis = {
  id: 'd',
  on: '2026-06-02',
  signed: true,
  provisional: false,
  severity: 'severe',
  remission: null,
  lastMetOn: null,
} as const;
const consent = {
  signedBy: 'patient',
  documentVersion: '1',
  language: 'en',
  interpreter: false,
  guardianName: null,
} as const;
const emergency = { id: 'e', at, withdrawal: 'present', overdose: 'none', pregnancy: 'unknown', urgent: [] } as const;
const vitals = {
  pulse: 80,
  systolic: 120,
  diastolic: 80,
  respiratoryRate: 14,
  oxygenSaturation: 98,
  temperatureTenths: 370,
  unarousable: false,
};
const pregnancy = (status: 'pregnant' | 'not-pregnant') => ({
  status,
  dueOn: null,
  deliveredOn: null,
  obstetricProvider: null,
});
const offer = { id: 'o', at, decision: 'declined', informed: true, reofferOn: null } as const;

/** What opens each gate by itself, and what of the same kind does not. */
const cases: readonly (readonly [string, Partial<CareRecords>, Partial<CareRecords>, string?])[] = [
  ['PATH-SCREENED-1', { contact: { triedAt: at, reachedAt: at } }, { contact: { triedAt: at, reachedAt: null } }],
  ['PATH-INTAKE-1', { sections: ['consents'] }, { sections: ['identity'] }],
  ['PATH-ADMITTED-1', { diagnosis }, { diagnosis: { ...diagnosis, severity: 'none' } }],
  [
    'PATH-ADMITTED-1',
    { diagnosis: { ...diagnosis, signed: false, provisional: true } },
    { diagnosis: { ...diagnosis, signed: false } },
  ],
  ['PATH-ADMITTED-1', { diagnosis }, { diagnosis: { ...diagnosis, on: '2025-01-01' } }],
  [
    'PATH-ADMITTED-2',
    { level: { id: 'l', actualLevel: 'iop', decidedAt: at } },
    { level: { id: 'l', actualLevel: null, decidedAt: null } },
  ],
  [
    'PATH-ADMITTED-3',
    { findings: { 'treatment-consent': finding(consent) } },
    { findings: { 'treatment-consent': finding(consent, '2025-01-01') } },
  ],
  [
    'PATH-LEVEL-2',
    { level: { id: 'l', actualLevel: 'iop', decidedAt: at } },
    { level: { id: 'l', actualLevel: 'php', decidedAt: at } },
    'iop',
  ],
  ['PATH-WM-1', { emergency }, { emergency: { ...emergency, withdrawal: 'none' } }],
  ['PATH-WM-1', { cows: { id: 'c', at, total: 5 } }, { cows: { id: 'c', at, total: 4 } }],
  ['PATH-WM-2', { monitoring: { id: 'm', startsAt: at } }, {}],
  ['PATH-WM-3', { findings: { vitals: finding(vitals) } }, { findings: { vitals: finding(vitals, '2026-06-08') } }],
  [
    'PATH-WM-4',
    { findings: { pregnancy: finding(pregnancy('not-pregnant')) } },
    { findings: { pregnancy: finding(pregnancy('pregnant')) } },
  ],
  [
    'PATH-OTP-2',
    {
      findings: { 'opioid-use-disorder': finding({ basis: 'active', severity: 'moderate', icd10: 'F11.20' } as const) },
    },
    { findings: { 'opioid-use-disorder': finding({ basis: 'active', severity: 'mild', icd10: 'F11.10' } as const) } },
  ],
  [
    'PATH-REM-1',
    { diagnosis: { ...diagnosis, remission: 'early', lastMetOn: '2025-12-10' } },
    { diagnosis: { ...diagnosis, remission: 'early', lastMetOn: '2025-12-11' } },
  ],
  ['PATH-OFFERED-DECLINED-1', { offer }, { offer: { ...offer, informed: false } }],
  [
    'PATH-ELIGIBILITY-2',
    { findings: { 'pdmp-check': finding({ found: false }) } },
    { findings: { 'pdmp-check': finding({ found: false }, '2026-01-01') } },
  ],
  ['PATH-ELIGIBILITY-3', { findings: { pregnancy: finding(pregnancy('pregnant')) } }, {}],
  [
    'PATH-TAPER-3',
    { findings: { pregnancy: finding(pregnancy('not-pregnant')) } },
    { findings: { pregnancy: finding(pregnancy('not-pregnant'), '2026-05-10') } },
  ],
  ['PATH-DISCHARGED-5', { naloxoneOn: '2026-05-01' }, { naloxoneOn: '2025-05-01' }],
];

describe('gates ask records first', () => {
  it.each(cases.map((one) => [one[0], one] as const))(
    '%s opens by its record, and otherwise waits for a word',
    (...[, one]) => {
      const [id, opens, shut, into] = one;
      expect(answer(id, opens, into).evaluation.result).toBe('passed');
      expect(answer(id, opens, into).awaitsWord).toBe(false);
      // A record that does not fit never shuts what a word could open.
      expect(answer(id, shut, into).awaitsWord).toBe(true);
    },
  );

  it('an offer on record opens PATH-ADMITTED-4, and without one it warns and stops nobody (R1)', () => {
    expect(answer('PATH-ADMITTED-4', { offer }).evaluation.result).toBe('passed');
    expect(answer('PATH-ADMITTED-4', {}).evaluation).toMatchObject({ result: 'failed', severity: 'WARN' });
  });
});

describe('somebody who is under age (R-022)', () => {
  // On 10 June 2026 a day under 18, and exactly 18.
  const minor = { bornOn: '2008-06-11', sections: ['consents'], findings: { 'treatment-consent': finding(consent) } };
  const gate = (more: Partial<CareRecords>) => answer('PATH-ADMITTED-3', { ...minor, ...more });
  const guardian = (details: Partial<FaceSheetDetails['guardian']>) => ({
    faceSheet: [
      {
        id: 'g',
        kind: 'guardian' as const,
        details: {
          ...{ name: 'Ann', relation: 'parent' as const, phone: null, basis: 'state law', consentSignedOn: null },
          ...{ maySeeRecord: false, school: null, childWelfareWorker: null, ...details },
        },
      },
    ],
  });

  it('is not admitted on their own signature, and no word opens this gate', () => {
    expect(gate({})).toMatchObject({ awaitsWord: false, evaluation: { result: 'failed', severity: 'HARD_STOP' } });
    expect(gate({ bornOn: '2008-06-10' }).evaluation.result).toBe('passed');
    expect(gate({ ours: false }).evaluation.result).toBe('passed');
  });

  it('is admitted once whoever may consent has signed, wherever that is written down', () => {
    const signed = { ...consent, signedBy: 'guardian', guardianName: 'Ann' } as const;
    const document = { id: 'c', document: 'treatment', signedOn: '2026-06-09', expiresOn: null, withdrawnOn: null };
    const says = (more: Partial<CareRecords>) => gate(more).evaluation.result;
    expect(says(guardian({}))).toBe('failed');
    expect(says(guardian({ consentSignedOn: '2026-06-09' }))).toBe('passed');
    expect(says({ findings: { 'treatment-consent': finding(signed) } })).toBe('passed');
    expect(says({ findings: { 'treatment-consent': finding(signed, '2025-01-01') } })).toBe('failed');
    expect(says({ consents: [{ ...document, signer: 'guardian' }] })).toBe('passed');
    expect(says({ consents: [{ ...document, signer: 'guardian', withdrawnOn: '2026-06-10' }] })).toBe('failed');
  });

  it('consents alone where the law of the state is named, and then as everybody does', () => {
    const alone = guardian({ relation: 'none-needed' });
    expect(gate(alone).evaluation.result).toBe('passed');
    expect(gate({ ...alone, sections: [], findings: {} }).awaitsWord).toBe(true);
  });
});

describe('documents to hold when a state is left', () => {
  const held = (state: PathState, records: Partial<CareRecords>) =>
    documents(standing({ main: state }, recorded(records)), 'main')[0];

  it('what is held, what is missing and what Cairn cannot see are told apart, and none stops a move', () => {
    const screened = held('screened', { emergency, instruments: [] });
    expect(screened).toMatchObject({ ruleId: 'PATH-DOCUMENTS-SCREENED', result: 'failed', severity: 'REPORT' });
    expect(screened?.message).toContain('held: emergency screen; missing: substance use screen, suicide risk screen');
    expect(held('admitted', {})?.message).toMatch(/missing: .*initial plan/);
    expect(held('admitted', { ours: false })?.message).toContain('not recorded in Cairn yet: initial plan');
  });

  it('with everything there the document check is passed', () => {
    const form = (instrument: string) => ({
      id: instrument,
      instrument,
      version: 1,
      takenAt: at,
      takenOn: '2026-06-09',
      scores: {},
      band: null,
      positive: false,
    });
    expect(held('screened', { emergency, instruments: [form('asq'), form('taps')] })?.result).toBe('passed');
  });
});
