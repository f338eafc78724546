import type { EnrolmentEndReason } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Since when somebody no longer takes part, and why. What they earned stays theirs. */
@Entity({ name: 'cm_enrolment_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_cm_enrolment_end_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_cm_enrolment_end_patient' })
@ForeignKey('cm_enrolment', ['programmeId', 'enrolmentId'], ['programmeId', 'id'], {
  name: 'fk_cm_enrolment_end_cm_enrolment',
})
@Index('ix_cm_enrolment_end_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_cm_enrolment_end_why', `why in ('completed', 'target-changed', 'asked-to-stop', 'left', 'error')`)
@Check('ck_cm_enrolment_end_note', `note is not null or why not in ('target-changed', 'error')`)
export class ContingencyEnrolmentEnd {
  @PrimaryColumn({ name: 'enrolment_id', type: 'uuid', primaryKeyConstraintName: 'pk_cm_enrolment_end' })
  enrolmentId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'ended_on', type: 'date' })
  endedOn!: string;

  @Column({ name: 'why', type: 'text' })
  why!: EnrolmentEndReason;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
