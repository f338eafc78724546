import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A batch was handed out: to whom, and what was seen. */
@Entity({ name: 'take_home_release' })
@ForeignKey('take_home_batch', ['programmeId', 'batchId'], ['programmeId', 'id'], {
  name: 'fk_take_home_release_take_home_batch',
})
@ForeignKey('take_home_designee', ['programmeId', 'designeeId'], ['programmeId', 'id'], {
  name: 'fk_take_home_release_take_home_designee',
})
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_release_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_take_home_release_patient' })
@Unique('uq_take_home_release_batch_id', ['batchId'])
@Index('ix_take_home_release_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_take_home_release_overridden', ['programmeId', 'releasedAt'], { where: `overrides <> '[]'::jsonb` })
@Check(
  'ck_take_home_release_receiver',
  `(receiver = 'patient' and designee_id is null) or (receiver = 'designee' and designee_id is not null)`,
)
export class TakeHomeRelease {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_release' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'batch_id', type: 'uuid' })
  batchId!: string;

  @Column({ name: 'receiver', type: 'text' })
  receiver!: string;

  @Column({ name: 'designee_id', type: 'uuid', nullable: true })
  designeeId!: string | null;

  @Column({ name: 'photo_id_seen', type: 'boolean' })
  photoIdSeen!: boolean;

  @Column({ name: 'custody_signed', type: 'boolean' })
  custodySigned!: boolean;

  @Column({ name: 'lockbox_seen', type: 'boolean' })
  lockboxSeen!: boolean;

  @Column({ name: 'education_id', type: 'uuid', nullable: true })
  educationId!: string | null;

  @Column({ name: 'scans', type: 'jsonb' })
  scans!: object;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: object;

  @Column({ name: 'overrides', type: 'jsonb', default: () => "'[]'" })
  overrides!: object;

  @Column({ name: 'acknowledged', type: 'text', array: true, default: () => "'{}'" })
  acknowledged!: string[];

  @Column({ name: 'policy_version', type: 'text', nullable: true })
  policyVersion!: string | null;

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'origin', type: 'text' })
  origin!: string;

  @Column({ name: 'released_by', type: 'uuid', nullable: true })
  releasedBy!: string | null;

  @Column({ name: 'released_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  releasedAt!: Date;
}
