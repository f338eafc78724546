import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a step was recorded in error, by whom and why. The step stays visible. */
@Entity({ name: 'episode_move_void' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_episode_move_void_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_episode_move_void_patient' })
@ForeignKey('episode_move', ['moveId'], ['id'], { name: 'fk_episode_move_void_episode_move' })
@Index('ix_episode_move_void_programme_id_patient_id', ['programmeId', 'patientId'])
export class EpisodeMoveVoid {
  @PrimaryColumn({ name: 'move_id', type: 'uuid', primaryKeyConstraintName: 'pk_episode_move_void' })
  moveId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'voided_by', type: 'uuid', nullable: true })
  voidedBy!: string | null;

  @Column({ name: 'voided_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  voidedAt!: Date;
}
