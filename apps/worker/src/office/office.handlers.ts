import type { Handlers } from '@cairn/jobs';
import type { ListCheckService, ListRunService, ListSweepService } from '@cairn/office';

/**
 * office.check-list: the dry run of an uploaded list.
 * Twice: the second goes on after the last batch that is kept, or stops when it finds that another one is at it; no row is kept twice.
 * Never: the list stands at "checking", and the sweep takes it up within half a minute.
 *
 * office.run-list: registers or invites the good rows of a checked list.
 * Twice: each row is marked in the transaction that does it, so the second finds only what is left. Never: the sweep takes it up.
 *
 * office.sweep-lists: takes up lists that stand still and forgets old ones.
 * Twice: a list that was just taken up stands still no longer. Never: a list waits, and what was uploaded is kept longer than it should.
 */
export function officeHandlers(
  checks: ListCheckService,
  runs: ListRunService,
  sweep: ListSweepService,
): Pick<Handlers, 'office.check-list' | 'office.run-list' | 'office.sweep-lists'> {
  return {
    'office.check-list': ({ programmeId, importId }) => checks.check(programmeId, importId),
    'office.run-list': ({ programmeId, importId }) => runs.run(programmeId, importId),
    'office.sweep-lists': ({ programmeId }) => sweep.sweep(programmeId),
  };
}
