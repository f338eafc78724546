import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A row of an imported file that has no home yet, kept as it was. */
@Entity({ name: 'imported_row' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_imported_row_programme' })
@Unique('uq_imported_row_source_line', ['source', 'line'])
@Index('ix_imported_row_programme_id_patient_id', ['programmeId', 'patientId'])
export class ImportedRow {
  @PrimaryGeneratedColumn('identity', { name: 'id', type: 'bigint', primaryKeyConstraintName: 'pk_imported_row' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid', nullable: true })
  programmeId!: string | null;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'source', type: 'text' })
  source!: string;

  @Column({ name: 'line', type: 'int' })
  line!: number;

  @Column({ name: 'content', type: 'jsonb' })
  content!: object;

  @Column({ name: 'kept_because', type: 'text' })
  keptBecause!: string;
}
