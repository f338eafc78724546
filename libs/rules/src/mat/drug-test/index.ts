export * from './kinds';
export * from './analytes';
export * from './panel';
export * from './order-rules';
export * from './collection';
export * from './validity';
export * from './report';
export {
  type Reading,
  readings as testReadings,
  readingWords,
  type TestAction,
  testActions,
} from './interpretation-table';
export * from './interpret';
export * from './test-context';
export * from './test-state';
export * from './use-pattern';
export * from './result-file';
export * from './match';
export * from './consequence';
