import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That an administration was recorded in error, by whom and why. It stays visible. */
@Entity({ name: 'comfort_void' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_comfort_void_programme' })
@ForeignKey('comfort_administration', ['programmeId', 'administrationId'], ['programmeId', 'id'], {
  name: 'fk_comfort_void_comfort_administration',
})
export class ComfortVoid {
  @PrimaryColumn({ name: 'administration_id', type: 'uuid', primaryKeyConstraintName: 'pk_comfort_void' })
  administrationId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'voided_by', type: 'uuid', nullable: true })
  voidedBy!: string | null;

  @Column({ name: 'voided_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  voidedAt!: Date;
}
