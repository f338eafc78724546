import type { Permission } from '@cairn/rules';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { allDraftsSettled } from '../drafts/draft-store';
import { readTimesIn } from '../kit/format';
import { ask, rememberCsrfToken } from './client';
import { keys } from './keys';
import { ApiProblem } from './problem';
import type { Session } from './types';

export function remembered(session: Session): Session {
  rememberCsrfToken(session.csrfToken);
  readTimesIn(session.programmes.find(({ id }) => id === session.programmeId)?.zone);
  return session;
}

/** Who is signed in, or null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: async (): Promise<Session | null> => {
    try {
      return remembered((await ask<Session>('GET', '/session', { withoutGate: true })).data);
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === 401) return null;
      throw problem;
    }
  },
  staleTime: Infinity,
});

export async function signIn(queries: QueryClient, email: string, password: string): Promise<Session> {
  const { data } = await ask<Session>('POST', '/session', { body: { email, password }, withoutGate: true });
  queries.setQueryData(keys.session, remembered(data));
  return data;
}

export async function chooseProgramme(queries: QueryClient, programmeId: string): Promise<Session> {
  const { data } = await ask<Session>('PUT', '/session/programme', { body: { programmeId }, withoutGate: true });
  queries.setQueryData(keys.session, remembered(data));
  return data;
}

/** Ends the session on the server. The full load of the next page drops everything this one still holds of people. */
export async function signOut(): Promise<void> {
  await allDraftsSettled();
  await ask<void>('DELETE', '/session', { withoutGate: true }).catch(() => undefined);
  rememberCsrfToken(null);
  window.location.assign('/sign-in');
}

/** The session of a signed-in screen. Screens live under the shell, which waits for it. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (data === null || data === undefined) throw new Error('No session: this part belongs under the shell.');
  return data;
}

export function useMay(): (permission: Permission) => boolean {
  const { data } = useQuery(sessionQuery);
  return (permission) => data?.permissions.includes(permission) ?? false;
}
