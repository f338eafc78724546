import type { FileKind } from '@cairn/rules';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { keys } from '../api/keys';
import { ApiProblem } from '../api/problem';
import { useAnnounce } from '../kit/announce';
import { faultOf } from './look-first';
import { sendFile } from './send';

/** One file on its way. Its id is made once: sending it again cannot keep it twice. */
export interface UploadItem {
  readonly id: string;
  readonly file: File;
  readonly kind: FileKind;
  readonly state: 'waiting' | 'sending' | 'kept' | 'failed';
  readonly share: number;
  readonly words: string | null;
  /** Whether sending the same bytes again could end otherwise: a line that broke, not a file of the wrong kind. */
  readonly again: boolean;
}

/** Files go one after the other; one that fails keeps none of the others waiting, and may be sent again. */
export function useUploads(patientId: string) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const change = useCallback(
    (id: string, to: Partial<UploadItem>) =>
      setItems((all) => all.map((item) => (item.id === id ? { ...item, ...to } : item))),
    [],
  );
  const send = useCallback(
    async ({ id, file, kind }: UploadItem): Promise<void> => {
      change(id, { state: 'sending', share: 0, words: null });
      try {
        const words = await faultOf(file);
        if (words !== null) throw new ApiProblem({ status: 422, detail: words });
        await sendFile({
          path: `/patients/${patientId}/files/${id}`,
          query: { kind },
          file,
          name: file.name,
          onProgress: (share) => change(id, { share }),
        });
        change(id, { state: 'kept', share: 1 });
        announce(`${file.name} is kept.`);
        await queries.invalidateQueries({ queryKey: keys.files(patientId) });
      } catch (problem) {
        const words = problem instanceof ApiProblem ? problem.message : 'It could not be sent.';
        const final = problem instanceof ApiProblem && [409, 413, 422].includes(problem.status);
        change(id, { state: 'failed', words, again: !final });
        announce(`${file.name} was not kept. ${words}`, 'assertive');
      }
    },
    [announce, change, patientId, queries],
  );
  const queue = useCallback(
    (item: UploadItem): void => {
      line.current = line.current.then(() => send(item));
    },
    [send],
  );
  const add = useCallback(
    (files: readonly File[], kind: FileKind): void => {
      const fresh = files.map((file): UploadItem => ({
        id: uuidv7(),
        file,
        kind,
        state: 'waiting',
        share: 0,
        words: null,
        again: true,
      }));
      setItems((all) => [...all.filter(({ state }) => state !== 'kept'), ...fresh]);
      fresh.forEach(queue);
    },
    [queue],
  );
  const forget = useCallback((id: string): void => setItems((all) => all.filter((item) => item.id !== id)), []);
  return { items, add, again: queue, forget };
}
