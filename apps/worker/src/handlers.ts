import type { INestApplicationContext } from '@nestjs/common';
import { AuditSealer, AuditVerificationService } from '@cairn/access';
import { DraftSweep } from '@cairn/drafts';
import { FileSweep } from '@cairn/files';
import type { Handlers } from '@cairn/jobs';
import { DowntimeService, RandomTestDay, recordChains, SnapshotService } from '@cairn/mat';
import { ListCheckService, ListRunService, ListSweepService } from '@cairn/office';
import { DueWorkService } from '@cairn/path';
import { ReminderPlanService, ReminderService, ReminderSweep, StaffDigestRound } from '@cairn/reminders';
import { SeriesService } from '@cairn/therapy';
import { accessHandlers } from './access/access.handlers';
import { matHandlers } from './mat/mat.handlers';
import { officeHandlers } from './office/office.handlers';
import { draftHandlers } from './drafts/drafts.handlers';
import { fileHandlers } from './files/files.handlers';
import { pathHandlers } from './path/path.handlers';
import { recordHandlers } from './records/records.handlers';
import { reminderHandlers } from './reminders/reminders.handlers';
import { therapyHandlers } from './therapy/therapy.handlers';

/** Every job and who does it. The type demands one handler for each name of the job map. */
export function handlersOf(app: INestApplicationContext): Handlers {
  return {
    ...accessHandlers(app.get(AuditSealer), app.get(AuditVerificationService), recordChains),
    ...draftHandlers(app.get(DraftSweep)),
    ...fileHandlers(app.get(FileSweep)),
    ...matHandlers(app.get(RandomTestDay)),
    ...pathHandlers(app.get(DueWorkService)),
    ...recordHandlers(app.get(DowntimeService), app.get(SnapshotService)),
    ...reminderHandlers(
      app.get(ReminderPlanService),
      app.get(ReminderService),
      app.get(ReminderSweep),
      app.get(StaffDigestRound),
    ),
    ...therapyHandlers(app.get(SeriesService)),
    ...officeHandlers(app.get(ListCheckService), app.get(ListRunService), app.get(ListSweepService)),
  };
}
