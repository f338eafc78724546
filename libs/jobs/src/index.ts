export { openBackend, type Backend, type BackendPlace } from './backend';
export { jobNames, type Handler, type Handlers, type Job, type JobName, type JobPayload } from './job-map';
export { JobQueue } from './job-queue';
export { JobRunner, runJob, type RunnerLog } from './job-runner';
export { JobsModule } from './jobs.module';
export { migrateJobs } from './migrate-jobs';
export { everyRound, type Round } from './round';
