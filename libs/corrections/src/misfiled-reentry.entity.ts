import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The record on the right chart that took the place of a misfiled one. */
@Entity({ name: 'misfiled_reentry' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_misfiled_reentry_programme' })
@ForeignKey('misfiled_record', ['misfiledId'], ['id'], { name: 'fk_misfiled_reentry_misfiled_record' })
export class MisfiledReentry {
  @PrimaryColumn({ name: 'misfiled_id', type: 'uuid', primaryKeyConstraintName: 'pk_misfiled_reentry' })
  misfiledId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'record_id', type: 'uuid' })
  recordId!: string;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
