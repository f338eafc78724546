import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Who has a person at a dosing window right now, so that a second window sees it. Never decides anything. */
@Entity({ name: 'dosing_attention' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dosing_attention_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_dosing_attention_patient' })
export class DosingAttention {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_dosing_attention' })
  programmeId!: string;

  @PrimaryColumn({ name: 'patient_id', type: 'uuid', primaryKeyConstraintName: 'pk_dosing_attention' })
  patientId!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'since', type: 'timestamptz', default: () => 'clock_timestamp()' })
  since!: Date;
}
