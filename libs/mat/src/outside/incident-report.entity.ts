import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What is to be learned from an incident, in words. A later one adds to those before. */
@Entity({ name: 'incident_report' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_incident_report_programme' })
@ForeignKey('incident', ['programmeId', 'incidentId'], ['programmeId', 'id'], { name: 'fk_incident_report_incident' })
@Index('ix_incident_report_incident_id', ['incidentId'])
@Check('ck_incident_report_outcome', `outcome in ('no_harm', 'harm', 'hospital', 'died', 'unknown')`)
export class IncidentReport {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_incident_report' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'incident_id', type: 'uuid' })
  incidentId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'no_harm' | 'harm' | 'hospital' | 'died' | 'unknown';

  @Column({ name: 'says', type: 'text' })
  says!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
