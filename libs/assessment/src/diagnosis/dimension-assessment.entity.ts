import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SignedRecord } from './signed-record.entity';

/** Six dimensions as a clinician rates them. Ratings are never averaged and no level is worked out from them. */
@Entity({ name: 'dimension_assessment' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dimension_assessment_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_dimension_assessment_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_dimension_assessment_episode' })
@ForeignKey('dimension_assessment', ['replacesId'], ['id'], { name: 'fk_dimension_assessment_replaces' })
@Unique('uq_dimension_assessment_replaces_id', ['replacesId'])
@Index('ix_dimension_assessment_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Check(
  'ck_dimension_assessment_signed',
  `(signed_at is null) = (signed_by is null) and (signed_at is null) = (signed_role is null)`,
)
@Check('ck_dimension_assessment_replaces', `(replaces_id is null) = (replace_reason is null)`)
@Check('ck_dimension_assessment_taken_back', `not taken_back or replaces_id is not null`)
@Check('ck_dimension_assessment_edition', `edition in ('none', '3', '4')`)
@Check('ck_dimension_assessment_highest', `highest between 0 and 4`)
export class DimensionAssessment extends SignedRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_dimension_assessment' })
  id!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'edition', type: 'text' })
  edition!: 'none' | '3' | '4';

  @Column({ name: 'ratings', type: 'jsonb' })
  ratings!: object;

  /** The highest rating; null where the edition has codes and no numbers. */
  @Column({ name: 'highest', type: 'smallint', nullable: true })
  highest!: number | null;

  @Column({ name: 'immediate', type: 'boolean' })
  immediate!: boolean;

  @Column({ name: 'summary', type: 'text', nullable: true })
  summary!: string | null;
}
