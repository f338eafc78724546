/** What the clinic knows: pure decisions, shared by the server and the browser. This is the only door. */
export * from './refusal';
export * from './units';
export * from './access/roles';
export * from './access/permissions';
export * from './access/routes';
export * from './access/licences';
export * from './time';
export * from './policy';
export * from './policy-keys';
export { needsOverride, stops } from './rule';
export * from './override';
export * from './mat/product';
export * from './mat/service-day';
export * from './mat/order-state';
export * from './mat/order';
export * from './mat/dose';
