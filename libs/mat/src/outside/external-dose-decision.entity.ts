import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a report of doses elsewhere was confirmed or not, by whom and how. The last one counts. */
@Entity({ name: 'external_dose_decision' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_external_dose_decision_programme' })
@ForeignKey('external_report', ['programmeId', 'reportId'], ['programmeId', 'id'], {
  name: 'fk_external_dose_decision_external_report',
})
@Index('ix_external_dose_decision_report_id', ['reportId'])
@Check('ck_external_dose_decision_outcome', `outcome in ('verified', 'rejected')`)
@Check('ck_external_dose_decision_method', `method in ('call_back', 'fax', 'record')`)
export class ExternalDoseDecision {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_external_dose_decision' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'verified' | 'rejected';

  @Column({ name: 'method', type: 'text' })
  method!: 'call_back' | 'fax' | 'record';

  @Column({ name: 'spoke_with', type: 'text', nullable: true })
  spokeWith!: string | null;

  @Column({ name: 'spoke_with_role', type: 'text', nullable: true })
  spokeWithRole!: string | null;

  @Column({ name: 'telephone', type: 'text', nullable: true })
  telephone!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  decidedAt!: Date;
}
