import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A row of an imported file that could not be placed, with the reason. */
@Entity({ name: 'import_report' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_import_report_programme' })
@Unique('uq_import_report_source_line', ['source', 'line'])
export class ImportReport {
  @PrimaryGeneratedColumn('identity', { name: 'id', type: 'bigint', primaryKeyConstraintName: 'pk_import_report' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid', nullable: true })
  programmeId!: string | null;

  @Column({ name: 'source', type: 'text' })
  source!: string;

  @Column({ name: 'line', type: 'int' })
  line!: number;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'content', type: 'jsonb' })
  content!: object;
}
