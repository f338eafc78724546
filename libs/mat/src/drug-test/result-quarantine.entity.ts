import type { NewReport } from '@cairn/rules';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A result that fits no specimen of ours by id and name or date of birth: it waits for a person. */
@Entity({ name: 'result_quarantine' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_result_quarantine_programme' })
@ForeignKey('result_import', ['programmeId', 'importId'], ['programmeId', 'id'], {
  name: 'fk_result_quarantine_result_import',
})
@Unique('uq_result_quarantine_programme_id_id', ['programmeId', 'id'])
@Index('ix_result_quarantine_programme_id', ['programmeId'])
export class ResultQuarantine {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_result_quarantine' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'import_id', type: 'uuid' })
  importId!: string;

  @Column({ name: 'line', type: 'integer' })
  line!: number;

  @Column({ name: 'barcode', type: 'text' })
  barcode!: string;

  @Column({ name: 'given_name', type: 'text', nullable: true })
  givenName!: string | null;

  @Column({ name: 'family_name', type: 'text', nullable: true })
  familyName!: string | null;

  @Column({ name: 'date_of_birth', type: 'date', nullable: true })
  dateOfBirth!: string | null;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'report', type: 'jsonb' })
  report!: NewReport;

  @Column({ name: 'put_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  putAt!: Date;
}
