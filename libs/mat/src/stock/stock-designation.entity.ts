import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Who may accept deliveries or sign order forms, in writing. */
@Entity({ name: 'stock_designation' })
@Unique('uq_stock_designation_programme_id_id', ['programmeId', 'id'])
@Check('ck_stock_designation_kind', `kind in ('receive', 'registrant', 'attorney')`)
@Check('ck_stock_designation_days', `ends_on is null or ends_on >= starts_on`)
@Check('ck_stock_designation_not_excluded', `kind <> 'receive' or not_excluded`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_designation_programme' })
@ForeignKey('staff', ['staffId'], ['id'], { name: 'fk_stock_designation_staff' })
@Index('ix_stock_designation_programme_id_staff_id', ['programmeId', 'staffId'])
export class StockDesignation {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_designation' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ name: 'reference', type: 'text' })
  reference!: string;

  @Column({ name: 'witnesses', type: 'text', nullable: true })
  witnesses!: string | null;

  @Column({ name: 'not_excluded', type: 'boolean' })
  notExcluded!: boolean;

  @Column({ name: 'granted_by', type: 'uuid', nullable: true })
  grantedBy!: string | null;

  @Column({ name: 'granted_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  grantedAt!: Date;
}
