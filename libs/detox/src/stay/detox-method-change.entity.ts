import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Another method in the course of a stay, and why. */
@Entity({ name: 'detox_method_change' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_detox_method_change_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_detox_method_change_patient' })
@ForeignKey('detox_stay', ['programmeId', 'stayId'], ['programmeId', 'id'], { name: 'fk_detox_method_change_stay' })
@Index('ix_detox_method_change_programme_id_stay_id', ['programmeId', 'stayId'])
export class DetoxMethodChange {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_detox_method_change' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'stay_id', type: 'uuid' })
  stayId!: string;

  @Column({ name: 'method', type: 'text' })
  method!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
