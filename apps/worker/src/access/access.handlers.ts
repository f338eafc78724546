import type { AuditSealer, AuditVerificationService, Chain } from '@cairn/access';
import type { Handlers } from '@cairn/jobs';

/**
 * audit.seal: puts the new audit events of a programme into its chain, and then the records that were written with them.
 * Twice: the second finds nothing new, or the lock taken, and does nothing. Never: events stay readable but unsealed; the verifier says
 * how many, and the next run seals them all.
 *
 * records.seal: puts the new doses, stock movements, bottles and drug tests of a programme into their chains.
 * Twice, never: as audit.seal.
 *
 * audit.verify: reads a programme's whole chains and writes down whether it is whole.
 * Twice: the second finds the answer there, or somebody at it, and does nothing. Never: the sweep finds the question after a minute.
 *
 * audit.verify-sweep: answers the questions that nobody is at, such as those of a worker that was killed.
 */
export function accessHandlers(
  sealer: AuditSealer,
  verifications: AuditVerificationService,
  chains: readonly Chain[],
): Pick<Handlers, 'audit.seal' | 'records.seal' | 'audit.verify' | 'audit.verify-sweep'> {
  return {
    'audit.seal': async ({ programmeId }) => {
      await sealer.seal(programmeId);
      await sealer.sealRecords(programmeId, chains);
    },
    'records.seal': async ({ programmeId }) => void (await sealer.sealRecords(programmeId, chains)),
    'audit.verify': ({ programmeId, verificationId }) => verifications.run(programmeId, verificationId, chains),
    'audit.verify-sweep': ({ programmeId }) => verifications.sweep(programmeId, chains),
  };
}
