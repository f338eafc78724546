import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A piece of the file as it was uploaded. Deleted as soon as its rows are read. */
@Entity({ name: 'list_import_part' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_list_import_part_programme' })
@ForeignKey('list_import', ['programmeId', 'importId'], ['programmeId', 'id'], {
  name: 'fk_list_import_part_list_import',
})
export class ListImportPart {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'pk_list_import_part' })
  importId!: string;

  @PrimaryColumn({ name: 'part', type: 'int', primaryKeyConstraintName: 'pk_list_import_part' })
  part!: number;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'content', type: 'bytea' })
  content!: Buffer;
}
