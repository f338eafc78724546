import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A withdrawal class as observed (0 none to 3 severe). A class is not a COWS score. */
@Entity({ name: 'withdrawal_observation' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_withdrawal_observation_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], {
  name: 'fk_withdrawal_observation_patient',
})
@Index('ix_withdrawal_observation_programme_id_patient_id_observed_on', ['programmeId', 'patientId', 'observedOn'])
@Check('ck_withdrawal_observation_class', `class between 0 and 3`)
export class WithdrawalObservation {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_withdrawal_observation' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'observed_on', type: 'date' })
  observedOn!: string;

  @Column({ name: 'class', type: 'smallint' })
  class!: number;

  @Column({ name: 'moment', type: 'text', nullable: true })
  moment!: 'pre' | 'post' | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
