import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a dose did, looked at once. */
@Entity({ name: 'comfort_effect' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_comfort_effect_programme' })
@ForeignKey('comfort_administration', ['programmeId', 'administrationId'], ['programmeId', 'id'], {
  name: 'fk_comfort_effect_comfort_administration',
})
@Check('ck_comfort_effect_result', `result in ('better', 'same', 'worse', 'asleep')`)
export class ComfortEffect {
  @PrimaryColumn({ name: 'administration_id', type: 'uuid', primaryKeyConstraintName: 'pk_comfort_effect' })
  administrationId!: string;

  @Column({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'result', type: 'text' })
  result!: 'better' | 'same' | 'worse' | 'asleep';

  @Column({ name: 'systolic', type: 'smallint', nullable: true })
  systolic!: number | null;

  @Column({ name: 'diastolic', type: 'smallint', nullable: true })
  diastolic!: number | null;

  @Column({ name: 'pulse', type: 'smallint', nullable: true })
  pulse!: number | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
