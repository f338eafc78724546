import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What somebody says of doses that were given elsewhere: who says it, and who could confirm it. */
@Entity({ name: 'external_report' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_external_report_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_external_report_patient' })
@Unique('uq_external_report_programme_id_id', ['programmeId', 'id'])
@Index('ix_external_report_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_external_report_product_class', `product_class in ('methadone', 'buprenorphine', 'naltrexone')`)
@Check(
  'ck_external_report_source',
  `source in ('hospital', 'jail', 'otp', 'guest-host', 'emergency_1306_07b', 'other')`,
)
@Check('ck_external_report_method', `method in ('patient_says', 'call', 'fax', 'record')`)
export class ExternalReport {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_external_report' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'product_class', type: 'text' })
  productClass!: 'methadone' | 'buprenorphine' | 'naltrexone';

  @Column({ name: 'source', type: 'text' })
  source!: 'hospital' | 'jail' | 'otp' | 'guest-host' | 'emergency_1306_07b' | 'other';

  @Column({ name: 'facility', type: 'text' })
  facility!: string;

  @Column({ name: 'informant', type: 'text', nullable: true })
  informant!: string | null;

  @Column({ name: 'informant_role', type: 'text', nullable: true })
  informantRole!: string | null;

  @Column({ name: 'telephone', type: 'text', nullable: true })
  telephone!: string | null;

  @Column({ name: 'method', type: 'text' })
  method!: 'patient_says' | 'call' | 'fax' | 'record';

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
