import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Records that are to be handed to an inspector, once two people have agreed. */
@Entity({ name: 'inspection_pack' })
@Unique('uq_inspection_pack_programme_id_id', ['programmeId', 'id'])
@Check(
  'ck_inspection_pack_basis',
  `basis = any (array['dea-inspection'::text, 'warrant'::text, 'audit-evaluation'::text])`,
)
@Check('ck_inspection_pack_days', `to_day >= from_day`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_inspection_pack_programme' })
@Index('ix_inspection_pack_programme_id_asked_at', ['programmeId', 'askedAt'])
export class InspectionPack {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_inspection_pack' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;

  @Column({ name: 'to_day', type: 'date' })
  toDay!: string;

  @Column({ name: 'basis', type: 'text' })
  basis!: string;

  @Column({ name: 'basis_says', type: 'text' })
  basisSays!: string;

  @Column({ name: 'agency', type: 'text' })
  agency!: string;

  @Column({ name: 'inspector', type: 'text' })
  inspector!: string;

  @Column({ name: 'asked_by', type: 'uuid', nullable: true })
  askedBy!: string | null;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Date;
}
