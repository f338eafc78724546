import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

/** A first day of methadone that a prescriber may sign for anybody who is in care. */
const order = (patientId: string, today: string) => ({
  patientId,
  product: 'methadone-oral-concentrate',
  doseMcg: 30_000,
  frequency: 'daily',
  startsOn: today,
  expiresOn: new Date(Date.parse(today) + 30 * 86_400_000).toISOString().slice(0, 10),
});

export const orderSamples: Samples = {
  'GET /api/v1/medication-orders': ({ patientId }) => ({ path: `/api/v1/medication-orders?patientId=${patientId}` }),
  'PUT /api/v1/medication-orders/{id}': async ({ today }, make) => ({
    path: `/api/v1/medication-orders/${randomUUID()}`,
    body: order(await make.patient(), today),
  }),
  'POST /api/v1/medication-orders/check': ({ patientId, today }) => ({
    path: '/api/v1/medication-orders/check',
    body: order(patientId, today),
  }),
  'POST /api/v1/medication-orders/{id}/cosign': async (_scene, make) => ({
    path: `/api/v1/medication-orders/${await make.telephoneOrder(await make.patient())}/cosign`,
    body: {},
  }),
  'POST /api/v1/medication-orders/{id}/stop': async (_scene, make) => ({
    path: `/api/v1/medication-orders/${await make.order(await make.patient())}/stop`,
    body: { reason: 'Entered in error' },
  }),
};
