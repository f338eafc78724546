export { closureOn, closuresBetween } from './closure.queries';
export { Closure } from './closure.entity';
export { OpeningHours } from './opening-hours.entity';
export { Place } from './place.entity';
export { loadProgramme, loadToday, policyOf, type ProgrammeFacts } from './programme.queries';
export { Programme } from './programme.entity';
export { ProgrammePolicy } from './programme-policy.entity';
export { Room } from './room.entity';
export { clockWords, dayWords, momentWords, type PaperScene, paperScene, spanWords } from './paper-scene';
