import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

/** Half an hour that ended a moment ago. */
export const aNote = () => ({
  appointmentId: null,
  modality: 'MI',
  contactType: 'in_person',
  startsAt: new Date(Date.now() - 40 * 60_000).toISOString(),
  minutes: 30,
  content: {
    format: 'dap',
    sections: { data: 'Came on time.', assessment: 'Cravings are weaker.', plan: 'Practice the refusal skill.' },
    objectiveIds: [],
    withoutObjective: 'unplanned',
    risk: 'none',
    nextStep: 'Next session on Tuesday',
    session: {
      format: 'individual',
      location: 'Room 2',
      facilitators: '',
      details: { importance: 8, changeTalk: 'I can' },
    },
  },
  replacesId: null,
});

const of = (patientId: string, what: string) => `/api/v1/patients/${patientId}/notes/${what}`;

/** Progress notes, their reviews and what is added to them. */
export const noteSamples: Samples = {
  'GET /api/v1/notes/waiting': () => ({ path: '/api/v1/notes/waiting' }),
  'GET /api/v1/patients/{id}/notes': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/notes` }),
  'PUT /api/v1/patients/{id}/notes/{noteId}': ({ patientId }) => ({ path: of(patientId, randomUUID()), body: aNote() }),
  'PUT /api/v1/patients/{id}/notes/{noteId}/review/{reviewId}': async ({ patientId }, make) => ({
    path: of(patientId, `${await make.waitingNote(patientId)}/review/${randomUUID()}`),
    body: { kind: 'cosigned', comment: '' },
  }),
  'PUT /api/v1/patients/{id}/notes/{noteId}/amendments/{amendmentId}': async ({ patientId }, make) => ({
    path: of(patientId, `${await make.finalNote(patientId)}/amendments/${randomUUID()}`),
    body: { kind: 'addendum', text: 'The laboratory called.', reason: 'The result came today' },
  }),
};
