import type { SectionAct, SectionId } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * One signed version of one section of an intake. Never edited: what changes is a new version that says what and why; what an
 * earlier episode knew is carried forward by a version that confirms it.
 */
@Entity({ name: 'intake_section' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_intake_section_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_intake_section_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_intake_section_episode' })
@ForeignKey('intake_section', ['programmeId', 'supersedesId'], ['programmeId', 'id'], {
  name: 'fk_intake_section_supersedes',
})
@Unique('uq_intake_section_programme_id_id', ['programmeId', 'id'])
@Unique('uq_intake_section_version', ['programmeId', 'episodeId', 'section', 'version'])
@Unique('uq_intake_section_supersedes_id', ['supersedesId'])
@Index('ix_intake_section_programme_id_patient_id', ['programmeId', 'patientId', 'section', 'signedAt'])
@Check('ck_intake_section_version', `version >= 1`)
@Check('ck_intake_section_act', `act in ('signed', 'changed', 'confirmed')`)
@Check('ck_intake_section_supersedes', `(supersedes_id is null) = (act = 'signed')`)
@Check('ck_intake_section_reason', `(change_reason is not null) = (act = 'changed')`)
export class IntakeSectionVersion {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_intake_section' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'section', type: 'text' })
  section!: SectionId;

  /** Counted in each episode. */
  @Column({ name: 'version', type: 'int' })
  version!: number;

  @Column({ name: 'act', type: 'text' })
  act!: SectionAct;

  @Column({ name: 'data', type: 'jsonb' })
  data!: object;

  /** What was still to be asked when it was signed, by the names of the fields. */
  @Column({ name: 'missing', type: 'text', array: true, default: () => "'{}'" })
  missing!: string[];

  /** Of a change, the fields that differ from the version before. */
  @Column({ name: 'changed', type: 'text', array: true, default: () => "'{}'" })
  changed!: string[];

  @Column({ name: 'change_reason', type: 'text', nullable: true })
  changeReason!: string | null;

  @Column({ name: 'supersedes_id', type: 'uuid', nullable: true })
  supersedesId!: string | null;

  /** The service day of `signedAt`. */
  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt!: Date;

  @Column({ name: 'signed_by', type: 'uuid', nullable: true })
  signedBy!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
