import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A list of people or colleagues that somebody uploaded: how far it has come and what was found in it. */
@Entity({ name: 'list_import' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_list_import_programme' })
@Unique('uq_list_import_programme_id_id', ['programmeId', 'id'])
@Index('ix_list_import_programme_id_uploaded_at', ['programmeId', 'uploadedAt'])
@Check('ck_list_import_kind', `kind in ('patients', 'staff')`)
@Check('ck_list_import_state', `state in ('uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled')`)
export class ListImport {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_list_import' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'patients' | 'staff';

  /** As the file was called by who uploaded it. */
  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'state', type: 'text', default: 'uploaded' })
  state!: 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'cancelled';

  @Column({ name: 'sha256', type: 'bytea' })
  sha256!: Buffer;

  @Column({ name: 'bytes', type: 'int' })
  bytes!: number;

  @Column({ name: 'bytes_read', type: 'int', default: 0 })
  bytesRead!: number;

  @Column({ name: 'rows_read', type: 'int', default: 0 })
  rowsRead!: number;

  @Column({ name: 'rows_good', type: 'int', default: 0 })
  rowsGood!: number;

  @Column({ name: 'rows_faulty', type: 'int', default: 0 })
  rowsFaulty!: number;

  @Column({ name: 'rows_done', type: 'int', default: 0 })
  rowsDone!: number;

  /** The columns by their place in the file. */
  @Column({ name: 'columns', type: 'jsonb' })
  columns!: object;

  @Column({ name: 'delimiter', type: 'text' })
  delimiter!: string;

  /** Why it failed. Never a value of the file. */
  @Column({ name: 'says', type: 'text', nullable: true })
  says!: string | null;

  @Column({ name: 'uploaded_by', type: 'uuid', nullable: true })
  uploadedBy!: string | null;

  @Column({ name: 'uploaded_at', type: 'timestamptz', default: () => 'now()' })
  uploadedAt!: Date;

  @Column({ name: 'checked_at', type: 'timestamptz', nullable: true })
  checkedAt!: Date | null;

  @Column({ name: 'started_by', type: 'uuid', nullable: true })
  startedBy!: string | null;

  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  /** When what was uploaded was forgotten. */
  @Column({ name: 'cleared_at', type: 'timestamptz', nullable: true })
  clearedAt!: Date | null;

  /** When the worker last came further: one that stands still is taken up again. */
  @Column({ name: 'touched_at', type: 'timestamptz', default: () => 'now()' })
  touchedAt!: Date;

  /** How often it was taken up again without coming further. */
  @Column({ name: 'tries', type: 'smallint', default: 0 })
  tries!: number;
}
