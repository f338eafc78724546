import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

const records = '/api/v1/records';

export const anOutage = () => ({ beganAt: new Date(Date.now() - 3_600_000).toISOString() });
export const aPaperLine = (patientId: string) => ({ paperRef: `0302-0800-${randomUUID().slice(0, 8)}`, patientId });
export const aPack = (today: string) => ({
  from: today,
  to: today,
  basis: 'dea-inspection',
  basisSays: 'Form 82 of this morning',
  agency: 'Drug Enforcement Administration',
  inspector: 'Lee Ortiz',
});

/** The dispensing log and what is made of it, times on paper, packs for inspectors. */
export const recordSamples: Samples = {
  'GET /api/v1/records/dispensing-log': ({ today }) => ({
    path: `${records}/dispensing-log?from=${today}&to=${today}`,
  }),
  'GET /api/v1/records/dispensing-summary': () => ({ path: `${records}/dispensing-summary` }),
  'GET /api/v1/records/downtime-sheet': () => ({ path: `${records}/downtime-sheet` }),
  'GET /api/v1/records/downtime-sheets': () => ({ path: `${records}/downtime-sheets` }),
  'GET /api/v1/records/downtime-sheets/{id}': () => ({ path: `${records}/downtime-sheets/${randomUUID()}` }),
  'GET /api/v1/records/outages': () => ({ path: `${records}/outages` }),
  'PUT /api/v1/records/outages/{id}': () => ({ path: `${records}/outages/${randomUUID()}`, body: anOutage() }),
  'POST /api/v1/records/outages/{id}/end': async (_, make) => ({
    path: `${records}/outages/${await make.outage()}/end`,
    body: { endedAt: new Date(Date.now() - 60_000).toISOString(), linesOnPaper: 0 },
  }),
  'PUT /api/v1/records/outages/{id}/lines/{lineId}': async ({ patientId }, make) => ({
    path: `${records}/outages/${await make.outage()}/lines/${randomUUID()}`,
    body: aPaperLine(patientId),
  }),
  'PUT /api/v1/records/outages/{id}/lines/{lineId}/words/{wordId}': async ({ patientId }, make) => ({
    path: `${records}/outages/${await make.paperLine(patientId)}/words/${randomUUID()}`,
    body: { explained: 'Written twice' },
  }),
  'GET /api/v1/records/inspection-packs': () => ({ path: `${records}/inspection-packs` }),
  'PUT /api/v1/records/inspection-packs/{id}': ({ today }) => ({
    path: `${records}/inspection-packs/${randomUUID()}`,
    body: aPack(today),
  }),
  'PUT /api/v1/records/inspection-packs/{id}/approvals/{approvalId}': async ({ today }, make) => ({
    path: `${records}/inspection-packs/${await make.inspectionPack(today)}/approvals/${randomUUID()}`,
    body: { as: 'medical_director', decision: 'declined' },
  }),
  'GET /api/v1/records/inspection-packs/{id}/pack': async ({ today }, make) => ({
    path: `${records}/inspection-packs/${await make.inspectionPack(today)}/pack`,
  }),
  'GET /api/v1/records/inspection-packs/{id}/parts/{part}': async ({ today }, make) => ({
    path: `${records}/inspection-packs/${await make.inspectionPack(today)}/parts/summary`,
  }),
  'GET /api/v1/records/snapshots': () => ({ path: `${records}/snapshots` }),
  'POST /api/v1/records/snapshots/{day}/verify': ({ today }) => ({ path: `${records}/snapshots/${today}/verify` }),
  'GET /api/v1/records/security-profile': () => ({ path: `${records}/security-profile` }),
  'PUT /api/v1/records/security-profile/{id}': ({ today }) => ({
    path: `${records}/security-profile/${randomUUID()}`,
    body: {
      storage: 'safe',
      storageSays: 'GSA class V, bolted to the floor',
      alarm: 'Monitored by Acme, tested monthly',
      keyHolders: 'The pharmacist and the charge nurse',
      accessSays: 'Dispensing staff only',
      reviewedOn: today,
    },
  }),
};
