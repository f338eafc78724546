import { queryOptions, useQuery } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { api, ask } from './client';
import { keys } from './keys';
import { remembered } from './session';
import type {
  Account,
  Departure,
  DeparturePreview,
  LicenceDraft,
  Member,
  MemberDraft,
  MemberSaved,
  OneTimeCode,
  Session,
  SetUpDraft,
} from './types';

export const useMembers = () =>
  useQuery({
    queryKey: keys.members,
    queryFn: async ({ signal }) => (await api.get<{ items: Member[] }>('/staff/members', {}, signal)).items,
  });

export const useMember = (id: string) =>
  useQuery({
    queryKey: keys.member(id),
    queryFn: ({ signal }) => api.get<Member>(`/staff/${id}`, {}, signal),
  });

/** Without a version: a new colleague under an id of ours. With one: an edit of the state that was read. */
export const saveMember = (id: string, draft: MemberDraft, version?: number): Promise<MemberSaved> =>
  api.put<MemberSaved>(`/staff/${id}`, draft, version === undefined ? {} : { version });

export const newCode = (id: string): Promise<OneTimeCode> => api.post<OneTimeCode>(`/staff/${id}/code`, {});

export const saveLicence = (staffId: string, id: string, draft: LicenceDraft): Promise<unknown> =>
  api.put(`/staff/${staffId}/licences/${id}`, draft);

export const endLicence = (staffId: string, id: string, reason: string): Promise<unknown> =>
  api.post(`/staff/${staffId}/licences/${id}/end`, { reason });

/** What would have to be handed over if this person left now. Never from memory: it decides something. */
export const useDeparture = (id: string) =>
  useQuery({
    queryKey: [...keys.member(id), 'departure'],
    queryFn: ({ signal }) => api.get<DeparturePreview>(`/staff/${id}/departure`, {}, signal),
    staleTime: 0,
    gcTime: 0,
  });

export const depart = (
  staffId: string,
  body: { id: string; handOverTo: string | null; reason: string },
): Promise<Departure> => api.post<Departure>(`/staff/${staffId}/departure`, body);

export const useAccount = () =>
  useQuery({ queryKey: keys.account, queryFn: ({ signal }) => api.get<Account>('/account', {}, signal) });

const drop = (path: '/account/pin' | `/account/sessions/${string}`): Promise<unknown> => ask<void>('DELETE', path);
export const changePassword = (current: string, next: string): Promise<unknown> =>
  api.put('/account/password', { current, next });
export const setPin = (password: string, pin: string): Promise<unknown> => api.put('/account/pin', { password, pin });
export const removePin = (): Promise<unknown> => drop('/account/pin');
export const endSession = (id: string): Promise<unknown> => drop(`/account/sessions/${id}`);

function opened(queries: QueryClient, session: Session): Session {
  queries.setQueryData(keys.session, remembered(session));
  return session;
}

/** The first password of a new colleague, or a forgotten one: the code is spent and its owner signed in. */
export async function spendCode(queries: QueryClient, email: string, code: string, password: string): Promise<Session> {
  const body = { email, code, password };
  return opened(queries, (await ask<Session>('POST', '/session/code', { body, withoutGate: true })).data);
}

export async function setStation(queries: QueryClient, station: boolean): Promise<Session> {
  return opened(queries, await api.put<Session>('/session/station', { station }));
}

export async function unlock(queries: QueryClient, pin: string): Promise<Session> {
  return opened(queries, (await ask<Session>('POST', '/session/unlock', { body: { pin }, withoutGate: true })).data);
}

/** Whether this is a fresh installation that nobody has set up. A server that does not answer is not a fresh one. */
export const setUpQuery = queryOptions({
  queryKey: keys.setUp,
  queryFn: async (): Promise<boolean> => {
    const found = await ask<{ needed: boolean }>('GET', '/set-up', { withoutGate: true }).catch(() => null);
    return found?.data.needed ?? false;
  },
  staleTime: Infinity,
});

export async function setUp(queries: QueryClient, draft: SetUpDraft): Promise<void> {
  await ask('POST', '/set-up', { body: draft, withoutGate: true });
  queries.setQueryData(keys.setUp, false);
}
