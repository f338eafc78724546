import type { DraftSweep } from '@cairn/drafts';
import type { Handlers } from '@cairn/jobs';

/**
 * drafts.sweep: ends unfinished text that is older than the policy keeps it, and discarded text whose time to come back is over.
 * Twice: the second finds nothing. Never: text stays longer than it should, seen by its author only.
 */
export function draftHandlers(sweep: DraftSweep): Pick<Handlers, 'drafts.sweep'> {
  return { 'drafts.sweep': async ({ programmeId }) => void (await sweep.sweep(programmeId)) };
}
