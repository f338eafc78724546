import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A person was asked to bring the bottles that are not due yet. */
@Entity({ name: 'call_back' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_call_back_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_call_back_patient' })
@Unique('uq_call_back_programme_id_id', ['programmeId', 'id'])
@Index('ix_call_back_programme_id_patient_id', ['programmeId', 'patientId', 'calledOn'])
@Index('ix_call_back_programme_id_called_on', ['programmeId', 'calledOn'])
@Check('ck_call_back_kind', `kind in ('random', 'cause')`)
@Check('ck_call_back_notified_by', `notified_by in ('telephone', 'message', 'in-person', 'not-reached')`)
@Check('ck_call_back_times', `due_at > called_at`)
export class CallBack {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_call_back' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'random' | 'cause';

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'notified_by', type: 'text' })
  notifiedBy!: 'telephone' | 'message' | 'in-person' | 'not-reached';

  @Column({ name: 'bottle_ids', type: 'uuid', array: true })
  bottleIds!: string[];

  @Column({ name: 'expected_mcg', type: 'int' })
  expectedMcg!: number;

  @Column({ name: 'called_on', type: 'date' })
  calledOn!: string;

  @Column({ name: 'called_at', type: 'timestamptz' })
  calledAt!: Date;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
