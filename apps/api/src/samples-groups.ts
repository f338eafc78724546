import { randomUUID } from 'node:crypto';
import type { MadeGroup, Samples } from './samples-shape';

export const aGroup = (leaderId: string) => ({
  ...{ name: 'Monday skills', modality: 'GROUP', teaches: false, leaderId, facilitators: '', place: 'Room 2' },
  ...{ weekday: 1, startsLocal: '14:00', minutes: 60 },
});
export const aMember = (patientId: string, joinedOn: string) => ({ patientId, joinedOn, reason: null });

const anEntry = (patientId: string) => ({
  ...{
    patientId,
    attendance: 'attended',
    minutes: 30,
    participation: 'active',
    response: 'Named two triggers.',
    plan: '',
  },
  ...{ objectiveIds: [], withoutObjective: 'no_plan_yet', step: null, risk: 'none', details: {} },
});
/** Half an hour that ended a moment ago. */
export const aGroupNote = ({ members }: MadeGroup) => ({
  ...{ contactType: 'in_person', startsAt: new Date(Date.now() - 40 * 60_000).toISOString(), minutes: 30 },
  ...{ topic: 'Triggers', done: 'Each drew a map of a day.', nextStep: 'Group next Monday', location: 'Room 2' },
  ...{ facilitators: '', details: {}, entries: members.map(({ patientId }) => anEntry(patientId)) },
});

const at = (id: string, what = '') => `/api/v1/groups/${id}${what}`;

/** Groups, who is in them, and their sessions. */
export const groupSamples: Samples = {
  'GET /api/v1/groups': () => ({ path: '/api/v1/groups' }),
  'GET /api/v1/groups/{id}': async (_scene, make) => ({ path: at((await make.group()).id) }),
  'PUT /api/v1/groups/{id}': ({ counselorId }) => ({ path: at(randomUUID()), body: aGroup(counselorId) }),
  'PUT /api/v1/groups/{id}/changes/{changeId}': async ({ counselorId }, make) => ({
    path: at((await make.group()).id, `/changes/${randomUUID()}`),
    body: { ...aGroup(counselorId), name: 'Tuesday skills', weekday: 2, version: 1 },
  }),
  'PUT /api/v1/groups/{id}/ending/{changeId}': async (_scene, make) => ({
    path: at((await make.group()).id, `/ending/${randomUUID()}`),
    body: { reason: 'Everybody finished it' },
  }),
  'PUT /api/v1/groups/{id}/members/{memberId}': async ({ today }, make) => ({
    path: at((await make.group()).id, `/members/${randomUUID()}`),
    body: aMember(await make.patient(), today),
  }),
  'PUT /api/v1/groups/{id}/members/{memberId}/leaving': async ({ today }, make) => {
    const { id, members } = await make.group();
    return { path: at(id, `/members/${members[0]?.id}/leaving`), body: { leftOn: today, reason: 'Moved to evenings' } };
  },
  'GET /api/v1/groups/{id}/sessions': async (_scene, make) => ({ path: at((await make.group()).id, '/sessions') }),
  'PUT /api/v1/groups/{id}/sessions/{sessionId}': async (_scene, make) => {
    const group = await make.group();
    return { path: at(group.id, `/sessions/${randomUUID()}`), body: aGroupNote(group) };
  },
};
