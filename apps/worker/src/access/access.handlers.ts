import type { AuditSealer, AuditVerificationService } from '@cairn/access';
import type { Handlers } from '@cairn/jobs';

/**
 * audit.seal: puts the new audit events of a programme into its chain.
 * Twice: the second finds nothing new, or the lock taken, and does nothing. Never: events stay readable but unsealed; the verifier says
 * how many, and the next run seals them all.
 *
 * audit.verify: reads a programme's whole chain and writes down whether it is whole.
 * Twice: the second finds the answer there, or somebody at it, and does nothing. Never: the sweep finds the question after a minute.
 *
 * audit.verify-sweep: answers the questions that nobody is at, such as those of a worker that was killed.
 */
export function accessHandlers(
  sealer: AuditSealer,
  verifications: AuditVerificationService,
): Pick<Handlers, 'audit.seal' | 'audit.verify' | 'audit.verify-sweep'> {
  return {
    'audit.seal': async ({ programmeId }) => void (await sealer.seal(programmeId)),
    'audit.verify': ({ programmeId, verificationId }) => verifications.run(programmeId, verificationId),
    'audit.verify-sweep': ({ programmeId }) => verifications.sweep(programmeId),
  };
}
