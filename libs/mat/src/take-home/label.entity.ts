import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A print of the labels of a batch. A print anew is a new version, so that a printer that fails loses nothing. */
@Entity({ name: 'take_home_label' })
@ForeignKey('take_home_batch', ['programmeId', 'batchId'], ['programmeId', 'id'], {
  name: 'fk_take_home_label_take_home_batch',
})
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_label_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_take_home_label_patient' })
@Unique('uq_take_home_label_batch_id_version', ['batchId', 'version'])
@Check('ck_take_home_label_version', `version >= 1`)
export class TakeHomeLabel {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_label' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'batch_id', type: 'uuid' })
  batchId!: string;

  @Column({ name: 'version', type: 'smallint' })
  version!: number;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'printed_by', type: 'uuid', nullable: true })
  printedBy!: string | null;

  @Column({ name: 'printed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  printedAt!: Date;
}
