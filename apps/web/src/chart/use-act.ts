import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useAnnounce } from '../kit/announce';

/** One act on a chart: sends, says so, and brings everything about this person up to date. */
export function useAct(
  send: () => Promise<unknown>,
  done: { says: string; after: () => void },
): UseMutationResult<unknown, Error, void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      for (const room of ['chart', 'patient', 'orders', 'board', 'dosing', 'take-homes'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce(done.says);
      done.after();
    },
  });
}
