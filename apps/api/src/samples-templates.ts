import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

export const aTemplate = { kind: 'session', language: 'en', level: 1, text: '{sender}: see you {day}. Call {phone}.' };

/** The wordings of messages. */
export const templateSamples: Samples = {
  'GET /api/v1/reminder-templates': () => ({ path: '/api/v1/reminder-templates' }),
  'POST /api/v1/reminder-templates/preview': () => ({ path: '/api/v1/reminder-templates/preview', body: aTemplate }),
  'PUT /api/v1/reminder-templates/{id}': () => ({
    path: `/api/v1/reminder-templates/${randomUUID()}`,
    body: aTemplate,
  }),
  'POST /api/v1/reminder-templates/{id}/publish': async (_scene, make) => ({
    path: `/api/v1/reminder-templates/${await make.template()}/publish`,
  }),
  'POST /api/v1/reminder-templates/{id}/withdraw': async (_scene, make) => ({
    path: `/api/v1/reminder-templates/${await make.template()}/withdraw`,
  }),
};
