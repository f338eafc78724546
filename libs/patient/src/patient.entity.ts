import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A person in care of one programme. */
@Entity({ name: 'patient' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_patient_programme' })
@ForeignKey('patient', ['programmeId', 'mergedInto'], ['programmeId', 'id'], { name: 'fk_patient_merged_into' })
@Check('ck_patient_merged_into', `merged_into <> id`)
@Unique('uq_patient_programme_id_id', ['programmeId', 'id'])
@Unique('uq_patient_programme_id_number', ['programmeId', 'number'])
@Index('ix_patient_programme_id_date_of_birth', ['programmeId', 'dateOfBirth'])
@Index('ix_patient_programme_id_family_given_id', ['programmeId', 'family', 'given', 'id'])
@Index('ix_patient_merged_into', ['mergedInto'], { where: 'merged_into is not null' })
@Index('ix_patient_programme_id_sounds', ['programmeId', 'sounds'])
@Index('ix_patient_search', { synchronize: false })
@Index('ix_patient_phone_digits', { synchronize: false })
@Index('ix_patient_programme_id_created_at', ['programmeId', 'createdAt'])
@Index('ix_patient_programme_id_source_ref', ['programmeId', 'sourceRef'], { where: 'source_ref is not null' })
export class Patient {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_patient' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'number', type: 'text', default: () => 'next_patient_number()' })
  number!: string;

  @Column({ name: 'given', type: 'text' })
  given!: string;

  @Column({ name: 'family', type: 'text' })
  family!: string;

  @Column({ name: 'preferred_name', type: 'text', nullable: true })
  preferredName!: string | null;

  /** How the name sounds; the database keeps it. */
  @Column({ name: 'sounds', type: 'text', default: '' })
  sounds!: string;

  @Column({ name: 'date_of_birth', type: 'date' })
  dateOfBirth!: string;

  @Column({ name: 'sex_at_birth', type: 'text' })
  sexAtBirth!: 'female' | 'male' | 'intersex' | 'unknown';

  @Column({ name: 'language', type: 'text', default: () => "'en'" })
  language!: string;

  @Column({ name: 'phone', type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'email', type: 'text', nullable: true })
  email!: string | null;

  @Column({ name: 'next_of_kin', type: 'jsonb', nullable: true })
  nextOfKin!: object | null;

  @Column({ name: 'invented', type: 'boolean', default: false })
  invented!: boolean;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';

  @Column({ name: 'source_ref', type: 'text', nullable: true })
  sourceRef!: string | null;

  @Column({ name: 'restricted', type: 'boolean', default: false })
  restricted!: boolean;

  @Column({ name: 'do_not_contact', type: 'boolean', default: false })
  doNotContact!: boolean;

  /** The registration of the same person that this one was joined with. */
  @Column({ name: 'merged_into', type: 'uuid', nullable: true })
  mergedInto!: string | null;

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;
}
