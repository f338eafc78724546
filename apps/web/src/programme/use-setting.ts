import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useAnnounce } from '../kit/announce';

/** One act of the office: sends, says so, and brings what depends on it up to date. */
export function useSetting<Answer, Sent = void>(
  send: (sent: Sent) => Promise<Answer>,
  done: { says: string; rooms: readonly string[]; after?: (answer: Answer) => void },
): UseMutationResult<Answer, Error, Sent> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      for (const room of done.rooms) await queries.invalidateQueries({ queryKey: [room] });
      announce(done.says);
      done.after?.(answer);
    },
  });
}
