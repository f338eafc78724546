export * from './outreach-entry';
export * from './outreach-log';
export * from './outreach-steps';
export * from './session-status';
