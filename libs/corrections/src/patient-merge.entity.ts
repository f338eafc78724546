import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That two registrations were found to be one person. Taking them apart again is written beside it. */
@Entity({ name: 'patient_merge' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_patient_merge_programme' })
@ForeignKey('patient', ['programmeId', 'survivorId'], ['programmeId', 'id'], { name: 'fk_patient_merge_survivor' })
@ForeignKey('patient', ['programmeId', 'absorbedId'], ['programmeId', 'id'], { name: 'fk_patient_merge_absorbed' })
@Check('ck_patient_merge_two', `survivor_id <> absorbed_id`)
@Index('uq_patient_merge_standing', ['absorbedId'], { unique: true, where: 'undone_at is null' })
@Index('ix_patient_merge_programme_id_merged_at', ['programmeId', 'mergedAt'])
@Index('ix_patient_merge_survivor_id', ['survivorId'])
export class PatientMerge {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_patient_merge' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'survivor_id', type: 'uuid' })
  survivorId!: string;

  @Column({ name: 'absorbed_id', type: 'uuid' })
  absorbedId!: string;

  /** Both had an episode open: this one was ended as registered twice. */
  @Column({ name: 'closed_episode_id', type: 'uuid', nullable: true })
  closedEpisodeId!: string | null;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  /** How many rows of each kind the survivor had right after the merge. */
  @Column({ name: 'rows_then', type: 'jsonb', default: {} })
  rowsThen!: Record<string, number>;

  @Column({ name: 'merged_by', type: 'uuid', nullable: true })
  mergedBy!: string | null;

  @Column({ name: 'merged_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  mergedAt!: Date;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy!: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'undo_reason', type: 'text', nullable: true })
  undoReason!: string | null;
}
