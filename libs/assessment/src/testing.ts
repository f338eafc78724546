import type { TestClinic } from '@cairn/access/testing';
import { newId } from '@cairn/platform';
import type { FindingDetails, FindingKind, Role } from '@cairn/rules';
import type { FindingService } from './finding.service';

/** What a person is found to be who may have a first dose of methadone today, and who finds it. */
const ready: { readonly [Kind in FindingKind]?: readonly [by: Role, details: FindingDetails[Kind]] } = {
  'opioid-use-disorder': ['prescriber', { basis: 'active', severity: 'severe', icd10: 'F11.20' }],
  'treatment-consent': [
    'nurse',
    { signedBy: 'patient', documentVersion: '1', language: 'en', interpreter: false, guardianName: null },
  ],
  examination: [
    'prescriber',
    {
      extent: 'full',
      place: 'here',
      verified: true,
      modality: 'in-person',
      adequate: true,
      practitionerWithPatient: true,
      labsDrawnOn: null,
      labsRefused: false,
    },
  ],
  'registry-check': ['nurse', { result: 'not-enrolled' }],
  pregnancy: ['prescriber', { status: 'not-pregnant', dueOn: null, deliveredOn: null, obstetricProvider: null }],
  ecg: ['nurse', { qtcMs: 420, formula: 'fridericia', declined: false }],
  'risk-history': [
    'nurse',
    {
      structuralHeartDisease: false,
      arrhythmia: false,
      longQt: false,
      syncope: false,
      familySuddenDeath: false,
      electrolyteRisk: false,
      respiratoryDisease: false,
      sleepApnoea: false,
      childPugh: null,
      frailty: false,
      recentRelease: false,
      recentAbstinence: false,
      bleedingRisk: false,
      plannedSurgeryOn: null,
    },
  ],
  laboratory: ['nurse', { altTenthsUln: 8, astTenthsUln: 9, egfr: 95, acuteHepatitis: false }],
  'dose-assessment': [
    'nurse',
    { sedation: 0, withdrawal: 'moderate', otherSedatives: false, intoxicated: false, stable: false },
  ],
};

/**
 * Records everything that a first dose of methadone asks for, each by somebody who may, at the services' clock or at
 * `at`. `opioid-use` is two days before, so that a first dose of buprenorphine is not too early either.
 */
export async function readyForFirstDose(
  findings: FindingService,
  clinic: Pick<TestClinic, 'actor'>,
  patientId: string,
  at?: Date,
): Promise<void> {
  const when = at === undefined ? {} : { at };
  for (const [kind, [by, details]] of Object.entries(ready) as [
    FindingKind,
    readonly [Role, Record<string, unknown>],
  ][])
    await findings.record(clinic.actor(by), patientId, newId(), { kind, details, ...when });
  const looked = (await findings.list(clinic.actor('nurse'), patientId)).find(({ kind }) => kind === 'dose-assessment');
  const lastUsedAt = new Date(Date.parse(looked?.at ?? '') - 48 * 3_600_000).toISOString();
  const details = { opioidClass: 'short', lastUsedAt, source: 'person' };
  await findings.record(clinic.actor('nurse'), patientId, newId(), { kind: 'opioid-use', details, ...when });
}

/** The same as requests, for tests that stand before the door: who sends what to `/patients/:id/findings/:findingId`. */
export function firstDosePapers(
  now: Date,
): readonly { readonly by: Role; readonly kind: string; readonly details: object }[] {
  const lastUsedAt = new Date(now.getTime() - 48 * 3_600_000).toISOString();
  return [
    ...Object.entries(ready).map(([kind, [by, details]]) => ({ by, kind, details })),
    { by: 'nurse', kind: 'opioid-use', details: { opioidClass: 'short', lastUsedAt, source: 'person' } },
  ];
}
