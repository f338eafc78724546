import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was found of one bottle at a return check. */
@Entity({ name: 'take_home_return_bottle' })
@ForeignKey('take_home_return', ['programmeId', 'returnId'], ['programmeId', 'id'], {
  name: 'fk_take_home_return_bottle_take_home_return',
})
@ForeignKey('take_home_bottle', ['programmeId', 'bottleId'], ['programmeId', 'id'], {
  name: 'fk_take_home_return_bottle_take_home_bottle',
})
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_return_bottle_programme' })
@Index('ix_take_home_return_bottle_bottle_id', ['bottleId'])
@Check('ck_take_home_return_bottle_found', `found in ('empty', 'full', 'part', 'missing')`)
@Check('ck_take_home_return_bottle_found_mcg', `found_mcg is null or found_mcg >= 0`)
export class TakeHomeReturnBottle {
  @PrimaryColumn({ name: 'return_id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_return_bottle' })
  returnId!: string;

  @PrimaryColumn({ name: 'bottle_id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_return_bottle' })
  bottleId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'found', type: 'text' })
  found!: 'empty' | 'full' | 'part' | 'missing';

  @Column({ name: 'label_intact', type: 'boolean' })
  labelIntact!: boolean;

  @Column({ name: 'seal_intact', type: 'boolean', nullable: true })
  sealIntact!: boolean | null;

  @Column({ name: 'found_mcg', type: 'int', nullable: true })
  foundMcg!: number | null;
}
