import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One row that a merge moved, changed or set aside, with what is needed to put it back. */
@Entity({ name: 'patient_merge_row' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_patient_merge_row_programme' })
@ForeignKey('patient_merge', ['mergeId'], ['id'], { name: 'fk_patient_merge_row_patient_merge' })
@Check('ck_patient_merge_row_change', `change in ('moved', 'changed', 'removed')`)
export class PatientMergeRow {
  @PrimaryColumn({ name: 'merge_id', type: 'uuid', primaryKeyConstraintName: 'pk_patient_merge_row' })
  mergeId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @PrimaryColumn({ name: 'table_name', type: 'text', primaryKeyConstraintName: 'pk_patient_merge_row' })
  tableName!: string;

  @PrimaryColumn({ name: 'change', type: 'text', primaryKeyConstraintName: 'pk_patient_merge_row' })
  change!: 'moved' | 'changed' | 'removed';

  @PrimaryColumn({ name: 'column_name', type: 'text', primaryKeyConstraintName: 'pk_patient_merge_row' })
  columnName!: string;

  @PrimaryColumn({ name: 'row_id', type: 'text', primaryKeyConstraintName: 'pk_patient_merge_row' })
  rowId!: string;

  @Column({ name: 'before', type: 'jsonb', nullable: true })
  before!: object | null;
}
