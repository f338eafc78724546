import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Away for a while, with the bed kept: until when the person is expected back. */
@Entity({ name: 'bed_leave' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_bed_leave_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_bed_leave_patient' })
@ForeignKey('bed_stay', ['programmeId', 'bedStayId'], ['programmeId', 'id'], { name: 'fk_bed_leave_stay' })
@Unique('uq_bed_leave_programme_id_id', ['programmeId', 'id'])
@Index('ix_bed_leave_programme_id_bed_stay_id', ['programmeId', 'bedStayId'])
@Check('ck_bed_leave_expected', `expected_at > left_at`)
export class BedLeave {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_bed_leave' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'bed_stay_id', type: 'uuid' })
  bedStayId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'left_at', type: 'timestamptz' })
  leftAt!: Date;

  @Column({ name: 'expected_at', type: 'timestamptz' })
  expectedAt!: Date;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
