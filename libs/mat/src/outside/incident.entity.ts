import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Something that went wrong or nearly did, reported within hours. */
@Entity({ name: 'incident' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_incident_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_incident_patient' })
@Unique('uq_incident_programme_id_id', ['programmeId', 'id'])
@Index('ix_incident_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_incident_programme_id_began_at', ['programmeId', 'beganAt'])
@Check('ck_incident_kind', `kind in ('identity', 'overdose-at-window', 'pump', 'stock', 'other')`)
export class Incident {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_incident' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'identity' | 'overdose-at-window' | 'pump' | 'stock' | 'other';

  @Column({ name: 'began_at', type: 'timestamptz' })
  beganAt!: Date;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
