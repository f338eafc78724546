import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** From when to when an episode stood in a state of a track. Spans of one track never overlap. */
@Entity({ name: 'episode_span' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_episode_span_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_episode_span_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_episode_span_episode' })
@Index('ix_episode_span_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_episode_span_programme_id_track_ended_at', ['programmeId', 'track', 'endedAt'])
@Index('ix_episode_span_episode_id_track', ['episodeId', 'track'])
@Index('ix_episode_span_programme_id_track_state', ['programmeId', 'track', 'state'], {
  where: 'ended_at is null and voided_at is null',
})
@Exclusion(
  'ex_episode_span_overlap',
  `USING gist (episode_id WITH =, track WITH =, tstzrange(started_at, ended_at) WITH &&) WHERE (voided_at IS NULL)`,
)
@Check('ck_episode_span_order', `ended_at is null or ended_at >= started_at`)
export class EpisodeSpan {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_episode_span' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'track', type: 'text' })
  track!: 'main' | 'placement' | 'moud' | 'therapy' | 'aftercare';

  @Column({ name: 'state', type: 'text' })
  state!: string;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'move_id', type: 'uuid', nullable: true })
  moveId!: string | null;

  @Column({ name: 'voided_at', type: 'timestamptz', nullable: true })
  voidedAt!: Date | null;
}
