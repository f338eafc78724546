import { randomUUID } from 'node:crypto';
import type { Samples } from './samples-shape';

export const anEnquiry = () => ({
  channel: 'phone',
  receivedAt: new Date(Date.now() - 60_000).toISOString(),
  about: { given: 'Ada', family: `Sample ${randomUUID().slice(0, 6)}`, phone: '555 0100', source: 1 },
  said: 'Asks to come in',
  recentOverdose: 'no',
  pregnant: 'no',
  injects: 'unknown',
  safeToCall: 'yes',
  safeToLeaveMessage: 'no',
});

const conversion = { source: 1, referrer: null, mandated: null, speakingNow: true };

const person = () => ({
  legalName: { given: 'Ada', family: `Sample ${randomUUID().slice(0, 6)}` },
  dateOfBirth: '1984-05-06',
  sexAtBirth: 'female',
});

const attempt = () => ({ at: new Date().toISOString(), channel: 'phone', outcome: 'reached', note: '' });

export const aContactForm = (open: boolean) => ({
  slug: `sample-${randomUUID().slice(0, 8)}`,
  open,
  title: 'Contact us',
  intro: '',
  thanks: 'Thank you.',
  urgentNote: '',
  askPregnant: null,
  askOverdose: null,
  frameOrigin: null,
});

export const aWaiting = (enquiryId: string) => ({ enquiryId, patientId: null, priority: 'other' });
export const anEnding = { outcome: 'declined', reason: 'not-now', note: '' };

/** One good request for each route of enquiries, contact and the waiting list. */
export const enquirySamples: Samples = {
  'GET /contact/{slug}': async (_, make) => ({ path: `/contact/${(await make.contactForm()).slug}` }),
  'POST /contact/{slug}': async (_, make) => ({
    path: `/contact/${(await make.contactForm()).slug}`,
    body: { phone: '555 0100', message: randomUUID() },
  }),
  'GET /api/v1/enquiry-form': () => ({ path: '/api/v1/enquiry-form' }),
  // Under the address that it has: the samples of the form itself go there.
  'PUT /api/v1/enquiry-form': async (_, make) => {
    const { slug, version } = await make.contactForm();
    const body = { ...aContactForm(true), slug };
    return { path: '/api/v1/enquiry-form', body, headers: { 'if-match': `"v${version}"` } };
  },
  'GET /api/v1/enquiries': () => ({ path: '/api/v1/enquiries' }),
  'POST /api/v1/enquiries/alike': () => ({
    path: '/api/v1/enquiries/alike',
    body: { given: 'Ada', family: 'Sample', dateOfBirth: null, phone: '555 0100', email: null },
  }),
  'GET /api/v1/enquiries/{id}': async (_, make) => ({ path: `/api/v1/enquiries/${await make.enquiry()}` }),
  'PUT /api/v1/enquiries/{id}': () => ({ path: `/api/v1/enquiries/${randomUUID()}`, body: anEnquiry() }),
  'POST /api/v1/enquiries/{id}/amend': async (_, make) => ({
    path: `/api/v1/enquiries/${await make.enquiry()}/amend`,
    body: { version: 1, about: { bestTime: 'Mornings' } },
  }),
  'POST /api/v1/enquiries/{id}/hand-over': async ({ counselorId }, make) => ({
    path: `/api/v1/enquiries/${await make.enquiry()}/hand-over`,
    body: { toStaffId: counselorId, note: 'Please call' },
  }),
  'PUT /api/v1/enquiries/{id}/attempts/{attemptId}': async (_, make) => ({
    path: `/api/v1/enquiries/${await make.enquiry()}/attempts/${randomUUID()}`,
    body: attempt(),
  }),
  'POST /api/v1/enquiries/{id}/end': async (_, make) => ({
    path: `/api/v1/enquiries/${await make.enquiry()}/end`,
    body: anEnding,
  }),
  'POST /api/v1/enquiries/{id}/join': async (_, make) => ({
    path: `/api/v1/enquiries/${await make.enquiry()}/join`,
    body: { intoId: await make.enquiry() },
  }),
  'POST /api/v1/enquiries/{id}/reopen': async (_, make) => ({
    path: `/api/v1/enquiries/${await make.endedEnquiry()}/reopen`,
    body: { reason: 'Called again' },
  }),
  'POST /api/v1/enquiries/{id}/register': async (_, make) => ({
    path: `/api/v1/enquiries/${await make.enquiry()}/register`,
    body: { patientId: randomUUID(), person: person(), ...conversion },
  }),
  'POST /api/v1/enquiries/{id}/known-person': async ({ patientId }, make) => ({
    path: `/api/v1/enquiries/${await make.enquiry()}/known-person`,
    body: { patientId, episodeId: randomUUID(), reason: 'Came back', ...conversion },
  }),
  'GET /api/v1/patients/{id}/contact': ({ patientId }) => ({ path: `/api/v1/patients/${patientId}/contact` }),
  'PUT /api/v1/patients/{id}/contact-attempts/{attemptId}': ({ patientId }) => ({
    path: `/api/v1/patients/${patientId}/contact-attempts/${randomUUID()}`,
    body: attempt(),
  }),
  'PUT /api/v1/patients/{id}/referrals/{referralId}': async ({ today }, make) => ({
    path: `/api/v1/patients/${await make.patient()}/referrals/${randomUUID()}`,
    body: {
      source: 1,
      referrer: null,
      mandated: false,
      referredOn: today,
      firstContactAt: null,
      supersedesId: null,
      reason: '',
    },
  }),
  'GET /api/v1/waiting-list': () => ({ path: '/api/v1/waiting-list' }),
  'PUT /api/v1/waiting-list/{id}': async (_, make) => ({
    path: `/api/v1/waiting-list/${randomUUID()}`,
    body: { enquiryId: await make.enquiry(), patientId: null, priority: 'injects', waitsFor: 'Methadone', note: '' },
  }),
  'PUT /api/v1/waiting-list/{id}/offers/{offerId}': async (_, make) => ({
    path: `/api/v1/waiting-list/${await make.waiting()}/offers/${randomUUID()}`,
    body: { placeFrom: null, answer: 'not-reached', note: 'The place did not fit those before' },
  }),
  'POST /api/v1/waiting-list/{id}/end': async (_, make) => ({
    path: `/api/v1/waiting-list/${await make.waiting()}/end`,
    body: { reason: 'placed', note: '' },
  }),
};
