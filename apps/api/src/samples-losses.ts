import { randomUUID } from 'node:crypto';
import { lossFactorNames } from '@cairn/rules';
import type { Samples } from './samples-shape';

const of = (containerId: string) => ({ containerId });
export const aWaste = (containerId: string) => ({
  ...of(containerId),
  quantity: 1000,
  reason: 'rinse',
  method: 'drug-disposal',
});
export const aSpill = (containerId: string) => ({
  ...of(containerId),
  kind: 'spill',
  spilled: 1000,
  recovered: 1000,
  circumstances: 'Knocked over beside the sink',
  occurredAt: new Date(Date.now() - 60_000).toISOString(),
});
export const aQuarantine = (containerId: string) => ({ ...of(containerId), quantity: 5000, reason: 'damaged' });
export const aDestruction = (containerId: string, today: string) => ({
  method: 'on-site',
  on: today,
  formNumber: '41-0007',
  how: 'Chemical digestion',
  lines: [{ containerId, quantity: 5000 }],
});
export const aLoss = (containerId: string) => ({
  kind: 'loss',
  discoveredAt: new Date(Date.now() - 60_000).toISOString(),
  circumstances: 'Missing from the safe at the closing count',
  lines: [{ containerId, account: 'stock', quantity: 2000 }],
});
const base = '/api/v1/stock';
const fresh = (path: string) => `${base}/${path}/${randomUUID()}`;

/** Waste, spills, quarantine, destruction, theft and loss. */
export const lossSamples: Samples = {
  'GET /api/v1/stock/waiting': () => ({ path: `${base}/waiting` }),
  'GET /api/v1/stock/wastes': ({ today }) => ({ path: `${base}/wastes?from=${today}&to=${today}` }),
  'PUT /api/v1/stock/wastes/{id}': async (_scene, make) => ({
    path: fresh('wastes'),
    body: aWaste((await make.sealedBottle()).id),
  }),
  'POST /api/v1/stock/wastes/{id}/witness': async (_scene, make) => ({
    path: `${base}/wastes/${await make.waste()}/witness`,
    body: {},
  }),
  'GET /api/v1/stock/spills': () => ({ path: `${base}/spills` }),
  'PUT /api/v1/stock/spills/{id}': async (_scene, make) => ({
    path: fresh('spills'),
    body: aSpill((await make.sealedBottle()).id),
  }),
  'POST /api/v1/stock/spills/{id}/sign': async (_scene, make) => ({
    path: `${base}/spills/${await make.spill()}/sign`,
    body: {},
  }),
  'GET /api/v1/stock/spills/{id}/report': async (_scene, make) => ({
    path: `${base}/spills/${await make.spill()}/report`,
  }),
  'GET /api/v1/stock/quarantine': () => ({ path: `${base}/quarantine` }),
  'PUT /api/v1/stock/quarantines/{id}': async (_scene, make) => ({
    path: fresh('quarantines'),
    body: aQuarantine((await make.sealedBottle()).id),
  }),
  'GET /api/v1/stock/destructions': () => ({ path: `${base}/destructions` }),
  'PUT /api/v1/stock/destructions/{id}': async ({ today }, make) => ({
    path: fresh('destructions'),
    body: aDestruction(await make.quarantinedStock(), today),
  }),
  'POST /api/v1/stock/destructions/{id}/witness': async (_scene, make) => ({
    path: `${base}/destructions/${await make.destruction()}/witness`,
    body: {},
  }),
  'GET /api/v1/stock/destructions/{id}/form-41': async (_scene, make) => ({
    path: `${base}/destructions/${await make.destruction()}/form-41`,
  }),
  'GET /api/v1/stock/losses': () => ({ path: `${base}/losses?open=yes` }),
  'PUT /api/v1/stock/losses/{id}': async (_scene, make) => ({
    path: fresh('losses'),
    body: aLoss((await make.sealedBottle()).id),
  }),
  'PUT /api/v1/stock/losses/{id}/steps/{stepId}': async (_scene, make) => ({
    path: `${base}/losses/${(await make.loss()).id}/steps/${randomUUID()}`,
    body: { step: 'police', doneAt: new Date().toISOString(), reference: 'Report 12' },
  }),
  'PUT /api/v1/stock/losses/{id}/decisions/{decisionId}': async (_scene, make) => ({
    path: `${base}/losses/${(await make.loss()).id}/decisions/${randomUUID()}`,
    body: { significant: true, factors: Object.fromEntries(lossFactorNames.map((name) => [name, 'Weighed'])) },
  }),
  'PUT /api/v1/stock/losses/{id}/found/{foundId}': async (_scene, make) => {
    const { id, containerId } = await make.loss();
    return {
      path: `${base}/losses/${id}/found/${randomUUID()}`,
      body: { containerId, quantity: 1000, says: 'Behind the safe' },
    };
  },
  'POST /api/v1/stock/losses/{id}/close': async (_scene, make) => ({
    path: `${base}/losses/${(await make.loss()).id}/close`,
  }),
  'GET /api/v1/stock/losses/{id}/form-106': async (_scene, make) => ({
    path: `${base}/losses/${(await make.loss()).id}/form-106`,
  }),
};
