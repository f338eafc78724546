import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was done in an incident, and when. */
@Entity({ name: 'incident_step' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_incident_step_programme' })
@ForeignKey('incident', ['programmeId', 'incidentId'], ['programmeId', 'id'], { name: 'fk_incident_step_incident' })
@Index('ix_incident_step_incident_id', ['incidentId'])
export class IncidentStep {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_incident_step' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'incident_id', type: 'uuid' })
  incidentId!: string;

  @Column({ name: 'step', type: 'text' })
  step!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
