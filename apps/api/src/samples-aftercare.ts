import { randomUUID } from 'node:crypto';
import { emptyPreventionPlan } from '@cairn/rules';
import type { Samples } from './samples-shape';

/** A plan that somebody began: it is in work, since more is needed before it is active. */
export const aPlan = {
  ...{ activate: false, occasion: 'first', consent: null, consentReason: null, nextReviewOn: null, follows: null },
  plan: { ...emptyPreventionPlan, reasons: 'My children' },
};
export const aUseEvent = {
  ...{ foundBy: 'self-report', substances: ['Heroin'], route: 'smoked', alone: 'yes', outcome: 'slip' },
};

export const aCheckUp = {
  ...{ channel: 'phone', nextOn: null, note: null },
  talk: {
    ...{ used: 'no', daysUsed: null, craving: 2, medication: 'yes', naloxone: 'yes', living: 'stable', groups: ['NA'] },
    ...{ groupVisits: '3', groupsWelcome: true, sponsor: false, work: 'Two days a week', relationships: null },
    ...{ health: null, needs: null, help: 'not-needed', planChanged: false },
  },
};

const aSupportGroup = {
  ...{ code: 'NA', name: 'Thursday night', weekday: 4, startsAt: '19:30', place: 'Church hall, Elm Street' },
  ...{ format: 'in-person', welcomes: 'unknown', ended: false, replaces: null },
};

const of = (patientId: string, what: string) => `/api/v1/patients/${patientId}/${what}`;

/** The prevention plan, and what follows a return to use. */
export const aftercareSamples: Samples = {
  'GET /api/v1/patients/{id}/prevention-plans': ({ patientId }) => ({ path: of(patientId, 'prevention-plans') }),
  'PUT /api/v1/patients/{id}/prevention-plans/{planId}': async (_scene, make) => ({
    path: of(await make.patient(), `prevention-plans/${randomUUID()}`),
    body: aPlan,
  }),
  'GET /api/v1/patients/{id}/prevention-plans/{planId}/print': async (_scene, make) => {
    const patientId = await make.patient();
    return { path: of(patientId, `prevention-plans/${await make.preventionPlan(patientId)}/print`) };
  },
  'GET /api/v1/support-groups': () => ({ path: '/api/v1/support-groups' }),
  'PUT /api/v1/support-groups/{groupId}': () => ({
    path: `/api/v1/support-groups/${randomUUID()}`,
    body: aSupportGroup,
  }),
  'GET /api/v1/patients/{id}/support-meetings': ({ patientId }) => ({ path: of(patientId, 'support-meetings') }),
  'PUT /api/v1/patients/{id}/support-meetings/{meetingId}': async ({ today }, make) => ({
    path: of(await make.patient(), `support-meetings/${randomUUID()}`),
    body: { on: today, code: 'NA', format: 'in-person', sponsor: false, groupId: null },
  }),
  'GET /api/v1/patients/{id}/check-ups': ({ patientId }) => ({ path: of(patientId, 'check-ups') }),
  'PUT /api/v1/patients/{id}/check-ups/{checkUpId}': async (_scene, make) => ({
    path: of(await make.patient(), `check-ups/${randomUUID()}`),
    body: aCheckUp,
  }),
  'GET /api/v1/patients/{id}/use-events': ({ patientId }) => ({ path: of(patientId, 'use-events') }),
  'PUT /api/v1/patients/{id}/use-events/{eventId}': async (_scene, make) => ({
    path: of(await make.patient(), `use-events/${randomUUID()}`),
    body: aUseEvent,
  }),
  'PUT /api/v1/patients/{id}/use-events/{eventId}/steps/{stepId}': async (_scene, make) => {
    const patientId = await make.patient();
    return {
      path: of(patientId, `use-events/${await make.useEvent(patientId)}/steps/${randomUUID()}`),
      body: { step: 'reach-out', answer: 'done', details: { whom: 'person', how: 'phone', result: 'reached' } },
    };
  },
  'PUT /api/v1/patients/{id}/use-events/{eventId}/changes/{changeId}': async (_scene, make) => {
    const patientId = await make.patient();
    return {
      path: of(patientId, `use-events/${await make.useEvent(patientId)}/changes/${randomUUID()}`),
      body: { change: { kind: 'outcome', outcome: 'return', reason: 'Used on more days' } },
    };
  },
};
