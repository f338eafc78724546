import type { ObservedKind, TestMatrix } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How a specimen was taken: for which order, by whom, whose it is and how that was made sure. */
@Entity({ name: 'specimen_collection' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_specimen_collection_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_specimen_collection_patient' })
@ForeignKey('specimen', ['programmeId', 'specimenId'], ['programmeId', 'id'], {
  name: 'fk_specimen_collection_specimen',
})
@ForeignKey('test_order', ['programmeId', 'orderId'], ['programmeId', 'id'], {
  name: 'fk_specimen_collection_test_order',
})
@ForeignKey('test_panel', ['programmeId', 'panelId'], ['programmeId', 'id'], {
  name: 'fk_specimen_collection_test_panel',
})
@Check('ck_specimen_collection_matrix', `matrix in ('urine', 'oral-fluid', 'breath', 'blood', 'hair')`)
@Check('ck_specimen_collection_observed', `observed in ('unobserved', 'temperature', 'oral-fluid', 'observed')`)
@Check('ck_specimen_collection_identifiers', `cardinality(identifiers) >= 2`)
@Check('ck_specimen_collection_observer', `observed <> 'observed' or observer is not null`)
@Index('uq_specimen_collection_barcode', ['programmeId', 'barcode'], { unique: true, where: `(copied_from is null)` })
@Index('ix_specimen_collection_order_id', ['orderId'])
@Index('ix_specimen_collection_programme_id_patient_id', ['programmeId', 'patientId'])
export class SpecimenCollection {
  @PrimaryColumn({ name: 'specimen_id', type: 'uuid', primaryKeyConstraintName: 'pk_specimen_collection' })
  specimenId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ name: 'panel_id', type: 'uuid' })
  panelId!: string;

  @Column({ name: 'barcode', type: 'text' })
  barcode!: string;

  @Column({ name: 'matrix', type: 'text' })
  matrix!: TestMatrix;

  @Column({ name: 'collected_at', type: 'timestamptz' })
  collectedAt!: Date;

  @Column({ name: 'collector_id', type: 'uuid' })
  collectorId!: string;

  @Column({ name: 'identifiers', type: 'text', array: true })
  identifiers!: string[];

  @Column({ name: 'observed', type: 'text' })
  observed!: ObservedKind;

  @Column({ name: 'observer', type: 'text', nullable: true })
  observer!: string | null;

  @Column({ name: 'temperature_tenths_f', type: 'integer', nullable: true })
  temperatureTenthsF!: number | null;

  @Column({ name: 'temperature_minutes', type: 'integer', nullable: true })
  temperatureMinutes!: number | null;

  @Column({ name: 'forensic', type: 'boolean', default: false })
  forensic!: boolean;

  @Column({ name: 'copied_from', type: 'uuid', nullable: true })
  copiedFrom!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
