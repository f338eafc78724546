import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api/problem';

/** A refusal will not change by asking again; an unreachable server may come back. */
function worthRetrying(failures: number, fault: Error): boolean {
  return failures < 2 && fault instanceof ApiProblem && (fault.status === 0 || fault.status === 503);
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, gcTime: 10 * 60_000, retry: worthRetrying, retryDelay: (n) => 400 * 2 ** n },
    mutations: { retry: false },
  },
});
