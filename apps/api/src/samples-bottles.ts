import { randomUUID } from 'node:crypto';
import { addDays, type Role } from '@cairn/rules';
import type { MadeBottles, Makers, Samples } from './samples-shape';
import { aTakeHomeDecision } from './samples-take-homes';
import type { Ask } from './testing';

const batchBody = (orderId: string, today: string) => ({
  orderId,
  reason: 'take-home',
  pickUpOn: today,
  bottles: [1, 2].map((days) => ({ on: addDays(today, days), portion: 1, doseMcg: 30_000 })),
  childResistant: true,
});
const aRelease = (scans: readonly string[]) => ({
  releaseId: randomUUID(),
  scans: scans.map((text) => ({ text, how: 'scanned' })),
  lockboxSeen: true,
  educated: true,
  receiver: { kind: 'patient', identifiers: ['programme_card', 'date_of_birth'] },
});
const aDesignee = (today: string) => ({
  name: 'Lee Ortiz',
  relation: 'Brother',
  photoId: 'Driver license, ends in 411',
  reason: 'Recovers from surgery at home',
  from: today,
  to: addDays(today, 7),
  consentBasis: 'part2',
  consentOn: today,
  consentUntil: addDays(today, 30),
  namesDesignee: true,
});
const aCallBack = (patientId: string) => ({ patientId, kind: 'random', notifiedBy: 'telephone' });

/** Bottles of somebody, as far as the sample needs them: filled, labeled or handed out. */
export function bottleMaker(
  put: (role: Role, path: string, body: unknown) => Promise<string>,
  post: (role: Role, path: string, body: unknown) => Promise<unknown>,
  get: (role: Role, path: string) => ReturnType<Ask>,
  today: string,
) {
  return async (
    make: Pick<Makers, 'patient' | 'order' | 'openBottle'>,
    upTo: 'filled' | 'labelled' | 'released',
    patientId?: string,
  ): Promise<MadeBottles> => {
    const whose = patientId ?? (await make.patient());
    const orderId = await make.order(whose);
    // Where the ledger is kept already, bottles are filled from what is open.
    await make.openBottle();
    await put('prescriber', `/api/v1/patients/${whose}/take-home-decisions`, aTakeHomeDecision());
    const id = await put('nurse', '/api/v1/take-home-batches', batchBody(orderId, today));
    const path = `/api/v1/take-home-batches/${id}`;
    const { body } = await get('nurse', path);
    const { bottles } = body as Pick<MadeBottles, 'bottles'>;
    if (upTo !== 'filled') await post('nurse', `${path}/label`, { labelId: randomUUID() });
    if (upTo === 'released') await post('nurse', `${path}/release`, aRelease(bottles.map(({ serial }) => serial)));
    return { patientId: whose, id, bottles };
  };
}

const of = (patientId: string) => `/api/v1/patients/${patientId}`;

/** Bottles for home: the pour list, filling, labels, handing out, what comes back, call-backs. */
export const bottleSamples: Samples = {
  'GET /api/v1/take-home-pour-list': ({ today }) => ({ path: `/api/v1/take-home-pour-list?day=${today}` }),
  'GET /api/v1/take-home-pour-list/labels': async ({ today }, make) => {
    await make.bottles('labelled');
    return { path: `/api/v1/take-home-pour-list/labels?day=${today}` };
  },
  // Of a person of its own: who is a guest somewhere gets no order beyond the stay.
  'PUT /api/v1/take-home-batches/{id}': async ({ today }, make) => ({
    path: `/api/v1/take-home-batches/${randomUUID()}`,
    body: batchBody(await make.order(await make.patient()), today),
  }),
  'GET /api/v1/take-home-batches/{id}': async (_scene, make) => ({
    path: `/api/v1/take-home-batches/${(await make.bottles('filled')).id}`,
  }),
  'POST /api/v1/take-home-batches/{id}/label': async (_scene, make) => ({
    path: `/api/v1/take-home-batches/${(await make.bottles('filled')).id}/label`,
    body: { labelId: randomUUID() },
  }),
  'GET /api/v1/take-home-batches/{id}/labels': async (_scene, make) => ({
    path: `/api/v1/take-home-batches/${(await make.bottles('labelled')).id}/labels?format=sheet`,
  }),
  'GET /api/v1/take-home-batches/{id}/calendar': async (_scene, make) => ({
    path: `/api/v1/take-home-batches/${(await make.bottles('filled')).id}/calendar`,
  }),
  'POST /api/v1/take-home-batches/{id}/release': async (_scene, make) => {
    const { id, bottles } = await make.bottles('labelled');
    return { path: `/api/v1/take-home-batches/${id}/release`, body: aRelease(bottles.map(({ serial }) => serial)) };
  },
  'POST /api/v1/take-home-batches/{id}/void': async (_scene, make) => ({
    path: `/api/v1/take-home-batches/${(await make.bottles('filled')).id}/void`,
    body: { reason: 'The order has changed', into: 'quarantine' },
  }),
  'GET /api/v1/patients/{id}/take-home-bottles': ({ patientId }) => ({ path: `${of(patientId)}/take-home-bottles` }),
  'PUT /api/v1/patients/{id}/take-home-returns/{returnId}': async (_scene, make) => {
    const { patientId, bottles } = await make.bottles('released');
    const found = bottles.map(({ id }) => ({ bottleId: id, found: 'full', labelIntact: true, sealIntact: true }));
    return { path: `${of(patientId)}/take-home-returns/${randomUUID()}`, body: { bottles: found } };
  },
  'PUT /api/v1/patients/{id}/take-home-losses/{lossId}': async ({ today }, make) => {
    const { patientId, bottles } = await make.bottles('released');
    const loss = { kind: 'lost', lostOn: today, circumstances: 'Left on the bus' };
    const body = { ...loss, bottleIds: bottles.map(({ id }) => id) };
    return { path: `${of(patientId)}/take-home-losses/${randomUUID()}`, body };
  },
  'PUT /api/v1/patients/{id}/designees/{designeeId}': ({ patientId, today }) => ({
    path: `${of(patientId)}/designees/${randomUUID()}`,
    body: aDesignee(today),
  }),
  'POST /api/v1/patients/{id}/designees/{designeeId}/end': async ({ patientId }, make) => ({
    path: `${of(patientId)}/designees/${await make.designee(patientId)}/end`,
    body: { reason: 'Moved away' },
  }),
  'GET /api/v1/call-backs': () => ({ path: '/api/v1/call-backs' }),
  'PUT /api/v1/call-backs/{id}': async (_scene, make) => ({
    path: `/api/v1/call-backs/${randomUUID()}`,
    body: aCallBack((await make.bottles('released')).patientId),
  }),
  'PUT /api/v1/call-backs/{id}/outcome': async (_scene, make) => ({
    path: `/api/v1/call-backs/${await make.callBack()}/outcome`,
    body: { outcome: 'no-show', counted: 0, takenIn: false },
  }),
};

export { aCallBack, aDesignee };
