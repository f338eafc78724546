import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That a container was closed at its window, and why. */
@Entity({ name: 'dose_container_end' })
@Check(
  'ck_dose_container_end_reason',
  `reason = any (array['empty'::text, 'put-back'::text, 'shift-close'::text, 'taken-out'::text])`,
)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dose_container_end_programme' })
@ForeignKey('dose_container', ['programmeId', 'doseContainerId'], ['programmeId', 'id'], {
  name: 'fk_dose_container_end_dose_container',
})
export class DoseContainerEnd {
  @PrimaryColumn({ name: 'dose_container_id', type: 'uuid', primaryKeyConstraintName: 'pk_dose_container_end' })
  doseContainerId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
