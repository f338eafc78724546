import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An overdose, as far as it is known and from whom. */
@Entity({ name: 'overdose_event' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_overdose_event_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_overdose_event_patient' })
@Unique('uq_overdose_event_programme_id_id', ['programmeId', 'id'])
@Index('ix_overdose_event_programme_id_patient_id_occurred_on', ['programmeId', 'patientId', 'occurredOn'])
@Check(
  'ck_overdose_event_place',
  `place in ('home', 'another_home', 'street', 'program', 'jail', 'hospital', 'other', 'unknown')`,
)
@Check('ck_overdose_event_intent', `intent in ('unintentional', 'intentional', 'unknown')`)
@Check(
  'ck_overdose_event_reversal_by',
  `reversal_by in ('bystander', 'family', 'staff', 'emergency_services', 'self', 'unknown')`,
)
@Check(
  'ck_overdose_event_source',
  `source in ('patient', 'family', 'hospital', 'emergency_services', 'medical_examiner', 'staff', 'other')`,
)
export class OverdoseEvent {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_overdose_event' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'occurred_on', type: 'date' })
  occurredOn!: string;

  @Column({ name: 'place', type: 'text' })
  place!: 'home' | 'another_home' | 'street' | 'program' | 'jail' | 'hospital' | 'other' | 'unknown';

  @Column({ name: 'substances', type: 'text', array: true })
  substances!: string[];

  @Column({ name: 'intent', type: 'text' })
  intent!: 'unintentional' | 'intentional' | 'unknown';

  @Column({ name: 'reversal_doses', type: 'smallint', nullable: true })
  reversalDoses!: number | null;

  @Column({ name: 'reversal_by', type: 'text', nullable: true })
  reversalBy!: 'bystander' | 'family' | 'staff' | 'emergency_services' | 'self' | 'unknown' | null;

  @Column({ name: 'emergency_called', type: 'boolean', nullable: true })
  emergencyCalled!: boolean | null;

  @Column({ name: 'hospital', type: 'boolean', nullable: true })
  hospital!: boolean | null;

  @Column({ name: 'survived', type: 'boolean' })
  survived!: boolean;

  @Column({ name: 'last_dose_on', type: 'date', nullable: true })
  lastDoseOn!: string | null;

  @Column({ name: 'last_dose_mcg', type: 'integer', nullable: true })
  lastDoseMcg!: number | null;

  @Column({ name: 'source', type: 'text' })
  source!: 'patient' | 'family' | 'hospital' | 'emergency_services' | 'medical_examiner' | 'staff' | 'other';

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
