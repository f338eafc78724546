export { loadProgramme, policyOf, type ProgrammeFacts } from './programme.queries';
export { Programme } from './programme.entity';
export { ProgrammePolicy } from './programme-policy.entity';
