import type { ContingencyKind, ContingencyTerms } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A version of a contingency program: its terms never change, another amount is another version. */
@Entity({ name: 'cm_program' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_cm_program_programme' })
@Unique('uq_cm_program_programme_id_id', ['programmeId', 'id'])
@Unique('uq_cm_program_programme_id_series_id_number', ['programmeId', 'seriesId', 'number'])
@Check('ck_cm_program_kind', `kind in ('voucher', 'prize')`)
@Check('ck_cm_program_number', `number > 0`)
export class ContingencyProgram {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_cm_program' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'series_id', type: 'uuid' })
  seriesId!: string;

  @Column({ name: 'number', type: 'int' })
  number!: number;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: ContingencyKind;

  @Column({ name: 'terms', type: 'jsonb' })
  terms!: ContingencyTerms;

  @Column({ name: 'open', type: 'boolean' })
  open!: boolean;

  @Column({ name: 'target_reason', type: 'text', nullable: true })
  targetReason!: string | null;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
