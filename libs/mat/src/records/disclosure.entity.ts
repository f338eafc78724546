import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The accounting of what left the program: to whom, what, why and on which basis. One row for each person whose record was part of it, one without a person for the whole. */
@Entity({ name: 'disclosure' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_disclosure_programme' })
@ForeignKey('inspection_pack', ['programmeId', 'packId'], ['programmeId', 'id'], {
  name: 'fk_disclosure_inspection_pack',
})
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_disclosure_patient' })
@Index('ix_disclosure_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_disclosure_pack_id_disclosed_at', ['packId', 'disclosedAt'])
export class Disclosure {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_disclosure' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'pack_id', type: 'uuid', nullable: true })
  packId!: string | null;

  @Column({ name: 'part', type: 'text' })
  part!: string;

  @Column({ name: 'recipient', type: 'text' })
  recipient!: string;

  @Column({ name: 'purpose', type: 'text' })
  purpose!: string;

  @Column({ name: 'basis', type: 'text' })
  basis!: string;

  @Column({ name: 'sha256', type: 'bytea', nullable: true })
  sha256!: Buffer | null;

  @Column({ name: 'disclosed_by', type: 'uuid', nullable: true })
  disclosedBy!: string | null;

  @Column({ name: 'disclosed_at', type: 'timestamptz' })
  disclosedAt!: Date;
}
