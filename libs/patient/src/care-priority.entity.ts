import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Why someone is seen first, from day to day. Read by those who treat; everyone else is told "First" and no more. */
@Entity({ name: 'care_priority' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_care_priority_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_care_priority_patient' })
@Index('ix_care_priority_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_care_priority_kind', `kind = any (array['pregnancy'::text, 'recent_overdose'::text, 'medical'::text])`)
@Check('ck_care_priority_days', `to_day is null or to_day >= from_day`)
export class CarePriority {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_care_priority' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'pregnancy' | 'recent_overdose' | 'medical';

  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;

  @Column({ name: 'to_day', type: 'date', nullable: true })
  toDay!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;
}
