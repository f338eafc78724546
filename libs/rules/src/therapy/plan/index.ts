export * from './content';
export * from './faults';
export * from './phrases';
export * from './plan-clock';
export * from './signing';
export * from './thread';
export * from './triggers';
