import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One stretch of care from first contact to closing. A person has at most one open. */
@Entity({ name: 'episode' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_episode_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_episode_patient' })
@Check('ck_episode_void', `voided_at is null or (closed_on is not null and void_reason is not null)`)
@Unique('uq_episode_programme_id_id', ['programmeId', 'id'])
@Index('ix_episode_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('uq_episode_open', ['patientId'], { unique: true, where: 'closed_on is null' })
export class Episode {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_episode' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'opened_on', type: 'date' })
  openedOn!: string;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ name: 'previous_episode_id', type: 'uuid', nullable: true })
  previousEpisodeId!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** Opened in error: closed, and counted nowhere. */
  @Column({ name: 'voided_at', type: 'timestamptz', nullable: true })
  voidedAt!: Date | null;

  @Column({ name: 'voided_by', type: 'uuid', nullable: true })
  voidedBy!: string | null;

  @Column({ name: 'void_reason', type: 'text', nullable: true })
  voidReason!: string | null;
}
