import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a chart opens only to named readers, or with a reason. One stands at a time; what ended stays visible. */
@Entity({ name: 'chart_restriction' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_chart_restriction_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_chart_restriction_patient' })
@Index('uq_chart_restriction_standing', ['programmeId', 'patientId'], { unique: true, where: 'lifted_at is null' })
@Index('ix_chart_restriction_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_chart_restriction_own', `own_staff_id is null or kind = 'staff'`)
export class ChartRestriction {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_chart_restriction' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'staff' | 'relative' | 'well-known' | 'asked';

  /** The colleague whose own chart this is: it never opens to them. */
  @Column({ name: 'own_staff_id', type: 'uuid', nullable: true })
  ownStaffId!: string | null;

  @Column({ name: 'reader_ids', type: 'uuid', array: true, default: '{}' })
  readerIds!: string[];

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'restricted_by', type: 'uuid', nullable: true })
  restrictedBy!: string | null;

  @Column({ name: 'restricted_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  restrictedAt!: Date;

  @Column({ name: 'lifted_by', type: 'uuid', nullable: true })
  liftedBy!: string | null;

  @Column({ name: 'lifted_at', type: 'timestamptz', nullable: true })
  liftedAt!: Date | null;

  @Column({ name: 'lifted_reason', type: 'text', nullable: true })
  liftedReason!: string | null;
}
