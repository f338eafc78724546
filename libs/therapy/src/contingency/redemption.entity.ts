import type { RedemptionForm } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Goods or a service that somebody asked for. It costs nothing before a second person has checked it. */
@Entity({ name: 'cm_redemption' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_cm_redemption_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_cm_redemption_patient' })
@ForeignKey('cm_enrolment', ['programmeId', 'enrolmentId'], ['programmeId', 'id'], {
  name: 'fk_cm_redemption_cm_enrolment',
})
@Unique('uq_cm_redemption_programme_id_id', ['programmeId', 'id'])
@Index('ix_cm_redemption_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_cm_redemption_enrolment_id', ['enrolmentId'])
@Check('ck_cm_redemption_cents', `cents > 0`)
@Check('ck_cm_redemption_form', `form in ('goods', 'service')`)
export class ContingencyRedemption {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_cm_redemption' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'enrolment_id', type: 'uuid' })
  enrolmentId!: string;

  @Column({ name: 'cents', type: 'int' })
  cents!: number;

  @Column({ name: 'form', type: 'text' })
  form!: RedemptionForm;

  @Column({ name: 'what', type: 'text' })
  what!: string;

  @Column({ name: 'asked_by', type: 'uuid' })
  askedBy!: string;

  @Column({ name: 'asked_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  askedAt!: Date;
}
