import type { ContinuingCare } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A version of the continuing-care plan that the person takes along (clinical reference 5.5). Never edited. */
@Entity({ name: 'continuing_care_plan' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_continuing_care_plan_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_continuing_care_plan_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_continuing_care_plan_episode' })
@Unique('uq_continuing_care_plan_episode_id_version', ['episodeId', 'version'])
@Index('ix_continuing_care_plan_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_continuing_care_plan_version', `version > 0`)
export class ContinuingCarePlan {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_continuing_care_plan' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'version', type: 'smallint' })
  version!: number;

  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'plan', type: 'jsonb' })
  plan!: ContinuingCare;

  @Column({ name: 'written_by', type: 'uuid', nullable: true })
  writtenBy!: string | null;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
