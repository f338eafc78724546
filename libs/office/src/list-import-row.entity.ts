import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A row of an uploaded list, with what is wrong with it, and what it became. `becomes` is the id that the person gets: made
 * once, so that doing a row again cannot make a second person. What was uploaded is emptied when the row is done.
 */
@Entity({ name: 'list_import_row' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_list_import_row_programme' })
@ForeignKey('list_import', ['programmeId', 'importId'], ['programmeId', 'id'], {
  name: 'fk_list_import_row_list_import',
})
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_list_import_row_patient' })
@ForeignKey('staff', ['staffId'], ['id'], { name: 'fk_list_import_row_staff' })
@Index('ix_list_import_row_to_do', ['importId', 'line'], { where: 'faults is null and done_at is null' })
@Index('ix_list_import_row_programme_id_patient_id', ['programmeId', 'patientId'])
export class ListImportRow {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'pk_list_import_row' })
  importId!: string;

  /** Where the row begins in the file; the header is line 1. */
  @PrimaryColumn({ name: 'line', type: 'int', primaryKeyConstraintName: 'pk_list_import_row' })
  line!: number;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'becomes', type: 'uuid' })
  becomes!: string;

  /** The cells as uploaded, by column. */
  @Column({ name: 'content', type: 'jsonb', nullable: true })
  content!: object | null;

  /** `{field, says}`; null for a good row. */
  @Column({ name: 'faults', type: 'jsonb', nullable: true })
  faults!: object | null;

  @Column({ name: 'reference', type: 'text', nullable: true })
  reference!: string | null;

  @Column({ name: 'email', type: 'text', nullable: true })
  email!: string | null;

  /** Given and family name, letters only: what is compared. */
  @Column({ name: 'name_letters', type: 'text', nullable: true })
  nameLetters!: string | null;

  @Column({ name: 'born', type: 'date', nullable: true })
  born!: string | null;

  /** Whoever wrote the list says that this is someone new. */
  @Column({ name: 'confirmed', type: 'boolean', default: false })
  confirmed!: boolean;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'staff_id', type: 'uuid', nullable: true })
  staffId!: string | null;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt!: Date | null;
}
