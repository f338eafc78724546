export { Clock, MovedClock, SystemClock } from './clock';
export { BadConfig, CONFIG, configKeys, loadConfig, type Config } from './config';
export { newId } from './id';
export { createLogger, redactedKeys, type Logger } from './logger';
export { refuse, Refused } from './refused';
export { PlatformModule } from './platform.module';
