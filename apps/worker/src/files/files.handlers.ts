import type { FileSweep } from '@cairn/files';
import type { Handlers } from '@cairn/jobs';

/**
 * files.sweep: ends bytes in the storage that belong to no file, a day after they came.
 * Twice: the second finds less, and what is gone already is no fault. Never: cut-off uploads take up room, nothing else.
 */
export function fileHandlers(sweep: FileSweep): Pick<Handlers, 'files.sweep'> {
  return {
    'files.sweep': async ({ programmeId }) => void (await sweep.sweep(programmeId)),
  };
}
