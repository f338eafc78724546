export { Clock, MovedClock, SystemClock } from './clock';
export { BadConfig, CONFIG, configKeys, type Config, type FileConfig, loadConfig, type S3Config } from './config';
export { newId } from './id';
export { createLogger, redactedKeys, type Logger } from './logger';
export { refuse, Refused, unlessRefused } from './refused';
export { PlatformModule } from './platform.module';
