import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What became of a line: the dose that was entered from it, or why there is none. The last row counts; of a dose that was taken back the line is open again. */
@Entity({ name: 'outage_line_end' })
@Unique('uq_outage_line_end_dose_id', ['doseId'])
@Check('ck_outage_line_end_one', `(dose_id is null) <> (explained is null)`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_outage_line_end_programme' })
@ForeignKey('dose', ['doseId'], ['id'], { name: 'fk_outage_line_end_dose' })
@ForeignKey('outage_line', ['programmeId', 'lineId'], ['programmeId', 'id'], { name: 'fk_outage_line_end_outage_line' })
@Index('ix_outage_line_end_line_id', ['lineId', 'recordedAt'])
export class OutageLineEnd {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_outage_line_end' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'line_id', type: 'uuid' })
  lineId!: string;

  @Column({ name: 'dose_id', type: 'uuid', nullable: true })
  doseId!: string | null;

  @Column({ name: 'explained', type: 'text', nullable: true })
  explained!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
