import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

export const aDraft = (patientId: string) => ({
  form: 'reason',
  about: randomUUID(),
  patientId,
  buildsOn: 0,
  content: { reason: 'Not finished y' },
});

/** Unfinished text. */
export const draftSamples: Samples = {
  'GET /api/v1/drafts': () => ({ path: '/api/v1/drafts' }),
  'POST /api/v1/drafts/open': ({ patientId }) => ({
    path: '/api/v1/drafts/open',
    body: { form: 'reason', about: '', patientId },
  }),
  'PUT /api/v1/drafts/{id}': ({ patientId }) => ({ path: `/api/v1/drafts/${randomUUID()}`, body: aDraft(patientId) }),
  'GET /api/v1/drafts/{id}': async ({ patientId }, make) => ({ path: `/api/v1/drafts/${await make.draft(patientId)}` }),
  'POST /api/v1/drafts/{id}/end': async ({ patientId }, make) => ({
    path: `/api/v1/drafts/${await make.draft(patientId)}/end`,
  }),
  'POST /api/v1/drafts/{id}/discard': async ({ patientId }, make) => ({
    path: `/api/v1/drafts/${await make.draft(patientId)}/discard`,
  }),
  'POST /api/v1/drafts/{id}/restore': async ({ patientId }, make) => ({
    path: `/api/v1/drafts/${await make.draft(patientId)}/restore`,
  }),
};
