import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a flag was cleared, by whom and why. The flag stays readable. */
@Entity({ name: 'hold_flag_clear' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_hold_flag_clear_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_hold_flag_clear_patient' })
@ForeignKey('hold_flag', ['programmeId', 'flagId'], ['programmeId', 'id'], { name: 'fk_hold_flag_clear_hold_flag' })
@Index('ix_hold_flag_clear_programme_id_patient_id', ['programmeId', 'patientId'])
export class HoldFlagClear {
  @PrimaryColumn({ name: 'flag_id', type: 'uuid', primaryKeyConstraintName: 'pk_hold_flag_clear' })
  flagId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'cleared_by', type: 'uuid', nullable: true })
  clearedBy!: string | null;

  @Column({ name: 'cleared_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  clearedAt!: Date;
}
