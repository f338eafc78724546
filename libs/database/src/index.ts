export { appRole, appUrlOf, dataSourceOf, type Connection } from './connection';
export { Database } from './database';
export { DatabaseModule } from './database.module';
export { LiveUpdates, type LiveUpdate } from './live-updates';
export { migrate } from './migrate';
export { migrations } from './migrations';
export type { Actor, Reading, Tx } from './tx';
