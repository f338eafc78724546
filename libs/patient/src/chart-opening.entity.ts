import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That someone opened a restricted chart with a reason, until when, and what the privacy officer thought of it. */
@Entity({ name: 'chart_opening' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_chart_opening_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_chart_opening_patient' })
@Index('ix_chart_opening_programme_id_patient_id_staff_id', ['programmeId', 'patientId', 'staffId', 'until'])
@Index('ix_chart_opening_unreviewed', ['programmeId', 'openedAt'], { where: 'reviewed_at is null' })
@Check('ck_chart_opening_review', `(reviewed_at is null) = (verdict is null)`)
export class ChartOpening {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_chart_opening' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'reason_code', type: 'text' })
  reasonCode!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  /** By the clock of the database, which is also the one that closes the chart again. */
  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  openedAt!: Date;

  @Column({ name: 'until', type: 'timestamptz' })
  until!: Date;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy!: string | null;

  @Column({ name: 'reviewed_at', type: 'timestamptz', nullable: true })
  reviewedAt!: Date | null;

  @Column({ name: 'verdict', type: 'text', nullable: true })
  verdict!: 'justified' | 'unjustified' | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;
}
