import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How a leave ended. */
@Entity({ name: 'bed_leave_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_bed_leave_end_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_bed_leave_end_patient' })
@ForeignKey('bed_leave', ['programmeId', 'leaveId'], ['programmeId', 'id'], { name: 'fk_bed_leave_end_leave' })
export class BedLeaveEnd {
  @PrimaryColumn({ name: 'leave_id', type: 'uuid', primaryKeyConstraintName: 'pk_bed_leave_end' })
  leaveId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
