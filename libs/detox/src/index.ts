export { WithdrawalObservation } from './withdrawal-observation.entity';
