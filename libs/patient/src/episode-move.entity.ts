import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A step on the path as it was taken: with the guards that were asked and what people attested. Never changed. */
@Entity({ name: 'episode_move' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_episode_move_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_episode_move_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_episode_move_episode' })
@Index('ix_episode_move_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
export class EpisodeMove {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_episode_move' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'track', type: 'text' })
  track!: 'main' | 'placement' | 'moud' | 'therapy' | 'aftercare';

  @Column({ name: 'from_state', type: 'text', nullable: true })
  fromState!: string | null;

  @Column({ name: 'to_state', type: 'text' })
  toState!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'moved_by', type: 'uuid', nullable: true })
  movedBy!: string | null;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'guards', type: 'jsonb', nullable: true })
  guards!: object | null;

  @Column({ name: 'attestations', type: 'jsonb', nullable: true })
  attestations!: object | null;

  @Column({ name: 'implied_by', type: 'uuid', nullable: true })
  impliedBy!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
