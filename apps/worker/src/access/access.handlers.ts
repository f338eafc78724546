import type { AuditSealer } from '@cairn/access';
import type { Handlers } from '@cairn/jobs';

/**
 * audit.seal: puts the new audit events of a programme into its chain.
 * Twice: the second finds nothing new, or the lock taken, and does nothing. Never: events stay readable but unsealed; the verifier says
 * how many, and the next run seals them all.
 */
export function accessHandlers(sealer: AuditSealer): Pick<Handlers, 'audit.seal'> {
  return {
    'audit.seal': async ({ programmeId }) => void (await sealer.seal(programmeId)),
  };
}
