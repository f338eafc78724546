import type { Handlers } from '@cairn/jobs';
import type { DueWorkService } from '@cairn/path';

/**
 * due-work.plan: tells the staff what falls due today, and ends what was done.
 * Twice: the same notices are there already. Never: the boards and the list of alerts show the same, worked out when read.
 */
export function pathHandlers(dueWork: DueWorkService): Pick<Handlers, 'due-work.plan'> {
  return { 'due-work.plan': async ({ programmeId }) => void (await dueWork.plan(programmeId)) };
}
