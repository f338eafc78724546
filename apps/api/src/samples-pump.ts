import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

export const aStation = () => ({ name: `Window ${randomUUID().slice(0, 8)}`, adapter: 'manual' });
export const aContainer = (stationId: string) => ({
  stationId,
  product: 'methadone-oral-concentrate',
  lot: 'A-1',
  lotExpiresOn: '2099-12-31',
  mcgPerMl: 10_000,
});

/** Windows, what is open there, and poured doses. */
export const pumpSamples: Samples = {
  'GET /api/v1/dosing/stations': () => ({ path: '/api/v1/dosing/stations' }),
  'PUT /api/v1/dosing/stations/{id}': () => ({ path: `/api/v1/dosing/stations/${randomUUID()}`, body: aStation() }),
  'PUT /api/v1/dosing/containers/{id}': async (_scene, make) => ({
    path: `/api/v1/dosing/containers/${randomUUID()}`,
    body: aContainer(await make.station()),
  }),
  'GET /api/v1/dosing/openable-containers': () => ({ path: '/api/v1/dosing/openable-containers' }),
  'PUT /api/v1/dosing/open-containers/{id}': async (_scene, make) => ({
    path: `/api/v1/dosing/open-containers/${randomUUID()}`,
    body: { stationId: await make.station(), serial: (await make.sealedBottle()).serial, scanned: true },
  }),
  'POST /api/v1/dosing/open-containers/{id}/close': async (_scene, make) => ({
    path: `/api/v1/dosing/open-containers/${await make.openBottle()}/close`,
    body: { reason: 'put-back' },
  }),
  'GET /api/v1/dose-preparations': () => ({ path: '/api/v1/dose-preparations' }),
  'PUT /api/v1/dose-preparations/{id}': async ({ today }, make) => ({
    path: `/api/v1/dose-preparations/${randomUUID()}`,
    body: {
      stationId: await make.station(),
      dose: {
        orderId: await make.order(await make.patient()),
        serviceDay: today,
        portion: 1,
        doseMcg: 30_000,
        observation: 'observed_complete',
        checks: { identifiers: ['programme_card', 'date_of_birth'], impairment: 'none_seen' },
      },
    },
  }),
  'POST /api/v1/dose-preparations/{id}/resolve': async (_scene, make) => ({
    path: `/api/v1/dose-preparations/${await make.preparation()}/resolve`,
    body: { outcome: 'nothing-delivered', reason: 'The cup is empty' },
  }),
};
