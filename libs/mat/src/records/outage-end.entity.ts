import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** When the program was back, and how many lines stood on paper by then. */
@Entity({ name: 'outage_end' })
@Check('ck_outage_end_lines', `lines_on_paper >= 0`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_outage_end_programme' })
@ForeignKey('outage', ['programmeId', 'outageId'], ['programmeId', 'id'], { name: 'fk_outage_end_outage' })
export class OutageEnd {
  @PrimaryColumn({ name: 'outage_id', type: 'uuid', primaryKeyConstraintName: 'pk_outage_end' })
  outageId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'ended_at', type: 'timestamptz' })
  endedAt!: Date;

  @Column({ name: 'lines_on_paper', type: 'int' })
  linesOnPaper!: number;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
