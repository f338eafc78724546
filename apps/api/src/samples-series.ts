import { randomUUID } from 'node:crypto';
import { addDays, weekday, weekdayCodes } from '@cairn/rules';
import type { Samples } from './samples-shape';

export interface SeriesMade {
  readonly dates: readonly { readonly appointmentId: string }[];
  readonly skipped: readonly { readonly id: string }[];
}

let slot = 0;

/** Two late evenings a week apart, five minutes each: many fit beside each other. */
export const aSeries = (patientId: string, staffId: string, today: string) => {
  slot += 1;
  const day = addDays(today, 1 + Math.floor(slot / 46));
  const minute = (slot % 46) * 5;
  const time = `${20 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  const code = weekdayCodes[weekday(day) - 1] ?? 'MO';
  return {
    patientId,
    staffId,
    roomId: null,
    startsAt: `${day}T${time}`,
    minutes: 5,
    modality: 'INDIV',
    contactType: 'video',
    format: 'individual',
    repeat: { each: 'week', interval: 1, weekdays: [code], nth: null, until: null, count: 2 },
  };
};

const at = (what: string) => `/api/v1/appointment-series/${what}`;

/** Sessions that repeat. */
export const seriesSamples: Samples = {
  'POST /api/v1/appointment-series/preview': ({ patientId, counselorId, today }) => ({
    path: at('preview'),
    body: aSeries(patientId, counselorId, today),
  }),
  'PUT /api/v1/appointment-series/{id}': ({ patientId, counselorId, today }) => ({
    path: at(randomUUID()),
    body: aSeries(patientId, counselorId, today),
  }),
  'GET /api/v1/appointment-series/{id}': async ({ patientId }, make) => ({
    path: at((await make.series(patientId)).id),
  }),
  'PUT /api/v1/appointment-series/{id}/changes/{changeId}': async ({ patientId }, make) => {
    const { id, appointmentId, body } = await make.series(patientId);
    const { patientId: _person, repeat: _repeat, ...terms } = body;
    return {
      path: at(`${id}/changes/${randomUUID()}`),
      body: { ...terms, scope: 'all', appointmentId, version: 1, contactType: 'phone' },
    };
  },
  'POST /api/v1/appointment-series/{id}/cancel': async ({ patientId }, make) => {
    const { id, appointmentId } = await make.series(patientId);
    return { path: at(`${id}/cancel`), body: { scope: 'all', appointmentId, reason: 'Works in the mornings now' } };
  },
  'POST /api/v1/appointment-series/{id}/skips/{skipId}/let-go': async ({ patientId }, make) => {
    const { id, skipId } = await make.skippedSeries(patientId);
    return { path: at(`${id}/skips/${skipId}/let-go`) };
  },
  'GET /api/v1/schedule/to-rebook': () => ({ path: '/api/v1/schedule/to-rebook' }),
};
