import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Dosing as a guest: of ours elsewhere, or of another program here. How it stands is told by its steps. */
@Entity({ name: 'guest_stay' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_guest_stay_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_guest_stay_patient' })
@Unique('uq_guest_stay_programme_id_id', ['programmeId', 'id'])
@Index('ix_guest_stay_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_guest_stay_direction', `direction in ('out', 'in')`)
@Check('ck_guest_stay_reason', `reason in ('travel', 'work', 'family', 'relocation', 'closure', 'other')`)
@Check('ck_guest_stay_product_class', `product_class in ('methadone', 'buprenorphine', 'naltrexone')`)
@Check('ck_guest_stay_days', `to_day >= from_day`)
@Check('ck_guest_stay_dose_mcg', `dose_mcg > 0`)
export class GuestStay {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_guest_stay' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'direction', type: 'text' })
  direction!: 'out' | 'in';

  @Column({ name: 'other_programme', type: 'text' })
  otherProgramme!: string;

  @Column({ name: 'telephone', type: 'text' })
  telephone!: string;

  @Column({ name: 'contact_name', type: 'text', nullable: true })
  contactName!: string | null;

  @Column({ name: 'practitioner', type: 'text', nullable: true })
  practitioner!: string | null;

  @Column({ name: 'reason', type: 'text' })
  reason!: 'travel' | 'work' | 'family' | 'relocation' | 'closure' | 'other';

  @Column({ name: 'reason_text', type: 'text', nullable: true })
  reasonText!: string | null;

  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;

  @Column({ name: 'to_day', type: 'date' })
  toDay!: string;

  @Column({ name: 'product_class', type: 'text' })
  productClass!: 'methadone' | 'buprenorphine' | 'naltrexone';

  @Column({ name: 'dose_mcg', type: 'integer' })
  doseMcg!: number;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
