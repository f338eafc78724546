import type { RefusedRow } from '@cairn/rules';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A file of results that was taken in, with the rows that were not and why. */
@Entity({ name: 'result_import' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_result_import_programme' })
@Unique('uq_result_import_programme_id_id', ['programmeId', 'id'])
export class ResultImport {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_result_import' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'digest', type: 'text' })
  digest!: string;

  @Column({ name: 'lines', type: 'integer' })
  lines!: number;

  @Column({ name: 'filed', type: 'integer' })
  filed!: number;

  @Column({ name: 'unchanged', type: 'integer' })
  unchanged!: number;

  @Column({ name: 'quarantined', type: 'integer' })
  quarantined!: number;

  @Column({ name: 'refusals', type: 'jsonb' })
  refusals!: RefusedRow[];

  @Column({ name: 'imported_by', type: 'uuid', nullable: true })
  importedBy!: string | null;

  @Column({ name: 'imported_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  importedAt!: Date;
}
