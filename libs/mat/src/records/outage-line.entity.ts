import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One line of the paper, as it was listed when the program was back. */
@Entity({ name: 'outage_line' })
@Unique('uq_outage_line_programme_id_id', ['programmeId', 'id'])
@Unique('uq_outage_line_outage_id_paper_ref', ['outageId', 'paperRef'])
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_outage_line_programme' })
@ForeignKey('outage', ['programmeId', 'outageId'], ['programmeId', 'id'], { name: 'fk_outage_line_outage' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_outage_line_patient' })
@Index('ix_outage_line_programme_id_patient_id', ['programmeId', 'patientId'])
export class OutageLine {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_outage_line' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'outage_id', type: 'uuid' })
  outageId!: string;

  @Column({ name: 'paper_ref', type: 'text' })
  paperRef!: string;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'says', type: 'text', nullable: true })
  says!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
