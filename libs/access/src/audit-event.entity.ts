import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who did what to whose record, and what came of it. Written in the transaction of the act; never changed. */
@Entity({ name: 'audit_event' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_audit_event_programme' })
@Index('ix_audit_event_programme_id_written_in_id', ['programmeId', 'writtenIn', 'id'])
@Index('ix_audit_event_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Index('ix_audit_event_programme_id_staff_id_at', ['programmeId', 'staffId', 'at'])
@Index('ix_audit_event_programme_id_at', ['programmeId', 'at'])
@Index('ix_audit_event_rare_acts', { synchronize: false })
@Index('ix_audit_event_refused', ['programmeId', 'at'], { where: `outcome = 'refused'` })
export class AuditEvent {
  @PrimaryGeneratedColumn('identity', { name: 'id', type: 'bigint', primaryKeyConstraintName: 'pk_audit_event' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;

  @Column({ name: 'staff_id', type: 'uuid', nullable: true })
  staffId!: string | null;

  @Column({ name: 'act', type: 'text' })
  act!: string;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'record_type', type: 'text', nullable: true })
  recordType!: string | null;

  @Column({ name: 'record_id', type: 'text', nullable: true })
  recordId!: string | null;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'done' | 'refused';

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;

  @Column({ name: 'address', type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'facts', type: 'jsonb', nullable: true })
  facts!: object | null;

  @Column({ name: 'written_in', type: 'bigint', default: () => 'current_write()' })
  writtenIn!: string;
}
