import type { CowsBand, CowsReason, CowsScores } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A withdrawal scale as it was scored, item by item. Never edited: a new one replaces it and says why. */
@Entity({ name: 'cows_assessment' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_cows_assessment_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_cows_assessment_patient' })
@ForeignKey('cows_assessment', ['replacesId'], ['id'], { name: 'fk_cows_assessment_replaces' })
@Unique('uq_cows_assessment_replaces_id', ['replacesId'])
@Index('ix_cows_assessment_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Index('ix_cows_assessment_replaced', ['programmeId', 'patientId'], { where: `(replaces_id is not null)` })
@Check('ck_cows_assessment_total', `total between 0 and 48`)
@Check('ck_cows_assessment_band', `(total is null) = (band is null)`)
@Check('ck_cows_assessment_replaces', `(replaces_id is null) = (replace_reason is null)`)
export class CowsAssessment {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_cows_assessment' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  /** The service day of `at`. */
  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'items', type: 'jsonb' })
  items!: CowsScores;

  /** Beats a minute; the score of the pulse follows from them and is not kept beside them. */
  @Column({ name: 'pulse_bpm', type: 'smallint', nullable: true })
  pulseBpm!: number | null;

  /** Null while an item is missing. */
  @Column({ name: 'total', type: 'smallint', nullable: true })
  total!: number | null;

  @Column({ name: 'band', type: 'text', nullable: true })
  band!: CowsBand | null;

  @Column({ name: 'objective_signs', type: 'smallint' })
  objectiveSigns!: number;

  @Column({ name: 'reason', type: 'text' })
  reason!: CowsReason;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  /** R-104, as it was answered when the scale was recorded. */
  @Column({ name: 'precipitated', type: 'boolean', default: () => 'false' })
  precipitated!: boolean;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'replace_reason', type: 'text', nullable: true })
  replaceReason!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
