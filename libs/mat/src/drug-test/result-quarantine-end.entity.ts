import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What became of a result in quarantine. */
@Entity({ name: 'result_quarantine_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_result_quarantine_end_programme' })
@ForeignKey('result_quarantine', ['programmeId', 'quarantineId'], ['programmeId', 'id'], {
  name: 'fk_result_quarantine_end_result_quarantine',
})
@ForeignKey('specimen_report', ['programmeId', 'reportId'], ['programmeId', 'id'], {
  name: 'fk_result_quarantine_end_specimen_report',
})
@Check('ck_result_quarantine_end_outcome', `outcome in ('filed', 'discarded')`)
export class ResultQuarantineEnd {
  @PrimaryColumn({ name: 'quarantine_id', type: 'uuid', primaryKeyConstraintName: 'pk_result_quarantine_end' })
  quarantineId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'filed' | 'discarded';

  @Column({ name: 'report_id', type: 'uuid', nullable: true })
  reportId!: string | null;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
