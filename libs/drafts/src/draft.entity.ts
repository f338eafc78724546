import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FormName } from '@cairn/rules';

/** Unfinished text of one author for one form. Only its author sees it, and it goes when the form is sent. */
@Entity({ name: 'draft' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_draft_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_draft_patient' })
// In the database, people without a patient are not distinct: one draft a form outside a chart, too.
@Index('uq_draft_standing', ['programmeId', 'staffId', 'patientId', 'form', 'about'], {
  unique: true,
  where: 'discarded_at is null',
})
@Index('ix_draft_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_draft_content', `jsonb_typeof(content) = 'object'`)
export class Draft {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_draft' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'form', type: 'text' })
  form!: FormName;

  /** Tells drafts of one form apart: the id of what it corrects, the step it takes. */
  @Column({ name: 'about', type: 'text', default: '' })
  about!: string;

  @Column({ name: 'content', type: 'jsonb' })
  content!: object;

  @Column({ name: 'revision', type: 'int', default: 1 })
  revision!: number;

  @Column({ name: 'begun_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  begunAt!: Date;

  @Column({ name: 'saved_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  savedAt!: Date;

  /** When a save of it was last written into the audit trail. */
  @Column({ name: 'audited_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  auditedAt!: Date;

  /** Set aside by its author; it can be brought back for a while. */
  @Column({ name: 'discarded_at', type: 'timestamptz', nullable: true })
  discardedAt!: Date | null;
}
