import type { DrawEnd, RemovalReason } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a draw no longer stands: drawn anew, the person left, or taken out by hand, with who and why. */
@Entity({ name: 'random_test_draw_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_random_test_draw_end_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_random_test_draw_end_patient' })
@ForeignKey('random_test_draw', ['programmeId', 'drawId'], ['programmeId', 'id'], {
  name: 'fk_random_test_draw_end_random_test_draw',
})
@Index('ix_random_test_draw_end_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_random_test_draw_end_why', `why in ('replaced', 'left', 'removed')`)
@Check(
  'ck_random_test_draw_end_reason',
  `why <> 'removed' or (reason_code is not null and reason is not null and ended_by is not null)`,
)
export class RandomTestDrawEnd {
  @PrimaryColumn({ name: 'draw_id', type: 'uuid', primaryKeyConstraintName: 'pk_random_test_draw_end' })
  drawId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'why', type: 'text' })
  why!: DrawEnd;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode!: RemovalReason | null;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'evaluations', type: 'jsonb', default: () => "'[]'" })
  evaluations!: object;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
