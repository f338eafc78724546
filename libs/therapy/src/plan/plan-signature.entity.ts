import type { PlanSignatureKind } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What was signed under a version after its author signed it, or that it was sent back. */
@Entity({ name: 'treatment_plan_signature' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_treatment_plan_signature_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], {
  name: 'fk_treatment_plan_signature_patient',
})
@ForeignKey('treatment_plan', ['programmeId', 'planId'], ['programmeId', 'id'], {
  name: 'fk_treatment_plan_signature_plan',
})
@Unique('uq_treatment_plan_signature_plan_id_kind', ['planId', 'kind'])
@Index('ix_treatment_plan_signature_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_treatment_plan_signature_kind', `kind in ('patient', 'cosigned', 'returned', 'director')`)
@Check('ck_treatment_plan_signature_comment', `kind <> 'returned' or btrim(comment) <> ''`)
export class TreatmentPlanSignature {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_treatment_plan_signature' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: PlanSignatureKind;

  @Column({ name: 'comment', type: 'text', default: '' })
  comment!: string;

  @Column({ name: 'signed_by', type: 'uuid' })
  signedBy!: string;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt!: Date;
}
